"""Tells what the account has left: always at the foot, before orders that it cannot cover, and once when it is low."""

from collections.abc import Callable, Collection, Iterable, Sequence
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from kinogrid.domain.allowance import spent
from kinogrid.domain.failure import Failure
from kinogrid.domain.job import Job
from kinogrid.domain.pricing import Quote
from kinogrid.domain.request import Order
from kinogrid.domain.state import Draft, Running, Submitting, Unconfirmed, Uploading
from kinogrid.studio.balance_watch import KnownBalance
from kinogrid.ui.balance_text import foot_note, foot_words, lacking_words, low_note
from kinogrid.ui.controls.notices import NoticeBoard

LOW_NOTICE = "low-balance"
# It is low when it covers no more than so many orders at what the dearest of the latest ones were to cost.
_FEW = 3
_LATEST = 10


class BalanceNews(QObject):
    """Keeps the foot true; `changed` tells that something else is left, and `top_up_wanted` that more is wanted."""

    changed = Signal()
    top_up_wanted = Signal()

    def __init__(
        self,
        notices: NoticeBoard,
        show: Callable[[str, str, bool], None],
        *,
        quote: Callable[[Sequence[Order]], Quote],
        open_jobs: Callable[[], Iterable[Job]],
        latest: Callable[[int], Iterable[Job]],
        demo: bool,
    ) -> None:
        """Take where notices stand and who shows words, a note and whether it is low; `latest` gives so many jobs."""
        super().__init__(notices)
        self._notices = notices
        self._show = show
        self._quote = quote
        self._open_jobs, self._latest = open_jobs, latest
        self._demo = demo
        self._known = KnownBalance()
        self._was_low = self._is_used_up = False

    def tell_of_pause(self, why: Failure | None) -> None:
        """Leave it to the notice of a queue that is paused for want of Credits to say that more of them are needed."""
        self._is_used_up = why is not None and why.code == "used_up"
        if self._is_used_up:
            self._notices.drop(LOW_NOTICE)

    def tell(self, known: KnownBalance) -> None:
        """Say what is left now."""
        self._known = known
        left, usual = self._left(), self._usual()
        low = left is not None and usual is not None and left < usual * _FEW
        self._show(foot_words(known), foot_note(known), low or known.is_refused)
        if left is None or usual is None:
            pass
        elif not low:
            self._was_low = False
            self._notices.drop(LOW_NOTICE)
        else:
            note = low_note(left, usual, demo=self._demo)
            # Said once; as long as it stands there, it says what is left by now.
            self._notices.reword(LOW_NOTICE, note.words)
            if not self._was_low and not self._is_used_up:
                self._notices.put(LOW_NOTICE, note, lambda _action: self._top_up())
            self._was_low = True
        self.changed.emit()

    def lacking(self, orders: Sequence[Order], apart: Collection[str] = ()) -> str:
        """Say that the account cannot cover orders beside those under way; empty where it can, or nobody knows.

        `apart` are the jobs whose orders they are, where they wait already.
        """
        left, adding = self._left(), self._quote(orders).credits
        others = {job.id: job for job in self._open_jobs() if job.id not in apart and _is_unpaid(job)}
        queued = spent(job.foreseen for job in others.values()).credits
        if left is None or not adding or adding + queued <= left:
            return ""
        return lacking_words(adding, queued, left)

    def _left(self) -> Decimal | None:
        return None if self._known.balance is None else self._known.balance.left

    def _usual(self) -> Decimal | None:
        """Give what the dearest of the latest orders was to cost, None where none had a price."""
        latest = (job.foreseen.credits for job in self._latest(_LATEST) if job.foreseen is not None)
        return max((amount for amount in latest if amount), default=None)

    def _top_up(self) -> None:
        self._notices.drop(LOW_NOTICE)
        self.top_up_wanted.emit()


def _is_unpaid(job: Job) -> bool:
    """Tell whether an order is still to be paid for, if all goes well."""
    return isinstance(job.state, Draft | Uploading | Submitting | Running | Unconfirmed)
