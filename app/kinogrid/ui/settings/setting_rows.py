"""The settings that the dialog shows, a row for each: what it is called, what it does, and how it is chosen.

A new setting is a field of `store.settings.Settings`, which says its default and bounds, and a row here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from kinogrid.domain.allowance import LimitSpan, SpendingUnit
from kinogrid.domain.contrast_choice import ContrastChoice
from kinogrid.domain.language_choice import LANGUAGES, OWN_NAMES, LanguageChoice
from kinogrid.domain.motion_choice import MotionChoice
from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.domain.timecode import Timecode
from kinogrid.store.settings import MIB, Settings, ShortTiles, bounds
from kinogrid.ui.controls.addresses import NOT_SAFE
from kinogrid.ui.controls.callback_field import CallbackField
from kinogrid.ui.controls.drop_down import DropDown
from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.controls.stepper import Stepper
from kinogrid.ui.controls.switch import Switch
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import number, shown, tr

# Takes the name of a setting and its new value.
ChangeSetting = Callable[[str, object], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceRow:
    """A setting that is one of few; `name` is what a screen reader says, `label` what stands beside it.

    `keywords` are other words by which people look for it.
    """

    field: str
    name: Text
    label: Text
    keywords: Text
    choices: tuple[tuple[StrEnum, Text], ...]
    hint: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRow:
    """A setting that is a whole number, shown in `unit`s of so many each, in steps of so many units."""

    field: str
    name: Text
    label: Text
    keywords: Text
    hint: Text | None = None
    unit: int = 1
    unit_name: Text | None = None
    step: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CallbackRow:
    """A setting that is an address for callbacks, or none."""

    field: str
    name: Text
    label: Text
    keywords: Text
    hint: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchRow:
    """A setting that is on or off."""

    field: str
    name: Text
    label: Text
    keywords: Text
    hint: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageRow:
    """A setting that is a language, each called what its own readers call it."""

    field: str
    name: Text
    label: Text
    keywords: Text
    system: Text
    hint: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AccentRow:
    """A setting that is a colour, one of several with names, or whatever else stands in the file."""

    field: str
    name: Text
    label: Text
    keywords: Text
    colours: tuple[tuple[str, Text], ...]
    other: Text
    hint: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PercentRow:
    """A setting in hundredths, one of several, or whatever else stands in the file."""

    field: str
    name: Text
    label: Text
    keywords: Text
    offered: tuple[int, ...]
    hint: Text | None = None


SettingRow = PercentRow | AccentRow | ChoiceRow | NumberRow | CallbackRow | SwitchRow | LanguageRow

WINDOW: tuple[SettingRow, ...] = (
    ChoiceRow(
        field="theme",
        name=marked("Settings", "Theme"),
        label=marked("Settings", "Theme"),
        keywords=marked("Settings search", "dark mode, light mode, night, colours, appearance, look"),
        choices=(
            (ThemeChoice.DARK, marked("Settings", "Dark")),
            (ThemeChoice.LIGHT, marked("Settings", "Light")),
            (ThemeChoice.SYSTEM, marked("Settings", "Like the system")),
        ),
    ),
    AccentRow(
        field="accent",
        name=marked("Settings", "Accent colour"),
        label=marked("Settings", "Accent colour"),
        keywords=marked("Settings search", "colours, highlight, appearance, look"),
        colours=(
            ("", marked("Settings", "Teal, Kinogrid's own")),
            ("#3b82f6", marked("Settings", "Blue")),
            ("#8b5cf6", marked("Settings", "Violet")),
            ("#e0558f", marked("Settings", "Pink")),
            ("#e8702a", marked("Settings", "Orange")),
            ("#4c9f4a", marked("Settings", "Green")),
            ("#808080", marked("Settings", "Grey")),
        ),
        other=marked("Settings", "Another ({colour})"),
        hint=marked("Settings", "Made lighter or darker by itself where it could not be read."),
    ),
    ChoiceRow(
        field="contrast",
        name=marked("Settings", "Contrast"),
        label=marked("Settings", "Contrast"),
        keywords=marked("Settings search", "accessibility, readable, visibility, eyes"),
        choices=(
            (ContrastChoice.SYSTEM, marked("Settings", "Like the system")),
            (ContrastChoice.USUAL, marked("Settings", "As usual")),
            (ContrastChoice.HIGH, marked("Settings", "High")),
        ),
    ),
    ChoiceRow(
        field="motion",
        name=marked("Settings", "Motion"),
        label=marked("Settings", "Motion"),
        keywords=marked("Settings search", "accessibility, animation, reduced, dizzy, autoplay, still"),
        choices=(
            (MotionChoice.SYSTEM, marked("Settings", "Like the system")),
            (MotionChoice.REDUCED, marked("Settings", "Reduced", note="as little motion as can be")),
            (MotionChoice.FULL, marked("Settings", "Full", note="all motion")),
        ),
        hint=marked("Settings", "Reduced: clips wait until you play them, and nothing else moves by itself."),
    ),
    PercentRow(
        field="text_size",
        name=marked("Settings", "Text size"),
        label=marked("Settings", "Text size"),
        keywords=marked("Settings search", "font size, larger, smaller, zoom, scale, accessibility, eyes"),
        offered=(80, 90, 100, 110, 125, 150, 175, 200),
        hint=marked("Settings", "Everything around the pictures grows with it. 100 % is what the system asks for."),
    ),
    LanguageRow(
        field="language",
        name=marked("Settings", "Language"),
        label=marked("Settings", "Language"),
        keywords=marked("Settings search", "translation, locale, English, 中文, 日本語, Deutsch, Español, Français"),
        system=marked("Settings", "The system's language"),
    ),
    SwitchRow(
        field="notifications",
        name=marked("Settings", "Tell when a job is done"),
        label=marked("Settings", "Notifications"),
        keywords=marked("Settings search", "alerts, messages, desktop, pop-ups"),
        hint=marked("Settings", "Also when one fails or needs you, while another window is in front."),
    ),
)
ORDERS: tuple[SettingRow, ...] = (
    NumberRow(
        field="in_flight",
        name=marked("Settings", "Orders running at once"),
        label=marked("Settings", "Orders running at once"),
        keywords=marked("Settings search", "parallel, concurrent, queue, simultaneous, jobs"),
        hint=marked("Settings", "The service works on this many at once; the others wait their turn."),
    ),
    NumberRow(
        field="order_limit",
        name=marked("Settings", "Order limit"),
        label=marked("Settings", "Order limit"),
        keywords=marked("Settings search", "maximum, budget, safety, confirmation"),
        hint=marked("Settings", "Kinogrid asks before more orders than this are placed."),
    ),
    ChoiceRow(
        field="limit_span",
        name=marked("Settings", "Order limit counts"),
        label=marked("Settings", "Counted"),
        keywords=marked("Settings search", "order limit, daily, reset"),
        choices=(
            (LimitSpan.START, marked("Settings", "Since Kinogrid opened")),
            (LimitSpan.DAY, marked("Settings", "Each day")),
        ),
    ),
    ChoiceRow(
        field="spending_unit",
        name=marked("Settings", "Spending limit"),
        label=marked("Settings", "Spending limit"),
        keywords=marked("Settings search", "budget, money, costs, price, maximum, cap"),
        choices=(
            (SpendingUnit.NONE, marked("Settings", "None", note="no spending limit")),
            (SpendingUnit.CREDITS, marked("Settings", "Credits a day")),
            (SpendingUnit.DOLLARS, marked("Settings", "Dollars a day")),
        ),
        hint=marked(
            "Settings",
            "With one, Kinogrid asks before a day's orders would cost more by the provider's prices, and each time "
            "where a price is not known. Dollars are counted by the dearest package on sale.",
        ),
    ),
    NumberRow(
        field="spending_limit",
        name=marked("Settings", "Credits or dollars"),
        label=marked("Settings", "At most"),
        keywords=marked("Settings search", "budget, money, costs, spending limit, cap"),
    ),
)
ADVANCED: tuple[SettingRow, ...] = (
    CallbackRow(
        field="callback_url",
        name=marked("Settings", "Default callback URL"),
        label=marked("Settings", "Default callback"),
        keywords=marked("Settings search", "webhook, callback, URL, server, notify"),
        hint=marked("Settings", "The service also posts each finished result there."),
    ),
)
PREVIEW: tuple[SettingRow, ...] = (
    ChoiceRow(
        field="short_tiles",
        name=marked("Settings", "Shorter clips"),
        label=marked("Settings", "Shorter clips"),
        keywords=marked("Settings search", "duration, length, repeat, freeze, playback"),
        choices=(
            (ShortTiles.LOOP, marked("Settings", "Loop")),
            (ShortTiles.HOLD, marked("Settings", "Hold the last frame")),
        ),
        hint=marked("Settings", "When the four are not equally long."),
    ),
    ChoiceRow(
        field="timecode",
        name=marked("Settings", "Timecode"),
        label=marked("Settings", "Timecode"),
        keywords=marked("Settings search", "time, frames, seconds, display"),
        choices=(
            (Timecode.CLOCK, marked("Settings", "0:04.18")),
            (Timecode.UNITS, marked("Settings", "4 s 18 f")),
        ),
        hint=marked("Settings", "Both mean 4 seconds and 18 frames."),
    ),
    NumberRow(
        field="cache_bytes",
        name=marked("Settings", "Preview memory"),
        label=marked("Settings", "Memory"),
        keywords=marked("Settings search", "cache, RAM, MiB, performance"),
        hint=marked("Settings", "For pictures that are ready to show. Longer clips are kept smaller."),
        unit=MIB,
        unit_name=marked("Settings", "MiB"),
        step=64,
    ),
)


def setting_control(row: SettingRow, theme: Theme, settings: Settings, change: ChangeSetting) -> QWidget:
    """Make what changes a setting, showing how it stands; its object name is its name in English."""
    value = getattr(settings, row.field)
    name, object_name = shown(row.name), row.name.source
    match row:
        case ChoiceRow(field=field, choices=choices):
            kind = type(value)
            choice = Segmented(theme, name, [(key, shown(text)) for key, text in choices], object_name=object_name)
            choice.choose(value)
            choice.chosen.connect(lambda key: change(field, kind(key)))
            return choice
        case AccentRow(field=field, colours=colours, other=other):
            named = [(key, shown(text)) for key, text in colours]
            if value not in dict(named):
                named.append((value, shown(other, colour=value)))
            accents = DropDown(theme, name, named, object_name=object_name)
            accents.choose(value)
            accents.chosen.connect(lambda key: change(field, key))
            return accents
        case PercentRow(field=field, offered=offered_sizes):
            told = [
                (str(size), tr("Units", "{number} %", number=number(size))) for size in sorted({*offered_sizes, value})
            ]
            sizes = DropDown(theme, name, told, object_name=object_name)
            sizes.choose(str(value))
            sizes.chosen.connect(lambda key: change(field, int(key)))
            return sizes
        case LanguageRow(field=field, system=system):
            kind, languages = type(value), ((key, OWN_NAMES[key]) for key in LANGUAGES)
            offered = [(LanguageChoice.SYSTEM, shown(system)), *languages]
            spoken = DropDown(theme, name, offered, object_name=object_name)
            spoken.choose(value)
            spoken.chosen.connect(lambda key: change(field, kind(key)))
            return spoken
        case NumberRow(field=field, unit=unit):
            least, most = bounds(field)
            stepper = Stepper(theme, name, (least // unit, most // unit), row.step, object_name=object_name)
            if row.unit_name is not None:
                stepper.set_unit(shown(row.unit_name))
            stepper.set_value(value // unit)
            stepper.changed.connect(lambda count: change(field, count * unit))
            return stepper
        case SwitchRow(field=field):
            switch = Switch(theme, name, object_name=object_name)
            switch.setChecked(value)
            switch.toggled.connect(lambda on: change(field, on))
            return switch
        case CallbackRow(field=field):
            address = CallbackField(theme, name, NOT_SAFE, object_name=object_name, placeholder=tr("Settings", "None"))
            address.set_text(value)
            address.taken.connect(lambda text: change(field, text))
            return address
