"""Several orders at once: proposed to the person, then placed as they were ticked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, SignalInstance

from kinogrid.domain.form_rules import preset_of
from kinogrid.domain.job import Job
from kinogrid.domain.preset import Preset
from kinogrid.domain.request import Field, Frame, LocalFrame, Order, Problem, ProblemCode
from kinogrid.studio.order_desk import OrderRequest
from kinogrid.ui.compose.batch.batch_dialog import BatchDialog
from kinogrid.ui.compose.batch.extend_dialog import ExtendDialog
from kinogrid.ui.compose.batch.orders_dialog import OrdersDialog
from kinogrid.ui.compose.batch.proposals import Proposal, extensions, frame_name
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.price_text import PriceOf
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr


class PlaceOrders(Protocol):
    """Places orders, held back if so wished; calls `taken` unless the person thinks better of it."""

    def __call__(self, requests: Sequence[OrderRequest], *, held: bool, taken: Callable[[], object]) -> None:
        """Place them."""


@dataclass(frozen=True, slots=True)
class Weigh:
    """What a list of orders is weighed by: what limit and balance say to it, and what it will cost.

    `changed` tells that either may be another by now.
    """

    asks: Callable[[Sequence[Order]], str]
    price: PriceOf
    changed: SignalInstance


@dataclass(frozen=True, slots=True)
class JobOnShow:
    """Who gives the job on show, and who knows the jobs that it continues."""

    selected: Callable[[], Job | None]
    find: Callable[[str], Job | None]


class BatchController(QObject):
    """Opens the lists of orders; `callback` gives the default callback URL, empty for none."""

    def __init__(
        self,
        theme: Theme,
        compose: ComposePane,
        place: PlaceOrders,
        *,
        weigh: Weigh,
        presets: Callable[[], Sequence[Preset]],
        shown: JobOnShow,
        callback: Callable[[], str],
        title: Callable[[Path], str],
    ) -> None:
        """Take Compose and who places orders; `title` names a picture we keep."""
        super().__init__(compose)
        self._theme = theme
        self._compose = compose
        self._place_orders = place
        self._weigh = weigh
        self._presets = presets
        self._shown = shown
        self._callback = callback
        self._title = title
        compose.more.several.triggered.connect(partial(self.order_several, ()))
        compose.more.extend.triggered.connect(partial(self.extend_several, None))

    def order_several(self, places: Sequence[Path] = ()) -> None:
        """Propose every combination of prompts, first frames and settings, beginning with what stands in Compose.

        Where `places` are given, files and folders, their pictures are the first frames.
        """
        form = self._compose.form()
        now = preset_of(form, tr("Batch", "As in Compose"))
        manners = (replace(now, suffix=""), *self._presets())
        default = self._callback()
        dialog = BatchDialog(
            self._theme,
            [replace(manner, callback_url=manner.callback_url or default) for manner in manners],
            self._weigh.asks,
            self._weigh.price,
            last=form.last.frame(),
            name=self.name,
            parent=self._compose.window(),
        )
        dialog.prompts.setPlainText(" ".join(form.prompt.split()))
        first = form.first.frame()
        dialog.pictures.add(() if first is None or places else (first,))
        dialog.pictures.look_at(places)
        self._open(dialog)

    def name(self, frame: Frame) -> str:
        """Say what a picture is called: as the person knows it, or by its file or address."""
        title = self._title(Path(frame.path)) if isinstance(frame, LocalFrame) else ""
        return title or frame_name(frame)

    def extend_several(self, words: str | None = None) -> None:
        """Propose to extend the variants of the job on show, with some words or those that its clips have."""
        job = self._shown.selected()
        callback = self._callback() or None
        if job is None or not extensions(job, "", callback, self._shown.find):
            self._compose.show_problems([Problem(Field.PARENT, ProblemCode.NOTHING_TO_EXTEND)])
            return
        dialog = ExtendDialog(
            self._theme,
            self._weigh.asks,
            self._weigh.price,
            lambda prompt: extensions(job, prompt, callback, self._shown.find),
            job.order.prompt if words is None else words,
            self._compose.window(),
        )
        self._open(dialog)

    def _open(self, dialog: OrdersDialog) -> None:
        """Let a person work on a list, which stays for as long as its orders stand nowhere else."""

        def place(proposals: Sequence[Proposal], held: bool) -> None:  # noqa: FBT001 - as the signal carries them
            requests = [OrderRequest(proposal.order, proposal.parent) for proposal in proposals]
            self._place_orders(requests, held=held, taken=dialog.accept)

        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._weigh.changed.connect(dialog.show_prices)
        dialog.placed.connect(place)
        dialog.open()
