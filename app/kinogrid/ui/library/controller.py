"""Finds what the library is asked for, as much of it as is looked at, and keeps it true while jobs change."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QObject, QTimer, Signal

from kinogrid.domain.clip_filter import ClipGrouping, ClipSearch
from kinogrid.domain.listed import ListedGroup, ListedItem, PageMark
from kinogrid.studio.job_repository import Change
from kinogrid.studio.ports.searching import Listing
from kinogrid.studio.ports.starting import LookStarter
from kinogrid.ui.library.model import PAGE, PagePlace
from kinogrid.ui.library.pane import LibraryPane

# So many groups are read at once, and so many tiles before anything is shown.
_GROUPS = 20
_FIRST = 60
# Milliseconds after which the grid follows what has changed.
_SOON = 150

Heading = Callable[[ClipGrouping, ListedGroup], str]


class LibraryController(QObject):
    """Reads for the library's pane while it is in sight; `found` tells that it shows what it was asked for."""

    found = Signal()

    def __init__(self, pane: LibraryPane, listing: Listing, heading: Heading, look: LookStarter) -> None:
        """Take the pane, who finds, and who writes what stands over a group."""
        super().__init__(pane)
        self._pane, self._listing, self._heading, self._look = pane, listing, heading, look
        self._in_sight = False
        self._turn = 0
        self._reading_more = False
        self._all_groups = True
        self._marks: dict[PagePlace, PageMark] = {}
        self._shown: tuple[ClipSearch, bool] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(lambda: self._find(keep=True))
        pane.asked.connect(lambda: self._find(keep=False))
        pane.model.wanted.connect(self._want)
        pane.grid.end_near.connect(self._want_more)

    def set_in_sight(self, *, in_sight: bool) -> None:
        """Read from now on, as somebody looks, or no longer."""
        self._in_sight = in_sight
        if in_sight:
            self._find(keep=True)

    def follow(self, change: Change) -> None:
        """Follow what has become of a job."""
        job = change.after or change.before
        if not self._in_sight or job is None:
            return
        self._pane.model.look_again(job.id)
        if change.is_found_otherwise:
            self.follow_soon()

    def follow_soon(self) -> None:
        """Find anew what is asked for, as something of it has changed, or is called something else."""
        if self._in_sight and not self._soon.isActive():
            self._soon.start()

    def _find(self, *, keep: bool) -> None:
        if self._in_sight:
            self._turn += 1
            self._look(self._show_found(self._turn, keep=keep), "find in the library")

    async def _show_found(self, turn: int, *, keep: bool) -> None:
        """Find what is asked for, and show it once what is seen first has been read."""
        pane, listing = self._pane, self._listing
        search, clips = pane.search, pane.shows_clips
        keep = keep and self._shown == (search, clips)
        total = await listing.count(search, clips=clips)
        if turn != self._turn:
            return
        most = max(_GROUPS, len(pane.model.groups) if keep else 0)
        groups: Sequence[ListedGroup] = (ListedGroup("", total),) if total else ()
        all_groups = True
        if search.grouping is not ClipGrouping.NONE:
            groups = await listing.groups(search, clips=clips, most=most)
            all_groups = len(groups) < most
        marks: dict[PagePlace, PageMark] = {}
        pages: dict[PagePlace, Sequence[ListedItem]] = {}
        for place in self._places(groups, keep=keep):
            if turn != self._turn:
                return
            page = await listing.page(
                search, clips=clips, most=PAGE, skip=place.page * PAGE, group=_group(search, groups, place)
            )
            pages[place] = page.items
            if page.next is not None:
                marks[PagePlace(place.group, place.page + 1)] = page.next
        if turn != self._turn:
            return
        self._marks, self._all_groups, self._shown = marks, all_groups, (search, clips)
        self._show(groups, pages, keep=keep)
        pane.show_found(total)
        pane.grid.tell_end()
        self.found.emit()

    def _places(self, groups: Sequence[ListedGroup], *, keep: bool) -> list[PagePlace]:
        """Give the pages that will be seen first: those in sight now, or else the topmost."""
        model, grid = self._pane.model, self._pane.grid
        seen = dict.fromkeys(model.place_of(row) for row in grid.items_in_sight()) if keep else {}
        there = [p for p in seen if p.group < len(groups) and p.page * PAGE < groups[p.group].count]
        if there:
            return there
        found, tiles = [], 0
        for number, group in enumerate(groups):
            found.append(PagePlace(number, 0))
            tiles += min(group.count, PAGE)
            if tiles >= _FIRST:
                break
        return found

    def _show(self, groups: Sequence[ListedGroup], pages: dict[PagePlace, Sequence[ListedItem]], *, keep: bool) -> None:
        model, grid = self._pane.model, self._pane.grid
        grouping = self._pane.search.grouping
        headings = tuple(self._heading(grouping, group) for group in groups)
        if keep and tuple(groups) == model.groups and headings == tuple(map(model.heading, range(len(groups)))):
            model.keep_only(pages)
            for place, items in pages.items():
                model.put(place, items)
            return
        anchor = grid.anchor() if keep else None
        rows = grid.chosen_rows() if keep else []
        is_all = keep and bool(rows) and sum(map(len, rows)) == model.rowCount()
        chosen = {item for run in rows for row in run if (item := model.item(row)) is not None} if not is_all else set()
        current = model.item(grid.currentIndex().row()) if keep and grid.currentIndex().isValid() else None
        grid.set_grouped(grouped=grouping is not ClipGrouping.NONE)
        model.fill(groups, headings, pages)
        at = {item: row for row, item in model.items_read()}
        if current in at:
            index = model.index(at[current])
            grid.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        if is_all:
            grid.selectAll()
        elif chosen:
            grid.select_rows([at[item] for item in chosen if item in at])
        # Last, as a tile that becomes the current one is brought into sight.
        if anchor is not None and anchor[0] in at:
            grid.stand_at(at[anchor[0]], anchor[1])
        elif not keep:
            grid.scrollToTop()

    async def chosen(self) -> Sequence[ListedItem]:
        """Give all that is meant in the grid, also what was not looked at; raises `LibraryTrouble`."""
        model, search, clips = self._pane.model, self._pane.search, self._pane.shows_clips
        groups, rows = model.groups, self._pane.grid.meant_rows()
        read: dict[PagePlace, Sequence[ListedItem]] = {}
        found: dict[ListedItem, None] = {}
        for run in rows:
            for row in run:
                item = model.item(row) if groups is model.groups else None
                if item is None:
                    place, number = _place(groups, row)
                    if place not in read:
                        group = _group(search, groups, place)
                        skip = place.page * PAGE
                        read[place] = (
                            await self._listing.page(search, clips=clips, most=PAGE, skip=skip, group=group)
                        ).items
                    item = read[place][number] if number < len(read[place]) else None
                if item is not None:
                    found[item] = None
        return tuple(found)

    def _want(self, place: PagePlace) -> None:
        self._look(self._read(place, self._turn), "read a page of the library")

    async def _read(self, place: PagePlace, turn: int) -> None:
        search, model = self._pane.search, self._pane.model
        mark = self._marks.get(place)
        try:
            page = await self._listing.page(
                search,
                clips=self._pane.shows_clips,
                after=mark,
                most=PAGE,
                skip=0 if mark is not None else place.page * PAGE,
                group=_group(search, model.groups, place),
            )
        finally:
            if turn == self._turn:
                model.give_up(place)
        if turn == self._turn:
            if page.next is not None:
                self._marks[PagePlace(place.group, place.page + 1)] = page.next
            model.put(place, page.items)

    def _want_more(self) -> None:
        if not (self._all_groups or self._reading_more):
            self._reading_more = True
            self._look(self._read_more(self._turn), "read groups of the library")

    async def _read_more(self, turn: int) -> None:
        search, clips, model = self._pane.search, self._pane.shows_clips, self._pane.model
        try:
            groups = await self._listing.groups(search, clips=clips, after=model.groups[-1], most=_GROUPS)
        finally:
            self._reading_more = False
        if turn == self._turn:
            self._all_groups = len(groups) < _GROUPS
            model.extend(groups, [self._heading(search.grouping, group) for group in groups])
            self._pane.grid.tell_end()


def _place(groups: Sequence[ListedGroup], row: int) -> tuple[PagePlace, int]:
    """Give the page that a tile is in, and its number there."""
    for number, group in enumerate(groups):
        if row < group.count:
            return PagePlace(number, row // PAGE), row % PAGE
        row -= group.count
    raise ValueError(f"there is no tile {row}")


def _group(search: ClipSearch, groups: Sequence[ListedGroup], place: PagePlace) -> ListedGroup | None:
    return None if search.grouping is ClipGrouping.NONE else groups[place.group]
