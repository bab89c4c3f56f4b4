"""Which jobs the list shows: those that something holds of, chosen beside the search."""

from collections.abc import Mapping
from enum import StrEnum

from kinogrid.ui.jobs.row_text import JobRow, RowTone
from kinogrid.ui.marked_text import Text, marked


class JobFilter(StrEnum):
    """What has to hold of a job for the list to show it."""

    ALL = "all"
    UNDECIDED = "undecided"
    PICKED = "picked"
    STARRED = "starred"
    NEW = "new"
    NEEDS_YOU = "needs you"
    FAILED = "failed"


FILTERS: Mapping[JobFilter, Text] = {
    JobFilter.ALL: marked("Jobs", "All jobs"),
    JobFilter.UNDECIDED: marked("Jobs", "Undecided"),
    JobFilter.PICKED: marked("Jobs", "Picked"),
    JobFilter.STARRED: marked("Jobs", "Starred"),
    JobFilter.NEW: marked("Jobs", "New"),
    JobFilter.NEEDS_YOU: marked("Jobs", "Needs you"),
    JobFilter.FAILED: marked("Jobs", "Failed"),
}


def lets_through(wanted: JobFilter, row: JobRow) -> bool:
    """Tell whether a filter shows a job."""
    match wanted:
        case JobFilter.ALL:
            return True
        case JobFilter.UNDECIDED:
            return row.undecided
        case JobFilter.PICKED:
            return row.picked is not None
        case JobFilter.STARRED:
            return row.starred > 0
        case JobFilter.NEW:
            return row.is_new
        case JobFilter.NEEDS_YOU:
            return row.needs_you
        case JobFilter.FAILED:
            return row.row_tone is RowTone.FAILED
