"""The app through the real accessibility bus, by names alone, as a screen reader works it."""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from jeepney import HeaderFields, Message

from tests.fakes.fault_driver import FaultService
from tests.fakes.screen_reader import Part, ScreenReader, accessibility_bus
from tests.waiting import HUNG, wait_until
from tests.whole.conftest import TOKEN


@pytest.fixture
def reader(provider: FaultService, profile: Path) -> Iterator[ScreenReader]:
    """Start the app on an empty folder beside a screen reader."""
    assert provider.base_url
    command = [sys.executable, "-P", "-m", "kinogrid", "--data-dir", str(profile)]
    with accessibility_bus() as (reader, environment):
        app = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
        try:
            reader.find("Prompt", "text")
            frames = reader.all_in_sight("Kinogrid", "frame")
            assert wait_until(lambda: any("active" in reader.states(frame) for frame in frames), HUNG)
            yield reader
        finally:
            app.terminate()
            _, said = app.communicate(timeout=HUNG)
    assert said == ""


def rows(reader: ScreenReader, prompt: str) -> dict[str, Part]:
    """Give the rows of the list of jobs that begin with a prompt, by their names."""
    listed = (named for jobs in reader.all_in_sight("Jobs", "list") for named in reader.by_name(jobs).items())
    return {name: part for name, part in listed if name.startswith(prompt)}


def is_shown(reader: ScreenReader, prompt: str) -> bool:
    """Tell whether the job of a prompt is the one that is looked at."""
    return any(reader.holds(part, "selected") for part in rows(reader, prompt).values())


def make(reader: ScreenReader, prompt: str) -> None:
    """Order clips, and wait until they can be seen."""
    reader.write("Prompt", prompt, "text")
    if not reader.all_in_sight("First frame URL", "text"):
        reader.do("Use a web address, show or hide", "Toggle")
    reader.write("First frame URL", "https://example.org/a.png", "text")
    reader.do("Generate")
    assert wait_until(lambda: any("Done" in name for name in rows(reader, prompt)), HUNG)
    reader.wait_for("Variant 4", "seconds", "list item")


def announced(told: Iterable[Message]) -> list[str]:
    """List what was announced, in its order."""
    return [str(message.body[3][1]) for message in told if message.header.fields[HeaderFields.member] == "Announcement"]


def on_variant(reader: ScreenReader, number: int, act: str) -> None:
    """Go to a variant and press one of its buttons."""
    reader.do(f"Variant {number}", "SetFocus", "list item")
    reader.do(f"{act} variant {number}", "Press", "push button")


def test_the_main_job_is_done_by_names_alone(reader: ScreenReader, provider: FaultService, tmp_path: Path) -> None:
    make(reader, "a boat drifts")
    reader.do("High", "Toggle", "radio button")
    assert reader.text(reader.find("Prompt", "text")) == "a boat drifts --motion high"
    alone = reader.do("View one", "Toggle", "check box")
    reader.wait_until_checked(alone, checked=True)
    assert wait_until(lambda: not reader.all_in_sight("Variant 2", "list item"), HUNG)
    reader.act(alone, "Toggle")
    on_variant(reader, 2, "Pick")
    reader.wait_for("Variant 2", "picked", "list item")
    on_variant(reader, 2, "Extend")
    assert reader.text(reader.find("Continue with", "text")) == "a boat drifts"
    reader.write("Continue with", "and turns", "text")
    reader.do("Send the extension")
    reader.find("and turns, extension of variant 2, Done", "list item")
    reader.wait_for("Variant 1", "seconds", "list item")
    on_variant(reader, 1, "Save")
    reader.write("File name:", str(tmp_path / "mine.mp4"), "text")
    reader.do("Save", "Press", "push button")
    assert wait_until((tmp_path / "mine.mp4").exists, HUNG)
    assert [order["body"]["prompt"] for order in provider.ledger()] == ["a boat drifts", "and turns"]


def test_a_whole_culling_session_is_done_by_names_alone(reader: ScreenReader) -> None:
    make(reader, "a boat drifts")
    make(reader, "a gull lands")
    # With the form folded there is room for every switch in the bar.
    reader.do("Compose", "Toggle", "check box")
    for name in ("Wipe between two", "Difference of two"):
        reader.wait_until_checked(reader.do(name, "Toggle", "check box"), checked=True)
        reader.wait_until_checked(reader.do(name, "Toggle", "check box"), checked=False)
    on_variant(reader, 1, "Reject")
    reader.wait_for("Variant 1", "rejected", "list item")
    on_variant(reader, 3, "Star")
    reader.wait_for("Variant 3", "starred", "list item")
    survey = reader.do("Hide rejected ones", "Toggle", "check box")
    assert wait_until(lambda: not reader.all_in_sight("Variant 1", "list item"), HUNG)
    reader.act(survey, "Toggle")
    reader.find("Variant 1", "list item")
    reader.do("Move on after a decision", "Toggle", "check box")
    assert is_shown(reader, "a gull lands")
    on_variant(reader, 2, "Pick")
    # What is picked decides the job, and leads on to the other one.
    assert wait_until(lambda: is_shown(reader, "a boat drifts"), HUNG)
    on_variant(reader, 4, "Pick")
    assert wait_until(lambda: any("variant 4 picked" in name for name in rows(reader, "a boat drifts")), HUNG)
    ((name, row),) = rows(reader, "a gull lands").items()
    assert "variant 2 picked" in name
    reader.act(row, "Toggle")
    assert wait_until(lambda: is_shown(reader, "a gull lands"), HUNG)
    for number, words in ((2, "picked"), (3, "starred"), (1, "rejected")):
        reader.wait_for(f"Variant {number}", words, "list item")


def test_what_ends_and_what_is_saved_is_announced_once_and_progress_is_not(
    reader: ScreenReader, provider: FaultService, tmp_path: Path
) -> None:
    told = reader.listen()
    make(reader, "a boat drifts")
    assert wait_until(lambda: reader.programs() and "Done: a boat drifts" in announced(told), HUNG)
    on_variant(reader, 1, "Save")
    reader.write("File name:", str(tmp_path / "mine.mp4"), "text")
    reader.do("Save", "Press", "push button")
    saved = f"Saved as mine.mp4 in {tmp_path.name}"
    assert wait_until(lambda: reader.programs() and saved in announced(told), HUNG)
    refused = {"do": "answer", "on": "order", "status": 403, "body": '{"error": {"code": "forbidden"}}'}
    provider.script(token=TOKEN, rules=[refused])
    reader.write("Prompt", "a gull lands", "text")
    reader.do("Generate")
    assert wait_until(lambda: reader.programs() and any("This order failed" in one for one in announced(told)), HUNG)
    heard = announced(told)
    assert len([one for one in heard if one.startswith("Failed: a gull lands. ")]) == 1
    assert len([one for one in heard if "Done" in one]) == 1
    assert heard.count(saved) == 1
    assert not [one for one in heard if "%" in one or "Running" in one]
