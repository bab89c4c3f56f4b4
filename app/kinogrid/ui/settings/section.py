"""A section of the settings: a heading, and lines each of which can be left out of sight."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kinogrid.ui.controls.drop_down import DropDown
from kinogrid.ui.controls.stepper import Stepper
from kinogrid.ui.controls.widgets import bare, label, rule
from kinogrid.ui.marked_text import Text
from kinogrid.ui.settings.address_box import AddressBox
from kinogrid.ui.settings.network_box import CertificatesBox, ProxyBox
from kinogrid.ui.style.sizing import sized
from kinogrid.ui.text import shown

# Logical pixels: the column of labels, the same in every section, and what parts two lines.
_LABELS = 168
_GAP = 4
# The lines of the grid that one of ours takes: what is set, the hint, the gap.
_ROWS = 3


class Line(NamedTuple):
    """A line of the dialog: what stands there, beside a label and above a hint where there are any.

    `keywords` are other words by which people look for it.
    """

    control: QWidget
    keywords: Text
    label: str = ""
    hint: str = ""


class _PlacedLine(NamedTuple):
    """A line where it stands, with all that belongs to it."""

    line: Line
    parts: tuple[QWidget, ...]
    gap: int


class SettingsSection(QWidget):
    """Shows its lines beneath a heading, or those of them that a search asks for."""

    def __init__(self, title: str, lines: Iterable[Line], parent: QWidget | None = None) -> None:
        """Show all of them."""
        super().__init__(parent)
        self._title = label(title, "heading", self)
        self._parting = QWidget(self)
        parting = bare(QVBoxLayout(self._parting), 0)
        parting.addSpacing(12)
        parting.addWidget(rule(self._parting))
        parting.addSpacing(8 + 8)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, sized(_LABELS))
        self._grid.setColumnStretch(1, 1)
        self._lines = tuple(self._placed(line, position * _ROWS) for position, line in enumerate(lines))
        column = bare(QVBoxLayout(self), 0)
        column.addWidget(self._parting)
        column.addWidget(self._title)
        column.addSpacing(8)
        column.addLayout(self._grid)

    def _placed(self, line: Line, at: int) -> _PlacedLine:
        grid, parts = self._grid, [line.control]
        first, span = (1, 1) if line.label else (0, 2)
        if line.label:
            beside = label(line.label, "dim", self)
            parts.append(beside)
            grid.addWidget(beside, at, 0)
            if isinstance(line.control, ProxyBox | CertificatesBox | AddressBox):
                # Beside the first line of what is high.
                beside.setContentsMargins(0, 6, 0, 0)
                grid.setAlignment(beside, Qt.AlignmentFlag.AlignTop)
        if isinstance(line.control, Stepper | QPushButton | DropDown):
            grid.addWidget(line.control, at, first, Qt.AlignmentFlag.AlignLeft)
        else:
            grid.addWidget(line.control, at, first, 1, span)
        if line.hint:
            hint = label(line.hint, "hint", self, wrap=True)
            parts.append(hint)
            grid.addWidget(hint, at + 1, first, 1, span)
        grid.setRowMinimumHeight(at + 2, _GAP)
        return _PlacedLine(line, tuple(parts), at + 2)

    def changeEvent(self, event: QEvent) -> None:
        """Give the labels their room in letters of another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._grid.setColumnMinimumWidth(0, sized(_LABELS))

    def set_parted(self, *, parted: bool) -> None:
        """Part it by a line from what is above it, or not where it comes first."""
        self._parting.setVisible(parted)

    def show_meant(self, is_meant: Callable[[Iterable[str]], bool]) -> int:
        """Show the lines whose texts are meant, hide itself where there are none, and give how many there are."""
        count = 0
        for placed in self._lines:
            meant = is_meant((self._title.text(), *_said(placed)))
            count += meant
            for part in placed.parts:
                part.setVisible(meant)
            self._grid.setRowMinimumHeight(placed.gap, _GAP if meant else 0)
        self.setVisible(count > 0)
        return count


def _said(placed: _PlacedLine) -> Iterator[str]:
    """Give all that a line says in the language that is spoken now, but nothing that a person has typed."""
    yield shown(placed.line.keywords)
    for top in placed.parts:
        for part in (top, *top.findChildren(QWidget)):
            yield part.accessibleName()
            if isinstance(part, QLabel | QAbstractButton):
                yield part.text()
            elif isinstance(part, QComboBox):
                yield from (part.itemText(at) for at in range(part.count()))
