import asyncio
import copy
import logging
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kinogrid.store.keyrings import KeyringFlaw, KeyringTrouble, MemoryKeyring
from kinogrid.store.secrets import Secret, Token, TokenFlaw, TokenKeeper, TokenSource, account, upload_account
from tests.waiting import HUNG, until

ROOT = Path(__file__).parents[2]
TEXT = "3f9c0b7e51d24a6f8e2b17c4d5a09b66"
HOST = "api.acedata.cloud"


class ScriptedKeyring(MemoryKeyring):
    """A keyring that refuses, for as long as it is given a reason."""

    def __init__(self) -> None:
        super().__init__()
        self.flaw: KeyringFlaw | None = None

    def read(self, account: str) -> str | None:
        self._refuse()
        return super().read(account)

    def write(self, account: str, secret: str) -> None:
        self._refuse()
        super().write(account, secret)

    def delete(self, account: str) -> None:
        self._refuse()
        super().delete(account)

    def _refuse(self) -> None:
        if self.flaw is not None:
            raise KeyringTrouble(self.flaw, "SomeError")


@pytest.mark.parametrize(
    "show",
    [
        repr,
        str,
        "{}".format,
        "{:>40}".format,
        "{!r}".format,
        "{!s}".format,
        lambda secret: f"{secret=}",
        lambda secret: "%s %r" % (secret, secret),  # noqa: UP031 - one more way to print
        lambda secret: repr([secret, {"token": secret}, Token(secret, TokenSource.ENV)]),
        lambda secret: logging.makeLogRecord({"msg": "%s", "args": (secret,)}).getMessage(),
        lambda secret: repr(ValueError(secret)),
        ascii,
    ],
)
def test_a_secret_never_shows_itself(show: Callable[[Secret], str]) -> None:
    shown = show(Secret(TEXT))
    assert all(TEXT[start : start + 4] not in shown for start in range(len(TEXT) - 3))


@pytest.mark.parametrize("keep", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_secret_is_not_written_down(keep: Callable[[Secret], object]) -> None:
    with pytest.raises(TypeError):
        keep(Secret(TEXT))
    assert not hasattr(Secret(TEXT), "__dict__")


def test_people_see_the_last_four_characters_of_a_long_token_and_nothing_of_a_short_one() -> None:
    assert Secret(TEXT).masked() == "••••••••9b66"
    assert Secret("short-token").masked() == "••••••••"


def test_secrets_are_equal_by_what_they_hold() -> None:
    assert Secret(TEXT) == Secret(TEXT)
    assert Secret(TEXT) != Secret(TEXT + "x")
    assert Secret(TEXT) != TEXT
    assert len({Secret(TEXT), Secret(TEXT)}) == 1


@pytest.mark.parametrize(
    "pasted",
    ["{}", "  {}\n", '"{}"', "Bearer {}", "bearer  {} ", "authorization: Bearer {}", "'{}'", "\u200b“Bearer {}”\u00a0"],
)
def test_a_token_is_taken_as_people_paste_it(pasted: str) -> None:
    assert Secret.parse(pasted.format(TEXT)).reveal() == TEXT


@pytest.mark.parametrize("pasted", ["", "   ", "Bearer ", f"{TEXT} {TEXT}", f"{TEXT}\r\nx: 1", "tökén", "a\0b", '""'])
def test_what_can_not_be_a_token_is_refused_without_repeating_it(pasted: str) -> None:
    with pytest.raises(ValueError, match="token") as caught:
        Secret.parse(pasted)
    assert TEXT not in str(caught.value)


def test_the_account_is_who_answers_so_that_nobody_else_gets_the_token() -> None:
    # People's keyrings have their tokens under these.
    assert account("https://api.acedata.cloud") == HOST
    assert account("https://api.acedata.cloud:443/v1") == HOST
    assert account("https://api.acedata.cloud:8443") == "https://api.acedata.cloud:8443"
    assert account("http://api.acedata.cloud:443") == "http://api.acedata.cloud:443"
    assert account("https://[2001:db8::1]") == "[2001:db8::1]"
    assert account("https://[2001:db8::1]:8443") == "https://[2001:db8::1]:8443"
    assert account("http://127.0.0.1:8080/base") == "http://127.0.0.1:8080"
    assert account("http://127.0.0.1:8081/base") != account("http://127.0.0.1:8080/base")
    assert upload_account("https://platform.acedata.cloud/") == "upload:platform.acedata.cloud"


async def test_a_token_is_kept_found_again_and_removed() -> None:
    keyring = MemoryKeyring()
    first = TokenKeeper(HOST, keyring)
    assert first.token == Token()
    assert await first.load() == Token()
    assert await first.keep(Secret(TEXT)) == Token(Secret(TEXT), TokenSource.KEYRING)
    second = TokenKeeper(HOST, keyring)
    assert await second.load() == Token(Secret(TEXT), TokenSource.KEYRING)
    assert await TokenKeeper("other.host", keyring).load() == Token()
    assert await second.remove() == Token()
    assert await TokenKeeper(HOST, keyring).load() == Token()


async def test_the_environment_wins_is_shown_as_such_and_is_never_stored() -> None:
    keyring = MemoryKeyring()
    keyring.write(HOST, "the-keyrings-own-token")
    keeper = TokenKeeper(HOST, keyring, environment=f" {TEXT}\n")
    assert keeper.token.secret == Secret(TEXT)
    assert (await keeper.load()).source is TokenSource.ENV
    await keeper.keep(Secret(TEXT))
    assert keyring.read(HOST) == "the-keyrings-own-token"
    assert (await keeper.keep(Secret("another-one-to-keep"))).secret == Secret(TEXT)
    assert keyring.read(HOST) == "another-one-to-keep"
    assert (await keeper.remove()).source is TokenSource.ENV
    assert keyring.read(HOST) is None


async def test_an_environment_that_holds_no_token_is_told_and_the_keyring_used() -> None:
    keyring = MemoryKeyring()
    keeper = TokenKeeper(HOST, keyring, environment="two words")
    assert await keeper.load() == Token(flaw=TokenFlaw.ENVIRONMENT)
    keyring.write(HOST, TEXT)
    assert await keeper.load() == Token(Secret(TEXT), TokenSource.KEYRING)


async def test_without_a_keyring_the_token_lives_for_this_session_and_says_why() -> None:
    keyring = ScriptedKeyring()
    keyring.flaw = KeyringFlaw.MISSING
    keeper = TokenKeeper(HOST, keyring)
    assert await keeper.load() == Token(flaw=KeyringFlaw.MISSING, error="SomeError")
    kept = await keeper.keep(Secret(TEXT))
    assert kept == Token(Secret(TEXT), TokenSource.SESSION, KeyringFlaw.MISSING, "SomeError")
    assert (await keeper.load()).source is TokenSource.SESSION
    keyring.flaw = None
    assert (await keeper.load()).secret == Secret(TEXT)
    assert await keeper.remove() == Token()


async def test_a_keyring_that_does_not_let_go_is_told() -> None:
    keyring = ScriptedKeyring()
    keeper = TokenKeeper(HOST, keyring)
    await keeper.keep(Secret(TEXT))
    keyring.flaw = KeyringFlaw.LOCKED
    left = await keeper.remove()
    assert left == Token(Secret(TEXT), TokenSource.KEYRING, KeyringFlaw.LOCKED, "SomeError")


async def test_a_keyring_entry_that_is_no_token_is_not_used() -> None:
    keyring = MemoryKeyring()
    keyring.write(HOST, "evil\r\nheader: 1")
    assert await TokenKeeper(HOST, keyring).load() == Token(flaw=TokenFlaw.KEYRING)


async def test_whoever_hides_tokens_hears_of_each_one() -> None:
    heard: list[str] = []
    keyring = MemoryKeyring()
    keyring.write(HOST, "from-the-keyring")
    await TokenKeeper(HOST, keyring, learn=heard.append).load()
    await TokenKeeper(HOST, ScriptedKeyring(), environment="from-the-environment", learn=heard.append).keep(
        Secret("from-the-person")
    )
    assert {"from-the-keyring", "from-the-environment", "from-the-person"} == set(heard)


async def test_an_unanswered_password_dialog_blocks_neither_the_loop_nor_the_end() -> None:
    answered = threading.Event()
    asked = threading.Event()
    asking: list[threading.Thread] = []

    class Dialog(MemoryKeyring):
        def read(self, account: str) -> str | None:
            asking.append(threading.current_thread())
            asked.set()
            answered.wait(HUNG)
            return super().read(account)

    load = asyncio.create_task(TokenKeeper(HOST, Dialog()).load())
    await until(asked.is_set)
    assert asking[0].daemon
    load.cancel()
    with pytest.raises(asyncio.CancelledError):
        await load
    answered.set()


class Stuck(MemoryKeyring):
    """A keyring that answers nothing before it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.free = threading.Event()

    def read(self, account: str) -> str | None:
        self.free.wait(HUNG)
        return super().read(account)

    def write(self, account: str, secret: str) -> None:
        self.free.wait(HUNG)
        super().write(account, secret)

    def delete(self, account: str) -> None:
        self.free.wait(HUNG)
        super().delete(account)


async def test_a_silent_keyring_keeps_no_token_from_being_used_and_gets_it_in_the_end() -> None:
    keyring = Stuck()
    keyring._secrets[HOST] = "an-older-one-of-before"
    keeper = TokenKeeper(HOST, keyring, patience=0.05)
    load = asyncio.create_task(keeper.load())
    assert not keeper.settled.is_set()
    assert await keeper.keep(Secret(TEXT)) == Token(Secret(TEXT), TokenSource.SESSION, KeyringFlaw.SILENT)
    assert keeper.settled.is_set()
    keyring.free.set()
    assert (await load).secret == Secret(TEXT)
    await until(lambda: keeper.token == Token(Secret(TEXT), TokenSource.KEYRING))
    assert keyring.read(HOST) == TEXT


async def test_a_keyring_that_has_told_nothing_yet_is_not_said_to_keep_what_is_entered_meanwhile() -> None:
    keyring = Stuck()
    keeper = TokenKeeper(HOST, keyring, patience=HUNG)
    load, keep = asyncio.create_task(keeper.load()), asyncio.create_task(keeper.keep(Secret(TEXT)))
    await until(lambda: keeper.token.secret is not None)
    assert keeper.token == Token(Secret(TEXT), TokenSource.SESSION, KeyringFlaw.SILENT)
    keyring.free.set()
    assert await keep == Token(Secret(TEXT), TokenSource.KEYRING)
    await load
    assert keeper.token == Token(Secret(TEXT), TokenSource.KEYRING)


async def test_what_a_silent_keyring_is_asked_last_is_done_last() -> None:
    keyring = Stuck()
    keeper = TokenKeeper(HOST, keyring, patience=0.05)
    await keeper.keep(Secret(TEXT))
    assert await keeper.remove() == Token()
    await keeper.keep(Secret("another-one-to-keep"))
    keyring.free.set()
    await until(lambda: keeper.token.source is TokenSource.KEYRING)
    assert keeper.token.secret == Secret("another-one-to-keep")
    assert keyring.read(HOST) == "another-one-to-keep"


async def test_a_token_in_a_keyring_that_falls_silent_stays_in_use_when_it_is_to_go() -> None:
    keyring = Stuck()
    keyring.free.set()
    keeper = TokenKeeper(HOST, keyring, patience=0.05)
    await keeper.keep(Secret(TEXT))
    # A busy machine may take longer to begin a thread than a keyring is waited for here.
    await until(lambda: keeper.token.source is TokenSource.KEYRING)
    keyring.free.clear()
    assert await keeper.remove() == Token(Secret(TEXT), TokenSource.KEYRING, KeyringFlaw.SILENT)
    keyring.free.set()
    await until(lambda: keyring.read(HOST) is None)


@pytest.mark.parametrize("environment", [None, TEXT])
async def test_all_is_settled_once_the_keyring_has_said_that_it_has_nothing_or_at_once(environment: str | None) -> None:
    keeper = TokenKeeper(HOST, MemoryKeyring(), environment=environment)
    assert keeper.settled.is_set() is (environment is not None)
    await keeper.load()
    assert keeper.settled.is_set()


PROBE = [sys.executable, "-X", "dev", "-m", "tests.store.keyring_probe"]


def environment(home: Path, **more: str) -> dict[str, str]:
    """Give an environment in which nothing of the person's own can be reached."""
    folders = {"HOME": home, "XDG_DATA_HOME": home / "data", "XDG_CONFIG_HOME": home / "config"}
    folders |= {"XDG_RUNTIME_DIR": home / "run", "XDG_CACHE_HOME": home / "cache"}
    for folder in folders.values():
        folder.mkdir(mode=0o700, exist_ok=True)
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    return kept | {name: str(folder) for name, folder in folders.items()} | more


def probed(home: Path, command: list[str], **more: str) -> str:
    """Run what uses a keyring in a home of its own; gives what it says on the way of the token."""
    env = environment(home, **more)
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=True, timeout=60)
    assert TEXT not in done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("name", "value", "flaw"),
    [
        ("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring", "missing"),
        ("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring", "forgetful"),
        ("PYTHON_KEYRING_BACKEND", "tests.store.broken_keyring.Locked", "locked"),
        ("PYTHON_KEYRING_BACKEND", "tests.store.broken_keyring.Refusing", "refused PasswordSetError"),
        ("PYTHON_KEYRING_BACKEND", "tests.store.broken_keyring.Leaking", "failed OSError"),
        ("PYTHON_KEYRING_BACKEND", "no.such.Keyring", "failed ModuleNotFoundError"),
        # A machine without a keyring.
        ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/none", "missing"),
    ],
)
def test_a_keyring_that_can_not_be_used_ends_in_a_token_for_this_session(
    tmp_path: Path, name: str, value: str, flaw: str
) -> None:
    assert probed(tmp_path, [*PROBE, "keep"], **{name: value}) == f"••••••••9b66 session {flaw}\n"


def in_a_session(home: Path, *steps: str) -> list[str]:
    """Run some steps on a message bus of their own."""
    return probed(home, ["dbus-run-session", "--", "sh", "-ec", "\n".join(steps)]).splitlines()


def test_a_real_keyring_keeps_the_token_from_one_process_to_the_next(tmp_path: Path) -> None:
    unlock = "printf password | gnome-keyring-daemon --unlock --components=secrets >&2"
    steps = [f"{' '.join(PROBE)} {step}" for step in ("read keep", "read remove", "read")]
    nothing, kept = "- none well", "••••••••9b66 keyring well"
    assert in_a_session(tmp_path, unlock, *steps) == [nothing, kept, kept, nothing, nothing]
    assert all(TEXT.encode() not in found.read_bytes() for found in tmp_path.rglob("*") if found.is_file())


def test_a_token_that_an_earlier_version_kept_in_a_real_keyring_is_found_and_others_are_not(tmp_path: Path) -> None:
    unlock = "printf password | gnome-keyring-daemon --unlock --components=secrets >&2"
    put = f'{sys.executable} -c \'import keyring; keyring.set_password("kinogrid", "{{}}", "{TEXT}")\''
    earlier = [put.format(name) for name in (HOST, "upload:platform.acedata.cloud", "127.0.0.1")]
    read = [f"{' '.join(PROBE)} read"]
    more = ["uploads", "https://api.acedata.cloud:8443", "http://127.0.0.1:8080"]
    steps = [*earlier, *read, *(f"{' '.join(PROBE)} at {where} read" for where in more)]
    nothing, kept = "- none well", "••••••••9b66 keyring well"
    assert in_a_session(tmp_path, unlock, *steps) == [kept, kept, nothing, nothing]


def test_a_locked_keyring_is_told_as_such(tmp_path: Path) -> None:
    # Nobody answers the dialog of a fresh daemon that has no password yet, and none can be shown.
    start = "gnome-keyring-daemon --start --components=secrets >&2"
    (said,) = in_a_session(tmp_path, start, f"{' '.join(PROBE)} keep")
    assert said.removeprefix("••••••••9b66 session ").strip() in {KeyringFlaw.LOCKED, KeyringFlaw.NOT_OPENED}
