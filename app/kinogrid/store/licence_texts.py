"""The licences of all that the app stands on: a bundle carries them, and packages bring theirs."""

import re
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_NAME = re.compile(r"^(?P<name>[A-Za-z0-9][A-Za-z0-9._-]*)(?:\[(?P<extras>[^\]]*)\])?")
_EXTRA = re.compile(r"extra\s*==\s*['\"](?P<extra>[^'\"]+)['\"]")
_TEXT = re.compile(r"(?i)^(licen[cs]es?|copying|notices?|authors)\b")

_OURS = {"LICENSE", "README.md"}
"""Of a bundle's folder: our own licence, and the page that says what is under which."""


@dataclass(frozen=True)
class LicensedPart:
    """Something that the app is made of or stands on, and the files that say under which terms it may be used."""

    name: str
    version: str
    texts: tuple[Path, ...]

    def read(self) -> str:
        """Give its texts, one after the other, each under its file's name; raises OSError."""
        return "\n\n".join(f"{text.name}\n\n{text.read_text('utf-8', 'replace').strip()}" for text in self.texts)


def licensed_parts(resources: Path, bundle: Path | None = None) -> list[LicensedPart]:
    """List every part that brings a text, the app first; `bundle` is the folder that a bundle is unpacked in."""
    found = _in_bundle(bundle / "licences") if bundle is not None else _installed(resources)
    return sorted(found, key=lambda part: (part.name != "Kinogrid", part.name.lower()))


def bundled_in() -> Path | None:
    """Give the folder of the bundle that this runs from, if it does."""
    folder = getattr(sys, "_MEIPASS", None)
    return Path(folder) if isinstance(folder, str) else None


def _in_bundle(folder: Path) -> Iterator[LicensedPart]:
    loose = sorted(path for path in folder.iterdir() if path.is_file())
    ours = [path for path in loose if path.name in _OURS]
    if ours:
        yield LicensedPart("Kinogrid", "", tuple(ours))
    for path in folder.iterdir():
        if path.is_dir():
            yield LicensedPart(path.name, "", tuple(sorted(text for text in path.iterdir() if text.is_file())))
    for path in loose:
        if path.name not in _OURS:
            yield LicensedPart(path.stem, "", (path,))


def _installed(resources: Path) -> Iterator[LicensedPart]:
    from importlib.metadata import PackageNotFoundError, distribution  # noqa: PLC0415 - for those who ask alone

    # What a package asks for only together with something else is there if that was asked for.
    ahead, seen = [("kinogrid", frozenset[str]())], set[tuple[str, frozenset[str]]]()
    told = set[str]()
    while ahead:
        name, wanted = ahead.pop()
        if (name.lower(), wanted) in seen:
            continue
        seen.add((name.lower(), wanted))
        try:
            package = distribution(name)
        except PackageNotFoundError:
            # For another system.
            continue
        for requirement in package.requires or ():
            only_with = _EXTRA.search(requirement)
            parts = _NAME.match(requirement)
            if parts is not None and (only_with is None or only_with["extra"] in wanted):
                extras = frozenset(extra.strip() for extra in (parts["extras"] or "").split(",") if extra.strip())
                ahead.append((parts["name"], extras))
        texts = []
        for file in package.files or ():
            folder, *inner = file.parts
            if folder.endswith(".dist-info") and inner and _TEXT.match(inner[0]) and file.suffix not in {".py", ".pyc"}:
                texts.append(Path(str(package.locate_file(file))))
        ours = package.name.lower() == "kinogrid"
        # One that is asked for by itself and together with others is met twice.
        if texts and package.name not in told:
            told.add(package.name)
            yield LicensedPart("Kinogrid" if ours else package.name, package.version, tuple(texts))
    for place in (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)):
        if (place / "LICENSE.txt").is_file():
            yield LicensedPart("Python", ".".join(map(str, sys.version_info[:3])), (place / "LICENSE.txt",))
            break
    for text in (resources / "licences").glob("*.txt"):
        yield LicensedPart(text.stem, "", (text,))
    yield LicensedPart("Inter", "", tuple((resources / "fonts").glob("*.txt")))
