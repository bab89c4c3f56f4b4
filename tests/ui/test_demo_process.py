"""The demo service as the window's child: it is told its token where nobody reads along, and knows no other."""

import os
import sys
from pathlib import Path

import httpx
import pytest

from kinogrid.children import DECODER, DEMO, WINDOW, bare_environment, environment, module_asked_for
from kinogrid.ui.demo_process import DemoProcess

TOKEN, REAL = "demo-of-this-start", "the-real-token-of-the-person"
ACCOUNT_TOKEN, OTHER_ACCOUNT = (f"platform-v1-{digit * 64}" for digit in "ab")


def children_of_this_process() -> list[Path]:
    numbers = Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii").split()
    return [Path("/proc", number) for number in numbers]


@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux tells everybody of a process")
@pytest.mark.usefixtures("qapp")
async def test_the_child_is_told_its_token_where_nobody_reads_along_and_knows_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile = tmp_path / "hostile"
    hostile.mkdir()
    (hostile / "sitecustomize.py").write_text("import pathlib; pathlib.Path('pwned').touch()")
    profile = tmp_path / "profile"
    profile.mkdir()
    monkeypatch.chdir(hostile)
    monkeypatch.setenv("PYTHONPATH", f"{os.environ.get('PYTHONPATH', '')}{os.pathsep}")
    monkeypatch.setenv("ACEDATACLOUD_API_TOKEN", REAL)
    # Other tests of this run may have a demo of their own.
    before = set(children_of_this_process())
    demo = DemoProcess(profile / "demo-service", TOKEN, 0.1, 64, account_token=ACCOUNT_TOKEN)
    base = await demo.start()
    try:
        born = set(children_of_this_process()) - before
        (child,) = (one for one in born if b"kinogrid.demo" in (one / "cmdline").read_bytes())
        told = (child / "cmdline").read_bytes() + (child / "environ").read_bytes()
        assert TOKEN.encode() not in told
        assert ACCOUNT_TOKEN.encode() not in told
        assert REAL.encode() not in told
        assert (child / "cwd").readlink() == profile
        async with httpx.AsyncClient(base_url=base, trust_env=False) as client:
            body = {"action": "retrieve", "id": "x"}
            for token, status in ((TOKEN, 200), (REAL, 401), ("demo", 401)):
                headers = {"authorization": f"Bearer {token}"}
                answer = await client.post("/midjourney/tasks", json=body, headers=headers)
                assert (answer.status_code == 401) == (status == 401), token
            for token, status in ((ACCOUNT_TOKEN, 200), (OTHER_ACCOUNT, 401), (TOKEN, 401)):
                headers = {"authorization": f"Bearer {token}"}
                answer = await client.get("/api/v1/applications/", headers=headers)
                assert answer.status_code == status, token
    finally:
        await demo.stop()
    assert [path.name for path in hostile.iterdir()] == ["sitecustomize.py"]


def test_a_child_knows_nothing_of_the_service_and_searches_no_folder_that_depends_on_where_it_is() -> None:
    searched = os.pathsep.join(["", "app", os.path.abspath("x"), ""])  # noqa: PTH100 - as the environment has it
    given = {"ACEDATACLOUD_API_TOKEN": REAL, "acedatacloud_api_base_url": "https://x", "HOME": "/me"}
    given |= {"PYTHONSTARTUP": "/me/start.py", "PYTHONINSPECT": "1", "PYTHONBREAKPOINT": "x.y", "QT_PLUGIN_PATH": "."}
    assert environment(given) == {"HOME": "/me"}
    assert environment({"PYTHONPATH": os.pathsep}) == {}
    expected = os.pathsep.join([str(Path.cwd() / "app"), str(Path.cwd() / "x")])
    assert environment({"PYTHONPATH": searched}) == {"PYTHONPATH": expected}


def test_a_child_that_sees_foreign_files_knows_next_to_nothing() -> None:
    needed = {
        "PYTHONHOME": sys.base_prefix,
        "LD_LIBRARY_PATH": sys.base_prefix,
        "SystemRoot": "C:\\Windows",
        "PYTHONPATH": "/app",
    }
    given = {**needed, "HOME": "/me", "PATH": "/bin", "AWS_SECRET_ACCESS_KEY": REAL, "ACEDATACLOUD_API_TOKEN": REAL}
    assert bare_environment(given) == {**needed, "PYTHONPATH": os.path.abspath("/app")}  # noqa: PTH100 - on Windows too


@pytest.mark.parametrize("module", [WINDOW, DEMO, DECODER])
def test_a_bundle_runs_the_module_that_it_is_asked_for(module: str) -> None:
    assert module_asked_for(["-P", "-m", module, "--x"]) == (module, ["--x"])
    assert module_asked_for(["-m", module]) == (module, [])
    assert module_asked_for(["-m", "os", "--x"]) == (WINDOW, ["-m", "os", "--x"])
