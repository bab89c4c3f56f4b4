"""The token's way in: asked for on first use, checked free of charge, kept, replaced, removed; never shown."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kinogrid.domain.failure import StudioError
from kinogrid.store.keyrings import KeyringFlaw
from kinogrid.store.secrets import NotAToken, Secret, Token, TokenKeeper, TokenSource
from kinogrid.studio.ports import Starter
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.failure_text import asked_in_vain, paragraph
from kinogrid.ui.settings.token_box import TokenBox
from kinogrid.ui.settings.token_dialog import TokenDialog
from kinogrid.ui.settings.token_text import API_TOKEN, UPLOAD_TOKEN, TokenWords, keeping_words, typo_words, why_words
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

Check = Callable[[str], Awaitable[None]]

NO_KEYRING_NOTICE = "no-keyring"


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

    def settled(self) -> None:
        """Take the question back where the keyring has answered it meanwhile, else put it."""
        if self._keeper.token.secret is None:
            self.ask()
        elif self._dialog is not None and self._keeper.token.source is TokenSource.KEYRING:
            self._dialog.accept()

    def ask(self) -> None:
        """Open the token dialog, or bring it forward."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        self._dialog = dialog = self._new_dialog(API_TOKEN, self._keeper.token)
        self.serve(dialog.box)
        dialog.finished.connect(self._closed)
        dialog.open()

    def ask_upload(self) -> None:
        """Open the dialog for the upload token; `upload_token_kept` tells when there is one."""
        dialog = self._new_dialog(UPLOAD_TOKEN, self._upload_keeper.token)
        self.serve_upload(dialog.box)
        self.upload_token_kept.connect(dialog.accept)
        dialog.open()

    def _new_dialog(self, words: TokenWords, token: Token) -> TokenDialog:
        keeping = keeping_words(words, keyring=token.flaw is None, demo=self._demo)
        dialog = TokenDialog(self._theme, words, keeping, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def serve(self, box: TokenBox) -> None:
        """Let a token box work on the token."""
        box.set_source(self._keeper.token.source, demo=self._demo)
        box.check_requested.connect(lambda text: self._start(self._try(text, box), "check the token"))
        box.remove_requested.connect(lambda: self._start(self._remove(box), "remove the token"))

    def serve_upload(self, box: TokenBox) -> None:
        """Let a token box work on the token for uploads, which no free question can check."""
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
        used = tr("Token", "It is used for uploads from now on.")
        self._answer(box, paragraph(used, why_words(token)), ok=True, source=token.source)
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
            self._answer(box, asked_in_vain(error), ok=False)
            return
        # Who closes the dialog before the service has answered does not want the token kept.
        if isValid(box):
            token = await self._keeper.keep(secret)
            self._answer(box, self._accepted_words(secret, token), ok=True, source=token.source)
            self._show_keyring()

    async def _remove(self, box: TokenBox, *, upload: bool = False) -> None:
        token = await (self._upload_keeper if upload else self._keeper).remove()
        words = why_words(token) or tr("Token", "The token has been removed.")
        self._answer(box, words, ok=token.secret is None, source=token.source)

    def _answer(self, box: TokenBox, words: str, *, ok: bool, source: TokenSource | None = None) -> None:
        """Say in the box what came of it, and where the token comes from now; nothing where its dialog has gone."""
        if isValid(box):
            if source is not None:
                box.set_source(source, demo=self._demo)
            box.set_result(words, ok=ok)

    def _show_keyring(self) -> None:
        """Say above the grid that a token is kept for this session only."""
        if self._keeper.token.source is not TokenSource.SESSION:
            self._notices.drop(NO_KEYRING_NOTICE)
            return
        words = (
            tr(
                "Token",
                "This system's keyring has not answered. Kinogrid never writes it anywhere else, so it will ask again "
                "unless the keyring takes it after all.",
            )
            if self._keeper.token.flaw is KeyringFlaw.SILENT
            else tr(
                "Token",
                "This system offers no keyring to keep it in. Kinogrid never writes it anywhere else, so it will ask "
                "again.",
            )
        )
        self._notices.put(
            NO_KEYRING_NOTICE, Note(Severity.INFO, tr("Token", "The token is kept for this session only"), words)
        )

    def _accepted_words(self, secret: Secret, token: Token) -> str:
        taken = tr("Token", "The service takes this token ({masked}).", masked=secret.masked())
        if self._demo:
            return taken
        if token.source is TokenSource.KEYRING:
            return paragraph(taken, tr("Token", "It is kept in this system's keyring."))
        return paragraph(taken, why_words(token))
