"""Builds every part of a session on what lies beneath it, and connects them: the only file that knows them all.

What it built is kept in values, so that nothing lives by the grace of a parent alone; each step takes the values of
those before it. The parts end with the stack, the other way round.
"""

from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from functools import partial

from kinogrid.assembly.act_table import Acts
from kinogrid.assembly.begin import begin, show_jobs
from kinogrid.assembly.build_account import Account, build_account
from kinogrid.assembly.build_library import Library, build_library
from kinogrid.assembly.build_ordering import Ordering, build_ordering
from kinogrid.assembly.build_panes import Panes, build_panes
from kinogrid.assembly.build_use_cases import UseCases, build_use_cases
from kinogrid.assembly.connect_acts import connect_acts
from kinogrid.assembly.connect_commands import connect_commands
from kinogrid.assembly.connect_comparison import connect_comparison
from kinogrid.assembly.connect_first_run import connect_first_run
from kinogrid.assembly.connect_library import connect_library, meant
from kinogrid.assembly.connect_news import connect_news
from kinogrid.assembly.connect_ordering import connect_ordering
from kinogrid.assembly.connect_sequence import connect_sequence
from kinogrid.assembly.connect_settings import connect_settings
from kinogrid.assembly.session import Session
from kinogrid.backend import AskAboutLoss, LaunchOptions, open_backend
from kinogrid.store.paths import Profile
from kinogrid.store.redact import Redactor
from kinogrid.studio.ports.library_care import LibraryOrigin
from kinogrid.ui.controls.file_handing import Carry, drag_out
from kinogrid.ui.error_reports import ErrorReports, SupportNotices, safe_mode_note
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.window.first_paint import Opened


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembly:
    """Everything that was built."""

    session: Session
    use_cases: UseCases
    panes: Panes
    account: Account
    library: Library
    ordering: Ordering
    acts: Acts

    async def leave(self) -> None:
        """Write down draft and layout, as the window is about to close; raises `LibraryTrouble`."""
        self.account.draft.keep()
        settings = self.session.settings
        settings.change(replace(settings.value, geometry=self.session.window.kept_layout().text()))
        await settings.write()


async def build(
    stack: AsyncExitStack,
    opened: Opened,
    theme: Theme,
    profile: Profile,
    options: LaunchOptions,
    ask: AskAboutLoss,
    origin: LibraryOrigin,
    carry: Carry = drag_out,
) -> Assembly:
    """Build every part, connect them, and start the work; the window has been painted and assembled.

    `ask` brings a lost library back, `origin` knows whether it was last opened here, and `carry` drags something out of
    the window. Raises `LibraryTrouble`,
    `DemoStartFailed` or `StartGivenUp`.
    """
    redactor = Redactor()
    reports = ErrorReports(redactor)
    reports.listen()
    stack.callback(reports.leave)
    window = opened.window
    backend = await open_backend(stack, profile, options, redactor, reports.task, ask)
    start = backend.tasks.start
    settings = LiveSettings(backend.loaded.settings, backend.settings_file.save, start)
    backend.access.marks.listen(lambda marks: settings.change(replace(settings.value, token_marks=marks)))
    support = SupportNotices(
        window.interior.notices,
        redactor.redact,
        start,
        backend.log_reader.newest,
        window.interior.toast.say,
    )
    reports.say = support.tell
    session = Session(
        stack=stack,
        window=window,
        theme=theme,
        backend=backend,
        settings=settings,
        reports=reports,
        support=support,
        language=opened.language,
        carry=carry,
    )
    use_cases = build_use_cases(session)
    panes = build_panes(session, use_cases)
    account = build_account(session, use_cases, panes, profile, options)
    acts = Acts()
    library = build_library(session, use_cases, panes, account, acts)
    if options.remember is not None:
        library.backing_up.let_open(options.remember)
        library.moving.let_move()
    ordering = build_ordering(session, use_cases, panes, account, library)
    connect_acts(acts, session, use_cases, panes, library, ordering)
    connect_comparison(session, use_cases, panes, library)
    connect_library(session, use_cases, panes, library, acts)
    connect_sequence(session, use_cases, panes, library, ordering, partial(meant, panes, library))
    connect_news(session, use_cases, account, library, ordering)
    connect_settings(session, account, library, panes.preview)
    connect_first_run(session, use_cases.own_token, use_cases.prices, panes, account, profile.folder)
    connect_commands(session, panes, account, library, profile.clips)
    connect_ordering(window, panes.compose, use_cases.repository, account, library.selection, ordering)
    if options.safe:
        window.interior.notices.put("safe mode", safe_mode_note())
    is_ours = await origin.is_ours()
    await show_jobs(use_cases, library.selection, panes.jobs.view.viewport(), is_ours=is_ours)
    if options.tell is not None:
        options.tell("usable")
    await begin(session, use_cases, account, library, ordering, profile, origin, is_ours=is_ours)
    return Assembly(
        session=session,
        use_cases=use_cases,
        panes=panes,
        account=account,
        library=library,
        ordering=ordering,
        acts=acts,
    )
