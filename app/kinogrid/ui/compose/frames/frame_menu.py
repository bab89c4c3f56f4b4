"""The menu of one frame, built anew each time it opens."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from kinogrid.ui.style.theme import Theme, Tone


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One thing that can be done; `keys` are shown only, since they hold in the drop zone alone."""

    text: str
    icon: str
    do: Callable[[], object]
    keys: QKeySequence = field(default_factory=QKeySequence)
    enabled: bool = True


def frame_menu(theme: Theme, entries: Iterable[MenuEntry | None], parent: QWidget) -> QMenu:
    """Build a menu, with a line where an entry is None; it goes once it has been closed."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        keys = entry.keys.toString(QKeySequence.SequenceFormat.NativeText)
        action = menu.addAction(theme.icon(entry.icon, Tone.DIM), f"{entry.text}\t{keys}" if keys else entry.text)
        action.setEnabled(entry.enabled)
        action.triggered.connect(entry.do)
    return menu
