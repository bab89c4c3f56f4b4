"""The one door through which every text goes that people read: words, plurals, numbers, sizes, dates.

Sentences are whole, never put together from pieces, with `{names}` where something is put in. A text that counts has
`%n` in it, in English as `%n clip(s)`; its forms, English ones too, are in `resources/translations`. Not for people, so
English and anywhere: logs, exceptions, reports for support, the command line, the demo service.
"""

import datetime as dt
import re

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTranslator

from kinogrid.ui.marked_text import Text
from kinogrid.ui.style.resources import RESOURCES

# Seconds.
_MINUTE = 60
_HOUR = 3_600
# The time zone, which Qt writes with every time that has seconds.
_ZONE = re.compile(r"\s*,?\s*[(\[]?\bt{1,4}\b[)\]]?\s*")
_DAY = 86_400
_WEEK = 6 * _DAY


def tr(context: str, source: str, n: int | None = None, *, note: str = "", **values: object) -> str:
    """Give a text in the person's language; `n` chooses the plural form and stands where it says `%n`.

    `values` go where it says `{name}`; they are put in as they are. `packaging/dev.py translations` reads these calls
    in the code, so context, source and note must be plain texts there.
    """
    words = QCoreApplication.translate(context, source, note or None, -1 if n is None else n)
    return words.format(**values) if values else words


def shown(text: Text, n: int | None = None, **values: object) -> str:
    """Give a marked text in the person's language, as `tr` does."""
    words = QCoreApplication.translate(text.context, text.source, text.note or None, -1 if n is None else n)
    return words.format(**values) if values else words


def use_english(app: QCoreApplication, territory: QLocale.Country = QLocale.Country.AnyTerritory) -> QTranslator:
    """Let texts be in English with its plurals, and numbers and dates as English is written in a territory."""
    translator = QTranslator(app)
    translator.load(str(RESOURCES / "translations" / "kinogrid_en.qm"))
    app.installTranslator(translator)
    QLocale.setDefault(QLocale(QLocale.Language.English, territory))
    return translator


def number(value: float, decimals: int = 0) -> str:
    """Write a number as the person's language does."""
    return QLocale().toString(float(value), "f", decimals)


def percent(share: float) -> str:
    """Write a share, 0 to 1 and held within it, as a whole percentage."""
    return tr("Units", "{number} %", number=number(min(1.0, max(0.0, share)) * 100))


def listed(*parts: str) -> str:
    """Write short facts after one another, such as "Turbo, 480p, loop"; empty ones are left out."""
    return tr("Units", ", ", note="between short facts").join(filter(None, parts))


def data_size(count: int) -> str:
    """Write a number of bytes in the largest fitting unit of 1,024, as file managers do."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def date_and_time(at: float) -> str:
    """Write a point in time, Unix seconds, for people, with its date."""
    return QLocale().toString(_moment(at), QLocale.FormatType.ShortFormat)


def time_of_day(at: float) -> str:
    """Write the time of day of a point in time, Unix seconds, without seconds."""
    return QLocale().toString(_moment(at).time(), QLocale.FormatType.ShortFormat)


def time_with_seconds(at: float) -> str:
    """Write the time of day of a point in time, Unix seconds, to the second."""
    shape = _ZONE.sub("", QLocale().timeFormat(QLocale.FormatType.LongFormat)).strip()
    return QLocale().toString(_moment(at).time(), shape)


def date(at: float) -> str:
    """Write the date of a point in time, Unix seconds."""
    return QLocale().toString(_moment(at).date(), QLocale.FormatType.ShortFormat)


def calendar_day(day: dt.date) -> str:
    """Write a day of the calendar, as `date` does."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def date_format() -> str:
    """Give the way in which the person's language writes dates, for a field of Qt's, with all four digits of a year."""
    return re.sub(r"(?<!y)yy(?!y)", "yyyy", QLocale().dateFormat(QLocale.FormatType.ShortFormat))


def day(at: float, now: float) -> str:
    """Name the day of a point in time, both in Unix seconds: the last two by a word, others by their long date."""
    days = _moment(at).date().daysTo(_moment(now).date())
    if days == 0:
        return tr("Age", "Today")
    if days == 1:
        return tr("Age", "Yesterday")
    return QLocale().toString(_moment(at).date(), QLocale.FormatType.LongFormat)


def age(at: float, now: float) -> str:
    """Say how long ago something was, both in Unix seconds: in minutes, hours, then as a day, then as a date.

    A clock that went back says "just now".
    """
    seconds = now - at
    if seconds < _MINUTE:
        return tr("Age", "just now")
    if seconds < _HOUR:
        return tr("Age", "%n min", int(seconds // _MINUTE))
    if seconds < _DAY:
        return tr("Age", "%n h", int(seconds // _HOUR))
    if seconds < _WEEK:
        day = QLocale().toString(_moment(at).date(), "ddd")
        return tr("Age", "{weekday} {time}", weekday=day, time=time_of_day(at))
    return date(at)


def _moment(at: float) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(round(at * 1000))
