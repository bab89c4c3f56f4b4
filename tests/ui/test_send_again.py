"""Who wants an order sent again hears first what became of the try before, and pays for no second one unasked."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from kinogrid.domain.allowance import OrderLimit
from kinogrid.domain.job import Job
from kinogrid.domain.state import Running, Unconfirmed
from kinogrid.studio.order_desk import OrderDesk
from kinogrid.studio.order_limits import OrderLimits
from kinogrid.ui.compose.placing import Placing
from kinogrid.ui.controllers.sending_again import SendingAgain
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.style.theme import Theme
from tests.studio.at_work import QUICK, FakeStudio, an_order, some_turns, studio
from tests.studio.desk_at_work import DeskPrices, Pictures
from tests.studio.fake_service import FakeService
from tests.ui.priced import unpriced
from tests.ui.seeing import the, visible
from tests.ui.token_gate import Gate
from tests.waiting import until


@dataclass
class Wanting:
    """A window on which things are wanted of jobs, and what it said."""

    actions: SendingAgain
    window: QWidget
    studio: FakeStudio
    said: list[str] = field(default_factory=list)

    def send_again(self, job: Job) -> None:
        self.actions.acts()[Act.SEND_AGAIN](job.id)

    async def in_doubt(self) -> Job:
        """Order something whose answer is lost, until the person is asked."""
        job = await self.studio.order(an_order())
        await self.studio.asked(job)
        return job

    async def press(self, name: str) -> None:
        """Click on a button of the question, once it is there."""
        (box,) = await until(lambda: visible(self.window, QuestionBox))
        QTest.mouseClick(the(box, QPushButton, name), Qt.MouseButton.LeftButton)
        await until(lambda: not (isValid(box) and box.isVisible()))


@asynccontextmanager
async def wanting(service: FakeService, theme: Theme) -> AsyncIterator[Wanting]:
    """Let nothing be looked for but what is wanted to be."""
    service.posts.append("lost before")
    window = NoticeBoard(theme)
    window.show()
    async with studio(service, pace=replace(QUICK, look_when_asked=60.0, poll_at_worst=60.0)) as it:
        limits, prices = OrderLimits(it.repository, lambda: OrderLimit(9), DeskPrices()), DeskPrices()
        desk = OrderDesk(it.repository, it.runner, Pictures().settle, limits, it.crew.start, prices)
        placing = Placing(
            desk,
            window,
            lambda _words: None,
            Gate(),
            lambda _frame: False,
            lambda _orders, _apart=(): "",
            unpriced,
        )
        actions = SendingAgain(window, it.repository.find, it.runner.look_first, placing.send_again, it.crew.start)
        made = Wanting(actions, window, it)
        actions.said.connect(made.said.append)
        yield made
    window.deleteLater()


async def test_an_order_that_has_turned_up_meanwhile_is_not_sent_again(theme: Theme) -> None:
    service = FakeService()
    async with wanting(service, theme) as it:
        job = await it.in_doubt()
        service._accept(service.posted[0])
        it.send_again(job)
        await until(lambda: "The order has turned up, so nothing was sent." in it.said)
        assert visible(it.window, QuestionBox) == []
        assert isinstance(it.studio.state(job), Running)
        assert len(service.posted) == 1


async def test_an_order_that_is_nowhere_is_sent_again_after_a_yes_only(theme: Theme) -> None:
    service = FakeService()
    async with wanting(service, theme) as it:
        job = await it.in_doubt()
        it.send_again(job)
        (box,) = await until(lambda: visible(it.window, QuestionBox))
        assert "pay twice" in box.detail()
        QTest.keyClick(box, Qt.Key.Key_Return)
        await until(lambda: not (isValid(box) and box.isVisible()))
        assert isinstance(it.studio.state(job), Unconfirmed)
        assert len(service.posted) == 1, "Return is no yes"
        it.send_again(job)
        await it.press("Yes")
        await it.studio.finished(job)
        assert len(service.posted) == 2


async def test_several_are_looked_for_and_asked_about_together(theme: Theme) -> None:
    service = FakeService()
    async with wanting(service, theme) as it:
        first = await it.in_doubt()
        service.posts.append("lost before")
        second = await it.in_doubt()
        service.posts.append("lost before")
        third = await it.in_doubt()
        service._accept(service.posted[2])
        it.actions.send([first.id, second.id, third.id, "gone"])
        assert it.said == ["Looking for 3 orders once more…"]
        (box,) = await until(lambda: visible(it.window, QuestionBox))
        assert box.question() == "Send 2 orders again?"
        assert "2 of them may have arrived before." in box.detail()
        assert it.said[1:] == ["1 order has turned up, and is not sent again."]
        await it.press("Yes")
        await it.studio.all_over()
        assert len(service.posted) == 5


async def test_several_that_never_arrived_are_asked_about_all_the_same_as_they_cost(theme: Theme) -> None:
    async with wanting(FakeService(), theme) as it:
        failed = [await it.studio.order(an_order(name)) for name in "ab"]
        for one in failed:
            await it.studio.runner.stop(one.id)
        it.actions.send([one.id for one in failed])
        (box,) = visible(it.window, QuestionBox)
        assert box.question() == "Send 2 orders again?"
        await it.press("Cancel")
        it.actions.send([failed[0].id])
        assert visible(it.window, QuestionBox) == [], "one is sent as before"


async def test_a_job_that_is_gone_by_the_time_of_the_answer_is_left_alone(theme: Theme) -> None:
    service = FakeService()
    async with wanting(service, theme) as it:
        job = await it.in_doubt()
        it.send_again(job)
        await until(lambda: visible(it.window, QuestionBox))
        await it.studio.runner.give_up(job.id)
        await it.studio.runner.remove(job.id)
        await it.press("Yes")
        it.send_again(job)
        await some_turns(20)
        assert len(service.posted) == 1
        assert it.studio.repository.find(job.id) is None
