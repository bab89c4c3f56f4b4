"""What an order costs in make-believe Credits: the rules as they are published, and the same in plain Python.

The service charges by the plain way and shows the rules; that both agree is for a test to say.
"""

import uuid
from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from kinogrid.demo.validation import FOLLOW_UPS, VideoOrder, image_order, number, texts, video_order

VIDEOS, IMAGINE, TASKS, DESCRIBE, TRANSLATE = PATHS = tuple(
    f"/midjourney/{name}" for name in ("videos", "imagine", "tasks", "describe", "translate")
)
"""The paths that the service lists, each an API with an id of its own."""

SERVICE: dict[str, object] = {
    "id": str(uuid.uuid5(uuid.NAMESPACE_URL, "demo:midjourney")),
    "alias": "midjourney",
    "title": "Midjourney (demo)",
    "unit": "Credit",
}
"""What other answers tell of the service."""

APPLICATION = str(uuid.uuid5(uuid.NAMESPACE_URL, "demo:application"))
"""The id of the account's application for it."""

_GENERATED, _EXTENDED = Decimal("0.54"), Decimal("0.36")
"""Four clips at 480p in fast mode."""
_SHEET, _UPSCALED, _REFERENCE = Decimal("0.27"), Decimal("0.09"), Decimal("0.09")
"""Four pictures, one enlarged, and what style references add."""
_WORDS = Decimal("0.02")
"""A description or a translation: what everything costs that has no price of its own."""
_LARGE = 2
"""How often the price of 480p videos is that of 720p, and of a picture's usual quality that of a higher one."""
_SPEEDS = {"fast": Decimal(1), "turbo": Decimal(2), "relax": Decimal("0.5")}
_ADDRESS = "://"

_SALE = ((1.3, 10), (6, 50), (55.1, 500), (487.5, 5000), (952.15, 10_000))
_PRIVATE, _MONTHLY = (80, 1000), (53, 500)
_MONTH = 30 * 24 * 3600
_FREE = 1


def api_id(path: str) -> str:
    """Name the API at a path."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"demo:{path}"))


def price(path: str, body: Mapping[str, object]) -> Decimal:
    """Tell what an order or a question costs once it is done. Raises `Refused` for what is no order."""
    if path == VIDEOS:
        return _of_videos(video_order(body))
    if path == IMAGINE:
        return _of_images(body)
    return Decimal(0) if path == TASKS else _WORDS


def _of_videos(order: VideoOrder) -> Decimal:
    usual = _GENERATED if order.video_id is None else _EXTENDED
    return usual * (_LARGE if order.resolution == "720p" else 1) * (_SPEEDS["turbo"] if order.turbo else 1)


def _of_images(body: Mapping[str, object]) -> Decimal:
    order = image_order(body)
    speed = _SPEEDS[str(body.get("mode") or "fast")]
    quality = number(body, "quality")
    references = any(_ADDRESS in text for text in texts(body, "style_reference") or ())
    if order.action.startswith("upscale"):
        return _UPSCALED * speed
    better = quality is not None and quality > 1
    return (_SHEET * (_LARGE if better else 1) + (_REFERENCE if references else 0)) * speed


def service_page() -> dict[str, object]:
    """Give the page that tells all prices."""
    sold = [_package(*sale, private=False) for sale in _SALE] + [_package(*_PRIVATE, private=True)]
    monthly = _package(*_MONTHLY, private=False) | {"type": "Period", "duration": _MONTH}
    apis = [api(path) for path in PATHS]
    usual = [{"conditions": {}, "consumption": float(_WORDS)}]
    return {**SERVICE, "free_amount": _FREE, "cost": usual, "apis": apis, "packages": [*sold, monthly]}


def api(path: str) -> dict[str, object]:
    """Give what is told of one API."""
    return {"id": api_id(path), "path": path, "title": path.rpartition("/")[2].capitalize(), "cost": _costs().get(path)}


def _package(dollars: float, amount: float, *, private: bool) -> dict[str, object]:
    name = uuid.uuid5(uuid.NAMESPACE_URL, f"demo:package:{amount}:{private}")
    return {
        "id": str(name),
        "type": "Usage",
        "price": dollars,
        "amount": amount,
        "duration": None,
        "private": private,
    }


@cache
def _costs() -> dict[str, list[dict[str, object]]]:
    return {VIDEOS: _video_rules(), IMAGINE: _image_rules(), TASKS: [{"conditions": {}, "consumption": 0}]}


def _rule(conditions: list[object], consumption: object, **other: object) -> dict[str, object]:
    return {"conditions": {"and": conditions}, "consumption": consumption, "unit": "Credit", **other}


def _times(usual: Decimal, speed: str) -> object:
    return float(usual) if speed == "fast" else {"*": [float(usual), float(_SPEEDS[speed])]}


def _video_rules() -> list[dict[str, object]]:
    first = [{"===": [{"var": "action"}, "generate"]}]
    index = {"var": ["video_index", 0]}
    later = [{"===": [{"var": ["action"]}, "extend"]}, {">=": [index, 0]}, {"<": [index, 4]}]
    return [
        _rule(
            [
                *which,
                {"==": [{"var": ["resolution", "720p"]}, resolution]},
                {"in": [{"var": ["mode", "fast"]}, [speed]]},
            ],
            _times(usual * larger, speed),
            **({"hidden": True} if speed == "turbo" else {"remark": f"four videos, {resolution}"}),
        )
        for which, usual in ((first, _GENERATED), (later, _EXTENDED))
        for resolution, larger in (("480p", 1), ("720p", _LARGE))
        for speed in ("fast", "turbo")
    ]


def _image_rules() -> list[dict[str, object]]:
    action, quality = {"var": ["action", "generate"]}, {"var": ["quality", 1]}
    upscaled = [name for name in FOLLOW_UPS if name.startswith("upscale")]
    sheets = ["generate", *(name for name in FOLLOW_UPS if name not in upscaled)]
    references = {"some": [{"var": "style_reference"}, {"in": [_ADDRESS, {"var": ""}]}]}
    rules = []
    for speed in _SPEEDS:
        fits = {"===": [{"var": ["mode", "fast"]}, speed]}
        one = {"or": [{"==": [action, name]} for name in upscaled]}
        rules.append(_rule([one, fits], _times(_UPSCALED, speed)))
        rules += [
            _rule(
                [{"in": [action, sheets]}, fits, {compared: [quality, 1]}, {"==": [references, some]}],
                _times(_SHEET * larger + added, speed),
            )
            for compared, larger in (("<=", 1), (">", _LARGE))
            for some, added in ((False, Decimal(0)), (True, _REFERENCE))
        ]
    return rules
