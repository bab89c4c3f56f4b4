"""What stands beside Compose: helpers with words, old prompts, presets, lists of orders, copies, and the draft."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinogrid.domain.failure import Charge, Failure, Refused
from kinogrid.domain.form import ComposeForm, FrameField
from kinogrid.domain.job import Curation, Job, Parent
from kinogrid.domain.past_prompts import PastPrompt, PastPrompts
from kinogrid.domain.preset import Preset
from kinogrid.domain.request import Extend, Field, Generate, Imagine, LocalFrame, Mode, Resolution
from kinogrid.domain.state import Done
from kinogrid.store.presets import LONGEST_SNIPPET, MOST_PRESETS, MOST_SNIPPETS
from kinogrid.store.settings import Settings
from kinogrid.studio.order_desk import OrderRequest
from kinogrid.ui.compose.batch.batch_controller import BatchController, JobOnShow, Weigh
from kinogrid.ui.compose.batch.batch_dialog import BatchDialog
from kinogrid.ui.compose.batch.extend_dialog import ExtendDialog
from kinogrid.ui.compose.batch.orders_dialog import OrdersDialog
from kinogrid.ui.compose.copy_as_code import CopyAsCode
from kinogrid.ui.compose.draft import DraftKeeper
from kinogrid.ui.compose.imagine_controller import ImagineController
from kinogrid.ui.compose.imagine_dialog import ImagineDialog
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.compose.presets.preset_controller import PresetController
from kinogrid.ui.compose.presets.preset_dialog import PresetDialog
from kinogrid.ui.compose.prompt.pick_dialog import PickDialog
from kinogrid.ui.compose.prompt.prompt_history import PromptHistory, past_prompt_text
from kinogrid.ui.compose.prompt.snippet_controller import SnippetController
from kinogrid.ui.compose.prompt.word_help_controller import WordHelpController
from kinogrid.ui.controllers.orders import OrderController
from kinogrid.ui.live_settings import LiveSettings
from kinogrid.ui.style.theme import Theme
from tests.studio.at_work import Crew
from tests.ui.conftest import Ordered
from tests.ui.jobs_of_all_kinds import CLIPS, RESULT, TASK, VIDEO, alone, job
from tests.ui.priced import unpriced
from tests.ui.seeing import enter, opened, popup_menu, visible, words
from tests.waiting import until

NOW = 1_790_000_000.0
WAVES = Generate(prompt="waves roll in", first=LocalFrame("/a/cat.png"))
DONE = replace(job(Done(TASK, RESULT, CLIPS), created_at=NOW), order=WAVES)
HOOK = "https://hook.example/default"


@pytest.fixture
def settings() -> LiveSettings:
    """Keep settings in memory: where they are written is another's affair."""

    async def save(_settings: Settings) -> None: ...

    return LiveSettings(Settings(), save, start)


def start(work: Coroutine[Any, Any, object], name: str) -> asyncio.Task[Any]:
    return asyncio.get_running_loop().create_task(work, name=name)


class FakeWords:
    """Helps as a test says: with this text, with this refusal, or not before it is allowed to."""

    def __init__(self, text: str = "", refusal: Refused | None = None) -> None:
        self.text = text
        self.refusal = refusal
        self.asked: list[str] = []
        self.go_on = asyncio.Event()
        self.go_on.set()

    async def translate(self, content: str) -> str:
        self.asked.append(content)
        await self.go_on.wait()
        if self.refusal is not None:
            raise self.refusal
        return self.text

    async def describe(self, image_url: str) -> tuple[str, ...]:
        return (await self.translate(image_url),)


def open_gate(then: Callable[[], None], *, uploads: bool, otherwise: Callable[[], None] | None = None) -> None:
    """Let everything through, as with all tokens."""
    assert uploads or otherwise is None
    then()


def help_with(compose: ComposePane, theme: Theme, words: FakeWords, ordered: Ordered) -> None:
    async def upload(path: str, _told: Callable[[int, int], None]) -> str:
        return f"https://cdn.example{path}"

    WordHelpController(theme, compose, words, start, upload=upload, with_token=open_gate, say=ordered.say)


async def test_words_are_translated_and_flags_stay_put(compose: ComposePane, theme: Theme, ordered: Ordered) -> None:
    words = FakeWords("waves roll in")
    help_with(compose, theme, words, ordered)
    compose.prompt.setPlainText("--motion low")
    compose.prompt_box.helpers.translate.trigger()
    assert ordered.said == ["There is no prompt to translate yet."]
    compose.prompt.setPlainText("ondas --raw llegan --motion low")
    compose.prompt_box.helpers.translate.trigger()
    await until(lambda: visible(compose, PickDialog))
    picking = opened(compose, PickDialog)
    assert words.asked == ["ondas llegan"]
    assert compose.prompt.toPlainText() == "ondas --raw llegan --motion low"
    next(button for button in picking.buttons if button.text() == "Use as prompt").click()
    assert compose.prompt.toPlainText() == "waves roll in --raw --motion low"
    compose.prompt.undo()
    assert compose.prompt.toPlainText() == "ondas --raw llegan --motion low"


def test_a_default_callback_that_cannot_be_used_is_said_at_every_order_and_nothing_is_placed(
    compose: ComposePane, theme: Theme, ordered: Ordered
) -> None:
    default = "http://hook.example"
    placed: list[object] = []
    OrderController(compose, {DONE.id: DONE}.get, place=placed.append, callback=lambda: default, imagine=placed.append)
    CopyAsCode(compose, api_base="a", platform_base="b", callback=lambda: default, say=ordered.say)
    imagine = ImagineController(theme, compose, placed.append, lambda: default, unpriced)
    compose.set_form(ComposeForm(prompt="waves", first=FrameField(url="https://x.example/1.png")))
    for ordering in (
        compose.bar.button.click,
        compose.more.curl.trigger,
    ):
        compose.show_problems(())
        ordering()
        assert compose.message(Field.CALLBACK).startswith("The default callback in the settings cannot be used")
        assert compose.settings.fold.is_open()
    imagine.begin()
    dialog = opened(compose, ImagineDialog)
    dialog.button.click()
    assert dialog.message.words().startswith("The default callback in the settings cannot be used")
    dialog.reject()
    assert placed == []
    assert ordered.said == []
    compose.settings.callback.set_text("ftp://mine.example")
    compose.bar.button.click()
    assert compose.message(Field.CALLBACK).startswith("A callback needs an https address")
    compose.settings.callback.set_text("https://mine.example")
    compose.bar.button.click()
    assert len(placed) == 1


async def test_a_helper_that_is_refused_says_why_and_one_that_is_cancelled_says_nothing(
    compose: ComposePane, theme: Theme, ordered: Ordered
) -> None:
    words = FakeWords(refusal=Refused(Failure("used_up", Charge.NO)))
    help_with(compose, theme, words, ordered)
    compose.prompt.setPlainText("waves")
    compose.prompt_box.helpers.translate.trigger()
    await until(lambda: bool(ordered.said) and compose.prompt_box.helpers.isEnabled())
    assert "balance" in ordered.said.pop()
    words.go_on.clear()
    compose.prompt_box.helpers.translate.trigger()
    await until(lambda: len(words.asked) == 2)
    assert not compose.prompt_box.helpers.isEnabled()
    compose.prompt_box.progress.cancel.click()
    await until(compose.prompt_box.helpers.isEnabled)
    assert not compose.prompt_box.progress.cancel.isVisible()
    assert ordered.said == []
    assert visible(compose, PickDialog) == []


async def test_an_old_prompt_comes_with_its_settings_and_can_be_undone(compose: ComposePane, theme: Theme) -> None:
    old = Generate(prompt="a boat drifts", first=LocalFrame("/a/boat.png"), resolution=Resolution.P480, mode=Mode.TURBO)
    jobs = [DONE, replace(DONE, id="older", order=old, created_at=NOW - 90_000)]
    prompts, crew = PastPrompts(), Crew()
    prompts.look_through(jobs)

    async def read() -> Sequence[PastPrompt]:
        await asyncio.sleep(0)
        return prompts.all()

    history = PromptHistory(theme, compose, read, lambda: NOW, crew.start)
    compose.prompt.setPlainText("something new")
    compose.prompt_box.history.click()
    history.open()
    (picking,) = await until(lambda: visible(compose, PickDialog))
    picking.search.setText("nothing like it")
    assert not any(button.isEnabled() for button in picking.buttons)
    picking.search.clear()
    enter(picking.search, "BOAT")
    form = compose.form()
    assert (form.prompt, form.resolution, form.mode) == ("a boat drifts", Resolution.P480, Mode.TURBO)
    assert form.first == FrameField(path="/a/boat.png")
    compose.prompt.undo()
    assert compose.prompt.toPlainText() == "something new"
    history.open()
    await until(lambda: visible(compose, PickDialog))
    next(button for button in opened(compose, PickDialog).buttons if button.text() == "Use the prompt").click()
    assert (compose.form().prompt, compose.form().mode) == ("waves roll in", Mode.TURBO)


def test_a_past_prompt_says_when_and_how_it_was_used() -> None:
    again = Extend(prompt="on", video_id="1", video_index=0, mode=Mode.TURBO, resolution=Resolution.P480)
    assert past_prompt_text(PastPrompt(replace(WAVES, loop=True), NOW), NOW + 60).endswith(", Fast, 720p, loop")
    assert past_prompt_text(PastPrompt(WAVES, NOW), NOW).startswith("today, ")
    assert not past_prompt_text(PastPrompt(again, NOW - 200_000), NOW).startswith("today")
    assert past_prompt_text(PastPrompt(again, NOW), NOW).endswith(", Turbo, 480p, extension")


async def test_presets_and_snippets_are_kept_used_and_removed_within_their_bounds(
    compose: ComposePane, theme: Theme, settings: LiveSettings, ordered: Ordered
) -> None:
    PresetController(theme, compose, settings, ordered.say)
    SnippetController(compose.prompt_box.snippets, settings, ordered.say)
    presets, snippets = compose.settings.presets, compose.prompt_box.snippets

    def kept() -> tuple[Preset | str, ...]:
        return (*settings.value.presets, *settings.value.snippets)

    compose.settings.mode.choose(Mode.TURBO)
    compose.prompt.setPlainText("waves --raw")
    presets.keep_requested.emit()
    asking = opened(compose, PresetDialog)
    assert not asking.button.isEnabled()
    enter(asking.name, "Quick & rough")
    quick = Preset(name="Quick & rough", mode=Mode.TURBO, suffix="--raw")
    assert kept() == (quick,)
    assert presets.text() == "Quick && rough"
    assert presets.accessibleDescription() == "Quick & rough: Turbo, 720p, --raw"
    compose.set_form(ComposeForm(prompt="wind"))
    assert presets.text() == "No preset"
    presets.chosen.emit(quick)
    assert (compose.form().mode, compose.form().prompt) == (Mode.TURBO, "wind --raw")
    presets.click()
    now = [entry.text() for entry in popup_menu().actions() if entry.isChecked()]
    assert now == ["Quick && rough\tTurbo, 720p, --raw"]
    popup_menu().close()
    presets.remove_requested.emit("Quick & rough")
    assert kept() == ()
    for snippet in ("golden hour", "golden hour"):
        snippets.keep_requested.emit(snippet)
    assert kept() == ("golden hour",)
    snippets.remove_requested.emit("golden hour")
    assert kept() == ()
    assert ordered.said == []
    full = tuple(Preset(name=str(number)) for number in range(MOST_PRESETS))
    settings.change(replace(settings.value, presets=full, snippets=tuple(map(str, range(MOST_SNIPPETS)))))
    presets.keep_requested.emit()
    asking = opened(compose, PresetDialog)
    enter(asking.name, "One more")
    snippets.keep_requested.emit("one more")
    snippets.keep_requested.emit("x" * (LONGEST_SNIPPET + 1))
    assert (len(settings.value.presets), len(settings.value.snippets)) == (MOST_PRESETS, MOST_SNIPPETS)
    assert ordered.said == [
        "No more than 50 presets are kept. Remove one first.",
        "No more than 100 snippets are kept. Remove one first.",
        "A snippet can have 2000 characters; this has 2,001.",
    ]
    chosen: list[Preset] = []
    presets.chosen.connect(chosen.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.activePopupWidget() or presets, key)
    assert chosen == [full[1]]


def several(compose: ComposePane, theme: Theme, ordered: Ordered, *, selected: Job | None = None) -> None:
    BatchController(
        theme,
        compose,
        ordered.place,
        weigh=Weigh(
            lambda orders: f"{len(orders)} are too many." if len(orders) > 1 else "", unpriced, compose.form_changed
        ),
        presets=lambda: (Preset(name="Quick", mode=Mode.TURBO),),
        shown=JobOnShow(lambda: selected, alone),
        callback=lambda: HOOK,
        title=lambda path: f"my {path.name}",
    )


async def test_variants_are_extended_from_one_list(compose: ComposePane, theme: Theme, ordered: Ordered) -> None:
    small, starred = replace(WAVES, resolution=Resolution.P480), Curation(starred=frozenset({0}))
    several(compose, theme, ordered, selected=replace(DONE, order=small, curation=starred))
    compose.prompt.setPlainText("another clip altogether")
    compose.more.extend.trigger()
    listed = opened(compose, ExtendDialog)
    assert listed.prompt.toPlainText() == WAVES.prompt, "its own words, not Compose's"
    assert [proposal.title for proposal in listed.orders.ticked()] == ["Variant 1"]
    listed.prompt.setPlainText("--raw")
    assert not listed.button.isEnabled()
    assert "Describe how the clip goes on, then extend it." in words(listed)
    listed.prompt.setPlainText("on --bs 2")
    assert [proposal.title for proposal in listed.orders.ticked()] == ["Variant 1"]
    assert "Each order makes 2 continuations of a variant." in words(listed)
    listed.orders.all_button.click()
    listed.prompt.setPlainText("on  --bs 2")
    listed.prompt.setPlainText("on --bs 2")
    assert len(listed.orders.ticked()) == 4, "ticks stay with their variants while the words change"
    listed.hold.click()
    assert listed.button.text() == "Queue 4 orders"
    listed.button.click()
    first = Extend(prompt="on --bs 2", video_id=VIDEO, video_index=0, resolution=Resolution.P480, callback_url=HOOK)
    assert ordered.requests == [
        OrderRequest(replace(first, video_index=index), Parent(DONE.id, index)) for index in range(4)
    ]
    assert ordered.held == [True]
    assert visible(compose.window(), OrdersDialog) == []


async def test_a_list_stays_as_it_is_until_its_orders_stand_elsewhere(
    compose: ComposePane, theme: Theme, ordered: Ordered
) -> None:
    several(compose, theme, ordered, selected=DONE)
    compose.more.several.trigger()
    listed = opened(compose, BatchDialog)
    listed.prompts.setPlainText("one\ntwo\nthree")
    listed.pictures.add([LocalFrame("/a/cat.png")])
    ordered.takes = False
    listed.button.click()
    assert (len(ordered.requests), listed.isVisible()) == (3, True)
    assert (listed.prompts.toPlainText(), len(listed.orders.ticked())) == ("one\ntwo\nthree", 3)
    ordered.takes = True
    listed.button.click()
    assert visible(compose.window(), BatchDialog) == []


async def test_nothing_to_extend_is_said(compose: ComposePane, theme: Theme, ordered: Ordered) -> None:
    several(compose, theme, ordered)
    compose.prompt.setPlainText("on")
    compose.more.extend.trigger()
    assert compose.message(Field.PARENT) == "The job on show has no clip that can be extended."
    assert visible(compose, OrdersDialog) == []


async def test_a_batch_begins_with_what_stands_in_compose(compose: ComposePane, theme: Theme, ordered: Ordered) -> None:
    several(compose, theme, ordered)
    compose.set_form(ComposeForm(prompt="waves", first=FrameField(path="/a/cat.png"), loop=True))
    compose.more.several.trigger()
    batch = opened(compose, BatchDialog)
    batch.prompts.appendPlainText("wind")
    assert [batch.settings.item(row).text() for row in range(batch.settings.count())] == ["As in Compose", "Quick"]
    assert [proposal.detail for proposal in batch.orders.ticked()] == ["my cat.png, Fast, 720p, loop"] * 2
    batch.button.click()
    waves = Generate(prompt="waves", first=LocalFrame("/a/cat.png"), loop=True, callback_url=HOOK)
    assert ordered.orders == [waves, replace(waves, prompt="wind")]
    assert ordered.held == [False]


async def test_an_order_is_copied_with_a_placeholder_for_the_token(compose: ComposePane, ordered: Ordered) -> None:
    CopyAsCode(
        compose,
        api_base="https://api.example",
        platform_base="https://platform.example",
        callback=lambda: HOOK,
        say=ordered.say,
    )
    compose.more.curl.trigger()
    assert compose.message(Field.PROMPT) == "Describe the motion first."
    assert ordered.said == []
    compose.set_form(ComposeForm(prompt="a boat drifts", first=FrameField(url="https://cdn.example/boat.png")))
    for action, begins in ((compose.more.curl, "curl"), (compose.more.python, "import"), (compose.more.json, "{")):
        action.trigger()
        copied = QGuiApplication.clipboard().text()
        assert begins in copied
        assert "a boat drifts" in copied
        assert HOOK in copied
    assert ordered.said[-1] == "Copied as JSON, with a placeholder for the token"


async def test_a_first_frame_from_words_begins_with_the_prompt_and_then_with_what_was_left(
    compose: ComposePane, theme: Theme, ordered: Ordered
) -> None:
    ImagineController(theme, compose, ordered.place, lambda: HOOK, unpriced)
    compose.prompt.setPlainText("a boat drifts --motion low")
    compose.frames.imagine_button.click()
    asking = opened(compose, ImagineDialog)
    assert asking.value().prompt == "a boat drifts"
    compose.more.imagine.trigger()
    assert visible(compose, ImagineDialog) == [asking]
    asking.prompt.setPlainText("a red boat")
    asking.reject()
    compose.frames.imagine_button.click()
    asking = opened(compose, ImagineDialog)
    assert asking.value().prompt == "a red boat"
    asking.button.click()
    assert ordered.orders == [Imagine(prompt="a red boat", callback_url=HOOK)]


async def test_all_that_stands_in_compose_is_kept_and_put_back(
    compose: ComposePane, settings: LiveSettings, picture: Path
) -> None:
    kept = ComposeForm(prompt="waves\nroll", mode=Mode.TURBO, resolution=Resolution.P480, loop=True, callback_url=HOOK)
    kept = replace(kept, first=FrameField(path=str(picture)), last=FrameField(url="https://cdn.example/b.png"))
    settings.change(replace(settings.value, compose=kept))
    keeper = DraftKeeper(compose, settings)
    assert compose.form() == kept
    assert compose.frames.fold.is_open()
    compose.prompt.setPlainText("wind")
    assert settings.value.compose == kept
    keeper.keep()
    assert settings.value.compose == replace(kept, prompt="wind")
    compose.set_form(ComposeForm())
    assert compose.form() == ComposeForm()
