"""What others wrote is shown as it is: never as markup, within bounds of time and memory, and harming no neighbour."""

import ast
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QLabel, QListView, QStyleOptionViewItem, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.failure import Failure
from kinogrid.domain.state import Failed
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.controls.widgets import label
from kinogrid.ui.foreign_text import SEEN_BOUND, TIP_BOUND, seen, tip
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.jobs.delegate import JobDelegate
from kinogrid.ui.jobs.model import JobsModel
from kinogrid.ui.jobs.notice_text import turned_up_note
from kinogrid.ui.jobs.row_text import job_row
from kinogrid.ui.style.theme import Theme
from tests.house import Module, house, made_up
from tests.reached import must_reach, reached
from tests.ui.jobs_of_all_kinds import job
from tests.waiting import cheap

TURNING = "a\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x00\x1b\ud83d"
HOSTILE = {
    "picture": '<img src="/dev/zero">',
    "share": "<img src='//evil.example/share/x.png'>a",
    "entities": "&lt;b&gt; &amp; <b>bold</b>",
    "unclosed": "<p style='font-size:900px'>",
    "turned": "harmless\u202egpj.exe\u2066",
    "control": "a\x00b\x1b[31mred\x07",
    "long": "<b>" * 40_000,
    "tower": "Z" + "\u0301" * 50_000,
    "lone half": "\ud83d",
}


@must_reach("markup", "plain")
@given(st.text(max_size=300))
@example('<img src="/dev/zero">')
@example("a <b>")
@example("\ufeff")
def test_a_tip_is_never_markup(text: str) -> None:
    document = QTextDocument()
    shown = tip(text)
    document.setHtml(shown) if shown.startswith("<qt>") else document.setPlainText(shown)
    # What Qt takes for a mark of the order of bytes, and leaves out.
    expected = seen(text, TIP_BOUND).replace("\ufeff", "")
    assert document.toPlainText().replace("\ufeff", "").split() == expected.split()
    assert "\N{OBJECT REPLACEMENT CHARACTER}" not in document.toPlainText() or "\ufffc" in text
    reached("markup" if shown.startswith("<qt>") else "plain")


@must_reach("turning", "half a character", "too long", "as it is")
@given(st.text(alphabet=st.characters(codec=None)) | st.lists(st.sampled_from(TURNING)).map("".join))
@example("x" * (SEEN_BOUND + 1))
def test_what_is_seen_is_short_and_turns_nothing(text: str) -> None:
    found = seen(text)
    assert len(found) <= SEEN_BOUND + 1
    assert not set(found) & (set(TURNING) - {"a", "\ud83d"})
    found.encode()
    reached(turning=bool(set(text) & set(TURNING)), half_a_character="\ud83d" in text)
    reached(too_long=len(text) > SEEN_BOUND, as_it_is=found == text)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_row_of_any_prompt_is_painted_and_told_at_once(qtbot: QtBot, theme: Theme, text: str) -> None:
    model, view, thumbnails = JobsModel(), QListView(), Thumbnails()
    qtbot.addWidget(view)
    view.setModel(model)
    delegate = JobDelegate(theme, thumbnails)
    with cheap(3.0):
        model.put(job_row(job(Failed(Failure("odd", said=text)), prompt=text)))
        image = QImage(320, 90, QImage.Format.Format_RGB32)
        painter, option = QPainter(image), QStyleOptionViewItem()
        option.rect = QRect(0, 0, 320, 90)
        delegate.paint(painter, option, model.index(0))
        painter.end()
        for role in range(20):
            told = model.data(model.index(0), role)
            assert not isinstance(told, str) or len(told) <= 6 * TIP_BOUND
        QToolTip.showText(view.mapToGlobal(view.rect().center()), str(model.data(model.index(0), 3)), view)
        QToolTip.hideText()
        thumbnails.close()


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_labels_boxes_and_notices_take_it_as_it_is(qtbot: QtBot, text: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box = QuestionBox(parent, question=seen(text), detail=seen(text), verb="Yes")
    shown = box.findChildren(QLabel)
    assert len(shown) >= 2
    assert {one.textFormat() for one in shown} == {label(text).textFormat()}
    assert len(turned_up_note(job(Failed(Failure("odd")), prompt=text)).words) < 2 * SEEN_BOUND


def raw_texts(modules: list[Module]) -> Iterator[str]:
    """Find the places of the window where a text could come to be taken for markup."""
    for module in modules:
        if module.path[0] != "ui":
            continue
        for node in module.nodes:
            match node:
                case ast.Call(func=ast.Attribute(attr="setToolTip"), args=[given]) if not _is_tip(given):
                    yield module.at(node.lineno)
                case ast.Call(func=ast.Attribute(attr="showText"), args=[_, given, *_]) if not _is_tip(given):
                    yield module.at(node.lineno)
                case ast.Call(func=ast.Attribute(attr="setHtml" | "appendHtml" | "insertHtml")):
                    yield module.at(node.lineno)
                case ast.Call(func=ast.Name(id="QLabel" | "QMessageBox")) if module.path[-1] != "widgets":
                    yield module.at(node.lineno)
                case ast.match_case(pattern=pattern, body=[ast.Return(value=ast.expr() as given)]):
                    if "ToolTipRole" in ast.unparse(pattern) and not _is_tip(given):
                        yield module.at(given.lineno)
                case _:
                    pass


def _is_tip(node: ast.expr) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="tip")):
            return True
        case ast.IfExp(body=body, orelse=orelse):
            return _is_tip(body) and _is_tip(orelse)
        case ast.Constant(value=""):
            return True
        case _:
            return False


def test_no_text_of_the_window_can_be_taken_for_markup() -> None:
    assert list(raw_texts(list(house()))) == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("w.setToolTip(name)", True),
        ("w.setToolTip(tip(name))", False),
        ("w.setToolTip(tip(name) if name else '')", False),
        ("QToolTip.showText(at, name, w)", True),
        ("label = QLabel(name)", True),
        ("box = QMessageBox(parent)", True),
        ("view.setHtml(name)", True),
        ("match role:\n    case Qt.ItemDataRole.ToolTipRole:\n        return row.prompt", True),
        ("match role:\n    case Qt.ItemDataRole.ToolTipRole:\n        return tip(row.prompt)", False),
    ],
)
def test_a_raw_text_is_found(code: str, *, found: bool) -> None:
    assert bool(list(raw_texts(list(made_up({"ui/jobs/a.py": code}))))) is found
