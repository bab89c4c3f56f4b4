"""What a value may be in the settings file: each reader gives it as it is used, or raises `ValueError`."""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from kinogrid.domain.contrast_choice import accent_colour
from kinogrid.domain.form import FrameField
from kinogrid.domain.network_choice import proxy_place
from kinogrid.domain.service_address import service_url

# A path of the callback receiver that nobody guesses.
_PATH = re.compile(r"[A-Za-z0-9_-]{22,128}")
# What stands for a token and a host that a person has agreed to, or that has refused it.
_TOKEN_MARK = re.compile(r"[0-9a-f]{32}")

Reader = Callable[[object], Any]


def text(bound: int, written: Callable[[str], bytes] = str.encode) -> Reader:
    """Read a text of at most so many characters that `written` takes."""

    def read(value: object) -> str:
        if not isinstance(value, str) or len(value) > bound:
            raise ValueError
        written(value)
        return value

    return read


# Bytes that are no text are a path all the same.
file_path = text(4096, os.fsencode)


def address(allowed: Callable[[str], bool]) -> Reader:
    """Read an address that is allowed, or none."""

    def read(value: object) -> str:
        if not isinstance(value, str) or (value and not allowed(value)):
            raise ValueError
        return value

    return read


@dataclass(frozen=True, slots=True)
class WholeNumber:
    """Reads a whole number from `least` to `most`."""

    least: int
    most: int

    def __call__(self, value: object) -> int:
        """Read it."""
        if isinstance(value, bool) or not isinstance(value, int) or not self.least <= value <= self.most:
            raise ValueError
        return value


@dataclass(frozen=True, slots=True)
class Items:
    """Reads a list piece by piece, at most so many: what cannot be used costs itself alone."""

    read: Reader
    most: int

    def apart(self, value: object) -> tuple[tuple[Any, ...], list[Any]]:
        """Give what can be used, and the rest as it stands in the file."""
        if not isinstance(value, list):
            raise ValueError  # noqa: TRY004 - one kind of error for a field that can't be used
        usable: list[Any] = []
        rest: list[Any] = []
        for item in value:
            try:
                found = self.read(item)
            except ValueError:
                rest.append(item)
            else:
                (usable if len(usable) < self.most else rest).append(found if len(usable) < self.most else item)
        return tuple(usable), rest


def proxy_address(value: object) -> str:
    """Read a proxy's address, or none."""
    said: str = text(1024)(value)
    # A `NotAProxy` is a `ValueError`.
    return proxy_place(said) if said else ""


def service_address(value: object) -> str:
    """Read an address of the service, or none."""
    said: str = text(1024)(value)
    # A `NotAServiceAddress` is a `ValueError`.
    return service_url(said) if said else ""


def colour(value: object) -> str:
    """Read a colour, or none."""
    said: str = text(16)(value)
    return accent_colour(said)


def token_mark(value: object) -> str:
    """Read what stands for a token at a host."""
    if not isinstance(value, str) or _TOKEN_MARK.fullmatch(value) is None:
        raise ValueError
    return value


def secret_path(value: object) -> str:
    """Read a path of the callback receiver that nobody guesses, or none."""
    if not isinstance(value, str) or (value and _PATH.fullmatch(value) is None):
        raise ValueError
    return value


def choice(kind: type[StrEnum]) -> Reader:
    """Read one of several words."""
    return lambda value: kind(str(value))


def switch(value: object) -> bool:
    """Read what is on or off."""
    if not isinstance(value, bool):
        raise ValueError  # noqa: TRY004 - one kind of error for a field that can't be used
    return value


def frame(value: object) -> FrameField:
    """Read a frame, which is one text on disk: the path of a file is whole on one system or another."""
    said: str = file_path(value)
    is_path = PurePosixPath(said).is_absolute() or PureWindowsPath(said).is_absolute()
    return FrameField(path=said) if is_path else FrameField(url=text(4096)(said))
