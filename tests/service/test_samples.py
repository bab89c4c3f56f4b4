"""Orders copied for elsewhere: programs that run as they are, and never hold a token."""

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.request import FrameUrls, Generate, LocalFrame, Mode, RemoteFrame, Resolution
from kinogrid.service.samples import as_curl, as_json, as_python, placeholder
from kinogrid.service.wire import order_body
from tests.fakes.fault_driver import FaultService
from tests.fakes.fault_media import png
from tests.reached import must_reach, reached

API, PLATFORM = "https://api.example", "https://platform.example"
frames = st.one_of(
    st.builds(LocalFrame, st.text(min_size=1, max_size=20).filter(lambda path: "\0" not in path)),
    st.just(RemoteFrame("https://cdn.example/a'b.png?x=1&y=$HOME")),
)
orders = st.builds(
    Generate,
    prompt=st.text(min_size=1, max_size=40) | st.text("'$`\\!\" a\n", min_size=1, max_size=12),
    first=frames,
    last=st.none() | frames,
    mode=st.sampled_from(Mode),
    resolution=st.sampled_from(Resolution),
    loop=st.booleans(),
    callback_url=st.none() | st.just("https://hook.example/1"),
)


def body_of(order: Generate) -> object:
    urls = {slot.value: placeholder(f) for slot, f in order.frames() if isinstance(f, LocalFrame)}
    return json.loads(order_body(order, FrameUrls(**urls)))


def remark(field: str) -> str:
    return f"an address\nto {field}"


def stop(name: str) -> str:
    return f"No address for {name}"


def curl_of(order: Generate, base: str = API, platform: str = PLATFORM) -> str:
    return as_curl(order, api_base=base, platform_base=platform, remark=remark, stop=stop)


def python_of(order: Generate, base: str = API, platform: str = PLATFORM) -> str:
    return as_python(order, api_base=base, platform_base=platform, stop=stop)


@must_reach("a quote", "a sign of the shell", "a picture of one's own", "an address only", "a last frame", "a callback")
@given(orders)
def test_all_three_say_the_order_that_would_be_sent(order: Generate) -> None:
    assert json.loads(as_json(order)) == body_of(order)
    told = body_of(order)
    assert isinstance(told, dict)
    variables = {"first": "image_url", "last": "end_image_url"}
    told |= {variables[s]: f"${s}_frame" for s, frame in order.frames() if isinstance(frame, LocalFrame)}
    words = shlex.split(curl_of(order), comments=True)
    assert json.loads(words[-1]) == told
    assert words.count("authorization: Bearer $ACEDATACLOUD_API_TOKEN") == 1 + ("upload()" in words)
    compile(python_of(order), "order.py", "exec")
    files = [frame for _slot, frame in order.frames() if isinstance(frame, LocalFrame)]
    reached("a picture of one's own" if files else "an address only", a_last_frame=order.last is not None)
    reached(a_quote="'" in order.prompt, a_sign_of_the_shell=bool(set(order.prompt) & set("$`\\!")))
    reached(a_callback=order.callback_url is not None)


def run(language: str, program: str) -> "subprocess.CompletedProcess[str]":
    """Run a copied program as its reader would."""
    environment = os.environ | {"ACEDATACLOUD_API_TOKEN": "placeholder-token-1"}
    command = [sys.executable, "-c", program] if language == "python" else ["bash", "-c", program]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def written(language: str, order: Generate, server: FaultService) -> str:
    write = python_of if language == "python" else curl_of
    program = write(order, server.base_url, server.base_url)
    assert "placeholder-token-1" not in program
    assert "replace.me" not in program
    return program


# Ends a paste in a terminal, then runs a line; the same without an escape; and signs that show text elsewhere.
HOSTILE = [
    "\x1b[201~\ntouch pwned\n",
    "\rtouch pwned\r",
    "\x9b201~",
    "\x00x",
    "a\x7fb",
    "\u202efdp.\u2066",
    "\u2028touch\u2029",
]


@pytest.mark.parametrize("sign", HOSTILE)
def test_what_is_pasted_holds_nothing_that_a_terminal_acts_on(sign: str) -> None:
    picture = LocalFrame(f"/tmp/{sign.replace(chr(0), '')}.png")
    order = Generate(prompt=f"waves{sign}", first=picture, last=picture)
    for text in (curl_of(order), python_of(order), as_json(order)):
        assert all(line.isprintable() for line in text.split("\n"))
    assert json.loads(as_json(order))["prompt"] == f"waves{sign}"
    assert shlex.split(curl_of(order), comments=True).count("touch") == 0


@pytest.mark.parametrize("name", ["$(touch pwned).png", "`touch pwned`", "!!", "#\ntouch pwned", "';touch pwned;'"])
def test_no_foreign_word_stands_in_a_comment_or_is_run(server: FaultService, tmp_path: Path, name: str) -> None:
    order = Generate(prompt=name, first=LocalFrame(str(tmp_path / name)))
    program = written("curl", order, server)
    comments = [line for line in program.splitlines() if line.startswith("#")]
    assert comments == ["# an address to image_url"]
    command = ["bash", "-c", program]
    subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    assert not (tmp_path / "pwned").exists()


LANGUAGES = pytest.mark.parametrize("language", ["python", "curl"])


@LANGUAGES
@pytest.mark.parametrize("name", [b"it's a cat.png", b'a "b";c,d.png', b"caf\xc3\xa9.png", b"bad\xff'\\.png"])
def test_the_program_uploads_its_pictures_and_places_the_order(
    server: FaultService, tmp_path: Path, language: str, name: bytes
) -> None:
    picture = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    picture.write_bytes(png())
    frame = LocalFrame(str(picture))
    for last in (RemoteFrame("https://a.example/b"), frame, None):
        order = Generate(prompt='waves "roll" in, it\'s', first=frame, last=last)
        program = written(language, order, server)
        assert program.encode()
        done = run(language, program)
        assert (done.returncode, "task_id" in done.stdout) == (0, True), done.stderr
        made = server.ledger()[-1]
        assert made["body"]["prompt"] == 'waves "roll" in, it\'s'
        assert made["body"]["image_url"].startswith(server.base_url)
        ending = made["body"].get("end_image_url", "")
        assert ending.startswith(server.base_url if last is frame else "https://a.example/b" if last else "")
    assert len(server.ledger()) == 3
    sent = server.requests("upload")
    assert len(sent) == 4
    assert all('filename="frame.png"' in upload["body"] for upload in sent)


@LANGUAGES
def test_an_address_is_found_under_either_name_and_however_it_is_written(
    server: FaultService, tmp_path: Path, language: str
) -> None:
    picture = tmp_path / "cat.png"
    picture.write_bytes(png())
    order = Generate(prompt="waves", first=LocalFrame(str(picture)))
    for body in (
        '{"url": "https://cdn.example/a\\u0026b.png"}',
        '{\n "file_url" :\n "https:\\/\\/cdn.example\\/a&b.png", "url": "https://other.example/c.png"\n}',
    ):
        server.script(rules=[{"do": "answer", "on": "upload", "body": body}])
        assert run(language, written(language, order, server)).returncode == 0
        assert server.ledger()[-1]["body"]["image_url"] == "https://cdn.example/a&b.png"


@LANGUAGES
@pytest.mark.parametrize(
    "rule",
    [
        {"do": "answer", "body": "{}"},
        {"do": "answer", "body": '{"file_url": ""}'},
        {"do": "answer", "body": '{"file_url": null}'},
        {"do": "answer", "body": "[1]"},
        {"do": "answer", "status": 403, "body": '{"error": {"code": "forbidden"}, "url": "https://help.example"}'},
        {"do": "html", "status": 200},
        {"do": "empty", "status": 500},
        {"do": "reset"},
    ],
    ids=lambda rule: " ".join(map(str, rule.values()))[:40],
)
def test_an_upload_without_an_address_stops_the_program_with_a_clear_line_and_orders_nothing(
    server: FaultService, tmp_path: Path, language: str, rule: dict[str, object]
) -> None:
    picture = tmp_path / "cat.png"
    picture.write_bytes(png())
    server.script(rules=[{"on": "upload", "skip": 1, **rule}])
    order = Generate(prompt="waves", first=LocalFrame(str(picture)), last=LocalFrame(str(picture)))
    done = run(language, written(language, order, server))
    assert done.returncode != 0
    assert "No address for cat.png" in done.stderr.splitlines()
    assert "Traceback" not in done.stderr
    assert server.ledger() == []


@LANGUAGES
def test_a_picture_that_is_gone_stops_the_program_too(server: FaultService, tmp_path: Path, language: str) -> None:
    done = run(
        language, written(language, Generate(prompt="waves", first=LocalFrame(str(tmp_path / "gone.png"))), server)
    )
    assert "No address for gone.png" in done.stderr.splitlines()
    assert (done.returncode != 0, server.ledger()) == (True, [])
