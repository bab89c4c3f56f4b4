"""What holds now of a job's variants, as a decision was taken back or made again."""

from kinogrid.domain.job import Curation
from kinogrid.ui.text import number, tr


def decision_words(before: Curation, now: Curation) -> str:
    """Say what has changed from one to the other that a person decided; what only follows from it is left out."""
    rejected, kept = now.rejected - before.rejected, before.rejected - now.rejected
    if rejected:
        return tr("Decision", "Variant {number} is rejected.", number=_first(rejected))
    if now.picked is not None and now.picked != before.picked:
        return tr("Decision", "Variant {number} is picked.", number=number(now.picked + 1))
    if kept:
        return tr("Decision", "Variant {number} is no longer rejected.", number=_first(kept))
    if before.picked != now.picked and before.picked is not None:
        return tr("Decision", "Variant {number} is no longer picked.", number=number(before.picked + 1))
    if starred := now.starred - before.starred:
        return tr("Decision", "Variant {number} is starred.", number=_first(starred))
    return tr("Decision", "Variant {number} is no longer starred.", number=_first(before.starred - now.starred))


def _first(indices: frozenset[int]) -> str:
    return number(min(indices) + 1)
