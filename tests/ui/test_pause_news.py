"""The paused queue has one notice with one button: what mends it, and once that is done, going on."""

from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kinogrid.domain.account import Balance
from kinogrid.domain.failure import known
from kinogrid.studio.balance_watch import KnownBalance
from kinogrid.ui.controllers.pause_news import PauseNews
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.jobs.pause_text import PauseStep
from kinogrid.ui.style.theme import Theme
from tests.ui.seeing import the, words

ONE = Decimal("0.54")


def told(left: str | None, at: float) -> KnownBalance:
    amount = None if left is None else Decimal(left)
    return KnownBalance(True, Balance(amount, Decimal(0)), at)


@dataclass
class Paused:
    """The notice on a board, and what was done by its button."""

    board: NoticeBoard
    need: Decimal | None = ONE
    sells: bool = True
    done: list[PauseStep] = field(default_factory=list)
    looks: int = 0

    def __post_init__(self) -> None:
        self.news = PauseNews(
            self.board,
            {step: partial(self.done.append, step) for step in PauseStep},
            need=lambda: self.need,
            look=self._look,
            sells=self.sells,
        )

    def _look(self) -> None:
        self.looks += 1

    def button(self) -> PauseStep:
        """Give the one button."""
        assert words(self.board).count("The queue is paused") == 1
        (button,) = (one for one in self.board.findChildren(QPushButton) if one.isVisible())
        return PauseStep(button.objectName())

    def press(self) -> None:
        the(self.board, QPushButton, self.button().value).click()


@pytest.fixture
def board(qtbot: QtBot, theme: Theme) -> NoticeBoard:
    made = NoticeBoard(theme)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def paused(board: NoticeBoard) -> Paused:
    return Paused(board)


def test_the_demo_s_credits_are_bought_nowhere(board: NoticeBoard) -> None:
    demo = Paused(board, sells=False)
    demo.news.tell_of_pause(known("used_up"))
    assert demo.button() is PauseStep.GO_ON


@pytest.mark.parametrize(
    ("code", "step"),
    [
        ("used_up", PauseStep.TOP_UP),
        *((code, PauseStep.REPLACE) for code in ("invalid_token", "no_token", "token_expired", "token_mismatched")),
        *((code, PauseStep.REPLACE) for code in ("permission_denied", "disabled")),
        ("library_elsewhere", PauseStep.GO_ON),
    ],
)
def test_a_paused_queue_has_one_notice_with_the_one_thing_to_do_next(
    paused: Paused, code: str, step: PauseStep
) -> None:
    paused.news.tell_of_pause(known(code))
    paused.news.tell_of_pause(known(code))
    assert paused.button() is step
    paused.press()
    assert paused.done == [step]
    paused.news.tell_of_pause(None)
    assert not paused.board.isVisible()


def test_whoever_was_led_to_where_credits_are_bought_lets_the_queue_go_on_next(paused: Paused) -> None:
    paused.news.tell_of_pause(known("used_up"))
    assert "Buy Credits on the provider's page" in words(paused.board)
    paused.press()
    assert paused.button() is PauseStep.GO_ON
    assert "Once there are Credits again" in words(paused.board)
    paused.press()
    assert paused.done == [PauseStep.TOP_UP, PauseStep.GO_ON]


def test_a_pause_of_later_begins_with_what_mends_it_again(paused: Paused) -> None:
    paused.news.tell_of_pause(known("used_up"))
    paused.press()
    paused.news.tell_of_pause(known("used_up"))
    assert paused.button() is PauseStep.TOP_UP


def test_an_account_that_was_short_and_is_not_any_more_needs_no_page(paused: Paused) -> None:
    paused.news.tell_of_balance(told("5", 1.0))
    paused.news.tell_of_pause(known("used_up"))
    assert paused.looks == 1, "what is left is asked for anew"
    assert paused.button() is PauseStep.TOP_UP, "what was told before the refusal says nothing of after"
    paused.news.tell_of_balance(told("0.5", 2.0))
    assert paused.button() is PauseStep.TOP_UP
    paused.news.tell_of_balance(KnownBalance(True, trouble=known("no_network"), at=2.0))
    assert paused.button() is PauseStep.TOP_UP
    paused.news.tell_of_balance(told("20", 3.0))
    assert paused.button() is PauseStep.GO_ON
    assert "The account has 20.00 Credits left now." in words(paused.board)


@pytest.mark.parametrize(("left", "step"), [("0.54", PauseStep.GO_ON), ("0.53", PauseStep.TOP_UP), (None, None)])
def test_what_an_earlier_session_was_short_of_may_be_there_by_now(
    paused: Paused, left: str | None, step: PauseStep | None
) -> None:
    paused.news.tell_of_pause(known("used_up"))
    paused.news.tell_of_balance(told(left, 1.0))
    assert paused.button() is (step or PauseStep.TOP_UP)


@pytest.mark.parametrize(("left", "step"), [("0", PauseStep.TOP_UP), ("0.01", PauseStep.GO_ON)])
def test_where_no_price_is_known_anything_that_is_left_may_do(paused: Paused, left: str, step: PauseStep) -> None:
    paused.need = None
    paused.news.tell_of_pause(known("used_up"))
    paused.news.tell_of_balance(told(left, 1.0))
    assert paused.button() is step


def test_a_spent_limit_of_kinogrid_s_own_token_is_raised_and_no_credits_are_bought(paused: Paused) -> None:
    paused.news.tell_of_pause(known("used_up"))
    paused.news.tell_of_limit(Decimal("0.5"))
    paused.news.tell_of_balance(told("5", 2.0))
    assert paused.button() is PauseStep.GO_ON, "what an earlier session was short of is there"
    paused.news.tell_of_pause(known("used_up"))
    assert paused.button() is PauseStep.TOP_UP, "the limit is asked for anew"
    paused.news.tell_of_limit(Decimal("0.5"))
    assert paused.button() is PauseStep.RAISE_LIMIT
    assert "The limit of the token that Kinogrid made leaves 0.50 Credits, which is less" in words(paused.board)
    paused.press()
    assert paused.button() is PauseStep.RAISE_LIMIT, "opening Settings changes nothing"
    paused.news.token_entered()
    assert paused.button() is PauseStep.GO_ON
    assert paused.done == [PauseStep.RAISE_LIMIT]


@pytest.mark.parametrize(("need", "left"), [(ONE, "0.54"), (None, "0.01"), (ONE, None)])
def test_a_limit_that_leaves_enough_is_not_what_is_spent(
    paused: Paused, need: Decimal | None, left: str | None
) -> None:
    paused.need = need
    paused.news.tell_of_pause(known("used_up"))
    paused.news.tell_of_limit(None if left is None else Decimal(left))
    assert paused.button() is PauseStep.TOP_UP


def test_a_token_that_was_entered_lets_the_queue_go_on_next(paused: Paused) -> None:
    paused.news.token_entered()
    assert not paused.board.isVisible() or "paused" not in words(paused.board)
    paused.news.tell_of_pause(known("token_expired"))
    paused.press()
    assert paused.button() is PauseStep.REPLACE, "who only looked has replaced nothing"
    paused.news.tell_of_balance(told("5", 2.0))
    assert paused.button() is PauseStep.REPLACE
    paused.news.token_entered()
    assert paused.button() is PauseStep.GO_ON
    assert "A token has been entered since." in words(paused.board)


def test_the_account_is_looked_at_when_the_person_comes_back(paused: Paused) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert paused.looks == 0
    paused.news.tell_of_pause(known("used_up"))
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert paused.looks == 1
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert paused.looks == 2
