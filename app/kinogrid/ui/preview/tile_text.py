"""A variant's state in words, as a screen reader says it, and why it can't be extended."""

from collections.abc import Mapping
from functools import reduce

from kinogrid.domain.lineage import Obstacle
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.preview.model import TileContent, VariantAct
from kinogrid.ui.text import number, shown, tr

OBSTACLES: Mapping[Obstacle, Text] = {
    Obstacle.PICTURE: marked("Preview", "A picture can become a first frame; only clips can be extended."),
    Obstacle.NOT_DONE: marked("Preview", "Its clips are not here yet."),
    Obstacle.NO_ID: marked("Preview", "The service gave no id to extend from."),
    Obstacle.NO_CLIP: marked("Preview", "Its clip is not here."),
    Obstacle.LONGEST: marked("Preview", "It has reached the longest that the service makes."),
}


def obstacle_words(obstacle: Obstacle | None) -> str:
    """Say why a variant can't be extended; empty when it can."""
    return "" if obstacle is None else shown(OBSTACLES[obstacle])


def tile_name(number: int, *, compared: bool) -> str:
    """Name the tile of a number from 1: of several jobs' clips that are compared it is no variant's."""
    if compared:
        return tr("Preview", "Clip {number}", number=number)
    return tr("Preview", "Variant {number}", number=number)


def act_name(act: VariantAct, number: int, *, compared: bool) -> str:
    """Name what a button on the tile of a number from 1 does."""
    match act, compared:
        case VariantAct.PICK, False:
            return tr("Preview", "Pick variant {number}", number=number)
        case VariantAct.PICK, True:
            return tr("Preview", "Pick clip {number}", number=number)
        case VariantAct.STAR, False:
            return tr("Preview", "Star variant {number}", number=number)
        case VariantAct.STAR, True:
            return tr("Preview", "Star clip {number}", number=number)
        case VariantAct.REJECT, False:
            return tr("Preview", "Reject variant {number}", number=number)
        case VariantAct.REJECT, True:
            return tr("Preview", "Reject clip {number}", number=number)
        case VariantAct.SAVE, False:
            return tr("Preview", "Save variant {number}", number=number)
        case VariantAct.SAVE, True:
            return tr("Preview", "Save clip {number}", number=number)
        case VariantAct.EXTEND, False:
            return tr("Preview", "Extend variant {number}", number=number)
        case VariantAct.EXTEND, True:
            return tr("Preview", "Extend clip {number}", number=number)
        case VariantAct.USE_FRAME, False:
            return tr("Preview", "Use variant {number} as first frame", number=number)
        case VariantAct.USE_FRAME, True:
            return tr("Preview", "Use clip {number} as first frame", number=number)
        case VariantAct.FETCH_AGAIN, False:
            return tr("Preview", "Fetch variant {number} again", number=number)
        case _:
            return tr("Preview", "Fetch clip {number} again", number=number)


def described(index: int, tile: TileContent, seconds: float | None = None, problem: str = "") -> str:
    """Say a variant's state: "Variant 2, picked, 5.2 seconds"; `problem` is what the decoder found wrong."""
    said = [tile_name(index + 1, compared=tile.origin is not None)]
    if tile.origin is not None:
        said.append(origin_words(tile.origin.prompt, tile.origin.index))
    if tile.still:
        said.append(tr("Preview", "a picture"))
    if tile.picked:
        said.append(tr("Preview", "picked"))
    if tile.starred:
        said.append(tr("Preview", "starred"))
    if tile.rejected:
        said.append(tr("Preview", "rejected"))
    if tile.problem or problem:
        said.append(tile.problem or problem)
    elif tile.progress is not None:
        said.append(tr("Preview", "%n percent done", round(tile.progress * 100)))
    if tile.note:
        said.append(tile.note)
    if seconds is not None:
        said.append(tr("Preview", "{number} seconds", number=number(seconds, 1)))
    return reduce(_and_then, said)


def origin_words(prompt: str, index: int, *, short: bool = False) -> str:
    """Say whose variant a tile of a comparison shows, or where there is little room write it as short as can be.

    A film of several jobs, which has no index, has a name alone.
    """
    if index < 0:
        return prompt
    if short:
        return tr(
            "Preview",
            "{prompt} · {number}",
            note="a job's words and a variant's number",
            prompt=prompt,
            number=number(index + 1),
        )
    return tr("Preview", "{prompt}, variant {number}", prompt=prompt, number=number(index + 1))


def _and_then(said: str, more: str) -> str:
    return tr("Preview", "{said}, {more}", note="Two items of a list", said=said, more=more)
