"""The token's way in: asked for on first use, checked free of charge, kept, replaced, removed; never shown."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kinogrid.domain.failure import StudioError
from kinogrid.store.secrets import NotAToken, Secret, Token, TokenKeeper, TokenSource
from kinogrid.studio.ports import Starter
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.failure_text import asked_in_vain, paragraph
from kinogrid.ui.settings.token_box import TokenBox
from kinogrid.ui.settings.token_dialog import UPLOAD_TOKEN, TokenDialog
from kinogrid.ui.settings.token_text import typo_words, why_words
from kinogrid.ui.style.theme import Theme

Check = Callable[[str], Awaitable[None]]

NO_KEYRING_NOTICE = "no keyring"
NO_KEYRING = Note(
    Severity.INFO,
    "The token is kept for this session only",
    "This system offers no keyring to keep it in. Kinogrid never writes it anywhere else, so it will ask again.",
)


class TokenController(QObject):
    """Asks for the API token and serves the token boxes of the dialog and of Settings.

    `check` tries a token with a free question and raises a `StudioError` when it is not taken. `upload_token_kept`
    tells that another token is used for uploads from now on.
    """

    upload_token_kept = Signal()

    def __init__(
        self,
        parent: QWidget,
        notices: NoticeBoard,
        theme: Theme,
        *,
        keeper: TokenKeeper,
        upload_keeper: TokenKeeper,
        check: Check,
        start: Starter,
        demo: bool,
    ) -> None:
        """Take where dialogs stand, who keeps the token and who can try one; `demo`: nothing is kept for long."""
        super().__init__(parent)
        self._parent = parent
        self._theme = theme
        self._keeper = keeper
        self._upload_keeper = upload_keeper
        self._check = check
        self._demo = demo
        self._notices = notices
        self._start = start
        self._dialog: TokenDialog | None = None
        self._then: Callable[[], None] | None = None

    def need(self, then: Callable[[], None] | None = None) -> None:
        """Go on with `then` once there is a token: at once, or when the person has entered one."""
        if self._keeper.token.secret is not None:
            if then is not None:
                then()
            return
        self._then = then
        self.ask()

    def ask(self) -> None:
        """Open the token dialog, or bring it forward."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        dialog = TokenDialog(self._theme, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._demo:
            dialog.set_demo()
        else:
            dialog.set_keyring(available=self._keeper.token.flaw is None)
        dialog.set_source(self._keeper.token.source, demo=self._demo)
        dialog.check_requested.connect(lambda text: self._start(self._try(text, dialog.box), "check the token"))
        dialog.remove_requested.connect(lambda: self._start(self._remove(dialog.box), "remove the token"))
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def ask_upload(self) -> None:
        """Open the dialog for the upload token; `upload_token_kept` tells when there is one."""
        dialog = TokenDialog(self._theme, self._parent, UPLOAD_TOKEN)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.set_keyring(available=self._upload_keeper.token.flaw is None)
        self.serve_upload(dialog.box)
        dialog.set_source(self._upload_keeper.token.source, demo=self._demo)
        self.upload_token_kept.connect(dialog.accept)
        dialog.open()

    def serve(self, box: TokenBox) -> None:
        """Let a token box of Settings work on the same token."""
        box.set_source(self._keeper.token.source, demo=self._demo)
        box.check_requested.connect(lambda text: self._start(self._try(text, box), "check the token"))
        box.remove_requested.connect(lambda: self._start(self._remove(box), "remove the token"))

    def serve_upload(self, box: TokenBox) -> None:
        """Let a token box of Settings work on the token for uploads, which no free question can check."""
        box.set_source(self._upload_keeper.token.source, demo=self._demo)
        box.check_requested.connect(lambda text: self._start(self._keep_upload(text, box), "keep the upload token"))
        box.remove_requested.connect(lambda: self._start(self._remove(box, upload=True), "remove the upload token"))

    async def _keep_upload(self, text: str, box: TokenBox) -> None:
        try:
            secret = Secret.parse(text)
        except NotAToken as wrong:
            box.set_result(typo_words(wrong.typo), ok=False)
            return
        token = await self._upload_keeper.keep(secret)
        box.set_source(token.source, demo=self._demo)
        box.set_result(paragraph("It is used for uploads from now on.", why_words(token)), ok=True)
        self.upload_token_kept.emit()

    def _closed(self) -> None:
        self._dialog = None
        then, self._then = self._then, None
        if then is not None and self._keeper.token.secret is not None:
            then()

    async def _try(self, text: str, box: TokenBox) -> None:
        box.set_checking()
        try:
            secret = Secret.parse(text)
            await self._check(secret.reveal())
        except NotAToken as wrong:
            box.set_result(typo_words(wrong.typo), ok=False)
            return
        except StudioError as error:
            box.set_result(asked_in_vain(error), ok=False)
            return
        token = await self._keeper.keep(secret)
        box.set_source(token.source, demo=self._demo)
        box.set_result(self._kept_words(token), ok=True)
        self.tell_keyring()

    async def _remove(self, box: TokenBox, *, upload: bool = False) -> None:
        token = await (self._upload_keeper if upload else self._keeper).remove()
        box.set_source(token.source, demo=self._demo)
        box.set_result(why_words(token) or "The token has been removed.", ok=token.secret is None)

    def tell_keyring(self) -> None:
        """Say once that a token is kept for this session only."""
        if self._keeper.token.source is TokenSource.SESSION:
            self._notices.put(NO_KEYRING_NOTICE, NO_KEYRING)
        else:
            self._notices.drop(NO_KEYRING_NOTICE)

    def _kept_words(self, token: Token) -> str:
        masked = "" if token.secret is None else f" ({token.secret.masked()})"
        where = "It is kept in this system's keyring." if token.source is TokenSource.KEYRING else why_words(token)
        return f"The service takes this token{masked}. {'' if self._demo else where}".strip()
