"""What an order must be: JSON in, one checked value out, or a refusal as the service words it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from kinogrid.demo.refusal import bad_request, missing, unknown_action

_LONGEST_PROMPT = 8000
_VARIANTS = 4


@dataclass(frozen=True, slots=True)
class VideoOrder:
    """A checked order for videos. An extension has a `video_id`, a first generation an `image_url`."""

    prompt: str
    image_url: str | None
    end_image_url: str | None
    video_id: str | None
    video_index: int
    turbo: bool
    resolution: str
    loop: bool

    @property
    def strength(self) -> float:
        """How far the camera goes: Midjourney's `--motion low|high` in the prompt."""
        match = re.search(r"--motion (low|high)\b", self.prompt)
        return 1.0 if match is None else {"low": 0.55, "high": 1.5}[match[1]]

    @property
    def count(self) -> int:
        """How many variants: Midjourney's `--bs 1|2|4` in the prompt."""
        match = re.search(r"--bs ([124])\b", self.prompt)
        return _VARIANTS if match is None else int(match[1])


@dataclass(frozen=True, slots=True)
class Delivery:
    """How the one who ordered wants to hear of it."""

    at_once: bool
    """The answer is the task's id only."""
    callback_url: str | None


def video_order(body: Mapping[str, object]) -> VideoOrder:
    """Check an order for videos. Raises `Refused`."""
    action = _text(body, "action")
    if action is None:
        raise missing("action")
    if action not in {"generate", "extend"}:
        raise unknown_action(action)
    prompt = _prompt(body)
    image_url = _address(body, "image_url")
    video_id = _text(body, "video_id")
    if action == "generate" and image_url is None:
        raise missing("image_url")
    if action == "extend" and video_id is None:
        raise missing("video_id")
    if video_id is not None and not video_id.isdecimal():
        raise bad_request("video_id must be a string of digits")
    mode = _one_of(body, "mode", ("fast", "turbo"))
    return VideoOrder(
        prompt=prompt,
        image_url=image_url if action == "generate" else None,
        end_image_url=_address(body, "end_image_url"),
        video_id=video_id if action == "extend" else None,
        video_index=_index(body),
        turbo=mode == "turbo",
        resolution=_one_of(body, "resolution", ("720p", "480p")),
        loop=_flag(body, "loop") or "--loop" in prompt.split(),
    )


@dataclass(frozen=True, slots=True)
class ImageOrder:
    """A checked order for images: a new sheet of four, or a follow-up of one that is there."""

    action: str
    prompt: str
    image_id: str | None
    split: bool
    turbo: bool

    @property
    def aspect(self) -> float:
        """Width by height: Midjourney's `--ar 16:9` in the prompt."""
        match = re.search(r"--ar (\d{1,2}):(\d{1,2})\b", self.prompt)
        if match is None or "0" in {match[1], match[2]}:
            return 1.0
        return min(2.0, max(0.5, int(match[1]) / int(match[2])))


FOLLOW_UPS = (*(f"{verb}{n}" for verb in ("upscale", "variation") for n in range(1, 5)), "reroll")
"""What a sheet of four can be followed with."""


def image_order(body: Mapping[str, object]) -> ImageOrder:
    """Check an order for images. Raises `Refused`."""
    action = _text(body, "action") or "generate"
    if action != "generate" and action not in FOLLOW_UPS:
        raise unknown_action(action)
    image_id = _text(body, "image_id")
    if action != "generate" and image_id is None:
        raise missing("image_id")
    prompt = _prompt(body) if action == "generate" else _text(body, "prompt") or ""
    turbo = _one_of(body, "mode", ("fast", "turbo", "relax")) == "turbo"
    return ImageOrder(action, prompt, image_id, _flag(body, "split_images"), turbo)


def delivery(body: Mapping[str, object]) -> Delivery:
    """Check how an answer is wanted. Raises `Refused`."""
    callback_url = _address(body, "callback_url")
    return Delivery(_flag(body, "async") or callback_url is not None, callback_url)


def required_text(body: Mapping[str, object], name: str) -> str:
    """Read a text that must be there. Raises `Refused`."""
    value = _text(body, name)
    if value is None or not value.strip():
        raise missing(name)
    return value


def required_address(body: Mapping[str, object], name: str) -> str:
    """Read an address that must be there. Raises `Refused`."""
    value = _address(body, name)
    if value is None:
        raise missing(name)
    return value


def number(body: Mapping[str, object], name: str) -> float | None:
    """Read a number that may be left out. Raises `Refused`."""
    value = body.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise bad_request(f"{name} must be a number")
    return value


def texts(body: Mapping[str, object], name: str) -> list[str] | None:
    """Read a list of texts that may be left out. Raises `Refused`."""
    value = body.get(name)
    if value is None:
        return None
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise bad_request(f"{name} must be an array of strings")
    return value


def _text(body: Mapping[str, object], name: str) -> str | None:
    value = body.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise bad_request(f"{name} must be a string")
    return value or None


def _prompt(body: Mapping[str, object]) -> str:
    prompt = required_text(body, "prompt")
    if len(prompt) > _LONGEST_PROMPT:
        raise bad_request(f"prompt must not be longer than {_LONGEST_PROMPT} characters")
    return prompt


def _address(body: Mapping[str, object], name: str) -> str | None:
    value = _text(body, name)
    if value is None:
        return None
    try:
        parts = urlsplit(value)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        good = False
    if not good:
        raise bad_request(f"{name} must be an http or https URL")
    return value


def _one_of(body: Mapping[str, object], name: str, allowed: tuple[str, ...]) -> str:
    """Read a choice; the first is the default."""
    value = _text(body, name)
    if value is None:
        return allowed[0]
    if value not in allowed:
        raise bad_request(f"{name} must be one of {', '.join(allowed)}")
    return value


def _flag(body: Mapping[str, object], name: str) -> bool:
    value = body.get(name)
    if value is None:
        return False
    if not isinstance(value, bool):
        raise bad_request(f"{name} must be a boolean")
    return value


def _index(body: Mapping[str, object]) -> int:
    value = body.get("video_index")
    if value is None:
        return 0
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < _VARIANTS:
        raise bad_request("video_index must be an integer from 0 to 3")
    return value
