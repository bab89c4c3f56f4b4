"""Texts for people in tables, marked for translation; free of Qt, so that a table of them can be read anywhere."""

from typing import NamedTuple


class Text(NamedTuple):
    """A text in English, with the context it is translated in and, where it helps, a note for who translates it."""

    context: str
    source: str
    note: str = ""

    def in_english(self, **values: object) -> str:
        """Give the text as it stands in the code, for what must not depend on the language: reports for support."""
        return self.source.format(**values) if values else self.source


def marked(context: str, source: str, note: str = "") -> Text:
    """Mark a text for translation; `kinogrid.ui.text.shown` gives it in the person's language.

    `packaging/dev.py translations` reads these calls in the code, so all three must be plain texts there.
    """
    return Text(context, source, note)
