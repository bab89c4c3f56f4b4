"""The token's way in: asked for on first use, checked free of charge, kept, replaced, removed; never shown."""

from collections.abc import Awaitable, Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget
from shiboken6 import isValid

from kinogrid.domain.failure import StudioError
from kinogrid.domain.token_kind import TokenKind, pasted
from kinogrid.store.keyrings import KeyringFlaw
from kinogrid.store.secrets import NotAToken, Secret, Token, TokenSource
from kinogrid.store.token_access import TokenAccess, UploadLack
from kinogrid.studio.ports import Starter
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.failure_text import asked_in_vain, paragraph
from kinogrid.ui.settings.consent import ask_about_environment, ask_about_uploads
from kinogrid.ui.settings.token_box import TokenBox
from kinogrid.ui.settings.token_dialog import TokenDialog
from kinogrid.ui.settings.token_text import (
    API_TOKEN,
    UPLOAD_TOKEN,
    TokenWords,
    host_words,
    keeping_words,
    misplaced_words,
    moved_words,
    typo_words,
    why_words,
)
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

Check = Callable[[str], Awaitable[None]]

NO_KEYRING_NOTICE = "no-keyring"


def _nothing() -> None:
    """Leave everything as it is."""


class TokenController(QObject):
    """Asks for the API token and serves the token boxes of the dialog and of Settings.

    `check` tries a token with a free question and raises a `StudioError` when it is not taken. `upload_token_kept`
    tells that another token is used for uploads from now on, `web_address_wanted` that the person would rather give a
    picture's address than such a token.
    """

    upload_token_kept = Signal()
    web_address_wanted = Signal()

    def __init__(
        self,
        parent: QWidget,
        notices: NoticeBoard,
        theme: Theme,
        *,
        access: TokenAccess,
        check: Check,
        start: Starter,
        demo: bool,
    ) -> None:
        """Take where dialogs stand, who keeps the tokens and who can try one; `demo`: nothing is kept for long."""
        super().__init__(parent)
        self._parent = parent
        self._theme = theme
        self._access = access
        self._keeper = access.keeper
        self._upload_keeper = access.upload_keeper
        self._check = check
        self._demo = demo
        self._notices = notices
        self._start = start
        self._dialog: TokenDialog | None = None
        self._question: QMessageBox | None = None
        self._asked_about_environment = False
        self._then: Callable[[], None] | None = None
        self._otherwise: Callable[[], None] | None = None

    def need(
        self, then: Callable[[], None], *, uploads: bool = False, otherwise: Callable[[], None] | None = None
    ) -> None:
        """Go on with `then` once there is a token, with `uploads` also one that may go along with pictures.

        That is at once, or when the person has entered or agreed to it; `otherwise` is called where they did not.
        """
        if uploads:
            then = partial(self._need_for_uploads, then, otherwise)
        if self._keeper.token.secret is not None:
            then()
            return
        self._then, self._otherwise = then, otherwise
        self.ask()

    def _need_for_uploads(self, then: Callable[[], None], otherwise: Callable[[], None] | None) -> None:
        if self._access.upload_lack() is None:
            then()
            return
        self.ask_upload(
            lambda: then() if self._access.upload_lack() is None else (otherwise or _nothing)(), for_an_order=True
        )

    def settled(self) -> None:
        """Take the question back where the keyring has answered it meanwhile, else put it."""
        if self._keeper.token.secret is None:
            self.ask()
        elif self._dialog is not None and self._keeper.token.source is TokenSource.KEYRING:
            self._dialog.accept()
        elif self._question is not None and self._keeper.token.source is TokenSource.KEYRING:
            self._question.done(0)
            self._question = None
            self._closed()

    def ask(self) -> None:
        """Open the token dialog, or bring it forward; before it, ask about an environment's token that is held back."""
        open_now = self._dialog or self._question
        if open_now is not None:
            open_now.raise_()
        elif self._keeper.held_back is not None and not self._asked_about_environment:
            self._asked_about_environment = True
            hosts = self._access.hosts
            self._question = ask_about_environment(hosts, self._parent, self._agree_to_environment, self._enter)
        else:
            self._enter()

    def _agree_to_environment(self) -> None:
        self._question = None
        self._access.agree_to_environment()
        self._closed()

    def _enter(self) -> None:
        self._question = None
        self._dialog = dialog = self._new_dialog(API_TOKEN, self._keeper.token)
        self.serve(dialog.box)
        dialog.finished.connect(self._closed)
        dialog.open()

    def ask_upload(self, then: Callable[[], object] = _nothing, *, for_an_order: bool = False) -> None:
        """Ask what is missing for uploads, then go on with `then`; `upload_token_kept` tells when it is there.

        With `for_an_order`, which is not placed yet, a web address may be given instead.
        """
        enter = partial(self._enter_upload, then, for_an_order=for_an_order)
        if self._access.upload_lack() is UploadLack.YES:
            ask_about_uploads(self._access.hosts, self._parent, partial(self._agree_to_uploads, then), enter, then)
        else:
            enter()

    def _agree_to_uploads(self, then: Callable[[], object]) -> None:
        self._access.agree_to_uploads()
        self.upload_token_kept.emit()
        then()

    def _enter_upload(self, then: Callable[[], object], *, for_an_order: bool) -> None:
        dialog = self._new_dialog(UPLOAD_TOKEN, self._upload_keeper.token)
        dialog.instead.setVisible(for_an_order)
        dialog.instead.clicked.connect(self.web_address_wanted)
        self.serve_upload(dialog.box)
        self.upload_token_kept.connect(dialog.accept)
        dialog.finished.connect(lambda _code: then())
        dialog.open()

    def _new_dialog(self, words: TokenWords, token: Token) -> TokenDialog:
        keeping = keeping_words(words, keyring=token.flaw is None, demo=self._demo)
        dialog = TokenDialog(self._theme, words, host_words(words, self._access.hosts), keeping, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def serve(self, box: TokenBox, upload_box: TokenBox | None = None) -> None:
        """Let a token box work on the token; what belongs into `upload_box`, where there is one, is put there."""
        box.set_source(self._keeper.token.source, demo=self._demo)
        box.check_requested.connect(lambda text: self._start(self._try(text, box, upload_box), "check the token"))
        box.remove_requested.connect(lambda: self._start(self._remove(box), "remove the token"))

    def serve_upload(self, box: TokenBox, api_box: TokenBox | None = None) -> None:
        """Let a token box work on the token for uploads, which no free question can check; `api_box` as `serve`."""
        box.set_source(self._upload_keeper.token.source, demo=self._demo)
        box.check_requested.connect(
            lambda text: self._start(self._keep_upload(text, box, api_box), "keep the upload token")
        )
        box.remove_requested.connect(lambda: self._start(self._remove(box, upload=True), "remove the upload token"))

    def _is_misplaced(self, text: str, box: TokenBox, right: TokenBox | None, wrong: TokenKind) -> bool:
        """Tell whether a token stands in the other one's field; if so, move it there, or say where it belongs."""
        if pasted(text).kind is not wrong:
            return False
        if right is None or not isValid(right):
            box.set_result(misplaced_words(wrong), ok=False)
            return True
        box.field.clear()
        box.set_result(moved_words(wrong), ok=False)
        right.field.setText(pasted(text).text)
        right.field.setFocus()
        return True

    async def _keep_upload(self, text: str, box: TokenBox, api_box: TokenBox | None) -> None:
        if self._is_misplaced(text, box, api_box, TokenKind.API):
            return
        try:
            secret = Secret.parse(text)
        except NotAToken as wrong:
            box.set_result(typo_words(wrong.typo), ok=False)
            return
        token = await self._access.keep_for_uploads(secret)
        used = tr("Token", "It is used for uploads from now on.")
        self._answer(box, paragraph(used, why_words(token)), ok=True, source=token.source)
        self.upload_token_kept.emit()

    def _closed(self) -> None:
        self._dialog = None
        then, otherwise = self._then, self._otherwise
        self._then = self._otherwise = None
        chosen = otherwise if self._keeper.token.secret is None else then
        if chosen is not None:
            chosen()

    async def _try(self, text: str, box: TokenBox, upload_box: TokenBox | None) -> None:
        if self._is_misplaced(text, box, upload_box, TokenKind.ACCOUNT):
            return
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
            self._access.uploads_changed()
            self._answer(box, self._accepted_words(secret, token), ok=True, source=token.source)
            self._show_keyring()

    async def _remove(self, box: TokenBox, *, upload: bool = False) -> None:
        token = await (self._upload_keeper if upload else self._keeper).remove()
        self._access.uploads_changed()
        if not upload:
            self._show_keyring()
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
