"""Foreign text, of a prompt, a file or the service, as it may be shown: never as markup, and within a bound."""

import re
import unicodedata
from html import escape
from itertools import groupby

from PySide6.QtGui import Qt

# So many characters of a foreign text are shown where there is no room to scroll.
SEEN_BOUND = 300
TIP_BOUND = 2000
# Languages stack fewer marks than this on a letter; towers of them are laid out slowly and cover their neighbours.
_MARKS = 4
_LINE_END = "\n"
_STANDS_FOR = "\N{REPLACEMENT CHARACTER}"
# So many signs in a row that may be marks, being no letters, no digits and no ASCII: only there can be a tower.
_PERHAPS_TOWER = re.compile(rf"[^\w\x00-\x7f]{{{_MARKS + 1}}}")
# What turns the order of the text around it: embeddings, overrides and isolates of the bidirectional algorithm.
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Control characters but line ends and tabs, and halves of characters, which no text has.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def seen(text: str, bound: int = SEEN_BOUND) -> str:
    """Give a foreign text for a place that shows some of it: without control characters or turned order, cut short."""
    cut = text[: bound + 1]
    kept = _CONTROLS.sub(_STANDS_FOR, _TURNS.sub("", cut[:bound]))
    return _without_towers(kept) + ("…" if len(cut) > bound else "")


def tip(*lines: str) -> str:
    """Give lines for a tool tip, which Qt takes for HTML when they look like it, with the pictures that it names."""
    text = "\n".join(seen(line, TIP_BOUND) for line in lines if line)
    return f"<qt>{escape(text).replace(_LINE_END, '<br>')}</qt>" if Qt.mightBeRichText(text) else text


def _without_towers(text: str) -> str:
    if _PERHAPS_TOWER.search(text) is None:
        return text
    # By their category, as some that are stacked, in Thai for one, have no combining class.
    groups = groupby(text, key=lambda character: unicodedata.category(character).startswith("M"))
    return "".join("".join(list(group)[:_MARKS] if marks else group) for marks, group in groups)
