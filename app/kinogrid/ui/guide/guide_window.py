"""The window of the illustrated guide: what it holds at the left, a page beside it, and a search over all of it."""

import shiboken6
from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kinogrid.ui.controls.tab_by_eye import go_by_eye
from kinogrid.ui.controls.widgets import bare, label, named, rule, scroll_area, search_field, worded_button
from kinogrid.ui.guide.guide_page import GuidePage
from kinogrid.ui.guide.guide_pages import PAGES
from kinogrid.ui.guide.guide_parts import PageName
from kinogrid.ui.guide.guide_widgets import tell_roles
from kinogrid.ui.guide.guide_words import LiveNames, is_found, search_words
from kinogrid.ui.screen_room import brought_into, room_in
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import shown, tr

# Logical pixels that it takes where the screen has them.
_WANTED = QSize(880, 680)
# Widths as multiples of the type's size, so that they grow with it: of the contents, of a line that is read with ease,
# and of a window that has room for contents and page beside each other.
_CONTENTS, _LINE, _BOTH = 17, 46, 50
_MARGIN = 24
# Around the words of a row of the contents, as the style sheet has it.
_ROW_PADDING = 8
_SLIDES = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Space: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class GuideWindow(QDialog):
    """Shows the guide beside the work; it is nobody's child, so that a dialog that is open does not block it."""

    def __init__(self, theme: Theme, names: LiveNames, beside: QWidget) -> None:
        """Open at the first page, on the screen of the window that it is about."""
        super().__init__(None, Qt.WindowType.Window)
        tell_roles()
        title = tr("Guide", "Kinogrid guide")
        named(self, "Guide window", title)
        self.setWindowTitle(title)
        self.setWindowIcon(theme.app_icon())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme, self._names = theme, names
        self._screen = beside.screen()
        self._unfolded = False
        self._page: GuidePage | None = None
        self.search = search_field(theme, tr("Guide", "Search the guide"), self, object_name="Search the guide")
        self.contents = named(QListWidget(self), "Contents of the guide", tr("Guide", "Contents"))
        self.contents.setProperty("role", "choices")
        self.contents.setWordWrap(True)
        self.contents.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.contents.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = label(tr("Guide", "No page has these words."), "dim", self, wrap=True)
        self._nothing.hide()
        words = tr("Guide", "Contents")
        self._fold = worded_button(theme, "jobs", words, self, object_name="Show the contents")
        self._fold.setCheckable(True)
        self._before = self._way("Page before")
        self._after = self._way("Page after")
        self._area = self._made_area()
        self._lay_out()
        for page in PAGES.values():
            item = QListWidgetItem(shown(page.title), self.contents)
            item.setData(Qt.ItemDataRole.UserRole, page.name)
        self.contents.currentItemChanged.connect(lambda *_: self._turn())
        self.contents.itemClicked.connect(lambda _: self._fold_away())
        self.contents.itemActivated.connect(lambda _: self._fold_away())
        self.search.textChanged.connect(lambda _: self._look())
        self.search.returnPressed.connect(self._go_to_contents)
        self._fold.toggled.connect(self._unfold)
        self._before.clicked.connect(lambda: self._step(-1))
        self._after.clicked.connect(lambda: self._step(1))
        for keys, do in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._go_to_search),
            (QKeySequence("Ctrl+PgUp"), lambda: self._step(-1)),
            (QKeySequence("Ctrl+PgDown"), lambda: self._step(1)),
        ):
            QShortcut(keys, self).activated.connect(do)
        theme.changed.connect(self._measure)
        self.contents.setCurrentRow(0)
        self._measure()

    # The parts

    def _way(self, object_name: str) -> QPushButton:
        made = QPushButton(self)
        made.setObjectName(object_name)
        made.setProperty("link", True)
        made.setAutoDefault(False)
        return made

    def _made_area(self) -> QScrollArea:
        self._paper = QWidget(self)
        self._sheet = QHBoxLayout(self._paper)
        self._sheet.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._sheet.addStretch(1)
        return scroll_area(self._paper, self)

    def _lay_out(self) -> None:
        self._side = QWidget(self)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(12, 12, 12, 12)
        side.setSpacing(8)
        side.addWidget(self.search)
        side.addWidget(self._nothing)
        side.addWidget(self.contents, stretch=1)
        self._reading = QWidget(self)
        reading = bare(QVBoxLayout(self._reading), 0)
        foot = QHBoxLayout()
        foot.setContentsMargins(_MARGIN - 8, 4, _MARGIN - 8, 8)
        foot.addWidget(self._before)
        foot.addStretch(1)
        foot.addWidget(self._after)
        reading.addWidget(self._area, stretch=1)
        reading.addWidget(rule(self))
        reading.addLayout(foot)
        self._bar = QWidget(self)
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(12, 8, 12, 0)
        bar.addWidget(self._fold)
        bar.addStretch(1)
        both = bare(QHBoxLayout(), 0)
        both.addWidget(self._side)
        both.addWidget(self._reading, stretch=1)
        layout = bare(QVBoxLayout(self), 0)
        layout.addWidget(self._bar)
        layout.addLayout(both, stretch=1)

    # What is read

    def turn_to(self, name: PageName) -> None:
        """Show a page, whatever was looked for."""
        self.search.clear()
        self.contents.setCurrentRow(list(PAGES).index(name))
        self._fold_away()

    def page(self) -> PageName:
        """Tell which page is shown."""
        return PageName(self.contents.currentItem().data(Qt.ItemDataRole.UserRole))

    def say_anew(self) -> None:
        """Say everything in the language and with the keys of now, at the place where one reads."""
        at = self._area.verticalScrollBar().value()
        for row, page in enumerate(PAGES.values()):
            self.contents.item(row).setText(shown(page.title))
        self._fit_rows()
        self._turn()
        self._look()
        QTimer.singleShot(0, self, lambda: self._area.verticalScrollBar().setValue(at))

    def _turn(self) -> None:
        """Show the page that is chosen."""
        if self.contents.currentItem() is None:
            return
        if self._page is not None:
            self._sheet.removeWidget(self._page)
            shiboken6.delete(self._page)
        self._page = GuidePage(self._theme, PAGES[self.page()], self._names, self._paper)
        self._page.setMaximumWidth(_LINE * self._theme.body)
        # Later, as it ends the page in which the link stands.
        self._page.page_wanted.connect(self.turn_to, Qt.ConnectionType.QueuedConnection)
        self._sheet.insertWidget(0, self._page, stretch=1000)
        self._page.show()
        self._area.verticalScrollBar().setValue(0)
        self._area.setAccessibleName(shown(PAGES[self.page()].title))
        self._show_ways()
        self._light_up()

    def _show_ways(self) -> None:
        """Name the pages before and after this one."""
        order = list(PAGES)
        at = order.index(self.page())
        for button, there, words in (
            (self._before, at - 1, "← {page}"),
            (self._after, at + 1, "{page} →"),
        ):
            button.setVisible(0 <= there < len(order))
            if 0 <= there < len(order):
                arrow = words if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else _turned(words)
                title = shown(PAGES[order[there]].title)
                button.setText(arrow.format(page=title).replace("&", "&&"))
                button.setAccessibleName(title)

    def _step(self, by: int) -> None:
        order = list(PAGES)
        there = order.index(self.page()) + by
        if 0 <= there < len(order):
            self.turn_to(order[there])

    # Looking for something

    def _look(self) -> None:
        """Leave in the contents what has all words, and show where they stand."""
        wanted = search_words(self.search.text())
        rows = [self.contents.item(row) for row in range(self.contents.count())]
        found = [is_found(page, wanted, self._names) for page in PAGES.values()]
        for item, has in zip(rows, found, strict=True):
            item.setHidden(not has)
        self._nothing.setVisible(not any(found))
        if any(found) and self.contents.currentItem().isHidden():
            self.contents.setCurrentRow(found.index(True))
        else:
            self._light_up()

    def _light_up(self) -> None:
        if self._page is None:
            return
        first = self._page.light_up(search_words(self.search.text()))
        if first is not None:
            # Once the page has its height.
            QTimer.singleShot(0, first, lambda: self._area.ensureWidgetVisible(first))

    def _go_to_search(self) -> None:
        self._fold.setChecked(True)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _go_to_contents(self) -> None:
        if self._side_folds() and not self._nothing.isVisible():
            self._fold_away()
        else:
            self.contents.setFocus(Qt.FocusReason.OtherFocusReason)

    # Room

    def _side_folds(self) -> bool:
        return self.width() < _BOTH * self._theme.body

    def _unfold(self, shown_now: bool) -> None:  # noqa: FBT001 - as Qt says it
        self._unfolded = shown_now
        self._arrange()

    def _fold_away(self) -> None:
        self._fold.setChecked(False)

    def _arrange(self) -> None:
        folds = self._side_folds()
        self._bar.setVisible(folds)
        self._side.setVisible(not folds or self._unfolded)
        self._reading.setVisible(not folds or not self._unfolded)
        if folds:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16777215)
        else:
            self._side.setFixedWidth(_CONTENTS * self._theme.body)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Give each page's title the lines that it takes: Qt reckons without the room around the words."""
        room = self.contents.viewport().width() - 2 * _ROW_PADDING - 4
        metrics = self.contents.fontMetrics()
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            lines = metrics.boundingRect(QRect(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap, item.text())
            item.setSizeHint(QSize(0, lines.height() + 2 * _ROW_PADDING))

    def _measure(self) -> None:
        """Give everything the room that the type takes now."""
        self.setMinimumSize(20 * self._theme.body, 20 * self._theme.body)
        if self._page is not None:
            self._page.setMaximumWidth(_LINE * self._theme.body)
            self._light_up()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the contents where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Take as much of the screen as it wants, and no more than there is."""
        if not event.spontaneous():
            room = room_in(self._screen.availableGeometry())
            wanted = QRect(room.topLeft(), _WANTED.boundedTo(room.size()))
            wanted.moveCenter(room.center())
            self.setGeometry(brought_into(room, wanted))
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language once all that the page names is called by it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say_anew()

    # Keys

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - as Qt asks it
        """Let Tab follow the eye."""
        return go_by_eye(self, forward=forward) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read on by key; Esc first takes a search back, then closes."""
        slide = None if event.modifiers() else _SLIDES.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif slide is not None:
            self._area.verticalScrollBar().triggerAction(slide)
        else:
            super().keyPressEvent(event)


def _turned(words: str) -> str:
    return words.translate({ord("←"): "→", ord("→"): "←"})
