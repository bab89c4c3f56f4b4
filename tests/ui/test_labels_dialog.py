"""What is written to clips, in one dialog: of one all there is, of many what they have in common."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from kinogrid.domain.annotation import Labels, Project
from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.library.labels_dialog import LabelEdit, Labelled, LabelsDialog
from kinogrid.ui.style.theme import Theme
from tests.ui.seeing import press, the, words

PROJECTS = (Project("p-1", "Spring", 1.0), Project("p-2", "Reel", 2.0), Project("p-3", "Client", 3.0))
ONE = Labelled(Labels("a note", frozenset({"sea", "night"}), frozenset({"p-1"})), 2)
OTHER = Labelled(Labels("", frozenset({"Sea"}), frozenset({"p-1", "p-2"})), 4)


def shown(qtbot: QtBot, theme: Theme, *there: Labelled) -> LabelsDialog:
    made = LabelsDialog(theme, there, PROJECTS, ("sea", "night"), None)  # type: ignore[arg-type]  # of no window
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.open()
    return made


def test_nothing_changes_where_nothing_was_changed(qtbot: QtBot, theme: Theme) -> None:
    for there in ((ONE,), (ONE, OTHER), (Labelled(Labels(), None),), (OTHER, OTHER)):
        assert shown(qtbot, theme, *there).edit() == LabelEdit()
    assert not LabelEdit().is_any


def test_of_one_all_is_shown_and_changed(qtbot: QtBot, theme: Theme) -> None:
    dialog = shown(qtbot, theme, ONE)
    edits: list[LabelEdit] = []
    dialog.edited.connect(edits.append)
    note = the(dialog, QPlainTextEdit, "Note")
    assert note.toPlainText() == "a note"
    assert dialog.tags.text() == "night, sea"
    note.setPlainText("another")
    dialog.tags.setText(" sea,  red   fox, ,NIGHT ,Red fox")
    the(dialog, Segmented, "Stars").segment("5").click()
    projects = the(dialog, QListWidget, "Projects")
    projects.item(0).setCheckState(Qt.CheckState.Unchecked)
    projects.item(2).setCheckState(Qt.CheckState.Checked)
    the(dialog, QLineEdit, "New project").setText(" Autumn ")
    press(dialog, "Save labels")
    assert edits == [
        LabelEdit(
            stars=5,
            note="another",
            tagged=("red fox", "Red fox"),
            put_into=("p-3",),
            taken_out=("p-1",),
            new_project="Autumn",
        )
    ]
    dialog.refuse("Another project is called this already.")
    assert "Another project is called this already." in words(dialog)


def test_a_tick_that_is_not_set_is_seen_in_either_theme_and_set_anywhere_in_its_row(qtbot: QtBot, theme: Theme) -> None:
    dialog = shown(qtbot, theme, ONE)
    projects = the(dialog, QListWidget, "Projects")
    row = projects.visualItemRect(projects.item(2))
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        theme.choose(choice)
        image = projects.viewport().grab(row).toImage()
        seen = {image.pixelColor(x, image.height() // 2).name() for x in range(30)}
        assert theme.colours.faint in seen
    QTest.mouseClick(projects.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert projects.item(2).checkState() is Qt.CheckState.Checked
    assert dialog.edit().put_into == ("p-3",)


def test_of_many_what_they_have_in_common_is_shown_and_what_only_some_have_stays(qtbot: QtBot, theme: Theme) -> None:
    dialog = shown(qtbot, theme, ONE, OTHER)
    assert dialog.findChild(QPlainTextEdit, "Note") is None
    assert dialog.tags.text() == "sea"
    projects = the(dialog, QListWidget, "Projects")
    states = [projects.item(row).checkState() for row in range(3)]
    assert states == [Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked]
    dialog.tags.setText("")
    projects.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.edit() == LabelEdit(untagged=("sea",), put_into=("p-2",))
    the(dialog, Segmented, "Stars").segment("0").click()
    assert dialog.edit().stars == 0


def test_jobs_have_no_stars_of_their_own(qtbot: QtBot, theme: Theme) -> None:
    assert shown(qtbot, theme, Labelled(Labels(), None)).findChild(Segmented, "Stars") is None
