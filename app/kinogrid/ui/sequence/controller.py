"""Connects a person's sequences with the strip that shows one of them."""

from collections.abc import Callable, Coroutine, Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from kinogrid.domain.job import Job
from kinogrid.domain.listed import ListedItem
from kinogrid.domain.sequence import (
    LONGEST_SEQUENCE_NAME,
    MOST_SHOTS,
    WHOLE,
    ClipSequence,
    ClipShot,
    Shot,
    ShownPart,
)
from kinogrid.studio.job_repository import Change
from kinogrid.studio.ports.starting import Starter
from kinogrid.studio.sequences import SequenceChange, Sequences
from kinogrid.ui.controls.name_dialog import NameDialog
from kinogrid.ui.sequence.pane import SequencePane
from kinogrid.ui.sequence.shot_card import ShotCard
from kinogrid.ui.text import listed, number, tr

# Milliseconds after which the strip follows what has become of jobs.
_SOON = 120
_MINUTE = 60

_Work = Callable[[], Coroutine[Any, Any, object]]
RememberStep = Callable[[_Work, _Work], object]
"""Lets undo take back what was done just now by the first that it is given, and redo do it again by the second."""
MarkedPart = Callable[[Job, int], tuple[int, int] | None]
"""Tells the first and the last frame of a variant between its in and out points; None where none are set."""


class SequenceController(QObject):
    """Shows one sequence, and has done to it what a person does in the strip; all of it can be undone and redone.

    `on_show` carries the sequence that is on show whenever it is another, None for none; `said` a sentence about what
    was done; `opened` the id of a job and the index of a variant that is to be seen large, None for none.
    """

    on_show = Signal(object)
    said = Signal(str)
    opened = Signal(str, object)

    def __init__(
        self,
        pane: SequencePane,
        sequences: Sequences,
        find: Callable[[str], Job | None],
        cards: Callable[[ClipSequence], Sequence[ShotCard]],
        remember: RememberStep,
        start: Starter,
        marked: MarkedPart,
    ) -> None:
        """Take the strip, the sequences, who knows jobs and makes cards of shots, and who remembers what is done."""
        super().__init__(pane)
        self._pane, self._sequences, self._find, self._cards = pane, sequences, find, cards
        self._remember, self._start, self._marked = remember, start, marked
        self._current = ""
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._show)
        sequences.subscribe(self._show)
        self._connect()
        self._show()

    def _connect(self) -> None:
        pane = self._pane
        pane.chosen.connect(self.choose)
        pane.make_requested.connect(lambda: self._done(self._make(())))
        pane.rename_requested.connect(self._ask_name)
        pane.delete_requested.connect(self._delete)
        pane.strip.dropped.connect(self._drop)
        pane.strip.moved.connect(lambda ids, at: self.arrange(lambda one: one.moved(ids, at)))
        pane.strip.opened.connect(self._open)
        pane.again_requested.connect(self._plan_again)
        pane.taken_out.connect(lambda ids: self.arrange(lambda one: one.without(ids)))
        pane.trimmed.connect(self._trim)
        pane.lasting.connect(lambda shot_id, seconds: self.arrange(lambda one: one.lasting(shot_id, seconds)))

    @property
    def current(self) -> ClipSequence | None:
        """Give the sequence on show."""
        return self._sequences.find(self._current)

    def new_shot_id(self) -> str:
        """Make an id for a shot."""
        return self._sequences.new_shot_id()

    def choose(self, sequence_id: str) -> None:
        """Show a sequence."""
        self._current = sequence_id
        self._show()

    def follow(self, change: Change) -> None:
        """Follow what has become of a job that a shot is of."""
        job, current = change.after or change.before, self.current
        if job is not None and current is not None and current.holds(job.id) and not self._soon.isActive():
            self._soon.start()

    def add(self, items: Iterable[ListedItem], at: int | None = None) -> None:
        """Put clips into the sequence, of a whole job its pick or else all of them; into a new one where there is none.

        What is marked in the grid is the part that is taken.
        """
        shots = self._shots_of(items)
        current = self.current
        room = MOST_SHOTS if current is None else MOST_SHOTS - len(current.shots)
        if not shots:
            self.said.emit(tr("Sequence", "There is no clip to add to the sequence."))
        elif not room:
            self.said.emit(tr("Sequence", "A sequence takes %n shots at most.", MOST_SHOTS))
        else:
            self.insert(shots[:room], at)

    def insert(self, shots: Sequence[Shot], at: int | None = None) -> None:
        """Put shots into the sequence, or into a new one where there is none."""
        work = (
            self._make(shots)
            if self.current is None
            else self._sequences.arrange(self._current, lambda one: one.inserted(shots, at))
        )
        self._done(work)
        self._pane.strip.choose_shots([shot.id for shot in shots])
        self.said.emit(tr("Sequence", "%n shot(s) added to the sequence.", len(shots)))

    def arrange(self, change: Callable[[ClipSequence], ClipSequence]) -> None:
        """Have the sequence's shots be others."""
        self._done(self._sequences.arrange(self._current, change))

    def _shots_of(self, items: Iterable[ListedItem]) -> list[ClipShot]:
        found = []
        for item in items:
            job = self._find(item.job_id)
            there = [] if job is None else [clip.index for clip in job.clips if clip.duration]
            wanted = item.index
            if wanted is None and job is not None and job.curation.picked in there:
                wanted = job.curation.picked
            for index in there if job is not None else ():
                if wanted is None or index == wanted:
                    part = None if item.index is None or job is None else self._marked(job, index)
                    shown = WHOLE if part is None else ShownPart(*part)
                    found.append(ClipShot(self._sequences.new_shot_id(), item.job_id, index, shown))
        return found

    def _make(self, shots: Sequence[Shot]) -> SequenceChange:
        change = self._sequences.make(tr("Sequence", "Sequence"), shots)
        if change.after is not None:
            self.choose(change.after.id)
        return change

    def _done(self, change: SequenceChange | None) -> None:
        """Let undo take back what was just done, and redo do it again, and have it written."""
        if change is not None:
            self._remember(partial(self._have, change.undone), partial(self._have, change))
            self._start(self._sequences.save(), "keep a sequence")

    async def _have(self, change: SequenceChange) -> None:
        either = change.after or change.before
        if either is not None:
            self._current = either.id
        self._sequences.apply(change)
        await self._sequences.save()

    def _plan_again(self, shot_id: str) -> None:
        if self._sequences.plan_again(self._current, shot_id):
            self._start(self._sequences.save(), "plan a shot again")

    def _drop(self, variants: Iterable[tuple[str, int]], at: int) -> None:
        self.add([ListedItem(*variant) for variant in variants], at)

    def _trim(self, shot_id: str, first: int, last: int) -> None:
        card = next((card for card in self._pane.model.cards if card.shot_id == shot_id), None)
        if card is not None and (first, last) != (card.first, card.last):
            # What reaches to the end goes on doing so, whatever the clip is.
            part = ShownPart(first, None if last >= card.frames - 1 else last)
            self.arrange(lambda one: one.trimmed(shot_id, part))

    def _open(self, shot_id: str) -> None:
        card = next((card for card in self._pane.model.cards if card.shot_id == shot_id), None)
        if card is not None and card.job_id:
            self.opened.emit(card.job_id, card.index)

    def _ask_name(self) -> None:
        current = self.current
        if current is None:
            return
        dialog = NameDialog(
            self._pane.window(),
            title=tr("Sequence", "Rename the sequence"),
            name=current.name,
            verb=tr("Sequence", "Rename"),
            longest=LONGEST_SEQUENCE_NAME,
        )

        def rename(name: str) -> None:
            dialog.accept()
            self._done(self._sequences.rename(current.id, name))

        dialog.given.connect(rename)
        dialog.open()

    def _delete(self) -> None:
        current = self.current
        if current is not None:
            self._done(self._sequences.delete(current.id))
            self.said.emit(tr("Sequence", "“{name}” is deleted; its clips stay.", name=current.name))

    def _show(self) -> None:
        sequences = self._sequences.all()
        if self._sequences.find(self._current) is None:
            self._current = sequences[-1].id if sequences else ""
        current = self.current
        self._pane.show_names([(one.id, one.name) for one in sequences], self._current)
        if current is None:
            self._pane.show_cards(())
        else:
            self._pane.show_cards(self._cards(current), self._summary(current))
        self.on_show.emit(current)

    def _summary(self, sequence: ClipSequence) -> str:
        seconds = sequence.duration(self._find)
        length = tr("Sequence", "{seconds} s", seconds=number(seconds, 1))
        if seconds >= _MINUTE:
            minutes, rest = divmod(seconds, _MINUTE)
            length = tr("Sequence", "{minutes} min {seconds} s", minutes=number(int(minutes)), seconds=number(rest, 1))
        return listed(tr("Sequence", "%n shot(s)", len(sequence.shots)), length if sequence.shots else "")
