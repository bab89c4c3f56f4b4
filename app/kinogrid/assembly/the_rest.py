"""Builds on the first view what is not seen yet, connects all parts, and starts the work: what knows every one of them.

What it built is kept in values, so that nothing lives by the grace of a parent alone; each step takes the values of
those before it. The parts end with the stack, the other way round.
"""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from functools import partial

from kinogrid.assembly.act_table import Acts
from kinogrid.assembly.begin import begin, open_library
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
from kinogrid.assembly.connect_system import connect_system
from kinogrid.assembly.first_view import FirstView
from kinogrid.assembly.session import Session
from kinogrid.backend import open_backend
from kinogrid.foundation import LaunchOptions
from kinogrid.store.paths import Profile
from kinogrid.studio.ports.library_care import LibraryOrigin
from kinogrid.ui.controls.file_handing import Carry
from kinogrid.ui.language import SpokenLanguage
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.support_notices import SupportNotices, safe_mode_note


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembly:
    """Everything that was built."""

    view: FirstView
    session: Session
    use_cases: UseCases
    panes: Panes
    account: Account
    library: Library
    ordering: Ordering
    acts: Acts

    async def leave(self) -> None:
        """Write down draft and layout, as the window is about to close; raises `LibraryTrouble`."""
        await self.view.leave()


async def build_rest(
    stack: AsyncExitStack,
    view: FirstView,
    theme: Theme,
    language: SpokenLanguage,
    profile: Profile,
    options: LaunchOptions,
    origin: LibraryOrigin,
    carry: Carry,
) -> Assembly:
    """Build all that is still missing, some of it at a time, connect it, and start the work; raises `LibraryTrouble`.

    `origin` knows whether the library was last opened here, and `carry` drags something out of the window.
    """
    window, settings = view.window, view.settings
    backend = await open_backend(view.foundation, profile, options)
    view.frame_maker.come(backend.frame_maker)
    backend.access.marks.listen(lambda marks: settings.change(replace(settings.value, token_marks=marks)))
    support = SupportNotices(
        window.interior.notices,
        backend.redactor.redact,
        backend.tasks.start,
        backend.log_reader.newest,
        window.interior.toast.say,
    )
    view.reports.say = support.tell
    session = Session(
        stack=stack,
        window=window,
        theme=theme,
        backend=backend,
        settings=settings,
        reports=view.reports,
        support=support,
        language=language,
        carry=carry,
    )
    # Between the steps whoever types is heard, and what was clicked is painted.
    use_cases = build_use_cases(session, view)
    await asyncio.sleep(0)
    panes = await build_panes(session, use_cases, view)
    account = build_account(session, use_cases, view.draft, profile, options)
    acts = Acts()
    await asyncio.sleep(0)
    library = build_library(session, use_cases, panes, account, view.rows, acts)
    if options.remember is not None:
        library.backing_up.let_open(options.remember)
        library.moving.let_move()
    await asyncio.sleep(0)
    ordering = build_ordering(session, use_cases, panes, account, library)
    await asyncio.sleep(0)
    connect_acts(acts, session, use_cases, panes, library, ordering)
    connect_comparison(session, use_cases, panes, library)
    connect_library(session, use_cases, panes, library, acts)
    connect_sequence(session, use_cases, panes, library, ordering, partial(meant, panes, library))
    connect_news(session, use_cases, account, library, ordering)
    connect_settings(session, account, library, panes.preview)
    connect_first_run(session, use_cases.own_token, use_cases.prices, panes, account, profile.folder)
    connect_commands(session, panes, account, library, profile)
    connect_ordering(window, panes.compose, use_cases.repository, account, library.selection, ordering)
    if options.safe:
        window.interior.notices.put("safe mode", safe_mode_note())
    is_ours = await origin.is_ours()
    await open_library(use_cases, library.selection, is_ours=is_ours)
    await begin(session, use_cases, account, library, ordering, profile, origin, is_ours=is_ours)
    view.held.let_go()
    connect_system(session, use_cases, view.keep_at_once)
    if options.given is not None:
        ordering.given.take(options.given)
    return Assembly(
        view=view,
        session=session,
        use_cases=use_cases,
        panes=panes,
        account=account,
        library=library,
        ordering=ordering,
        acts=acts,
    )
