"""A variant's state in words, as a screen reader says it, and why it can't be extended."""

from collections.abc import Mapping
from functools import reduce

from kinogrid.domain.lineage import Obstacle
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.preview.model import TileContent
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


def described(index: int, tile: TileContent, seconds: float | None = None, problem: str = "") -> str:
    """Say a variant's state: "Variant 2, picked, 5.2 seconds"; `problem` is what the decoder found wrong."""
    said = [tr("Preview", "Variant {number}", number=index + 1)]
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


def _and_then(said: str, more: str) -> str:
    return tr("Preview", "{said}, {more}", note="Two items of a list", said=said, more=more)
