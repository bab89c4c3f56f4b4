"""Connects an order that was placed with what shows it and helps it along."""

from functools import partial

from PySide6.QtWidgets import QApplication

from kinogrid.assembly.build_account import Account
from kinogrid.assembly.build_ordering import Ordering
from kinogrid.studio.job_repository import JobRepository
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.controllers.selection import SelectionController
from kinogrid.ui.controls.text_entry import is_typing
from kinogrid.ui.settings.callback_controller import CallbackController
from kinogrid.ui.window.main_window import MainWindow


def connect_ordering(
    window: MainWindow,
    compose: ComposePane,
    repository: JobRepository,
    account: Account,
    selection: SelectionController,
    ordering: Ordering,
) -> None:
    """Let a placed order be shown and acted on, and what it still needs be given to it."""
    placed = ordering.placing.placed
    placed.connect(selection.select)
    placed.connect(ordering.extending.forget_placed)
    placed.connect(partial(_tell_of_callback, repository, account.callbacks))
    placed.connect(partial(_go_to_clips, window, compose, repository))
    account.tokens.web_address_wanted.connect(ordering.upload_help.give_address)


def _tell_of_callback(repository: JobRepository, callbacks: CallbackController, job_id: str) -> None:
    job = repository.find(job_id)
    if job is not None:
        callbacks.tell_of(job.order)


def _go_to_clips(window: MainWindow, compose: ComposePane, repository: JobRepository, job_id: str) -> None:
    """Let the keys act on what was ordered and is shown now, unless a person is typing or somewhere else.

    Who has not changed the prompt since it was sent, by Ctrl+Enter in it, has typed to the end.
    """
    job = repository.find(job_id)
    sent = job is not None and compose.prompt.hasFocus() and compose.form().prompt.strip() == job.order.prompt.strip()
    if QApplication.activeWindow() is window and (sent or not is_typing()):
        window.interior.take_focus()
