"""Why a variant can't be shown or extended, in words."""

from collections.abc import Mapping

from kinogrid.domain.lineage import Obstacle
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import shown

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
