"""Final Cut Pro's XML, version 1.8, which DaVinci Resolve and the readers of other programs know as well.

https://developer.apple.com/documentation/professional-video-applications/fcpxml-reference; files stand beside it, so
that their addresses hold wherever the folder goes.
"""

import re
from fractions import Fraction
from urllib.parse import quote
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from kinogrid.domain.file_names import shown_name
from kinogrid.media.rough_cut import CutShot, RoughCut

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE fcpxml>\n'
# What no XML can hold, https://www.w3.org/TR/xml/#charsets
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def fcpxml_text(cut: RoughCut) -> str:
    """Write a cut as XML."""
    root = Element("fcpxml", version="1.8")
    resources = SubElement(root, "resources")
    formats = _formats(cut, resources)
    assets = _assets(cut, resources, formats)
    event = SubElement(SubElement(root, "library"), "event", name=_plain(cut.title))
    project = SubElement(event, "project", name=_plain(cut.title))
    first = cut.shots[0]
    sequence = SubElement(
        project,
        "sequence",
        format=formats[first.rate, first.size],
        duration=_time(cut.length, cut.rate),
        tcStart="0s",
        tcFormat="NDF",
    )
    spine = SubElement(sequence, "spine")
    for at, length, shot in cut.placed():
        clip = SubElement(
            spine,
            "asset-clip",
            ref=assets[shot.file],
            name=_plain(shot.name),
            offset=_time(at, cut.rate),
            start=_time(shot.first, shot.rate),
            duration=_time(length, cut.rate),
            format=formats[shot.rate, shot.size],
            tcFormat="NDF",
        )
        for marker in shot.markers:
            SubElement(
                clip,
                "marker",
                start=_time(marker.frame, shot.rate),
                duration=_time(1, shot.rate),
                value=_plain(marker.name),
            )
    indent(root)
    return f"{_HEAD}{tostring(root, encoding='unicode')}\n"


def _formats(cut: RoughCut, resources: Element) -> dict[tuple[Fraction, tuple[int, int]], str]:
    """Write each kind of picture once, and give what it is referred to by."""
    found: dict[tuple[Fraction, tuple[int, int]], str] = {}
    for shot in cut.shots:
        kind = (shot.rate, shot.size)
        if kind not in found:
            found[kind] = f"f{len(found) + 1}"
            width, height = shot.size
            SubElement(
                resources,
                "format",
                id=found[kind],
                frameDuration=_time(1, shot.rate),
                width=str(width),
                height=str(height),
            )
    return found


def _assets(cut: RoughCut, resources: Element, formats: dict[tuple[Fraction, tuple[int, int]], str]) -> dict[str, str]:
    """Write each file once, and give what it is referred to by."""
    found: dict[str, str] = {}
    for shot in cut.shots:
        if shot.file not in found:
            found[shot.file] = f"a{len(found) + 1}"
            SubElement(resources, "asset", _asset(shot, found[shot.file], formats[shot.rate, shot.size]))
    return found


def _asset(shot: CutShot, name: str, kind: str) -> dict[str, str]:
    return {
        "id": name,
        "name": _plain(shot.name),
        "src": quote(shot.file),
        "start": "0s",
        "duration": _time(shot.count, shot.rate),
        "hasVideo": "1",
        "format": kind,
    }


def _time(frames: int, rate: Fraction) -> str:
    """Write pictures as seconds, as a fraction over the rate's own unit, which editors want not to be shortened."""
    return f"{frames * rate.denominator}/{rate.numerator}s" if frames else "0s"


def _plain(text: str) -> str:
    return _FORBIDDEN.sub(" ", shown_name(text))
