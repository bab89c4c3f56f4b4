"""Extensions below what they continue in the whole app: switched on in the menu, grown, filtered, and remembered."""

from pathlib import Path

from PySide6.QtCore import Qt

from kinogrid.ui.jobs.model import JobRole
from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.living_window import LivingWindow, living_window


def rows(living: LivingWindow) -> list[tuple[str, int]]:
    """Say which jobs stand in the list, from the top, and how far in."""
    model = living.assembly.panes.model
    indexes = [model.index(row) for row in range(model.rowCount())]
    return [(index.data(JobRole.ROW).prompt, index.data(JobRole.DEPTH)) for index in indexes]


async def extend(living: LivingWindow, words: str) -> None:
    """Extend the second variant of the job on show."""
    await living.driver.press("Variant 1", Qt.Key.Key_2)
    await living.driver.press("Variant 2", Qt.Key.Key_E)
    await living.enter("Continue with", words)


async def test_extensions_stand_below_their_originals_for_as_long_as_that_is_wanted(
    provider: FaultService, profile: Path
) -> None:
    assert provider.base_url
    async with living_window(profile) as living:
        await living.make("a boat drifts")
        await extend(living, "and turns")
        await living.come_to("Done", "Done")
        await living.order("a kite")
        await living.come_to("Done", "Done", "Done")
        assert [words for words, _ in rows(living)] == ["a kite", "and turns", "a boat drifts"]
        nest = living.window.interior.commands.nest
        assert not nest.isChecked()
        nest.trigger()
        nested = [("a kite", 0), ("a boat drifts", 0), ("and turns", 1)]
        await until(lambda: rows(living) == nested)
        assert living.settings.value.nest_extensions
        # One that is ordered now comes in below at once.
        await living.driver.press("Jobs", Qt.Key.Key_End)
        await extend(living, "and sinks")
        await until(lambda: rows(living) == [*nested, ("and sinks", 2)])
        await living.come_to("Done", "Done", "Done", "Done")
        await living.driver.type("Search jobs", "and")
        await until(lambda: rows(living) == [("and turns", 0), ("and sinks", 1)])
        await living.driver.clear("Search jobs")
        await until(lambda: rows(living) == [*nested, ("and sinks", 2)])
    async with living_window(profile) as living:
        await until(lambda: rows(living) == [*nested, ("and sinks", 2)])
        nest = living.window.interior.commands.nest
        assert nest.isChecked()
        nest.trigger()
        assert rows(living) == [(words, 0) for words in ("and sinks", "a kite", "and turns", "a boat drifts")]
