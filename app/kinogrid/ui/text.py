"""The one door through which every text goes that people read: words, plurals, numbers, sizes, dates.

Sentences are whole, never put together from pieces, with `{names}` where something is put in. A text that counts has
`%n` in it, in English as `%n clip(s)`; its forms, English ones too, are in `resources/translations`. Not for people, so
English and anywhere: logs, exceptions, reports for support, the command line, the demo service.
"""

import datetime as dt
import math
import re
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCollator, QCoreApplication, QDate, QDateTime, QLocale

from kinogrid.ui.marked_text import Text
from kinogrid.ui.said_text import SAID, SaidText, anew, asking_module, told

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
    return _say(Text(context, source, note), n, values, asking_module())


def shown(text: Text, n: int | None = None, **values: object) -> str:
    """Give a marked text in the person's language, as `tr` does."""
    return _say(text, n, values, asking_module())


def _say(text: Text, n: int | None, values: Mapping[str, object], where: str) -> str:
    """Say a text, and let it be said anew when another language is spoken; `where` is the module that says it."""
    words = QCoreApplication.translate(text.context, text.source, text.note or None, -1 if n is None else n)
    if values:
        words = words.format(**values)

    def once_more() -> str:
        return _say(text, n, {name: anew(value) for name, value in values.items()}, where)

    return SAID.keep(SaidText(words, once_more, where, text), fixed=n is None and not values)


@told
def number(value: float, decimals: int = 0) -> str:
    """Write a number as the person's language does."""
    return QLocale().toString(float(value), "f", decimals)


def percent(share: float) -> str:
    """Write a share, 0 to 1 and held within it, as a whole percentage."""
    return tr("Units", "{number} %", number=number(min(1.0, max(0.0, share)) * 100))


@told
def listed(*parts: str) -> str:
    """Write short facts after one another, such as "Turbo, 480p, loop"; empty ones are left out."""
    return tr("Units", ", ", note="between short facts").join(filter(None, parts))


def in_order(texts: Iterable[str]) -> list[str]:
    """Sort texts as the person's language does, in which an ä may come after an a or after a z."""
    return sorted(texts, key=QCollator(QLocale()).sortKey)


@told
def joined(separator: str, *texts: str) -> str:
    """Put whole texts after one another, such as the sentences of a paragraph; empty ones are left out."""
    return separator.join(filter(None, texts))


@told
def data_size(count: int) -> str:
    """Write a number of bytes in the largest fitting unit of 1,024, as file managers do."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


@told
def date_and_time(at: float) -> str:
    """Write a point in time, Unix seconds, for people, with its date."""
    return QLocale().toString(_moment(at), QLocale.FormatType.ShortFormat)


@told
def time_of_day(at: float) -> str:
    """Write the time of day of a point in time, Unix seconds, without seconds."""
    return QLocale().toString(_moment(at).time(), QLocale.FormatType.ShortFormat)


@told
def time_with_seconds(at: float) -> str:
    """Write the time of day of a point in time, Unix seconds, to the second."""
    shape = _ZONE.sub("", QLocale().timeFormat(QLocale.FormatType.LongFormat)).strip()
    return QLocale().toString(_moment(at).time(), shape)


@told
def date(at: float) -> str:
    """Write the date of a point in time, Unix seconds."""
    return QLocale().toString(_moment(at).date(), QLocale.FormatType.ShortFormat)


@told
def calendar_day(day: dt.date) -> str:
    """Write a day of the calendar, as `date` does."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


@told
def date_format() -> str:
    """Give the way in which the person's language writes dates, for a field of Qt's, with all four digits of a year."""
    return re.sub(r"(?<!y)yy(?!y)", "yyyy", QLocale().dateFormat(QLocale.FormatType.ShortFormat))


@told
def day(at: float, now: float) -> str:
    """Name the day of a point in time, both in Unix seconds: the last two by a word, others by their long date."""
    days = _moment(at).date().daysTo(_moment(now).date())
    if days == 0:
        return tr("Age", "Today")
    if days == 1:
        return tr("Age", "Yesterday")
    return QLocale().toString(_moment(at).date(), QLocale.FormatType.LongFormat)


@told
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


def age_holds(at: float, now: float) -> float:
    """Give the seconds for which `age` goes on to say what it says now."""
    seconds = now - at
    if seconds < _MINUTE:
        return _MINUTE - seconds
    if seconds < _DAY:
        step = _MINUTE if seconds < _HOUR else _HOUR
        return step - seconds % step
    return _WEEK - seconds if seconds < _WEEK else math.inf


def _moment(at: float) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(round(at * 1000))
