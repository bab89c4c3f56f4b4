"""Whether a setting is meant by what a person types, in any case, order and accents; free of Qt and of widgets."""

from collections.abc import Iterable

from kinogrid.store.search_words import words

# Parts of one text stand beside each other; between texts is what no folded text holds.
_BETWEEN = "\n"


def asked_parts(typed: str) -> tuple[str, ...]:
    """Give what has to be found, one for each thing typed between blanks; empty where that holds no letter or sign."""
    parts = (" ".join(words(part)) for part in typed.split())
    return tuple(dict.fromkeys(filter(None, parts)))


def is_meant(asked: Iterable[str], texts: Iterable[str]) -> bool:
    """Tell whether every asked part stands in one of a setting's texts, inside of a word, too.

    Inside, as German writes in one word what a person looks for by its half ("Limit" in "Ausgabenlimit"), and Chinese
    and Japanese write no blanks at all.
    """
    said = _BETWEEN.join(" ".join(words(text)) for text in texts)
    return all(part in said for part in asked)
