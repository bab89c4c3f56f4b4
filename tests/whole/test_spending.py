"""What an order was to cost and did cost, seen in the whole app; no answer about the account holds anything up."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QTreeWidget

from kinogrid.store.secrets import Secret
from kinogrid.ui.spending.spending_dialog import SpendingDialog
from tests.demo.running import ACCOUNT_TOKEN, Demo, running
from tests.fakes.fault_driver import FaultService
from tests.ui.seeing import press, the, words
from tests.waiting import until
from tests.whole.conftest import TOKEN, point_at
from tests.whole.living_window import LivingWindow, files_with, living_window


@pytest.fixture
def billing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Demo]:
    """Run a demo service whose account's owner may ask what was charged."""
    arguments = ("--seconds", "0.1", "--side", "96", "--account-token", ACCOUNT_TOKEN)
    with running(tmp_path / "demo.log", *arguments, token=TOKEN) as service:
        point_at(monkeypatch, service.base)
        yield service


@pytest.fixture
async def owner(billing: Demo, profile: Path) -> AsyncIterator[LivingWindow]:
    """Open the app for somebody who has the account's token too."""
    assert billing.base
    async with living_window(profile) as window:
        await window.assembly.session.backend.access.keep_for_uploads(Secret(ACCOUNT_TOKEN))
        yield window


def foot(living: LivingWindow) -> str:
    return the(living.window, QPushButton, "Balance").text()


async def test_what_an_order_did_cost_is_seen_beside_what_it_was_to_cost(owner: LivingWindow) -> None:
    await until(lambda: foot(owner).endswith(" left"))
    before = foot(owner)
    await owner.make("a boat drifts")
    await until(lambda: foot(owner) != before)
    owner.window.interior.commands.spending.trigger()
    page = await owner.dialog(SpendingDialog)
    await until(lambda: page.sum.text().startswith("Charged for 1 order: ") and "known" not in page.sum.text())
    charged, foreseen = page.sum.text().removeprefix("Charged for 1 order: ").rstrip(".").split(". Foreseen: ")
    assert charged == foreseen
    top = the(page, QTreeWidget, "Orders and charges").topLevelItem(0)
    assert top is not None
    assert [top.text(column) for column in (1, 2, 3)] == ["1", foreseen, charged]
    page.job_chosen.emit(owner.assembly.use_cases.repository.jobs()[0].id)
    assert not page.isVisible()
    report = await owner.report()
    assert f"Charged: {charged.split()[0].rstrip('0').rstrip('.')}" in report.replace(".00 ", " ")
    assert not files_with(ACCOUNT_TOKEN, owner.profile.folder)
    assert ACCOUNT_TOKEN not in report


async def test_charges_and_prices_survive_a_restart(billing: Demo, profile: Path) -> None:
    async with living_window(profile) as living:
        await living.assembly.session.backend.access.keep_for_uploads(Secret(ACCOUNT_TOKEN))
        await living.make("a boat drifts")
        await until(living.assembly.use_cases.charges.charges)
        told = list(living.assembly.use_cases.charges.charges())
    async with living_window(profile) as living:
        assert list(living.assembly.use_cases.charges.charges()) == told
        (job,) = living.assembly.use_cases.repository.jobs()
        assert job.foreseen is not None
        assert job.foreseen.credits == told[0].credits
    assert billing.log.exists()


async def test_without_an_account_token_the_page_says_foreseen(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    press(living.window, "Balance")
    page = await living.dialog(SpendingDialog)
    assert page.sum.text().startswith("Foreseen for 1 order: ")
    assert "told to an account token only" in words(page)


async def test_a_provider_that_knows_nothing_of_accounts_leaves_everything_working(
    provider: FaultService, living: LivingWindow
) -> None:
    await living.make("a boat drifts")
    await living.assembly.session.backend.access.keep_for_uploads(Secret(ACCOUNT_TOKEN))
    await until(lambda: living.assembly.use_cases.balance.known.trouble is not None)
    assert foot(living) in {"Spending", "Account token refused"}
    press(living.window, "Balance")
    page = await living.dialog(SpendingDialog)
    await until(lambda: page.sum.text().startswith("Charged for 1 order: Not known."))
    assert provider.base_url
