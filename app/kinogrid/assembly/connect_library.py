"""Connects the library's pane with what it shows, and with where its clips are seen large."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QKeyEvent

from kinogrid.assembly.act_table import Acts
from kinogrid.assembly.build_library import Library
from kinogrid.assembly.build_panes import Panes
from kinogrid.assembly.build_use_cases import UseCases
from kinogrid.assembly.session import Session
from kinogrid.domain.listed import ListedItem
from kinogrid.ui.controllers.library_acts import LibraryActs, Meant
from kinogrid.ui.controllers.selection import SelectionController
from kinogrid.ui.controls.tile_acts import TileAct
from kinogrid.ui.controls.toast import Toast
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.text import tr

# What keys do to several jobs that are chosen in the list; all others are about the clip that is looked at.
_OF_JOBS_BY_KEY = frozenset({TileAct.COMPARE, TileAct.TO_COMPARISON, TileAct.COPY_FILES, TileAct.EXPORT})


def connect_library(session: Session, use_cases: UseCases, panes: Panes, library: Library, acts: Acts) -> None:
    """Let the library follow jobs and projects, and be left for a job that somebody wants to see."""
    interior, found = session.window.interior, library.found
    switch = interior.commands.show_library
    switch.toggled.connect(lambda on: found.set_in_sight(in_sight=on))
    for follow in (found.follow, library.finder.follow):
        use_cases.repository.subscribe(follow)
    use_cases.catalogue.subscribe(found.follow_soon)
    panes.library.opened.connect(partial(_open, library.selection, panes.preview))
    library.selection.sought.connect(lambda: switch.setChecked(False))
    _connect_lineage(session, use_cases, panes, library)
    chosen = partial(meant, panes, library)
    many, commands, keys = library.acts, interior.commands, panes.preview.keys
    panes.library.act_requested.connect(lambda act: many.do(act, library.found.chosen))
    panes.jobs.many_requested.connect(lambda act, job_ids: many.do(act, partial(_whole, job_ids)))
    panes.library.undo_requested.connect(library.actions.undo)
    panes.library.redo_requested.connect(library.actions.redo)
    commands.labels.triggered.connect(lambda: many.do(TileAct.LABEL, chosen))
    for stars, action in enumerate(commands.ratings):
        action.triggered.connect(partial(_rate, many, stars, chosen))
    many.act_requested.connect(acts.do)
    many.variant_act_requested.connect(acts.do_variant)
    many.export_requested.connect(library.exports.ask_about_selection)
    many.copy_requested.connect(library.handing.copy)
    panes.library.pulled.connect(lambda: library.handing.carry_chosen(found.chosen))
    many.picks_wanted.connect(library.keeping.ask_about_jobs)
    library.shelves.picks_wanted.connect(library.keeping.ask_about_project)
    for told in (many.said, library.shelves.changed, library.keeping.said):
        told.connect(partial(_say, interior.toast))

    def press(event: QKeyEvent) -> bool:
        if panes.library.isVisible():
            return many.press(keys, event, panes.library.act_requested.emit)
        jobs = panes.jobs.chosen()
        if panes.jobs.view.hasFocus() and len(jobs) > 1:

            def do(act: TileAct) -> None:
                panes.jobs.many_requested.emit(act, jobs)

            return many.press(keys, event, do, _OF_JOBS_BY_KEY) or panes.preview.press(event)
        return panes.preview.press(event)

    session.window.route_keys(press, panes.preview.release)


def _connect_lineage(session: Session, use_cases: UseCases, panes: Panes, library: Library) -> None:
    """Let the tree follow the job that is selected, and that follow the tree."""
    switch, tree, family, selection = (
        session.window.interior.commands.show_lineage,
        panes.lineage,
        library.family,
        library.selection,
    )
    switch.toggled.connect(lambda on: family.set_in_sight(in_sight=on))
    use_cases.repository.subscribe(family.follow)
    use_cases.charges.listen(family.follow_charges)
    selection.shown.connect(family.show_job)
    tree.turned.connect(selection.turn_to)
    tree.opened.connect(lambda job_id, index: _open(selection, panes.preview, ListedItem(job_id, index)))
    tree.pulled.connect(lambda job_id, index: library.handing.carry_out([ListedItem(job_id, index)]))
    selection.sought.connect(lambda: switch.setChecked(False))
    library.comparison.sought.connect(lambda: switch.setChecked(False))
    player = library.lineage_player
    tree.play_requested.connect(player.play)
    player.alone.connect(partial(_play, selection, panes.preview))
    player.film.connect(selection.show_comparison)
    player.said.connect(session.window.interior.toast.say)
    for somebody_sees in (selection.turned, selection.sought, panes.preview.comparison_left):
        somebody_sees.connect(player.leave)
    library.comparison.shown.connect(player.forget)


def _play(selection: SelectionController, preview: PreviewPane, job_id: str, index: int) -> None:
    """Play a variant alone in the four-up."""
    selection.select(job_id)
    preview.play_alone(index)


def _rate(many: LibraryActs, stars: int, meant: Meant, _checked: object = None) -> None:
    many.rate(stars, meant)


def _say(toast: Toast, words: str, undo: Callable[[], object] | None) -> None:
    if undo is None:
        toast.say(words)
    else:
        toast.say(words, tr("Toast", "Undo"), undo)


async def meant(panes: Panes, library: Library) -> Sequence[ListedItem]:
    """Give what a key or a menu is about: what is chosen in the library, or the variant that is looked at."""
    if panes.library.isVisible():
        return await library.found.chosen()
    content, tile = panes.preview.canvas.content, panes.preview.acts.current
    if content is None or tile is None or content.tiles[tile].clip is None:
        return ()
    return (ListedItem(*content.variant_at(tile)),)


async def _whole(job_ids: Sequence[str]) -> Sequence[ListedItem]:
    return tuple(ListedItem(job_id) for job_id in job_ids)


def _open(selection: SelectionController, preview: PreviewPane, item: ListedItem) -> None:
    """Show a variant, or a whole job, in the four-up."""
    selection.select(item.job_id)
    if item.index is not None:
        preview.acts.select(item.index)
