"""Connects what is asked of jobs and variants with who does it."""

from functools import partial

from kinogrid.assembly.act_table import Acts
from kinogrid.assembly.build_library import Library
from kinogrid.assembly.build_ordering import Ordering
from kinogrid.assembly.build_panes import Panes
from kinogrid.assembly.session import Session
from kinogrid.domain.listed import ListedItem
from kinogrid.ui.controls.desktop import open_folder
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.preview.model import VariantAct
from kinogrid.ui.text import tr


def connect_acts(acts: Acts, session: Session, panes: Panes, library: Library, ordering: Ordering) -> None:
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
        },
        {
            **actions.variant_acts(),
            **library.handing.variant_acts(),
            VariantAct.EXTEND: ordering.extending.open,
            VariantAct.EXPORT: library.exports.ask,
        },
    )
    panes.jobs.act_requested.connect(acts.do)
    panes.jobs.move_requested.connect(actions.move)
    panes.preview.act_requested.connect(lambda act, index: acts.do_variant(act, selection.selected, index))
    for pane in (panes.preview, panes.jobs):
        pane.undo_requested.connect(actions.undo)
        pane.redo_requested.connect(actions.redo)
    panes.preview.frame_taken.connect(ordering.frame_actions.use)
    panes.preview.frame_carried.connect(library.handing.carry_frame)
    panes.jobs.pulled.connect(lambda job_id: library.handing.carry_out([ListedItem(job_id, None)]))
    library.handing.said.connect(toast.say)
    panes.preview.frames_to_save.connect(ordering.frame_actions.save)
    panes.preview.frame_failed.connect(ordering.frame_actions.say_failed)
    actions.turned_to.connect(selection.turn_to)
    actions.said.connect(toast.say)
    actions.deleted.connect(lambda words, undo: toast.say(words, tr("Toast", "Undo"), undo))
    panes.jobs.copied.connect(toast.say)
    actions.saved.connect(lambda words, path: toast.say(words, tr("Toast", "Show"), partial(open_folder, path.parent)))
