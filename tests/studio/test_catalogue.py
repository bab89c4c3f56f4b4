"""What a person writes to clips is kept, told and taken back; projects come, change their names and go."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import pytest

from kinogrid.domain.annotation import Annotations, CatalogueChange, Project
from kinogrid.domain.clip_filter import ClipSearch, SavedSearch
from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.domain.job import Parent
from kinogrid.domain.listed import ListedItem
from kinogrid.studio.catalogue import Catalogue, UnusableName
from tests.studio.at_work import Studio, an_order, studio
from tests.studio.fake_service import FakeService
from tests.studio.fake_world import FakeClips, FakeStore


@dataclass
class FakeProjects:
    """Where projects are kept in memory; refused while `full`."""

    kept: dict[str, Project] = field(default_factory=dict)
    saved: dict[str, SavedSearch] = field(default_factory=dict)
    full: bool = False

    async def projects(self) -> list[Project]:
        return list(self.kept.values())

    async def keep(self, project: Project) -> None:
        if self.full:
            raise LibraryTrouble(known("disk_full"))
        self.kept[project.id] = project

    async def drop(self, project_id: str) -> None:
        self.kept.pop(project_id, None)

    async def searches(self) -> list[SavedSearch]:
        return [self.saved[name] for name in sorted(self.saved)]

    async def keep_search(self, saved: SavedSearch) -> None:
        self.saved[saved.name] = saved

    async def drop_search(self, name: str) -> None:
        self.saved.pop(name, None)


@dataclass
class Desk:
    """A catalogue with two jobs; `told` counts what it tells, `renewed` how often records are written anew."""

    it: Studio[FakeService, FakeStore, FakeClips]
    store: FakeProjects
    catalogue: Catalogue
    first: str
    second: str
    told: int = 0
    renewed: int = 0

    def labels(self, job_id: str, index: int) -> tuple[str, list[str], int]:
        """Give a variant's note, tags and projects' count, as they are kept on disk."""
        labels = self.it.store.jobs[job_id].annotations.labels(index)
        return labels.note, sorted(labels.tags), len(labels.projects)


@asynccontextmanager
async def desk() -> AsyncIterator[Desk]:
    async with studio(limit=0) as it:
        store = FakeProjects()

        async def renew() -> None:
            made.renewed += 1

        def told() -> None:
            made.told += 1

        catalogue = Catalogue(it.repository, store, renew)
        made = Desk(it, store, catalogue, (await it.order(an_order())).id, (await it.order(an_order("sea"))).id)
        catalogue.subscribe(told)
        await catalogue.begin()
        yield made


async def project(it: Desk, name: str = "Client") -> Project:
    await it.catalogue.make_project(name)
    return next(one for one in it.catalogue.projects() if one.name == name)


async def test_stars_notes_and_tags_are_written_to_many_at_once_and_taken_back() -> None:
    async with desk() as it:
        items = [ListedItem(it.first, 1), ListedItem(it.first, 2), ListedItem(it.second), ListedItem("gone", 0)]
        undo = [
            await it.catalogue.rate(items, 4),
            await it.catalogue.tag(items, "night"),
            await it.catalogue.note(ListedItem(it.first, 2), "best"),
        ]
        kept = it.it.store.jobs
        assert [kept[it.first].annotations.stars(index) for index in range(4)] == [0, 4, 4, 0]
        assert kept[it.second].annotations == Annotations().tagged(None, "night"), "a job has no stars"
        assert it.labels(it.first, 2) == ("best", ["night"], 0)
        assert (await it.catalogue.untag([ListedItem(it.second, 3)], "NIGHT")).is_any
        assert [it.labels(it.second, index)[1] for index in range(4)] == [["night"], ["night"], ["night"], []]
        redo = [await it.catalogue.apply(one) for one in reversed(undo)]
        assert kept[it.first].annotations == Annotations()
        for one in reversed(redo):
            await it.catalogue.apply(one)
        assert it.labels(it.first, 2) == ("best", ["night"], 0)


async def test_what_changes_nothing_is_no_change() -> None:
    async with desk() as it:
        it.it.store.outdated.clear()
        assert not (await it.catalogue.rate([ListedItem(it.first, 1)], 0)).is_any
        assert not (await it.catalogue.untag([ListedItem(it.first)], "night")).is_any
        assert it.it.store.outdated == set()
        assert not CatalogueChange().is_any


async def test_a_disk_that_refuses_keeps_it_in_memory_until_it_takes_it() -> None:
    async with desk() as it:
        it.it.store.full = True
        with pytest.raises(LibraryTrouble):
            await it.catalogue.rate([ListedItem(it.first, 1), ListedItem(it.second, 0)], 5)
        found = it.it.repository.find(it.first)
        assert found is not None
        assert found.annotations.stars(1) == 5
        assert not it.it.repository.is_saved
        it.it.store.full = False
        await it.it.repository.save_again()
        assert it.it.store.jobs[it.first].annotations.stars(1) == 5
        assert it.it.store.jobs[it.second].annotations.stars(0) == 5
        assert it.it.repository.is_saved


async def test_projects_are_made_renamed_and_deleted_and_come_back_with_what_was_in_them() -> None:
    async with desk() as it:
        client = await project(it)
        await it.catalogue.put_into([ListedItem(it.first), ListedItem(it.second, 1)], client.id)
        await it.catalogue.take_out([ListedItem(it.first, 0)], client.id)
        inside = [[it.labels(job, index)[2] for index in range(4)] for job in (it.first, it.second)]
        assert inside == [[0, 1, 1, 1], [0, 1, 0, 0]]
        renamed = await it.catalogue.rename_project(client.id, " Client  A ")
        assert it.store.kept == {client.id: replace(client, name="Client A")}
        assert it.renewed == 1
        back = await it.catalogue.delete_project(client.id)
        assert it.store.kept == {}
        assert it.catalogue.projects() == ()
        assert not any(it.labels(job, index)[2] for job in (it.first, it.second) for index in range(4))
        await it.catalogue.apply(back)
        await it.catalogue.apply(renamed)
        assert it.catalogue.projects() == (client,)
        assert it.store.kept == {client.id: client}
        assert [[it.labels(job, index)[2] for index in range(4)] for job in (it.first, it.second)] == inside
        assert it.renewed == 2
        assert it.told == 6, "once for each change of projects, and at the start"
        with pytest.raises(KeyError):
            await it.catalogue.delete_project("gone")


async def test_a_projects_name_is_its_own() -> None:
    async with desk() as it:
        client, other = await project(it), await project(it, "Other")
        for name in ("", " \u200b", "CLIENT"):
            with pytest.raises(UnusableName):
                await it.catalogue.make_project(name)
            with pytest.raises(UnusableName):
                await it.catalogue.rename_project(other.id, name)
        await it.catalogue.rename_project(client.id, "CLIENT")
        assert [one.name for one in it.catalogue.projects()] == ["CLIENT", "Other"]


async def test_a_project_that_the_disk_refuses_is_none() -> None:
    async with desk() as it:
        it.store.full = True
        with pytest.raises(LibraryTrouble):
            await it.catalogue.make_project("Client")
        assert it.catalogue.projects() == ()


async def test_a_new_order_is_in_the_current_project_else_where_the_clip_is_that_it_continues() -> None:
    async with desk() as it:
        client, other = await project(it), await project(it, "Other")
        await it.catalogue.put_into([ListedItem(it.first, 1)], other.id)
        assert [it.catalogue.current] == [None]
        assert it.catalogue.for_order(None) == Annotations()
        assert it.catalogue.for_order(Parent(it.first, 1)) == Annotations().put_into(None, other.id)
        assert it.catalogue.for_order(Parent(it.first, 0)) == Annotations()
        assert it.catalogue.for_order(Parent("gone", 0)) == Annotations()
        before = it.told
        it.catalogue.choose(client.id)
        assert it.told == before + 1
        assert [it.catalogue.current] == [client]
        assert it.catalogue.for_order(Parent(it.first, 1)) == Annotations().put_into(None, client.id)
        await it.catalogue.delete_project(client.id)
        assert [it.catalogue.current] == [None]
        assert it.catalogue.for_order(None) == Annotations()


async def test_searches_are_saved_under_names() -> None:
    async with desk() as it:
        search = ClipSearch("fox")
        await it.catalogue.save_search(" best of \n all ", search)
        assert list(await it.catalogue.searches()) == [SavedSearch("best of all", search)]
        with pytest.raises(UnusableName):
            await it.catalogue.save_search(" ", search)
        await it.catalogue.drop_search("best of all")
        assert list(await it.catalogue.searches()) == []


async def test_nobody_is_told_who_no_longer_wants_to_be() -> None:
    async with desk() as it:
        heard: list[int] = []
        it.catalogue.subscribe(lambda: heard.append(1))()
        await project(it)
        assert heard == []
