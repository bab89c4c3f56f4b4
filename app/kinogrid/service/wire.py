"""What is sent: orders and questions as JSON, and the comparison of an order with what the service recorded of it."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from kinogrid.domain.prompt_edits import with_tail
from kinogrid.domain.prompt_flags import own_shape
from kinogrid.domain.request import (
    VIDEO_INDICES,
    Aspect,
    Extend,
    FrameUrls,
    Generate,
    Imagine,
    Kind,
    Mode,
    Order,
    RemoteFrame,
    Resolution,
    is_private_safe,
    is_web_address,
)
from kinogrid.domain.task import TaskRecord
from kinogrid.service.result_addresses import address
from kinogrid.service.values import (
    UNREADABLE,
    NotJson,
    decode,
    digits,
    encode,
    flag,
    identifier,
    mapping,
    number,
    opened,
    text,
    unwrapped,
)

ORDERS_PATH = "/midjourney/videos"
PATHS = {Kind.VIDEOS: ORDERS_PATH, Kind.IMAGINE: "/midjourney/imagine"}
TASKS_PATH = "/midjourney/tasks"
FILES_PATH = "/api/v1/files/"
# With a slash at its end the provider has answered 500.
PRICES_PATH = "/api/v1/services/midjourney"
FILE_FIELD = "file"

# Where a picture will be that is not uploaded yet, as far as a price rule can tell.
STAND_IN = "https://example.com/frame.png"

_TEXTS = ("action", "prompt", "image_url", "end_image_url", "video_id", "callback_url", "mode", "resolution")
# What the guide documents for a field that is left out; a record may leave out, or fill in, exactly these.
_DEFAULTS = {"mode": Mode.FAST.value, "resolution": Resolution.P720.value}

_Choice = TypeVar("_Choice", bound=StrEnum)


def order_body(order: Order, urls: FrameUrls) -> str:
    """Write an order; the same order and addresses give the same text, so that a journal can be trusted.

    `mode`, `resolution` and `loop` are always said, since documentation and web client disagree on their defaults;
    `async` keeps the connection short where the deployment honours it.
    """
    fields: dict[str, object] = {"action": "", "prompt": order.prompt}
    match order:
        case Imagine():
            fields |= {"action": "generate", "prompt": _shaped(order)}
        case Generate():
            fields |= {"action": "generate", "image_url": urls.first or _address(order.first)}
            fields |= _end(urls.last or _address(order.last))
        case Extend():
            fields |= {"action": "extend", "video_id": order.video_id, "video_index": order.video_index}
            fields |= _end(urls.last or _address(order.last))
    fields["mode"] = order.mode.value
    if isinstance(order, Imagine):
        fields |= {"async": True, "split_images": True}
    else:
        fields |= {"resolution": order.resolution.value, "loop": order.loop, "async": True}
    if order.callback_url is not None:
        fields["callback_url"] = order.callback_url
    return encode(fields)


def _end(address: str | None) -> dict[str, object]:
    return {} if address is None else {"end_image_url": address}


def bill(order: Order) -> tuple[str, Mapping[str, object]]:
    """Give the path and the body by which an order is priced; a picture without an address yet has a stand-in's."""
    waiting = {slot.value: STAND_IN for slot, frame in order.frames() if not isinstance(frame, RemoteFrame)}
    return PATHS[order.kind], mapping(decode(order_body(order, FrameUrls(**waiting)).encode()))


def _shaped(order: Imagine) -> str:
    """Give a picture's words with its shape behind them, unless they name one themselves."""
    return with_tail(order.prompt, f"--ar {order.aspect}") if own_shape(order.prompt) is None else order.prompt


def _address(frame: object) -> str | None:
    return frame.url if isinstance(frame, RemoteFrame) else None


def is_order(body: str, record: TaskRecord, kind: Kind = Kind.VIDEOS) -> bool:
    """Tell whether a task of a kind was made by exactly this body.

    A task that is told to be of the other kind never is; one of no kind, or of one that nobody has heard of, may be.
    Only the documented fields count; what a record adds, or holds as null, as text instead of a number, or as the
    documented default of a field left out, makes no difference. A record that does not tell its request never matches.
    """
    if record.request is None or (record.kind in set(Kind) and record.kind != kind):
        return False
    try:
        sent = decode(body.encode())
    except (NotJson, UnicodeEncodeError):
        return False
    return isinstance(sent, dict) and bool(sent) and _documented(sent) == _documented(record.request)


def _documented(fields: Mapping[str, object]) -> tuple[object, ...]:
    texts = tuple(text(fields.get(name)) or _DEFAULTS.get(name) for name in _TEXTS)
    index = number(fields.get("video_index"))
    return (*texts, 0.0 if index is None else index, flag(fields.get("loop")) or False)


def order_from_request(request: Mapping[str, object], kind: str | None = None) -> Order | None:
    """Read an order back from what the service recorded of it; None where that is not enough to tell what was ordered.

    `kind` is the task's kind, as far as it is told.
    A first frame that is not told becomes an empty address; other fields that make no sense get their defaults.
    """
    prompt = text(request.get("prompt")) or ""
    video_id = digits(request.get("video_id"))
    action = text(request.get("action")) or ("extend" if video_id is not None else "generate")
    mode = _known(Mode, request.get("mode"), Mode.FAST)
    callback = text(request.get("callback_url"))
    callback = callback if callback is not None and is_private_safe(callback) else None
    if kind == Kind.IMAGINE:
        # Only new sheets: what follows on one, such as an upscale, has no words of its own.
        return _imagined(prompt, mode, callback) if action == "generate" and prompt else None
    resolution = _known(Resolution, request.get("resolution"), Resolution.P720)
    loop = flag(request.get("loop")) or False
    last = _frame(request.get("end_image_url"))
    if action == "extend" and video_id is not None:
        index = number(request.get("video_index")) or 0
        if index not in VIDEO_INDICES:
            return None
        return Extend(
            prompt=prompt,
            video_id=video_id,
            video_index=int(index),
            last=last,
            mode=mode,
            resolution=resolution,
            loop=loop,
            callback_url=callback,
        )
    first = _frame(request.get("image_url"))
    if action != "generate" or not (prompt or first):
        return None
    return Generate(
        prompt=prompt,
        first=first or RemoteFrame(""),
        last=last,
        mode=mode,
        resolution=resolution,
        loop=loop,
        callback_url=callback,
    )


def _imagined(prompt: str, mode: Mode, callback: str | None) -> Imagine:
    """Read an order for pictures; a shape that the app offers goes back to where it is chosen."""
    shape = own_shape(prompt)
    words = "" if shape is None else prompt[: shape.start].rstrip()
    if shape is None or not words or shape.value not in set(Aspect) or shape.end < len(prompt):
        return Imagine(prompt=prompt, mode=mode, callback_url=callback)
    return Imagine(prompt=words, aspect=Aspect(shape.value), mode=mode, callback_url=callback)


def _known(kind: type[_Choice], value: object, otherwise: _Choice) -> _Choice:
    word = (text(value) or "").lower()
    return kind(word) if word in set(kind) else otherwise


def _frame(value: object) -> RemoteFrame | None:
    address = text(value)
    return RemoteFrame(address) if address is not None and is_web_address(address) else None


def look_up_body(ids: Sequence[str]) -> str:
    """Ask for tasks by id."""
    return encode({"action": "retrieve_batch", "ids": list(ids)})


def recent_body(limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None) -> str:
    """Ask for the token's recent tasks; times in Unix seconds."""
    fields: dict[str, object] = {"action": "retrieve_batch", "limit": limit, "offset": offset}
    fields |= {} if created_min is None else {"created_at_min": created_min}
    fields |= {} if created_max is None else {"created_at_max": created_max}
    return encode(fields)


def traces(raw: str) -> tuple[str, ...]:
    """Find the trace ids in an answer that was kept, its own first: what the provider's support asks for."""
    try:
        fields = mapping(decode(raw.encode("utf-8", "replace")))
    except NotJson:
        return ()
    fields = mapping(opened(fields.get(UNREADABLE))) or fields
    found = (identifier(place.get("trace_id")) for place in (fields, mapping(fields.get("response"))))
    return tuple(dict.fromkeys(trace for trace in found if trace is not None))


def uploaded_address(data: bytes) -> str | None:
    """Read the public address of an upload, under either of its documented names. Raises `NotJson`."""
    fields = unwrapped(decode(data))
    return next((found for name in ("file_url", "url") if (found := address(fields.get(name)))), None)
