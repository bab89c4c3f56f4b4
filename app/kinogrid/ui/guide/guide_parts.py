"""What a page of the guide is made of: values alone, so that a test can walk them and nothing in them is markup.

A paragraph is one text with `{names}` in it, and of each name what is put in when the page is shown: the key that does
something now, where something stands in the menus, what a button is called, or the title of a page that one goes to.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from kinogrid.ui.marked_text import Text, marked


class PageName(StrEnum):
    """The pages, in the order in which they are read."""

    MONEY = "money"
    ACCESS = "access"
    WRITING = "writing"
    WATCHING = "watching"
    CHOOSING = "choosing"
    EXTENDING = "extending"
    LIBRARY = "library"
    SEQUENCES = "sequences"
    EXPORTING = "exporting"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class KeyOf:
    """The keys that do something now, by its name in the settings."""

    action: str


@dataclass(frozen=True, slots=True)
class MenuPlace:
    """Where an action stands in the menus, by its object name."""

    action: str


@dataclass(frozen=True, slots=True)
class Wording:
    """What something in the window is called: the same text as there."""

    text: Text


@dataclass(frozen=True, slots=True)
class PageLink:
    """The title of another page, which leads there."""

    page: PageName


Reference: TypeAlias = KeyOf | MenuPlace | Wording | PageLink


@dataclass(frozen=True, slots=True)
class TopicHeading:
    """What parts a page."""

    text: Text


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A few sentences; under a `term` where they say what that means."""

    text: Text
    references: Mapping[str, Reference] = field(default_factory=dict)
    term: Text | None = None


@dataclass(frozen=True, slots=True)
class Illustration:
    """A picture of the window, and what is seen in it for who does not see it; its files are in `resources/guide`."""

    name: str
    alternative: Text


TopicPart: TypeAlias = TopicHeading | Paragraph | Illustration


@dataclass(frozen=True, slots=True)
class Topic:
    """One page, which takes a screen or two."""

    name: PageName
    title: Text
    parts: Sequence[TopicPart]


def live_key(object_name: str) -> KeyOf:
    """Put in the keys of an action."""
    return KeyOf(object_name)


def menu_entry(object_name: str) -> MenuPlace:
    """Put in the way through the menus to an action."""
    return MenuPlace(object_name)


def paragraph(text: Text, **references: Reference) -> Paragraph:
    """Make a paragraph."""
    return Paragraph(text, references)


def explained(term: Text, text: Text, **references: Reference) -> Paragraph:
    """Make a paragraph that says what a word of the window means."""
    return Paragraph(text, references, term)


GENERATE = Wording(marked("Compose", "Generate"))
