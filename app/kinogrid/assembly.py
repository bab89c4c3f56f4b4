"""The composition root: builds every part on what lies beneath it and connects them; the only file that knows them all.

What it built is kept in values, so that nothing lives by the grace of a parent alone; each step takes the values of
those before it. The parts end with the stack, the other way round.
"""

import gc
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial

from PySide6.QtWidgets import QApplication

from kinogrid.backend import AskAboutLoss, Backend, LaunchOptions, open_backend
from kinogrid.domain.allowance import OrderLimit, SpendingLimit, SpendingUnit
from kinogrid.domain.expenses import expenses
from kinogrid.domain.job import Job
from kinogrid.media.timeline import Ending
from kinogrid.service.receiver import Receiver
from kinogrid.service.wire import traces
from kinogrid.service.word_help import WordHelp
from kinogrid.store.exports import ExportWriter
from kinogrid.store.paths import Profile
from kinogrid.store.redact import Redactor
from kinogrid.store.settings import Settings, ShortTiles
from kinogrid.studio.balance_watch import BalanceWatch
from kinogrid.studio.callback_receiver import CallbackListener, CallbackReceiver, CallbackSettings
from kinogrid.studio.charge_watch import ChargeWatch
from kinogrid.studio.curation import Curator
from kinogrid.studio.export_queue import ExportQueue
from kinogrid.studio.foreign_orders import hold_foreign_orders
from kinogrid.studio.importer import Importer
from kinogrid.studio.job_records import JobRecords
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.library_watch import LibraryEvent, LibraryWatch
from kinogrid.studio.order_desk import OrderDesk
from kinogrid.studio.own_token import OwnToken
from kinogrid.studio.ports import LibraryOrigin
from kinogrid.studio.prices import Prices
from kinogrid.studio.queue_pause import QueuePause
from kinogrid.studio.runner import Runner
from kinogrid.ui.compose.batch.batch_controller import BatchController, Weigh
from kinogrid.ui.compose.copy_as_code import CopyAsCode
from kinogrid.ui.compose.draft import DraftKeeper
from kinogrid.ui.compose.extend_line import ExtendLine
from kinogrid.ui.compose.frames.frame_controller import FrameController
from kinogrid.ui.compose.frames.frames_box import FramesBox
from kinogrid.ui.compose.frames.import_queue import ImportQueue
from kinogrid.ui.compose.imagine_controller import ImagineController
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.compose.placing import Placing
from kinogrid.ui.compose.presets.preset_controller import PresetController
from kinogrid.ui.compose.price_controller import PriceController
from kinogrid.ui.compose.prompt.prompt_history import PromptHistory
from kinogrid.ui.compose.prompt.snippet_controller import SnippetController
from kinogrid.ui.compose.prompt.word_help_controller import WordHelpController
from kinogrid.ui.controllers.balance_news import BalanceNews
from kinogrid.ui.controllers.connection import Connection
from kinogrid.ui.controllers.export_clips import ExportController
from kinogrid.ui.controllers.extending import ExtendController
from kinogrid.ui.controllers.first_picture import FirstPictures
from kinogrid.ui.controllers.frame_actions import FrameActions
from kinogrid.ui.controllers.job_actions import JobActions
from kinogrid.ui.controllers.job_news import JobNews, variant_to_extend
from kinogrid.ui.controllers.job_surroundings import JobSurroundings, summary
from kinogrid.ui.controllers.news import JobAnnouncements, NeedsYou, News, QueueWait
from kinogrid.ui.controllers.orders import OrderController
from kinogrid.ui.controllers.prices_of_orders import PricesOfOrders
from kinogrid.ui.controllers.selection import SelectionController
from kinogrid.ui.controllers.upload_help import UploadHelp
from kinogrid.ui.controls.desktop import open_address, open_folder
from kinogrid.ui.controls.message import announce
from kinogrid.ui.controls.notices import Note, Severity
from kinogrid.ui.controls.text_entry import is_typing
from kinogrid.ui.demo_process import open_demo
from kinogrid.ui.desktop_notices import desktop
from kinogrid.ui.error_reports import (
    ErrorReports,
    SupportNotices,
    log_change,
    open_folder_words,
    safe_mode_note,
    surroundings,
    unreadable_words,
)
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.importing.controller import ImportController
from kinogrid.ui.importing.covers import Covers
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.jobs.clip_strip import read_frame
from kinogrid.ui.jobs.details_controller import JobDetailsController
from kinogrid.ui.jobs.model import JobsModel
from kinogrid.ui.jobs.notice_text import GO_ON, REPLACE, TOP_UP
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.preview.model import VariantAct
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.price_text import price_words
from kinogrid.ui.settings.callback_controller import CallbackController
from kinogrid.ui.settings.controller import SettingsController
from kinogrid.ui.settings.keyring_watch import KeyringWatch
from kinogrid.ui.settings.own_token_controller import OwnTokenController
from kinogrid.ui.settings.own_token_notice import OwnTokenNotice
from kinogrid.ui.settings.settings_dialog import SettingsDialog
from kinogrid.ui.settings.settings_text import settings_trouble_words
from kinogrid.ui.settings.token_controller import TokenController
from kinogrid.ui.settings.token_text import API_TOKEN
from kinogrid.ui.spending.spending_controller import SpendingController
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr
from kinogrid.ui.window.first_paint import Opened
from kinogrid.ui.window.lost_library import note_of_rescue, note_of_watch
from kinogrid.ui.window.main_window import MainWindow
from kinogrid.ui.window.shortcut_sheet import ShortcutSheet
from kinogrid.ui.window.single_instance import InstanceServer, come_forward


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """What every step stands on."""

    stack: AsyncExitStack
    window: MainWindow
    theme: Theme
    backend: Backend
    settings: LiveSettings
    reports: ErrorReports
    support: SupportNotices

    def say(self, key: str, words: str) -> None:
        """Say something for the person to know, above the grid."""
        self.window.interior.notices.put(key, Note(Severity.WARNING, words))

    def show_compose(self) -> None:
        """Bring Compose into sight."""
        self.window.interior.commands.compose.setChecked(True)


@dataclass(frozen=True, slots=True, kw_only=True)
class UseCases:
    """What is done with jobs, whatever the window looks like."""

    records: JobRecords
    repository: JobRepository
    runner: Runner
    pause: QueuePause
    curator: Curator
    importer: Importer
    prices: Prices
    balance: BalanceWatch
    charges: ChargeWatch
    own_token: OwnToken
    exports: ExportQueue


@dataclass(frozen=True, slots=True, kw_only=True)
class Panes:
    """What the window is made of."""

    import_queue: ImportQueue
    thumbnails: Thumbnails
    compose: ComposePane
    model: JobsModel
    jobs: JobsPane
    preview: PreviewPane


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What keeps settings and secrets, and serves their dialogs."""

    tokens: TokenController
    own_token: OwnTokenController
    connection: Connection
    keyring: KeyringWatch
    receiver: CallbackReceiver
    callbacks: CallbackController
    dialogs: SettingsController
    draft: DraftKeeper


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """What shows jobs, and does what is wanted of them."""

    selection: SelectionController
    surroundings: JobSurroundings
    news: JobNews
    details: JobDetailsController
    actions: JobActions
    exports: ExportController
    imports: ImportController
    spending: SpendingController


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordering:
    """What makes orders and places them."""

    frames: FrameController
    desk: OrderDesk
    placing: Placing
    orders: OrderController
    extending: ExtendController
    frame_actions: FrameActions
    upload_help: UploadHelp
    helpers: tuple[object, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembly:
    """Everything that was built."""

    session: Session
    use_cases: UseCases
    panes: Panes
    account: Account
    library: Library
    ordering: Ordering
    acts: "Acts"

    async def leave(self) -> None:
        """Write down draft and layout, as the window is about to close; raises `LibraryTrouble`."""
        self.account.draft.keep()
        settings = self.session.settings
        settings.change(replace(settings.value, geometry=self.session.window.kept_layout().text()))
        await settings.write()


# What the preview does with a variant by itself.
DONE_BY_THE_PREVIEW = frozenset(
    {
        VariantAct.USE_FRAME,
        VariantAct.USE_AS_LAST,
        VariantAct.COPY_FRAME,
        VariantAct.SAVE_FRAME,
        VariantAct.SAVE_FRAMES,
        VariantAct.VIEW_ALONE,
    }
)


class Acts:
    """Who does what is wanted of a job or a variant; `bind` completes it once all who do something are there."""

    def __init__(self) -> None:
        """Know nobody yet."""
        self._acts: Mapping[Act, Callable[[str], object]] = {}
        self._variant_acts: Mapping[VariantAct, Callable[[Job, int], object]] = {}

    def bind(
        self,
        acts: Mapping[Act, Callable[[str], object]],
        variant_acts: Mapping[VariantAct, Callable[[Job, int], object]],
    ) -> None:
        """Let these do what can be asked for; raises `ValueError` where there is something that nobody does."""
        left = [*(set(Act) - acts.keys()), *(set(VariantAct) - DONE_BY_THE_PREVIEW - variant_acts.keys())]
        if left:
            raise ValueError(f"nobody does: {', '.join(sorted(left))}")
        self._acts, self._variant_acts = acts, variant_acts

    def do(self, act: Act, job_id: str) -> None:
        """Have something done with a job."""
        self._acts[act](job_id)

    def do_variant(self, act: VariantAct, job: Job | None, index: int) -> None:
        """Have something done with a variant of a job; nothing where there is no job."""
        if job is not None:
            self._variant_acts[act](job, index)


async def build(
    stack: AsyncExitStack,
    opened: Opened,
    theme: Theme,
    profile: Profile,
    options: LaunchOptions,
    ask: AskAboutLoss,
    origin: LibraryOrigin,
) -> Assembly:
    """Build every part, connect them, and start the work; the window has been painted and assembled.

    `ask` brings a lost library back, `origin` knows whether it was last opened here. Raises `LibraryTrouble`,
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
        stack=stack, window=window, theme=theme, backend=backend, settings=settings, reports=reports, support=support
    )
    use_cases = _use_cases(session)
    panes = _panes(session)
    account = _account(session, use_cases, panes, profile, options)
    acts = Acts()
    library = _library(session, use_cases, panes, account, acts)
    ordering = _ordering(session, use_cases, panes, account, library)
    assembly = Assembly(
        session=session,
        use_cases=use_cases,
        panes=panes,
        account=account,
        library=library,
        ordering=ordering,
        acts=acts,
    )
    _connect(assembly, profile)
    if options.safe:
        window.interior.notices.put("safe mode", safe_mode_note())
    await _begin(assembly, profile, origin)
    return assembly


def _use_cases(session: Session) -> UseCases:
    backend, settings = session.backend, session.settings
    pace = backend.provider.pace
    records = JobRecords(backend.store, backend.clips, backend.tasks.start, pace.poll_at_worst)
    session.stack.push_async_callback(records.aclose)
    prices = Prices(backend.service, backend.price_file)
    repository, pause = JobRepository(records, foresee=prices.foresee), QueuePause(backend.pause_store)
    runner = Runner(
        repository=repository,
        service=backend.service,
        clips=backend.clips,
        media=backend.inspector,
        pace=pace,
        start=backend.tasks.start,
        limit=lambda: settings.value.in_flight,
        pause=pause,
    )
    session.stack.push_async_callback(runner.end)
    settings.when("in_flight", runner.limit_changed)

    def has_token() -> bool:
        return backend.access.account_token() is not None

    balance = BalanceWatch(backend.account, has_token, pace)
    charges = ChargeWatch(repository, backend.account, backend.charge_store, traces, has_token, pace)
    for token_changed in (balance.token_changed, charges.token_changed):
        backend.access.when_account_changes(token_changed)
    return UseCases(
        records=records,
        repository=repository,
        runner=runner,
        pause=pause,
        curator=Curator(repository, backend.clips, backend.decision_store),
        importer=Importer(repository, backend.service, runner.window, backend.tasks.start, runner.recognise),
        prices=prices,
        balance=balance,
        charges=charges,
        own_token=OwnToken(backend.account, backend.access, backend.own_token_file),
        exports=ExportQueue(backend.exporters, backend.export_places, backend.tasks.start),
    )


def _panes(session: Session) -> Panes:
    backend, theme, stack, settings = session.backend, session.theme, session.stack, session.settings
    thumbnails = Thumbnails()
    stack.callback(thumbnails.close)
    import_queue = ImportQueue(backend.frames.keep, backend.frame_records.title, backend.frame_maker)
    stack.callback(import_queue.close)
    compose = ComposePane(theme, FramesBox(theme, thumbnails, import_queue.enqueue))
    model = JobsModel()
    clip_frames = Thumbnails(partial(read_frame, backend.frame_maker.grab))
    stack.callback(clip_frames.close)
    jobs = JobsPane(theme, model, thumbnails, clip_frames=clip_frames)
    preview = PreviewPane(
        theme, budget=settings.value.cache_bytes, grab=backend.frame_maker.grab, vet=backend.vetting.vet
    )
    stack.callback(preview.shutdown)
    session.window.interior.furnish(compose, jobs, preview)
    return Panes(
        import_queue=import_queue, thumbnails=thumbnails, compose=compose, model=model, jobs=jobs, preview=preview
    )


def _account(session: Session, use_cases: UseCases, panes: Panes, profile: Profile, options: LaunchOptions) -> Account:
    backend, window, start, settings = session.backend, session.window, session.backend.tasks.start, session.settings
    tokens = TokenController(
        window.interior,
        window.interior.notices,
        session.theme,
        access=backend.access,
        check=backend.service.check_token,
        check_account=backend.account.check,
        start=start,
        demo=options.demo,
    )
    receiver = CallbackReceiver(
        read=lambda: _callback_settings(settings.value),
        write=lambda port, path: settings.change(replace(settings.value, callback_port=port, callback_path=path)),
        make=partial(_listener, use_cases.runner),
        hide=backend.redactor.learn_private,
        on_this_machine=backend.provider.is_here,
    )
    receiver.refuse(str(backend.settings_file.unusable("callback_url") or ""))
    session.stack.push_async_callback(receiver.aclose)
    callbacks = CallbackController(
        receiver, settings, window.interior.notices, start, on_this_machine=backend.provider.is_here
    )
    dialogs = SettingsController(
        window.interior,
        session.theme,
        settings,
        profile.folder,
        backend.provider.hosts,
    )
    return Account(
        tokens=tokens,
        own_token=OwnTokenController(
            window.interior,
            use_cases.own_token,
            backend.access,
            start,
            partial(_worth, use_cases.prices),
            demo=options.demo,
        ),
        connection=Connection(window.interior, backend.access),
        keyring=KeyringWatch(tokens, window.interior.notices, backend.access, start),
        receiver=receiver,
        callbacks=callbacks,
        dialogs=dialogs,
        draft=DraftKeeper(panes.compose, settings),
    )


def _library(session: Session, use_cases: UseCases, panes: Panes, account: Account, acts: Acts) -> Library:
    backend, window, start = session.backend, session.window, session.backend.tasks.start
    repository, runner = use_cases.repository, use_cases.runner
    selection = SelectionController(repository, backend.clips, panes.model, panes.jobs, panes.preview)
    details = JobDetailsController(
        repository,
        panes.jobs,
        start,
        mask=backend.redactor.redact,
        surroundings=surroundings(),
        log_about=backend.log_reader.about,
        charges=use_cases.charges.charges_of,
    )
    use_cases.charges.listen(details.show_anew)
    covers = Covers(backend.frame_maker.small)
    session.stack.callback(covers.pictures.close)
    imports = ImportController(window.interior, session.theme, use_cases.importer, covers, start, runner.look_now)
    imports.taken_in.connect(selection.select)
    window.interior.commands.import_tasks.triggered.connect(lambda: account.tokens.need(imports.open))
    exports = ExportWriter()
    session.stack.push_async_callback(exports.aclose)
    spending = SpendingController(
        window.interior,
        session.theme,
        expenses=lambda: expenses(repository.jobs(), use_cases.charges.charges()),
        inquiry=lambda: use_cases.charges.inquiry,
        ask_older=use_cases.charges.ask_older,
        write=exports.write,
        start=start,
    )
    spending.job_chosen.connect(selection.select)
    spending.token_wanted.connect(account.tokens.ask)
    spending.said.connect(window.interior.toast.say)
    window.interior.commands.spending.triggered.connect(spending.open)
    window.interior.status_bar.spending_wanted.connect(spending.open)
    use_cases.charges.listen(spending.follow)
    repository.subscribe(lambda _change: spending.follow())
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
    return Library(
        spending=spending,
        selection=selection,
        news=news,
        surroundings=JobSurroundings(window.interior.lineage, window.interior.notices, repository.find, acts.do),
        details=details,
        actions=JobActions(window.interior, repository, runner, use_cases.curator, backend.clips, start),
        exports=ExportController(
            session.theme,
            window.interior.notices,
            use_cases.exports,
            session.settings,
            backend.clips,
            repository.find,
            start,
            partial(_marked_frames, panes, selection),
        ),
        imports=imports,
    )


def _marked_frames(panes: Panes, selection: SelectionController, job: Job, index: int) -> tuple[int, int] | None:
    """Give the part that is marked in the grid, if that shows the job."""
    is_shown = selection.selected is not None and selection.selected.id == job.id
    return panes.preview.marked_frames(index) if is_shown else None


def _ordering(session: Session, use_cases: UseCases, panes: Panes, account: Account, library: Library) -> Ordering:
    backend, theme, start, settings = session.backend, session.theme, session.backend.tasks.start, session.settings
    interior, compose, repository = session.window.interior, panes.compose, use_cases.repository
    frames = FrameController(
        compose.frames,
        panes.import_queue.imported,
        backend.frame_records,
        start,
        now=repository.now,
        fetch=backend.service.picture,
        is_up=backend.service.is_up,
    )
    desk = OrderDesk(
        repository=repository,
        settle=frames.settle,
        limit=lambda: _order_limit(settings.value),
        start=start,
        prices=use_cases.prices,
    )
    say = interior.toast.say
    prices = PricesOfOrders(use_cases.prices, compose)
    balance = BalanceNews(
        interior.notices,
        interior.status_bar.show_balance,
        quote=use_cases.prices.quote_all,
        jobs=repository.jobs,
        demo=bool(backend.provider.demo_token),
    )
    balance.top_up_wanted.connect(lambda: open_address(API_TOKEN.console))
    balance.changed.connect(prices.changed)
    balance.tell(use_cases.balance.known)
    use_cases.balance.listen(balance.tell)
    placing = Placing(desk, interior.notices, say, account.tokens.need, frames.needs_upload, balance.lacking)
    callback = account.receiver.default_url
    imagine = ImagineController(theme, compose, placing.place, callback, prices.price)
    batches = BatchController(
        theme,
        compose,
        placing.place_list,
        weigh=Weigh(placing.asks, prices.price, prices.changed),
        presets=lambda: settings.value.presets,
        selected=lambda: library.selection.selected,
        callback=callback,
        title=backend.frame_records.title,
    )
    line = ExtendLine(
        theme,
        prices.price,
        panes.preview,
        compose_words=compose.prompt_text,
        compose_last=compose.frames.last_frame,
        name=batches.name,
    )
    order_price = PriceController(compose, prices.price, callback, use_cases.prices.fetch_now)
    extending = ExtendController(
        line, panes.preview, place=placing.place, several=batches.extend_several, callback=callback
    )
    library.selection.tell_prices(lambda job, index: prices.words(extending.extension(job, index)))
    panes.jobs.tell_prices(lambda job_id: prices.words_of(repository.find(job_id)))
    for shown in (order_price.show_price, imagine.show_price, line.show_price, library.selection.show_prices):
        prices.changed.connect(shown)
    word_help = WordHelpController(
        theme,
        compose,
        WordHelp(backend.service),
        start,
        upload=backend.service.upload,
        with_token=account.tokens.need,
        say=session.say,
    )
    copies = CopyAsCode(
        compose,
        api_base=backend.provider.hosts.api.url,
        platform_base=backend.provider.hosts.platform.url,
        callback=callback,
        say=interior.toast.say,
    )
    return Ordering(
        frames=frames,
        desk=desk,
        placing=placing,
        orders=OrderController(compose, repository.find, place=placing.place, callback=callback, imagine=imagine.open),
        extending=extending,
        frame_actions=FrameActions(
            compose.frames,
            interior.notices,
            repository.find,
            session.show_compose,
            write=backend.clips.write_picture,
            start=start,
        ),
        upload_help=UploadHelp(
            repository.find,
            use_cases.runner,
            compose,
            start,
            access=backend.access,
            ask_token=account.tokens.ask_upload,
            show_compose=session.show_compose,
        ),
        helpers=(
            imagine,
            batches,
            word_help,
            copies,
            order_price,
            balance,
            PromptHistory(theme, compose, repository.jobs, repository.now),
            SnippetController(compose.prompt_box.snippets, settings, session.say),
            PresetController(theme, compose, settings, session.say),
        ),
    )


def _connect(assembly: Assembly, profile: Profile) -> None:
    """Let each part hear of the others what it needs."""
    _connect_jobs(assembly)
    _connect_settings(assembly)
    _connect_first_run(assembly, profile)
    commands, panes, actions = assembly.session.window.interior.commands, assembly.panes, assembly.library.actions
    commands.library.triggered.connect(lambda: open_folder(profile.clips))
    assembly.account.dialogs.open_library_requested.connect(partial(open_folder, profile.clips))
    more = panes.compose.more
    for action in (more.several, more.imagine, more.extend):
        commands.add_order_action(action)
    more.hold.triggered.connect(lambda: actions.hold_waiting(held=True))
    more.release.triggered.connect(lambda: actions.hold_waiting(held=False))
    assembly.ordering.placing.placed.connect(assembly.library.selection.select)
    assembly.ordering.placing.placed.connect(assembly.ordering.extending.forget_placed)
    assembly.ordering.placing.placed.connect(partial(_tell_of_callback, assembly))
    window = assembly.session.window
    window.route_keys(panes.preview.press, panes.preview.release)
    commands.shortcuts.triggered.connect(partial(_show_shortcuts, window, panes))
    assembly.ordering.placing.placed.connect(partial(_go_to_clips, window))
    panes.preview.frame_taken.connect(assembly.ordering.frame_actions.use)
    panes.preview.frames_to_save.connect(assembly.ordering.frame_actions.save)
    panes.preview.frame_failed.connect(assembly.ordering.frame_actions.say_failed)
    assembly.account.tokens.upload_token_kept.connect(assembly.ordering.upload_help.let_all_go)
    assembly.account.tokens.web_address_wanted.connect(assembly.ordering.upload_help.give_address)


def _show_shortcuts(window: MainWindow, panes: Panes) -> None:
    ShortcutSheet((*panes.preview.shortcuts(), panes.jobs.shortcuts(), window.shortcuts()), window).open()


def _go_to_clips(window: MainWindow, _job_id: str) -> None:
    """Let the keys act on what was ordered and is shown now, unless a person is typing or somewhere else."""
    if QApplication.activeWindow() is window and not is_typing():
        window.interior.take_focus()


def _tell_of_callback(assembly: Assembly, job_id: str) -> None:
    job = assembly.use_cases.repository.find(job_id)
    if job is not None:
        assembly.account.callbacks.tell_of(job.order)


def _connect_jobs(assembly: Assembly) -> None:
    interior, panes = assembly.session.window.interior, assembly.panes
    library, ordering = assembly.library, assembly.ordering
    selection, actions, repository = library.selection, library.actions, assembly.use_cases.repository
    assembly.acts.bind(
        {
            **actions.acts(),
            **ordering.upload_help.acts(),
            **library.details.acts(),
            Act.REUSE: ordering.orders.reuse,
            Act.ONCE_MORE: ordering.orders.once_more,
            Act.EXPORT: library.exports.ask_about_job,
        },
        {
            **actions.variant_acts(),
            VariantAct.EXTEND: ordering.extending.open,
            VariantAct.EXPORT: library.exports.ask,
        },
    )
    interior.status_bar.add(library.exports.progress)
    panes.jobs.act_requested.connect(assembly.acts.do)
    panes.jobs.move_requested.connect(actions.move)
    panes.preview.act_requested.connect(lambda act, index: assembly.acts.do_variant(act, selection.selected, index))
    panes.preview.undo_requested.connect(actions.undo)
    panes.preview.redo_requested.connect(actions.redo)
    panes.jobs.undo_requested.connect(actions.undo)
    panes.jobs.redo_requested.connect(actions.redo)
    actions.turned_to.connect(selection.select)
    actions.said.connect(interior.toast.say)
    panes.jobs.copied.connect(interior.toast.say)
    actions.saved.connect(
        lambda words, path: interior.toast.say(words, tr("Toast", "Show"), partial(open_folder, path.parent))
    )
    runner, start = assembly.use_cases.runner, assembly.session.backend.tasks.start
    mending = {
        GO_ON: lambda: start(runner.go_on(), "let the queue go on"),
        TOP_UP: lambda: open_address(API_TOKEN.console),
        REPLACE: assembly.account.tokens.ask,
    }
    news = News(interior.notices, mending, selection.select)
    assembly.use_cases.pause.listen(news.tell_of_pause)
    runner.listen(interior.status_bar.show_service, news.tell_of_find)
    _follow_pause(assembly)
    interior.lineage.crumb_clicked.connect(selection.select)
    library.news.show_requested.connect(partial(_come_forward, assembly, extend=False))
    library.news.extend_requested.connect(partial(_come_forward, assembly, extend=True))
    selection.shown.connect(library.surroundings.show)
    selection.shown.connect(ordering.extending.follow)
    selection.shown.connect(lambda job: interior.show_empty_state() if job is None else interior.show_preview())
    repository.subscribe(JobAnnouncements(partial(announce, interior)).follow)
    needs = NeedsYou(interior.notices, repository.open_jobs, selection.select)
    selection.shown.connect(needs.follow)
    selection.counted.connect(needs.tell)
    selection.counted.connect(lambda: interior.status_bar.set_summary(summary(repository.open_jobs(), len(repository))))


def _come_forward(assembly: Assembly, job_id: str, *, extend: bool) -> None:
    """Show a job that a notification told of, in front of all else, and ask how its clip goes on where that is wanted.

    Nothing is ordered by that.
    """
    job = assembly.use_cases.repository.find(job_id)
    come_forward(assembly.session.window)
    assembly.library.selection.select(job_id)
    index = None if job is None else variant_to_extend(job)
    if extend and job is not None and index is not None:
        assembly.ordering.extending.open(job, index)


def _follow_pause(assembly: Assembly) -> None:
    """Let list and notice count down to when orders go on."""
    limiter, runner = assembly.use_cases.runner.limiter, assembly.use_cases.runner
    selection = assembly.library.selection
    wait = QueueWait(
        assembly.session.window.interior.notices, lambda: limiter.why, lambda: limiter.pause, runner.try_now
    )
    selection.follow_pause(lambda: limiter.pause)

    def tell() -> None:
        wait.tell()
        selection.show_pause()

    limiter.listen(tell)


def _connect_settings(assembly: Assembly) -> None:
    """Let every choice hold at once, wherever it is made."""
    interior, settings, account = assembly.session.window.interior, assembly.session.settings, assembly.account
    preview = assembly.panes.preview

    def serve(dialog: SettingsDialog) -> None:
        account.tokens.serve(dialog.token, dialog.account_token)
        account.tokens.serve_account(dialog.account_token, dialog.token)
        account.own_token.serve(dialog.own_token)
        account.callbacks.serve(dialog.callbacks)
        account.callbacks.serve_default(dialog.default_callback)
        dialog.unfold_used()

    def end_short_clips() -> None:
        preview.set_ending(Ending(settings.value.short_tiles))

    account.dialogs.opened.connect(serve)
    interior.commands.settings.triggered.connect(account.dialogs.open)
    interior.looks.chosen.connect(lambda look: settings.change(replace(settings.value, palette=look)))
    preview.ending_chosen.connect(
        lambda ending: settings.change(replace(settings.value, short_tiles=ShortTiles(ending.value)))
    )
    settings.when("timecode", lambda: preview.set_timecode(settings.value.timecode))
    preview.set_timecode(settings.value.timecode)
    settings.when("short_tiles", end_short_clips)
    end_short_clips()
    preview.survey_chosen.connect(lambda on: settings.change(replace(settings.value, survey=on)))
    settings.when("survey", lambda: preview.set_survey(on=settings.value.survey))
    preview.set_survey(on=settings.value.survey)
    preview.layout_chosen.connect(lambda layout: settings.change(replace(settings.value, tile_layout=layout)))
    settings.when("tile_layout", lambda: preview.set_tile_layout(settings.value.tile_layout))
    preview.set_tile_layout(settings.value.tile_layout)
    preview.advance_chosen.connect(lambda on: settings.change(replace(settings.value, auto_advance=on)))
    settings.when("auto_advance", lambda: preview.set_advance(on=settings.value.auto_advance))
    preview.set_advance(on=settings.value.auto_advance)


def _connect_first_run(assembly: Assembly, profile: Profile) -> None:
    """Lead a new person from the welcome to a token and a picture, and say everywhere whether there is a token."""
    interior, panes, account = assembly.session.window.interior, assembly.panes, assembly.account
    compose, connection, tokens = panes.compose, account.connection, account.tokens
    connection.changed.connect(lambda connected: interior.show_connection(connected=connected))
    connection.changed.connect(lambda connected: compose.bar.show_connection(connected=connected))
    connection.welcoming.connect(lambda wanted: interior.show_welcome(wanted=wanted))
    interior.welcome.put_off.connect(connection.put_off)
    interior.connect_requested.connect(tokens.ask)
    compose.bar.connect_requested.connect(tokens.ask)
    tokens.connecting.connect(FirstPictures(assembly.session.theme, panes.thumbnails, compose.frames).serve)
    tokens.connecting.connect(lambda dialog: account.own_token.serve(dialog.own_token))
    account.own_token.changed.connect(tokens.refresh)
    OwnTokenNotice(
        interior.notices, assembly.use_cases.own_token, assembly.session.backend.access, account.dialogs.open
    )
    assembly.use_cases.prices.listen(account.own_token.show)
    tokens.words_wanted.connect(compose.more.imagine.trigger)

    def try_demo() -> None:
        words = (
            tr("Window", "The demo opens in a window of its own.")
            if open_demo(profile.folder)
            else tr("Window", "The demo could not be started.")
        )
        interior.toast.say(words)

    interior.welcome.demo_requested.connect(try_demo)


async def _begin(assembly: Assembly, profile: Profile, origin: LibraryOrigin) -> None:
    """Read the library and start the work; raises `LibraryTrouble`."""
    session, use_cases, account = assembly.session, assembly.use_cases, assembly.account
    backend = session.backend
    backend.tasks.start(backend.service.open(), "open the connections")
    await use_cases.own_token.load()
    await _fill(use_cases, assembly.ordering.frames, assembly.library.selection)
    backend.tasks.start(use_cases.prices.run(), "keep the price list")
    await use_cases.charges.begin()
    for follow in (use_cases.balance.follow, use_cases.charges.follow):
        use_cases.repository.subscribe(follow)
    backend.tasks.start(use_cases.charges.run(), "ask what jobs did cost")
    backend.tasks.start(use_cases.balance.run(), "watch the balance")
    await hold_foreign_orders(use_cases.repository, use_cases.pause, origin)
    await use_cases.runner.begin(account.keyring.may_ask)
    backend.tasks.start(account.keyring.watch(), "wait for the keyring")
    await use_cases.records.begin()
    assembly.library.news.begin()
    _look_after_library(session)
    assembly.ordering.desk.begin()
    await account.callbacks.begin()
    server = InstanceServer(profile.folder, partial(come_forward, session.window))
    session.stack.callback(server.close)
    if backend.open_to_others:
        session.say("open folder", open_folder_words(profile.folder))
    if backend.loaded.trouble is not None:
        session.say("settings", settings_trouble_words(backend.loaded.trouble))
    if backend.store.unreadable:
        session.say("unreadable", unreadable_words(backend.store.unreadable))


def _look_after_library(session: Session) -> None:
    """Say what has come back of a lost library, and notice from now on when it is lost."""
    backend, notices = session.backend, session.window.interior.notices

    def tell(event: LibraryEvent) -> None:
        notices.put("library", note_of_watch(event))

    watch = LibraryWatch(backend.database, backend.snapshots, tell, backend.provider.pace.poll_at_worst)
    backend.tasks.start(watch.run(), "look after the library")
    if backend.rescued is not None:
        notices.put("rescued", note_of_rescue(backend.rescued))


async def _fill(use_cases: UseCases, frames: FrameController, selection: SelectionController) -> None:
    """Read the library and show it; it lives as long as the window, so no collection needs to walk over it."""
    repository = use_cases.repository
    gc.disable()
    try:
        await repository.load()
        await use_cases.curator.begin()
        await frames.begin((*repository.jobs(), *await repository.planned()))
        use_cases.importer.begin()
        repository.subscribe(log_change)
        selection.open()
        gc.freeze()
    finally:
        gc.enable()


def _order_limit(settings: Settings) -> OrderLimit:
    none = settings.spending_unit is SpendingUnit.NONE
    spending = None if none else SpendingLimit(Decimal(settings.spending_limit), settings.spending_unit)
    return OrderLimit(settings.order_limit, settings.limit_span, spending)


def _worth(prices: Prices, amount: Decimal) -> str:
    """Say what an amount of Credits costs, nothing where no package is known."""
    found = prices.worth(amount)
    return "" if found.dollars is None else price_words(found)


def _callback_settings(settings: Settings) -> CallbackSettings:
    return CallbackSettings(
        listens=settings.callback_receiver,
        port=settings.callback_port,
        path=settings.callback_path,
        tunnel=settings.callback_tunnel,
        url=settings.callback_url,
    )


def _listener(runner: Runner, path: str) -> CallbackListener:
    return Receiver(path, runner.called_back)
