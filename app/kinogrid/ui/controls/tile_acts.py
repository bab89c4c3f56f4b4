"""What can be done with all that is chosen in the library or among the jobs, in a menu and in a bar."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from kinogrid.ui.controls.flow_layout import FlowLayout
from kinogrid.ui.controls.widgets import label, tool_button
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr


class TileAct(StrEnum):
    """What a person can do with one or many clips or jobs."""

    OPEN = "open"
    PICK = "pick"
    STAR = "star"
    REJECT = "reject"
    LABEL = "label"
    SAVE = "save"
    EXPORT = "export"
    REVEAL = "reveal"
    COPY_FILES = "copy files"
    OPEN_OUTSIDE = "open outside"
    COPY_ADDRESS = "copy address"
    TO_COMPARISON = "to comparison"
    COMPARE = "compare"
    HOLD = "hold"
    RELEASE = "release"
    SEND_AGAIN = "send again"
    KEEP_PICKS = "keep picks"
    DELETE = "delete"


# With their icons, in the order of the menu; None parts them.
_ACTS = (
    (TileAct.OPEN, "grid"),
    (TileAct.COMPARE, "survey"),
    (TileAct.TO_COMPARISON, "add"),
    None,
    (TileAct.PICK, "pick"),
    (TileAct.STAR, "star"),
    (TileAct.REJECT, "reject"),
    (TileAct.LABEL, "details"),
    None,
    (TileAct.SAVE, "save"),
    (TileAct.EXPORT, "film"),
    None,
    (TileAct.COPY_FILES, "copy"),
    (TileAct.OPEN_OUTSIDE, "open"),
    (TileAct.REVEAL, "reveal"),
    (TileAct.COPY_ADDRESS, "link"),
    None,
    (TileAct.HOLD, "hold"),
    (TileAct.RELEASE, "play"),
    (TileAct.SEND_AGAIN, "send"),
    None,
    (TileAct.KEEP_PICKS, "pick"),
    (TileAct.DELETE, "delete"),
)
# Those that the bar has besides its menu.
_IN_THE_BAR = (TileAct.COMPARE, TileAct.PICK, TileAct.STAR, TileAct.REJECT, TileAct.LABEL, TileAct.SAVE, TileAct.DELETE)
_OF_ONE = frozenset({TileAct.OPEN, TileAct.REVEAL, TileAct.OPEN_OUTSIDE, TileAct.COPY_ADDRESS})
_OF_CLIPS = frozenset({TileAct.PICK, TileAct.STAR, TileAct.REJECT})
_OF_JOBS = frozenset({TileAct.HOLD, TileAct.RELEASE, TileAct.SEND_AGAIN})


def act_words(act: TileAct) -> str:
    """Name an act."""
    match act:
        case TileAct.OPEN:
            return tr("Library", "Open in the four-up")
        case TileAct.PICK:
            return tr("Library", "Pick")
        case TileAct.STAR:
            return tr("Library", "Star")
        case TileAct.REJECT:
            return tr("Library", "Reject")
        case TileAct.LABEL:
            return tr("Library", "Notes, tags and projects…")
        case TileAct.SAVE:
            return tr("Library", "Save copies…")
        case TileAct.EXPORT:
            return tr("Library", "Export…")
        case TileAct.COPY_FILES:
            return tr("Library", "Copy the files")
        case TileAct.OPEN_OUTSIDE:
            return tr("Library", "Open in its usual app")
        case TileAct.REVEAL:
            return tr("Library", "Show in folder")
        case TileAct.COMPARE:
            return tr("Library", "Compare")
        case TileAct.TO_COMPARISON:
            return tr("Library", "Add to the comparison")
        case TileAct.COPY_ADDRESS:
            return tr("Library", "Copy its web address")
        case TileAct.HOLD:
            return tr("Library", "Put on hold")
        case TileAct.RELEASE:
            return tr("Library", "Resume")
        case TileAct.SEND_AGAIN:
            return tr("Library", "Send again")
        case TileAct.KEEP_PICKS:
            return tr("Library", "Keep the jobs' picks only…")
        case TileAct.DELETE:
            return tr("Library", "Delete the jobs…")


def offered(*, count: int, clips: bool) -> tuple[TileAct, ...]:
    """Give the acts that so many clips, or jobs, are offered."""
    left = {TileAct.COMPARE} if count == 1 else _OF_ONE
    other = _OF_JOBS if clips else _OF_CLIPS
    return tuple(entry[0] for entry in _ACTS if entry is not None and entry[0] not in left | other)


def tile_menu(theme: Theme, parent: QWidget, acts: tuple[TileAct, ...], do: Callable[[TileAct], object]) -> QMenu:
    """Make the menu of what is chosen."""
    menu = QMenu(parent)
    for entry in _ACTS:
        if entry is None:
            menu.addSeparator()
        elif entry[0] in acts:
            _add(theme, menu, entry[0], entry[1], do)
    return menu


def _add(theme: Theme, menu: QMenu, act: TileAct, icon: str, do: Callable[[TileAct], object]) -> None:
    tone = Tone.DANGER if act is TileAct.DELETE else Tone.DIM
    action = menu.addAction(theme.icon(icon, tone), act_words(act))
    action.setObjectName(act.value)
    action.triggered.connect(lambda: do(act))


class ChosenBar(QWidget):
    """Says how many clips or jobs are chosen, and offers what can be done; `act_requested` carries a `TileAct`."""

    act_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget, object_name: str = "Chosen") -> None:
        """Start out of sight, as nothing is chosen; its buttons' names begin with `object_name`."""
        super().__init__(parent)
        self._object_name = object_name
        self._words = label("", "dim", self)
        self._words.setContentsMargins(0, 0, 8, 0)
        row = FlowLayout(self, spacing=2)
        row.setContentsMargins(16, 4, 16, 4)
        row.addWidget(self._words)
        icons = {entry[0]: entry[1] for entry in _ACTS if entry is not None}
        self._buttons = {act: self._button(theme, act, icons[act]) for act in _IN_THE_BAR}
        for button in self._buttons.values():
            row.addWidget(button)
        self.hide()

    def _button(self, theme: Theme, act: TileAct, icon: str) -> QWidget:
        tone = Tone.DANGER if act is TileAct.DELETE else Tone.DIM
        name = f"{self._object_name}: {act.value}"
        made = tool_button(theme, icon, act_words(act), self, object_name=name, tone=tone)
        made.clicked.connect(lambda: self.act_requested.emit(act))
        return made

    def show_chosen(self, count: int, *, clips: bool) -> None:
        """Say how many are chosen; none need a bar."""
        there = offered(count=count, clips=clips)
        for act, button in self._buttons.items():
            button.setVisible(act in there)
        words = tr("Library", "%n clip(s) chosen", count) if clips else tr("Library", "%n job(s) chosen", count)
        self._words.setText(words)
        self.setVisible(count > 0)
