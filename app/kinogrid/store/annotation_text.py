"""Annotations, projects and searches as JSON text; what is odd in one costs that piece, and never a job."""

import logging
from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from kinogrid.domain.annotation import (
    MOST_LABELS,
    MOST_STARS,
    Annotations,
    Labels,
    VariantLabels,
    is_project_id,
    note_text,
    project_name,
    tag_name,
)
from kinogrid.domain.clip_filter import ClipSearch
from kinogrid.domain.request import MOST_VARIANTS

_log = logging.getLogger(__name__)
_encode = msgspec.json.Encoder(order="deterministic").encode
_read_search = msgspec.json.Decoder(ClipSearch).decode

_NONE = Annotations()
_NONE_TEXT = "{}"


def annotations_to_text(annotations: Annotations) -> str:
    """Write what a person wrote to a job, briefly where that is nothing."""
    return _NONE_TEXT if annotations == _NONE else _encode(annotations_plain(annotations)).decode()


def annotations_plain(annotations: Annotations) -> dict[str, Any]:
    """Give annotations as plain dictionaries and lists, without what is empty."""
    return _filled(
        {
            **_labels_plain(annotations.whole),
            "variants": [
                _filled({"index": one.index, "stars": one.stars, **_labels_plain(one.labels)}) | {"index": one.index}
                for one in annotations.variants
            ],
            "new": annotations.is_new,
        }
    )


def _labels_plain(labels: Labels) -> dict[str, Any]:
    return {"note": labels.note, "tags": sorted(labels.tags), "projects": sorted(labels.projects)}


def _filled(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value}


def annotations_from_text(text: str) -> Annotations:
    """Read what a person wrote to a job, as far as it can be."""
    if text == _NONE_TEXT:
        return _NONE
    try:
        value = msgspec.json.decode(text)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        _log.warning("what was written to a job cannot be read: %s", error)
        return _NONE
    return annotations_from_plain(value)


def annotations_from_plain(value: object) -> Annotations:
    """Read annotations as JSON gave them; whatever is not what is written here is left out."""
    if not isinstance(value, dict):
        return _NONE
    variants: dict[int, VariantLabels] = {}
    for told in _list(value.get("variants"), MOST_VARIANTS):
        if isinstance(told, dict) and (index := _within(told.get("index"), MOST_VARIANTS - 1)) is not None:
            variants[index] = VariantLabels(index, _within(told.get("stars"), MOST_STARS) or 0, _labels(told))
    kept = tuple(one for index, one in sorted(variants.items()) if one != VariantLabels(index))
    return Annotations(_labels(value), kept, value.get("new") is True)


def _labels(told: dict[str, Any]) -> Labels:
    labels = Labels(note_text(told["note"]) if isinstance(told.get("note"), str) else "")
    for tag in _texts(told.get("tags"), tag_name):
        labels = labels.tagged(tag)
    for project_id in _texts(told.get("projects"), lambda text: text if is_project_id(text) else ""):
        labels = labels.put_into(project_id)
    return labels


def project_names(value: object) -> dict[str, str]:
    """Read the names of projects, by their ids, as JSON gave them; whatever is odd is left out."""
    if not isinstance(value, dict):
        return {}
    named = ((key, project_name(name)) for key, name in value.items() if isinstance(name, str) and is_project_id(key))
    return {key: name for key, name in list(named)[: MOST_LABELS * MOST_VARIANTS] if name}


def _texts(value: object, clean: Callable[[str], str]) -> Iterable[str]:
    cleaned = (clean(item) for item in _list(value, MOST_LABELS) if isinstance(item, str))
    return filter(None, cleaned)


def _list(value: object, most: int) -> list[Any]:
    return value[:most] if isinstance(value, list) else []


def _within(value: object, most: int) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most else None


def search_to_text(search: ClipSearch) -> str:
    """Write a search."""
    return _encode(search).decode()


def search_from_text(text: str) -> ClipSearch | None:
    """Read a search; None for what cannot be read."""
    try:
        found: ClipSearch = _read_search(text)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        _log.warning("a saved search cannot be read: %s", error)
        return None
    return found
