"""The OS keyring behind one small protocol, with its failures as codes and its waiting on threads of its own."""

import asyncio
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from enum import StrEnum
from typing import Protocol, TypeVar

_T = TypeVar("_T")

# Part of the public contract: the service name under which every secret stands.
SERVICE = "kinogrid"


class KeyringFlaw(StrEnum):
    """Why the keyring can't be used."""

    MISSING = "missing"
    LOCKED = "locked"
    NOT_OPENED = "not opened"
    FORGETFUL = "forgetful"
    REFUSED = "refused"
    FAILED = "failed"
    SILENT = "silent"


class KeyringTrouble(Exception):
    """The keyring can't be used; `error` names the kind of error behind it, if any, and nothing holds a secret."""

    def __init__(self, flaw: KeyringFlaw, error: str = "") -> None:
        """Keep what is wrong."""
        super().__init__(f"{flaw} {error}".strip())
        self.flaw = flaw
        self.error = error


class Keyring(Protocol):
    """Where secrets are kept under an account's name; every method may block, and raises `KeyringTrouble`."""

    def read(self, account: str) -> str | None:
        """Give a secret, None when there is none."""
        ...

    def write(self, account: str, secret: str) -> None:
        """Keep a secret in the place of any other of that account."""
        ...

    def delete(self, account: str) -> None:
        """Remove a secret; one that is not there is removed already."""
        ...


class MemoryKeyring:
    """A keyring that ends with the process: for the demo, which must never touch the person's own."""

    def __init__(self) -> None:
        """Start empty."""
        self._secrets: dict[str, str] = {}

    def read(self, account: str) -> str | None:
        """Give a secret, None when there is none."""
        return self._secrets.get(account)

    def write(self, account: str, secret: str) -> None:
        """Keep a secret until the process ends."""
        self._secrets[account] = secret

    def delete(self, account: str) -> None:
        """Remove a secret."""
        self._secrets.pop(account, None)


class SystemKeyring:
    """The system's keyring, found anew at each call, so that one that appears later is used.

    Only a backend that `keyring` recommends is taken, unless the person's own configuration names one: what else is
    installed may be a plain file.
    """

    def __init__(self) -> None:
        """Make sure that two calls never ask the person to unlock the same keyring twice at once."""
        self._one_at_a_time = threading.Lock()

    def read(self, account: str) -> str | None:
        """Give a secret, None when there is none."""
        import keyring

        return self._ask(lambda: keyring.get_password(SERVICE, account))

    def write(self, account: str, secret: str) -> None:
        """Keep a secret, and look whether it is really there: a null backend takes everything and keeps nothing."""
        import keyring

        def keep() -> bool:
            keyring.set_password(SERVICE, account, secret)
            return keyring.get_password(SERVICE, account) == secret

        if not self._ask(keep):
            raise KeyringTrouble(KeyringFlaw.FORGETFUL)

    def delete(self, account: str) -> None:
        """Remove a secret."""
        import keyring

        def remove() -> None:
            if keyring.get_password(SERVICE, account) is not None:
                keyring.delete_password(SERVICE, account)

        self._ask(remove)

    def _ask(self, work: Callable[[], _T]) -> _T:
        import keyring.core
        from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError

        with self._one_at_a_time:
            try:
                keyring.core.init_backend(keyring.core.recommended)
                return work()
            except NoKeyringError:
                trouble = KeyringTrouble(KeyringFlaw.MISSING)
            except KeyringLocked:
                trouble = KeyringTrouble(KeyringFlaw.LOCKED)
            except InitError:
                trouble = KeyringTrouble(KeyringFlaw.NOT_OPENED)
            except KeyringError as error:
                trouble = KeyringTrouble(KeyringFlaw.REFUSED, type(error).__name__)
            except Exception as error:  # noqa: BLE001 - backends are plug-ins, and let through what their systems raise
                trouble = KeyringTrouble(KeyringFlaw.FAILED, type(error).__name__)
        # Raised here, outside, so that no error that may quote the secret hangs on to this one.
        raise trouble


class KeyringLine:
    """Calls of a keyring one after the other on a thread of their own, as each may sit behind a password dialog.

    The thread is a daemon: an unanswered dialog must not keep the app from ending. It ends when no call waits.
    """

    def __init__(self) -> None:
        """Start with nothing to do."""
        self._lock = threading.Lock()
        self._waiting: deque[Callable[[], None]] = deque()
        self._at_work = False

    def ask(self, work: Callable[[], _T]) -> asyncio.Future[_T]:
        """Have a call made after those before it, and give its future."""
        outcome: Future[_T] = Future()
        outcome.set_running_or_notify_cancel()

        def call() -> None:
            try:
                made = work()
            except BaseException as error:  # noqa: BLE001 - handed on to the one who waits
                outcome.set_exception(error)
            else:
                outcome.set_result(made)

        with self._lock:
            self._waiting.append(call)
            if not self._at_work:
                self._at_work = True
                threading.Thread(target=self._work, name="kinogrid-keyring", daemon=True).start()
        return asyncio.wrap_future(outcome)

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._at_work = False
                    return
                call = self._waiting.popleft()
            call()
