"""One line of a job's history, for the details pane, `job.json` and the report."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """When something happened (Unix seconds), what it was, and the detail worth keeping."""

    at: float
    what: str
    detail: str = ""
