"""Builds what makes orders and places them."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from kinogrid.assembly.build_account import Account
from kinogrid.assembly.build_library import Library
from kinogrid.assembly.build_panes import Panes
from kinogrid.assembly.build_use_cases import UseCases
from kinogrid.assembly.session import Session
from kinogrid.domain.allowance import OrderLimit, SpendingLimit, SpendingUnit
from kinogrid.domain.past_prompts import PastPrompt, PastPrompts
from kinogrid.service.word_help import WordHelp
from kinogrid.store.settings import Settings
from kinogrid.store.workers import Workers
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.order_desk import OrderDesk
from kinogrid.studio.order_limits import OrderLimits
from kinogrid.ui.compose.batch.batch_controller import BatchController, JobOnShow, Weigh
from kinogrid.ui.compose.copy_as_code import CopyAsCode
from kinogrid.ui.compose.extend_line import ExtendLine
from kinogrid.ui.compose.frames.frame_controller import FrameController
from kinogrid.ui.compose.imagine_controller import ImagineController
from kinogrid.ui.compose.placing import Placing
from kinogrid.ui.compose.presets.preset_controller import PresetController
from kinogrid.ui.compose.price_controller import PriceController
from kinogrid.ui.compose.prompt.prompt_history import PromptHistory
from kinogrid.ui.compose.prompt.snippet_controller import SnippetController
from kinogrid.ui.compose.prompt.word_help_controller import WordHelpController
from kinogrid.ui.controllers.balance_news import BalanceNews
from kinogrid.ui.controllers.extending import ExtendController
from kinogrid.ui.controllers.frame_actions import FrameActions
from kinogrid.ui.controllers.given_files import GivenFiles, kind_of
from kinogrid.ui.controllers.orders import OrderController
from kinogrid.ui.controllers.planning_shots import ShotPlanner
from kinogrid.ui.controllers.prices_of_orders import PricesOfOrders
from kinogrid.ui.controllers.sending_again import SendingAgain
from kinogrid.ui.controllers.upload_help import UploadHelp
from kinogrid.ui.controls.desktop import open_address
from kinogrid.ui.settings.token_text import TOP_UP_PAGE


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordering:
    """What makes orders and places them."""

    frames: FrameController
    desk: OrderDesk
    placing: Placing
    orders: OrderController
    extending: ExtendController
    frame_actions: FrameActions
    sending_again: SendingAgain
    upload_help: UploadHelp
    shots: ShotPlanner
    given: GivenFiles
    helpers: tuple[object, ...]


def build_ordering(session: Session, use_cases: UseCases, panes: Panes, account: Account, library: Library) -> Ordering:
    """Build the controllers of frames, prompts, prices and orders."""
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
        queue=use_cases.runner,
        settle=frames.settle,
        limits=OrderLimits(repository, lambda: _order_limit(settings.value), use_cases.prices),
        start=start,
        prices=use_cases.prices,
        annotate=use_cases.catalogue.for_order,
    )
    desk.order_shots(use_cases.sequences)
    say = interior.toast.say
    prices = PricesOfOrders(use_cases.prices, compose)
    balance = BalanceNews(
        interior.notices,
        interior.status_bar.show_balance,
        quote=use_cases.prices.quote_all,
        open_jobs=lambda: (*desk.in_hand(), *repository.open_jobs()),
        latest=repository.latest,
        demo=bool(backend.provider.demo_token),
    )
    balance.top_up_wanted.connect(lambda: open_address(TOP_UP_PAGE))
    balance.changed.connect(prices.changed)
    balance.tell(use_cases.balance.known)
    use_cases.balance.listen(balance.tell)
    use_cases.pause.listen(balance.tell_of_pause)
    placing = Placing(
        desk, interior.notices, say, account.tokens.need, frames.needs_upload, balance.lacking, prices.price
    )
    balance.changed.connect(placing.ask_anew)
    compose.more.release.triggered.connect(placing.let_all_go)
    account.tokens.upload_token_kept.connect(use_cases.runner.upload_token_came)
    account.tokens.upload_token_kept.connect(placing.let_uploads_go)
    sending_again = SendingAgain(compose, repository.find, use_cases.runner.look_first, placing.send_again, start)
    sending_again.said.connect(say)
    callback = account.receiver.default_url
    imagine = ImagineController(theme, compose, placing.place, callback, prices.price)
    batches = BatchController(
        theme,
        compose,
        placing.place_list,
        weigh=Weigh(placing.asks, prices.price, prices.changed),
        presets=lambda: settings.value.presets,
        shown=JobOnShow(lambda: library.selection.selected, repository.find),
        callback=callback,
        title=backend.frame_records.title,
    )
    shots = ShotPlanner(
        panes.sequence,
        library.sequence,
        compose,
        Weigh(placing.asks, prices.price, prices.changed),
        place=placing.place_list,
        settle=frames.settle,
        callback=callback,
        start=start,
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
        line,
        panes.preview,
        place=placing.place,
        several=batches.extend_several,
        callback=callback,
        find=repository.find,
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
    looking = Workers(1, "kinogrid-given")
    session.stack.push_async_callback(looking.aclose)
    given = GivenFiles(
        interior,
        compose,
        look=lambda path: looking.run(partial(kind_of, path)),
        show_compose=session.show_compose,
        import_clip=lambda path: account.tokens.need(partial(library.imports.ask_about, path)),
        order_from=batches.order_several,
        import_from=lambda folder: account.tokens.need(partial(library.imports.choose_from, folder)),
        start=start,
    )
    given.said.connect(say)
    interior.files_dropped.connect(given.take_paths)
    return Ordering(
        given=given,
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
        sending_again=sending_again,
        shots=shots,
        upload_help=UploadHelp(
            repository.find,
            use_cases.runner,
            compose,
            start,
            access=backend.access,
            let_go=placing.let_go,
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
            PromptHistory(theme, compose, partial(_past_prompts, repository), repository.now, start),
            SnippetController(compose.prompt_box.snippets, settings, session.say),
            PresetController(theme, compose, settings, session.say),
        ),
    )


async def _past_prompts(repository: JobRepository) -> Sequence[PastPrompt]:
    prompts = PastPrompts()
    async for jobs in repository.in_turn():
        prompts.look_through(jobs)
    return prompts.all()


def _order_limit(settings: Settings) -> OrderLimit:
    none = settings.spending_unit is SpendingUnit.NONE
    spending = None if none else SpendingLimit(Decimal(settings.spending_limit), settings.spending_unit)
    return OrderLimit(settings.order_limit, settings.limit_span, spending)
