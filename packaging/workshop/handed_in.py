"""Translations as their translators get and give them: lists of texts in JSON, beside Qt's own files.

A list is made of objects with `context`, `source` and, where there is one, `note`, as `--missing` prints them; a
translator fills in `translation`, or `forms` where a text counts, one for each plural form in Qt's order.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

# Context, source and note: what a text is known by.
Key = tuple[str, str, str]


def missing(ts: Path) -> list[dict[str, Any]]:
    """List what is not translated in one of Qt's files, ready to be filled in."""
    found = []
    for (context, source, note), message in _messages(ET.parse(ts)):  # noqa: S314 - our own file
        forms = _forms(message)
        if not _is_done(message):
            text: dict[str, Any] = {"context": context, "source": source}
            if note:
                text["note"] = note
            texts = [form.text or "" for form in forms]
            found.append(text | ({"forms": texts} if _counts(message) else {"translation": texts[0]}))
    return found


def take(handed_in: Path, ts: Path) -> tuple[int, list[str]]:
    """Put what is translated in a list into one of Qt's files; gives how much, and what the code does not say so.

    A text that is there with another note, or with other plural forms, is not known either.
    """
    tree = ET.parse(ts)  # noqa: S314 - our own file
    messages, taken, unknown = dict(_messages(tree)), 0, []
    for text in json.loads(handed_in.read_text("utf-8")):
        key = text["context"], text["source"], text.get("note", "")
        message = messages.get(key)
        told = text["forms"] if "forms" in text else [text.get("translation", "")]
        if message is None or len(told) != len(_forms(message)):
            unknown.append(" | ".join(filter(None, key)))
        elif all(told):
            translation = message.find("translation")
            if translation is not None:
                translation.attrib.pop("type", None)
            for form, words in zip(_forms(message), told, strict=True):
                form.text = words
            taken += 1
    write(tree, ts)
    return taken, unknown


def translated(ts: Path) -> dict[Key, list[str]]:
    """Give the translation of every text of a file, in as many forms as it has; none where it lacks one."""
    messages = _messages(ET.parse(ts))  # noqa: S314 - our own file
    return {
        key: [form.text or "" for form in _forms(message)] if _is_done(message) else [] for key, message in messages
    }


def write(tree: "ET.ElementTree[Any]", ts: Path) -> None:
    """Write one of Qt's files as its own tools do, but for what they lay out anew."""
    body = ET.tostring(tree.getroot(), encoding="unicode")
    ts.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _messages(tree: "ET.ElementTree[Any]") -> Iterator[tuple[Key, ET.Element]]:
    for context in tree.iter("context"):
        for message in context.iter("message"):
            note = message.findtext("comment", "")
            yield (context.findtext("name", ""), message.findtext("source", ""), note), message


def _is_done(message: ET.Element) -> bool:
    translation = message.find("translation")
    return translation is not None and "type" not in translation.attrib and all(form.text for form in _forms(message))


def _counts(message: ET.Element) -> bool:
    return message.get("numerus") == "yes"


def _forms(message: ET.Element) -> list[ET.Element]:
    """Give what holds the words: each plural form, or the translation itself."""
    return [*message.iter("numerusform" if _counts(message) else "translation")]
