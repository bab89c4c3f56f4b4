"""Leaving with files, through the real window: from a tile's menu to a file in a person's own folder."""

import json
import subprocess
from dataclasses import replace
from functools import partial
from pathlib import Path
from urllib.parse import unquote

import opentimelineio
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from kinogrid.ui.controls.tile_acts import TileAct
from kinogrid.ui.exporting.export_dialog import ExportDialog
from kinogrid.ui.exporting.exports_list import ExportsList
from kinogrid.ui.importing.dialog import ImportDialog
from kinogrid.ui.jobs.acts import Act
from tests.fakes.file_manager import file_manager
from tests.fakes.notification_daemon import message_bus
from tests.ui.dropping import carrying, drop
from tests.waiting import until
from tests.whole.hands import click, gone
from tests.whole.held_exporter import can_hold, held_from_its_start, let_go
from tests.whole.living_window import LivingWindow
from tests.whole.test_by_hand import of_variant
from tests.whole.test_library import library


def said(living: LivingWindow, sentence: str) -> bool:
    return sentence in living.words()


def tells_size(dialog: ExportDialog, words: str) -> bool:
    return words in dialog.size_words.text()


async def test_a_variant_is_exported_by_its_menu_into_a_folder_of_ones_own(
    living: LivingWindow, tmp_path: Path
) -> None:
    there = tmp_path / "exports"
    there.mkdir()
    living.settings.change(replace(living.settings.value, export_folder=str(there)))
    await living.make("a cat turns")
    for kind in ("mp4", "gif"):
        await of_variant(living, 2, "Export…")
        dialog = await living.dialog(ExportDialog)
        click(dialog.kind.segment(kind))
        dialog.template.setText("{prompt} v{n}")
        size = "copied without loss" if kind == "mp4" else "About "
        await until(partial(tells_size, dialog, size))
        assert dialog.preview.text() == f"a cat turns v2.{kind}"
        click(dialog.export)
        await until(partial(said, living, f"“a cat turns v2.{kind}” is exported."))
    assert sorted(path.name for path in there.iterdir()) == ["a cat turns v2.gif", "a cat turns v2.mp4"]
    job = living.assembly.library.selection.selected
    assert job is not None
    ours = await living.assembly.session.backend.clips.kept(job, 1)
    assert ours is not None
    told = subprocess.run(  # noqa: ASYNC221
        ["ffprobe", "-v", "error", "-show_format", "-of", "json", str(there / "a cat turns v2.mp4")],
        check=True,
        capture_output=True,
        text=True,
    )
    notes = json.loads(json.loads(told.stdout)["format"]["tags"]["comment"])
    assert (notes["prompt"], notes["variant"], notes["task_id"]) == ("a cat turns", 2, job.task_id)
    assert living.settings.value.export_template == "{prompt} v{n}"
    living.assembly.library.exports.show_list()
    exports = await living.dialog(ExportsList)
    shown = [button.objectName() for button in exports.findChildren(QPushButton) if button.isVisible()]
    assert set(shown) == {"Show export 1", "Show export 2", "Close"}
    exports.close()


async def test_a_jobs_picked_variant_is_exported_between_in_and_out_point(living: LivingWindow, tmp_path: Path) -> None:
    living.settings.change(replace(living.settings.value, export_folder=str(tmp_path), export_template="{n}"))
    await living.make("a cat turns")
    await living.pick(3)
    player = living.assembly.panes.preview.player
    # Between the clips' coming in, a variant may have no frame yet where another has one.
    await until(lambda: player.timeline.steps > 5 and not player.clip_set.opening)
    player.mark(first=2, last=5)
    living.choose(Act.EXPORT)
    dialog = await living.dialog(ExportDialog)
    assert dialog.windowTitle() == "Export variant 3"
    assert (dialog.first.value(), dialog.last.value()) == (3, 6)
    click(dialog.export)
    await until(partial(said, living, "“3.mp4” is exported."))
    assert "4 frame" in living.words()


async def test_an_exported_file_brings_its_prompt_back_into_compose(living: LivingWindow, tmp_path: Path) -> None:
    living.settings.change(replace(living.settings.value, export_folder=str(tmp_path), export_template="v{n}"))
    await living.make("a cat turns")
    await of_variant(living, 2, "Export…")
    dialog = await living.dialog(ExportDialog)
    click(dialog.export)
    await until(partial(said, living, "“v2.mp4” is exported."))
    await living.driver.clear("Prompt")
    living.window.interior.commands.import_tasks.trigger()
    asked = await living.dialog(ImportDialog)
    drop(asked, carrying(tmp_path / "v2.mp4"))
    await living.driver.click("Use noted settings")
    await until(lambda: living.assembly.panes.compose.form().prompt == "a cat turns")


async def test_an_exported_file_is_shown_chosen_in_its_folder_and_a_variant_s_own_too(
    living: LivingWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    living.settings.change(replace(living.settings.value, export_folder=str(tmp_path), export_template="v{n}"))
    await living.make("a cat turns")
    with message_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        async with file_manager(address) as manager:
            await of_variant(living, 2, "Export…")
            click((await living.dialog(ExportDialog)).export)
            await until(partial(said, living, "“v2.mp4” is exported."))
            await living.driver.click("reveal")
            await until(lambda: manager.asked == [[(tmp_path / "v2.mp4").as_uri()]])
            await of_variant(living, 3, "Show in folder")
            job = living.assembly.library.selection.selected
            assert job is not None
            own = living.assembly.session.backend.clips.clip_path(job, 2)
            await until(lambda: manager.asked[1:] == [[own.as_uri()]])


async def exported_as_gif(living: LivingWindow, number: int) -> None:
    """Have a variant be exported."""
    await of_variant(living, number, "Export…")
    dialog = await living.dialog(ExportDialog)
    click(dialog.kind.segment("gif"))
    click(dialog.export)


@can_hold
async def test_several_at_once_are_summed_up_once_they_are_done(living: LivingWindow, tmp_path: Path) -> None:
    living.settings.change(replace(living.settings.value, export_folder=str(tmp_path), export_template="v{n}"))
    await living.make("a cat turns")
    held = await held_from_its_start(exported_as_gif(living, 1))
    await exported_as_gif(living, 2)
    await exported_as_gif(living, 3)
    living.assembly.use_cases.exports.call_off(3)
    assert "Exporting" in living.assembly.library.exports.progress.text()
    let_go(held)
    await until(partial(said, living, "2 files are exported."))
    assert "1 was cancelled" in living.words()
    assert not living.assembly.library.exports.progress.isVisible()
    await living.driver.click("list")
    exports = await living.dialog(ExportsList)
    rows = "\n".join(label.text() for label in exports.findChildren(QLabel))
    assert [name in rows for name in ("v1.gif", "v2.gif", "v3")] == [True] * 3
    exports.close()


async def test_all_variants_are_exported_side_by_side_and_in_a_row_for_an_editor(
    living: LivingWindow, tmp_path: Path
) -> None:
    living.settings.change(replace(living.settings.value, export_folder=str(tmp_path), export_template="v{n}"))
    await living.make("a cat turns")
    await of_variant(living, 1, "Export…")
    dialog = await living.dialog(ExportDialog)
    click(dialog.whole.segment("variants"))
    assert dialog.preview.text() == "v1-4.mp4"
    click(dialog.export)
    await until(partial(said, living, "“v1-4.mp4” is exported."))
    assert "128 \u00d7 128" in living.words()
    await of_variant(living, 1, "Export…")
    editor = await living.dialog(ExportDialog)
    click(editor.whole.segment("variants"))
    click(editor.kind.segment("editor"))
    assert not any(part.isVisible() for part in (editor.shape, editor.loops, editor.edge))
    await until(partial(tells_size, editor, "copied without loss"))
    click(editor.export)
    await until(partial(said, living, "“v1-4” is exported."))
    timeline = opentimelineio.adapters.read_from_file(str(tmp_path / "v1-4" / "timeline.otio"))
    assert isinstance(timeline, opentimelineio.schema.Timeline)
    assert [clip.name for clip in timeline.find_clips()] == ["v1", "v2", "v3", "v4"]
    files = [tmp_path / "v1-4" / unquote(clip.media_reference.target_url) for clip in timeline.find_clips()]
    assert [file.name for file in files] == ["01 v1.mp4", "02 v2.mp4", "03 v3.mp4", "04 v4.mp4"]
    job = living.assembly.library.selection.selected
    assert job is not None
    clips = living.assembly.session.backend.clips
    assert [file.read_bytes() for file in files] == [clips.clip_path(job, n).read_bytes() for n in range(4)]


async def test_what_is_chosen_in_the_library_is_exported_each_by_itself_and_on_one_sheet(
    living: LivingWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "exports"
    living.settings.change(replace(living.settings.value, export_folder=str(folder), export_template="{prompt} v{n}"))
    await living.make("a cat turns")
    await library(living, 4)
    await living.driver.press("Library", Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for kind in ("mp4", "sheet"):
        living.assembly.panes.library.act_requested.emit(TileAct.EXPORT)
        dialog = await living.dialog(ExportDialog)
        assert dialog.accessibleName() == "Export 4 clips"
        click(dialog.kind.segment(kind))
        click(dialog.export)
        await gone(dialog)
    names = [*(f"a cat turns v{number}.mp4" for number in (1, 2, 3, 4)), "a cat turns v1 +3.png"]
    await until(lambda: folder.exists() and sorted(path.name for path in folder.iterdir()) == sorted(names))
    notes = Image.open(folder / names[-1]).text["Comment"]  # type: ignore[attr-defined] # a PNG has it
    told = json.loads(notes)
    assert [one["variant"] for one in (told, *told["others"])] == [1, 2, 3, 4]
    first = subprocess.run(  # noqa: ASYNC221
        ["ffprobe", "-v", "error", "-show_entries", "format_tags=comment", "-of", "json", str(folder / names[2])],
        check=True,
        capture_output=True,
        text=True,
    )
    assert json.loads(json.loads(first.stdout)["format"]["tags"]["comment"])["variant"] == 3
