"""Prices where orders are made: what is said, why nothing is, and that it follows what would be sent."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kinogrid.domain.form import ComposeForm, FrameField
from kinogrid.domain.pricing import Dollars, Quote, Unpriced
from kinogrid.domain.request import Extend, Generate, Imagine, Mode, Order, Resolution
from kinogrid.domain.state import Done
from kinogrid.studio.prices import Prices
from kinogrid.ui.compose.batch.orders_dialog import OrdersDialog
from kinogrid.ui.compose.batch.proposals import extensions
from kinogrid.ui.compose.batch.row import DETAIL
from kinogrid.ui.compose.imagine_dialog import ImagineDialog
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.compose.price_controller import PriceController
from kinogrid.ui.controllers.prices_of_orders import PricesOfOrders
from kinogrid.ui.price_text import Priced, price_line, price_note, price_words
from kinogrid.ui.style.theme import Theme
from tests.studio.at_work import Crew
from tests.studio.fake_prices import FakePrices
from tests.ui.jobs_of_all_kinds import CLIPS, RESULT, TASK, alone, job
from tests.ui.priced import PRICE, UNKNOWN, priced, unpriced
from tests.waiting import until

NOTHING = Decimal(0)
DONE = job(Done(TASK, RESULT, CLIPS))
ORDER = Extend(prompt="on", video_id="1", video_index=0)


def cents(least: str, most: str) -> Dollars:
    return Dollars(Decimal(least), Decimal(most))


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        (PRICE, "0.54 Credits, about $0.05 to $0.08"),
        (Quote(Decimal("0.54"), None), "0.54 Credits"),
        (Quote(Decimal("0.125"), None), "0.1250 Credits"),
        (Quote(Decimal(1), cents("0.10", "0.10")), "1.00 Credits, about $0.10"),
        (Quote(Decimal("0.02"), cents("0.001", "0.002")), "0.02 Credits, at most $0.01"),
        (Quote(NOTHING, cents("0", "0")), "0.00 Credits, at most $0.00"),
        (Quote(Decimal(1234), cents("99.999", "150.001")), "1,234.00 Credits, about $99.99 to $150.01"),
        (Quote(NOTHING, None, unpriced=(Unpriced.NO_LIST,)), "Price not known"),
        (Quote(NOTHING, None, 2, (Unpriced.NO_LIST, Unpriced.NO_RULES)), "Price not known"),
        (
            Quote(Decimal("0.54"), None, 3, (Unpriced.NO_RULES,) * 2),
            "At least 0.54 Credits; the price of 2 orders is not known",
        ),
        (Quote(NOTHING, None, 0), ""),
    ],
)
def test_a_price_is_said_in_one_line_and_never_lower_than_it_may_be(quote: Quote, words: str) -> None:
    assert price_words(quote) == words


@pytest.mark.parametrize(
    ("priced_so", "words"),
    [
        (Priced(PRICE, 1.7e9), "0.54 Credits, about $0.05 to $0.08"),
        (priced([ORDER] * 3), "In all 1.62 Credits, about $0.15 to $0.22"),
        (priced([]), ""),
        (Priced(UNKNOWN), "Price not known"),
        (Priced(UNKNOWN, is_fetching=True), "Price not known"),
        (Priced(UNKNOWN, has_failed=True), "Price not known. There is no price list of the provider's yet."),
        (
            Priced(Quote(NOTHING, None, unpriced=(Unpriced.RULES_DIFFER,)), 1.7e9),
            "Price not known. The provider's price list names different prices for such an order.",
        ),
        (
            Priced(Quote(Decimal("0.54"), None, 3, (Unpriced.NOT_UNDERSTOOD,) * 2), 1.7e9),
            (
                "At least 0.54 Credits; the price of 2 orders is not known. Kinogrid does not understand the "
                "provider's price list."
            ),
        ),
    ],
)
def test_beside_what_sends_orders_it_is_said_what_they_cost_in_all_or_why_nobody_knows(
    priced_so: Priced, words: str
) -> None:
    assert price_line(priced_so) == words


@pytest.mark.parametrize("reason", list(Unpriced))
def test_why_a_price_is_not_known_is_said(reason: Unpriced) -> None:
    note = price_note(Priced(Quote(NOTHING, None, 2, (reason, reason))))
    assert note.count("price list") == 1


def test_what_a_price_rests_on_is_said() -> None:
    assert "package" in price_note(Priced(PRICE, 1_700_000_000.0))
    assert "package" not in price_note(Priced(Quote(Decimal(1), None), 1_700_000_000.0))
    assert price_note(Priced(Quote(NOTHING, None, 0))) == ""


def by_mode(orders: Iterable[Order]) -> Priced:
    """Price turbo at twice the usual, and what has no first frame's address alike."""
    costs = [Decimal(2) if order.mode is Mode.TURBO else Decimal(1) for order in orders]
    return Priced(Quote(sum(costs, NOTHING), None, len(costs)), 1_700_000_000.0)


async def test_the_price_beside_generate_follows_what_would_be_sent(compose: ComposePane) -> None:
    asked: list[Order] = []

    def price(orders: Iterable[Order]) -> Priced:
        asked.extend(orders)
        return by_mode(asked[-1:])

    fetched: list[bool] = []
    PriceController(compose, price, lambda: "https://hook.example/", lambda: fetched.append(True))
    assert compose.bar.price.text() == "1.00 Credits"
    compose.settings.mode.choose(Mode.TURBO.value)
    compose.settings.changed.emit()
    assert compose.bar.price.text() == "2.00 Credits"
    frame = FrameField(url="https://x.example/1.png")
    compose.set_form(ComposeForm(prompt=" waves ", first=frame, resolution=Resolution.P480))
    await until(lambda: compose.bar.price.text() == "1.00 Credits")
    order = asked[-1]
    assert isinstance(order, Generate)
    assert (order.prompt, order.resolution, order.callback_url) == ("waves", Resolution.P480, "https://hook.example/")
    compose.more.prices.trigger()
    assert fetched == [True]


def test_a_first_frame_from_words_says_its_price(qtbot: QtBot, theme: Theme) -> None:
    dialog = ImagineDialog(theme, Imagine(prompt="sea"), by_mode)
    qtbot.addWidget(dialog)
    assert dialog.price.text() == "1.00 Credits"
    dialog.mode.choose(Mode.TURBO.value)
    dialog.mode.chosen.emit(Mode.TURBO.value)
    assert dialog.price.text() == "2.00 Credits"


def test_a_list_of_orders_says_the_price_of_each_and_of_what_is_ticked(qtbot: QtBot, theme: Theme) -> None:
    dialog = OrdersDialog(theme, "Extend", "on", lambda _orders: "", priced)
    qtbot.addWidget(dialog)
    dialog.show_proposals(extensions(DONE, "on", None, alone))
    assert dialog.price.text() == "In all 2.16 Credits, about $0.20 to $0.29"
    item = dialog.orders.view.item(0)
    assert item.data(DETAIL).startswith("0.54 Credits, about $0.05 to $0.08")
    item.setCheckState(Qt.CheckState.Unchecked)
    assert dialog.price.text().startswith("In all 1.62 Credits")
    dialog.orders.all_button.click()
    dialog.orders.all_button.click()
    assert dialog.price.text() == ""


def test_an_open_list_follows_prices_that_come_while_it_is_open(qtbot: QtBot, theme: Theme) -> None:
    known: list[bool] = []

    def price(orders: Iterable[Order]) -> Priced:
        return priced(orders) if known else unpriced(orders)

    dialog = OrdersDialog(theme, "Extend", "on", lambda _orders: "More than is left." if known else "", price)
    qtbot.addWidget(dialog)
    dialog.show_proposals(extensions(DONE, "on", None, alone))
    item = dialog.orders.view.item(0)
    item.setCheckState(Qt.CheckState.Unchecked)
    known.append(True)
    dialog.show_prices()
    assert item.data(DETAIL).startswith("0.54 Credits, about $0.05 to $0.08")
    assert item.checkState() is Qt.CheckState.Unchecked
    assert dialog.price.text().startswith("In all 1.62 Credits")
    assert dialog.limit.text() == "More than is left."


def test_what_goes_on_with_the_list_itself_is_said() -> None:
    listed = Priced(PRICE, 1_700_000_000.0)
    assert "could not be renewed" in price_note(replace(listed, has_failed=True))
    assert "being fetched" in price_note(replace(listed, is_fetching=True, has_failed=True))
    assert "renewed" not in price_note(replace(listed, is_fetching=True, has_failed=True))
    none = Priced(UNKNOWN, None, has_failed=True)
    assert price_note(none) == (
        "There is no price list of the provider's yet.\nIt could not be fetched; Kinogrid tries again by itself."
    )
    assert "being fetched" in price_note(replace(none, is_fetching=True))
    assert price_note(Priced(Quote(NOTHING, None, 0), None, is_fetching=True)) == ""


async def test_what_an_order_costs_follows_the_list_wherever_it_is_said(compose: ComposePane) -> None:
    world, told = FakePrices(), list[str]()
    listed = Prices(world, world)
    prices = PricesOfOrders(listed, compose)
    prices.changed.connect(lambda: told.append(prices.words(ORDER)))
    assert (prices.words(ORDER), prices.words(None)) == ("Price not known", "")
    crew = Crew()
    crew.start(listed.run(), "prices")
    await until(lambda: "1.00 Credits" in told)
    assert (prices.words_of(DONE), prices.words_of(None)) == ("1.00 Credits", "")
    await until(lambda: not listed.is_fetching)
    assert prices.price([ORDER]) == Priced(Quote(Decimal(1), None), listed.as_of)
    await crew.drain()


def test_where_no_price_is_known_it_says_so(qtbot: QtBot, theme: Theme) -> None:
    dialog = OrdersDialog(theme, "Extend", "on", lambda _orders: "", unpriced)
    qtbot.addWidget(dialog)
    dialog.show_proposals(extensions(DONE, "on", None, alone))
    assert dialog.price.text() == "Price not known"
    assert "no price list" in dialog.orders.view.item(0).toolTip()
