"""Reads the service's list of tasks, page by page, as deep as somebody has to know what is in it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kinogrid.domain.failure import Failure, Refused, TokenRefused, known
from kinogrid.domain.task import TaskRecord
from kinogrid.studio.ports.ordering import Service

# Pages of so many records, and so many records in one look.
PAGE = 100
DEEPEST = 10_000


@dataclass(frozen=True, slots=True)
class Reading:
    """The tasks that were found listed, and what kept the list from being read on, `back_to` this moment."""

    records: tuple[TaskRecord, ...]
    failure: Failure | None = None
    back_to: float | None = None


class TaskList:
    """The list of the token's tasks, in which everything between two moments can be found or found missing."""

    def __init__(self, service: Service) -> None:
        """Take the service."""
        self._service = service

    async def read(self, stretches: Sequence[tuple[float, float]]) -> Reading:
        """Read what was made within these stretches, in Unix seconds of the service's clock; the latter may be endless.

        Raises a `StudioError` where there is no answer, not where the service refuses to list.
        """
        records: dict[str, TaskRecord] = {}
        try:
            for earliest, latest in stretches:
                if not await self._pages(records, earliest, latest):
                    told = [record.created_at for record in records.values() if record.created_at is not None]
                    return Reading(tuple(records.values()), known("list_too_long"), min(told, default=None))
        except TokenRefused:
            raise
        except Refused as error:
            why = error.failure
            return Reading((), known("list_refused", said=why.said, trace_id=why.trace_id, status=why.status))
        return Reading(tuple(records.values()))

    async def _pages(self, records: dict[str, TaskRecord], earliest: float, latest: float) -> bool:
        """Read a stretch of the list to its end, and tell whether that was reached.

        A page may be short although more follow, and pages may overlap; a service that heeds no bounds is read until
        whole pages are older than the stretch.
        """
        seen: set[str] = set()
        while len(seen) < DEEPEST:
            page = await self._service.recent(
                limit=PAGE,
                offset=len(seen),
                created_min=earliest,
                created_max=None if math.isinf(latest) else latest,
            )
            fresh = [record for record in page if record.id not in seen]
            if not fresh:
                # Only an empty page is an end: a service that repeats itself has not told what follows.
                return not page or _goes_back(page) < earliest
            seen |= {record.id for record in fresh}
            records |= {record.id: record for record in fresh}
            if max(_goes_back(fresh), *(record.created_at or math.inf for record in fresh)) < earliest:
                return True
        return False


def _goes_back(page: Sequence[TaskRecord]) -> float:
    """Tell how far back a page of the list goes; infinity where the newest are not first, as anything may follow."""
    told = [record.created_at or math.inf for record in page]
    return told[-1] if all(later >= earlier for later, earlier in pairwise(told)) else math.inf
