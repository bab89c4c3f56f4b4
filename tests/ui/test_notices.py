"""Notices come, change and go without a dialog."""

from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from kinogrid.ui.controls.breadcrumbs import Breadcrumbs, Crumb
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.style.theme import Theme

NOTE = Note(Severity.WARNING, "Was this ordered?", "It may have been.", (("look", "Look again"), ("up", "Give up")))


def test_a_notice_offers_its_actions_and_goes(qtbot: QtBot, theme: Theme) -> None:
    board = NoticeBoard(theme)
    qtbot.addWidget(board)
    assert board.isHidden()
    acted: list[tuple[str, str]] = []
    board.put("job", NOTE, lambda action: acted.append(("first job", action)))
    notice = board.notice("job")
    assert notice.accessibleName() == "Was this ordered?"
    buttons = notice.findChildren(QPushButton)
    assert [button.text() for button in buttons] == ["Look again", "Give up"]
    buttons[1].click()
    board.put("job", NOTE, lambda action: acted.append(("second job", action)))
    assert board.notice("job") is notice
    buttons[0].click()
    assert acted == [("first job", "up"), ("second job", "look")]
    board.put("other", Note(Severity.INFO, "By the way"))
    board.put("job", Note(Severity.DANGER, "It failed"))
    assert set(board.keys()) == {"job", "other"}
    close = board.notice("job").findChild(QToolButton)
    assert close is not None
    close.click()
    assert board.keys() == ("other",)
    board.drop("other")
    assert board.keys() == ()
    assert board.isHidden()


def test_the_lineage_walks_back(qtbot: QtBot, theme: Theme) -> None:
    strip = Breadcrumbs(theme)
    qtbot.addWidget(strip)
    strip.show()
    strip.show_lineage([Crumb("a", "root"), Crumb("a", "2"), Crumb("b", "1")], 9.21)
    assert strip.text() == strip.accessibleDescription() == "root ▸ 2 ▸ 1"
    assert "9.2 s" in [label.text() for label in strip.findChildren(QLabel)]
    with qtbot.waitSignal(strip.crumb_clicked) as clicked:
        strip.buttons()[1].click()
    assert clicked.args == ["a"]
    strip.show_lineage([])
    assert strip.text() == ""
    assert strip.buttons() == ()
