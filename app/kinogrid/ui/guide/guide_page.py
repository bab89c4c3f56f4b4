"""Builds a page of the guide from its table."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kinogrid.ui.controls.widgets import bare
from kinogrid.ui.guide.guide_parts import Illustration, PageName, Paragraph, Topic, TopicHeading
from kinogrid.ui.guide.guide_widgets import GuideHeading, GuidePicture, GuideText
from kinogrid.ui.guide.guide_words import LiveNames, TextRun, markup, runs_of, spoken
from kinogrid.ui.style.resources import RESOURCES
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import shown

# Between paragraphs, above a heading, and from a term to what it means, in logical pixels.
_APART, _ABOVE_HEADING, _BELOW_TERM = 12, 24, 2


class GuidePage(QWidget):
    """A page as it is read, from top to bottom; `page_wanted` carries the page that a link leads to."""

    page_wanted = Signal(PageName)

    def __init__(self, theme: Theme, page: Topic, names: LiveNames, parent: QWidget) -> None:
        """Say the page in the language, with the keys and in the theme of now."""
        super().__init__(parent)
        self._theme, self._names = theme, names
        self._texts: list[tuple[GuideText, list[TextRun]]] = []
        self._column = bare(QVBoxLayout(self), 0)
        self._column.addWidget(GuideHeading(shown(page.title), "title", self))
        for part in page.parts:
            self._add(part)
        self._column.addStretch(1)
        self.light_up(())

    def _add(self, part: TopicHeading | Paragraph | Illustration) -> None:
        if isinstance(part, TopicHeading):
            self._column.addSpacing(_ABOVE_HEADING)
            self._column.addWidget(GuideHeading(shown(part.text), "heading", self))
            return
        self._column.addSpacing(_APART)
        if isinstance(part, Illustration):
            picture = GuidePicture(self._theme, RESOURCES / "guide", part.name, shown(part.alternative), self)
            self._column.addWidget(picture)
            return
        if part.term is not None:
            term = GuideHeading(shown(part.term), "label", self)
            self._column.addWidget(term)
            self._column.addSpacing(_BELOW_TERM)
        runs = runs_of(part, self._names)
        text = GuideText(spoken(runs), self)
        text.page_wanted.connect(self.page_wanted)
        self._texts.append((text, runs))
        self._column.addWidget(text)

    def light_up(self, wanted: Sequence[str]) -> QWidget | None:
        """Show where words that are looked for stand, and give the first paragraph that has one."""
        colour, first = self._theme.colours.accent_wash, None
        for text, runs in self._texts:
            text.show_markup(markup(runs, wanted, colour), leads_on=any(run.page is not None for run in runs))
            if first is None and any(word.casefold() in spoken(runs).casefold() for word in wanted):
                first = text
        return first
