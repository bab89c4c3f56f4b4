"""What is left is told at the foot, before orders that it cannot cover, and once when it is low."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from kinogrid.domain.account import Balance
from kinogrid.domain.failure import known
from kinogrid.domain.job import Job
from kinogrid.domain.pricing import Foreseen, Quote, total
from kinogrid.domain.request import Generate, Order, RemoteFrame, Slot
from kinogrid.domain.state import Done, Draft, Failed, Running, State, Submitting, Unconfirmed, Uploading
from kinogrid.studio.balance_watch import KnownBalance
from kinogrid.ui.balance_text import TOP_UP, foot_note, foot_words, low_note
from kinogrid.ui.controllers.balance_news import BalanceNews
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.window.status_bar import StatusBar
from tests.ui.jobs_of_all_kinds import CLIPS, RESULT, TASK
from tests.ui.seeing import press, words

ORDER = Generate(prompt="waves", first=RemoteFrame("https://x.example/1.png"))
CENTS = Decimal("0.5")


def job(state: State, credits_foreseen: Decimal | None = CENTS) -> Job:
    return Job("j", ORDER, 1.0, state, foreseen=Foreseen(credits_foreseen))


def left(own: str | None, common: str | None = "0") -> KnownBalance:
    parts = (None if one is None else Decimal(one) for one in (own, common))
    return KnownBalance(True, Balance(*parts), 1_700_000_000.0)


@dataclass
class Told:
    """The news with what it shows, of some jobs and a price."""

    news: BalanceNews
    board: NoticeBoard
    jobs: list[Job]
    shown: list[tuple[str, str, bool]] = field(default_factory=list)
    done: list[str] = field(default_factory=list)

    def lows(self) -> list[bool]:
        return [low for _, _, low in self.shown]


@pytest.fixture
def told(qtbot: QtBot, theme: Theme) -> Told:
    board = NoticeBoard(theme)
    qtbot.addWidget(board)
    board.resize(600, 300)
    board.show()
    jobs: list[Job] = []
    shown: list[tuple[str, str, bool]] = []

    def quote(orders: Sequence[Order]) -> Quote:
        return total(Quote(CENTS, None) for _ in orders)

    news = BalanceNews(
        board,
        lambda *what: shown.append(what),
        quote=quote,
        open_jobs=lambda: jobs,
        latest=lambda most: jobs[:most],
        demo=False,
    )
    made = Told(news, board, jobs, shown)
    news.top_up_wanted.connect(lambda: made.done.append("top up"))
    news.changed.connect(lambda: made.done.append("changed"))
    return made


@pytest.mark.parametrize(
    ("known_balance", "said"),
    [
        (KnownBalance(), "Spending"),
        (KnownBalance(has_token=True), "Spending"),
        (left("12.5", "0.5"), "13.00 Credits left"),
        (left("12.5", None), "Spending"),
        (KnownBalance(True, None, 1.0), "No Midjourney application yet"),
        (KnownBalance(True, trouble=known("invalid_token"), is_refused=True), "Account token refused"),
    ],
)
def test_the_foot_says_what_is_known(known_balance: KnownBalance, said: str) -> None:
    assert foot_words(known_balance) == said


def test_what_stands_behind_the_foot_s_words_is_said() -> None:
    assert "told to an account token only" in foot_note(KnownBalance())
    told = foot_note(left("12.5", "0.5"))
    assert "As the account told at" in told
    assert "0.50 Credits of it are for every service." in told
    assert "for every service" not in foot_note(left("12.5"))
    assert "did not tell at" in foot_note(left(None))
    assert "cannot be reached" in foot_note(replace(left("1"), trouble=known("no_network")))


def test_an_account_token_that_is_refused_is_called_nothing_else() -> None:
    refused = foot_note(KnownBalance(True, trouble=known("invalid_token"), is_refused=True))
    assert "does not accept the account token" in refused
    assert "API token" not in refused


def test_a_low_balance_is_said_once_until_it_was_higher(told: Told) -> None:
    told.jobs[:] = [job(Done(TASK, RESULT, CLIPS)), job(Draft(), None), job(Draft(), Decimal("0.2"))]
    told.news.tell(left("1.5"))
    assert told.lows() == [False]
    assert words(told.board) == ""
    told.news.tell(left("1.4"))
    assert told.lows() == [False, True]
    assert "1.40 Credits are left, enough for about 2 orders like the last ones." in words(told.board)
    press(told.board, TOP_UP)
    assert told.done[-1] == "top up"
    assert words(told.board) == ""
    told.news.tell(left("0.9"))
    assert words(told.board) == ""
    told.news.tell(left("50"))
    told.news.tell(left("1.3"))
    assert "1.30 Credits are left, enough for about 2 orders" in words(told.board)
    told.news.tell(left("0.4"))
    assert "0.40 Credits are left, less than the last orders cost" in words(told.board), "true as long as it is there"
    told.news.tell(left("50"))
    assert words(told.board) == ""
    assert told.done.count("changed") == 7


def test_an_order_that_is_in_hand_and_in_the_queue_at_once_is_counted_once(told: Told) -> None:
    told.jobs[:] = [job(Draft()), job(Draft())]
    told.news.tell(left("1.1"))
    assert told.news.lacking([ORDER]) == ""
    told.jobs.append(replace(job(Draft()), id="another"))
    assert "orders that wait or are under way to 1.00 Credits" in told.news.lacking([ORDER])


def test_a_queue_that_is_paused_for_want_of_credits_says_so_alone(told: Told) -> None:
    told.jobs[:] = [job(Done(TASK, RESULT, CLIPS))]
    told.news.tell(left("1.4"))
    told.news.tell_of_pause(known("token_expired"))
    assert "The balance is low" in words(told.board)
    told.news.tell_of_pause(known("used_up"))
    assert words(told.board) == ""
    told.news.tell(left("50"))
    told.news.tell(left("0.4"))
    assert (words(told.board), told.lows()[-1]) == ("", True)
    told.news.tell_of_pause(None)
    told.news.tell(left("50"))
    told.news.tell(left("0.4"))
    assert "The balance is low" in words(told.board)


def test_nothing_is_low_that_nobody_knows(told: Told) -> None:
    told.news.tell(left("0"))
    told.jobs.append(job(Draft()))
    told.news.tell(KnownBalance(has_token=True))
    told.news.tell(left(None))
    assert words(told.board) == ""
    assert told.lows() == [False] * 3


def test_the_demo_sells_no_credits() -> None:
    assert low_note(CENTS, CENTS, demo=True).actions == ()
    assert low_note(CENTS, CENTS, demo=False).actions[0][0] == TOP_UP


def test_orders_that_the_account_cannot_cover_are_told_of_with_those_under_way(told: Told) -> None:
    assert told.news.lacking([ORDER]) == ""
    told.news.tell(left("1"))
    assert told.news.lacking([ORDER, ORDER]) == ""
    assert told.news.lacking([ORDER] * 3) == "This comes to 1.50 Credits, and the account has 1.00 Credits left."
    under_way: list[State] = [
        Draft(),
        Uploading(Slot.FIRST, Draft()),
        Submitting(1.0, "{}", Draft()),
        Running("t", 1.0),
        Unconfirmed(1.0, "{}", known("no_answer")),
    ]
    for state in under_way:
        told.jobs[:] = [job(state), job(Done(TASK, RESULT, CLIPS)), job(Failed(known("task_failed")))]
        assert told.news.lacking([ORDER]) == ""
        assert told.news.lacking([ORDER] * 2) == (
            "This comes to 1.00 Credits, orders that wait or are under way to 0.50 Credits, and the account has 1.00 "
            "Credits left."
        )
    assert told.news.lacking([]) == ""


def test_the_foot_leads_to_what_was_spent(qtbot: QtBot, theme: Theme) -> None:
    bar = StatusBar(theme)
    qtbot.addWidget(bar)
    bar.show_balance("1.00 Credits left", "As told.", True)
    with qtbot.waitSignal(bar.spending_wanted):
        press(bar, "Balance")
