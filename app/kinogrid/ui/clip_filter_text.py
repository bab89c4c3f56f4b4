"""What filters are called: what can be chosen of each kind, and each that is on, to be taken away alone."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from kinogrid.domain.annotation import MOST_STARS, Project
from kinogrid.domain.clip_filter import Between, ClipFilter, Making, Trait
from kinogrid.domain.listed import UsedTag
from kinogrid.domain.local_days import DaySpan, RecentDays
from kinogrid.domain.request import Aspect, Mode, Resolution
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.mode_text import mode_text
from kinogrid.ui.text import calendar_day, date, in_order, number, shown, tr

_Time = TypeVar("_Time")

_OPEN = Between()
_ANY_DAY = DaySpan()

TRAITS: Mapping[Trait, Text] = {
    Trait.PICKED: marked("Filter", "Picked"),
    Trait.STARRED: marked("Filter", "Starred"),
    Trait.REJECTED: marked("Filter", "Rejected"),
    Trait.UNDECIDED: marked("Filter", "Undecided"),
    Trait.NEW: marked("Filter", "New"),
    Trait.FAILED: marked("Filter", "Failed"),
    Trait.NEEDS_YOU: marked("Filter", "Needs you"),
}
_MAKINGS: Mapping[Making, Text] = {
    Making.GENERATION: marked("Filter", "Generated"),
    Making.EXTENSION: marked("Filter", "Extensions"),
    Making.PICTURES: marked("Filter", "Pictures from words"),
}

_RECENT: Mapping[RecentDays, Text] = {
    RecentDays.TODAY: marked("Filter", "Today"),
    RecentDays.YESTERDAY: marked("Filter", "Yesterday"),
    RecentDays.WEEK: marked("Filter", "Last 7 days"),
    RecentDays.MONTH: marked("Filter", "Last 30 days"),
    RecentDays.YEAR: marked("Filter", "Last 365 days"),
    RecentDays.OLDER: marked("Filter", "Older than 30 days"),
}


@dataclass(frozen=True, slots=True)
class FilterChoice:
    """Something that can be chosen: its name for tests, its words, whether it is on, and the filter with it turned."""

    name: str
    words: str
    is_on: bool
    turned: ClipFilter


@dataclass(frozen=True, slots=True)
class FilterKind:
    """What can be chosen of one kind; `has_days` where a person may name days too."""

    title: str
    choices: tuple[FilterChoice, ...]
    has_days: bool = False


def kinds(wanted: ClipFilter, *, projects: Iterable[Project], tags: Iterable[UsedTag]) -> Sequence[FilterKind]:
    """Give what can be chosen beside a filter."""
    dates = tr("Filter", "Date")
    return tuple(
        FilterKind(title, tuple(choices), has_days=title is dates)
        for title, choices in (
            (tr("Filter", "Decision and state"), _traits(wanted)),
            (tr("Filter", "Stars"), _stars(wanted)),
            (dates, _dates(wanted)),
            (tr("Filter", "Project"), _projects(wanted, projects)),
            (tr("Filter", "Tag"), _tags(wanted, tags)),
            (tr("Filter", "Made how"), _makings(wanted)),
            (tr("Filter", "Mode"), _modes(wanted)),
            (tr("Filter", "Resolution"), _resolutions(wanted)),
            (tr("Filter", "Loop"), _loops(wanted)),
            (tr("Filter", "Shape"), _aspects(wanted)),
            (tr("Filter", "Length"), _lengths(wanted)),
            (tr("Filter", "Cost of the job"), _costs(wanted)),
        )
    )


def chips(wanted: ClipFilter, projects: Iterable[Project]) -> Iterator[FilterChoice]:
    """Give everything that is on in a filter, turned off one by one."""
    for kind in (_traits, _stars, _makings, _modes, _resolutions, _loops, _aspects):
        yield from (choice for choice in kind(wanted) if choice.is_on)
    if wanted.recent is not None:
        words = shown(_RECENT[wanted.recent])
        yield FilterChoice("recent", words, is_on=True, turned=replace(wanted, recent=None))
    if wanted.made != _OPEN:
        words = _time_words(wanted.made.least, wanted.made.most, date)
        yield FilterChoice("date", words, is_on=True, turned=replace(wanted, made=_OPEN))
    if wanted.days != _ANY_DAY:
        words = _time_words(wanted.days.first, wanted.days.last, calendar_day)
        yield FilterChoice("days", words, is_on=True, turned=replace(wanted, days=_ANY_DAY))
    if wanted.seconds != _OPEN:
        words = _span_words(wanted.seconds, _length)
        yield FilterChoice("length", words, is_on=True, turned=replace(wanted, seconds=_OPEN))
    if wanted.credits != _OPEN:
        yield FilterChoice(
            "cost", _span_words(wanted.credits, _cost), is_on=True, turned=replace(wanted, credits=_OPEN)
        )
    names = {project.id: project.name for project in projects}
    for project in sorted(wanted.projects, key=lambda one: names.get(one, "")):
        words = names.get(project, tr("Filter", "A project that is gone"))
        without = replace(wanted, projects=wanted.projects - {project})
        yield FilterChoice(f"project {project}", seen(words), is_on=True, turned=without)
    for tag in in_order(wanted.tags):
        words = tr("Filter", "Tag: {tag}", tag=seen(tag))
        yield FilterChoice(f"tag {tag}", words, is_on=True, turned=replace(wanted, tags=wanted.tags - {tag}))


def _traits(wanted: ClipFilter) -> Iterator[FilterChoice]:
    for trait, words in TRAITS.items():
        turned = replace(wanted, traits=wanted.traits ^ {trait})
        yield FilterChoice(trait.value, shown(words), trait in wanted.traits, turned)


def _stars(wanted: ClipFilter) -> Iterator[FilterChoice]:
    for stars in range(MOST_STARS, 0, -1):
        is_on = wanted.stars == stars
        words = tr("Filter", "At least %n star(s)", stars)
        yield FilterChoice(f"stars {stars}", words, is_on, replace(wanted, stars=0 if is_on else stars))


def _dates(wanted: ClipFilter) -> Iterator[FilterChoice]:
    for recent, words in _RECENT.items():
        is_on = wanted.recent is recent
        turned = replace(wanted, recent=None if is_on else recent, made=_OPEN, days=_ANY_DAY)
        yield FilterChoice(f"date {recent.value}", shown(words), is_on, turned)


def _projects(wanted: ClipFilter, projects: Iterable[Project]) -> Iterator[FilterChoice]:
    for project in projects:
        turned = replace(wanted, projects=wanted.projects ^ {project.id})
        yield FilterChoice(f"project {project.id}", seen(project.name), project.id in wanted.projects, turned)


def _tags(wanted: ClipFilter, tags: Iterable[UsedTag]) -> Iterator[FilterChoice]:
    for tag in tags:
        words = tr("Filter", "{tag} ({count})", tag=seen(tag.name), count=number(tag.count))
        turned = replace(wanted, tags=wanted.tags ^ {tag.name})
        yield FilterChoice(f"tag {tag.name}", words, tag.name in wanted.tags, turned)


def _makings(wanted: ClipFilter) -> Iterator[FilterChoice]:
    for making, words in _MAKINGS.items():
        turned = replace(wanted, makings=wanted.makings ^ {making})
        yield FilterChoice(making.value, shown(words), making in wanted.makings, turned)


def _modes(wanted: ClipFilter) -> Iterator[FilterChoice]:
    for mode in Mode:
        turned = replace(wanted, modes=wanted.modes ^ {mode})
        yield FilterChoice(mode.value, mode_text(mode), mode in wanted.modes, turned)


def _resolutions(wanted: ClipFilter) -> Iterator[FilterChoice]:
    for one in Resolution:
        turned = replace(wanted, resolutions=wanted.resolutions ^ {one})
        yield FilterChoice(one.value, one.value, one in wanted.resolutions, turned)


def _loops(wanted: ClipFilter) -> Iterator[FilterChoice]:
    for loop, words in ((True, tr("Filter", "Loops")), (False, tr("Filter", "No loops"))):
        is_on = wanted.loop is loop
        yield FilterChoice(f"loop {loop}", words, is_on, replace(wanted, loop=None if is_on else loop))


def _aspects(wanted: ClipFilter) -> Iterator[FilterChoice]:
    for aspect in Aspect:
        turned = replace(wanted, aspects=wanted.aspects ^ {aspect})
        yield FilterChoice(aspect.value, aspect.value, aspect in wanted.aspects, turned)


def _lengths(wanted: ClipFilter) -> Iterator[FilterChoice]:
    for seconds in (Between(None, 6.0), Between(6.0, 12.0), Between(12.0)):
        is_on = wanted.seconds == seconds
        turned = replace(wanted, seconds=_OPEN if is_on else seconds)
        yield FilterChoice(f"length {seconds.least} {seconds.most}", _span_words(seconds, _length), is_on, turned)


def _costs(wanted: ClipFilter) -> Iterator[FilterChoice]:
    for span in (Between(None, 0.5), Between(0.5, 1.0), Between(1.0)):
        is_on = wanted.credits == span
        turned = replace(wanted, credits=_OPEN if is_on else span)
        yield FilterChoice(f"cost {span.least} {span.most}", _span_words(span, _cost), is_on, turned)


def _length(value: float) -> str:
    return tr("Filter", "{seconds} s", seconds=number(value))


def _cost(value: float) -> str:
    return tr("Filter", "{credits} Credits", credits=number(value, 2))


def _span_words(span: Between, write: Callable[[float], str]) -> str:
    if span.least is None:
        return tr("Filter", "Up to {most}", most=write(span.most or 0.0))
    if span.most is None:
        return tr("Filter", "{least} and more", least=write(span.least))
    return tr("Filter", "{least} to {most}", least=write(span.least), most=write(span.most))


def _time_words(least: _Time | None, most: _Time | None, write: Callable[[_Time], str]) -> str:
    since, until = ("" if time is None else write(time) for time in (least, most))
    if not since:
        return tr("Filter", "Until {date}", date=until)
    if not until:
        return tr("Filter", "Since {date}", date=since)
    return since if since == until else tr("Filter", "{since} to {until}", since=since, until=until)
