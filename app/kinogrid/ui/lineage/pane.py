"""The lineage's pane: the tree of a family, and above it what it comes to, how large it is seen, and how it plays."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSlider, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from kinogrid.ui.controls.flow_layout import FlowLayout
from kinogrid.ui.controls.nothing_here import NothingHere
from kinogrid.ui.controls.widgets import bare, label, named, scroll_area, worded_button
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.item_index import ItemIndex
from kinogrid.ui.lineage.delegate import LineageDelegate
from kinogrid.ui.lineage.lineage_card import LineageCard
from kinogrid.ui.lineage.model import LineageModel
from kinogrid.ui.lineage.tree_view import FIT, LARGER, LEAVE, OPEN, PLAY, SMALLER, TreeView
from kinogrid.ui.shortcut_group import ShortcutGroup, shortcut_group
from kinogrid.ui.style.sizing import fix
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import listed, number, tr


class LineagePane(QWidget):
    """Shows the family of a job.

    `turned` carries the id of the job that the person goes to, `opened` of the one that is to be seen large with the
    index of its variant, None for none; `play_requested` the same of the one up to which all is to be played. `left`
    tells that the person wants to go back, and `pulled` carries the job and the index of the clip that is dragged out.
    """

    turned = Signal(str)
    opened = Signal(str, object)
    play_requested = Signal(str, object)
    left = Signal()
    pulled = Signal(str, int)

    def __init__(
        self, theme: Theme, posters: Thumbnails, clip_frames: Thumbnails, parent: QWidget | None = None
    ) -> None:
        """Start with no family."""
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = LineageModel(self)
        self.summary = label("", "hint", self)
        self.summary.setObjectName("Family")
        # In the order in which they stand, which is that of Tab.
        self.play = self._button("Play the lineage", "play", tr("Lineage", "Play up to here"))
        self.play.setToolTip(tip(tr("Lineage", "Play from the original to this card, without a gap (Space)")))
        self.fit = self._button("Fit the lineage", "zoom", tr("Lineage", "Show all"))
        self.fit.setToolTip(tip(tr("Lineage", "Make the cards as large as all of them fit (0)")))
        self.zoom = named(QSlider(Qt.Orientation.Horizontal, self), "Card size", tr("Lineage", "Size of the cards"))
        self.zoom.setRange(TreeView.LEAST, TreeView.MOST)
        self.zoom.setPageStep(48)
        fix(self.zoom, width=96)
        self.tree = TreeView(self.model, LineageDelegate(theme, posters, clip_frames), self)
        self._nothing = NothingHere(theme, self, object_name="Back from the lineage", words=tr("Lineage", "Go back"))
        self._nothing.explain(
            tr("Lineage", "No lineage yet"),
            tr("Lineage", "A job stands here with all that was made of it, once there is one."),
            leads_on=True,
        )
        head = FlowLayout()
        head.setContentsMargins(16, 12, 16, 8)
        for part in (self.play, self.fit, self.zoom, self.summary):
            head.addWidget(part)
        self._tree_or_nothing = QStackedWidget(self)
        self._tree_or_nothing.addWidget(self.tree)
        self._tree_or_nothing.addWidget(scroll_area(self._nothing, self))
        column = bare(QVBoxLayout(self), 0)
        column.addLayout(head)
        column.addWidget(self._tree_or_nothing, stretch=1)
        self._connect()
        self._offer()

    def _button(self, object_name: str, icon: str, words: str) -> QToolButton:
        return worded_button(self._theme, icon, words, self, object_name=object_name)

    def _connect(self) -> None:
        self.zoom.valueChanged.connect(self._zoom)
        self.tree.zoomed.connect(self._show_zoom)
        self.fit.clicked.connect(self.tree.fit)
        self.play.clicked.connect(self._play)
        self.tree.played.connect(self._play)
        self.tree.opened.connect(self._open)
        self.tree.left.connect(self.left)
        self.tree.pulled.connect(self._pull)
        self._nothing.way_on.connect(self.left)
        self.tree.selectionModel().currentChanged.connect(self._turn)

    @property
    def current(self) -> LineageCard | None:
        """Give the card that the keyboard is on."""
        index = self.tree.currentIndex()
        return self.model.cards[index.row()] if index.isValid() else None

    def shortcuts(self) -> ShortcutGroup:
        """Give what keys do in the tree, for the sheet of them."""
        return shortcut_group(
            tr("Shortcuts", "In the lineage"),
            (tr("Lineage", "Open the job"), OPEN),
            (tr("Lineage", "Play from the original to the card"), PLAY),
            (tr("Lineage", "Larger cards"), LARGER),
            (tr("Lineage", "Smaller cards"), SMALLER),
            (tr("Lineage", "Show all cards"), FIT),
            (tr("Lineage", "Back to the clips of the job"), LEAVE),
        )

    def show_family(self, cards: Sequence[LineageCard], cost: str) -> None:
        """Show a family's cards, each after its parent, and what all of it cost, in words."""
        here = self.current
        self.model.fill(cards)
        generations = max((card.generation for card in cards), default=0)
        self.summary.setText(
            listed(
                tr("Lineage", "%n job(s)", len(cards)),
                tr("Lineage", "%n generation(s)", generations),
                cost,
            )
            if cards
            else ""
        )
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._tree_or_nothing.isAncestorOf(focused)
        self._tree_or_nothing.setCurrentIndex(0 if cards else 1)
        if had_focus:
            self.take_focus()
        if here is not None:
            self.go_to(here.job_id)
        self._offer()

    def go_to(self, job_id: str) -> None:
        """Put the keyboard on a job's card, if it is of this family."""
        index = self.model.index_of(job_id)
        if index.isValid() and index != self.tree.currentIndex():
            self.tree.setCurrentIndex(index)

    def take_focus(self) -> None:
        """Put the keyboard into the tree, or where one goes on from nothing."""
        where = self.tree if self._tree_or_nothing.currentIndex() == 0 else self._nothing
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, now: ItemIndex, _before: ItemIndex) -> None:
        self._offer()
        if now.isValid():
            self.turned.emit(self.model.cards[now.row()].job_id)

    def _offer(self) -> None:
        card = self.current
        self.play.setEnabled(card is not None and card.index is not None and bool(card.seconds))

    def _open(self) -> None:
        card = self.current
        if card is not None:
            self.opened.emit(card.job_id, card.index)

    def _pull(self) -> None:
        card = self.current
        if card is not None and card.index is not None:
            self.pulled.emit(card.job_id, card.index)

    def _play(self) -> None:
        card = self.current
        if card is not None and self.play.isEnabled():
            self.play_requested.emit(card.job_id, card.index)

    def _zoom(self, width: int) -> None:
        if width != self.tree.card_width:
            self.tree.set_card_width(width)

    def _show_zoom(self) -> None:
        self.zoom.setValue(self.tree.card_width)
        self.zoom.setAccessibleDescription(tr("Lineage", "{width} pixels wide", width=number(self.tree.card_width)))
