"""Several orders at once: what is entered is listed, and what is ticked is placed, and nothing else."""

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kinogrid.domain.batch import MOST_AT_ONCE
from kinogrid.domain.job import Curation
from kinogrid.domain.preset import Preset
from kinogrid.domain.request import Generate, LocalFrame, Mode, Order, RemoteFrame, Resolution
from kinogrid.domain.state import Done
from kinogrid.ui.compose.batch.batch_dialog import NAMED, BatchDialog
from kinogrid.ui.compose.batch.orders_dialog import OrdersDialog
from kinogrid.ui.compose.batch.picture_search import look
from kinogrid.ui.compose.batch.pictures_list import shortfall_words
from kinogrid.ui.compose.batch.proposals import count_words, extensions, generations
from kinogrid.ui.style.theme import Theme
from tests.ui.dropping import carrying, drop
from tests.ui.jobs_of_all_kinds import CLIPS, RESULT, TASK, alone, job
from tests.ui.priced import unpriced

NOW = Preset(name="As in Compose")
QUICK = Preset(name="Quick", mode=Mode.TURBO, resolution=Resolution.P480, suffix="--raw")
ORDER = Generate(prompt="waves", first=LocalFrame("/a/cat.png"), mode=Mode.TURBO, resolution=Resolution.P480)
Open = Callable[..., BatchDialog]


@pytest.fixture
def open_batch(qtbot: QtBot, theme: Theme) -> Open:
    """Open a list of several orders, which begins with what stands in Compose."""

    def opened(now: Preset = NOW, last: RemoteFrame | None = None) -> BatchDialog:
        made = BatchDialog(theme, [now, QUICK], lambda _orders: "", unpriced, last=last)
        qtbot.addWidget(made)
        made.open()
        return made

    return opened


@pytest.fixture
def dialog(open_batch: Open) -> BatchDialog:
    return open_batch()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.PNG", "a.jpg", "notes.txt"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "deeper").mkdir()
    return tmp_path


def test_prompts_frames_and_settings_make_every_order(qtbot: QtBot, dialog: BatchDialog, folder: Path) -> None:
    QTest.keyClicks(dialog.prompts, "waves")
    QTest.keyClick(dialog.prompts, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.prompts, "wind")
    assert not dialog.button.isEnabled()
    drop(dialog.pictures, carrying(folder))
    assert (dialog.pictures.frames(), dialog.pictures.hint.text()) == ((), "Looking for pictures…")
    qtbot.waitUntil(lambda: dialog.orders.count.text() == "4 orders, 16 clips")
    assert dialog.pictures.hint.text().startswith("Drop pictures")
    dialog.settings.setCurrentRow(1)
    QTest.keyClick(dialog.settings, Qt.Key.Key_Space)
    assert dialog.button.text() == "Send 8 orders"
    dialog.orders.view.setCurrentRow(0)
    QTest.keyClick(dialog.orders.view, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.placed) as placed:
        dialog.button.click()
    assert placed.args is not None
    orders = [proposal.order for proposal in placed.args[0]]
    assert len(orders) == 7
    assert orders[0] == replace(ORDER, prompt="waves --raw", first=LocalFrame(str(folder / "a.jpg")))


def names(dialog: BatchDialog) -> list[str]:
    return [dialog.pictures.view.item(row).text() for row in range(dialog.pictures.view.count())]


def told(dialog: BatchDialog) -> str:
    return dialog.pictures.shortfall.text() if dialog.pictures.shortfall.isVisible() else ""


def fill(folder: Path, count: int, ending: str = "png") -> Path:
    """Make a folder of so many empty files, which are opened by nobody before their orders are placed."""
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:05}.{ending}").touch()
    return folder


def test_a_picture_is_added_once_and_taken_out_by_delete(qtbot: QtBot, dialog: BatchDialog, folder: Path) -> None:
    drop(dialog.pictures, carrying(folder / "a.jpg", "https://cdn.example/c.png"))
    drop(dialog.pictures, carrying(folder))
    qtbot.waitUntil(lambda: names(dialog) == ["a.jpg", "c.png", "b.PNG"])
    dialog.pictures.view.setCurrentRow(0)
    QTest.keyClick(dialog.pictures.view, Qt.Key.Key_Delete)
    assert dialog.pictures.frames() == (RemoteFrame("https://cdn.example/c.png"), LocalFrame(str(folder / "b.PNG")))


def test_more_than_can_be_looked_through_are_bounded_in_words(dialog: BatchDialog) -> None:
    dialog.pictures.add([RemoteFrame(f"https://cdn.example/{number}.png") for number in range(150)])
    dialog.prompts.setPlainText("waves\nwind")
    assert len(dialog.orders.ticked()) == MOST_AT_ONCE
    assert "first of 300" in dialog.bound.text()


def test_a_folder_of_too_many_says_how_many_are_left_out(qtbot: QtBot, dialog: BatchDialog, tmp_path: Path) -> None:
    dialog.pictures.add([RemoteFrame("https://cdn.example/c.png")])
    drop(dialog.pictures, carrying(fill(tmp_path / "holiday", 230)))
    qtbot.waitUntil(lambda: len(dialog.pictures.frames()) == MOST_AT_ONCE)
    assert told(dialog) == "230 pictures were found, 31 left out: no more than 200 can be listed."
    dialog.pictures.view.setCurrentRow(0)
    QTest.keyClick(dialog.pictures.view, Qt.Key.Key_Delete)
    assert told(dialog) == ""


def test_a_name_that_is_no_text_is_listed_as_people_read_it_and_kept_as_it_is(
    qtbot: QtBot, dialog: BatchDialog, tmp_path: Path
) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/odd\xfe"))
    odd.mkdir()
    bad = Path(os.fsdecode(os.fsencode(odd) + b"/bad\xff.png"))
    for path in (odd / "a.png", bad):
        path.touch()
    drop(dialog.pictures, carrying(odd, bad))
    qtbot.waitUntil(lambda: names(dialog) == ["a.png", "bad\ufffd.png"])
    assert dialog.pictures.view.item(1).toolTip() == f"{tmp_path}/odd\ufffd/bad\ufffd.png"
    assert dialog.pictures.frames() == (LocalFrame(str(odd / "a.png")), LocalFrame(str(bad)))
    dialog.prompts.setPlainText("waves")
    with qtbot.waitSignal(dialog.placed) as placed:
        dialog.button.click()
    assert placed.args is not None
    assert [proposal.order.first for proposal in placed.args[0]] == list(dialog.pictures.frames())


def test_a_bad_line_or_picture_costs_its_own_orders_and_is_named(dialog: BatchDialog) -> None:
    dialog.pictures.add([RemoteFrame("https://cdn.example/c.png"), RemoteFrame("cat.png")])
    dialog.prompts.setPlainText("waves\n\u200b\n--raw\n\u2014\u2014\nfog")
    assert [proposal.title for proposal in dialog.orders.ticked()] == ["waves", "fog"]
    assert dialog.bound.text().splitlines() == [
        "6 orders are left out:",
        "First frame cat.png: This is not a web address. It should start with https://",
        "Line 3: Describe the motion first.",
        "Line 4: Describe the motion first.",
    ]
    dialog.prompts.setPlainText("\n".join(["waves", *("-" * (number + 1) for number in range(NAMED + 2))]))
    assert dialog.bound.text().splitlines()[-1] == "and 3 more"


def test_a_folder_without_pictures_says_so(qtbot: QtBot, dialog: BatchDialog, tmp_path: Path) -> None:
    drop(dialog.pictures, carrying(fill(tmp_path / "letters", 3, "txt")))
    qtbot.waitUntil(lambda: told(dialog) == "“letters” holds no picture that can be used.")
    assert dialog.pictures.frames() == ()


def test_only_a_part_of_an_endless_folder_is_looked_at_and_it_says_so(tmp_path: Path) -> None:
    folder = fill(tmp_path / "archive", 5)
    assert look(folder, Event(), most=5).shortfall is None
    finding = look(folder, Event(), most=4)
    assert len(finding.frames) == 4
    assert shortfall_words(finding) == "“archive” is too large: only 10,000 of its files were looked at."


def test_nothing_arrives_in_a_dialog_that_has_been_closed(qtbot: QtBot, open_batch: Open, folder: Path) -> None:
    closed, later = open_batch(), open_batch()
    drop(closed.pictures, carrying(folder))
    closed.reject()
    drop(closed.pictures, carrying(folder))
    drop(later.pictures, carrying(folder))
    qtbot.waitUntil(lambda: names(later) == ["a.jpg", "b.PNG"])
    assert names(closed) == []


@pytest.mark.parametrize(
    ("last", "callback", "words", "without"),
    [
        (RemoteFrame("lake.png"), "", "Last frame: This is not a web address.", ""),
        (None, "ftp://hook", "Callback URL: A callback needs", "1 order is left out. Callback URL: A callback needs"),
    ],
)
def test_what_makes_orders_impossible_is_said_in_place_of_the_list_or_beside_what_is_left_of_it(
    open_batch: Open, last: RemoteFrame | None, callback: str, words: str, without: str
) -> None:
    made = open_batch(replace(NOW, callback_url=callback), last)
    made.pictures.add([RemoteFrame("https://cdn.example/c.png")])
    for prompt, impossible in (("", False), ("waves", True), ("", False), ("waves", True)):
        made.prompts.setPlainText(prompt)
        assert made.orders.why.isVisible() is impossible
        assert made.orders.view.isVisible() is not impossible
    assert made.orders.why.text().startswith(words)
    made.settings.item(1).setCheckState(Qt.CheckState.Checked)
    assert made.orders.view.isVisible() is bool(without)
    assert made.bound.text().startswith(without)


DONE = job(Done(TASK, RESULT, CLIPS))


def numbers(curation: Curation) -> str:
    """Give the numbers of the variants that are ticked."""
    proposals = extensions(replace(DONE, curation=curation), "on", None, alone)
    return " ".join(proposal.title.removeprefix("Variant ") for proposal in proposals if proposal.ticked)


def test_starred_and_picked_variants_are_ticked_and_else_all_but_the_rejected() -> None:
    assert numbers(Curation()) == "1 2 3 4"
    assert numbers(Curation(1, frozenset({3}), frozenset({0}))) == "2 4"
    assert numbers(Curation(rejected=frozenset({0}))) == "2 3 4"


def test_what_cannot_be_extended_is_not_proposed() -> None:
    full = Done(TASK, RESULT, (replace(CLIPS[0], duration=21.0), CLIPS[1]))
    assert [proposal.title for proposal in extensions(job(full), "on", None, alone)] == ["Variant 2"]
    assert extensions(job(Done(TASK, replace(RESULT, video_id=None), CLIPS)), "on", None, alone) == ()


def test_clips_are_counted_as_their_prompts_say() -> None:
    short = replace(ORDER, prompt="waves --bs 1")
    assert count_words([short]) == "1 order, 1 clip"
    assert count_words([short, ORDER]) == "2 orders, 5 clips"


@pytest.fixture
def listed(qtbot: QtBot, theme: Theme) -> OrdersDialog:
    def asks(orders: Sequence[Order]) -> str:
        return "That is over the limit." if len(orders) > 3 else ""

    made = OrdersDialog(theme, "Extend several variants", "Prompt: on", asks, unpriced)
    qtbot.addWidget(made)
    made.open()
    return made


def test_orders_are_ticked_off_by_key_and_by_mouse(qtbot: QtBot, listed: OrdersDialog) -> None:
    listed.show_proposals(extensions(DONE, "on", None, alone))
    listed.orders.all_button.click()
    assert listed.orders.count.text() == "Nothing is ticked"
    assert not listed.button.isEnabled()
    listed.orders.all_button.click()
    assert listed.button.text() == "Send 4 orders"
    assert "over the limit" in listed.limit.text()
    view = listed.orders.view
    view.setCurrentRow(0)
    QTest.keyClick(view, Qt.Key.Key_Space)
    middle = view.visualItemRect(view.item(2)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert listed.button.text() == "Send 2 orders"
    assert listed.limit.text() == ""
    with qtbot.waitSignal(listed.placed) as placed:
        listed.button.click()
    assert placed.args is not None
    assert [proposal.title for proposal in placed.args[0]] == ["Variant 2", "Variant 4"]


def test_a_tick_taken_off_stays_off_while_the_list_changes(listed: OrdersDialog) -> None:
    other = replace(ORDER, prompt="wind")
    listed.show_proposals(generations([ORDER]))
    listed.orders.all_button.click()
    listed.orders.view.setCurrentRow(0)
    QTest.keyClick(listed.orders.view, Qt.Key.Key_Space)
    listed.show_proposals(generations([ORDER, other]))
    listed.orders.view.setCurrentRow(0)
    QTest.keyClick(listed.orders.view, Qt.Key.Key_Space)
    listed.show_proposals(generations([other, ORDER]))
    assert [proposal.title for proposal in listed.orders.ticked()] == ["wind"]
