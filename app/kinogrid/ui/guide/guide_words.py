"""What a paragraph of the guide says now, with the keys, menus and names that hold: to be seen, heard and searched."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from kinogrid.ui.guide.guide_pages import PAGES
from kinogrid.ui.guide.guide_parts import (
    Illustration,
    KeyOf,
    MenuPlace,
    PageLink,
    PageName,
    Paragraph,
    Reference,
    Topic,
    TopicHeading,
    Wording,
)
from kinogrid.ui.text import shown, tr

# As it stands behind words that have no Latin letters.
_MNEMONIC = re.compile(r"\s*\(&\w\)")
# Stands for what is put in until the text is taken apart; no translation has such signs.
_PLACE = re.compile("\ue000(\\d+)\ue001")


@dataclass(frozen=True, slots=True)
class LiveNames:
    """How keys and menus are called now: `keys_of` takes a name of the settings, `path_of` an action's object name."""

    keys_of: Callable[[str], Sequence[str]]
    path_of: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class TextRun:
    """A piece of a paragraph: plain, `strong` where it is a key or a name, or one that leads to a `page`."""

    words: str
    strong: bool = False
    page: PageName | None = None


def without_mnemonic(words: str) -> str:
    """Give a menu's text as it is read: without the key beside it, what underlines a letter, or dots at its end."""
    return _MNEMONIC.sub("", words.partition("\t")[0]).replace("&", "").removesuffix("…")


def runs_of(part: Paragraph, names: LiveNames) -> list[TextRun]:
    """Say a paragraph in the person's language, in pieces."""
    order = list(part.references)
    said = shown(part.text, None, **{name: f"\ue000{at}\ue001" for at, name in enumerate(order)})
    runs = []
    for at, piece in enumerate(_PLACE.split(said)):
        run = _run(part.references[order[int(piece)]], names) if at % 2 else TextRun(piece)
        if run.words:
            runs.append(run)
    return runs


def _run(reference: Reference, names: LiveNames) -> TextRun:
    match reference:
        case KeyOf(action):
            keys = names.keys_of(action)
            return (
                TextRun(keys[0], strong=True) if keys else TextRun(tr("Guide", "no key", note="nothing is set for it"))
            )
        case MenuPlace(action):
            return TextRun(names.path_of(action), strong=True)
        case Wording(text):
            return TextRun(without_mnemonic(shown(text)), strong=True)
        case PageLink(page):
            return TextRun(shown(PAGES[page].title), page=page)


def spoken(runs: Iterable[TextRun]) -> str:
    """Give the words alone."""
    return "".join(run.words for run in runs)


def markup(runs: Iterable[TextRun], wanted: Sequence[str] = (), colour: str = "") -> str:
    """Write pieces for a label, with what is looked for on a ground of that `colour` (`#rrggbb`)."""
    whole = ET.Element("span")
    for run in runs:
        piece = ET.SubElement(whole, "span")
        if run.page is not None:
            piece.tag = "a"
            piece.set("href", run.page.value)
        if run.strong:
            # Of the heaviest that our font has: what is drawn heavier by itself is smeared.
            piece.set("style", "font-weight:600")
        _write(piece, run.words, wanted, colour)
    return ET.tostring(whole, encoding="unicode", method="html")


def _write(piece: ET.Element, words: str, wanted: Sequence[str], colour: str) -> None:
    """Put words into a piece, those that are looked for in one of their own."""
    parts = re.split(f"({'|'.join(map(re.escape, wanted))})", words, flags=re.IGNORECASE) if wanted else [words]
    for at, part in enumerate(parts):
        inner = ET.SubElement(piece, "span")
        inner.text = part
        if at % 2:
            inner.set("style", f"background:{colour}")


def search_words(typed: str) -> list[str]:
    """Take apart what is typed to look for."""
    return typed.split()


def is_found(page: Topic, wanted: Sequence[str], names: LiveNames) -> bool:
    """Tell whether each word that is looked for stands on a page."""
    written = "\n".join(_all_of(page, names)).casefold()
    return all(word.casefold() in written for word in wanted)


def _all_of(page: Topic, names: LiveNames) -> Iterable[str]:
    yield shown(page.title)
    for part in page.parts:
        match part:
            case TopicHeading(text):
                yield shown(text)
            case Illustration(_, alternative):
                yield shown(alternative)
            case Paragraph(_, _, term):
                if term is not None:
                    yield shown(term)
                yield spoken(runs_of(part, names))
