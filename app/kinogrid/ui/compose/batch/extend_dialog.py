"""Several variants of one job extended at once, with the words of all of them in sight and editable."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kinogrid.domain.prompt_edits import says_something
from kinogrid.domain.prompt_flags import variants_of
from kinogrid.domain.request import Order, ProblemCode
from kinogrid.ui.compose.batch.orders_dialog import OrdersDialog
from kinogrid.ui.compose.batch.proposals import Proposal
from kinogrid.ui.compose.problem_text import problem_words
from kinogrid.ui.controls.widgets import named
from kinogrid.ui.price_text import PriceOf
from kinogrid.ui.style.sizing import fix
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

_HEIGHT = 64


class ExtendDialog(OrdersDialog):
    """Proposes to extend the variants of a job with the words that stand above them."""

    def __init__(
        self,
        theme: Theme,
        asks: Callable[[Sequence[Order]], str],
        price: PriceOf,
        propose: Callable[[str], Sequence[Proposal]],
        words: str,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with some words; `propose` gives the proposals that words make."""
        super().__init__(
            theme,
            tr("Batch", "Extend several variants"),
            tr("Batch", "Each order continues one variant."),
            asks,
            price,
            parent,
        )
        self._propose = propose
        self.setObjectName("Extend several variants")
        self.prompt = named(QPlainTextEdit(words, self), "Continue all with", tr("Batch", "Continue all with"))
        self.prompt.setTabChangesFocus(True)
        fix(self.prompt, height=_HEIGHT)
        self.prompt.textChanged.connect(self._show)
        self.column.insertWidget(2, self.prompt)
        self.prompt.setFocus()
        self._show()

    def _show(self) -> None:
        """List what the words make, or say that they are missing."""
        words = self.prompt.toPlainText().strip()
        if not says_something(words):
            self.show_proposals((), problem_words(ProblemCode.NO_CONTINUATION))
            return
        self.words.setText(tr("Batch", "Each order makes %n continuation(s) of a variant.", variants_of(words)))
        self.show_proposals(self._propose(words))
