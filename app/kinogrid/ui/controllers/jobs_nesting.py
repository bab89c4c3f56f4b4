"""Lets extensions stand below what they continue in the list of jobs, and each where its time is again."""

from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.jobs.model import JobsModel


class JobsNesting:
    """Gives the list of jobs who continues whom, which is read for as long as somebody wants it to be nested."""

    def __init__(self, model: JobsModel, repository: JobRepository, start: Starter) -> None:
        """Take the list, who knows jobs, and who starts what may take a moment."""
        self._model, self._repository, self._start = model, repository, start
        self._is_on = False

    def switch(self, *, on: bool) -> None:
        """Let extensions stand below what they continue from now on, or no more."""
        if on == self._is_on:
            return
        self._is_on = on
        if on:
            self._start(self._nest(), "find out who continues whom")
        else:
            self._model.nest(None)

    async def _nest(self) -> None:
        parents = await self._repository.parents()
        if self._is_on:
            self._model.nest(parents)
