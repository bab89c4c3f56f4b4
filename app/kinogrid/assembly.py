"""Everything that places orders: built and connected in one place."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.order_desk import OrderDesk
from kinogrid.studio.ports import Starter, Words
from kinogrid.studio.runner import Runner
from kinogrid.ui.compose.batch.batch_controller import BatchController
from kinogrid.ui.compose.copy_as_code import CopyAsCode
from kinogrid.ui.compose.imagine_controller import ImagineController
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.compose.placing import Placing
from kinogrid.ui.compose.presets.preset_controller import PresetController
from kinogrid.ui.compose.prompt.prompt_controller import PromptController
from kinogrid.ui.controllers.orders import OrderController
from kinogrid.ui.controllers.selection import SelectionController
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.settings.controller import SettingsController
from kinogrid.ui.settings.token_controller import TokenController
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.window.main_window import MainWindow


def equip(
    *,
    theme: Theme,
    window: MainWindow,
    compose: ComposePane,
    jobs: JobsPane,
    preview: PreviewPane,
    repository: JobRepository,
    runner: Runner,
    order_desk: OrderDesk,
    selection: SelectionController,
    tokens: TokenController,
    desk: SettingsController,
    start: Starter,
    words: Words,
    upload: Callable[[str, Callable[[int, int], None]], Awaitable[str]],
    callback: Callable[[], str],
    title: Callable[[Path], str],
    api_base: str,
    platform_base: str,
) -> None:
    """Let Compose and the grid place orders, with presets, lists and copies; the parts live as long as Compose does.

    `upload` gives a picture of this machine a public address, `callback` gives the
    default callback URL, empty for none, and `title` names a picture of the library.
    """
    placing = Placing(order_desk, window.notices, window.status_bar.tell, tokens.need)
    placing.placed.connect(selection.select)
    imagining = ImagineController(theme, compose, placing.place, callback)
    OrderController(
        repository=repository,
        place=placing.place,
        selection=selection,
        compose=compose,
        jobs=jobs,
        preview=preview,
        callback=callback,
        imagine=imagining.open,
    )
    PromptController(
        theme=theme,
        compose=compose,
        repository=repository,
        desk=desk,
        tokens=tokens,
        words=words,
        upload=upload,
        start=start,
        say=desk.say,
    )
    PresetController(theme, compose, desk, desk.say)
    BatchController(
        theme=theme,
        compose=compose,
        desk=desk,
        selection=selection,
        placing=placing,
        repository=repository,
        runner=runner,
        start=start,
        callback=callback,
        title=title,
    )
    CopyAsCode(compose, api_base=api_base, platform_base=platform_base, callback=callback, say=window.status_bar.tell)
    for action in (compose.more.several, compose.more.imagine, compose.more.extend):
        window.commands.add_order_action(action)
