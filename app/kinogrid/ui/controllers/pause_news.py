"""Says that the queue is paused, with the one thing to do next: what mends it, and then to let it go on."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from kinogrid.domain.failure import Failure
from kinogrid.studio.balance_watch import KnownBalance
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.jobs.pause_text import PauseStep, pause_note

PAUSE_NOTICE = "queue-pause"


class PauseNews(QObject):
    """Keeps the notice true as the account is topped up and tokens are entered; the queue goes on by a click alone.

    A page of the provider's that was opened is taken for what it was opened for, as nobody need tell what came of it.
    """

    def __init__(
        self,
        notices: NoticeBoard,
        do: Mapping[PauseStep, Callable[[], object]],
        *,
        need: Callable[[], Decimal | None],
        look: Callable[[], object],
        sells: bool,
    ) -> None:
        """Take where the notice stands, and who does each step.

        `need` gives the Credits that the next order takes, None where that is not known; `look` has the account asked
        anew what is left, and `sells` tells that Credits can be bought, as the demo's cannot.
        """
        super().__init__(notices)
        self._notices = notices
        self._do = do
        self._need = need
        self._look = look
        self._sells = sells
        self._why: Failure | None = None
        self._known = KnownBalance()
        self._was_short = self._is_mended = False
        self._limit_left: Decimal | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(self._come_back)

    def tell_of_pause(self, why: Failure | None) -> None:
        """Say why the queue is paused, or nothing any more."""
        self._why, self._is_mended, self._limit_left = why, False, None
        # Where nothing was told yet the pause is that of an earlier session, since which much may have been mended.
        self._was_short = self._known.at is None
        if why is None:
            self._notices.drop(PAUSE_NOTICE)
        else:
            self._look()
            self._show()

    def tell_of_balance(self, known: KnownBalance) -> None:
        """Take what the account has left by now."""
        is_news = known.at is not None and known.at != self._known.at
        self._known = known
        if is_news and self._why is not None and self._why.code == "used_up":
            if not self._covers(self._left()):
                self._was_short = True
            elif self._was_short:
                self._is_mended = True
            self._show()

    def tell_of_limit(self, left: Decimal | None) -> None:
        """Take what the limit of Kinogrid's own token leaves, None where it has none or another token is in use."""
        self._limit_left = left
        self._show()

    def token_entered(self) -> None:
        """Take note that an API token was entered or made, perhaps the same once more, as it may be good again."""
        if self._why is not None and not self._is_mended:
            self._is_mended = True
            self._show()

    def _left(self) -> Decimal | None:
        return None if self._known.balance is None else self._known.balance.left

    def _covers(self, left: Decimal | None) -> bool:
        need = self._need()
        return left is not None and left > 0 and (need is None or left >= need)

    def _step(self, why: Failure) -> PauseStep:
        capped = self._limit_left is not None and not self._covers(self._limit_left)
        step = PauseStep.after(why, mended=self._is_mended, capped=capped)
        return PauseStep.GO_ON if step is PauseStep.TOP_UP and not self._sells else step

    def _show(self) -> None:
        if self._why is not None:
            step = self._step(self._why)
            told = self._limit_left if step is PauseStep.RAISE_LIMIT else self._left()
            left = told if step is PauseStep.RAISE_LIMIT or self._covers(told) else None
            note = pause_note(self._why, step, left)
            self._notices.put(PAUSE_NOTICE, note, lambda key: self._take(PauseStep(key)))

    def _take(self, step: PauseStep) -> None:
        self._do[step]()
        if step is PauseStep.TOP_UP:
            self._is_mended = True
            self._show()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        """Look at the account when the person comes back, perhaps from where it is topped up."""
        if state is Qt.ApplicationState.ApplicationActive and self._why is not None:
            self._look()
