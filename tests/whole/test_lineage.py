"""The lineage in the whole app: gone to by key, walked, opened large, and grown."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kinogrid.domain.lineage import LONGEST
from kinogrid.ui.exporting.export_dialog import ExportDialog
from kinogrid.ui.lineage.pane import LineagePane
from tests.demo.looks import apart, frames, tiny
from tests.demo.running import Demo
from tests.waiting import until
from tests.whole.hands import click
from tests.whole.living_window import LivingWindow, living_window
from tests.whole.test_by_hand import of_variant

CTRL = Qt.KeyboardModifier.ControlModifier


async def extend(living: LivingWindow, number: int, words: str) -> None:
    """Extend a variant of the job on show."""
    await living.driver.press("Variant 1", Qt.Key(Qt.Key.Key_0 + number))
    await living.driver.press(f"Variant {number}", Qt.Key.Key_E)
    await living.enter("Continue with", words)


async def tree(living: LivingWindow, cards: int) -> LineagePane:
    """Wait until the tree has so many cards."""
    pane = living.assembly.panes.lineage
    await until(lambda: pane.isVisible() and len(pane.model.cards) == cards)
    return pane


async def test_a_family_is_walked_opened_and_grows(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    await extend(living, 2, "and turns")
    await living.come_to("Done", "Done")
    await living.driver.press("Variant 1", Qt.Key.Key_G, CTRL)
    pane = await tree(living, 2)
    assert [(card.prompt, card.parent, card.continues) for card in pane.model.cards] == [
        ("a boat drifts", None, None),
        ("and turns", 0, 1),
    ]
    await until(lambda: pane.tree.hasFocus() and pane.current == pane.model.cards[1])
    await living.driver.press("Lineage tree", Qt.Key.Key_Left)
    selection = living.assembly.library.selection
    assert selection.selected is not None
    assert selection.selected.order.prompt == "a boat drifts"
    await living.driver.press("Lineage tree", Qt.Key.Key_Return)
    assert not pane.isVisible()
    await living.driver.wait_for("Variant 4", QWidget)
    assert living.assembly.panes.preview.canvas.selected == 1
    await extend(living, 3, "and sinks")
    await living.come_to("Done", "Done", "Done")
    await living.driver.click("Show the lineage")
    await tree(living, 3)
    await until(lambda: all(card.seconds for card in pane.model.cards))
    await living.driver.click("Show the library")
    assert not pane.isVisible()
    await living.driver.click("Show the lineage")
    assert not living.assembly.panes.library.isVisible()
    await living.driver.press("Lineage tree", Qt.Key.Key_Escape)
    assert not pane.isVisible()


async def test_a_card_plays_alone_from_its_beginning(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    await living.pick(3)
    player, canvas = living.assembly.panes.preview.player, living.assembly.panes.preview.canvas
    await until(lambda: player.timeline.steps > 1)
    player.pause()
    player.seek(3)
    await living.driver.press("Variant 3", Qt.Key.Key_G, CTRL)
    await tree(living, 1)
    await living.driver.press("Lineage tree", Qt.Key.Key_Space)
    await until(lambda: player.playing and canvas.looked_at == 2)
    assert not living.driver.see("Variant 1", QWidget)


async def test_all_generations_play_to_the_end_of_the_last(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    await extend(living, 2, "and turns")
    await living.come_to("Done", "Done")
    first, last = (
        next(job for job in living.assembly.use_cases.repository.at_hand() if job.order.prompt == words)
        for words in ("a boat drifts", "and turns")
    )
    clips = living.assembly.session.backend.clips
    path = await living.assembly.use_cases.films.whole(
        (clips.clip_path(first, 1), clips.clip_path(last, 0)), last.clips[0].frames
    )
    preview = living.assembly.panes.preview
    await living.driver.press("Variant 1", Qt.Key.Key_G, CTRL)
    await tree(living, 2)
    await living.driver.press("Lineage tree", Qt.Key.Key_P)
    await until(lambda: preview.isVisible() and preview.canvas.content is not None and preview.player.playing)
    await until(lambda: path in {one.clip for one in preview.canvas.content.tiles if one.clip})  # type: ignore[union-attr]
    if path != clips.clip_path(last, 0):
        await until(lambda: preview.player.timeline.steps > last.clips[0].frames)
        await living.driver.press("Variant 1", Qt.Key.Key_Escape)
        await until(lambda: preview.canvas.content is not None and preview.canvas.content.key == last.id)


async def test_extensions_that_hold_only_what_is_new_play_and_leave_joined_without_a_gap(
    parts_demo: Demo, profile: Path, tmp_path: Path
) -> None:
    assert parts_demo.base
    async with living_window(profile) as living:
        await living.make("a boat drifts")
        await extend(living, 2, "and turns")
        await living.come_to("Done", "Done")
        await extend(living, 3, "and sinks")
        await living.come_to("Done", "Done", "Done")
        preview, clips = living.assembly.panes.preview, living.assembly.session.backend.clips
        jobs = {job.order.prompt: job for job in living.assembly.use_cases.repository.at_hand()}
        generations = [
            frames(clips.clip_path(jobs[words], index))
            for words, index in (("a boat drifts", 1), ("and turns", 2), ("and sinks", 0))
        ]
        lengths = [len(each) for each in generations]
        assert lengths[1] == lengths[2] < lengths[0], "each file holds only its own"
        await living.driver.press("Variant 1", Qt.Key.Key_G, CTRL)
        pane = await tree(living, 3)
        seconds = [sum(lengths[: place + 1]) / 24 for place in range(3)]
        told = [card.left for card in pane.model.cards]
        assert told == [f"{LONGEST - whole:.1f} s left of about 21 s" for whole in seconds]
        await living.driver.press("Lineage tree", Qt.Key.Key_End)
        await living.driver.press("Lineage tree", Qt.Key.Key_P)
        await until(lambda: preview.isVisible() and preview.player.playing)
        await until(lambda: preview.player.timeline.steps == sum(lengths))
        # The same, carried away.
        await living.driver.press("Variant 1", Qt.Key.Key_Escape)
        last = jobs["and sinks"].id
        await until(lambda: preview.canvas.content is not None and preview.canvas.content.key == last)
        living.settings.change(replace(living.settings.value, export_folder=str(tmp_path), export_template="whole"))
        await of_variant(living, 1, "Export…")
        dialog = await living.dialog(ExportDialog)
        click(dialog.whole.segment("lineage"))
        click(dialog.export)
        await until(lambda: "“whole.mp4” is exported." in living.words())
    whole = [tiny(frame) for frame in frames(tmp_path / "whole.mp4")]
    single = [tiny(frame) for each in generations for frame in each]
    assert len(whole) == len(single) == sum(lengths)
    assert max(apart(one, other) for one, other in zip(whole, single, strict=True)) < 4
    assert max(apart(one, other) for one, other in pairwise(whole)) < 12, "it jumps"
