"""Several orders at once: proposed to the person, then placed as they were ticked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt

from app.domain.request import Field, Problem
from app.ui.bridge.ordering import NO_MOTION
from app.ui.bridge.placing import Placing, Wish
from app.ui.bridge.shelf import Shelf
from app.ui.compose.batch.orders_dialog import OrdersDialog
from app.ui.compose.batch.proposals import Proposal, extensions
from app.ui.compose.pane import ComposePane
from app.ui.theme import Theme


class Batches(QObject):
    """Opens the lists of orders; `callback` gives the default callback URL, empty for none."""

    def __init__(
        self, *, theme: Theme, compose: ComposePane, shelf: Shelf, placing: Placing, callback: Callable[[], str]
    ) -> None:
        """Take Compose, the job on show and who places orders."""
        super().__init__(compose)
        self._theme = theme
        self._compose = compose
        self._shelf = shelf
        self._placing = placing
        self._callback = callback
        compose.more.extend.triggered.connect(self.extend_several)

    def extend_several(self) -> None:
        """Propose to extend the variants of the job on show."""
        job = self._shelf.selected
        prompt = self._compose.prompt_text()
        callback = self._compose.form().callback_url.strip() or self._callback() or None
        proposals = () if job is None else extensions(job, prompt, callback)
        if not proposals:
            self._compose.show_problems([Problem(Field.PARENT, "The job on show has no clip that can be extended.")])
            return
        if not prompt:
            self._compose.show_problems([NO_MOTION])
            return
        self._open(
            OrdersDialog(
                self._theme,
                "Extend several variants",
                f"Each order makes four continuations of a variant. Prompt: {prompt}",
                self._placing.asks,
                self._compose.window(),
            ),
            proposals,
        )

    def _open(self, dialog: OrdersDialog, proposals: Sequence[Proposal]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show_proposals(proposals)
        dialog.placed.connect(self._place)
        dialog.open()

    def _place(self, proposals: Sequence[Proposal], held: bool) -> None:  # noqa: FBT001 - a Qt signal's argument
        self._placing.place([Wish(proposal.order, proposal.parent) for proposal in proposals], held=held)
