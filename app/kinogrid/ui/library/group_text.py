"""What stands over the groups of the library, and how the ways to group and to sort are called."""

from collections.abc import Callable, Mapping

from kinogrid.domain.clip_filter import ClipGrouping, Sorting
from kinogrid.domain.listed import ListedGroup
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import day, tr

GROUPINGS: Mapping[ClipGrouping, Text] = {
    ClipGrouping.NONE: marked("Library", "Not grouped"),
    ClipGrouping.DAY: marked("Library", "By day"),
    ClipGrouping.PROJECT: marked("Library", "By project"),
    ClipGrouping.LINEAGE: marked("Library", "By lineage"),
}
SORTINGS: Mapping[Sorting, Text] = {
    Sorting.NEWEST: marked("Library", "Newest first"),
    Sorting.OLDEST: marked("Library", "Oldest first"),
    Sorting.BEST: marked("Library", "Most stars first"),
    Sorting.LONGEST: marked("Library", "Longest first"),
    Sorting.SHORTEST: marked("Library", "Shortest first"),
    Sorting.DEAREST: marked("Library", "Dearest first"),
    Sorting.CHEAPEST: marked("Library", "Cheapest first"),
}


def heading(
    grouping: ClipGrouping,
    group: ListedGroup,
    now: float,
    *,
    project: Callable[[str], str],
    prompt: Callable[[str], str],
) -> str:
    """Write a group's heading; `project` names one by its id, `prompt` gives a job's, `now` is in Unix seconds."""
    match grouping:
        case ClipGrouping.NONE:
            return ""
        case ClipGrouping.DAY:
            return day(group.since, now)
        case ClipGrouping.PROJECT:
            return seen(project(group.name)) if group.name else tr("Library", "In no project")
        case ClipGrouping.LINEAGE:
            return seen(prompt(group.name)) if group.name else tr("Library", "Neither extended nor an extension")
