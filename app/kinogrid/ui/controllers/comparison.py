"""Clips of any jobs put together and compared side by side, in step; each stays its own job's."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kinogrid.domain.job import Job
from kinogrid.domain.listed import ListedItem
from kinogrid.domain.request import MOST_VARIANTS
from kinogrid.domain.state import Clip
from kinogrid.studio.job_repository import Change
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.jobs.row_text import prompt_words
from kinogrid.ui.preview.comparison_tray import LEAST_COMPARED, ComparisonTray, TrayClip
from kinogrid.ui.preview.model import GridContent, TileContent, TileOrigin
from kinogrid.ui.text import number, tr


class ComparisonController(QObject):
    """Keeps what is in the tray for as long as the app runs, and shows it in the grid in a job's place.

    `shown` carries the content for the grid, None once a job belongs there again; `sought` tells that a person wants to
    see the grid now; `said` carries a sentence about what was put in or was not.
    """

    shown = Signal(object)
    sought = Signal()
    said = Signal(str)

    def __init__(
        self,
        tray: ComparisonTray,
        find: Callable[[str], Job | None],
        tiles_of: Callable[[Job], Sequence[TileContent]],
        poster_path: Callable[[Clip], Path],
        look_at: Callable[[int], object],
        turn_to: Callable[[str], object],
    ) -> None:
        """Take the tray, who knows jobs and how their variants are shown, and what brings a tile or a job before eyes.

        `look_at` selects a tile of the comparison by its place, `turn_to` shows a job by its id.
        """
        super().__init__(tray)
        self._tray, self._find, self._tiles_of, self._poster_path = tray, find, tiles_of, poster_path
        self._look_at, self._turn_to = look_at, turn_to
        self._variants: tuple[tuple[str, int], ...] = ()
        self._on = False
        tray.dropped.connect(lambda variants: self.add([ListedItem(*variant) for variant in variants]))
        tray.taken_out.connect(lambda place: self._take_out(self._variants[place]))
        tray.chosen.connect(self._choose)
        tray.compare_wanted.connect(self.compare)
        tray.leave_wanted.connect(self.compare)
        tray.cleared.connect(self.clear)

    @property
    def is_on(self) -> bool:
        """Tell whether the grid shows a comparison."""
        return self._on

    def shows(self, job_id: str) -> bool:
        """Tell whether a clip of a job is in the comparison on show."""
        return self._on and any(one == job_id for one, _index in self._variants)

    def add(self, items: Iterable[ListedItem]) -> None:
        """Put clips into the tray, of a whole job its pick or else all of them; as many as it takes."""
        wanted = [variant for variant in self._clips_of(items) if variant not in self._variants]
        room = MOST_VARIANTS - len(self._variants)
        if not wanted:
            self.said.emit(tr("Comparison", "There is nothing to add to the comparison."))
            return
        added, left = wanted[:room], len(wanted) - room
        self._put((*self._variants, *added))
        if left > 0:
            self._say_full(left)
        else:
            self.said.emit(tr("Comparison", "%n clip(s) added to the comparison.", len(added)))

    def toggle(self, job: Job, index: int) -> None:
        """Put a clip into the tray, or out of the comparison that is shown take it."""
        if self._on and (job.id, index) in self._variants:
            self._take_out((job.id, index))
        elif (job.id, index) in self._variants:
            self.said.emit(tr("Comparison", "This clip is in the comparison already."))
        else:
            self.add([ListedItem(job.id, index)])

    def compare_all(self, items: Iterable[ListedItem]) -> None:
        """Compare these clips in the place of those in the tray; one alone is added to them."""
        variants = self._clips_of(items)
        if len(variants) < LEAST_COMPARED:
            if variants and variants[0] not in self._variants:
                self.add([ListedItem(*variants[0])])
            self._on = False
            self.compare()
            return
        self._on = True
        self._put(variants[:MOST_VARIANTS])
        self.sought.emit()
        if len(variants) > MOST_VARIANTS:
            self._say_full(len(variants) - MOST_VARIANTS)

    def compare(self) -> None:
        """Show what is in the tray side by side, or where that is on show the job again."""
        if self._on:
            self.leave()
            self.sought.emit()
        elif len(self._variants) < LEAST_COMPARED:
            self.said.emit(tr("Comparison", "It takes two clips at least: add them to the comparison first."))
        else:
            self._on = True
            self._show()
            self.sought.emit()

    def leave(self) -> None:
        """Show a job again; the tray keeps its clips."""
        if self._on:
            self._on = False
            self._show_tray()
            self.shown.emit(None)

    def clear(self) -> None:
        """Take all clips out."""
        self._put(())

    def follow(self, change: Change) -> None:
        """Follow what has become of a job."""
        job = change.after or change.before
        if job is None or all(job.id != job_id for job_id, _index in self._variants):
            return
        there = set() if change.after is None else {(job.id, clip.index) for clip in change.after.clips}
        self._put(tuple(one for one in self._variants if one[0] != job.id or one in there))

    def _clips_of(self, items: Iterable[ListedItem]) -> tuple[tuple[str, int], ...]:
        found: dict[tuple[str, int], None] = {}
        for item in items:
            job = self._find(item.job_id)
            there = [] if job is None else [clip.index for clip in job.clips]
            wanted = item.index
            if wanted is None and job is not None and job.curation.picked in there:
                wanted = job.curation.picked
            found |= dict.fromkeys((item.job_id, index) for index in there if wanted is None or index == wanted)
        return tuple(found)

    def _say_full(self, left: int) -> None:
        self.said.emit(
            tr(
                "Comparison",
                "At most {most} clips are compared at once: %n (was|were) left out.",
                left,
                most=number(MOST_VARIANTS),
            )
        )

    def _take_out(self, variant: tuple[str, int]) -> None:
        self._put(tuple(one for one in self._variants if one != variant))

    def _put(self, variants: tuple[tuple[str, int], ...]) -> None:
        self._variants = variants
        if self._on and len(variants) < LEAST_COMPARED:
            self.leave()
        elif self._on:
            self._show()
        else:
            self._show_tray()

    def _choose(self, place: int) -> None:
        """Look at a clip: in the comparison, or in its job."""
        if not self._on:
            self._turn_to(self._variants[place][0])
        self._look_at(place if self._on else self._variants[place][1])

    def _show(self) -> None:
        self._show_tray()
        tiles = []
        for job_id, index in self._variants:
            job = self._find(job_id)
            if job is not None:
                origin = TileOrigin(job_id, index, seen(prompt_words(job)))
                tiles.append(replace(self._tiles_of(job)[index], origin=origin))
        key = " ".join(f"{job_id}/{index}" for job_id, index in self._variants)
        self.shown.emit(GridContent(f"comparison {key}", tuple(tiles)))

    def _show_tray(self) -> None:
        clips = []
        for job_id, index in self._variants:
            job = self._find(job_id)
            clip = None if job is None else next((clip for clip in job.clips if clip.index == index), None)
            if job is not None and clip is not None:
                words = tr(
                    "Comparison",
                    "{prompt}, variant {number}",
                    prompt=seen(prompt_words(job)),
                    number=number(index + 1),
                )
                clips.append(TrayClip(self._poster_path(clip), words))
        self._tray.show_clips(clips, comparing=self._on)
