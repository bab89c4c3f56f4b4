"""Characters that say nothing: what nobody sees, and dashes of every kind; written for regular expressions."""

import re
from unicodedata import category

# Unicode's control and format characters but for white space, its default-ignorable ones (fillers, selectors, tags, and
# what is set aside for more of them), and those that are drawn as a blank (Braille's empty pattern, half fill space).
UNSEEN = (
    r"\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f"
    r"\u0890-\u0891\u08e2\u115f-\u1160\u17b4-\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    r"\u2800\u303f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc\U000110bd\U000110cd\U00013430-\U0001343f"
    r"\U00013441-\U00013442\U00016fe4\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a"
    r"\U000e0000-\U000e0fff"
)
"""What is drawn as nothing, as it stands between the brackets of a regular expression."""

# Unicode's dash punctuation, and what is drawn alike: minus signs, lines of boxes, Japanese's long vowel.
DASHES = (
    r"\u002d\u02d7\u058a\u05be\u1400\u1806\u2010-\u2015\u2043\u207b\u208b\u2212\u23af\u2500-\u2501\u2796"
    r"\u2e17\u2e1a\u2e3a-\u2e3b\u2e40\u2e5d\u301c\u3030\u30a0\u30fc\ufe31-\ufe32\ufe58\ufe63\uff0d\uff70"
    r"\U00010ead"
)
"""What may be typed, or put by a word processor, for a hyphen; as `UNSEEN`."""

# What Unicode sets aside for never being a character: the last two of each of its 17 planes, and some more.
_NO_CHARACTERS = r"\ufdd0-\ufdef" + "".join(rf"\U{plane:04x}fffe-\U{plane:04x}ffff" for plane in range(17))

_UNSEEN = re.compile(f"[{UNSEEN}]+")
_SILENT = re.compile(rf"[\s{DASHES}{UNSEEN}{_NO_CHARACTERS}]")
# Marks need a letter to stand on; half a character is none.
_NO_LETTERS = frozenset({"Mn", "Mc", "Me", "Cs"})


def without_unseen(text: str) -> str:
    """Take out what nobody sees."""
    return _UNSEEN.sub("", text)


def says_nothing(text: str) -> bool:
    """Tell whether a text is made of dashes, blanks, marks without a letter, and what nobody sees, or of nothing."""
    return all(_SILENT.match(sign) is not None or category(sign) in _NO_LETTERS for sign in text)
