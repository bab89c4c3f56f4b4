"""Connects the strip of a sequence with what comes into it, where it plays, and what is ordered for it."""

from functools import partial

from kinogrid.assembly.build_library import Library
from kinogrid.assembly.build_ordering import Ordering
from kinogrid.assembly.build_panes import Panes
from kinogrid.assembly.build_use_cases import UseCases
from kinogrid.assembly.session import Session
from kinogrid.domain.listed import ListedItem
from kinogrid.ui.controllers.library_acts import Meant
from kinogrid.ui.preview.model import GridContent
from kinogrid.ui.preview.pane import PreviewPane


def connect_sequence(
    session: Session, use_cases: UseCases, panes: Panes, library: Library, ordering: Ordering, meant: Meant
) -> None:
    """Let clips come into the sequence, the grid play it, and a job be seen again once somebody wants to see one."""
    interior, strip, sequence, player = (
        session.window.interior,
        panes.sequence,
        library.sequence,
        library.sequence_player,
    )
    commands, start, selection = interior.commands, session.backend.tasks.start, library.selection
    use_cases.repository.subscribe(sequence.follow)

    async def add() -> None:
        items = await meant()
        commands.show_sequence.setChecked(True)
        sequence.add(items)

    commands.to_sequence.triggered.connect(lambda: start(add(), "add to the sequence"))
    strip.play_requested.connect(partial(_play, library))
    handing = library.handing
    strip.pulled.connect(lambda clips: handing.carry_out([ListedItem(*clip) for clip in clips]))
    handing.carrying.connect(lambda on: None if on else strip.strip.end_carrying())
    strip.export_requested.connect(partial(_export, library))
    sequence.opened.connect(partial(_see, library, panes.preview))
    player.film.connect(partial(_show_film, library, panes.preview))
    player.sought.connect(lambda: commands.show_library.setChecked(False))
    player.sought.connect(lambda: commands.show_lineage.setChecked(False))
    player.waiting.connect(strip.show_waiting)
    for somebody_sees in (selection.turned, selection.sought, panes.preview.comparison_left):
        somebody_sees.connect(player.leave)
    library.comparison.shown.connect(player.forget)
    library.lineage_player.film.connect(player.forget)
    ordering.shots.compose_wanted.connect(session.show_compose)
    for told in (sequence.said, player.said, ordering.shots.said):
        told.connect(interior.toast.say)


def _play(library: Library) -> None:
    current = library.sequence.current
    if current is not None:
        library.sequence_player.play(current)


def _export(library: Library) -> None:
    current = library.sequence.current
    if current is not None:
        library.exports.ask_about_sequence(current, library.shot_cards.pieces(current))


def _see(library: Library, preview: PreviewPane, job_id: str, index: int | None) -> None:
    """Show the variant of a shot, or its job, in the four-up."""
    library.selection.select(job_id)
    if index is not None:
        preview.acts.select(index)


def _show_film(library: Library, preview: PreviewPane, content: GridContent | None) -> None:
    library.selection.show_comparison(content)
    if content is not None:
        preview.player.unmark()
        preview.player.seek(0)
        preview.player.play()
