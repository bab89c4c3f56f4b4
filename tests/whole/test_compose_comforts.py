"""Compose in the whole window, with a real service: help with words, and orders that outlive a session."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from kinogrid.ui.compose.batch.batch_dialog import BatchDialog
from kinogrid.ui.compose.pane import ComposePane
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
