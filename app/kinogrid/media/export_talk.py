"""What an exporter is asked and what it answers, a line of JSON each."""

import json
from typing import Annotated, Final, TypeVar

import msgspec
from msgspec import Meta, Struct

from kinogrid.domain.export import ExportMade, ExportWork

# Characters of what a system or a library said.
MOST_SAID: Final = 300
# Bytes of a line that is read: names and words are short, and what an exporter says is not trusted.
MOST_OF_A_LINE: Final = 64 * 1024


class ExportMoved(Struct, frozen=True, tag="moved"):
    """It is so far, 0 to 1."""

    share: Annotated[float, Meta(ge=0, le=1)]


class ExportFinished(Struct, frozen=True, tag="finished"):
    """The file is whole."""

    made: ExportMade


class ExportRefused(Struct, frozen=True, tag="refused"):
    """It cannot be made, for a code of `failure`."""

    code: str
    said: Annotated[str, Meta(max_length=MOST_SAID)] = ""


ExportAnswer = ExportMoved | ExportFinished | ExportRefused

_T = TypeVar("_T")


def line_of(message: ExportWork | ExportAnswer) -> bytes:
    """Give a message as it is sent, in ASCII: a path may hold what is no text."""
    return json.dumps(msgspec.to_builtins(message)).encode("ascii") + b"\n"


def work_from(line: bytes) -> ExportWork:
    """Read what is asked; raises `msgspec.MsgspecError`."""
    return _read(line, ExportWork)


def export_answer(line: bytes) -> ExportAnswer:
    """Read what is answered; raises `msgspec.MsgspecError`."""
    # mypy takes a union for no type.
    return _read(line, ExportAnswer)  # type: ignore[arg-type]


def _read(line: bytes, kind: type[_T]) -> _T:
    try:
        return msgspec.convert(json.loads(line), kind)
    except (ValueError, RecursionError) as error:
        raise msgspec.DecodeError(str(error)) from error
