"""A mistake is told, and work that nobody waits for any more is none."""

import asyncio

from kinogrid.store.redact import Redactor
from kinogrid.ui.error_reports import ErrorReports


async def test_work_that_was_called_off_is_no_mistake() -> None:
    told: list[tuple[str, Exception]] = []
    reports = ErrorReports(Redactor())
    reports.say = lambda name, error: told.append((name, error))
    loop = asyncio.get_running_loop()
    # What came of a future that nobody asked: the covers of an import that was closed meanwhile, for one.
    context = {"message": "Future exception was never retrieved", "exception": asyncio.CancelledError()}
    reports.loop(loop, context)
    assert told == []
    mistake = ValueError("a mistake")
    reports.loop(loop, {**context, "exception": mistake})
    assert told == [("Future exception was never retrieved", mistake)]
