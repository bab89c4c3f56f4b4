"""Connects what is put together to be compared with the grid, and with what ends that."""

from kinogrid.assembly.build_library import Library
from kinogrid.assembly.build_panes import Panes
from kinogrid.assembly.build_use_cases import UseCases
from kinogrid.assembly.session import Session


def connect_comparison(session: Session, use_cases: UseCases, panes: Panes, library: Library) -> None:
    """Let clips come into the tray and the grid, and the grid show a job again once somebody wants to see one."""
    comparison, selection, many = library.comparison, library.selection, library.acts
    interior = session.window.interior
    use_cases.repository.subscribe(comparison.follow)
    comparison.shown.connect(selection.show_comparison)
    comparison.sought.connect(lambda: interior.commands.show_library.setChecked(False))
    comparison.said.connect(interior.toast.say)
    for somebody_sees in (selection.turned, selection.sought, panes.preview.comparison_left):
        somebody_sees.connect(comparison.leave)
    panes.preview.comparison_requested.connect(comparison.compare)
    many.comparison_grows.connect(comparison.add)
    many.compare_requested.connect(comparison.compare_all)
    library.handing.carrying.connect(lambda on: panes.tray.offer_drop(on=on))
