"""Makes, shows and withdraws Kinogrid's own API token where a person wishes it, and says what came of it."""

import time
from collections.abc import Callable, Coroutine
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from kinogrid.domain.failure import LibraryTrouble, StudioError
from kinogrid.domain.token_kind import TokenKind
from kinogrid.domain.token_note import OwnTokenStanding
from kinogrid.store.keyrings import KeyringFlaw
from kinogrid.store.secrets import ENVIRONMENT_VARIABLE, TokenSource
from kinogrid.store.token_access import TokenAccess
from kinogrid.studio.own_token import Hindrance, OwnToken, OwnTokenTrouble
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.controls.desktop import open_address
from kinogrid.ui.controls.result_line import CheckVerdict
from kinogrid.ui.failure_text import message, paragraph, sentence
from kinogrid.ui.settings.check_text import check_words
from kinogrid.ui.settings.consent import ask_to_withdraw
from kinogrid.ui.settings.own_token_box import OwnTokenBox, OwnTokenView
from kinogrid.ui.settings.own_token_text import HINDRANCES, figures_words, offer_words, standing_words
from kinogrid.ui.settings.token_text import API_TOKEN, console_page, why_words
from kinogrid.ui.text import shown, tr

_DAY = 24 * 3600.0


class OwnTokenController(QObject):
    """Serves the boxes of dialogs; `changed` tells that another API token is in use, or none."""

    changed = Signal()

    def __init__(
        self,
        parent: QObject,
        own: OwnToken,
        access: TokenAccess,
        start: Starter,
        worth: Callable[[Decimal], str],
        *,
        demo: bool,
    ) -> None:
        """Take who makes tokens, who keeps them, and who says what an amount of Credits is worth."""
        super().__init__(parent)
        self._own, self._access, self._start, self._worth, self._demo = own, access, start, worth, demo
        # By whose id they are, as another may be in use by the time that they are shown.
        self._figures: dict[str, str] = {}
        self._boxes: list[OwnTokenBox] = []
        self._unlooked: list[OwnTokenBox] = []
        access.when_tokens_change(self.show)
        own.listen(self.show)

    def serve(self, box: OwnTokenBox) -> None:
        """Let a box work on the token; what it has spent is asked for at once."""
        self._boxes = [one for one in self._boxes if isValid(one)] + [box]
        box.make_requested.connect(lambda limit, days: self._begin(box, self._make(box, limit, days), _making()))
        box.withdraw_requested.connect(lambda: self._ask_to_withdraw(box))
        box.former_requested.connect(lambda: self._begin(box, self._withdraw_former(box), _withdrawing()))
        box.dismissed.connect(lambda: self._start(self._dismiss(box), "forget the own token"))
        box.console_requested.connect(lambda: open_address(console_page(API_TOKEN, self._access.hosts.console)))
        box.limit_changed.connect(lambda limit: box.show_worth(self._worth(Decimal(limit))))
        self._unlooked.append(box)
        self.show()

    def _ask_to_withdraw(self, box: OwnTokenBox) -> None:
        """Withdraw what is not in use at once, and what is after a question: orders under way go on without a token."""

        def withdraw() -> None:
            if isValid(box):
                self._begin(box, self._withdraw(box), _withdrawing())

        if self._own.standing is OwnTokenStanding.IN_USE:
            ask_to_withdraw(box, withdraw)
        else:
            withdraw()

    def _begin(self, box: OwnTokenBox, work: Coroutine[Any, Any, None], words: str) -> None:
        box.lock(words)
        self._start(work, "see to the own token")

    async def _make(self, box: OwnTokenBox, limit: int, days: int) -> None:
        self._unlooked.clear()
        try:
            await self._own.make(Decimal(limit), time.time() + days * _DAY if days else None)
        except (OwnTokenTrouble, StudioError) as error:
            self._say_failed(box, error)
            return
        token = self._access.keeper.token
        made = tr("Own token", "The API token is made and in use.")
        kept = tr("Token", "It is kept in this system's keyring.") if token.source is TokenSource.KEYRING else ""
        words = paragraph(made, "" if self._demo else kept or why_words(token))
        self.changed.emit()
        if isValid(box):
            box.answer(words, CheckVerdict.GOOD if token.flaw is None else CheckVerdict.CAUTION, made=True)
            await self._look(box)

    async def _look(self, box: OwnTokenBox) -> None:
        asked = self._own.note
        try:
            found = await self._own.look()
        except StudioError as error:
            self._figures.clear()
            self.show()
            if isValid(box):
                box.answer(_refused_words(error), CheckVerdict.BAD)
            return
        self._figures = {} if found is None or asked is None else {asked.credential_id: figures_words(found)}
        self.show()
        if found is None and self._own.note is not None and isValid(box):
            gone = tr("Own token", "The provider knows this token no longer: it was withdrawn elsewhere.")
            box.answer(gone, CheckVerdict.CAUTION)

    async def _withdraw(self, box: OwnTokenBox) -> None:
        try:
            await self._own.withdraw()
        except (OwnTokenTrouble, StudioError) as error:
            self._say_failed(box, error)
            return
        self._figures.clear()
        self.show()
        self.changed.emit()
        if isValid(box):
            box.answer(tr("Own token", "The token is withdrawn: it opens nothing any more."), CheckVerdict.GOOD)

    async def _withdraw_former(self, box: OwnTokenBox) -> None:
        try:
            await self._own.withdraw_former()
        except StudioError as error:
            self._say_failed(box, error)
            return
        if not isValid(box):
            return
        note = self._own.note
        if note is not None and note.before is not None:
            box.answer(tr("Own token", "It could not be withdrawn. Try again in a moment."), CheckVerdict.BAD)
        else:
            box.answer(tr("Own token", "The one before is withdrawn."), CheckVerdict.GOOD)

    async def _dismiss(self, box: OwnTokenBox) -> None:
        try:
            await self._own.dismiss()
        except StudioError as error:
            self._say_failed(box, error)

    def _say_failed(self, box: OwnTokenBox, error: OwnTokenTrouble | StudioError) -> None:
        self.show()
        if not isValid(box):
            return
        match error:
            case OwnTokenTrouble():
                box.answer(shown(HINDRANCES[error.why]), CheckVerdict.BAD)
                if error.why in {Hindrance.NO_APPLICATION, Hindrance.APPLICATION_DISABLED}:
                    box.show_way()
            case LibraryTrouble():
                box.answer(sentence(error.failure), CheckVerdict.BAD)
            case _ if self._own.standing is OwnTokenStanding.UNHEARD:
                # Nothing is to be tried again before it is known what became of this one.
                box.answer(message(error.failure), CheckVerdict.BAD)
            case _:
                box.answer(_refused_words(error), CheckVerdict.BAD)

    def _has_account(self) -> bool:
        return self._access.account_token() is not None

    def show(self) -> None:
        """Show in every dialog that is open how it stands, and what a limit is worth by now."""
        self._boxes = [one for one in self._boxes if isValid(one)]
        self._unlooked = [one for one in self._unlooked if isValid(one)]
        view = self._view()
        for box in self._boxes:
            box.show_view(view)
            box.show_worth(self._worth(Decimal(box.limit.value())))
        if self._has_account() and self._own.standing in {OwnTokenStanding.IN_USE, OwnTokenStanding.ASTRAY}:
            unlooked, self._unlooked = self._unlooked, []
            for box in unlooked:
                self._start(self._look(box), "look at the own token")

    def _view(self) -> OwnTokenView:
        standing, note, has_account = self._own.standing, self._own.note, self._has_account()
        source = self._access.keeper.token.source
        if note is not None:
            is_unheard = standing is OwnTokenStanding.UNHEARD
            has_one = standing is OwnTokenStanding.IN_USE
            return OwnTokenView(
                words=standing_words(standing, note),
                figures="" if is_unheard else self._figures.get(note.credential_id, ""),
                may_make=has_account and not is_unheard and source is not TokenSource.ENV,
                has_one=has_one,
                may_withdraw=has_account and not is_unheard,
                has_former=has_account and has_one and note.before is not None,
                is_for_console=is_unheard or not (has_account or has_one),
            )
        if source is TokenSource.ENV:
            words = tr(
                "Own token",
                "Kinogrid can make an API token of its own with a limit, but as long as {variable} is set the one in "
                "it is used.",
                variable=ENVIRONMENT_VARIABLE,
            )
            return OwnTokenView(words=words)
        if not has_account:
            return OwnTokenView(
                words=tr("Own token", "With an account token Kinogrid can make an API token of its own, with a limit.")
            )
        kept = self._demo or self._is_kept()
        return OwnTokenView(words=offer_words(replaces=source.is_in_use, kept=kept), may_make=True)

    def _is_kept(self) -> bool:
        """Tell whether the keyring would keep it, as far as it has shown; one that is silent may yet."""
        flaws = (keeper.token.flaw for keeper in (self._access.keeper, self._access.upload_keeper))
        return not any(isinstance(flaw, KeyringFlaw) and flaw is not KeyringFlaw.SILENT for flaw in flaws)


def _refused_words(error: StudioError) -> str:
    """Say why nothing came of it; an account token that opens the account may not be allowed this."""
    if error.failure.code == "permission_denied":
        return tr(
            "Own token",
            "The provider does not let this account token see to API tokens. Make one in the console, and enter it "
            "above.",
        )
    return check_words(TokenKind.ACCOUNT, error)


def _making() -> str:
    return tr("Own token", "Asking the provider for a token. This costs nothing.")


def _withdrawing() -> str:
    return tr("Own token", "Asking the provider to withdraw it.")
