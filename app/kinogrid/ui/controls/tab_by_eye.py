"""The way that Tab takes through a dialog: as things are laid out, whatever came into it when.

Qt goes in the order in which widgets came to be: what stands first may have been made last.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from weakref import WeakKeyDictionary

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QScrollArea, QSplitter, QWidget

from kinogrid.ui.controls.widgets import focus_in_sight

_OWN_WAYS: WeakKeyDictionary[QWidget, tuple[QWidget, ...]] = WeakKeyDictionary()


def tab_in_order(box: QWidget, stops: Sequence[QWidget]) -> None:
    """Have Tab take a way of its own through a part, as where what belongs together stands below one another."""
    _OWN_WAYS[box] = tuple(stops)
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def go_by_eye(top: QWidget, *, forward: bool) -> bool:
    """Put the keyboard on what comes next as it is laid out, round the end; False where Qt is to look for itself."""
    if QApplication.styleHints().tabFocusBehavior() != Qt.TabFocusBehavior.TabFocusAllControls:
        return False
    way, now = [*stops_within(top)], QApplication.focusWidget()
    if now not in way:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    focus_in_sight(way[(way.index(now) + (1 if forward else -1)) % len(way)], reason)
    return True


def stops_within(top: QWidget) -> Iterator[QWidget]:
    """Give everything in a window, or a part of one, that Tab comes to, as it is laid out."""
    return (stop for stop in _within(top) if _is_stop(stop))


def _is_stop(widget: QWidget) -> bool:
    tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tabbed) and widget.focusProxy() is None and widget.isEnabled() and widget.isVisible()


def _within(widget: QWidget) -> Iterator[QWidget]:
    """Give all that lies in a widget: its own way, what is laid out as it is, what nobody lays out as it was made."""
    own = dict.fromkeys(inner for stop in _OWN_WAYS.get(widget, ()) for inner in (stop, *_within(stop)))
    yield from own
    for part in _parts(widget):
        yield from (inner for inner in (part, *_within(part)) if inner not in own)


def _parts(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        return [] if content is None else [content]
    if isinstance(widget, QSplitter):
        return [part for at in range(widget.count()) if (part := widget.widget(at)) is not None]
    layout = widget.layout()
    laid_out = [] if layout is None else list(_laid_out(layout))
    children = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [*laid_out, *(part for part in children if part not in laid_out and not part.isWindow())]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for at in _order(layout):
        item = layout.itemAt(at)
        widget, inner = (None, None) if item is None else (item.widget(), item.layout())
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _order(layout: QLayout) -> list[int]:
    """Give the places of a layout's items as one reads them: a grid is filled in any order."""
    if not isinstance(layout, QGridLayout):
        return list(range(layout.count()))
    return sorted(range(layout.count()), key=lambda at: layout.getItemPosition(at)[:2])  # type: ignore[index]  # the stubs know of no tuple
