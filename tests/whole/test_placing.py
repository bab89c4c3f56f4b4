"""Placing orders through the whole app: what was sent is there after any end, once; what was not placed is named."""

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from kinogrid.domain.posting import Posting, Signs
from kinogrid.ui.compose.batch.batch_dialog import BatchDialog
from tests.fakes.fault_driver import FaultService
from tests.media.pictures import PLACE, png_of, png_with_text
from tests.ui.dropping import carrying, drop
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import LivingWindow, living_window


def drawn(path: Path, side: int, grey: int) -> Path:
    """Write a grey picture of one's own, with a place in it that is nobody's business."""
    path.write_bytes(png_with_text(png_of(side, side, bytes([grey]) * side * side, colour=0)))
    return path


def named(folder: Path, name: bytes, data: bytes = b"no picture at all") -> Path:
    """Write a file whose name is no text."""
    path = Path(os.fsdecode(os.fsencode(folder) + b"/" + name))
    path.write_bytes(data)
    return path


async def batch(window: LivingWindow, things: Sequence[Path | str], prompts: str = "waves") -> BatchDialog:
    """Open the list of several orders and drop pictures into it."""
    window.assembly.panes.compose.more.several.trigger()
    dialog = await window.dialog(BatchDialog)
    dialog.prompts.setPlainText(prompts)
    assert drop(dialog.pictures, carrying(*things))
    await until(lambda: len(dialog.pictures.frames()) == len(things))
    return dialog


async def test_what_was_sent_is_there_after_quitting_at_once_and_goes_out_within_its_bound(
    provider: FaultService, profile: Path, tmp_path: Path
) -> None:
    own = [drawn(tmp_path / f"{grey}.png", 3000, grey) for grey in (50, 100, 150)]
    async with living_window(profile) as first:
        first.settings.change(replace(first.settings.value, in_flight=2))
        dialog = await batch(first, own, "waves\nwind")
        dialog.hold.click()
        assert dialog.button.text() == "Queue 6 orders"
        dialog.button.click()
    provider.script(token=TOKEN, finish_after=60, origin="ours")
    async with living_window(profile) as again:
        await again.come_to(*["On hold"] * 6)
        assert not provider.ledger()
        again.assembly.panes.compose.more.release.trigger()
        await until(lambda: sum(state.startswith("Running") for state in again.states()) == 2)
        assert len(provider.ledger()) == 2
        provider.script(token=TOKEN, finish_after=0.1, origin="ours")
        await again.come_to(*["Done"] * 6)
    async with living_window(profile) as third:
        assert third.states() == ["Done"] * 6
        # What records call the token is known from the start on, so that another's equal task is told from the first.
        service = third.assembly.session.backend.service
        assert service.origin_of(Posting(0.0, "", signs=Signs(service.sender()))) == (("credential_id", "ours"),)
    assert sorted(order["body"]["prompt"] for order in provider.ledger()) == ["waves"] * 3 + ["wind"] * 3
    assert len({order["body"]["image_url"] for order in provider.ledger()}) == 3
    assert all(PLACE.decode() not in upload["body"] for upload in provider.requests("upload"))


async def test_one_picture_with_a_name_that_is_no_text_is_ordered_like_the_others_and_a_bad_one_costs_itself(
    living: LivingWindow, provider: FaultService, tmp_path: Path
) -> None:
    own = [
        drawn(tmp_path / "fine.png", 64, 50),
        drawn(Path(os.fsdecode(os.fsencode(tmp_path) + b"/bad\xff.png")), 64, 90),
    ]
    broken = named(tmp_path, b"broken\xfe.png")
    (await batch(living, [*own, broken], "waves\nwind")).button.click()
    await living.come_to(*["Done"] * 4)
    assert len(provider.ledger()) == 4
    assert "2 orders of 6 were not placed" in living.words()
    assert "broken\ufffd.png: Use a PNG" in living.words()
    assert "mistake" not in living.words()
    compose = living.assembly.panes.compose
    assert drop(compose.frames.first.zone, carrying(own[1]))
    await until(lambda: "bad\ufffd.png" in living.description("First frame"))
    assert compose.form().first.path == str(own[1])
    await living.assembly.leave()
    assert living.settings.value.compose.first.path == str(own[1])


async def test_trouble_in_the_middle_says_what_is_left_and_goes_on_when_told_to(
    living: LivingWindow, provider: FaultService, tmp_path: Path
) -> None:
    own = [drawn(tmp_path / f"{grey}.png", 64, grey) for grey in (50, 100)]
    in_the_way = living.profile.folder / "frames"
    in_the_way.write_text("so that no picture can be kept", encoding="utf-8")
    (await batch(living, ["https://cdn.example/cat.png", *own])).button.click()
    await until(lambda: "2 orders are not placed yet" in living.words())
    await until(lambda: "The library folder cannot be written." in living.words())
    await living.come_to("Done")
    in_the_way.unlink()
    await living.driver.click("again")
    await living.come_to("Done", "Done", "Done")
    assert "not placed yet" not in living.words()
    assert len({order["body"]["image_url"] for order in provider.ledger()}) == 3


async def test_a_pause_that_the_service_asks_for_counts_down_and_need_not_be_waited_for(
    living: LivingWindow, provider: FaultService
) -> None:
    body = '{"error": {"code": "too_many_requests", "message": "slow down"}}'
    rule = {"do": "answer", "on": "order", "status": 429, "headers": {"retry-after": "600"}, "body": body}
    provider.script(token=TOKEN, finish_after=0.2, rules=[rule])
    await living.order("waves")
    await living.come_to("Waiting: The service is asking for a pause.")
    await until(lambda: "Orders go on in 10 min." in living.words())
    await living.driver.click("try-now")
    await living.come_to("Done")
    assert "Orders go on" not in living.words()
    assert len(provider.ledger()) == 1
