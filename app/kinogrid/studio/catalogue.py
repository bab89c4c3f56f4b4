"""What a person does to find clips again: stars, notes, tags, projects and saved searches.

Every change is one transaction and gives the value that takes it back.
"""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import replace

from kinogrid.domain.annotation import Annotations, CatalogueChange, Project, Rewritten, project_name
from kinogrid.domain.clip_filter import ClipSearch, SavedSearch
from kinogrid.domain.job import Job, Parent
from kinogrid.domain.listed import ListedItem
from kinogrid.domain.request import USUAL_VARIANTS
from kinogrid.studio.job_repository import JobRepository, new_id
from kinogrid.studio.ports.deciding import ProjectStore

_Edit = Callable[[Annotations, int | None, Iterable[int]], Annotations]


class UnusableName(Exception):
    """Another project is called this already, or there is nothing of a name in it."""


class Catalogue:
    """Writes to jobs and variants, keeps projects and saved searches, and knows what new orders belong to."""

    def __init__(
        self, repository: JobRepository, projects: ProjectStore, renew_records: Callable[[], Awaitable[None]]
    ) -> None:
        """Take the jobs, where projects are kept, and who writes the records anew that name a project; then `begin`."""
        self._repository = repository
        self._store = projects
        self._renew_records = renew_records
        self._projects: dict[str, Project] = {}
        self._current: str | None = None
        self._listeners: list[Callable[[], None]] = []

    async def begin(self) -> None:
        """Read the projects; raises `LibraryTrouble`."""
        self._projects = {project.id: project for project in await self._store.projects()} | self._projects
        self._tell()

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Tell `listener` whenever projects, or which of them is current, have changed; calling the answer ends it.

        Of what is written to jobs the repository tells.
        """
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def projects(self) -> tuple[Project, ...]:
        """List the projects, the oldest first."""
        return tuple(sorted(self._projects.values(), key=lambda project: (project.created_at, project.id)))

    @property
    def current(self) -> Project | None:
        """Give the project that new orders go into, None for none."""
        return self._projects.get(self._current or "")

    def choose(self, project_id: str | None) -> None:
        """Let new orders go into a project from now on, or into none."""
        self._current = project_id
        self._tell()

    def for_order(self, parent: Parent | None) -> Annotations:
        """Give what is written to a new order: it is in the current project, else where the clip is that it continues.

        What was ordered elsewhere is in none.
        """
        if self.current is not None:
            return Annotations().put_into(None, self.current.id)
        job = None if parent is None else self._repository.find(parent.job_id)
        annotations = Annotations()
        if job is not None and parent is not None:
            for project_id in job.annotations.labels(parent.index).projects:
                annotations = annotations.put_into(None, project_id)
        return annotations

    async def rate(self, items: Iterable[ListedItem], stars: int) -> CatalogueChange:
        """Give variants so many stars, 0 for none; raises `LibraryTrouble`."""
        return await self._edit(items, lambda told, index, _: told if index is None else told.rated(index, stars))

    async def note(self, item: ListedItem, text: str) -> CatalogueChange:
        """Write a note to a variant or a job; raises `LibraryTrouble`."""
        return await self._edit([item], lambda told, index, _: told.noted(index, text))

    async def tag(self, items: Iterable[ListedItem], tag: str) -> CatalogueChange:
        """Tag variants or jobs; raises `LibraryTrouble`."""
        return await self._edit(items, lambda told, index, _: told.tagged(index, tag))

    async def untag(self, items: Iterable[ListedItem], tag: str) -> CatalogueChange:
        """Take a tag off variants or jobs; raises `LibraryTrouble`."""
        return await self._edit(items, lambda told, index, all_of_it: told.untagged(index, tag, all_of_it))

    async def put_into(self, items: Iterable[ListedItem], project_id: str) -> CatalogueChange:
        """Put variants or jobs into a project; raises `LibraryTrouble`."""
        return await self._edit(items, lambda told, index, _: told.put_into(index, project_id))

    async def take_out(self, items: Iterable[ListedItem], project_id: str) -> CatalogueChange:
        """Take variants or jobs out of a project; raises `LibraryTrouble`."""
        return await self._edit(items, lambda told, index, all_of_it: told.taken_out(index, project_id, all_of_it))

    async def make_project(self, name: str) -> CatalogueChange:
        """Make a project; raises `UnusableName` and `LibraryTrouble`."""
        now = self._repository.now()
        made = Project(new_id(now), self._free_name(name, ""), now)
        return await self.apply(CatalogueChange(project_after=made))

    async def rename_project(self, project_id: str, name: str) -> CatalogueChange:
        """Call a project something else.

        Raises `LibraryTrouble`, `UnusableName`, and `KeyError` for one that is gone.
        """
        before = self._projects[project_id]
        after = replace(before, name=self._free_name(name, project_id))
        return await self.apply(CatalogueChange(project_before=before, project_after=after))

    async def delete_project(self, project_id: str) -> CatalogueChange:
        """Delete a project, and leave all that is in it.

        Raises `LibraryTrouble`, and `KeyError` for one that is gone.
        """
        jobs = tuple(
            Rewritten(job.id, job.annotations, job.annotations.taken_out(None, project_id, _indices(job)))
            for job in await self._repository.in_project(project_id)
        )
        return await self.apply(CatalogueChange(jobs, project_before=self._projects[project_id]))

    async def apply(self, change: CatalogueChange) -> CatalogueChange:
        """Make a change, also one that takes another back, and give what takes it back; raises `LibraryTrouble`.

        Jobs that are gone stay so.
        """
        project, before = change.project_after, change.project_before
        if project is not None and project != before:
            await self._store.keep(project)
            self._projects[project.id] = project
            self._tell()
        await self._repository.annotate({one.job_id: one.after for one in change.jobs})
        if project is not None and before is not None and project != before:
            await self._renew_records()
        if project is None and before is not None:
            await self._store.drop(before.id)
            self._projects.pop(before.id, None)
            self._tell()
        return change.undone

    async def searches(self) -> Sequence[SavedSearch]:
        """Give the saved searches, by their names; raises `LibraryTrouble`."""
        return await self._store.searches()

    async def save_search(self, name: str, search: ClipSearch) -> None:
        """Keep a search under a name, instead of one of that name.

        Raises `LibraryTrouble`, and `UnusableName` for what is no name.
        """
        if not (kept := project_name(name)):
            raise UnusableName(name)
        await self._store.keep_search(SavedSearch(kept, search))

    async def drop_search(self, name: str) -> None:
        """Keep a search no longer; raises `LibraryTrouble`."""
        await self._store.drop_search(name)

    async def _edit(self, items: Iterable[ListedItem], edit: _Edit) -> CatalogueChange:
        """Change what is written to variants and jobs, all in one transaction; those that are gone are left out."""
        after: dict[str, Annotations] = {}
        for item in items:
            job = self._repository.find(item.job_id)
            if job is not None:
                after[job.id] = edit(after.get(job.id, job.annotations), item.index, _indices(job))
        found = ((self._repository.find(job_id), annotations) for job_id, annotations in after.items())
        jobs = (
            Rewritten(job.id, job.annotations, annotations)
            for job, annotations in found
            if job is not None and job.annotations != annotations
        )
        return await self.apply(CatalogueChange(tuple(jobs)))

    def _free_name(self, name: str, but: str) -> str:
        kept = project_name(name)
        taken = {project.name.casefold() for project in self._projects.values() if project.id != but}
        if not kept or kept.casefold() in taken:
            raise UnusableName(kept)
        return kept

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()


def _indices(job: Job) -> range:
    """Name the variants that a job has, or may come to have."""
    known = 0 if job.result is None else len(job.result.urls)
    return range(known or USUAL_VARIANTS)
