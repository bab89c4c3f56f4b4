"""What is asked before an export: what of a picture stays in another shape, and what a sheet holds."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.export import ExportKind, ExportPiece, Filling, Shape
from kinogrid.domain.export_name import NamedClip
from kinogrid.ui.controls.segmented import Segment
from kinogrid.ui.exporting.export_choice import ChosenClip, Exportable, ExportChoice
from kinogrid.ui.exporting.export_dialog import ExportDialog
from kinogrid.ui.style.theme import Theme
from tests.whole.hands import click

CLIP = Exportable(
    title="Export variant 2",
    path=Path("/clips/2.mp4"),
    frames=124,
    edge=1248,
    named=NamedClip("a cat", "2", "job", datetime(2026, 11, 27, 10, 0, tzinfo=UTC)),
    ancestors=(Path("/clips/0.mp4"),),
    variants=(("1", Path("/clips/1.mp4")), ("2", Path("/clips/2.mp4"))),
)


@pytest.fixture
def asked(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Callable[[], ExportDialog]:
    """Give what opens the dialog on a clip with a poster that is red at its left and blue at its right."""
    poster = QImage(160, 80, QImage.Format.Format_RGB32)
    poster.fill(QColor("red"))
    for x in range(80, 160):
        for y in range(80):
            poster.setPixelColor(x, y, QColor("blue"))
    poster.save(str(tmp_path / "poster.png"))
    window = QWidget()
    qtbot.addWidget(window)

    def opened(clip: Exportable = CLIP) -> ExportDialog:
        given = replace(clip, poster=tmp_path / "poster.png") if clip.poster is None else clip
        made = ExportDialog(theme, given, tuple(ExportKind), tmp_path, "{prompt} v{n}", window)
        made.show()
        return made

    return opened


def chosen(dialog: ExportDialog) -> ExportChoice:
    told: list[tuple[ExportChoice, ...]] = []
    dialog.chosen.connect(told.append)
    click(dialog.export)
    ((choice,),) = told
    return choice


def test_what_stays_of_a_picture_is_moved_by_the_mouse(asked: Callable[[], ExportDialog]) -> None:
    dialog = asked()
    assert not dialog.place.isVisible()
    click(dialog.shape.segment(Shape.SQUARE.value))
    assert dialog.place.isVisible()
    height = dialog.place.height()
    # The picture is twice as wide as high, and a square of it stays, in its middle to begin with.
    middle = QPoint(height, height // 2)
    QTest.mousePress(dialog.place, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(dialog.place, middle - QPoint(height // 4, 40))
    QTest.mouseRelease(dialog.place, Qt.MouseButton.LeftButton, pos=middle)
    assert dialog.place.across == pytest.approx(0.25, abs=0.02)
    assert dialog.place.down == 0.5
    # Beyond the edge there is nothing.
    QTest.mouseClick(dialog.place, Qt.MouseButton.LeftButton, pos=QPoint(2 * height - 1, 5))
    assert dialog.place.across == 1.0
    QTest.mouseMove(dialog.place, middle)
    settings = chosen(dialog).settings
    assert (settings.shape, settings.filling, settings.across) == (Shape.SQUARE, Filling.CROPPED, 1.0)


def test_what_stays_is_moved_by_keys_and_said(asked: Callable[[], ExportDialog]) -> None:
    dialog = asked()
    click(dialog.shape.segment(Shape.SQUARE.value))
    assert dialog.place.accessibleDescription() == "50 % from the left, 50 % from the top"
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(dialog.place, key)
    assert dialog.place.across == pytest.approx(0.45)
    assert dialog.place.accessibleDescription() == "45 % from the left, 50 % from the top"
    # What holds the whole picture has nothing to move.
    click(dialog.filling.segment(Filling.BARS.value))
    assert dialog.place.accessibleDescription() == ""
    QTest.keyClick(dialog.place, Qt.Key.Key_Left)
    QTest.mouseClick(dialog.place, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert dialog.place.across == pytest.approx(0.45)


@pytest.mark.parametrize(
    ("filling", "corner", "centre"),
    [(Filling.CROPPED, "dimmed", "whole"), (Filling.BARS, "black", "whole"), (Filling.BLURRED, "red", "whole")],
)
def test_the_picture_is_seen_as_it_will_be(
    asked: Callable[[], ExportDialog], filling: Filling, corner: str, centre: str
) -> None:
    dialog = asked()
    click(dialog.shape.segment(Shape.SQUARE.value))
    click(dialog.filling.segment(filling.value))
    image = dialog.place.grab().toImage()
    height = dialog.place.height()
    found = image.pixelColor(3, 3)
    assert {
        "dimmed": 40 < found.red() < 200 and not found.blue(),
        "black": found == QColor("black"),
        "red": found.red() > 200,
    }[corner]
    middle = height if filling is Filling.CROPPED else height // 2
    assert centre == "whole"
    assert image.pixelColor(middle - 12, height // 2) == QColor("red")
    assert image.pixelColor(middle + 12, height // 2) == QColor("blue")


def test_without_a_poster_nothing_is_shown(asked: Callable[..., ExportDialog], tmp_path: Path) -> None:
    dialog = asked(replace(CLIP, poster=tmp_path / "gone.jpg"))
    click(dialog.shape.segment(Shape.SQUARE.value))
    assert not dialog.place.isVisible()
    assert chosen(dialog).settings.across == 0.5


def test_a_sheet_has_its_own_questions(asked: Callable[[], ExportDialog]) -> None:
    dialog = asked()
    dialog.loops.set_value(3)
    dialog.boomerang.setChecked(True)
    click(dialog.whole.segment("variants"))
    click(dialog.kind.segment(ExportKind.SHEET.value))
    seen = {name: widget.isVisible() for name, widget in vars(dialog).items() if name in {"columns", "shape", "loops"}}
    assert seen == {"columns": True, "shape": False, "loops": False}
    assert dialog.preview.text().endswith("a cat v1-2.png")
    dialog.columns.set_value(4)
    choice = chosen(dialog)
    assert (choice.side_by_side, choice.settings.columns, choice.settings.edge) == (False, 4, 0)
    assert (choice.settings.loops, choice.settings.boomerang) == (1, False)
    assert choice.pieces == (ExportPiece("/clips/1.mp4", label="1"), ExportPiece("/clips/2.mp4", label="2"))


def test_a_sheet_of_a_lineage_numbers_its_clips(asked: Callable[[], ExportDialog]) -> None:
    dialog = asked()
    click(dialog.whole.segment("lineage"))
    click(dialog.kind.segment(ExportKind.SHEET.value))
    choice = chosen(dialog)
    assert [(piece.path, piece.label) for piece in choice.pieces] == [("/clips/0.mp4", "1"), ("/clips/2.mp4", "2")]


def test_a_sheet_of_a_sequence_names_its_shots(asked: Callable[..., ExportDialog]) -> None:
    shots = (ExportPiece("/clips/1.mp4", 3, 5, "Shot 1"), ExportPiece("/frames/a.png", label="Shot 2", still=2.0))
    dialog = asked(replace(CLIP, ancestors=(), variants=(), sequence=shots))
    click(dialog.kind.segment(ExportKind.SHEET.value))
    assert dialog.columns.isVisible()
    assert dialog.preview.text() == "a cat.png"
    choice = chosen(dialog)
    assert (choice.pieces, choice.settings.kind) == (shots, ExportKind.SHEET)


def several(count: int) -> Exportable:
    named = [replace(CLIP.named, prompt=f"cat {number}", variant="2") for number in range(1, count + 1)]
    clips = tuple(ChosenClip(Path(f"/clips/{one.prompt}.mp4"), one) for one in named)
    return replace(CLIP, title="Export several", ancestors=(), variants=(), chosen=clips, named=named[0])


def shown_wholes(dialog: ExportDialog) -> list[str]:
    return [one.objectName().partition(": ")[2] for one in dialog.whole.findChildren(Segment) if one.isVisible()]


def test_several_clips_are_exported_each_by_itself_unless_they_are_put_together(
    asked: Callable[..., ExportDialog],
) -> None:
    dialog, told = asked(several(3)), list[tuple[ExportChoice, ...]]()
    dialog.changed.connect(told.append)
    dialog.chosen.connect(told.append)
    assert not dialog.first.isVisible()
    assert shown_wholes(dialog) == ["each", "row", "beside"]
    assert dialog.preview.text() == "cat 1 v2.mp4, and 2 more"
    dialog.show_size("About 3 MB")
    assert dialog.size_words.text() == "The first one: About 3 MB"
    click(dialog.export)
    assert [(one.name, one.at, one.pieces) for one in told[-1]] == [
        (f"cat {number} v2", number - 1, (ExportPiece(f"/clips/cat {number}.mp4"),)) for number in (1, 2, 3)
    ]


@pytest.mark.parametrize(
    ("kind", "label"), [(ExportKind.SHEET, "All on one sheet"), (ExportKind.EDITOR, "All in one timeline")]
)
def test_a_sheet_and_a_timeline_hold_all_of_several_clips_unless_that_is_not_wanted(
    asked: Callable[..., ExportDialog], kind: ExportKind, label: str
) -> None:
    dialog = asked(several(3))
    click(dialog.kind.segment(kind.value))
    assert shown_wholes(dialog) == ["each", "row"]
    assert dialog.whole.value() == "row"
    assert dialog.whole.segment("row").text() == label
    click(dialog.kind.segment(ExportKind.GIF.value))
    assert dialog.whole.value() == "each"
    click(dialog.whole.segment("beside"))
    click(dialog.kind.segment(kind.value))
    choice = chosen(dialog)
    labels = ["1", "2", "3"] if kind is ExportKind.SHEET else ["cat 1 v2", "cat 2 v2", "cat 3 v2"]
    assert [piece.label for piece in choice.pieces] == labels
    assert (choice.name, choice.at, choice.side_by_side) == ("cat 1 v2 +2", None, False)


def test_what_a_person_wants_of_several_clips_stays_whatever_they_become(asked: Callable[..., ExportDialog]) -> None:
    dialog = asked(several(9))
    click(dialog.kind.segment(ExportKind.SHEET.value))
    click(dialog.whole.segment("each"))
    click(dialog.kind.segment(ExportKind.EDITOR.value))
    assert dialog.whole.value() == "each"
    click(dialog.kind.segment(ExportKind.MP4.value))
    click(dialog.whole.segment("beside"))
    choice = chosen(dialog)
    assert choice.side_by_side
    assert [piece.label for piece in choice.pieces] == list("123456789")
    assert shown_wholes(asked(several(10))) == ["each", "row"]
