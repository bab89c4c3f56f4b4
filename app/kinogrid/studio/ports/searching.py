"""What finding clips and jobs needs of the library."""

from collections.abc import Sequence
from typing import Protocol

from kinogrid.domain.clip_filter import ClipSearch
from kinogrid.domain.listed import ListedGroup, ListedPage, PageMark, UsedTag


class Listing(Protocol):
    """What a search of the whole library finds, page by page."""

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
        """Give what comes after a mark, of variants or of jobs, at most so many; raises `LibraryTrouble`.

        So much is left out before it as `skip` says; with a group of this search's, only what is in that.
        """
        ...

    async def count(self, search: ClipSearch, *, clips: bool) -> int:
        """Count what is found; raises `LibraryTrouble`."""
        ...

    async def groups(
        self, search: ClipSearch, *, clips: bool, after: ListedGroup | None = None, most: int = 20
    ) -> Sequence[ListedGroup]:
        """Give the groups after one in which anything is found; raises `LibraryTrouble`."""
        ...

    async def tags(self) -> Sequence[UsedTag]:
        """Give the tags that are in use, by their names; raises `LibraryTrouble`."""
        ...
