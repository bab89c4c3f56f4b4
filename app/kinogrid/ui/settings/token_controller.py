"""The token's way in: asked for on first use, checked free of charge, kept, replaced, removed; never shown."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid

from kinogrid.domain.failure import Refused, StudioError, TokenRefused, Unanswered
from kinogrid.domain.token_kind import TokenKind, pasted
from kinogrid.store.keyrings import KeyringFlaw
from kinogrid.store.secrets import NotAToken, Secret, TokenKeeper, TokenSource
from kinogrid.store.token_access import TokenAccess, UploadLack
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.controls.result_line import CheckVerdict
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.settings.account_token_dialog import AccountTokenDialog
from kinogrid.ui.settings.check_text import check_words, is_judged
from kinogrid.ui.settings.connect_dialog import ConnectDialog
from kinogrid.ui.settings.consent import ask_about_environment, ask_about_uploads
from kinogrid.ui.settings.token_box import TokenBox
from kinogrid.ui.settings.token_text import (
    ACCOUNT_TOKEN,
    KEYRING_FLAWS,
    accepted_words,
    host_words,
    keeping_words,
    lack_words,
    misplaced_words,
    moved_words,
    typo_words,
    unproven_words,
    why_words,
)
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import shown, tr

if TYPE_CHECKING:
    from kinogrid.ui.controls.question_box import QuestionBox

Check = Callable[[str], Awaitable[None]]

NO_KEYRING_NOTICE = "no-keyring"


def _nothing() -> None:
    """Leave everything as it is."""


class TokenController(QObject):
    """Asks for tokens and serves the token boxes of the dialogs and of Settings.

    `check` tries an API token, and `check_account` an account token, with a free question that raises a `StudioError`
    when it is not taken. `connecting` carries the dialog in which a person connects, for those who serve a part of it;
    `upload_token_kept` tells that another token is used for uploads from now on, `web_address_wanted` that the person
    would rather give a picture's address than such a token, `words_wanted` that the first frame is to be made of words.
    """

    connecting = Signal(object)
    upload_token_kept = Signal()
    web_address_wanted = Signal()
    words_wanted = Signal()

    def __init__(
        self,
        parent: QWidget,
        notices: NoticeBoard,
        theme: Theme,
        *,
        access: TokenAccess,
        check: Check,
        check_account: Check,
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
        self._check_account = check_account
        self._demo = demo
        self._notices = notices
        self._start = start
        self._dialog: ConnectDialog | None = None
        self._question: QuestionBox | None = None
        self._asked_about_environment = False
        self._served: list[tuple[TokenBox, TokenKeeper]] = []
        self._keeping: list[tuple[QLabel, TokenKeeper]] = []
        self._then: Callable[[], None] | None = None
        self._otherwise: Callable[[], None] | None = None
        access.when_tokens_change(self._show_sources)

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
        """Take the question back where the keyring has answered it meanwhile; ask about a token that is held back."""
        if self._keeper.token.secret is None:
            if self._keeper.held_back is not None:
                self.ask()
        elif self._dialog is not None and self._keeper.token.source is TokenSource.KEYRING:
            self._dialog.accept()
        elif self._question is not None and self._keeper.token.source is TokenSource.KEYRING:
            self._question.done(0)
            self._question = None
            self._closed()

    def ask(self) -> None:
        """Open what connects, or bring it forward; before it, ask about an environment's token that is held back."""
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
        self._dialog = dialog = ConnectDialog(self._theme, self._access.hosts, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keeping.append((dialog.keeping, self._keeper))
        self.serve(dialog.token, dialog.account_token)
        self.serve_account(dialog.account_token, dialog.token)
        dialog.web_address_wanted.connect(self.web_address_wanted)
        dialog.words_wanted.connect(self.words_wanted)
        dialog.finished.connect(self._closed)
        self.connecting.emit(dialog)
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
        going = host_words(ACCOUNT_TOKEN, self._access.hosts)
        dialog = AccountTokenDialog(self._theme, going, self._parent, platform=self._access.hosts.console)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keeping.append((dialog.keeping, self._upload_keeper))
        dialog.instead.setVisible(for_an_order)
        dialog.instead.clicked.connect(self.web_address_wanted)
        self.serve_account(dialog.box)
        self.upload_token_kept.connect(dialog.accept)
        dialog.finished.connect(lambda _code: then())
        dialog.open()

    def serve(self, box: TokenBox, account_box: TokenBox | None = None) -> None:
        """Let a token box work on the API token; what belongs into `account_box`, where there is one, is put there."""
        self._served.append((box, self._keeper))
        self._show_sources()
        box.check_requested.connect(lambda text: self._start(self._try(text, box, account_box), "check the token"))
        box.remove_requested.connect(lambda: self._start(self._remove(box, self._keeper), "remove the token"))

    def serve_account(self, box: TokenBox, api_box: TokenBox | None = None) -> None:
        """Let a token box work on the account token; `api_box` as `serve`."""
        keeper = self._upload_keeper
        self._served.append((box, keeper))
        self._show_sources()
        box.check_requested.connect(lambda text: self._start(self._try_account(text, box, api_box), "check the token"))
        box.remove_requested.connect(lambda: self._start(self._remove(box, keeper), "remove the account token"))

    def refresh(self) -> None:
        """Show in every box where its token comes from by now, as it has changed elsewhere."""
        self._show_sources()
        self._show_keyring()

    def _show_sources(self) -> None:
        """Say wherever it is said where a token comes from, what keeps one away, and where another would be kept."""
        self._served = [(box, keeper) for box, keeper in self._served if isValid(box)]
        self._keeping = [(words, keeper) for words, keeper in self._keeping if isValid(words)]
        for box, keeper in self._served:
            why = lack_words(keeper.token, settled=keeper.settled.is_set())
            box.set_source(keeper.token.source, demo=self._demo, why=why)
        for words, keeper in self._keeping:
            words.setText(keeping_words(keeper.token, settled=keeper.settled.is_set(), demo=self._demo))

    def _is_misplaced(self, text: str, box: TokenBox, right: TokenBox | None, wrong: TokenKind) -> bool:
        """Tell whether a token stands in the other one's field; if so, move it there, or say where it belongs."""
        if pasted(text).kind is not wrong:
            return False
        if right is None or not isValid(right):
            box.set_result(misplaced_words(wrong), CheckVerdict.BAD)
            return True
        box.give_away(pasted(text).text, right, moved_words(wrong))
        return True

    async def _try_account(self, text: str, box: TokenBox, api_box: TokenBox | None) -> None:
        if self._is_misplaced(text, box, api_box, TokenKind.API):
            return
        box.set_checking()
        try:
            secret = Secret.parse(text)
        except NotAToken as wrong:
            box.set_result(typo_words(wrong.typo), CheckVerdict.BAD)
            return
        proven = True
        try:
            await self._check_account(secret.reveal())
        except StudioError as error:
            if isinstance(error, TokenRefused) or not isinstance(error, Refused | Unanswered) or is_judged(error):
                self._answer(box, check_words(TokenKind.ACCOUNT, error), CheckVerdict.BAD)
                return
            # Who answers there may know nothing of accounts, and take pictures all the same.
            proven = False
        if isValid(box):
            token = await self._access.keep_for_uploads(secret)
            words = (
                accepted_words(TokenKind.ACCOUNT, secret, token, demo=self._demo)
                if proven
                else unproven_words(token, secret, demo=self._demo)
            )
            good = proven and token.flaw is None
            self._answer(box, words, CheckVerdict.GOOD if good else CheckVerdict.CAUTION, self._upload_keeper)
            self.upload_token_kept.emit()

    def _closed(self) -> None:
        self._dialog = None
        then, otherwise = self._then, self._otherwise
        self._then = self._otherwise = None
        chosen = otherwise if self._keeper.token.secret is None else then
        if chosen is not None:
            chosen()

    async def _try(self, text: str, box: TokenBox, account_box: TokenBox | None) -> None:
        if self._is_misplaced(text, box, account_box, TokenKind.ACCOUNT):
            return
        box.set_checking()
        try:
            secret = Secret.parse(text)
            await self._check(secret.reveal())
        except NotAToken as wrong:
            box.set_result(typo_words(wrong.typo), CheckVerdict.BAD)
            return
        except StudioError as error:
            self._answer(box, check_words(TokenKind.API, error), CheckVerdict.BAD)
            return
        # Who closes the dialog before the service has answered does not want the token kept.
        if isValid(box):
            token = await self._access.keep_for_api(secret)
            words = accepted_words(TokenKind.API, secret, token, demo=self._demo)
            good = token.flaw is None and token.secret == secret
            self._answer(box, words, CheckVerdict.GOOD if good else CheckVerdict.CAUTION, self._keeper)
            self._show_keyring()

    async def _remove(self, box: TokenBox, keeper: TokenKeeper) -> None:
        token = await keeper.remove()
        self._access.tokens_changed()
        if keeper is self._keeper:
            self._show_keyring()
        words = why_words(token) or tr("Token", "The token has been removed.")
        self._answer(box, words, CheckVerdict.GOOD if token.secret is None else CheckVerdict.BAD, keeper)

    def _answer(self, box: TokenBox, words: str, verdict: CheckVerdict, keeper: TokenKeeper | None = None) -> None:
        """Say in the box what came of it, and where the token comes from now; nothing where its dialog has gone."""
        if isValid(box):
            if keeper is not None:
                box.set_source(keeper.token.source, demo=self._demo)
            box.set_result(words, verdict)

    def _show_keyring(self) -> None:
        """Say above the grid that a token is kept for this session only."""
        if self._keeper.token.source is not TokenSource.SESSION:
            self._notices.drop(NO_KEYRING_NOTICE)
            return
        flaw = self._keeper.token.flaw
        again = (
            tr(
                "Token",
                "Kinogrid never writes the token anywhere else, so it will ask again unless the keyring takes it "
                "after all.",
            )
            if flaw is KeyringFlaw.SILENT
            else tr("Token", "Kinogrid never writes the token anywhere else, so it will ask again.")
        )
        why = shown(KEYRING_FLAWS[flaw], error=self._keeper.token.error) if isinstance(flaw, KeyringFlaw) else ""
        title = tr("Token", "The token is kept for this session only")
        self._notices.put(NO_KEYRING_NOTICE, Note(Severity.INFO, title, paragraph(why, again)))
