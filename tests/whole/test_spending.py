"""What an order was to cost and did cost, seen in the whole app; no answer about the account holds anything up."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QTreeWidget

from kinogrid.domain.allowance import SpendingUnit
from kinogrid.store.secrets import Secret
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.spending.spending_dialog import SpendingDialog
from tests.demo.running import ACCOUNT_TOKEN, Demo, running
from tests.fakes.fault_driver import FaultService
from tests.studio.at_work import all_jobs
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
    page.job_chosen.emit(all_jobs(owner.assembly.use_cases.repository)[0].id)
    assert not page.isVisible()
    report = await owner.report()
    assert f"Charged: {charged.split()[0].rstrip('0').rstrip('.')}" in report.replace(".00 ", " ")
    assert not files_with(ACCOUNT_TOKEN, owner.profile.folder)
    assert ACCOUNT_TOKEN not in report


async def test_charges_and_prices_survive_a_restart(billing: Demo, profile: Path) -> None:
    async with living_window(profile) as living:
        await living.assembly.session.backend.access.keep_for_uploads(Secret(ACCOUNT_TOKEN))
        await living.make("a boat drifts")
        shown, known = living.assembly.library.selection, living.assembly.use_cases.charges
        await until(lambda: shown.selected is not None and known.charges_of(shown.selected).credits is not None)
        told = list(await living.assembly.use_cases.charges.charges())
    async with living_window(profile) as living:
        assert list(await living.assembly.use_cases.charges.charges()) == told
        (job,) = all_jobs(living.assembly.use_cases.repository)
        assert job.foreseen is not None
        assert job.foreseen.credits == told[0].credits
    assert billing.log.exists()


async def test_without_an_account_token_the_page_says_foreseen(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    press(living.window, "Balance")
    page = await living.dialog(SpendingDialog)
    await until(lambda: page.sum.text().startswith("Foreseen for 1 order: "))
    assert "told to an account token only" in words(page)


NAN = '{"unit": "Credit", "apis": [], "cost": [{"conditions": {}, "consumption": NaN}]}'
LIST = "The provider's price list"
HOSTILE: list[tuple[dict[str, object], str]] = [
    ({"do": "huge", "bytes": 10_000_000}, "There is no price list of the provider's yet."),
    ({"do": "html"}, "There is no price list of the provider's yet."),
    ({"do": "redirect", "to": "http://localhost:9/prices"}, "There is no price list of the provider's yet."),
    ({"do": "answer", "status": 401, "body": "{}"}, "There is no price list of the provider's yet."),
    ({"do": "hang"}, "There is no price list of the provider's yet."),
    ({"do": "answer", "body": NAN}, "Kinogrid does not understand the provider's price list."),
    ({"do": "answer", "body": '{"unit": "Credit", "apis": []}'}, f"{LIST} says nothing about such an order."),
]


@pytest.mark.parametrize(("fault", "why"), HOSTILE, ids=[str(fault["do"]) for fault, _ in HOSTILE])
async def test_hostile_prices_are_not_known_and_asked_about_each_time_while_all_else_works(
    provider: FaultService, profile: Path, fault: dict[str, object], why: str
) -> None:
    provider.script(token=TOKEN, finish_after=0.1, rules=[{"on": "prices", "times": None, **fault}])
    async with living_window(profile) as living:
        limited = replace(living.settings.value, spending_unit=SpendingUnit.CREDITS, spending_limit=100)
        living.settings.change(limited)
        for count in (1, 2):
            await living.order(f"boat {count}")
            asked = await living.dialog(QuestionBox)
            assert "The price of this order is not known." in asked.detail()
            await until(lambda: provider.requests("prices"))
            if count == 2:
                assert why in asked.detail()
            assert "Price not known" in living.words()
            press(asked, "Yes")
            await until(lambda: not living.dialogs())
            await living.come_to(*["Done"] * count)
        assert all("authorization" not in request["headers"] for request in provider.requests("prices"))
        press(living.window, "Balance")
        page = await living.dialog(SpendingDialog)
        await until(lambda: page.sum.text() == "Foreseen for 2 orders: Not known.")


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
