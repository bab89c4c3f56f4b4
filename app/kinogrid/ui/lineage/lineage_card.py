"""What a card of the lineage shows: plain values, and in words for whoever does not see it."""

from dataclasses import dataclass

from kinogrid.ui.foreign_text import seen
from kinogrid.ui.text import listed, number, tr


@dataclass(frozen=True, slots=True, kw_only=True)
class LineageCard:
    """One job of a family, by the variant that stands for it.

    `parent` is the place of the card that it continues, and `continues` the index of the variant there; None for a
    first generation. `index` is the variant that stands for the job, None while it has none. `picture` is the poster's
    file, `clip` the one that is looked through under the pointer, with so many `frames`; empty for none. While it has
    no clip it shows how it will begin: by its `picture`, or by the last frame of `before`, which has so many
    `frames_before`. `state` says
    how a job stands that is not done; `left` how long it can still grow, or why it cannot, and `cost` what it took,
    empty where nobody knows. `seconds` is 0 for a picture.
    """

    job_id: str
    prompt: str
    generation: int = 1
    parent: int | None = None
    continues: int | None = None
    index: int | None = None
    variants: int = 0
    picture: str = ""
    clip: str = ""
    frames: int = 0
    before: str = ""
    frames_before: int = 0
    seconds: float = 0.0
    state: str = ""
    troubled: bool = False
    left: str = ""
    why_not: str = ""
    cost: str = ""
    picked: bool = False
    starred: bool = False
    rejected: bool = False

    @property
    def length(self) -> str:
        """Say how long it is, nothing for a picture."""
        return tr("Lineage", "{seconds} s", seconds=number(self.seconds, 1)) if self.seconds else ""

    @property
    def words(self) -> str:
        """Name it."""
        return listed(seen(self.prompt), tr("Lineage", "Generation {number}", number=number(self.generation)))

    @property
    def description(self) -> str:
        """Say all the rest of it."""
        return listed(
            ""
            if self.continues is None
            else tr("Lineage", "continues variant {number}", number=number(self.continues + 1)),
            ""
            if self.index is None
            else tr(
                "Lineage",
                "variant {number} of {count}",
                number=number(self.index + 1),
                count=number(self.variants),
            ),
            tr("Lineage", "picked") if self.picked else "",
            tr("Lineage", "starred") if self.starred else "",
            tr("Lineage", "rejected") if self.rejected else "",
            self.state,
            self.length,
            self.left,
            self.why_not,
            self.cost,
        )
