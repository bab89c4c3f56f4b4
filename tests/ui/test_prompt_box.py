"""The prompt's editor: flags coloured, finished, pointed out and mended only when asked; everything can be undone."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.ui.compose.frames.mime import FileOffer, FrameOffer, PictureOffer
from kinogrid.ui.compose.prompt.prompt_box import PromptBox
from kinogrid.ui.compose.prompt.utf16 import characters, units
from kinogrid.ui.style.theme import Theme
from tests.reached import must_reach, reached
from tests.ui.conftest import in_front
from tests.ui.seeing import popup_menu


@pytest.fixture
def box(qtbot: QtBot, theme: Theme) -> PromptBox:
    made = PromptBox(theme)
    made.resize(300, 300)
    return in_front(qtbot, made)


@must_reach("behind a wide sign", "before it", "at the end")
@given(st.text(max_size=20), st.integers(0, 20))
@example("\U0001f30a", 1)
def test_positions_go_to_qt_and_back(text: str, position: int) -> None:
    position = min(position, len(text))
    assert characters(text, units(text, position)) == position
    behind = any(ord(letter) > 0xFFFF for letter in text[:position])
    reached("behind a wide sign" if behind else "before it", at_the_end=position == len(text))


def colour_at(box: PromptBox, text: str) -> QColor:
    prompt = box.edit.toPlainText()
    where = units(prompt, prompt.index(text))
    block = box.edit.document().findBlock(where)
    formats = block.layout().formats()
    inside = where - block.position()
    return next(f.format.foreground().color() for f in formats if f.start <= inside < f.start + f.length)


def test_flags_are_coloured_also_behind_wide_signs_and_on_later_lines(box: PromptBox, theme: Theme) -> None:
    box.edit.setPlainText("\U0001f30a waves\n\U0001f30a --motion high --ar 16:9")
    assert colour_at(box, "--motion") == QColor(theme.colours.accent)
    assert colour_at(box, "high") == QColor(theme.colours.accent)
    assert colour_at(box, "--ar") == QColor(theme.colours.warning)
    theme.choose(ThemeChoice.LIGHT)
    assert colour_at(box, "--motion") == QColor(theme.colours.accent)


def lines_of(box: PromptBox) -> list[str]:
    """Give the lines that are seen, as long as none is below what the box shows."""
    found: list[str] = []
    block = box.edit.document().begin()
    while block.isValid():
        rect = box.edit.blockBoundingGeometry(block)
        layout = block.layout()
        lines = [layout.lineAt(at) for at in range(layout.lineCount())]
        assert block.lineCount() == len(lines)
        assert sum(line.height() for line in lines) <= rect.height()
        text = block.text().encode("utf-16-le")
        found += [
            text[line.textStart() * 2 : (line.textStart() + line.textLength()) * 2].decode("utf-16-le")
            for line in lines
        ]
        block = block.next()
    return found


@pytest.mark.parametrize(
    "prompt",
    [
        "slow push in, steam rises from the cup --motion low --raw --ar 16:9 --no blur",
        "\U0001f30a\U0001f30a waves roll in over the \U0001f30a \u2014motion high \u2013\u2013raw --fast\nend --loop",
        "e\u0301te\u0301 \U0001f468\u200d\U0001f469\u200d\U0001f467 walk over the sand --motion high --raw --fast",
        "--motion --motion --motion --motion --motion",
    ],
)
def test_no_line_parts_a_flag_from_its_dashes_and_the_text_stays_as_it_is(box: PromptBox, prompt: str) -> None:
    box.edit.setPlainText(prompt)
    moved = 0
    for width in range(160, 420, 7):
        box.resize(width, 400)
        in_place = lines_of(box)
        assert "".join(in_place) == prompt.replace("\n", "")
        assert not [line for line in in_place if line.endswith(("-", "\u2014", "\u2013"))], in_place
        moved += len(in_place) > 1
    assert moved
    assert box.edit.toPlainText() == prompt
    box.edit.selectAll()
    box.edit.copy()
    assert QGuiApplication.clipboard().text() == prompt


def test_a_word_of_dashes_that_is_longer_than_a_line_goes_where_it_can(box: PromptBox) -> None:
    box.resize(180, 300)
    box.edit.setPlainText("waves --" + "very-long-" * 12)
    assert len(lines_of(box)) > 2
    assert lines_of(box)[0] == "waves "


def test_the_box_asks_for_the_lines_that_a_flag_on_its_own_line_takes(box: PromptBox) -> None:
    """What is measured for the scroll bar and for the box's own height counts the lines as they are shown."""
    box.resize(200, 300)
    QTest.keyClicks(box.edit, "steam rises from cups")
    for letter in " --motion low --raw --ar 16:9 --loop --no blurry hands --bs 2":
        QTest.keyClicks(box.edit, letter)
        assert box.edit.document().size().height() == len(lines_of(box))


def test_a_flag_is_finished_by_keyboard(box: PromptBox) -> None:
    QTest.keyClicks(box.edit, "waves --")
    popup = box.edit.completer.tree
    assert popup.isVisible()
    QTest.keyClicks(box.edit, "mo")
    assert popup.model().rowCount() == 1
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert box.edit.toPlainText() == "waves --motion "
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert box.edit.toPlainText() == "waves --motion high"
    assert not popup.isVisible()
    box.edit.undo()
    assert box.edit.toPlainText() == "waves --motion "
    box.edit.undo()
    assert box.edit.toPlainText() == "waves --mo"


def test_escape_closes_the_list_and_ctrl_space_asks_for_it(box: PromptBox) -> None:
    QTest.keyClicks(box.edit, "--r")
    popup = box.edit.completer.tree
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    QTest.keyClick(box.edit, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert popup.isVisible()
    assert box.edit.toPlainText() == "--r"
    popup.hide()


def test_a_remark_changes_nothing_until_its_button_is_pressed(qtbot: QtBot, box: PromptBox) -> None:
    box.edit.replace("waves --ar 16:9 --loop")
    assert [row.isVisible() for row in box.remarks.rows] == [True, True, False]
    assert box.edit.toPlainText() == "waves --ar 16:9 --loop"
    with qtbot.waitSignal(box.loop_wanted):
        box.remarks.rows[1].button.click()
    assert box.edit.toPlainText() == "waves --ar 16:9"
    box.remarks.rows[0].button.click()
    assert box.edit.toPlainText() == "waves"
    assert not box.remarks.isVisible()
    box.edit.undo()
    assert box.edit.toPlainText() == "waves --ar 16:9"


@pytest.mark.parametrize(
    ("prompt", "words", "button", "mended"),
    [
        ("waves \u2014\u2014motion high", "two plain hyphens: --motion", "Use hyphens", "waves --motion high"),
        ("waves --motion=high", "--motion needs a space behind it", "Use a space", "waves --motion high"),
        ("cat--motion low", "--motion needs a space before it", "Use a space", "cat --motion low"),
        ("cat --mo\u200btion low", "Invisible characters keep --motion", "Take them out", "cat --motion low"),
    ],
)
def test_a_flag_that_is_not_read_as_one_is_pointed_out_with_a_cure(
    box: PromptBox, theme: Theme, prompt: str, words: str, button: str, mended: str
) -> None:
    box.edit.replace(prompt)
    row = box.remarks.rows[0]
    assert words in row.button.accessibleName()
    assert row.button.text() == button
    assert colour_at(box, prompt[-3:]) == QColor(theme.colours.warning)
    row.button.click()
    assert box.edit.toPlainText() == mended
    assert not box.remarks.isVisible()


def test_what_the_fields_say_changes_what_is_remarked(qtbot: QtBot, box: PromptBox) -> None:
    box.edit.replace("waves --loop --end https://a.example/b.png")
    assert [row.button.text() for row in box.remarks.rows[:2]] == ["Use the switch", "Use the field"]
    with qtbot.waitSignal(box.last_frame_wanted) as wanted:
        box.remarks.rows[1].button.click()
    assert wanted.args == ["https://a.example/b.png"]
    box.set_fields(loop=True, last_frame=True)
    assert box.remarks.rows[0].button.text() == "Remove"


@pytest.mark.parametrize(
    ("prompt", "start", "end", "whole"),
    [
        ("", 0, 0, "golden hour"),
        ("waves", 5, 5, "waves golden hour"),
        ("waves", 0, 0, "golden hour waves"),
        ("waves ", 6, 6, "waves golden hour"),
        ("waves slowly", 5, 5, "waves golden hour slowly"),
        ("waves slowly", 6, 6, "waves golden hour slowly"),
        ("waves slowly", 6, 12, "waves golden hour"),
        ("waves", 0, 5, "golden hour"),
        ("\U0001f30a slowly", 2, 2, "\U0001f30a golden hour slowly"),
        ("\U0001f30a slowly", 3, 9, "\U0001f30a golden hour"),
    ],
)
def test_a_snippet_takes_the_place_of_the_selection_and_doubles_no_words(
    box: PromptBox, prompt: str, start: int, end: int, whole: str
) -> None:
    box.edit.replace(prompt)
    cursor = box.edit.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    box.edit.setTextCursor(cursor)
    box.edit.add("golden hour")
    assert box.edit.toPlainText() == whole
    before_cursor = box.edit.textCursor()
    before_cursor.setPosition(0, QTextCursor.MoveMode.KeepAnchor)
    assert before_cursor.selectedText().endswith("golden hour")


def test_a_snippet_is_kept_from_the_selection_and_put_at_the_cursor(qtbot: QtBot, box: PromptBox) -> None:
    box.edit.replace("slow push in, waves")
    cursor = box.edit.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(12, QTextCursor.MoveMode.KeepAnchor)
    box.edit.setTextCursor(cursor)
    box.snippets.click()
    menu = popup_menu()
    assert [action.text() for action in menu.actions()] == ["Save the selected words"]
    with qtbot.waitSignal(box.snippets.keep_requested) as kept:
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert kept.args == ["slow push in"]
    box.snippets.show_snippets(("golden hour", "x" * 200))
    box.edit.replace("waves")
    box.snippets.click()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert box.edit.toPlainText() == "waves golden hour"
    box.edit.undo()
    assert box.edit.toPlainText() == "waves"


def test_it_grows_with_its_text_up_to_a_bound(box: PromptBox) -> None:
    line = box.edit.fontMetrics().lineSpacing()
    short = box.edit.sizeHint().height()
    assert 4 * line < short < 7 * line
    box.edit.setPlainText("\n".join("waves" for _ in range(8)))
    assert box.edit.sizeHint().height() == short + 3 * line
    assert box.edit.minimumSizeHint().height() == short + 3 * line, "the form scrolls before the prompt does"
    box.edit.setPlainText("\n".join("waves" for _ in range(80)))
    assert box.edit.sizeHint().height() == short + 9 * line
    assert box.edit.minimumSizeHint().height() == short + 4 * line
    box.edit.clear()
    assert box.edit.sizeHint().height() == short
    assert box.edit.minimumSizeHint().height() == short - 2 * line


def test_where_one_writes_stays_in_sight_when_the_box_gets_smaller(box: PromptBox) -> None:
    box.resize(300, 500)
    box.edit.setFocus()
    box.edit.setPlainText("\n".join(f"wave {number}" for number in range(12)))
    box.edit.moveCursor(QTextCursor.MoveOperation.End)
    for height in (300, 200, 160):
        box.resize(300, height)
        QApplication.processEvents()
        assert box.edit.cursorRect().bottom() <= box.edit.viewport().height(), height


def test_a_picture_pasted_here_goes_to_the_wells_and_words_stay(box: PromptBox) -> None:
    offered: list[FrameOffer] = []
    box.edit.frame_offered.connect(offered.append)

    def paste(text: str = "", picture: QImage | None = None, path: str = "") -> None:
        carried = QMimeData()
        if text:
            carried.setText(text)
        if picture is not None:
            carried.setImageData(picture)
        if path:
            carried.setUrls([QUrl.fromLocalFile(path)])
        QGuiApplication.clipboard().setMimeData(carried)
        QTest.keyClick(box.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    red = QImage(4, 4, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    paste(picture=red)
    assert [type(offer) for offer in offered] == [PictureOffer]
    paste(path="/pictures/cat.png")
    assert offered[1:] == [FileOffer("/pictures/cat.png")]
    assert box.edit.toPlainText() == ""
    paste("waves", picture=red)
    paste("https://b/c.png")
    # What a test owns must not outlive it on the clipboard.
    QGuiApplication.clipboard().clear()
    assert box.edit.toPlainText() == "waveshttps://b/c.png"
    carried = QMimeData()
    carried.setUrls([QUrl("https://b/c.png")])
    assert not box.edit.canInsertFromMimeData(carried)
    box.edit.insertFromMimeData(carried)
    assert box.edit.toPlainText() == "waveshttps://b/c.png"
    carried.setUrls([QUrl.fromLocalFile("/a.png")])
    assert box.edit.canInsertFromMimeData(carried)
    assert len(offered) == 2
