"""Orders for images, descriptions and translations: what surrounds videos in the same API, painted or made up."""

import random
import threading

from kinogrid.demo.filters import through
from kinogrid.demo.frames import png, sheet
from kinogrid.demo.outside import Outside
from kinogrid.demo.refusal import bad_request
from kinogrid.demo.render import Interrupted
from kinogrid.demo.scenery import painted
from kinogrid.demo.storage import Storage
from kinogrid.demo.tasks import Task, TaskBook
from kinogrid.demo.validation import FOLLOW_UPS, ImageOrder, image_order
from kinogrid.demo.workshop import Plan

_SIDE = 512
"""Side in pixels of one picture of a sheet of four, when it is square."""
_UPSCALED = ("variation_subtle", "variation_creative", "zoom_out_2x", "pan_left", "pan_right")


class Images:
    """Plans tasks of the kind `imagine`."""

    def __init__(self, book: TaskBook, storage: Storage, seconds: float, stop: threading.Event) -> None:
        """Know where sheets are found and how long a task takes, in seconds."""
        self._book, self._storage, self._seconds, self._stop = book, storage, seconds, stop

    def check(self, order: ImageOrder) -> None:
        """Refuse a follow-up of a sheet that is not there. Raises `Refused`."""
        if order.image_id is not None:
            self._origin(order.image_id)

    def _origin(self, image_id: str) -> Task:
        origin = self._book.result("imagine", image_id)
        if origin is None:
            raise bad_request(f"image_id {image_id} is not known")
        return origin

    def _aspect(self, task: Task) -> float:
        """Ask the first order of a chain of follow-ups for its shape: only that one has a prompt."""
        order = image_order(task.request)
        return order.aspect if order.image_id is None else self._aspect(self._origin(order.image_id))

    async def plan(self, task: Task) -> Plan:
        """Prepare the pictures of a task. Raises `Refused`."""
        order = image_order(task.request)
        origin = task if order.image_id is None else self._origin(order.image_id)
        aspect = self._aspect(task)
        width, height = round(_SIDE * aspect**0.5 / 2) * 2, round(_SIDE / aspect**0.5 / 2) * 2
        upscaled = order.action.startswith("upscale")
        number = self._book.new_number()
        whole = f"image/{number}.png"
        task.files = [f"image/{number}_{index}.png" for index in range(4)]
        done: list[int] = []

        def draw() -> None:
            if upscaled:
                chosen = f"{origin.seed}/{int(order.action[-1]) - 1}"
                picture = painted(chosen, 2 * width, 2 * height)
            else:
                pictures = []
                for index, name in enumerate(task.files):
                    if self._stop.is_set():
                        raise Interrupted
                    pictures.append(painted(f"{task.seed}/{index}", width, height))
                    self._storage.path(name).write_bytes(png(pictures[-1], width, height))
                    done.append(index)
                picture = sheet(pictures)
            self._storage.path(whole).write_bytes(png(picture, 2 * width, 2 * height))

        def result() -> dict[str, object]:
            address = self._storage.url_path(whole)
            fields: dict[str, object] = {
                "image_url": address,
                "raw_image_url": address,
                "image_width": 2 * width,
                "image_height": 2 * height,
                "actions": list(_UPSCALED if upscaled else FOLLOW_UPS),
            }
            if order.split and not upscaled:
                fields["sub_image_urls"] = [self._storage.url_path(name) for name in task.files]
            return fields

        return Plan(
            [draw], lambda: 1.0 if upscaled else len(done) / 4, self._seconds / (2 if order.turbo else 1), result
        )


_MOODS = (
    "at first light",
    "in the blue hour",
    "after the rain",
    "before a storm",
    "on a still evening",
    "in late summer",
)
_STYLES = (
    "gouache on paper",
    "35mm film",
    "wide establishing shot",
    "flat illustration",
    "soft focus",
    "matte painting",
)


async def describe(outside: Outside, url: str) -> list[str]:
    """Make up four prompts for a picture; only its shape and light are really looked at. Raises `Refused`."""
    picture = await outside.picture(url)
    dot = through(picture, ("scale", "1:1:flags=area"), ("format", "rgb24"))
    red, _, blue = bytes(dot.planes[0])[:3]
    tone = "warm" if red >= blue else "cool"
    shape = "wide" if picture.width > picture.height else "tall" if picture.width < picture.height else "square"
    chance = random.Random(url)
    moods, styles = chance.sample(_MOODS, 4), chance.sample(_STYLES, 4)
    ratio = f"--ar {picture.width}:{picture.height}"
    return [
        f"a {shape} scene in {tone} colours {mood}, {style} {ratio}" for mood, style in zip(moods, styles, strict=True)
    ]
