"""The choice of how a job's clips stand beside one another."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from kinogrid.store.settings import TileLayout
from kinogrid.ui.text import tr


class LayoutMenu(QMenu):
    """Lists the layouts with the one that holds ticked; `chosen` carries the `TileLayout` that a person wants."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Start with the one that chooses by itself."""
        super().__init__(tr("Preview", "Layout"), parent)
        self.setObjectName("Layout menu")
        group = QActionGroup(self)
        self._actions: dict[TileLayout, QAction] = {}
        for layout, text in (
            (TileLayout.AUTO, tr("Preview", "As large as fits")),
            (TileLayout.SQUARE, tr("Preview", "In rows and columns")),
            (TileLayout.ROW, tr("Preview", "Side by side")),
            (TileLayout.COLUMN, tr("Preview", "Above one another")),
            (TileLayout.LARGE, tr("Preview", "The selected one large")),
        ):
            action = self.addAction(text)
            action.setObjectName(f"Layout: {layout}")
            action.setCheckable(True)
            action.triggered.connect(partial(self.chosen.emit, layout))
            group.addAction(action)
            self._actions[layout] = action
        self.show_layout(TileLayout.AUTO)

    def show_layout(self, layout: TileLayout) -> None:
        """Tick a layout."""
        self._actions[layout].setChecked(True)

    def choose_next(self) -> None:
        """Choose the next one, after the last the first again."""
        layouts = [*TileLayout]
        now = next(layout for layout in layouts if self._actions[layout].isChecked())
        self._actions[layouts[(layouts.index(now) + 1) % len(layouts)]].trigger()
