"""Builds a session in two steps: what is seen and used at once, and after that all the rest, some of it at a time."""

import asyncio
import logging
from contextlib import AsyncExitStack
from importlib import import_module
from typing import TYPE_CHECKING, Final

from kinogrid.assembly.first_view import FirstView, build_first_view, show_jobs
from kinogrid.domain.failure import StudioError
from kinogrid.foundation import AskAboutLoss, LaunchOptions
from kinogrid.store.paths import Profile
from kinogrid.ui.controls.file_handing import Carry, drag_out
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.window.first_paint import Opened

if TYPE_CHECKING:
    from kinogrid.assembly.the_rest import Assembly
    from kinogrid.studio.ports.library_care import LibraryOrigin

# What is loaded once the window can be used: each with what it needs in a few hundredths of a second, so that whoever
# types meanwhile is heard between two of them.
_LOADED_AFTER: Final = (
    "h11",
    "anyio",
    "httpcore",
    "httpx",
    "kinogrid.service.client",
    "kinogrid.service.account_client",
    "av",
    "kinogrid.media.inspector",
    "kinogrid.media.export_process",
    "kinogrid.store.backup",
    "kinogrid.store.moving",
    "kinogrid.store.listing_pages",
    "kinogrid.backend",
    "kinogrid.studio.runner",
    "kinogrid.studio.charge_watch",
    "kinogrid.studio.importer",
    "kinogrid.assembly.build_use_cases",
    "kinogrid.media.loader",
    "kinogrid.ui.preview.grid_content",
    "kinogrid.ui.preview.overlay",
    "kinogrid.ui.preview.canvas",
    "kinogrid.ui.preview.transport",
    "kinogrid.ui.preview.pane",
    "kinogrid.ui.library.pane",
    "kinogrid.ui.lineage.pane",
    "kinogrid.ui.sequence.pane",
    "kinogrid.assembly.build_panes",
    "kinogrid.ui.settings.settings_dialog",
    "kinogrid.ui.settings.token_controller",
    "kinogrid.assembly.build_account",
    "kinogrid.ui.exporting.export_dialog",
    "kinogrid.ui.spending.spending_controller",
    "kinogrid.ui.importing.controller",
    "kinogrid.assembly.build_library",
    "kinogrid.ui.compose.batch.batch_controller",
    "kinogrid.ui.compose.extend_line",
    "kinogrid.assembly.build_ordering",
    "kinogrid.assembly.the_rest",
)
# How long the disk gets to take the draft where the end is asked for before all is built, in seconds.
_LEAVING = 1.0

_log = logging.getLogger("kinogrid")


async def build(
    stack: AsyncExitStack,
    opened: Opened,
    theme: Theme,
    profile: Profile,
    options: LaunchOptions,
    ask: AskAboutLoss,
    origin: "LibraryOrigin",
    carry: Carry = drag_out,
) -> "Assembly":
    """Build every part, connect them, and start the work; the window has been painted and assembled.

    `ask` brings a lost library back, `origin` knows whether it was last opened here, and `carry` drags something out of
    the window. Raises `LibraryTrouble`, `DemoStartFailed` or `StartGivenUp`.
    """
    view = await build_first_view(stack, opened.window, theme, profile, options, ask)
    try:
        await show_jobs(view)
        if options.tell is not None:
            options.tell("usable")
        await load_the_rest()
        from kinogrid.assembly.the_rest import build_rest

        return await build_rest(stack, view, theme, opened.language, profile, options, origin, carry)
    except asyncio.CancelledError:
        # The window was closed before all was there: what was typed meanwhile is kept all the same.
        await _keep_draft(view)
        raise


async def load_the_rest() -> None:
    """Load what the rest is built of, some of it at a time."""
    for name in _LOADED_AFTER:
        import_module(name)
        await asyncio.sleep(0)


async def _keep_draft(view: FirstView) -> None:
    try:
        async with asyncio.timeout(_LEAVING):
            await view.leave()
    except (StudioError, TimeoutError) as error:
        _log.warning("draft and layout were not kept: %r", error)
