"""The way that Tab takes through the window: part by part as they stand, whatever came into which of them when.

Qt goes in the order in which widgets came to be, and those of the grid, of notices and of details come late.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def go_by_tab(parts: Sequence[QWidget], *, forward: bool) -> bool:
    """Put the keyboard on what comes next in these parts of a window; False where nothing does.

    Within a part the order is that of Qt.
    """
    now = QApplication.focusWidget()
    way = sorted(_stops(parts[0].window()), key=lambda stop: _part_of(stop, parts))
    if now not in way:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    way[(way.index(now) + (1 if forward else -1)) % len(way)].setFocus(reason)
    return True


def _stops(window: QWidget) -> Iterator[QWidget]:
    """Give everything in a window that Tab comes to."""
    for stop in _chain(window):
        if (
            stop.focusPolicy() & Qt.FocusPolicy.TabFocus
            and stop.focusProxy() is None
            and stop.isEnabled()
            and stop.isVisible()
            and stop.window() is window
        ):
            yield stop


def _chain(window: QWidget) -> list[QWidget]:
    """Give all widgets of a window in the order of Qt.

    PySide takes what comes next for a child of what comes before (6.11): once that was deleted, things in the other
    would be called deleted too, and a layout that holds some would crash. Whoever is asked for the children puts that
    right, but nobody for the window itself, so it is never come to.
    """
    last = window.previousInFocusChain()
    found: list[QWidget] = []
    stop = window
    while last is not None and stop is not last:
        after = stop.nextInFocusChain()
        if after is None or after is window:
            break
        found.append(after)
        stop = after
    for parent in {above for widget in found if (above := widget.parentWidget()) is not None}:
        parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found


def _part_of(stop: QWidget, parts: Sequence[QWidget]) -> int:
    return next((at for at, part in enumerate(parts) if part is stop or part.isAncestorOf(stop)), len(parts))
