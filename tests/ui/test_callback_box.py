"""The public end of one's tunnel: judged as it is typed, taken only when it is right."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kinogrid.ui.settings.callback_box import CallbackBox
from kinogrid.ui.style.theme import Theme

WRONG = "The tunnel's public end needs an https address."


def said(box: CallbackBox) -> list[str]:
    return [label.text() for label in box.findChildren(QLabel) if label.isVisible()]


def test_the_tunnel_is_judged_as_it_is_typed(qtbot: QtBot, theme: Theme) -> None:
    box = CallbackBox(theme)
    qtbot.addWidget(box)
    box.show_wish(on=True, tunnel="")
    box.show()
    for key in "https://a.example/hook":
        QTest.keyClicks(box.tunnel, key)
        assert WRONG not in said(box)
    with qtbot.waitSignal(box.tunnel_changed) as taken:
        box.tunnel.editingFinished.emit()
    assert taken.args == ["https://a.example/hook"]
    box.tunnel.selectAll()
    QTest.keyClicks(box.tunnel, "http://")
    assert WRONG not in said(box)
    for key in "a.example":
        QTest.keyClicks(box.tunnel, key)
        assert WRONG in said(box)
    with qtbot.assertNotEmitted(box.tunnel_changed):
        box.tunnel.editingFinished.emit()
    box.tunnel.selectAll()
    QTest.keyClicks(box.tunnel, "https://b.example")
    assert WRONG not in said(box)
    box.close()
