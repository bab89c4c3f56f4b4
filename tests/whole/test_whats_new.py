"""What is new is offered once after an update, and stands in the Help menu."""

import json
from pathlib import Path

import pytest

from kinogrid import __version__
from kinogrid.store.settings_file import SettingsFile
from kinogrid.ui.controls.notices import Notice
from kinogrid.ui.text import shown
from kinogrid.ui.window.release_notes import RELEASE_NOTES
from kinogrid.ui.window.whats_new import SHOW_NEWS, WhatsNewDialog
from tests.ui.seeing import opened, words
from tests.whole.living_window import LivingWindow, living_window

OFFER = f"Kinogrid was updated to version {__version__}"


def test_the_present_version_has_its_texts_and_comes_first() -> None:
    assert next(iter(RELEASE_NOTES)) == __version__
    assert all(RELEASE_NOTES.values())


def ran_before(profile: Path, version: str) -> None:
    profile.mkdir(exist_ok=True)
    (profile / "settings.json").write_text(json.dumps({"newest_run": version}))


def kept(profile: Path) -> str:
    return SettingsFile(profile / "settings.json").load().settings.newest_run


@pytest.mark.usefixtures("provider")
async def test_after_an_update_it_is_offered_once(profile: Path) -> None:
    ran_before(profile, "0.0.9")
    async with living_window(profile) as it:
        assert [notice.accessibleName() for notice in it.window.findChildren(Notice)] == [OFFER]
        await it.driver.click(SHOW_NEWS)
        dialog = opened(it.window, WhatsNewDialog)
        assert all(shown(text) in words(dialog) for text in RELEASE_NOTES[__version__])
        assert OFFER not in it.words()
        dialog.close()
    assert kept(profile) == __version__
    async with living_window(profile) as it:
        assert OFFER not in it.words()


@pytest.mark.usefixtures("provider")
@pytest.mark.parametrize("version", ["", __version__, "9999.0.0"])
async def test_a_first_start_the_same_version_and_an_older_one_offer_nothing(profile: Path, version: str) -> None:
    if version:
        ran_before(profile, version)
    async with living_window(profile) as it:
        assert OFFER not in it.words()
    assert kept(profile) == (version or __version__)


async def test_the_help_menu_leads_to_it(living: LivingWindow) -> None:
    living.window.interior.commands.whats_new.trigger()
    dialog = opened(living.window, WhatsNewDialog)
    assert f"Version {__version__}" in words(dialog)
    dialog.close()
