"""The job that is looked at is measured, and what is known is shown of that one only."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject

from kinogrid.domain.hints import Hints
from kinogrid.domain.job import Job
from kinogrid.domain.state import Done, Running
from kinogrid.studio.background_tasks import BackgroundTasks
from kinogrid.ui.controllers.hint_controller import HintController
from tests.ui.jobs_of_all_kinds import CLIPS, RESULT, TASK, job
from tests.waiting import until

HINTS = {0: Hints(5.0, (1.0,))}


async def test_it_shows_what_is_known_has_the_rest_measured_and_follows() -> None:
    failures: list[Exception] = []
    tasks = BackgroundTasks(lambda _name, failure: failures.append(failure))
    known: dict[str, Mapping[int, Hints]] = {}
    looked_at: list[str] = []
    shown: list[tuple[str, Mapping[int, Hints]]] = []
    gate = asyncio.Event()
    gate.set()
    done = job(Done(TASK, RESULT, CLIPS[:2]))
    other = replace(job(Running(TASK, 1.0, 62)), id="other")
    jobs = {one.id: one for one in (done, other)}

    async def hints(one: Job) -> Mapping[int, Hints]:
        await gate.wait()
        return known.get(one.id, {})

    parent = QObject()
    controller = HintController(
        parent,
        jobs.get,
        hints,
        lambda one: looked_at.append(one.id),
        lambda job_id, found: shown.append((job_id, found)),
        tasks.start,
    )
    controller.follow(done)
    await until(lambda: shown)
    assert shown == [(done.id, {})]
    assert looked_at == [done.id]
    controller.follow(done)
    assert looked_at == [done.id], "another look at the same"

    known[done.id] = HINTS
    controller.tell_of(done.id)
    await until(lambda: len(shown) == 2)
    assert shown[-1] == (done.id, HINTS)

    more = replace(done, state=Done(TASK, RESULT, CLIPS))
    controller.follow(more)
    assert looked_at == [done.id, done.id], "it has another clip"
    await until(lambda: len(shown) == 3)

    gate.clear()
    controller.tell_of(done.id)
    controller.follow(other)
    controller.tell_of(done.id)
    gate.set()
    await tasks.drain()
    assert len(shown) == 3, "what comes for another one meanwhile is not shown"
    assert len(looked_at) == 2, "there is nothing to be measured"
    controller.follow(None)
    controller.tell_of("gone")
    assert failures == []
