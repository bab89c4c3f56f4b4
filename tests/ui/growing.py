"""A lineage in front of somebody: its cards made of jobs, without a library."""

from collections.abc import Sequence
from pathlib import Path

from kinogrid.domain.family import family_tree
from kinogrid.domain.job import Job
from kinogrid.domain.spending import JobCharges
from kinogrid.store.clips import ClipFolder
from kinogrid.store.paths import Profile
from kinogrid.ui.controllers.lineage_cards import LineageCards
from kinogrid.ui.lineage.pane import LineagePane


def cards_of(charges: dict[str, JobCharges] | None = None, folder: Path = Path("/library")) -> LineageCards:
    """Make cards as the app does, with what some jobs were charged."""
    taken = charges or {}
    return LineageCards(ClipFolder(Profile(folder)), lambda job: taken.get(job.id, JobCharges()), lambda: 10.0)


def show_family(pane: LineagePane, jobs: Sequence[Job]) -> None:
    """Show a family, with the keyboard on its first generation."""
    pane.show_family(*cards_of().cards(family_tree(jobs)))
    pane.go_to(jobs[0].id)
