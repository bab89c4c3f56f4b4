"""Lists of orders: what is ticked is what is placed, and nothing else."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kinogrid.domain.job import Curation, Job
from kinogrid.domain.request import Extend, Generate, LocalFrame, Mode, RemoteFrame, Resolution
from kinogrid.domain.state import Clip, Done, Result
from kinogrid.ui.compose.batch.orders_dialog import OrdersDialog
from kinogrid.ui.compose.batch.proposals import Proposal, count_words, extensions, generations
from kinogrid.ui.style.theme import Theme

ORDER = Generate(prompt="waves", first=LocalFrame("/a/cat.png"), mode=Mode.TURBO, resolution=Resolution.P480)
RESULT = Result("1751816807896311", tuple(f"https://host//video/{n}.mp4" for n in range(4)))


def clip(index: int, seconds: float = 5.2) -> Clip:
    return Clip(index, f"{index + 1}.mp4", 3_000, "ab" * 32, 125, seconds, 560, 688)


DONE = Job("job-1", ORDER, 1.0, Done("t-1", RESULT, tuple(clip(n) for n in range(4)), (), 60.0))


def numbers(job: Job, *, ticked: bool) -> list[int]:
    proposals = extensions(job, "on", None)
    orders = [proposal.order for proposal in proposals if proposal.ticked is ticked]
    return [order.video_index for order in orders if isinstance(order, Extend)]


def test_starred_and_picked_variants_are_ticked_and_else_all_but_the_rejected() -> None:
    assert numbers(DONE, ticked=True) == [0, 1, 2, 3]
    chosen = replace(DONE, curation=Curation(1, frozenset({3}), frozenset({0})))
    assert numbers(chosen, ticked=True) == [1, 3]
    assert numbers(chosen, ticked=False) == [0, 2]
    assert numbers(replace(DONE, curation=Curation(rejected=frozenset({0}))), ticked=True) == [1, 2, 3]


def test_an_extension_keeps_its_parents_mode_and_size() -> None:
    first = extensions(DONE, "on", "https://hook.example/1")[0]
    assert first.order == Extend(
        prompt="on",
        video_id="1751816807896311",
        video_index=0,
        mode=Mode.TURBO,
        resolution=Resolution.P480,
        callback_url="https://hook.example/1",
    )
    assert first.parent is not None
    assert (first.parent.job_id, first.parent.index) == ("job-1", 0)


def test_what_cannot_be_extended_is_not_proposed() -> None:
    full = Done("t-1", RESULT, (clip(0, 21.0), clip(1)), (), 60.0)
    assert [proposal.title for proposal in extensions(replace(DONE, state=full), "on", None)] == ["Variant 2"]
    assert extensions(replace(DONE, state=Done("t-1", replace(RESULT, video_id=None), (clip(0),))), "on", None) == ()


def test_an_order_is_told_by_its_prompt_and_its_picture() -> None:
    web = replace(ORDER, first=RemoteFrame("https://cdn.example/b/dog.jpg"), loop=True)
    assert [(p.title, p.detail) for p in generations([ORDER, web])] == [
        ("waves", "cat.png, Turbo, 480p"),
        ("waves", "dog.jpg, Turbo, 480p, loop"),
    ]


@pytest.mark.parametrize(
    ("prompts", "words"),
    [
        ((), "Nothing is ticked"),
        (("waves",), "1 order, 4 clips"),
        (("waves --bs 1",), "1 order, 1 clip"),
        (("waves --bs 1 --bs 2", "wind --raw", "fog --bs 7"), "3 orders, 10 clips"),
        (("waves —bs 1", "the --bs-like thing"), "2 orders, 8 clips"),
    ],
)
def test_the_clips_of_orders_are_counted_as_their_prompts_say(prompts: tuple[str, ...], words: str) -> None:
    assert count_words([replace(ORDER, prompt=prompt) for prompt in prompts]) == words


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> OrdersDialog:
    def asks(count: int) -> str:
        return "That is over the limit." if count > 3 else ""

    made = OrdersDialog(theme, "Extend several variants", "Prompt: on", asks)
    qtbot.addWidget(made)
    made.open()
    return made


def placed(qtbot: QtBot, dialog: OrdersDialog) -> tuple[list[str], bool]:
    with qtbot.waitSignal(dialog.placed) as signal:
        QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    assert signal.args is not None
    proposals: tuple[Proposal, ...] = signal.args[0]
    return [proposal.title for proposal in proposals], bool(signal.args[1])


def test_orders_are_ticked_off_by_key_and_by_mouse(qtbot: QtBot, dialog: OrdersDialog) -> None:
    dialog.show_proposals(extensions(DONE, "on", None))
    assert dialog.button.text() == "Send 4 orders"
    assert "over the limit" in dialog.limit.text()
    view = dialog.orders.view
    view.setCurrentRow(0)
    QTest.keyClick(view, Qt.Key.Key_Space)
    middle = view.visualItemRect(view.item(2)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert dialog.button.text() == "Send 2 orders"
    assert dialog.limit.text() == ""
    assert placed(qtbot, dialog) == (["Variant 2", "Variant 4"], False)


def test_orders_can_be_queued_held_back(qtbot: QtBot, dialog: OrdersDialog) -> None:
    dialog.show_proposals(generations([ORDER]))
    dialog.hold.click()
    assert dialog.button.text() == "Queue 1 order"
    assert placed(qtbot, dialog) == (["waves"], True)


def test_a_tick_taken_off_stays_off_while_the_list_changes(dialog: OrdersDialog) -> None:
    other = replace(ORDER, prompt="wind")
    dialog.show_proposals(generations([ORDER]))
    dialog.orders.all_button.click()
    dialog.orders.view.setCurrentRow(0)
    QTest.keyClick(dialog.orders.view, Qt.Key.Key_Space)
    dialog.show_proposals(generations([ORDER, other]))
    dialog.orders.view.setCurrentRow(0)
    QTest.keyClick(dialog.orders.view, Qt.Key.Key_Space)
    dialog.show_proposals(generations([other, ORDER]))
    assert [proposal.title for proposal in dialog.orders.ticked()] == ["wind"]


def test_without_a_tick_nothing_can_be_placed(dialog: OrdersDialog) -> None:
    dialog.show_proposals(extensions(DONE, "on", None))
    dialog.orders.all_button.click()
    assert dialog.orders.count.text() == "Nothing is ticked"
    assert not dialog.button.isEnabled()
    dialog.orders.all_button.click()
    assert dialog.button.text() == "Send 4 orders"
