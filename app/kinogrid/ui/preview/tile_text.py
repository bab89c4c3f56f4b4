"""A variant's state in words, as a screen reader says it."""

from functools import reduce

from kinogrid.ui.preview.model import TileContent
from kinogrid.ui.text import number, tr


def described(tile: TileContent, seconds: float | None, problem: str = "") -> str:
    """Say a tile's state: "Variant 2, picked, 5.2 seconds"; `problem` is what the decoder found wrong with its clip."""
    said = [tr("Preview", "Variant {number}", number=tile.number)]
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
