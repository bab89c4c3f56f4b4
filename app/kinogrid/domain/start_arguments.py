"""What a start was given along: files, folders and a prompt, and how a second start hands that to the first."""

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes, urlsplit

MOST_BYTES = 1 << 20
"""So much of what a second start says is read; a command line has room for twice that on Linux."""
_MOST_PATHS = 1_000


@dataclass(frozen=True, slots=True)
class StartArguments:
    """Paths of files and folders, absolute, and a prompt, empty for none."""

    paths: tuple[str, ...] = ()
    prompt: str = ""


def given_by(arguments: Iterable[str], prompt: str | None, folder: str) -> StartArguments:
    """Read a command line: names are of the folder that it was typed in, addresses of files those of a desktop."""
    return StartArguments(tuple(os.path.join(folder, _path(text)) for text in arguments if text), prompt or "")  # noqa: PTH118 - pure


def _path(text: str) -> str:
    parts = urlsplit(text) if text.startswith("file:") else None
    if parts is None or parts.netloc not in {"", "localhost"}:
        return text
    path = os.fsdecode(unquote_to_bytes(parts.path))
    is_drive = len(path) > 2 and path[0] == "/" and path[2] == ":"  # noqa: PLR2004 - as in /C:/
    return path[1:] if is_drive else path


def to_line(given: StartArguments) -> bytes:
    """Write it as one line; empty for nothing."""
    if given == StartArguments():
        return b""
    return json.dumps({"paths": given.paths, "prompt": given.prompt}).encode() + b"\n"


def from_line(line: bytes) -> StartArguments:
    """Read such a line; whatever is none gives nothing."""
    try:
        found = json.loads(line)
        paths, prompt = found["paths"], found["prompt"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return StartArguments()
    if not isinstance(paths, list) or not isinstance(prompt, str):
        return StartArguments()
    return StartArguments(tuple(path for path in paths[:_MOST_PATHS] if isinstance(path, str) and path), prompt)
