"""What a tile of the library shows: plain values, and in words for whoever does not see it."""

from dataclasses import dataclass

from kinogrid.domain.listed import ListedItem
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.text import listed, number, tr


@dataclass(frozen=True, slots=True)
class LibraryCard:
    """One variant, or a whole job, as a tile.

    `picture` is the poster's file, `clip` the one that is looked through under the pointer, with so many `frames`;
    empty for none. `state` says how a job stands, empty for a variant; `seconds` is 0 for a picture.
    """

    item: ListedItem
    prompt: str
    made_at: float
    picture: str = ""
    clip: str = ""
    frames: int = 0
    seconds: float = 0.0
    state: str = ""
    troubled: bool = False
    picked: bool = False
    starred: bool = False
    rejected: bool = False
    is_new: bool = False
    stars: int = 0
    tags: tuple[str, ...] = ()
    note: str = ""

    @property
    def length(self) -> str:
        """Say how long it is, nothing for a picture."""
        return tr("Library", "{seconds} s", seconds=number(self.seconds, 1)) if self.seconds else ""

    @property
    def variant(self) -> str:
        """Say which variant it is, nothing for a whole job."""
        index = self.item.index
        return "" if index is None else tr("Library", "Variant {number}", number=number(index + 1))

    @property
    def words(self) -> str:
        """Say all of it."""
        return listed(
            seen(self.prompt),
            self.variant,
            self.state,
            self.length,
            tr("Library", "picked") if self.picked else "",
            tr("Library", "starred") if self.starred else "",
            tr("Library", "rejected") if self.rejected else "",
            tr("Library", "%n of 5 stars", self.stars) if self.stars else "",
            tr("Library", "new", note="finished, and not looked at since") if self.is_new else "",
            *map(seen, self.tags),
            seen(self.note),
        )
