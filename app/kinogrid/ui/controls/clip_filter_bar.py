"""A button whose menu has all filters, and a chip for each that is on, which takes it away again."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from kinogrid.domain.annotation import Project
from kinogrid.domain.clip_filter import Between, ClipFilter
from kinogrid.domain.listed import UsedTag
from kinogrid.domain.local_days import DaySpan
from kinogrid.ui.clip_filter_text import FilterChoice, chips, kinds
from kinogrid.ui.controls.flow_layout import FlowLayout
from kinogrid.ui.controls.widgets import bare, named
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import listed, tr


class FilterButton(QToolButton):
    """Offers every filter in its menu, made anew each time; `chosen` carries the `ClipFilter` that is wanted then."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, now: Callable[[], float], parent: QWidget) -> None:
        """Offer what needs no library; `now` gives Unix seconds."""
        super().__init__(parent)
        self._theme, self._now = theme, now
        self._wanted = ClipFilter()
        self.projects: Sequence[Project] = ()
        self.tags: Sequence[UsedTag] = ()
        named(self, "Filters", tr("Filter", "Filters"))
        self.setText(tr("Filter", "Filter"))
        self.setProperty("framed", True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self.fill)
        self.setMenu(menu)
        theme.dress(self, "filter", Tone.DIM)

    def offer_tags(self, tags: Sequence[UsedTag]) -> None:
        """Offer these tags."""
        self.tags = tags

    def show_filter(self, wanted: ClipFilter) -> None:
        """Say what is on."""
        self._wanted = wanted
        on = wanted != ClipFilter()
        self._theme.dress(self, "filter", Tone.ACCENT if on else Tone.DIM)
        words = listed(*(choice.words for choice in chips(wanted, self.projects)))
        self.setAccessibleDescription(words or tr("Filter", "No filter is on"))

    def fill(self) -> None:
        """Make the menu anew."""
        menu = self.menu()
        menu.clear()
        for kind in kinds(self._wanted, projects=self.projects, tags=self.tags):
            if kind.choices:
                self._add(sub := menu.addMenu(kind.title), kind.choices)
                if kind.has_days:
                    self._add_days(sub)
        menu.addSeparator()
        clear = menu.addAction(tr("Filter", "No filter"))
        clear.setObjectName("Filter: none")
        clear.setEnabled(self._wanted != ClipFilter())
        clear.triggered.connect(lambda: self.chosen.emit(ClipFilter()))

    def _add(self, menu: QMenu, choices: Sequence[FilterChoice]) -> None:
        for choice in choices:
            action = menu.addAction(choice.words)
            action.setObjectName(f"Filter: {choice.name}")
            action.setCheckable(True)
            action.setChecked(choice.is_on)
            self._when_chosen(action, choice.turned)

    def _add_days(self, menu: QMenu) -> None:
        menu.addSeparator()
        action = menu.addAction(tr("Filter", "From and to…"))
        action.setObjectName("Filter: days")
        action.setCheckable(True)
        action.setChecked(self._wanted.days != DaySpan())
        action.triggered.connect(self.ask_for_days)

    def ask_for_days(self) -> None:
        """Ask from which day to which."""
        from kinogrid.ui.controls.days_dialog import DaysDialog

        today = datetime.fromtimestamp(self._now()).date()  # noqa: DTZ006 - the machine's own calendar
        dialog = DaysDialog(self._theme, self._wanted.days, today, self.window())
        dialog.chosen.connect(self._take_days)
        dialog.open()

    def _take_days(self, days: DaySpan) -> None:
        self.chosen.emit(replace(self._wanted, days=days, made=Between(), recent=None))

    def _when_chosen(self, action: QAction, turned: ClipFilter) -> None:
        action.triggered.connect(lambda: self.chosen.emit(turned))


class FilterChips(QWidget):
    """Shows every filter that is on as a button that takes it away; `chosen` carries the `ClipFilter` left then."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Show none."""
        super().__init__(parent)
        self._theme = theme
        self._row = bare(FlowLayout(self, spacing=6))
        self.hide()

    def show_filter(self, wanted: ClipFilter, projects: Sequence[Project]) -> None:
        """Show what is on."""
        had_keyboard = any(chip.hasFocus() for chip in self.findChildren(QPushButton))
        while (item := self._row.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        told = tuple(chips(wanted, projects))
        for choice in told:
            self._row.addWidget(self._chip(choice))
        if len(told) > 1:
            words = tr("Filter", "Clear all")
            self._row.addWidget(self._chip(FilterChoice("all", words, is_on=True, turned=ClipFilter()), clear=True))
        self.setVisible(bool(told))
        first = self._row.itemAt(0)
        if had_keyboard and first is not None and (widget := first.widget()) is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, choice: FilterChoice, *, clear: bool = False) -> QPushButton:
        chip = QPushButton(choice.words, self)
        name = choice.words if clear else tr("Filter", "Remove the filter: {filter}", filter=choice.words)
        named(chip, f"Chip: {choice.name}", name)
        chip.setProperty("link" if clear else "chip", True)
        chip.setAutoDefault(False)
        if not clear:
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            self._theme.dress(chip, "close", Tone.DIM)
        chip.clicked.connect(lambda: self.chosen.emit(choice.turned))
        return chip
