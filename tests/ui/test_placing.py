"""What the window says of orders on their way into the queue, and what it asks before."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QPushButton

from kinogrid.domain.allowance import (
    LimitSpan,
    OrderLimit,
    OverLimit,
    OverSpending,
    SpendingLimit,
    SpendingUnit,
    Spent,
)
from kinogrid.domain.failure import known
from kinogrid.domain.frame_picture import Flaw
from kinogrid.domain.job import Job
from kinogrid.domain.pricing import Unpriced
from kinogrid.domain.state import Draft, Failed, State
from kinogrid.ui.compose.batch.orders_dialog import OrdersDialog
from kinogrid.ui.compose.limit_text import over_limit_words
from kinogrid.ui.compose.placing import Placing
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.price_text import PriceOf
from kinogrid.ui.style.theme import Theme
from tests.studio.at_work import all_jobs
from tests.studio.desk_at_work import Pictures, World, orders, request, session, some
from tests.studio.fake_world import FakeStore
from tests.ui.priced import priced, unpriced
from tests.ui.seeing import opened, press, the, visible, words
from tests.ui.token_gate import Gate
from tests.waiting import until


@dataclass
class Shown:
    """The placing of orders beside a board of notices, and what it said for a moment."""

    placing: Placing
    board: NoticeBoard
    world: World
    said: list[str] = field(default_factory=list)

    def words(self) -> str:
        return words(self.board)


@asynccontextmanager
async def placing(
    theme: Theme,
    store: FakeStore | None = None,
    pictures: Pictures | None = None,
    gate: Gate | None = None,
    price: PriceOf = unpriced,
    lacking: Callable[[], str] = lambda: "",
) -> AsyncIterator[Shown]:
    async with session(store, pictures) as world:
        board, said = NoticeBoard(theme), list[str]()
        board.resize(600, 400)
        made = Placing(
            world.desk,
            board,
            said.append,
            gate or Gate(),
            lambda frame: frame.path != "up.png",
            lambda _orders, _apart=(): lacking(),
            price,
        )
        board.show()
        yield Shown(made, board, world, said)
        board.hide()
        board.deleteLater()


async def test_an_open_question_follows_what_the_account_has_left(theme: Theme) -> None:
    left = ["It has 1.00."]
    async with placing(theme, lacking=lambda: left[0]) as it:
        it.placing.place([request()])
        asked = opened(it.board, QuestionBox)
        for words_now in ("It has 0.50.", ""):
            left[0] = words_now
            it.placing.ask_anew()
            assert asked.detail() == asked.accessibleDescription() == words_now
            assert words_now in words(asked)
        press(asked, "Cancel")
        left[0] = "It has 2.00."
        it.placing.ask_anew()
        assert asked.detail() == ""
        it.placing.let_go()
        await it.world.done()
        assert it.world.prompts() == []


@pytest.mark.parametrize("answer", ["Order", "Cancel"])
async def test_an_order_past_the_limit_is_not_placed_without_a_yes(theme: Theme, answer: str) -> None:
    async with placing(theme) as it:
        it.world.limit = OrderLimit(1)
        assert it.placing.asks(orders(1)) == ""
        it.placing.place([request()])
        await it.world.done()
        it.world.now += 1
        it.placing.place(some(3))
        asked = opened(it.board, QuestionBox)
        assert asked.question() == "Place 3 orders?"
        assert asked.detail() == it.placing.asks(orders(3))
        press(asked, "Yes" if answer == "Order" else answer)
        await it.world.done()
        assert it.world.prompts() == ["waves", *(["waves 0", "waves 1", "waves 2"] if answer == "Order" else [])]


async def test_without_a_token_for_pictures_an_order_is_not_placed_and_a_list_is_kept_held_back(theme: Theme) -> None:
    async with placing(theme, gate=(gate := Gate(pictures=False))) as it:
        mine, remote = [request("a", "a.png"), request("b")], [request("c")]
        it.placing.place(mine)
        await it.world.done()
        assert it.world.prompts() == []
        it.placing.place_list(mine)
        await it.world.done()
        it.placing.place_list(remote)
        await it.world.done()
        it.placing.place([request("d", "up.png")])
        await it.world.done()
        assert gate.asked == [True, True, False, False]
        found = {job.order.prompt: job.state for job in all_jobs(it.world.repository)}
        held = {prompt: isinstance(state, Draft) and state.held for prompt, state in found.items()}
        assert held == {"a": True, "b": True, "c": False, "d": False}


@pytest.mark.parametrize(("limit", "answer", "taken"), [(9, "", True), (1, "Yes", True), (1, "Cancel", False)])
async def test_a_list_is_taken_at_once_or_with_a_yes_and_not_where_one_thinks_better_of_it(
    theme: Theme, limit: int, answer: str, taken: bool
) -> None:
    told: list[bool] = []
    async with placing(theme) as it:
        it.world.limit = OrderLimit(limit)
        it.placing.place_list(some(3), taken=lambda: told.append(True))
        if answer:
            assert told == [], "as long as it is asked"
            press(opened(it.board, QuestionBox), answer)
        assert told == [True] * taken
        await it.world.done()
        assert len(it.world.prompts()) == 3 * taken


async def test_a_question_about_a_list_stands_before_it(theme: Theme) -> None:
    async with placing(theme) as it:
        it.world.limit = OrderLimit(1)
        listed = OrdersDialog(theme, "Extend", "on", it.placing.asks, priced, it.board)
        listed.open()
        it.placing.place_list(some(3))
        asked = opened(listed, QuestionBox)
        press(asked, "Cancel")
        assert listed.isVisible()
        listed.close()


@pytest.mark.parametrize(
    ("placed", "span", "words"),
    [
        (0, LimitSpan.START, "Nothing was ordered since Kinogrid opened, and this adds 1. Your limit is 0."),
        (
            1,
            LimitSpan.START,
            "1 order was placed or let go since Kinogrid opened, and this adds 1. Your limit is 0.",
        ),
        (0, LimitSpan.DAY, "You have no orders today so far, and this adds 1. Your limit is 0."),
        (12, LimitSpan.DAY, "You have 12 orders today so far, and this adds 1. Your limit is 0."),
    ],
)
def test_the_question_says_what_is_counted(placed: int, span: LimitSpan, words: str) -> None:
    assert over_limit_words(OverLimit(placed, 1, OrderLimit(0, span))) == words


NO_CREDITS = OverSpending(SpendingLimit(Decimal(5)), Spent(Decimal("4.86")), Decimal("0.54"))
NO_DOLLARS = replace(NO_CREDITS, limit=SpendingLimit(Decimal(1), SpendingUnit.DOLLARS), rate=Decimal("0.13"))


@pytest.mark.parametrize(
    ("over", "words"),
    [
        (
            NO_CREDITS,
            (
                "Today's orders so far were to cost 4.86 Credits, and this adds 0.54 Credits. Your limit is 5.00 "
                "Credits a day."
            ),
        ),
        (
            NO_DOLLARS,
            "Today's orders so far were to cost at most $0.64, and this adds at most $0.08. Your limit is $1 a day.",
        ),
        (
            replace(NO_DOLLARS, rate=None),
            (
                "Your limit is $1 a day. What a Credit costs in dollars is not known, as the provider's price list "
                "offers none for sale."
            ),
        ),
        (
            replace(NO_DOLLARS, rate=None, adding=Decimal(0), unpriced=(Unpriced.NO_LIST,)),
            (
                "Your limit is $1 a day. The price of this order is not known. There is no price list of the "
                "provider's yet."
            ),
        ),
        (
            replace(NO_DOLLARS, today=Spent(), adding=Decimal(9)),
            "This comes to at most $1.17. Your limit is $1 a day.",
        ),
        (
            replace(NO_CREDITS, adding=Decimal(0), unpriced=(Unpriced.NO_LIST,)),
            (
                "Your limit is 5.00 Credits a day. The price of this order is not known. There is no price list of "
                "the provider's yet."
            ),
        ),
        (
            replace(NO_CREDITS, today=Spent(Decimal("4.86"), 2)),
            (
                "Today's orders so far were to cost 4.86 Credits, and this adds 0.54 Credits. Your limit is 5.00 "
                "Credits a day. 2 of today's orders are not counted, as their price was not known."
            ),
        ),
    ],
)
def test_the_question_says_what_the_day_comes_to_or_why_nobody_knows(over: OverSpending, words: str) -> None:
    told = over_limit_words(OverLimit(9, 1, OrderLimit(10), by_number=False, spending=over))
    assert " ".join(told.split()) == words


def test_a_list_s_unknown_prices_are_counted_and_both_limits_are_told() -> None:
    over = replace(NO_CREDITS, unpriced=(Unpriced.RULES_DIFFER, Unpriced.RULES_DIFFER))
    told = over_limit_words(OverLimit(9, 3, OrderLimit(10), spending=over))
    assert "9 orders were placed or let go since Kinogrid opened, and this adds 3." in told
    assert "The price of 2 of these orders is not known. The provider's price list names different prices" in told
    assert told.count("different prices") == 1


@pytest.mark.parametrize("answer", ["Order", "Cancel"])
async def test_what_the_account_cannot_cover_is_asked_about_beside_a_limit(theme: Theme, answer: str) -> None:
    async with session() as world:
        board = NoticeBoard(theme)
        board.resize(600, 400)
        made = Placing(
            world.desk,
            board,
            lambda _words: None,
            Gate(),
            lambda _frame: False,
            lambda orders, apart=(): f"{len(orders)} too many, {len(apart)} apart.",
            priced,
        )
        board.show()
        assert made.asks(orders(2)) == "2 too many, 0 apart."
        for limit in (OrderLimit(9), OrderLimit(0)):
            world.limit = limit
            world.seconds += 60
            made.place([request(f"waves {limit.orders}")])
            asked = opened(board, QuestionBox)
            assert asked.question() == "Place this order?"
            assert "1 too many, 0 apart." in asked.detail()
            assert "By the price list: 0.54 Credits, about $0.05 to $0.08." in asked.detail()
            *against, price = asked.detail().splitlines()
            assert ["Your limit is 0." in line for line in against] == ([True, False] if limit.orders == 0 else [False])
            assert "By the price list" in price, "what speaks against it comes first"
            press(asked, "Yes" if answer == "Order" else answer)
            await world.done()
        assert sorted(world.prompts()) == (["waves 0", "waves 9"] if answer == "Order" else [])
        board.hide()
        board.deleteLater()


async def test_an_order_past_the_day_s_money_is_asked_about_each_time_where_its_price_is_not_known(
    theme: Theme,
) -> None:
    async with placing(theme) as it:
        it.world.limit = OrderLimit(9, spending=SpendingLimit(Decimal(5)))
        for number in range(2):
            it.placing.place([request(f"waves {number}")])
            asked = opened(it.board, QuestionBox)
            assert "The price of this order is not known." in asked.detail()
            press(asked, "Yes")
            await it.world.done()
        assert sorted(it.world.prompts()) == ["waves 0", "waves 1"]


REFUSED = Failed(known("used_up"))
LACKING = Draft(held=True, waiting_for=known("upload_token"))


def a_job(name: str, state: State) -> Job:
    return Job(name, request(name).order, 1.0, state)


@pytest.mark.parametrize("answer", ["Yes", "Cancel"])
@pytest.mark.parametrize(
    ("states", "go", "asks", "verb"),
    [
        ([Draft(held=True)], lambda it: it.let_go(["0"]), "Let this order go out?", "Resume"),
        ([Draft(held=True)] * 2, lambda it: it.let_all_go(), "Let 2 orders go out?", "Resume"),
        ([LACKING] * 2, lambda it: it.let_uploads_go(), "Let 2 orders go out?", "Resume"),
        ([Draft()], lambda it: it.go_on(), "Let the queue go on?", "Go on"),
        ([REFUSED], lambda it: it.send_again(["0"]), "Send this order again?", "Send again"),
    ],
)
async def test_whatever_goes_out_past_a_limit_is_asked_about_with_its_price(
    theme: Theme, states: Sequence[State], go: Callable[[Placing], None], asks: str, verb: str, answer: str
) -> None:
    store = FakeStore({str(number): a_job(str(number), state) for number, state in enumerate(states)})
    async with placing(theme, store, price=priced) as it:
        it.world.limit = OrderLimit(0)
        go(it.placing)
        asked = opened(it.board, QuestionBox)
        assert asked.question() == asks
        assert the(asked, QPushButton, "Yes").text() == verb
        assert f"and this adds {len(states)}. Your limit is 0." in asked.detail()
        assert "By the price list: " in asked.detail()
        press(asked, answer)
        await it.world.done()
        after = [job.state for job in all_jobs(it.world.repository)]
        gone = [isinstance(state, Draft) and not state.held for state in after]
        assert gone == [answer == "Yes" or asks == "Let the queue go on?"] * len(states)
        assert it.world.queue.gone_on == (answer == "Yes" and asks == "Let the queue go on?")
        it.world.limit = OrderLimit(9)
        go(it.placing)
        await it.world.done()
        assert visible(it.board.window(), QuestionBox) == [], "within the limit nothing is asked"


async def test_what_a_second_try_risks_is_asked_about_within_every_limit(theme: Theme) -> None:
    async with placing(theme, FakeStore({"0": a_job("0", REFUSED)})) as it:
        it.placing.send_again(["gone"], "You would pay twice.")
        it.placing.send_again(["0"], "You would pay twice.")
        asked = opened(it.board, QuestionBox)
        assert asked.detail() == "You would pay twice."
        assert the(asked, QPushButton, "Yes").property("dangerous")
        press(asked, "Cancel")
        it.world.limit = OrderLimit(0)
        it.placing.send_again(["0"], "You would pay twice.")
        asked = opened(it.board, QuestionBox)
        risk, *others = asked.detail().splitlines()
        assert (risk, len(others)) == ("You would pay twice.", 1)
        press(asked, "Yes")
        await it.world.done()
        assert it.world.prompts() == ["0"]


async def test_several_are_sent_again_after_one_question_with_their_sum(theme: Theme) -> None:
    store = FakeStore({name: a_job(name, REFUSED) for name in "01"})
    async with placing(theme, store, price=priced) as it:
        it.placing.send_again(["0", "1", "gone"])
        asked = opened(it.board, QuestionBox)
        assert asked.question() == "Send 2 orders again?"
        both = asked.detail()
        assert both.startswith("By the price list: ")
        press(asked, "Yes")
        await it.world.done()
        assert sorted(it.world.prompts()) == ["0", "1"]


async def test_nothing_goes_out_without_a_token(theme: Theme) -> None:
    held = replace(a_job("1", Draft(held=True)), order=request("1", "a.png").order)
    store = FakeStore({"0": a_job("0", REFUSED), "1": held})
    async with placing(theme, store, gate=(gate := Gate(pictures=False))) as it:
        it.placing.let_all_go()
        await it.world.done()
        assert it.world.prompts() == ["1"]
        it.placing.send_again(["0"])
        await it.world.done()
        assert sorted(it.world.prompts()) == ["0", "1"]
        it.placing.go_on()
        await it.world.done()
        assert gate.asked == [True, False, False]
        assert it.world.queue.gone_on == 1
        gate.api = False
        it.placing.go_on()
        await it.world.done()
        assert it.world.queue.gone_on == 1


async def test_pictures_that_take_long_are_told_of_until_they_are_ready(theme: Theme) -> None:
    ready = asyncio.Event()
    async with placing(theme, pictures=Pictures(open=ready)) as it:
        first: list[str] = []
        it.placing.placed.connect(first.append)
        it.placing.place([request(picture="cat.png")])
        assert it.said == ["Preparing the picture…"]
        assert it.words() == ""
        await until(lambda: "Preparing the picture of an order…" in it.words())
        it.world.seconds += 60
        it.placing.place([request(picture="cat.png")])
        assert it.said[1:] == ["This is being placed already."]
        it.placing.place(some(2, "dog.png"))
        assert it.said[2:] == ["Preparing the pictures…"]
        await until(lambda: "Preparing the pictures of 3 orders…" in it.words())
        assert "if you quit now, it goes on at the next start" in it.words()
        ready.set()
        await it.world.done()
        assert it.words() == ""
        assert sorted(it.said[3:]) == ["2 orders placed", "Order placed"]
        assert len(first) == 2


async def test_refused_pictures_of_a_batch_are_named_together_in_bounds(theme: Theme) -> None:
    bad = {f"{number} {'long ' * 30}.png": Flaw.DRAWING.value for number in range(9)}
    async with placing(theme, pictures=Pictures(bad=bad)) as it:
        it.world.limit = OrderLimit(50)
        it.placing.place([request(prompt, name) for prompt in ("waves", "wind") for name in bad] + [request("fog")])
        await it.world.done()
        title, *lines = it.words().splitlines()
        assert title == "18 orders of 19 were not placed"
        assert [line[:6] for line in lines] == [*(f"{number} long" for number in range(5)), "and 4 "]
        assert all(
            line.endswith("…: An SVG is a drawing without pixels. Export it as a PNG and use that.")
            for line in lines[:5]
        )
        assert all(line.count("long") < 20 for line in lines)
        assert it.said[-1] == "Order placed"


async def test_one_refused_order_keeps_its_plain_words_and_one_of_an_earlier_session_names_its_picture(
    theme: Theme,
) -> None:
    store, pictures = FakeStore(), Pictures(bad={"cat.png": Flaw.MISSING.value})
    async with placing(theme, store, Pictures(open=asyncio.Event())) as it:
        it.placing.place([request(picture="cat.png")])
        await until(lambda: store.plans)
    async with placing(theme, store, pictures) as it:
        await it.world.done()
        assert it.words() == "An order was not placed\ncat.png: This file is not there."
        it.placing.place([request(picture="cat.png")])
        await it.world.done()
        assert it.words() == "This order was not placed\nThis file is not there."
        assert it.said[-1] == ""
        it.placing.place([request("wind")])
        assert it.words() == ""


@pytest.mark.parametrize(("count", "title"), [(1, "This order was not placed"), (3, "The 3 orders were not placed")])
async def test_orders_that_the_disk_refuses_are_said_not_to_be_placed(theme: Theme, count: int, title: str) -> None:
    async with placing(theme, FakeStore(full=True)) as it:
        it.placing.place(some(count))
        await it.world.done()
        assert it.words() == title


async def test_what_a_trouble_left_is_named_and_tried_again_or_dropped(theme: Theme) -> None:
    pictures = Pictures(full=True)
    async with placing(theme, pictures=pictures) as it:
        it.placing.place([request("fog"), *some(2, "cat.png")])
        await it.world.done()
        assert it.words().splitlines() == [
            "2 orders are not placed yet",
            "1 of 3 went into the queue. What is left is kept, and goes on at the next start:",
            "waves 0",
            "waves 1",
        ]
        pictures.full = False
        press(it.board, "again")
        assert it.words() == ""
        await it.world.done()
        assert it.world.prompts() == ["fog", "waves 0", "waves 1"]
        pictures.full = True
        it.placing.place([request("wind", "dog.png")])
        await it.world.done()
        assert it.words().splitlines()[:2] == [
            "An order is not placed yet",
            "What is left is kept, and goes on at the next start:",
        ]
        press(it.board, "drop")
        await it.world.done()
        assert it.words() == ""
        assert len(it.world.prompts()) == 3
