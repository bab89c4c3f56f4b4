"""Builds what shows jobs, and does what is wanted of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kinogrid.assembly.act_table import Acts
from kinogrid.assembly.build_account import Account
from kinogrid.assembly.build_panes import Panes
from kinogrid.assembly.build_use_cases import UseCases
from kinogrid.assembly.session import Session
from kinogrid.domain.form import noted
from kinogrid.domain.job import Job
from kinogrid.store.exports import ExportWriter
from kinogrid.studio.catalogue import Catalogue
from kinogrid.studio.job_repository import JobRepository
from kinogrid.ui.controllers.backing_up import BackingUp
from kinogrid.ui.controllers.comparison import ComparisonController
from kinogrid.ui.controllers.export_clips import ExportController
from kinogrid.ui.controllers.handing_over import HandingOver
from kinogrid.ui.controllers.hint_controller import HintController
from kinogrid.ui.controllers.job_actions import JobActions
from kinogrid.ui.controllers.job_news import JobNews
from kinogrid.ui.controllers.job_surroundings import JobSurroundings
from kinogrid.ui.controllers.jobs_finder import JobsFinder
from kinogrid.ui.controllers.jobs_nesting import JobsNesting
from kinogrid.ui.controllers.keeping_picks import KeepingPicks
from kinogrid.ui.controllers.leaving import LeavingQuestion
from kinogrid.ui.controllers.library_acts import LibraryActs
from kinogrid.ui.controllers.lineage_cards import LineageCards
from kinogrid.ui.controllers.moving_library import MovingLibrary
from kinogrid.ui.controllers.playing_lineage import LineagePlayer
from kinogrid.ui.controllers.playing_sequence import SequencePlayer
from kinogrid.ui.controllers.rows_ahead import RowsAhead
from kinogrid.ui.controllers.rows_of_jobs import JobRows
from kinogrid.ui.controllers.selection import SelectionController
from kinogrid.ui.controllers.shot_cards import ShotCards
from kinogrid.ui.controllers.work_under_way import backup_under_way, exports_under_way, move_under_way
from kinogrid.ui.desktop_notices import desktop
from kinogrid.ui.file_reveal import FileReveal
from kinogrid.ui.images.plan_pictures import PlanPictures
from kinogrid.ui.importing.controller import ImportController
from kinogrid.ui.importing.covers import Covers
from kinogrid.ui.jobs.details_controller import JobDetailsController
from kinogrid.ui.library.controller import LibraryController
from kinogrid.ui.library.group_text import heading
from kinogrid.ui.library.shelf_menus import ShelfMenus
from kinogrid.ui.lineage.controller import LineageController
from kinogrid.ui.sequence.controller import SequenceController
from kinogrid.ui.spending.spending_controller import SpendingController
from kinogrid.ui.storage.storage_controller import StorageController
from kinogrid.ui.support_notices import surroundings


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """What shows jobs, and does what is wanted of them."""

    rows: JobRows
    selection: SelectionController
    finder: JobsFinder
    rows_ahead: RowsAhead
    tiles_ahead: RowsAhead
    nesting: JobsNesting
    surroundings: JobSurroundings
    news: JobNews
    details: JobDetailsController
    actions: JobActions
    keeping: KeepingPicks
    exports: ExportController
    handing: HandingOver
    comparison: ComparisonController
    found: LibraryController
    family: LineageController
    lineage_player: LineagePlayer
    leaving: LeavingQuestion
    backing_up: BackingUp
    moving: MovingLibrary
    shot_cards: ShotCards
    sequence: SequenceController
    sequence_player: SequencePlayer
    shelves: ShelfMenus
    acts: LibraryActs
    imports: ImportController
    spending: SpendingController
    storage: StorageController
    reveal: Callable[[Sequence[Path]], None]


def build_library(
    session: Session, use_cases: UseCases, panes: Panes, account: Account, rows: JobRows, acts: Acts
) -> Library:
    """Build the controllers of selection, details, imports, exports, spending and news."""
    backend, window = session.backend, session.window
    start, look = backend.tasks.start, backend.tasks.look
    repository, runner = use_cases.repository, use_cases.runner
    selection = SelectionController(repository, backend.clips, rows, panes.model, panes.jobs, panes.preview, start)
    finder = JobsFinder(panes.jobs, panes.model, backend.listing, repository, look)
    nesting = JobsNesting(panes.model, repository, start)
    details = JobDetailsController(
        repository,
        panes.jobs,
        start,
        mask=backend.redactor.redact,
        surroundings=surroundings(),
        log_about=backend.log_reader.about,
        charges=use_cases.charges.charges_of,
        hints=use_cases.hints.hints,
    )
    use_cases.charges.listen(details.show_anew)
    hints = HintController(
        selection,
        repository.find,
        use_cases.hints.hints,
        use_cases.hints.look_at,
        panes.preview.set_hints,
        start,
    )
    selection.shown.connect(hints.follow)
    for tell_of in (hints.tell_of, details.tell_of):
        use_cases.hints.listen(tell_of)
    covers = Covers(backend.frame_maker.small)
    session.stack.callback(covers.pictures.close)
    imports = ImportController(
        window.interior,
        session.theme,
        use_cases.importer,
        covers,
        start,
        runner.look_now,
        backend.frame_maker.notes,
        lambda notes: panes.compose.set_form(noted(notes, panes.compose.form())),
    )
    imports.taken_in.connect(selection.select)
    window.interior.commands.import_tasks.triggered.connect(lambda: account.tokens.need(imports.open))
    exports = ExportWriter()
    session.stack.push_async_callback(exports.aclose)
    spending = SpendingController(
        window.interior,
        session.theme,
        expenses=use_cases.charges.expenses,
        inquiry=lambda: use_cases.charges.inquiry,
        ask_older=use_cases.charges.ask_older,
        projects=use_cases.catalogue.projects,
        write=exports.write,
        tasks=backend.tasks,
    )
    spending.job_chosen.connect(selection.select)
    spending.token_wanted.connect(account.tokens.ask)
    spending.said.connect(window.interior.toast.say)
    window.interior.commands.spending.triggered.connect(spending.open)
    window.interior.status_bar.spending_wanted.connect(spending.open)
    storage = StorageController(
        window.interior,
        session.theme,
        check=use_cases.storage,
        folder=str(backend.library_disk.folder),
        jobs=repository.in_turn,
        find=repository.find,
        projects=use_cases.catalogue.projects,
        tasks=backend.tasks,
    )
    storage.job_chosen.connect(selection.select)
    storage.said.connect(window.interior.toast.say)
    window.interior.commands.storage.triggered.connect(storage.open)
    repository.subscribe(lambda _change: storage.follow())
    use_cases.charges.listen(spending.follow)
    repository.subscribe(lambda _change: spending.follow())
    use_cases.catalogue.subscribe(spending.follow)
    news = JobNews(
        window.interior,
        repository,
        start,
        desktop=lambda on_action: desktop(session.theme.app_icon(), on_action, window),
        poster=backend.clips.poster_path,
        notifies=lambda: session.settings.value.notifications,
    )
    session.stack.push_async_callback(news.aclose)
    news.counted.connect(window.show_count)
    selection.shown.connect(news.look)
    found = LibraryController(
        panes.library,
        backend.listing,
        lambda grouping, group: heading(
            grouping,
            group,
            repository.now(),
            project=partial(_project_name, use_cases.catalogue),
            prompt=partial(_prompt, repository),
        ),
        look,
    )
    cards = LineageCards(backend.clips, use_cases.charges.charges_of, repository.now)
    family = LineageController(panes.lineage, backend.listing.family, repository.fetch, cards.cards, look)
    shelves = ShelfMenus(panes.library, use_cases.catalogue, backend.listing, start)
    use_cases.catalogue.subscribe(lambda: panes.jobs.show_projects(use_cases.catalogue.projects()))
    reveal = FileReveal(start).reveal
    actions = JobActions(window.interior, repository, runner, use_cases.curator, backend.clips, start, reveal)
    many = LibraryActs(
        window.interior,
        session.theme,
        repository.fetch,
        use_cases.catalogue,
        actions,
        lambda: (tag.name for tag in panes.library.filters.tags),
        start,
    )
    handing = HandingOver(
        window.interior,
        repository,
        backend.clips,
        start,
        carry=session.carry,
        keep_frame=backend.handed.keep,
    )
    comparison = ComparisonController(
        panes.tray,
        repository.find,
        selection.tiles_of,
        backend.clips.poster_path,
        panes.preview.acts.select,
        selection.select,
    )
    marked_part = partial(_marked_frames, panes, backend.clips.clip_path)
    shot_cards = ShotCards(
        repository.find, backend.clips, use_cases.sequences.standing, PlanPictures(backend.films).picture
    )
    return Library(
        shot_cards=shot_cards,
        sequence=SequenceController(
            panes.sequence,
            use_cases.sequences,
            repository.find,
            shot_cards.cards,
            actions.remember,
            start,
            marked_part,
        ),
        sequence_player=SequencePlayer(use_cases.sequence_films, shot_cards.pieces, start, panes.sequence),
        comparison=comparison,
        handing=handing,
        found=found,
        family=family,
        lineage_player=LineagePlayer(repository.find, backend.clips, use_cases.films, start, panes.lineage),
        shelves=shelves,
        acts=many,
        spending=spending,
        storage=storage,
        rows=rows,
        selection=selection,
        finder=finder,
        rows_ahead=RowsAhead(panes.jobs.view, panes.model, repository.bring, look, panes.jobs),
        tiles_ahead=RowsAhead(panes.library.grid, panes.library.model, repository.bring, look, panes.library),
        nesting=nesting,
        news=news,
        surroundings=JobSurroundings(
            window.interior.lineage, window.interior.notices, repository.find, acts.do, use_cases.pause.explains
        ),
        details=details,
        actions=actions,
        keeping=KeepingPicks(
            window.interior,
            repository,
            use_cases.clearing,
            actions.remember_cleared,
            start,
            use_cases.sequences.variants_of,
        ),
        exports=ExportController(
            session.theme,
            window.interior.notices,
            use_cases.exports,
            session.settings,
            backend.clips,
            repository.find,
            start,
            marked_part,
        ),
        leaving=LeavingQuestion(
            window.interior.notices,
            (
                exports_under_way(use_cases.exports),
                backup_under_way(use_cases.backups),
                move_under_way(use_cases.moves),
            ),
            window.close,
        ),
        backing_up=BackingUp(window.interior.notices, use_cases.backups),
        moving=MovingLibrary(window.interior.notices, use_cases.moves, window.close),
        imports=imports,
        reveal=reveal,
    )


def _project_name(catalogue: Catalogue, project_id: str) -> str:
    return next((project.name for project in catalogue.projects() if project.id == project_id), "")


def _prompt(repository: JobRepository, job_id: str) -> str:
    job = repository.find(job_id)
    return "" if job is None else job.order.prompt


def _marked_frames(panes: Panes, clip_path: Callable[[Job, int], Path], job: Job, index: int) -> tuple[int, int] | None:
    """Give the part that is marked in the grid, if that shows the variant by its own file."""
    content = panes.preview.canvas.content
    tile = None if content is None else content.tile_of(job.id, index)
    is_own = tile is not None and content is not None and content.tiles[tile].clip == clip_path(job, index)
    return panes.preview.marked_frames(tile) if is_own and tile is not None else None
