"""Waits for the keyring at the start, says so where that takes long, and lets what needs no waiting go on."""

import asyncio

from kinogrid.store.token_access import TokenAccess
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.settings.token_controller import TokenController
from kinogrid.ui.text import tr

# How long a keyring may take before the window says that it is waited for, in seconds; one that is open takes 0.2.
PATIENCE = 2.0

NOTICE = "keyring"
ENTER = "enter-the-token"


class KeyringWatch:
    """Asks the keyring for both tokens; `may_ask` is set once the service may be asked for something.

    That is as soon as it is known whether there is an API token. For the one of uploads a moment is waited, as without
    it an upload might be refused that need not be.
    """

    def __init__(
        self,
        tokens: TokenController,
        notices: NoticeBoard,
        access: TokenAccess,
        start: Starter,
        patience: float = PATIENCE,
    ) -> None:
        """Take who asks the person, where to say what is waited for, and the tokens."""
        self._tokens = tokens
        self._notices = notices
        self._access = access
        self._keeper = access.keeper
        self._upload_keeper = access.upload_keeper
        self._start = start
        self._patience = patience
        self.may_ask = asyncio.Event()

    async def watch(self) -> None:
        """See the keyring's answers through, however long they take."""
        asked = {
            self._start(self._keeper.load(), "ask the keyring for the API token"),
            self._start(self._upload_keeper.load(), "ask the keyring for the upload token"),
        }
        _, waiting = await asyncio.wait(asked, timeout=self._patience)
        if waiting:
            self._say_waiting()
        await self._keeper.settled.wait()
        self.may_ask.set()
        self._access.tokens_changed()
        self._tokens.settled()
        if waiting:
            self._say_waiting()
            # One that was entered is in use: nothing is waited for any more that the person has to know of.
            await self._upload_keeper.settled.wait()
            self._notices.drop(NOTICE)
            await asyncio.wait(waiting)
            self._access.tokens_changed()

    def _say_waiting(self) -> None:
        """Say what is waited for, which is less once there is an API token."""
        title = tr("Token", "Waiting for this system's keyring")
        if self._keeper.settled.is_set():
            words = tr(
                "Token",
                "It has not answered yet; it may be waiting for its password. Orders go on with the API token. Only a "
                "token for uploads that is kept in the keyring is not in use until it answers.",
            )
            self._notices.put(NOTICE, Note(Severity.INFO, title, words))
            return
        words = tr(
            "Token",
            "Kinogrid has asked it for the API token. It has not answered yet; it may be waiting for its password. "
            "Orders go on as soon as there is a token.",
        )
        actions = ((ENTER, tr("Token", "Enter the token")),)
        self._notices.put(
            NOTICE, Note(Severity.WARNING, title, words, actions, closable=False), lambda _key: self._tokens.ask()
        )
