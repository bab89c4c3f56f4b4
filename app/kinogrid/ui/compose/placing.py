"""Where all that a person lets go out meets the desk: the token first, what there is to ask, and what became of it."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol, assert_never

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from kinogrid.domain.allowance import OverLimit
from kinogrid.domain.request import LocalFrame, Order
from kinogrid.domain.state import Draft
from kinogrid.studio.order_desk import (
    DeskEvent,
    Leaving,
    Left,
    NotKept,
    NotPlaced,
    OrderDesk,
    OrderRequest,
    OrdersPlaced,
    PicturesRefused,
    Preparing,
    Queued,
    Taken,
    UnderWay,
)
from kinogrid.ui.compose.frames.flaws import flaw_words
from kinogrid.ui.compose.limit_text import over_limit_words
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.price_text import PriceOf, price_words
from kinogrid.ui.text import number, tr

# Pictures that are not ready after so many milliseconds get a notice: most are, and nothing should jump for those.
PATIENCE = 400
# So many pictures or prompts are named, each in so many characters.
NAMED, NAME_BOUND = 5, 60

_UNDER_WAY, _REFUSED, _LEFT = "orders-under-way", "orders-refused", "orders-left"
_AGAIN, _DROP = "again", "drop"


def _nothing() -> None:
    """Leave everything as it is."""


class TokenGate(Protocol):
    """Goes on with `then` once there is a token, with `uploads` also one for pictures; else with `otherwise`."""

    def __call__(self, then: Callable[[], None], *, uploads: bool, otherwise: Callable[[], None] | None = None) -> None:
        """Go on, at once or when the person has decided."""


class Lacking(Protocol):
    """Says how the account cannot cover orders beside those under way; these jobs are not counted as under way."""

    def __call__(self, orders: Sequence[Order], apart: Collection[str] = ()) -> str:
        """Say it, nothing where it can."""


@dataclass(frozen=True, slots=True)
class _Question:
    """What is asked before something goes out, what there is to say about it anyway, and the word on the button."""

    title: str
    verb: str
    risk: str = ""
    always: bool = False
    """Whether it is asked though there is nothing against it."""


ToldEvent = Taken | UnderWay | Preparing | NotKept | OrdersPlaced | PicturesRefused | Left


class Placing(QObject):
    """Takes orders to the desk; `placed` carries the id of the first job that they become."""

    placed = Signal(str)

    def __init__(
        self,
        desk: OrderDesk,
        notices: NoticeBoard,
        say: Callable[[str], None],
        with_token: TokenGate,
        needs_upload: Callable[[LocalFrame], bool],
        lacking: Lacking,
        price: PriceOf,
    ) -> None:
        """Take where notices and questions stand, who says small things for a moment, and who asks for tokens.

        `needs_upload` tells whether a picture has to be sent, as it is nowhere on the web.
        """
        super().__init__(notices)
        self._desk = desk
        self._notices = notices
        self._with_token = with_token
        self._needs_upload = needs_upload
        self._lacking = lacking
        self._price = price
        self._asking: Callable[[], None] | None = None
        self._order_notices = OrderNotices(desk, notices, say)
        desk.listen(self._hear)

    def place(self, requests: Sequence[OrderRequest], *, held: bool = False) -> None:
        """Place orders, held back if so wished, once there are tokens and the person agrees to their number."""
        self._with_token(
            partial(self._place, requests, held=held),
            uploads=self._send_pictures(request.order for request in requests),
        )

    def place_list(
        self, requests: Sequence[OrderRequest], *, held: bool = False, taken: Callable[[], object] = _nothing
    ) -> None:
        """Place orders of a list: without a token they are kept in the queue, held back.

        `taken` is called once they stand there, and not where the person thinks better of it.
        """
        self._with_token(
            partial(self._place, requests, held=held, taken=taken),
            uploads=self._send_pictures(request.order for request in requests),
            otherwise=partial(self._place, requests, held=True, taken=taken),
        )

    def let_go(self, job_ids: Collection[str] | None = None) -> None:
        """Let orders go that are held back, of these or all, as `place` places new ones."""
        leaving = self._desk.letting_go(job_ids)
        title = (
            tr("Compose", "Let this order go out?")
            if len(leaving.jobs) == 1
            else tr("Compose", "Let %n order(s) go out?", len(leaving.jobs))
        )
        verb = tr("Compose", "Resume", note="button: lets held orders go out")
        if leaving.jobs:
            self._let_out(leaving, _Question(title, verb))

    def let_all_go(self) -> None:
        """Let every order go that is held back."""
        self.let_go()

    def let_uploads_go(self) -> None:
        """Let every order go that waits for uploads to get another token, now that there is one."""
        self.let_go(self._desk.lacking_uploads())

    def send_again(self, job_ids: Collection[str], risk: str = "") -> None:
        """Send orders once more, as `place` places new ones; a risk is asked about anyway, and so is what many cost."""
        leaving = self._desk.sending_again(job_ids)
        count = len(leaving.jobs)
        title = tr("Jobs", "Send this order again?") if count == 1 else tr("Jobs", "Send %n order(s) again?", count)
        if count:
            question = _Question(title, tr("Jobs", "Send again"), risk, always=count > 1)
            self._let_out(leaving, question)

    def go_on(self) -> None:
        """Let the paused queue go on, and with it what waits there, as `place` places new orders."""
        question = _Question(tr("Compose", "Let the queue go on?"), tr("Notices", "Go on"))
        self._let_out(self._desk.going_on(), question)

    def _let_out(self, leaving: Leaving, question: _Question) -> None:
        orders = [job.order for job in leaving.jobs]
        self._with_token(partial(self._ask_or_let_out, leaving, orders, question), uploads=self._send_pictures(orders))

    def _ask_or_let_out(self, leaving: Leaving, orders: Sequence[Order], question: _Question) -> None:
        drafts = {job.id for job in leaving.jobs if isinstance(job.state, Draft)}
        lacking = self._lacking(orders, drafts)
        if question.risk or question.always or lacking or leaving.over is not None:
            self._ask(question, lambda: self._words(orders, leaving.over, self._lacking(orders, drafts)), leaving.go)
        else:
            leaving.go()

    def _send_pictures(self, orders: Iterable[Order]) -> bool:
        frames = [frame for order in orders for _, frame in order.frames()]
        return any(isinstance(frame, LocalFrame) and self._needs_upload(frame) for frame in frames)

    def asks(self, adding: Sequence[Order]) -> str:
        """Say what there is to say against more orders: limits that they pass, and what the account cannot cover."""
        return self._against(self._desk.over_limit(adding), self._lacking(adding))

    def _against(self, over: OverLimit | None, lacking: str) -> str:
        return _lines("" if over is None else over_limit_words(over), lacking)

    def _words(self, orders: Sequence[Order], over: OverLimit | None, lacking: str) -> str:
        """Say what orders cost, and what there is to say against them."""
        quote = self._price(orders).quote
        costs = tr("Compose", "By the price list: {price}.", price=price_words(quote)) if quote.credits else ""
        return _lines(self._against(over, lacking), costs)

    def _place(self, requests: Sequence[OrderRequest], *, held: bool, taken: Callable[[], object] = _nothing) -> None:
        orders = [request.order for request in requests]
        lacking = self._lacking(orders)
        over = self._desk.over_limit(orders) if lacking else self._desk.place(requests, held=held)
        if lacking or over is not None:
            count = len(orders) if over is None else over.adding
            title = tr("Compose", "Place this order?") if count == 1 else tr("Compose", "Place %n order(s)?", count)
            verb = tr("Compose", "Order", note="button: places the orders")

            def agree() -> None:
                self._desk.place(requests, held=held, agreed=True)
                taken()

            self._ask(_Question(title, verb), lambda: self._words(orders, over, self._lacking(orders)), agree)
        else:
            taken()

    def ask_anew(self) -> None:
        """Let what is asked just now say what holds now, as prices, or what the account has left, are others."""
        if self._asking is not None:
            self._asking()

    def _ask(self, question: _Question, words: Callable[[], str], then: Callable[[], object]) -> None:
        box = QuestionBox(
            QApplication.activeModalWidget() or self._notices.window(),
            question=question.title,
            detail=_lines(question.risk, words()),
            verb=question.verb,
            dangerous=bool(question.risk),
        )
        box.agreed.connect(then)
        box.finished.connect(self._stop_asking)
        self._asking = lambda: box.say(_lines(question.risk, words()))
        box.open()

    def _stop_asking(self) -> None:
        self._asking = None

    def _hear(self, event: DeskEvent) -> None:
        if isinstance(event, Queued):
            self.placed.emit(event.job_id)
        else:
            self._order_notices.tell(event)


class OrderNotices(QObject):
    """Says what becomes of orders: small things for a moment, what a person should read or decide as notices."""

    def __init__(self, desk: OrderDesk, notices: NoticeBoard, say: Callable[[str], None]) -> None:
        """Take where it is said, and the desk that goes on with what is left, or drops it."""
        super().__init__(notices)
        self._desk = desk
        self._notices = notices
        self._say = say
        self._preparing = 0
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._show_preparing)

    def tell(self, event: ToldEvent) -> None:
        """Say what happened."""
        match event:
            case Taken():
                self._notices.drop(_REFUSED)
            case UnderWay():
                self._say(tr("Compose", "This is being placed already."))
            case Preparing(count, added):
                self._prepare(count, added)
            case NotKept(count):
                self._show_not_kept(count)
            case OrdersPlaced(count):
                self._say(_placed_words(count))
            case PicturesRefused():
                self._notices.put(_REFUSED, _refused_note(event))
            case Left():
                self._show_left(event)
            case _:
                assert_never(event)

    def _prepare(self, count: int, added: int) -> None:
        self._preparing = count
        if added:
            self._say(
                tr("Compose", "Preparing the picture…") if added == 1 else tr("Compose", "Preparing the pictures…")
            )
        if not count:
            self._patience.stop()
            self._notices.drop(_UNDER_WAY)
        elif added and not self._patience.isActive():
            self._patience.start()
        elif not self._patience.isActive():
            self._show_preparing()

    def _show_preparing(self) -> None:
        title = (
            tr("Compose", "Preparing the picture of an order…")
            if self._preparing == 1
            else tr("Compose", "Preparing the pictures of %n order(s)…", self._preparing)
        )
        kept = tr("Compose", "What you sent is kept: if you quit now, it goes on at the next start.")
        self._notices.put(_UNDER_WAY, Note(Severity.INFO, title, kept, closable=False))

    def _show_not_kept(self, count: int) -> None:
        title = (
            tr("Compose", "This order was not placed")
            if count == 1
            else tr("Compose", "The %n order(s) (was|were) not placed", count)
        )
        self._notices.put(_REFUSED, Note(Severity.DANGER, title))

    def _show_left(self, left: Left) -> None:
        """Say which orders a trouble has kept back, and offer to go on."""
        if not left.jobs:
            self._notices.drop(_LEFT)
            return
        count = len(left.jobs)
        words = tr("Compose", "What is left is kept, and goes on at the next start:")
        if left.count > 1:
            words = tr(
                "Compose",
                "{placed} of {count} went into the queue. What is left is kept, and goes on at the next start:",
                placed=number(left.placed),
                count=number(left.count),
            )
        note = Note(
            Severity.WARNING,
            tr("Compose", "An order is not placed yet")
            if count == 1
            else tr("Compose", "%n order(s) (is|are) not placed yet", count),
            "\n".join([words, *_named(_short(job.order.prompt) for job in left.jobs)]),
            actions=(
                (_AGAIN, tr("Compose", "Try again")),
                (_DROP, tr("Compose", "Do not place it") if count == 1 else tr("Compose", "Do not place them")),
            ),
        )
        self._notices.put(_LEFT, note, self._act)

    def _act(self, action: str) -> None:
        if action == _AGAIN:
            self._desk.retry_left()
        else:
            self._desk.drop_left()


def _lines(*parts: str) -> str:
    """Put what speaks of different things one below the other; empty ones are left out."""
    return "\n".join(filter(None, parts))


def _placed_words(count: int) -> str:
    if not count:
        return ""
    return tr("Compose", "Order placed") if count == 1 else tr("Compose", "%n order(s) placed", count)


def _refused_note(refused: PicturesRefused) -> Note:
    """Name each picture that kept an order from being placed, unless the person knows which it is."""
    if refused.count == 1 and not refused.earlier:
        (one,) = refused.pictures
        return Note(Severity.DANGER, tr("Compose", "This order was not placed"), _why(one))
    title = (
        tr("Compose", "An order was not placed")
        if refused.count == 1
        else tr(
            "Compose",
            "%n order(s) of {count} (was|were) not placed",
            len(refused.pictures),
            count=number(refused.count),
        )
    )
    lines = [
        tr("Compose", "{picture}: {why}", picture=_short(picture.picture), why=_why(picture))
        for picture in refused.pictures
    ]
    return Note(Severity.DANGER, title, "\n".join(_named(lines)))


def _why(picture: NotPlaced) -> str:
    return flaw_words(picture.code, picture.values)


def _short(name: str) -> str:
    plain = " ".join(name.split())
    return plain if len(plain) <= NAME_BOUND else f"{plain[:NAME_BOUND]}…"


def _named(lines: Iterable[str]) -> list[str]:
    """Give each line once, as many as are named, and how many more there are."""
    once = list(dict.fromkeys(lines))
    more = len(once) - NAMED
    return once if more <= 0 else [*once[:NAMED], tr("Compose", "and %n more", more)]
