"""A new person with nothing but an account token and a picture gets four clips, and no secret goes astray."""

import json
import logging
import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from kinogrid.store.profile_lock import ProfileLock
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.exporting.export_dialog import ExportDialog
from kinogrid.ui.spending.spending_dialog import SpendingDialog
from tests.demo.running import ACCOUNT_TOKEN, Demo, account_of, running
from tests.fakes.fault_driver import FaultService
from tests.ui.seeing import press
from tests.waiting import until
from tests.whole.conftest import TOKEN, point_at
from tests.whole.hands import click
from tests.whole.kept_keyring import KeptKeyring
from tests.whole.living_window import PICTURE, LivingWindow, files_with, living_window
from tests.whole.recording_platform import MADE, recording_platform
from tests.whole.test_backup_and_back import choose
from tests.whole.test_by_hand import of_variant
from tests.whole.test_diagnose import diagnosed


@pytest.fixture
def strict_demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Demo]:
    """Run a demo that takes pictures with the account's token alone, for somebody who has no other."""
    arguments = ("--seconds", "0.1", "--side", "96", "--account-token", ACCOUNT_TOKEN, "--uploads-want-account")
    with running(tmp_path / "demo.log", *arguments, token=TOKEN) as service:
        point_at(monkeypatch, service.base)
        monkeypatch.delenv("ACEDATACLOUD_API_TOKEN")
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        yield service


@pytest.fixture
def _kept_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Have a keyring for this test alone: a token that it left would go out with the pictures of later ones."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"{KeptKeyring.__module__}.{KeptKeyring.__name__}")
    yield
    KeptKeyring.kept.clear()


def made_by_the_app(living: LivingWindow) -> str:
    """Give the API token in use."""
    return living.assembly.session.backend.access.token() or ""


async def test_an_account_token_and_a_picture_are_enough_for_four_clips(
    strict_demo: Demo, profile: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with living_window(profile) as living:
        await living.driver.click("Connect from the welcome")
        await living.enter("Account token", ACCOUNT_TOKEN)
        await until(lambda: "The provider takes this account token" in living.words())
        with account_of(strict_demo) as account:
            assert account.ask("credentials")["items"] == [], "nothing is made unasked"
            await living.driver.click("Make an API token")
            await until(lambda: "Left: 20.00 Credits." in living.words())
            (made,) = account.ask("credentials")["items"]
            ids = {one["id"] for one in account.ask("apis")["items"] if one["path"].startswith("/midjourney/")}
            assert (made["limited_amount"], set(made["allowed_api_ids"]), made["expired_at"]) == (20, ids, None)
            secret = made_by_the_app(living)
            await living.driver.drop("Your first picture", PICTURE)
            await until(lambda: "1280 by 720" in living.description("Your first picture"))
            assert "1280 by 720" in living.description("First frame")
            assert living.driver.find("Not now", QPushButton).text() == "Done"
            await living.driver.click("Not now")
            await until(lambda: not living.dialogs())
            await living.driver.type("Prompt", "a boat drifts")
            await living.driver.click("Generate")
            await living.come_to("Done")
            await living.driver.wait_for("Variant 4", QWidget)
            living.window.interior.commands.settings.trigger()
            await until(lambda: "Left: 18.92 Credits." in living.words())
            await living.driver.click("Withdraw the own token")
            press(await living.dialog(QuestionBox), "Yes")
            await until(lambda: "it opens nothing any more" in living.words())
            assert account.ask("credentials")["items"] == []
        assert "No token yet." in living.words()
        living.dialogs()[0].close()
        await living.driver.wait_for("Connect", QPushButton)
        report = await living.report()
    assert len(secret) == 32
    for kept in (secret, ACCOUNT_TOKEN):
        assert files_with(kept, profile) == []
        assert kept not in caplog.text
        assert kept not in report


async def test_a_refused_upload_is_remembered_and_the_account_token_is_asked_for_with_the_reason(
    strict_demo: Demo, profile: Path
) -> None:
    assert strict_demo.base
    async with living_window(profile) as living:
        await living.driver.click("Connect")
        await living.enter("API token", TOKEN)
        await until(lambda: "The service takes this token" in living.words())
        await living.driver.click("Not now")
        await living.order("a boat drifts")
        await until(lambda: "This one needs an account token, or its web address." in living.words())
        (await living.driver.wait_for("Enter an account token", QPushButton)).click()
        await until(lambda: "which the console calls a platform token" in living.words())
        await living.enter("Account token", ACCOUNT_TOKEN)
        await living.come_to("Done")
        await living.driver.wait_for("Variant 4", QWidget)
    assert files_with(ACCOUNT_TOKEN, profile) == files_with(TOKEN, profile) == []


@pytest.mark.usefixtures("strict_demo", "_kept_keyring")
async def test_the_own_token_comes_back_from_the_keyring_as_what_it_is(strict_demo: Demo, profile: Path) -> None:
    assert strict_demo.base
    async with living_window(profile) as living:
        await living.driver.click("Connect")
        await living.enter("Account token", ACCOUNT_TOKEN)
        await until(lambda: "It is kept in this system's keyring." in living.words())
        await living.driver.click("Make an API token")
        await until(lambda: "The API token is made and in use." in living.words())
        secret = made_by_the_app(living)
    async with living_window(profile) as again:
        await until(lambda: made_by_the_app(again) == secret)
        assert again.driver.see("Connect", QPushButton) is None
        again.window.interior.commands.settings.trigger()
        await until(lambda: "Left: 20.00 Credits." in again.words())
        assert "In use: the API token Kinogrid " in again.words()
    assert files_with(secret, profile) == []


def tells_no_secret(*told: str) -> None:
    """Hold that neither secret is told."""
    for secret in (MADE, ACCOUNT_TOKEN):
        assert secret not in "\n".join(told)


async def walk_through_money(living: LivingWindow, table: Path) -> None:
    """Go wherever an account or an order is told of, and keep what can be kept."""
    await living.make("a boat drifts")
    tells_no_secret(await living.report(), living.words())
    await living.driver.press("Jobs", Qt.Key.Key_Return)
    await living.driver.click("For support, show or hide")
    tells_no_secret(living.words())
    await living.driver.click("Back to the jobs")
    living.window.interior.commands.spending.trigger()
    press(await living.dialog(SpendingDialog), "Save as CSV")
    saving = await living.dialog(QFileDialog)
    saving.selectFile(str(table))
    saving.accept()
    await until(table.exists)
    tells_no_secret(living.words())
    (await living.dialog(SpendingDialog)).close()
    living.window.interior.commands.settings.trigger()
    await until(lambda: "In use: the API token Kinogrid " in living.words())
    tells_no_secret(living.words())
    living.dialogs()[0].close()
    await until(lambda: not living.dialogs())
    await leave_with_files(living, table.parent)
    # A refusal that quotes what it was asked with.
    await living.order("a heron lands")
    await until(lambda: living.newest().startswith("Failed"))
    tells_no_secret(await living.report(), living.words())


async def leave_with_files(living: LivingWindow, folder: Path) -> None:
    """Export a clip with all that lies beside it, and back the library up; what is packed there is looked into too."""
    for there in ("exports", "backups"):
        (folder / there).mkdir()
    living.settings.change(replace(living.settings.value, export_folder=str(folder / "exports")))
    await of_variant(living, 1, "Export…")
    dialog = await living.dialog(ExportDialog)
    click(dialog.kind.segment("editor"))
    click(dialog.export)
    await until(lambda: "is exported." in living.words())
    assert any((folder / "exports").rglob("*.otio"))
    living.window.interior.commands.back_up.trigger()
    await choose(living, "Back up into", folder / "backups")
    await until(lambda: "The library is backed up as" in living.words())
    (backup,) = (folder / "backups").iterdir()
    with ZipFile(backup) as packed:
        names = packed.namelist()
        assert "settings.json" in names
        for name in names:
            for secret in (MADE, ACCOUNT_TOKEN):
                assert secret.encode() not in packed.read(name), name


@pytest.mark.usefixtures("_kept_keyring")
async def test_neither_secret_is_in_any_file_log_or_report_or_goes_to_another_host(
    provider: FaultService,
    profile: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    quoting = json.dumps({"error": {"code": "bad_request", "message": f"{MADE} {ACCOUNT_TOKEN}"}, "trace_id": MADE})
    refusal = {"on": "order", "do": "answer", "status": 400, "body": quoting, "skip": 1}
    provider.script(token=MADE, finish_after=0.1, media_host="localhost", rules=[refusal])
    monkeypatch.delenv("ACEDATACLOUD_API_TOKEN")
    async with recording_platform() as platform:
        monkeypatch.setenv("ACEDATACLOUD_PLATFORM_BASE_URL", platform.base)
        async with living_window(profile) as living:
            await living.driver.click("Connect from the welcome")
            await living.enter("Account token", ACCOUNT_TOKEN)
            await until(lambda: "The provider takes this account token" in living.words())
            await living.driver.click("Make an API token")
            await until(lambda: "Left: 20.00 Credits." in living.words())
            tells_no_secret(living.words())
            living.dialogs()[0].close()
            await until(lambda: not living.dialogs())
            await walk_through_money(living, tmp_path / "spending.csv")
        async with living_window(profile) as again:
            await until(lambda: made_by_the_app(again) == MADE)
            tells_no_secret(again.words())
        _, diagnosis = diagnosed(profile, ACEDATACLOUD_API_TOKEN=MADE)
    tells_no_secret(diagnosis, caplog.text)
    heard = bytes(platform.heard)
    assert b"POST /api/v1/files/" in heard
    assert MADE.encode() not in heard
    bearers = {line for line in heard.split(b"\r\n") if line.lower().startswith(b"authorization:")}
    assert {line.partition(b": ")[2] for line in bearers} == {f"Bearer {ACCOUNT_TOKEN}".encode()}
    asked = provider.requests()
    assert ACCOUNT_TOKEN not in json.dumps(asked)
    assert {request["headers"].get("authorization") for request in asked if request["kind"] != "media"} == {
        f"Bearer {MADE}"
    }
    assert all("authorization" not in request["headers"] for request in asked if request["kind"] == "media")
    without = [{**asking, "headers": {**asking["headers"], "authorization": ""}} for asking in asked]
    tells_no_secret(json.dumps(without))
    for secret in (MADE, ACCOUNT_TOKEN):
        assert files_with(secret, tmp_path) == []


async def test_the_demo_opens_in_a_window_of_its_own_without_our_tokens(
    provider: FaultService, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert provider.base_url
    monkeypatch.delenv("ACEDATACLOUD_API_TOKEN")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    async with living_window(profile) as living:
        await living.driver.click("Try the demo")
        await until(lambda: "The demo opens in a window of its own." in living.words())
        place = await until(lambda: next(iter((tmp_path / "home").rglob("kinogrid.lock")), None))
        lock = ProfileLock(place)
        number = await until(lock.holder)
        try:
            log = place.with_name("log") / "kinogrid.log"
            await until(lambda: log.exists() and "GET /api/v1/services/midjourney" in log.read_text())
        finally:
            os.kill(number, signal.SIGTERM)
            await until(lock.acquire)
            lock.release()
