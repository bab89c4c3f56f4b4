"""One order as one complete value, and the rules that decide whether a form's contents make one."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar
from urllib.parse import urlsplit

# Indices the service documents for `video_index`; people see them as 1 to 4.
VIDEO_INDICES = range(4)
# How many variants the service makes of an order that does not say, and the most that a result is taken to have (the
# provider's facts: four, accept 1 to 8).
USUAL_VARIANTS = 4
MOST_VARIANTS = 8
# What the provider's own web client accepts of a picture at most, in bytes.
UPLOAD_BOUND = 100 * 1024 * 1024


class Kind(StrEnum):
    """What an order makes, in the service's own words for its kinds of task."""

    VIDEOS = "videos"
    IMAGINE = "imagine"


class Mode(StrEnum):
    """The service's two speeds for videos (there is no relaxed one)."""

    FAST = "fast"
    TURBO = "turbo"


class Resolution(StrEnum):
    """The service's two picture sizes; always sent, as documentation and web client disagree on the default."""

    P480 = "480p"
    P720 = "720p"


class Aspect(StrEnum):
    """The shape of a picture made from words, width to height, as Midjourney's flag `--ar` takes it."""

    WIDE = "16:9"
    CLASSIC = "4:3"
    SQUARE = "1:1"
    PORTRAIT = "3:4"
    TALL = "9:16"


class Slot(StrEnum):
    """Which end of a generation a frame stands at."""

    FIRST = "first"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class LocalFrame:
    """A picture on this machine, to be uploaded before the order is sent."""

    path: str


@dataclass(frozen=True, slots=True)
class RemoteFrame:
    """A picture that the service fetches by itself."""

    url: str


Frame = LocalFrame | RemoteFrame


@dataclass(frozen=True, slots=True)
class FrameUrls:
    """The public addresses of an order's frames, as far as they are known."""

    first: str | None = None
    last: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Generate:
    """An order for four new variants from a first frame."""

    kind: ClassVar = Kind.VIDEOS

    prompt: str
    first: Frame
    last: Frame | None = None
    mode: Mode = Mode.FAST
    resolution: Resolution = Resolution.P720
    loop: bool = False
    callback_url: str | None = None

    def frames(self) -> tuple[tuple[Slot, Frame], ...]:
        """List the frames in the order they are uploaded."""
        last = () if self.last is None else ((Slot.LAST, self.last),)
        return ((Slot.FIRST, self.first), *last)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extend:
    """An order for four continuations of one variant of a finished job."""

    kind: ClassVar = Kind.VIDEOS

    prompt: str
    video_id: str
    video_index: int
    last: Frame | None = None
    mode: Mode = Mode.FAST
    resolution: Resolution = Resolution.P720
    loop: bool = False
    callback_url: str | None = None

    def frames(self) -> tuple[tuple[Slot, Frame], ...]:
        """List the frame that it is to end with, if any: an extension starts where its parent ends."""
        return () if self.last is None else ((Slot.LAST, self.last),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Imagine:
    """An order for four pictures from words alone, one of which can become a first frame."""

    kind: ClassVar = Kind.IMAGINE

    prompt: str
    aspect: Aspect = Aspect.WIDE
    mode: Mode = Mode.FAST
    callback_url: str | None = None

    def frames(self) -> tuple[tuple[Slot, Frame], ...]:
        """List no frames: the words are all there is."""
        return ()


VideoOrder = Generate | Extend
Order = VideoOrder | Imagine


class Field(StrEnum):
    """The form's fields by name, so that a message can stand beside the right one."""

    PROMPT = "prompt"
    FIRST = "first"
    LAST = "last"
    CALLBACK = "callback"
    PARENT = "parent"


class ProblemCode(StrEnum):
    """What may keep a form from being an order."""

    NO_MOTION = "no motion"
    NO_PICTURE_WORDS = "no picture words"
    NO_CONTINUATION = "no continuation"
    NO_FIRST_FRAME = "no first frame"
    NOT_WEB = "not web"
    UNSAFE_CALLBACK = "unsafe callback"
    UNUSABLE_PICTURE = "unusable picture"
    NOT_EXTENDABLE = "not extendable"
    NOTHING_TO_EXTEND = "nothing to extend"


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a form is not yet an order: which field, and what is wrong with it."""

    field: Field
    code: ProblemCode


_LONGEST_LABEL = 63

LOOPBACK_HOSTS = frozenset({"127.0.0.1", "localhost", "::1"})


def _can_be_host(host: str) -> bool:
    """Tell whether every part of a host's name has a length that one can have, https://www.rfc-editor.org/rfc/rfc1035."""
    return ":" in host or all(0 < len(label) <= _LONGEST_LABEL for label in host.removesuffix(".").split("."))


def is_web_address(text: str) -> bool:
    """Tell whether a text is an http or https address with a host and without blanks or a password in it."""
    # Of what is blank only the space can be printed.
    if not text or " " in text or not text.isprintable():
        return False
    try:
        parts = urlsplit(text)
        host, _port = parts.hostname, parts.port
    except ValueError:
        return False
    plain = parts.password is None and parts.username is None
    return parts.scheme in {"http", "https"} and host is not None and _can_be_host(host) and plain


def is_private_safe(text: str) -> bool:
    """Tell whether an address is https, or http that stays on this machine."""
    if not is_web_address(text):
        return False
    parts = urlsplit(text)
    return parts.scheme == "https" or parts.hostname in LOOPBACK_HOSTS


def _frame_problems(order: VideoOrder) -> list[Problem]:
    fields = {Slot.FIRST: Field.FIRST, Slot.LAST: Field.LAST}
    return [
        Problem(fields[slot], ProblemCode.NOT_WEB)
        for slot, frame in order.frames()
        if isinstance(frame, RemoteFrame) and not is_web_address(frame.url)
    ]


_WITHOUT_WORDS: Mapping[type[Order], ProblemCode] = {
    Generate: ProblemCode.NO_MOTION,
    Extend: ProblemCode.NO_CONTINUATION,
    Imagine: ProblemCode.NO_PICTURE_WORDS,
}


def problems(order: Order) -> tuple[Problem, ...]:
    """List what keeps an order from being sent; an empty tuple means that it is complete."""
    found: list[Problem] = []
    if not order.prompt.strip():
        found.append(Problem(Field.PROMPT, _WITHOUT_WORDS[type(order)]))
    match order:
        case Imagine():
            pass
        case Generate():
            found += _frame_problems(order)
        case Extend():
            found += _frame_problems(order)
            if not order.video_id.isascii() or not order.video_id.isdigit() or order.video_index not in VIDEO_INDICES:
                found.append(Problem(Field.PARENT, ProblemCode.NOT_EXTENDABLE))
    if order.callback_url is not None and not is_private_safe(order.callback_url):
        found.append(Problem(Field.CALLBACK, ProblemCode.UNSAFE_CALLBACK))
    return tuple(found)
