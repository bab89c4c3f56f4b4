"""Connects the library's pane with what it shows, and with where its clips are seen large."""

from functools import partial

from kinogrid.assembly.build_library import Library
from kinogrid.assembly.build_panes import Panes
from kinogrid.assembly.build_use_cases import UseCases
from kinogrid.assembly.session import Session
from kinogrid.domain.listed import ListedItem
from kinogrid.ui.controllers.selection import SelectionController
from kinogrid.ui.preview.pane import PreviewPane


def connect_library(session: Session, use_cases: UseCases, panes: Panes, library: Library) -> None:
    """Let the library follow jobs and projects, and be left for a job that somebody wants to see."""
    interior, found = session.window.interior, library.found
    switch = interior.commands.show_library
    switch.toggled.connect(lambda on: found.set_in_sight(in_sight=on))
    use_cases.repository.subscribe(found.follow)
    use_cases.catalogue.subscribe(found.follow_soon)
    panes.library.opened.connect(partial(_open, library.selection, panes.preview))
    library.selection.sought.connect(lambda: switch.setChecked(False))


def _open(selection: SelectionController, preview: PreviewPane, item: ListedItem) -> None:
    """Show a variant, or a whole job, in the four-up."""
    selection.select(item.job_id)
    if item.index is not None:
        preview.acts.select(item.index)
