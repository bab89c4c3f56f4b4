"""Names of files as people read them: on most systems they are bytes, which need not be a text."""

import re

# What Python puts for a byte that belongs to no text (PEP 383), or Windows for half a character.
_NO_TEXT = re.compile("[\ud800-\udfff]")


def shown_name(name: str) -> str:
    """Give a name or a path as it can be shown and written down; it opens the file only where nothing was replaced."""
    return _NO_TEXT.sub("\ufffd", name)


# What Windows keeps out of names, with controls; and what changes the direction of the text around it or is not seen.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]')
_UNSEEN = re.compile("[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")
# Names that Windows keeps for devices, with any ending, https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_DEVICE_NAME = re.compile(
    r"(?i)(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$) *(\.|$)"
)
MOST_BYTES = 240
"""Bytes of a name in UTF-8: below the 255 of most systems, so that a number and an ending still fit."""


def safe_name(text: str) -> str:
    """Make of any text a file's name that every system takes, without its ending; empty where nothing is left."""
    plain = _UNSEEN.sub("", _NO_TEXT.sub("", _FORBIDDEN.sub(" ", text)))
    words = " ".join(plain.split()).strip(" .")
    named = f"_{words}" if _DEVICE_NAME.match(words) else words
    return shortened(named, MOST_BYTES)


def shortened(name: str, most: int) -> str:
    """Cut a name to so many bytes in UTF-8, between characters and without an end that Windows drops."""
    return name.encode()[:most].decode(errors="ignore").rstrip(" .")
