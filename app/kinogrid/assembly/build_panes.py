"""Builds the panes and puts them into the window."""

import asyncio
from dataclasses import dataclass

from kinogrid.assembly.build_use_cases import UseCases
from kinogrid.assembly.first_view import FirstView
from kinogrid.assembly.session import Session
from kinogrid.ui.compose.frames.import_queue import ImportQueue
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.controllers.library_cards import LibraryCards
from kinogrid.ui.images.clip_strip import ClipFrames
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.jobs.model import JobsModel
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.library.pane import LibraryPane
from kinogrid.ui.lineage.pane import LineagePane
from kinogrid.ui.preview.comparison_tray import ComparisonTray
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.sequence.pane import SequencePane

# Bytes of the library's pictures that are kept: a few screens of posters, and what the pointer goes over.
_POSTERS = 64 << 20
_TILE_FRAMES = 16 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Panes:
    """What the window is made of."""

    import_queue: ImportQueue
    thumbnails: Thumbnails
    compose: ComposePane
    model: JobsModel
    jobs: JobsPane
    preview: PreviewPane
    library: LibraryPane
    lineage: LineagePane
    tray: ComparisonTray
    sequence: SequencePane


async def build_panes(session: Session, use_cases: UseCases, view: FirstView) -> Panes:
    """Build the panes that are not there yet, one at a time, and put them into the window."""
    backend, theme, stack, settings = session.backend, session.theme, session.stack, session.settings
    interior = session.window.interior
    preview = PreviewPane(
        theme, budget=settings.value.cache_bytes, grab=backend.frame_maker.grab, vet=backend.vetting.vet
    )
    stack.callback(preview.shutdown)
    settings.when("cache_bytes", lambda: preview.set_budget(settings.value.cache_bytes))
    interior.add_preview(preview)
    await asyncio.sleep(0)
    posters = Thumbnails(budget=_POSTERS)
    tile_frames = ClipFrames(backend.frame_maker, budget=_TILE_FRAMES)
    for pictures in (posters, tile_frames):
        stack.callback(pictures.close)
    repository = use_cases.repository
    cards = LibraryCards(repository.find, backend.clips, repository.now)
    library = LibraryPane(theme, cards.card, posters, tile_frames, now=repository.now)
    interior.add_library(library)
    await asyncio.sleep(0)
    lineage = LineagePane(theme, posters, tile_frames)
    interior.add_lineage(lineage)
    tray = ComparisonTray(theme, posters, interior.widget())
    interior.add_tray(tray)
    await asyncio.sleep(0)
    sequence = SequencePane(theme, posters, tile_frames)
    interior.add_sequence(sequence)
    return Panes(
        import_queue=view.import_queue,
        thumbnails=view.thumbnails,
        compose=view.compose,
        model=view.model,
        jobs=view.jobs,
        preview=preview,
        library=library,
        lineage=lineage,
        tray=tray,
        sequence=sequence,
    )
