"""Everything that places orders: built and connected in one place."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from kinogrid.domain.request import Order
from kinogrid.studio.book import Book
from kinogrid.studio.ports import Starter, Words
from kinogrid.studio.runner import Runner
from kinogrid.ui.bridge.batches import Batches
from kinogrid.ui.bridge.copying import Copying
from kinogrid.ui.bridge.desk import Desk
from kinogrid.ui.bridge.imagining import Imagining
from kinogrid.ui.bridge.ordering import Ordering
from kinogrid.ui.bridge.placing import Placing
from kinogrid.ui.bridge.presets import Presets
from kinogrid.ui.bridge.prompting import Prompting
from kinogrid.ui.bridge.shelf import Shelf
from kinogrid.ui.bridge.tokens import Tokens
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.main_window import MainWindow
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.theme import Theme


def equip(
    *,
    theme: Theme,
    window: MainWindow,
    compose: ComposePane,
    jobs: JobsPane,
    preview: PreviewPane,
    book: Book,
    runner: Runner,
    shelf: Shelf,
    tokens: Tokens,
    desk: Desk,
    start: Starter,
    words: Words,
    upload: Callable[[str, Callable[[int, int], None]], Awaitable[str]],
    settled: Callable[[Order], Awaitable[Order]],
    callback: Callable[[], str],
    title: Callable[[Path], str],
    api_base: str,
    platform_base: str,
) -> None:
    """Let Compose and the grid place orders, with presets, lists and copies; the parts live as long as Compose does.

    `upload` gives a picture of this machine a public address, `settled` is as `Placing` has it, `callback` gives the
    default callback URL, empty for none, and `title` names a picture of the library.
    """
    placing = Placing(
        book=book,
        runner=runner,
        shelf=shelf,
        tokens=tokens,
        window=window,
        start=start,
        settled=settled,
        limit=lambda: (desk.settings.order_limit, desk.settings.limit_span),
    )
    imagining = Imagining(theme, compose, placing, callback)
    Ordering(
        book=book,
        placing=placing,
        shelf=shelf,
        compose=compose,
        jobs=jobs,
        preview=preview,
        callback=callback,
        imagine=imagining.open,
    )
    Prompting(
        theme=theme,
        compose=compose,
        book=book,
        desk=desk,
        tokens=tokens,
        words=words,
        upload=upload,
        start=start,
        say=desk.say,
    )
    Presets(theme, compose, desk, desk.say)
    Batches(
        theme=theme,
        compose=compose,
        desk=desk,
        shelf=shelf,
        placing=placing,
        book=book,
        runner=runner,
        start=start,
        callback=callback,
        title=title,
    )
    Copying(compose, api_base=api_base, platform_base=platform_base, callback=callback, say=window.footer.tell)
    for action in (compose.more.several, compose.more.imagine, compose.more.extend):
        window.commands.add_order_action(action)
