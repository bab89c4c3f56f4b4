"""Compose in the whole window: history, helpers, presets, lists of orders and the order limit, with a real service."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from kinogrid.domain.request import Mode, Resolution
from kinogrid.ui.compose.batch.batch_dialog import BatchDialog
from kinogrid.ui.compose.batch.orders_dialog import OrdersDialog
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.compose.presets.preset_dialog import PresetDialog
from kinogrid.ui.compose.prompt.pick_dialog import PickDialog
from tests.demo.running import running
from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import PICTURE, LivingWindow, living_window

_D = TypeVar("_D", bound=QDialog)


def compose(living: LivingWindow) -> ComposePane:
    found = living.window.findChild(ComposePane)
    assert isinstance(found, ComposePane)
    return found


async def dialog(kind: type[_D]) -> _D:
    """Wait for an open dialog."""

    def seen() -> _D | None:
        return next((top for top in QApplication.topLevelWidgets() if isinstance(top, kind) and top.isVisible()), None)

    await until(seen)
    found = seen()
    assert found is not None
    return found


@pytest.fixture
async def helped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LivingWindow]:
    """Open the app before the demo service, which answers what surrounds videos, too."""
    with running(tmp_path / "demo.log", "--data-dir", str(tmp_path / "demo"), "--seconds", "0.1") as demo:
        for name, value in (
            ("API_BASE_URL", demo.base),
            ("PLATFORM_BASE_URL", demo.base),
            ("API_TOKEN", "secret-token"),
        ):
            monkeypatch.setenv(f"ACEDATACLOUD_{name}", value)
        async with living_window(tmp_path / "profile") as window:
            yield window


async def test_a_translation_and_a_description_are_inserted_only_by_choice(helped: LivingWindow) -> None:
    pane = compose(helped)
    await helped.driver.type("Prompt", "waves roll in")
    pane.prompt_box.helpers.translate.trigger()
    picking = await dialog(PickDialog)
    assert pane.prompt.toPlainText() == "waves roll in"
    picking.reject()
    await until(pane.prompt_box.helpers.isEnabled)
    await helped.driver.drop("First frame", PICTURE)
    pane.prompt_box.helpers.describe.trigger()
    await until(pane.prompt_box.progress.cancel.isVisible)
    descriptions = await dialog(PickDialog)
    assert descriptions.view.count() == 4
    descriptions.view.setCurrentRow(2)
    chosen = descriptions.view.item(2).text()
    descriptions.buttons[0].click()
    assert pane.prompt.toPlainText() == chosen
    pane.prompt.undo()
    assert pane.prompt.toPlainText() == "waves roll in"


async def test_only_words_are_translated_and_the_flags_stay_wherever_they_stood(helped: LivingWindow) -> None:
    pane = compose(helped)
    pane.prompt.setPlainText("--motion low")
    pane.prompt_box.helpers.translate.trigger()
    await until(lambda: "There is no prompt to translate yet." in helped.words())
    pane.prompt.setPlainText("waves --raw roll in --motion low")
    pane.prompt_box.helpers.translate.trigger()
    picking = await dialog(PickDialog)
    assert picking.view.item(0).text() == "waves roll in"
    next(button for button in picking.buttons if button.text() == "Use as prompt").click()
    assert pane.prompt.toPlainText() == "waves roll in --raw --motion low"
    pane.prompt.undo()
    assert pane.prompt.toPlainText() == "waves --raw roll in --motion low"


async def test_a_helper_that_is_refused_says_why_and_one_that_is_cancelled_says_nothing(
    living: LivingWindow, provider: FaultService
) -> None:
    pane = compose(living)
    await living.driver.type("Prompt", "waves")
    pane.prompt_box.helpers.translate.trigger()
    await until(lambda: pane.prompt_box.helpers.isEnabled() and "service" in living.words())
    pane.prompt_box.helpers.translate.trigger()
    pane.prompt_box.progress.cancel.click()
    await until(pane.prompt_box.helpers.isEnabled)
    assert pane.prompt.toPlainText() == "waves"
    assert not provider.requests("order")


async def test_an_old_prompt_comes_back_with_its_settings_and_undo_takes_it_away(
    living: LivingWindow, provider: FaultService
) -> None:
    pane = compose(living)
    pane.settings.resolution.choose(Resolution.P480)
    await living.order("a boat drifts")
    await until(lambda: living.newest() == "Done", seconds=30)
    pane.settings.resolution.choose(Resolution.P720)
    await living.driver.clear("Prompt")
    await living.driver.type("Prompt", "something new")
    pane.prompt_box.history.click()
    picking = await dialog(PickDialog)
    QTest.keyClick(picking.search, Qt.Key.Key_Return)
    assert pane.prompt.toPlainText() == "a boat drifts"
    assert pane.settings.resolution.value() == Resolution.P480
    assert pane.form().first.path
    pane.prompt.undo()
    assert pane.prompt.toPlainText() == "something new"
    assert len(provider.ledger()) == 1


@pytest.mark.qt_log_ignore("This plugin does not support")
async def test_presets_and_snippets_survive_a_restart(provider: FaultService, tmp_path: Path) -> None:
    assert provider.base_url
    async with living_window(tmp_path / "profile") as first:
        pane = compose(first)
        pane.settings.mode.choose(Mode.TURBO)
        await first.driver.type("Prompt", "waves --raw")
        pane.settings.presets.keep_requested.emit()
        asking = await dialog(PresetDialog)
        QTest.keyClicks(asking.name, "Quick")
        QTest.keyClick(asking.name, Qt.Key.Key_Return)
        pane.prompt_box.snippets.keep_requested.emit("golden hour")
        await until(lambda: pane.settings.presets.text() == "Quick")
    async with living_window(tmp_path / "profile") as again:
        pane = compose(again)
        assert pane.prompt.toPlainText() == "waves --raw"
        assert pane.settings.presets.text() == "Quick"
        pane.settings.mode.choose(Mode.FAST)
        pane.prompt.replace("wind")
        pane.settings.presets.chosen.emit(again.settings.value.presets[0])
        assert (pane.form().mode, pane.form().prompt) == (Mode.TURBO, "wind --raw")
        assert again.settings.value.snippets == ("golden hour",)


async def test_several_variants_are_extended_from_one_list_within_the_limit(
    living: LivingWindow, provider: FaultService
) -> None:
    living.settings.change(replace(living.settings.value, order_limit=2))
    await living.order("a boat drifts")
    await until(lambda: living.newest() == "Done", seconds=30)
    await living.driver.press("Variant 1", Qt.Key.Key_1)
    await living.driver.press("Variant 1", Qt.Key.Key_S)
    await until(lambda: "starred" in living.driver.find("Variant 1", QWidget).accessibleDescription())
    compose(living).more.extend.trigger()
    listed = await dialog(OrdersDialog)
    assert [proposal.title for proposal in listed.orders.ticked()] == ["Variant 1"]
    assert listed.limit.text() == ""
    listed.orders.all_button.click()
    assert "Your limit is 2" in listed.limit.text()
    listed.button.click()
    asked = await dialog(QMessageBox)
    assert len(provider.ledger()) == 1
    next(button for button in asked.buttons() if button.text() == "Order").click()
    await until(lambda: living.states() == ["Done"] * 5, seconds=30)
    bodies = [order["body"] for order in provider.ledger()[1:]]
    assert sorted(body["video_index"] for body in bodies) == [0, 1, 2, 3]


async def test_an_order_is_copied_without_its_token(living: LivingWindow) -> None:
    pane = compose(living)
    pane.more.curl.trigger()
    assert "Describe the motion first." in living.words()
    await living.driver.type("Prompt", "a boat drifts")
    await living.driver.drop("First frame", PICTURE)
    for action in (pane.more.curl, pane.more.python, pane.more.json):
        action.trigger()
        copied = QGuiApplication.clipboard().text()
        assert "a boat drifts" in copied
        assert TOKEN not in copied
    assert "Copied as JSON" in living.words()


async def test_a_batch_is_held_survives_a_restart_and_goes_out_within_its_bound(
    provider: FaultService, tmp_path: Path
) -> None:
    provider.script(token=TOKEN, finish_after=0.5)
    async with living_window(tmp_path / "profile") as first:
        first.settings.change(replace(first.settings.value, in_flight=2))
        await first.driver.type("Prompt", "waves")
        await first.driver.drop("First frame", PICTURE)
        await until(lambda: bool(compose(first).form().first.path))
        compose(first).more.several.trigger()
        batch = await dialog(BatchDialog)
        batch.prompts.appendPlainText("wind\nfog")
        batch.hold.click()
        batch.button.click()
        await until(lambda: first.states() == ["On hold"] * 3)
    assert not provider.ledger()
    async with living_window(tmp_path / "profile") as again:
        assert again.states() == ["On hold"] * 3
        compose(again).more.release.trigger()
        await until(lambda: sum(state.startswith("Running") for state in again.states()) == 2, seconds=30)
        assert len(provider.ledger()) == 2
        await until(lambda: again.states() == ["Done"] * 3, seconds=30)
    assert [order["body"]["prompt"] for order in provider.ledger()] == ["waves", "wind", "fog"]
