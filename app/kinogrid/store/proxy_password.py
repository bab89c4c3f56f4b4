"""The password of a proxy: in the keyring, under the name and the address that it is for, so that no other gets it."""

import asyncio
from collections.abc import Callable
from functools import partial

from kinogrid.store.keyrings import Keyring, KeyringFlaw, KeyringLine, KeyringTrouble

# How long the keyring gets before a request goes without the password, in seconds.
PATIENCE = 5.0


def proxy_account(user: str, address: str) -> str:
    """Name the keyring account of a proxy's password; the address is `host:port`."""
    return f"proxy:{user}@{address}"


class ProxyPasswords:
    """Reads and keeps the passwords, and remembers for this session what the keyring does not take.

    `learn` is told each that comes by, so that logs can hide it. `late` is called when the keyring gives one that was
    not waited for any more.
    """

    def __init__(
        self,
        keyring: Keyring,
        learn: Callable[[str], None] = lambda _: None,
        patience: float = PATIENCE,
    ) -> None:
        """Ask for nothing yet."""
        self._keyring = keyring
        self._line = KeyringLine()
        self._learn = learn
        self._patience = patience
        self._known: dict[str, str] = {}
        self._asked: dict[str, asyncio.Future[str | None]] = {}
        self.late: Callable[[], object] = lambda: None

    async def of(self, user: str, address: str) -> str:
        """Give a password, empty where there is none or the keyring does not give it in time."""
        name = proxy_account(user, address)
        if name not in self._known:
            asking = self._asked.get(name)
            if asking is None:
                asking = self._line.ask(partial(self._keyring.read, name))
                self._asked[name] = asking
                asking.add_done_callback(partial(self._read, name))
            await asyncio.wait({asking}, timeout=self._patience)
            if not asking.done():
                asking.add_done_callback(lambda _: self.late())
            else:
                # What hears of it first has not run yet.
                await asyncio.sleep(0)
        return self._known.get(name, "")

    async def keep(self, user: str, address: str, password: str) -> KeyringFlaw | None:
        """Use a password from now on, none where it is empty; gives what keeps the keyring from keeping it.

        What the keyring does not keep holds until the session ends.
        """
        name = proxy_account(user, address)
        self._learn(password)
        self._known[name] = password
        work = partial(self._keyring.write, name, password) if password else partial(self._keyring.delete, name)
        writing = self._line.ask(work)
        await asyncio.wait({writing}, timeout=self._patience)
        if not writing.done():
            writing.add_done_callback(_hear)
            return KeyringFlaw.SILENT
        try:
            writing.result()
        except KeyringTrouble as trouble:
            return trouble.flaw
        return None

    def _read(self, name: str, asking: "asyncio.Future[str | None]") -> None:
        """Take what the keyring has given, but for a password that is newer."""
        del self._asked[name]
        if asking.cancelled() or isinstance(asking.exception(), KeyringTrouble):
            # Asked again with the next connections, as it may be unlocked by then.
            return
        found = asking.result() or ""
        self._learn(found)
        self._known.setdefault(name, found)


def _hear(call: "asyncio.Future[None]") -> None:
    """Take note of an error that nobody waits for any more."""
    if not call.cancelled():
        call.exception()
