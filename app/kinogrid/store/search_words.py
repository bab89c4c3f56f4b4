"""Texts as SQLite's index of words takes them, and what a person types as a question to it.

The words are made here and not by SQLite, which would take a whole line of Chinese, Japanese or Korean for one word and
knows Unicode of 2012. Scripts that are written without blanks, and symbols, are a word for each character, so that any
part of them is found as a phrase.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

# The most characters of a text that are looked through, of a question, and the most words and characters of each there.
LONGEST_TEXT = 20_000
LONGEST_QUESTION = 1_000
MOST_WORDS = 24
_MOST_SIGNS = 64

# Thai, Lao, Burmese, Khmer; Hangul, Kana, Bopomofo, Han with all extensions; arrows, symbols and emoji.
_SINGLE = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1100-\u11ff\u2190-\u21ff\u2300-\u23ff\u2460-\u2bff\u2e80-\u2fdf"
    r"\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u318f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    r"\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U0001b000-\U0001b16f\U0001f000-\U0001faff\U00020000-\U000323af"
)
# What may carry marks: all that is neither ASCII nor of the scripts above, whose marks tell words apart.
_MARKED = rf"[^\x00-\x7f{_SINGLE}]+"
_PHRASE = re.compile(r'"([^"]*)"?|([^\s"]+)')
_QUOTES = str.maketrans(dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02", '"'))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Give what finds a word, and what may carry marks, compiled when the first text is looked through."""
    return re.compile(rf"[{_SINGLE}]|[^\W_{_SINGLE}]+"), re.compile(_MARKED)


def words(text: str) -> Iterator[str]:
    """Give a text's words, without what tells letters apart only in their looks: case, width, accents."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    word, marked = _patterns()
    return (found[0] for found in word.finditer(marked.sub(_without_marks, folded)))


def _without_marks(found: re.Match[str]) -> str:
    apart = unicodedata.normalize("NFD", found[0])
    return unicodedata.normalize("NFC", "".join(sign for sign in apart if unicodedata.category(sign) != "Mn"))


def indexed(*texts: str) -> str:
    """Give texts as the index takes them: words with blanks between them, in bounds."""
    return " ".join(word for text in texts for word in words(text[:LONGEST_TEXT]))


def question(typed: str) -> str:
    """Give what finds all that has every typed word, begun words too, and every phrase in quotes as it stands.

    Empty where there is nothing to look for.
    """
    asked: dict[str, None] = {}
    for quoted, plain in _PHRASE.findall(typed[:LONGEST_QUESTION].translate(_QUOTES)):
        signs = list(words(quoted or plain))[:_MOST_SIGNS]
        if signs:
            # Our words hold no quotes.
            asked[f'"{" ".join(signs)}"{"" if quoted else " *"}'] = None
    return " AND ".join(list(asked)[:MOST_WORDS])
