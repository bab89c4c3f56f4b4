"""Extends clips: the line on a tile asks how one goes on, and what was ordered stays there until it is a job."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer

from kinogrid.domain.job import Job, Parent
from kinogrid.domain.lineage import extension, why_not_extend
from kinogrid.domain.request import Extend
from kinogrid.studio.order_desk import OrderRequest
from kinogrid.ui.compose.extend_line import ExtendLine
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.style.sizing import sized

# Logical pixels: the narrowest and the widest that the line is where there is room, beside text of the usual size, and
# how far it stands from edges.
_NARROWEST = 336
_WIDEST = 560
_MARGIN = 8


class ExtendController(QObject):
    """Opens the line on the tile of a variant, keeps it there, and places what is ordered in it.

    An order that has not become a job, as a limit, a token or a picture came between, stands in the line when it is
    opened again.
    """

    def __init__(
        self,
        line: ExtendLine,
        preview: PreviewPane,
        *,
        place: Callable[[Sequence[OrderRequest]], object],
        several: Callable[[str], object],
        callback: Callable[[], str],
        find: Callable[[str], Job | None],
    ) -> None:
        """Take the line, which stands on `preview`, who places orders, who proposes `several` with some words.

        `find` knows the jobs that a clip continues.
        """
        super().__init__(line)
        self._line = line
        self._preview = preview
        self._place = place
        self._several = several
        self._callback = callback
        self._find = find
        self._job: Job | None = None
        self._index = 0
        self._kept: dict[Parent, Extend] = {}
        # Once the tiles have their places.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._stand)
        line.ordered.connect(self._order)
        line.several_wanted.connect(self._extend_several)
        line.left.connect(self._leave)
        preview.canvas.installEventFilter(self)
        line.installEventFilter(self)

    def open(self, job: Job, index: int) -> None:
        """Ask how a variant goes on, with its own words to begin with; nothing where it can't be extended."""
        order = self.extension(job, index)
        if order is None or why_not_extend(job, index, self._find) is not None:
            return
        self._job, self._index = job, index
        self._line.ask(index + 1, self._kept.get(Parent(job.id, index), order), job.order.prompt)
        self._stand()

    def extension(self, job: Job, index: int) -> Extend | None:
        """Give the order that extends a variant with its own words; None where there is nothing to continue."""
        return extension(job, index, self._callback() or None)

    def follow(self, job: Job | None) -> None:
        """Leave the line when another job is shown than that whose clip it continues, or when that clip is gone."""
        if self._job is None:
            return
        content = self._preview.canvas.content
        of_its_job = job is not None and job.id == self._job.id
        if self._tile() is None if content is not None and content.is_comparison else not of_its_job:
            self._keep()
            self._close()
        elif job is not None and job.id == self._job.id and why_not_extend(job, self._index, self._find) is not None:
            self._close()

    def forget_placed(self) -> None:
        """Begin with a clip's own words again, as what was ordered is a job now."""
        self._kept.clear()

    def _keep(self) -> None:
        order = self._line.order()
        if order is not None and self._job is not None and order != self.extension(self._job, self._index):
            self._kept[Parent(self._job.id, self._index)] = order

    def _order(self, order: Extend) -> None:
        if self._job is None:
            return
        parent = Parent(self._job.id, self._index)
        self._kept[parent] = order
        self._close()
        self._place([OrderRequest(order, parent)])

    def _extend_several(self, words: str) -> None:
        self._close()
        self._several(words)

    def _leave(self) -> None:
        if self._job is not None:
            self._kept.pop(Parent(self._job.id, self._index), None)
        self._close()

    def _close(self) -> None:
        """Take the line away; the keyboard goes back to the tile."""
        tile = self._tile()
        self._job = None
        if self._line.has_focus():
            self._preview.canvas.focus(self._index if tile is None else tile)
        self._line.end()

    def _tile(self) -> int | None:
        """Give the tile that shows the variant; the grid shows its job, or a comparison."""
        content = self._preview.canvas.content
        if content is None or self._job is None:
            return None
        if content.is_comparison:
            return content.tile_of(self._job.id, self._index)
        return self._index if self._index < len(content.tiles) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the line on its tile as the window changes, and as what it has to say takes more room."""
        if self._job is not None and event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _stand(self) -> None:
        """Stand at the foot of the tile, or where that is too small over what is beside it, inside the pane."""
        pane, canvas = self._preview.rect(), self._preview.canvas
        seen = canvas.grid_layout.seen
        place = self._tile()
        tile = canvas.tiles[place] if place is not None and place in seen else canvas
        box = QRect(tile.mapTo(self._preview, QPoint(0, 0)), tile.size())
        width = min(max(min(box.width() - 2 * _MARGIN, sized(_WIDEST)), sized(_NARROWEST)), pane.width())
        height = min(max(self._line.heightForWidth(width), self._line.minimumSizeHint().height()), pane.height())
        left = min(max(box.center().x() - width // 2, 0), pane.width() - width)
        top = min(max(box.bottom() - _MARGIN - height, 0), pane.height() - height)
        self._line.setGeometry(left, top, width, height)
