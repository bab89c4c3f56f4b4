"""Notes, tags, projects and stars of one clip or of many, in one dialog."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QPlainTextEdit, QPushButton, QWidget

from kinogrid.domain.annotation import LONGEST_PROJECT_NAME, MOST_STARS, Labels, Project, tag_key, tag_name
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.row_toggle import TickListWidget
from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.controls.tick_row import NamedTickRow
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, named
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.style.sizing import fix, give_least
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import number, tr

_WIDTH = 480
_PROJECT = Qt.ItemDataRole.UserRole
_AS_IT_IS = "unchanged"


@dataclass(frozen=True, slots=True)
class Labelled:
    """What is written to something: its labels, and its stars, None where it can have none."""

    labels: Labels
    stars: int | None


@dataclass(frozen=True, slots=True)
class LabelEdit:
    """What is to be written to all of it; None and empty where nothing changes."""

    stars: int | None = None
    note: str | None = None
    tagged: tuple[str, ...] = ()
    untagged: tuple[str, ...] = ()
    put_into: tuple[str, ...] = ()
    taken_out: tuple[str, ...] = ()
    new_project: str = ""

    @property
    def is_any(self) -> bool:
        """Tell whether anything changes."""
        return self != LabelEdit()


class LabelsDialog(FittingDialog):
    """Shows what is written to clips, or what all of several have in common; `edited` carries a `LabelEdit`.

    Open it with `open()`; it goes away once it is closed.
    """

    edited = Signal(object)

    def __init__(
        self,
        theme: Theme,
        there: Sequence[Labelled],
        projects: Iterable[Project],
        known_tags: Sequence[str],
        parent: QWidget,
    ) -> None:
        """Show what is there; `known_tags` are those in use."""
        super().__init__(parent, width=_WIDTH)
        self._there = there
        title = tr("Labels", "Notes and tags of (this clip|%n clips)", len(there))
        named(self, "Labels", title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column.addWidget(label(title, "heading", self, wrap=True))
        self._stars: Segmented | None = None
        if all(one.stars is not None for one in there):
            self._add_stars(theme)
        self._note: QPlainTextEdit | None = None
        if len(there) == 1:
            self._note = named(QPlainTextEdit(there[0].labels.note, self), "Note", tr("Labels", "Note"))
            self._note.setTabChangesFocus(True)
            fix(self._note, height=88)
            self._add(tr("Labels", "Note"), self._note)
        self._had_tags = _common(there)
        self.tags = named(QLineEdit(", ".join(self._had_tags), self), "Tags", tr("Labels", "Tags"))
        self.tags.setPlaceholderText(tr("Labels", "Words with commas between them"))
        self._add(tr("Labels", "Tags") if len(there) == 1 else tr("Labels", "Tags that all of them have"), self.tags)
        if known_tags:
            words = tr("Labels", "In use: {tags}", tags=", ".join(map(seen, known_tags[:20])))
            self.column.addWidget(label(words, "hint", self, wrap=True))
        self._projects = self._project_list(theme, projects)
        self._new = named(QLineEdit(self), "New project", tr("Labels", "New project"))
        self._new.setPlaceholderText(tr("Labels", "Into a new project of this name"))
        self._new.setMaxLength(LONGEST_PROJECT_NAME)
        self._add(tr("Labels", "Projects"), *((self._projects,) if self._projects.count() else ()), self._new)
        self._why = label("", "problem", self, wrap=True)
        self._why.hide()
        self.column.addWidget(self._why)
        save = QPushButton(tr("Labels", "Save"), self)
        save.setObjectName("Save labels")
        save.setProperty("primary", True)
        save.setDefault(True)
        save.clicked.connect(lambda: self.edited.emit(self.edit()))
        self.foot.addLayout(dialog_foot(leave_button(self, tr("Dialog", "Cancel"), "Cancel"), save))
        (self._note or self.tags).setFocus()

    def _add(self, words: str, *fields: QWidget) -> None:
        self.column.addWidget(label(words, "label", self))
        for field in fields:
            self.column.addWidget(field)

    def _add_stars(self, theme: Theme) -> None:
        stars = {one.stars for one in self._there}
        choices = [(str(count), number(count)) for count in range(MOST_STARS + 1)]
        if len(stars) > 1:
            choices.insert(0, (_AS_IT_IS, tr("Labels", "As now")))
        self._stars = Segmented(theme, tr("Labels", "Stars"), choices, self, object_name="Stars")
        if len(stars) == 1:
            self._stars.choose(str(next(iter(stars))))
        self._add(tr("Labels", "Stars"), self._stars)

    def _project_list(self, theme: Theme, projects: Iterable[Project]) -> TickListWidget:
        made = named(TickListWidget(self), "Projects", tr("Labels", "Projects"))
        made.setProperty("role", "choices")
        give_least(made, height=96)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._row = NamedTickRow(theme)
        made.setItemDelegate(self._row)
        for project in projects:
            within = sum(project.id in one.labels.projects for one in self._there)
            item = QListWidgetItem(seen(project.name), made)
            item.setData(_PROJECT, project.id)
            partly = Qt.CheckState.PartiallyChecked if within else Qt.CheckState.Unchecked
            item.setCheckState(Qt.CheckState.Checked if within == len(self._there) else partly)
        return made

    def refuse(self, why: str) -> None:
        """Say why it cannot be written like this."""
        self._why.setText(why)
        self._why.show()
        self._new.setFocus()

    def edit(self) -> LabelEdit:
        """Give what is to change."""
        wanted = dict.fromkeys(filter(None, map(tag_name, self.tags.text().split(","))))
        had, has = {tag_key(tag) for tag in self._had_tags}, {tag_key(tag) for tag in wanted}
        put, taken = [], []
        for row in range(self._projects.count()):
            item = self._projects.item(row)
            project = str(item.data(_PROJECT))
            within = sum(project in one.labels.projects for one in self._there)
            if item.checkState() is Qt.CheckState.Checked and within < len(self._there):
                put.append(project)
            elif item.checkState() is Qt.CheckState.Unchecked and within:
                taken.append(project)
        note = None if self._note is None else self._note.toPlainText()
        return LabelEdit(
            stars=self._chosen_stars(),
            note=None if note == self._there[0].labels.note else note,
            tagged=tuple(tag for tag in wanted if tag_key(tag) not in had),
            untagged=tuple(tag for tag in self._had_tags if tag_key(tag) not in has),
            put_into=tuple(put),
            taken_out=tuple(taken),
            new_project=self._new.text().strip(),
        )

    def _chosen_stars(self) -> int | None:
        if self._stars is None or self._stars.value() == _AS_IT_IS:
            return None
        stars = int(self._stars.value())
        return None if all(one.stars == stars for one in self._there) else stars


def _common(there: Sequence[Labelled]) -> tuple[str, ...]:
    """Give the tags that all have."""
    first, *others = there
    return tuple(sorted(tag for tag in first.labels.tags if all(one.labels.has_tag(tag) for one in others)))
