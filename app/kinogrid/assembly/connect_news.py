"""Connects what happens to jobs with what tells of it."""

import logging
from collections.abc import Callable
from decimal import Decimal
from functools import partial

from kinogrid.assembly.build_account import Account
from kinogrid.assembly.build_library import Library
from kinogrid.assembly.build_ordering import Ordering
from kinogrid.assembly.build_use_cases import UseCases
from kinogrid.assembly.session import Session
from kinogrid.domain.failure import StudioError
from kinogrid.domain.job import Job
from kinogrid.domain.order_queue import waiting
from kinogrid.domain.token_note import OwnTokenStanding
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.runner import Runner
from kinogrid.ui.controllers.job_news import variant_to_extend
from kinogrid.ui.controllers.job_surroundings import summary
from kinogrid.ui.controllers.news import JobAnnouncements, NeedsYou, News, QueueWait
from kinogrid.ui.controllers.pause_news import PauseNews
from kinogrid.ui.controllers.rows_of_jobs import JobRows
from kinogrid.ui.controllers.selection import SelectionController
from kinogrid.ui.controls.desktop import open_address
from kinogrid.ui.controls.message import announce
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.jobs.pause_text import PauseStep
from kinogrid.ui.settings.token_text import TOP_UP_PAGE
from kinogrid.ui.window.main_window import MainWindow
from kinogrid.ui.window.single_instance import come_forward

_log = logging.getLogger(__name__)


def connect_news(session: Session, use_cases: UseCases, account: Account, library: Library, ordering: Ordering) -> None:
    """Let window, notices and desktop follow what happens to jobs, and what of them is shown."""
    interior, selection, repository = session.window.interior, library.selection, use_cases.repository
    interior.status_bar.add(library.exports.progress)
    runner = use_cases.runner
    news = News(interior.notices, selection.select)
    _tell_of_pause(interior.notices, session, use_cases, account, ordering)
    runner.listen(interior.status_bar.show_service, news.tell_of_find)
    _follow_pause(interior.notices, runner, library.rows, selection)
    interior.lineage.crumb_clicked.connect(selection.select)
    show = partial(_come_forward, session.window, repository, selection)
    library.news.show_requested.connect(show)
    library.news.extend_requested.connect(lambda job_id: show(job_id, ordering.extending.open))
    selection.shown.connect(lambda job: library.surroundings.show(None if library.comparison.is_on else job))
    selection.follow_told(use_cases.pause.explains, lambda: use_cases.pause.why is not None)
    use_cases.pause.listen(lambda _why: selection.show_again())
    selection.shown.connect(ordering.extending.follow)
    selection.shown.connect(lambda job: interior.show_empty_state() if job is None else interior.show_preview())
    repository.subscribe(JobAnnouncements(partial(announce, interior)).follow)
    needs = NeedsYou(interior.notices, repository.open_jobs, selection.select)
    selection.shown.connect(needs.follow)
    selection.counted.connect(needs.tell)
    selection.counted.connect(lambda: interior.status_bar.set_summary(summary(repository.open_jobs(), len(repository))))


def _tell_of_pause(
    notices: NoticeBoard, session: Session, use_cases: UseCases, account: Account, ordering: Ordering
) -> None:
    """Say that the queue is paused, and follow what mends it."""

    def need() -> Decimal | None:
        queue = waiting(use_cases.repository.open_jobs())
        return None if not queue else use_cases.prices.foresee(queue[0].order).credits

    async def ask_about_limit() -> None:
        try:
            found = await use_cases.own_token.look()
        except StudioError as error:
            _log.warning("what is left of the own token's limit was not told: %s", error.failure)
        else:
            pauses.tell_of_limit(None if found is None else found.left)

    def look() -> None:
        use_cases.balance.look_soon()
        if use_cases.own_token.standing is OwnTokenStanding.IN_USE:
            session.backend.tasks.start(ask_about_limit(), "ask about the own token's limit")

    pauses = PauseNews(
        notices,
        {
            PauseStep.GO_ON: ordering.placing.go_on,
            PauseStep.TOP_UP: lambda: open_address(TOP_UP_PAGE),
            PauseStep.RAISE_LIMIT: account.dialogs.open,
            PauseStep.REPLACE: account.tokens.ask,
        },
        need=need,
        look=look,
        sells=not session.backend.provider.demo_token,
    )
    use_cases.pause.listen(pauses.tell_of_pause)
    use_cases.balance.listen(pauses.tell_of_balance)
    session.backend.access.when_api_token_is_entered(pauses.token_entered)


def _come_forward(
    window: MainWindow,
    repository: JobRepository,
    selection: SelectionController,
    job_id: str,
    extend: Callable[[Job, int], object] | None = None,
) -> None:
    """Show a job that a notification told of, in front of all else, and ask how its clip goes on where that is wanted.

    Nothing is ordered by that.
    """
    job = repository.find(job_id)
    come_forward(window)
    selection.select(job_id)
    index = None if job is None else variant_to_extend(job, repository.find)
    if extend is not None and job is not None and index is not None:
        extend(job, index)


def _follow_pause(notices: NoticeBoard, runner: Runner, rows: JobRows, selection: SelectionController) -> None:
    """Let list and notice count down to when orders go on."""
    limiter = runner.limiter
    wait = QueueWait(notices, lambda: limiter.why, lambda: limiter.pause, runner.try_now)
    rows.follow_pause(lambda: limiter.pause)

    def tell() -> None:
        wait.tell()
        selection.show_pause()

    limiter.listen(tell)
