"""Charges on the disk, followed by the records of their jobs, so that a library that is rebuilt knows what was paid."""

import logging
from collections.abc import Collection, Sequence

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.spending import Charged
from kinogrid.studio.job_records import JobRecords
from kinogrid.studio.ports.paying import ChargeStore

_log = logging.getLogger(__name__)


class RecordedCharges:
    """The `ChargeStore` of those who learn of charges: rows first, then `job.json`, as for everything of a job."""

    def __init__(self, store: ChargeStore, records: JobRecords) -> None:
        """Take the rows, which name the jobs whose records are behind, and who writes records."""
        self._store = store
        self._records = records

    async def charges(self) -> Sequence[Charged]:
        """Give every charge, in no order; raises `LibraryTrouble`."""
        return await self._store.charges()

    def of(self, job_id: str) -> Sequence[Charged]:
        """Give the charges of one job, at once; raises `LibraryTrouble`."""
        return self._store.of(job_id)

    async def among(self, job_ids: Collection[str]) -> Collection[str]:
        """Name those of these jobs that have charges; raises `LibraryTrouble`."""
        return await self._store.among(job_ids)

    async def keep(self, charges: Sequence[Charged]) -> None:
        """Keep charges, all or none, and have the records follow; raises `LibraryTrouble` when the rows are refused."""
        await self._store.keep(charges)
        try:
            await self._records.renew()
        except LibraryTrouble as trouble:
            _log.warning("records of charges are left for the next start: %s", trouble.failure)
