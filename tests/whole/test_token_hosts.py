"""Through the real window: a token goes to its host and no other, and what is lacking is asked before an order."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from kinogrid.store.secrets import TokenSource
from kinogrid.ui.compose.frames.import_queue import FromData
from kinogrid.ui.controls.question_box import QuestionBox
from tests.fakes.fault_driver import FaultService, running_fault_service
from tests.service.conftest import own_error
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import PICTURE, LivingWindow, files_with, living_window

OF_ACCOUNT = f"platform-v1-{'5d' * 32}"


@pytest.fixture
def platform(provider: FaultService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultService]:
    """Run another host for pictures, which nothing names yet."""
    assert provider.base_url
    monkeypatch.delenv("ACEDATACLOUD_PLATFORM_BASE_URL")
    place = tmp_path / "platform"
    place.mkdir()
    with running_fault_service(place) as service:
        yield service


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


def write_settings(profile: Path, **settings: object) -> None:
    profile.mkdir(exist_ok=True)
    (profile / "settings.json").write_text(json.dumps(settings))


async def answer(living: LivingWindow, name: str) -> str:
    """Press a button of the question that is open, and give what it asked."""
    box = await living.dialog(QuestionBox)
    asked = f"{box.question()}\n{box.detail()}"
    next(button for button in box.findChildren(QPushButton) if button.text() == name).click()
    await until(lambda: not living.dialogs() or living.dialogs()[0] is not box)
    return asked


async def test_the_api_token_goes_to_no_other_host_with_a_picture_before_a_yes_which_is_remembered(
    provider: FaultService, platform: FaultService, profile: Path
) -> None:
    write_settings(profile, platform_base=platform.base_url)
    async with living_window(profile) as living:
        await living.order("a boat drifts")
        asked = await answer(living, "Not now")
        assert "Send the API token to this host with your pictures?" in asked
        assert f"Orders go to {provider.base_url}, " in asked
        assert f"Pictures go to {platform.base_url}, which is another one." in asked
        assert "comes from the settings file of this library" in asked
        assert (living.states(), platform.requests(), provider.ledger()) == ([], [], [])
        # The order still stands in Compose.
        await living.driver.click("Generate")
        await answer(living, "Send it there")
        await living.come_to("Done")
        (sent,) = platform.requests("upload")
        assert sent["headers"]["authorization"] == f"Bearer {TOKEN}"
    async with living_window(profile) as again:
        await again.order("a heron lands")
        await again.come_to("Done", "Done")
        assert again.dialogs() == []
    assert files_with(TOKEN, profile) == []


async def test_another_token_may_be_entered_for_the_other_host(
    provider: FaultService, platform: FaultService, profile: Path
) -> None:
    write_settings(profile, platform_base=platform.base_url)
    async with living_window(profile) as living:
        await living.order("a boat drifts")
        await answer(living, "Enter another token")
        await living.driver.wait_for("Account token", QLineEdit)
        goes = f"It goes to {platform.base_url} only, with your pictures and questions about your account."
        assert goes in living.words()
        await living.enter("Account token", OF_ACCOUNT)
        await living.come_to("Done")
    assert [request["headers"]["authorization"] for request in platform.requests("upload")] == [f"Bearer {OF_ACCOUNT}"]
    assert len(provider.ledger()) == 1


async def test_a_yes_in_a_file_that_came_from_elsewhere_is_none(platform: FaultService, profile: Path) -> None:
    write_settings(profile, platform_base=platform.base_url, token_marks=["0" * 32, "f" * 32])
    async with living_window(profile) as living:
        await living.order("a boat drifts")
        assert "Send the API token" in await answer(living, "Not now")
    assert platform.requests() == []


@pytest.fixture
def chosen_by_a_file(provider: FaultService, profile: Path, monkeypatch: pytest.MonkeyPatch) -> FaultService:
    """Let the settings file say where the service is, and the environment hold a token."""
    for name in ("ACEDATACLOUD_API_BASE_URL", "ACEDATACLOUD_PLATFORM_BASE_URL"):
        monkeypatch.delenv(name)
    write_settings(profile, api_base=provider.base_url, platform_base=provider.base_url)
    return provider


async def test_the_environments_token_goes_to_no_address_out_of_a_file_before_a_yes_which_is_remembered(
    chosen_by_a_file: FaultService, profile: Path
) -> None:
    provider = chosen_by_a_file
    async with living_window(profile) as living:
        asked = await answer(living, "Do not send it")
        assert "Send the token from the environment to this host?" in asked
        assert f"Orders go to {provider.base_url}, an address that comes from the settings file" in asked
        # It may be another token that is meant for this host.
        await living.driver.wait_for("API token", QLineEdit)
        assert "Not in use: the token from the environment." in living.words()
        await living.driver.click("Not now")
        await until(lambda: not living.dialogs())
        assert living.assembly.session.backend.access.keeper.token.source is TokenSource.HELD_BACK
        assert provider.requests() == []
    async with living_window(profile) as again:
        await answer(again, "Send it there")
        await again.make("a boat drifts")
    async with living_window(profile) as third:
        await third.order("a heron lands")
        await third.come_to("Done", "Done")
        assert third.dialogs() == []
    assert {request["headers"].get("authorization") for request in provider.requests("order")} == {f"Bearer {TOKEN}"}
    assert files_with(TOKEN, profile) == []


async def test_a_refused_token_is_tried_once_and_from_then_on_another_is_asked_for_before_an_order(
    provider: FaultService, profile: Path
) -> None:
    provider.script(finish_after=0.1, rules=[{"on": "upload", "times": None, **own_error(401, "invalid_token")}])
    async with living_window(profile) as living:
        await living.order("a boat drifts")
        await until(lambda: "a token for uploads" in living.newest())
        await until(lambda: "This one needs an account token, or its web address." in living.words())
    assert len(provider.requests("upload")) == 1
    assert files_with(TOKEN, profile) == []
    async with living_window(profile) as again:
        assert len(again.states()) == 1
        note = await again.driver.wait_for("Enter an account token", QPushButton)
        assert note.isVisible(), "the picture stands in Compose from before"
        await again.order("a heron lands")
        await again.driver.wait_for("Account token", QLineEdit)
        assert f"It goes to {provider.base_url} only" in again.words()
        assert len(again.states()) == 1
        await again.driver.click("Use a web address instead")
        await until(lambda: not again.dialogs())
        address = await again.driver.wait_for("First frame URL", QLineEdit)
        await until(lambda: again.window.focusWidget() is address)
        assert len(again.states()) == 1
        assert again.assembly.panes.compose.prompt_text() == "a heron lands"
        await again.driver.click("Generate")
        await again.driver.wait_for("Account token", QLineEdit)
        assert len(provider.requests("upload")) == 1, "a refused token is not tried again unasked"
        provider.script(finish_after=0.1)
        await again.enter("Account token", OF_ACCOUNT)
        # The order that was refused goes as well.
        await again.come_to("Done", "Done")
        await until(lambda: "This one needs an account token" not in again.words())
    assert {request["headers"]["authorization"] for request in provider.requests("upload")[1:]} == {
        f"Bearer {OF_ACCOUNT}"
    }


async def test_a_picture_that_is_on_the_web_already_needs_no_other_token(
    provider: FaultService, living: LivingWindow
) -> None:
    access, frames = living.assembly.session.backend.access, living.assembly.panes.compose.frames
    access.upload_refused(TOKEN)
    address = f"{provider.base_url}/uploads/up.png"
    frames.first.take_picture(FromData(PICTURE.read_bytes(), "dusk.jpg", address))
    await until(lambda: frames.first.imported is not None)
    await living.driver.type("Prompt", "a boat drifts")
    assert "This one needs an account token" not in living.words()
    await living.driver.click("Generate")
    await living.come_to("Done")
    assert provider.requests("upload") == []
    assert provider.ledger()[0]["body"]["image_url"] == address
    await living.driver.drop("First frame", PICTURE.with_name("lighthouse.jpg"))
    await until(lambda: "This one needs an account token" in living.words())


async def test_who_sends_a_refused_order_again_has_the_token_tried_once_more(
    provider: FaultService, living: LivingWindow
) -> None:
    provider.script(finish_after=0.1, rules=[{"on": "upload", **own_error(401, "invalid_token")}])
    await living.order("a boat drifts")
    await until(lambda: "a token for uploads" in living.newest())
    await living.driver.click("release")
    await living.come_to("Done")
    sent = [request["headers"]["authorization"] for request in provider.requests("upload")]
    assert sent == [f"Bearer {TOKEN}"] * 2


async def test_settings_show_both_hosts_and_who_chose_them(
    provider: FaultService, platform: FaultService, profile: Path
) -> None:
    write_settings(profile, platform_base=platform.base_url)
    async with living_window(profile) as living:
        living.window.interior.commands.settings.trigger()
        await living.driver.wait_for("Settings", QWidget)
        assert f"{provider.base_url} (from the environment)" in living.words()
        assert f"{platform.base_url} (from the settings file)" in living.words()
        living.dialogs()[0].close()


async def test_orders_under_way_stay_at_the_address_that_they_were_made_at(
    chosen_by_a_file: FaultService, profile: Path, tmp_path: Path
) -> None:
    provider, place = chosen_by_a_file, tmp_path / "mirror"
    place.mkdir()
    with running_fault_service(place) as mirror:
        provider.script(token=TOKEN, finish_after=600.0)
        mirror.script(token=TOKEN, finish_after=0.2)
        async with living_window(profile) as living:
            await answer(living, "Send it there")
            await living.order("a boat drifts")
            await until(lambda: living.newest().startswith("Running"))
            settings = living.settings
            settings.change(replace(settings.value, api_base=mirror.base_url, platform_base=mirror.base_url))
        provider.script(token=TOKEN, finish_after=0.0)
        async with living_window(profile) as again:
            await again.come_to("Done")
            again.window.interior.commands.settings.trigger()
            await again.driver.wait_for("Settings", QWidget)
            assert f"{provider.base_url} (until the orders under way there are done)" in again.words()
            again.dialogs()[0].close()
            await again.order("a heron lands")
            await again.come_to("Done", "Done")
        assert (len(provider.ledger()), mirror.requests()) == (2, [])
        async with living_window(profile) as third:
            asked = await answer(third, "Send it there")
            assert f"Orders go to {mirror.base_url}, " in asked
            before = len(provider.requests())
            await third.order("a fox waits")
            await third.come_to("Done", "Done", "Done")
        assert (len(provider.requests()), len(mirror.ledger())) == (before, 1)
    noted = json.loads((profile / "service.json").read_text())
    assert (noted["api"], noted["since"] > 0) == (mirror.base_url, True)
