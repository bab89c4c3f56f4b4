"""The orders of a campaign, and what is told of each when ledger, requests and jobs are compared."""

import json
import random
from pathlib import Path

from kinogrid.domain.request import (
    Aspect,
    Extend,
    FrameUrls,
    Generate,
    Imagine,
    Kind,
    LocalFrame,
    Mode,
    Order,
    RemoteFrame,
    Resolution,
)
from kinogrid.service.wire import order_body
from tests.fakes.fault_media import png


def words(order: Order) -> str:
    """Give an order's prompt as it is sent."""
    prompt: str = json.loads(order_body(order, FrameUrls()))["prompt"]
    return prompt


def key(order: Order) -> tuple[Kind, str]:
    """Give what tells an order from all but its twins."""
    return order.kind, words(order)


def sixteen_orders(folder: Path, dice: random.Random) -> list[Order]:
    """Write sixteen orders, with twins, pictures of one's own, extensions and pictures from words among them."""
    pictures = [folder / f"{name}.png" for name in ("cat", "dog")]
    for grey, picture in enumerate(pictures):
        picture.write_bytes(png(60 * grey + 60))
    far = RemoteFrame("https://pictures.example/first.png")
    orders: list[Order] = [
        *[Generate(prompt="twins from afar", first=far, last=far)] * 2,
        *[Generate(prompt="twins from here", first=LocalFrame(str(pictures[0])))] * 2,
        *[Extend(prompt="twins of an extension", video_id="1751816800000001", video_index=2)] * 2,
        Generate(prompt="two pictures", first=LocalFrame(str(pictures[0])), last=LocalFrame(str(pictures[1]))),
        Generate(prompt="a picture and an address", first=LocalFrame(str(pictures[1])), last=far),
        Generate(prompt="small and looping", first=far, resolution=Resolution.P480, loop=True),
        Generate(prompt='日本の \U0001f40b \\ "quoted"\n second line', first=far),
        Extend(prompt="extended", video_id="1751816800000000", video_index=0),
        Extend(prompt="extended otherwise", video_id="1751816800000000", video_index=3),
        *[Imagine(prompt="twins from words", aspect=Aspect.TALL)] * 2,
        # In the same words to the letter, so that nothing but the kind tells them apart.
        Imagine(prompt="alike --ar 16:9", mode=Mode.TURBO),
        Generate(prompt="alike --ar 16:9", first=far, mode=Mode.TURBO),
    ]
    dice.shuffle(orders)
    return orders
