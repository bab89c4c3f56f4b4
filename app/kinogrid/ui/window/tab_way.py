"""The way that Tab takes through the window: part by part as they stand, whatever came into which of them when.

Qt goes in the order in which widgets came to be, and those of the grid, of notices and of details come late.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from kinogrid.ui.controls.tab_by_eye import stops_within
from kinogrid.ui.controls.widgets import focus_in_sight


def go_by_tab(parts: Sequence[QWidget], *, forward: bool) -> bool:
    """Put the keyboard on what comes next in these parts of a window; False where nothing does.

    Within a part the order is that of its layout. Nobody is asked for Qt's own chain of focus: PySide takes what comes
    next in it for a child of what comes before (6.11), and what lies in one that is deleted for deleted, too.
    """
    now = QApplication.focusWidget()
    way = sorted(stops_within(parts[0].window()), key=lambda stop: _part_of(stop, parts))
    if now not in way:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    focus_in_sight(way[(way.index(now) + (1 if forward else -1)) % len(way)], reason)
    return True


def _part_of(stop: QWidget, parts: Sequence[QWidget]) -> int:
    return next((at for at, part in enumerate(parts) if part is stop or part.isAncestorOf(stop)), len(parts))
