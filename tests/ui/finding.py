"""A library to be looked through in memory, which tells what was read of it."""

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from kinogrid.domain.clip_filter import ClipGrouping, ClipSearch
from kinogrid.domain.listed import ListedGroup, ListedItem, ListedPage, PageMark, UsedTag
from kinogrid.ui.library.card import LibraryCard
from kinogrid.ui.library.model import PagePlace
from kinogrid.ui.library.pane import LibraryPane

DAY = 86_400.0


def card(item: ListedItem) -> LibraryCard | None:
    """Make a tile with all there can be on it."""
    words = "waves roll over the rocks while a gull crosses from left to right"
    return LibraryCard(
        item,
        f"{item.job_id}: {words}",
        1000.0,
        seconds=0.0 if item.index is None else 5.2,
        state="Done" if item.index is None else "",
        picked=item.index == 1,
        starred=item.index == 2,
        rejected=item.index == 3,
        is_new=True,
        stars=item.index or 0,
        tags=("night", "sea"),
        note="a note",
    )


def items(count: int) -> list[ListedItem]:
    """Name variants, four of each job."""
    return [ListedItem(f"job-{number // 4}", number % 4) for number in range(count)]


def fill(pane: LibraryPane) -> None:
    """Show some tiles in two groups."""
    pane.grid.set_grouped(grouped=True)
    there = items(24)
    groups = (ListedGroup("", 10, DAY, 2 * DAY), ListedGroup("", 14, 0.0, DAY))
    pane.model.fill(groups, ("Today", "Yesterday"), {PagePlace(0, 0): there[:10], PagePlace(1, 0): there[10:]})
    pane.show_found(24)


@dataclass
class ListedHere:
    """What is found, whatever is asked: `found` of each group, by its words where some are asked for."""

    found: list[list[ListedItem]]
    asked: list[tuple[str, int, int]] = field(default_factory=list)
    tagged: tuple[UsedTag, ...] = ()
    searches: list[ClipSearch] = field(default_factory=list)
    held: asyncio.Event | None = None

    async def page(
        self,
        search: ClipSearch,
        *,
        clips: bool,
        after: PageMark | None = None,
        most: int = 100,
        skip: int = 0,
        group: ListedGroup | None = None,
    ) -> ListedPage:
        """Give a page, and remember that it was asked for."""
        assert clips
        if self.held is not None:
            await self.held.wait()
        number = 0 if group is None else int(group.since)
        there = self._of(search, number)
        begin = skip if after is None else after.key
        self.asked.append((search.words, number, begin))
        end = begin + most
        return ListedPage(tuple(there[begin:end]), PageMark(0, end) if end < len(there) else None)

    async def count(self, search: ClipSearch, *, clips: bool) -> int:
        """Count everything."""
        assert clips
        self.searches.append(search)
        return sum(len(self._of(search, number)) for number in range(len(self.found)))

    async def groups(
        self, search: ClipSearch, *, clips: bool, after: ListedGroup | None = None, most: int = 20
    ) -> Sequence[ListedGroup]:
        """Give what follows a group."""
        assert clips
        begin = 0 if after is None else int(after.since) + 1
        there = ((number, self._of(search, number)) for number in range(begin, len(self.found)))
        told = [ListedGroup("", len(found), float(number), number + 1.0) for number, found in there if found]
        return told[:most]

    async def tags(self) -> Sequence[UsedTag]:
        """Give the tags."""
        return self.tagged

    def _of(self, search: ClipSearch, number: int) -> list[ListedItem]:
        there = self.found[number] if search.grouping is not ClipGrouping.NONE else [*chain(*self.found)]
        if search.grouping is ClipGrouping.NONE and number:
            return []
        return [item for item in there if item.job_id == search.words] if search.words else there


def start(work: Coroutine[Any, Any, object], name: str) -> asyncio.Task[None]:
    """Begin something on the running loop."""

    async def done() -> None:
        await work

    return asyncio.get_running_loop().create_task(done(), name=name)
