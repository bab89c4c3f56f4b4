"""A proxy's password is kept where the tokens are, and given for that name and proxy alone."""

import asyncio
import threading

import pytest

from kinogrid.domain.network_choice import NetworkChoice
from kinogrid.store.keyrings import KeyringFlaw, KeyringTrouble, MemoryKeyring
from kinogrid.store.proxy_password import ProxyPasswords
from tests.waiting import until


class Refusing(MemoryKeyring):
    """Takes and gives nothing."""

    def read(self, account: str) -> str | None:
        raise KeyringTrouble(KeyringFlaw.LOCKED)

    def write(self, account: str, secret: str) -> None:
        raise KeyringTrouble(KeyringFlaw.LOCKED)


class Slow(MemoryKeyring):
    """Answers once it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.may = threading.Event()

    def read(self, account: str) -> str | None:
        self.may.wait()
        return super().read(account)

    def write(self, account: str, secret: str) -> None:
        self.may.wait()
        super().write(account, secret)


async def test_a_password_comes_back_for_its_own_name_and_proxy_alone() -> None:
    keyring, learned = MemoryKeyring(), list[str]()
    assert await ProxyPasswords(keyring).keep("me", "proxy:1", "a secret of mine") is None
    again = ProxyPasswords(keyring, learned.append)
    assert await again.of("me", "proxy:1") == "a secret of mine"
    assert learned == ["a secret of mine"]
    for user, address in (("you", "proxy:1"), ("me", "proxy:2"), ("", "proxy:1")):
        assert await again.of(user, address) == ""
    assert keyring.read("proxy:me@proxy:1") == "a secret of mine"


async def test_an_empty_password_is_forgotten_everywhere() -> None:
    keyring = MemoryKeyring()
    passwords = ProxyPasswords(keyring)
    await passwords.keep("me", "proxy:1", "secret")
    assert await passwords.keep("me", "proxy:1", "") is None
    assert (await passwords.of("me", "proxy:1"), keyring.read("proxy:me@proxy:1")) == ("", None)


async def test_what_the_keyring_does_not_take_holds_for_the_session() -> None:
    passwords = ProxyPasswords(Refusing())
    assert await passwords.of("me", "proxy:1") == ""
    assert await passwords.keep("me", "proxy:1", "secret") is KeyringFlaw.LOCKED
    assert await passwords.of("me", "proxy:1") == "secret"


async def test_a_keyring_that_is_opened_later_is_asked_again() -> None:
    keyring = Refusing()
    passwords = ProxyPasswords(keyring)
    assert await passwords.of("me", "proxy:1") == ""
    MemoryKeyring.write(keyring, "proxy:me@proxy:1", "secret")
    keyring.__class__ = MemoryKeyring  # type: ignore[assignment]
    assert await passwords.of("me", "proxy:1") == "secret"


async def test_a_keyring_that_does_not_answer_in_time_is_heard_when_it_does() -> None:
    keyring = Slow()
    MemoryKeyring.write(keyring, "proxy:me@proxy:1", "secret")
    passwords = ProxyPasswords(keyring, patience=0.01)
    heard = asyncio.Event()
    passwords.late = heard.set
    assert [await passwords.of("me", "proxy:1") for _ in range(2)] == ["", ""]
    keyring.may.set()
    await heard.wait()
    assert await passwords.of("me", "proxy:1") == "secret"


async def test_what_is_entered_meanwhile_is_newer_than_what_the_keyring_had() -> None:
    keyring = Slow()
    MemoryKeyring.write(keyring, "proxy:me@proxy:1", "old")
    passwords = ProxyPasswords(keyring, patience=0.01)
    assert await passwords.of("me", "proxy:1") == ""
    assert await passwords.keep("me", "proxy:1", "new") is KeyringFlaw.SILENT
    keyring.may.set()
    await until(lambda: keyring._secrets.get("proxy:me@proxy:1") == "new")
    assert await passwords.of("me", "proxy:1") == "new"


@pytest.mark.parametrize("password", ["", "a", "secret"])
def test_no_password_is_shown_with_the_choice(password: str) -> None:
    assert "secret" not in repr(NetworkChoice(proxy_password=password))
