"""Notices come, change and go without a dialog."""

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kinogrid.ui.controls.breadcrumbs import Breadcrumbs, Crumb
from kinogrid.ui.controls.notices import Note, Notice, NoticeBoard, Severity
from kinogrid.ui.style.theme import Theme
from tests.ui.seeing import press

NOTE = Note(Severity.WARNING, "Was this ordered?", "It may have been.", (("look", "Look again"), ("up", "Give up")))


def shown(board: NoticeBoard) -> list[Notice]:
    QApplication.processEvents()
    return [notice for notice in board.findChildren(Notice) if not notice.isHidden()]


def test_a_notice_offers_its_actions_and_goes(board: NoticeBoard) -> None:
    assert board.isHidden()
    acted: list[tuple[str, str]] = []
    board.put("job", NOTE, lambda action: acted.append(("first job", action)))
    (notice,) = shown(board)
    assert notice.accessibleName() == "Was this ordered?"
    assert [button.text() for button in notice.findChildren(QPushButton)] == ["Look again", "Give up"]
    press(notice, "up")
    board.put("job", NOTE, lambda action: acted.append(("second job", action)))
    assert shown(board) == [notice]
    press(notice, "look")
    assert acted == [("first job", "up"), ("second job", "look")]
    board.put("other", Note(Severity.INFO, "By the way"))
    board.put("job", Note(Severity.DANGER, "It failed"))
    other, failed = sorted(shown(board), key=Notice.accessibleName)
    press(failed, "Dismiss")
    assert shown(board) == [other]
    board.drop("other")
    assert shown(board) == []
    assert board.isHidden()


def test_nothing_that_comes_or_goes_brings_a_board_back_that_rests(qtbot: QtBot, theme: Theme) -> None:
    board = NoticeBoard(theme)
    qtbot.addWidget(board)
    board.put("one", Note(Severity.INFO, "One"))
    board.put("other", Note(Severity.INFO, "Other"))
    board.rest(resting=True)
    assert board.isHidden()
    board.drop("one")
    board.put("third", Note(Severity.INFO, "Third"))
    assert board.isHidden()
    board.rest(resting=False)
    assert sorted(notice.accessibleName() for notice in shown(board)) == ["Other", "Third"]


def test_the_lineage_walks_back(qtbot: QtBot, theme: Theme) -> None:
    strip = Breadcrumbs(theme)
    qtbot.addWidget(strip)
    strip.show()
    strip.show_lineage([Crumb("a"), Crumb("a", 2), Crumb("b", 1)], 9.21)
    assert strip.text() == strip.accessibleDescription() == "Original ▸ 2 ▸ 1"
    assert "9.2 s" in [label.text() for label in strip.findChildren(QLabel)]
    with qtbot.waitSignal(strip.crumb_clicked) as clicked:
        press(strip, "Lineage: variant 2")
    assert clicked.args == ["a"]
    strip.show_lineage([])
    assert strip.text() == ""
    assert not any(button.isVisible() for button in strip.findChildren(QAbstractButton))


def test_a_short_word_has_its_button_beside_it_and_a_long_one_below(board: NoticeBoard) -> None:
    board.resize(700, 300)
    board.show()
    board.put("needs", Note(Severity.WARNING, "A job needs you", "waves: On hold", (("show", "Show"),)))
    long = Note(Severity.WARNING, "Was this ordered?", "It may have been sent. " * 12, (("look", "Look again"),))
    board.put("doubt", long)
    short, doubt = sorted(shown(board), key=Notice.accessibleName)

    def is_beside(notice: Notice) -> bool:
        (button,) = notice.findChildren(QPushButton)
        words = notice.words
        return button.mapTo(notice, button.rect().topLeft()).y() < words.mapTo(notice, words.rect().bottomLeft()).y()

    assert (is_beside(short), is_beside(doubt)) == (True, False)
    assert short.height() < 72
    board.resize(240, 400)
    QApplication.processEvents()
    assert not is_beside(short), "no line is broken for it"
