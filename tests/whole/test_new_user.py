"""As a new person would: a window on a real screen, under a window manager where there is one, with a real keyring."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.demo.running import ACCOUNT_TOKEN, account_of, running
from tests.whole.conftest import TOKEN
from tests.whole.living_window import files_with
from workshop.screen import virtual_screen

# The longest that all of it may take before it is called hung, in seconds.
PATIENCE = 400
ROOT = Path(__file__).parents[2]


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="a keyring and a screen of its own are made here")
def test_an_account_token_and_a_picture_lead_to_four_clips_of_a_known_cost_and_are_found_again(tmp_path: Path) -> None:
    person = f"{sys.executable} -m tests.whole.new_user {tmp_path / 'profile'}"
    steps = [
        "read -r password; printf '%s' \"$password\" | gnome-keyring-daemon --unlock --components=secrets >&2",
        *(["openbox --sm-disable >/dev/null 2>&1 &"] if shutil.which("openbox") else []),
        f"{person} first",
        f"{person} again",
    ]
    arguments = ("--seconds", "0.1", "--side", "96", "--account-token", ACCOUNT_TOKEN, "--uploads-want-account")
    with running(tmp_path / "demo.log", *arguments, token=TOKEN) as service, virtual_screen() as screen:
        unset = {"ACEDATACLOUD_API_TOKEN", "PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS"}
        environment = {name: value for name, value in screen.items() if name not in unset} | {
            "HOME": str(tmp_path),
            "XDG_DATA_HOME": str(tmp_path / "data"),
            "XDG_RUNTIME_DIR": str(tmp_path),
            "XDG_CACHE_HOME": str(tmp_path / "cache"),
            "ACEDATACLOUD_API_BASE_URL": service.base,
            "ACEDATACLOUD_PLATFORM_BASE_URL": service.base,
            "PYTHONPATH": os.pathsep.join([str(ROOT / "app"), str(ROOT)]),
        }
        tmp_path.chmod(0o700)
        told = subprocess.run(
            ["dbus-run-session", "--", "sh", "-ec", "\n".join(steps)],
            env=environment,
            input=f"password\n{ACCOUNT_TOKEN}\n",
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
            cwd=ROOT,
        )
        with account_of(service) as account:
            (made,) = account.ask("credentials")["items"]
    assert told.stdout.splitlines() == [
        *("welcomed", "connected", "capped", "price told", "four clips"),
        *("charge in the details", "balance at the foot", "charge in Spending", "no secret told"),
        *("connected", "spending told"),
    ], told.stderr
    assert not QImage(str(tmp_path / "again.png")).isNull()
    for secret in (ACCOUNT_TOKEN, made["token"]):
        assert files_with(secret, tmp_path) == []
        assert secret not in told.stdout + told.stderr
