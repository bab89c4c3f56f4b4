"""A field for a day of the calendar: typed, stepped by the arrow keys, or chosen from a month."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from kinogrid.domain.local_days import EARLIEST, LATEST
from kinogrid.ui.controls.widgets import named
from kinogrid.ui.style.sizing import fix, give_least
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import date_format, tr

_ICON = 16
# A month with its bar, in logical pixels.
_MONTH = QSize(304, 264)
_BAR_HEIGHT = 40


class DayField(QDateEdit):
    """Shows a day as the person's language writes it, with a month that drops down from it."""

    def __init__(self, theme: Theme, text: str, parent: QWidget, *, object_name: str) -> None:
        """Start with the earliest day; the text is what a screen reader says."""
        super().__init__(parent)
        self._theme = theme
        named(self, object_name, text)
        self.setDisplayFormat(date_format())
        self.setDateRange(_to_qt(EARLIEST), _to_qt(LATEST))
        self.setCalendarPopup(True)
        month = named(QCalendarWidget(self), f"{object_name}: month", text)
        month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        plain = QTextCharFormat()
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            # Qt writes them in red, which is the colour of trouble here.
            month.setWeekdayTextFormat(weekday, plain)
        for inside, icon, words in (
            ("qt_calendar_prevmonth", "left", tr("Calendar", "The month before")),
            ("qt_calendar_nextmonth", "right", tr("Calendar", "The month after")),
        ):
            button = month.findChild(QToolButton, inside)
            if button is not None:
                button.setAccessibleName(words)
                theme.dress(button, icon, Tone.DIM)
        bar = month.findChild(QWidget, "qt_calendar_navigationbar")
        if bar is not None:
            fix(bar, height=_BAR_HEIGHT)
        # Qt reckons its size before it wears the style sheet.
        give_least(month, width=_MONTH.width(), height=_MONTH.height())
        self.setCalendarWidget(month)

    @property
    def day(self) -> date:
        """Give the day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show a day, the nearest that there is."""
        self.setDate(_to_qt(min(max(day, EARLIEST), LATEST)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint an arrow that says that something drops down, in the theme's colour."""
        super().paintEvent(event)
        painter = QPainter(self)
        colour = QColor(self._theme.colours.dim if self.isEnabled() else self._theme.colours.faint)
        side = self._theme.sized(_ICON)
        arrow = self._theme.pixmap("down", side, colour, self.devicePixelRatioF())
        left = 8 if self.isRightToLeft() else self.width() - side - 8
        painter.drawPixmap(QPoint(left, (self.height() - side) // 2), arrow)
        painter.end()


def _to_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
