"""Connects what is asked of jobs and variants with who does it."""

from collections.abc import Callable
from functools import partial

from kinogrid.assembly.act_table import Acts
from kinogrid.assembly.build_library import Library
from kinogrid.assembly.build_ordering import Ordering
from kinogrid.assembly.build_panes import Panes
from kinogrid.assembly.build_use_cases import UseCases
from kinogrid.assembly.session import Session
from kinogrid.domain.job import Job
from kinogrid.domain.listed import ListedItem
from kinogrid.ui.controllers.comparison import ComparisonController
from kinogrid.ui.controllers.selection import SelectionController
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.preview.model import VariantAct
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.text import tr


def connect_acts(
    acts: Acts, session: Session, use_cases: UseCases, panes: Panes, library: Library, ordering: Ordering
) -> None:
    """Let what panes ask for reach those who do it, and what was done be said."""
    toast, selection, actions = session.window.interior.toast, library.selection, library.actions
    acts.bind(
        {
            **actions.acts(),
            **library.handing.acts(),
            **ordering.upload_help.acts(),
            **ordering.sending_again.acts(),
            **library.details.acts(),
            Act.REUSE: ordering.orders.reuse,
            Act.ONCE_MORE: ordering.orders.once_more,
            Act.KEEP_PICKS: library.keeping.ask_about_job,
            Act.EXPORT: library.exports.ask_about_job,
            Act.COMPARE: lambda job_id: library.comparison.add([ListedItem(job_id, None)]),
        },
        {
            **actions.variant_acts(),
            **library.handing.variant_acts(),
            VariantAct.EXTEND: ordering.extending.open,
            VariantAct.EXPORT: library.exports.ask,
            VariantAct.COMPARE: library.comparison.toggle,
        },
    )
    together = {Act.RELEASE: ordering.placing.let_go, Act.SEND_AGAIN: ordering.sending_again.send}
    library.acts.together_requested.connect(lambda act, job_ids: together[act](job_ids))
    panes.jobs.act_requested.connect(acts.do)
    panes.jobs.move_requested.connect(actions.move)
    panes.preview.act_requested.connect(partial(_do_in_tile, acts, panes.preview, use_cases.repository.find))
    for pane in (panes.preview, panes.jobs):
        pane.undo_requested.connect(actions.undo)
        pane.redo_requested.connect(actions.redo)
    panes.preview.frame_taken.connect(ordering.frame_actions.use)
    panes.preview.frame_carried.connect(library.handing.carry_frame)
    panes.jobs.pulled.connect(lambda job_ids: library.handing.carry_out([ListedItem(one, None) for one in job_ids]))
    library.handing.said.connect(toast.say)
    panes.preview.frames_to_save.connect(ordering.frame_actions.save)
    panes.preview.frame_failed.connect(ordering.frame_actions.say_failed)
    panes.preview.refused.connect(toast.say)
    actions.turned_to.connect(partial(_turn_to, library.comparison, selection))
    actions.said.connect(toast.say)
    actions.deleted.connect(lambda words, undo: toast.say(words, tr("Toast", "Undo"), undo))
    panes.jobs.copied.connect(toast.say)
    actions.saved.connect(lambda words, path: toast.say(words, tr("Toast", "Show"), partial(library.reveal, [path])))


def _do_in_tile(
    acts: Acts, preview: PreviewPane, find: Callable[[str], Job | None], act: VariantAct, tile: int
) -> None:
    """Have something done with the variant that a tile shows, whichever job it is of."""
    content = preview.canvas.content
    if content is not None:
        job_id, index = content.variant_at(tile)
        acts.do_variant(act, find(job_id), index)


def _turn_to(comparison: ComparisonController, selection: SelectionController, job_id: str) -> None:
    """Show where something was taken back; in a comparison that has it, one sees it there."""
    if not comparison.shows(job_id):
        selection.turn_to(job_id)
