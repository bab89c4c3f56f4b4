"""Names of files as people read them: on most systems they are bytes, which need not be a text."""

import re

# What Python puts for a byte that belongs to no text (PEP 383), or Windows for half a character.
_NO_TEXT = re.compile("[\ud800-\udfff]")


def shown_name(name: str) -> str:
    """Give a name or a path as it can be shown and written down; it opens the file only where nothing was replaced."""
    return _NO_TEXT.sub("\ufffd", name)
