"""What decisions, projects and saved searches need of the disk."""

from collections.abc import Sequence
from typing import Protocol

from kinogrid.domain.annotation import Project
from kinogrid.domain.clip_filter import SavedSearch
from kinogrid.domain.job import Decision
from kinogrid.domain.trashed import KeptStep


class DecisionStore(Protocol):
    """Where what a person decided and deleted last is kept, to be taken back."""

    async def steps(self) -> tuple[Sequence[KeptStep], Sequence[Decision]]:
        """Give the steps that hold, the last one last, and the decisions that were taken back, the next to redo last.

        Raises `LibraryTrouble`.
        """
        ...

    async def keep(self, past: Sequence[KeptStep], future: Sequence[Decision]) -> None:
        """Keep these steps and no others; returns once they are on disk, and raises `LibraryTrouble`."""
        ...


class ProjectStore(Protocol):
    """Where projects and saved searches are kept; what is in a project stands with the jobs."""

    async def projects(self) -> Sequence[Project]:
        """Give all projects, the oldest first; raises `LibraryTrouble`."""
        ...

    async def keep(self, project: Project) -> None:
        """Keep a project, instead of one of the same id; raises `LibraryTrouble`."""
        ...

    async def drop(self, project_id: str) -> None:
        """Keep a project no longer, which nothing is in any more; raises `LibraryTrouble`."""
        ...

    async def searches(self) -> Sequence[SavedSearch]:
        """Give the saved searches, by their names; raises `LibraryTrouble`."""
        ...

    async def keep_search(self, saved: SavedSearch) -> None:
        """Keep a search, instead of one of the same name; raises `LibraryTrouble`."""
        ...

    async def drop_search(self, name: str) -> None:
        """Keep a search no longer; raises `LibraryTrouble`."""
        ...
