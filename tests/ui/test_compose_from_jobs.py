"""From jobs into Compose and on to orders: settings used again, extensions, frames of clips, and refused uploads."""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from kinogrid.domain.failure import known
from kinogrid.domain.form import ComposeForm, FrameField
from kinogrid.domain.job import Job, Parent
from kinogrid.domain.posting import Posting
from kinogrid.domain.request import Extend, Generate, Imagine, LocalFrame, Mode, RemoteFrame, Resolution
from kinogrid.domain.service_address import API, PLATFORM, Hosts, ServiceAddress
from kinogrid.domain.state import Done, Draft, Failed, Result, Running, Stopped, Submitting, Unconfirmed
from kinogrid.store.keyrings import MemoryKeyring
from kinogrid.store.secrets import Secret
from kinogrid.store.token_access import TokenAccess, TokenMarks, UploadLack
from kinogrid.studio.order_desk import OrderRequest
from kinogrid.ui.compose.frames.frame_input import FrameInput
from kinogrid.ui.compose.frames.import_queue import ImportedFrame
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.controllers.frame_actions import FrameActions
from kinogrid.ui.controllers.orders import OrderController
from kinogrid.ui.controllers.upload_help import UploadHelp
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.jobs.acts import Act, acts
from kinogrid.ui.preview.model import FrameUse, PngFrame
from tests.studio.at_work import studio
from tests.studio.fake_service import FakeService
from tests.studio.fake_world import FakeStore
from tests.ui.conftest import Ordered
from tests.ui.jobs_of_all_kinds import CLIPS, RESULT, TASK, job
from tests.ui.seeing import press, visible, words
from tests.waiting import until

HOOK = "https://hook.example/default"
WEB = RemoteFrame("https://x.example/1.png")
FOUR = Result("77", tuple(f"https://x.example/{number}.png" for number in range(4)))


def ordering(compose: ComposePane, ordered: Ordered, callback: str = HOOK, **jobs: Job) -> OrderController:
    return OrderController(
        compose, jobs.get, place=ordered.place, callback=lambda: callback, imagine=ordered.imagined.append
    )


@pytest.mark.parametrize(
    ("own", "default", "sent"),
    [("", HOOK, HOOK), ("https://hook.example/own", HOOK, "https://hook.example/own"), ("", "", None)],
)
def test_an_order_is_called_back_where_it_says_or_else_by_default(
    compose: ComposePane, ordered: Ordered, own: str, default: str, sent: str | None
) -> None:
    orders = ordering(compose, ordered, default)
    compose.set_form(ComposeForm(prompt="drift", first=FrameField(url=WEB.url), callback_url=own))
    compose.generate()
    assert orders.parent() is compose
    assert ordered.requests == [OrderRequest(Generate(prompt="drift", first=WEB, callback_url=sent))]


def test_the_same_is_ordered_once_more_unless_that_could_buy_twice_what_may_have_arrived(
    compose: ComposePane, ordered: Ordered
) -> None:
    made = replace(job(Done(TASK, FOUR, CLIPS)), id="made", parent=Parent("a", 1))
    doubtful = replace(made, id="doubtful", postings=(Posting(1.0, "{}"),))
    nowhere = replace(made, id="nowhere", order=Generate(prompt="p", first=RemoteFrame("")))
    failed = replace(made, id="failed", state=Failed(known("used_up")))
    orders = ordering(compose, ordered, made=made, doubtful=doubtful, nowhere=nowhere, failed=failed)
    for job_id in ("made", "doubtful", "nowhere", "failed", "a job that is gone"):
        orders.once_more(job_id)
    assert ordered.requests == [OrderRequest(made.order, Parent("a", 1))]
    for state in (Submitting(1.0, "{}", Draft()), Unconfirmed(1.0, "{}", known("timeout"))):
        assert Act.ONCE_MORE not in acts(replace(made, state=state))
    for waiting in (Draft(), Running("t", 1.0), Stopped("t")):
        assert Act.ONCE_MORE in acts(replace(made, state=waiting))
    assert Act.SEND_AGAIN in acts(failed), "which is the same"


def test_an_order_goes_back_to_where_it_came_from(compose: ComposePane, ordered: Ordered) -> None:
    again = Extend(prompt="on", video_id="1", video_index=0, mode=Mode.TURBO, resolution=Resolution.P480)
    clip, pictures = replace(job(Done(TASK, RESULT, ())), order=again), Imagine(prompt="hills")
    orders = ordering(compose, ordered, clip=clip, pictures=replace(clip, order=pictures))
    compose.set_form(ComposeForm(first=FrameField(url=WEB.url)))
    for job_id in ("clip", "pictures", "a job that is gone"):
        orders.reuse(job_id)
    assert ordered.imagined == [pictures]
    assert compose.form() == ComposeForm(
        prompt="on", first=FrameField(url=WEB.url), mode=Mode.TURBO, resolution=Resolution.P480
    )


def png(picture: Path, *, still: bool = False) -> PngFrame:
    return PngFrame(key="a", index=1, frame=4, png=picture.read_bytes(), still=still)


def imported(qtbot: QtBot, frame: FrameInput) -> ImportedFrame:
    qtbot.waitUntil(lambda: frame.imported is not None)
    assert frame.imported is not None
    return frame.imported


async def write(data: bytes, target: Path) -> None:
    """Write as the library does, but at once."""
    await asyncio.to_thread(target.write_bytes, data)


def start(work: Coroutine[Any, Any, object], name: str) -> asyncio.Task[Any]:
    return asyncio.get_running_loop().create_task(work, name=name)


def frame_actions(compose: ComposePane, board: NoticeBoard, one: Job) -> FrameActions:
    return FrameActions(compose.frames, board, {"a": one}.get, lambda: None, write=write, start=start)


def test_a_frame_becomes_first_or_last(qtbot: QtBot, compose: ComposePane, board: NoticeBoard, picture: Path) -> None:
    actions = frame_actions(compose, board, job(Done(TASK, RESULT, CLIPS)))
    compose.set_form(ComposeForm(first=FrameField(url=WEB.url)))
    actions.use(png(picture))
    assert "Frame 5 of variant 2 is the first frame now" in words(board)
    assert imported(qtbot, compose.frames.first).title == "Variant 2, frame 5.png"
    press(board, "make-last")
    imported(qtbot, compose.frames.last)
    assert compose.form().first == FrameField(url=WEB.url)
    assert board.isHidden()


def test_another_frame_ends_the_offer(qtbot: QtBot, compose: ComposePane, board: NoticeBoard, picture: Path) -> None:
    one = replace(job(Done(TASK, FOUR, ())), order=Imagine(prompt="hills"))
    actions = frame_actions(compose, board, one)
    actions.use(png(picture, still=True))
    assert "Picture 2 is the first frame now" in words(board)
    taken = imported(qtbot, compose.frames.first)
    assert (taken.title, taken.address) == ("hills - 2.png", FOUR.urls[1])
    compose.frames.first.clear()
    assert board.isHidden()
    actions.say_failed(0, "It cannot be read.")
    assert "The frame could not be taken out of variant 1" in words(board)


def test_a_frame_becomes_the_last_one_or_goes_to_the_clipboard(
    qtbot: QtBot, compose: ComposePane, board: NoticeBoard, picture: Path
) -> None:
    actions = frame_actions(compose, board, replace(job(Done(TASK, FOUR, ())), order=Imagine(prompt="hills")))
    for still, said in (
        (False, "Frame 5 of variant 2 is the last frame now"),
        (True, "Picture 2 is the last frame now"),
    ):
        actions.use(replace(png(picture, still=still), use=FrameUse.LAST))
        assert said in words(board)
        assert imported(qtbot, compose.frames.last).title in {"Variant 2, frame 5.png", "hills - 2.png"}
    assert compose.frames.first.imported is None
    for still, said in ((False, "Frame 5 of variant 2 is copied"), (True, "Picture 2 is copied")):
        QGuiApplication.clipboard().clear()
        actions.use(replace(png(picture, still=still), use=FrameUse.COPY))
        assert said in words(board)
        assert QGuiApplication.clipboard().image().size() == QImage(str(picture)).size()


def names_of(pattern: str, folder: Path) -> set[str]:
    return {path.name for path in folder.glob(pattern)}


async def test_frames_are_saved_under_a_name_or_into_a_folder_over_no_other_file(
    compose: ComposePane, board: NoticeBoard, picture: Path, tmp_path: Path
) -> None:
    actions = frame_actions(compose, board, job(Done(TASK, RESULT, CLIPS), prompt="Slow push"))

    async def save(*frames: PngFrame) -> QFileDialog:
        actions.save(frames)
        return await until(lambda: next(iter(visible(compose.window(), QFileDialog)), None))

    one = replace(png(picture), use=FrameUse.SAVE)
    dialog = await save(one)
    assert dialog.selectedFiles()[0].endswith("Slow push - 2, 5.png")
    dialog.fileSelected.emit(str(tmp_path / "mine.png"))
    dialog.close()
    await until(lambda: "1 frame saved in" in words(board))
    assert (tmp_path / "mine.png").read_bytes() == one.png
    dialog = await save(one, replace(one, index=3))
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    (tmp_path / "Slow push - 2, 5.png").write_bytes(b"mine")
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    await until(lambda: "2 frames saved in" in words(board))
    assert (tmp_path / "Slow push - 2, 5.png").read_bytes() == b"mine"
    assert names_of("Slow push*", tmp_path) == {
        "Slow push - 2, 5.png",
        "Slow push - 2, 5 (2).png",
        "Slow push - 4, 5.png",
    }


UPLOAD_SECRET = f"platform-v1-{'0123456789abcdef' * 4}"
PAIR = Hosts(ServiceAddress(API), ServiceAddress(PLATFORM))


async def test_an_order_goes_back_to_compose_without_the_pictures_that_could_not_go_up(compose: ComposePane) -> None:
    waiting = Draft(place=1.0, held=True, waiting_for=known("upload_token"))
    both = Generate(prompt="drift", first=WEB, last=LocalFrame("a.png"))
    one = replace(job(waiting), order=both)
    asked: list[str] = []
    async with studio(FakeService(), FakeStore({one.id: one}), limit=0) as it:
        helping = UploadHelp(
            it.repository.find,
            it.runner,
            compose,
            it.crew.start,
            access=TokenAccess(PAIR, MemoryKeyring(), TokenMarks()),
            let_go=asked.extend,
            ask_token=lambda: asked.append("token"),
            show_compose=lambda: asked.append("compose"),
        )
        acts = helping.acts()
        acts[Act.ASK_FOR_UPLOADS](one.id)
        assert asked == ["token"]
        acts[Act.USE_WEB_ADDRESSES](one.id)
        assert asked == ["token", "compose"]
        assert compose.form() == ComposeForm(prompt="drift", first=FrameField(url=WEB.url))
        await it.all_over()
        assert it.state(one) == Stopped()
        acts[Act.USE_WEB_ADDRESSES]("a job that is gone")
        acts[Act.RELEASE]("a job that is gone")


@pytest.mark.parametrize("lacks", [True, False])
async def test_an_order_that_is_let_go_has_a_token_tried_again_only_where_it_was_refused(
    compose: ComposePane, *, lacks: bool
) -> None:
    let_go = list[str]()
    one = job(Draft(place=1.0, held=True, waiting_for=known("upload_token" if lacks else "no_network")))
    access = TokenAccess(PAIR, MemoryKeyring(), TokenMarks())
    await access.keep_for_uploads(Secret(UPLOAD_SECRET))
    access.upload_refused(UPLOAD_SECRET)
    async with studio(FakeService(), FakeStore({one.id: one}), limit=0) as it:
        helping = UploadHelp(
            it.repository.find,
            it.runner,
            compose,
            it.crew.start,
            access=access,
            let_go=let_go.extend,
            ask_token=lambda: None,
            show_compose=lambda: None,
        )
        assert access.upload_lack() is UploadLack.ANOTHER
        helping.acts()[Act.RELEASE](one.id)
        assert let_go == [one.id]
        assert (access.upload_lack() is None) is lacks
