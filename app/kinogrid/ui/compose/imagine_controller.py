"""A first frame from words: the dialog, the order, and its words kept while the app runs."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt

from kinogrid.domain.prompt_edits import without_motion
from kinogrid.domain.request import Imagine
from kinogrid.studio.order_desk import OrderRequest
from kinogrid.ui.compose.imagine_dialog import ImagineDialog
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.price_text import PriceOf
from kinogrid.ui.style.theme import Theme


class ImagineController(QObject):
    """Opens the dialog on request and places what comes of it, through the same queue as every order."""

    def __init__(
        self,
        theme: Theme,
        compose: ComposePane,
        place: Callable[[Sequence[OrderRequest]], None],
        callback: Callable[[], str],
        price: PriceOf,
    ) -> None:
        """Take who asks, places and prices orders; `callback` gives the default callback URL, empty for none."""
        super().__init__(compose)
        self._theme = theme
        self._compose = compose
        self._place = place
        self._callback = callback
        self._price = price
        self._left = Imagine(prompt="")
        self._dialog: ImagineDialog | None = None
        compose.frames.imagine_requested.connect(self.begin)
        compose.more.imagine.triggered.connect(self.begin)

    def begin(self) -> None:
        """Begin with the words that were left in the dialog, or with what can be painted of the motion's prompt."""
        words = self._left.prompt or " ".join(without_motion(self._compose.prompt_text()).split())
        self.open(replace(self._left, prompt=words))

    def open(self, order: Imagine) -> None:
        """Open the dialog with an order, or bring the one forward that is open already."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        known = replace(order, callback_url=self._callback() or None)
        dialog = self._dialog = ImagineDialog(self._theme, known, self._price, self._compose.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.ordered.connect(self._order)
        dialog.finished.connect(self._closed)
        dialog.open()

    def show_price(self) -> None:
        """Let an open dialog say what holds by now."""
        if self._dialog is not None:
            self._dialog.show_price()

    def _order(self, order: Imagine) -> None:
        self._place([OrderRequest(order)])

    def _closed(self) -> None:
        if self._dialog is not None:
            self._left = self._dialog.value()
            self._dialog = None
