"""The kinds of the journal are on people's disks: no renaming of a class may change one."""

from typing import get_args

import pytest

from kinogrid.domain.event import Event, Stop
from kinogrid.domain.journal import JournalEntry, JournalKind, OtherKind, kind_from_text, kind_of

# Frozen: a kind may be added, and none is changed or taken away.
KINDS = [
    "ordered",
    "TakenIn",
    "Joined",
    "Held",
    "Placed",
    "UploadStarted",
    "UploadMoved",
    "UploadEnded",
    "SubmitStarted",
    "NeverLeft",
    "Accepted",
    "Lost",
    "LookedInVain",
    "LookAgain",
    "SendAgain",
    "Progressed",
    "Finished",
    "ClipArrived",
    "ClipMissed",
    "Renewed",
    "Stalled",
    "FetchAgain",
    "Broke",
    "Stop",
]


def test_the_values_are_those_of_every_library() -> None:
    assert [kind.value for kind in JournalKind] == KINDS


@pytest.mark.parametrize("event", get_args(Event))
def test_every_event_has_a_kind(event: type[Event]) -> None:
    assert kind_of(event.__new__(event)) in JournalKind


def test_no_two_events_share_a_kind() -> None:
    assert len({kind_of(event.__new__(event)) for event in get_args(Event)}) == len(get_args(Event))
    assert kind_of(Stop()) is JournalKind.STOP


@pytest.mark.parametrize("text", KINDS)
def test_a_kind_comes_back_from_its_text(text: str) -> None:
    assert kind_from_text(text) is JournalKind(text)


def test_a_kind_of_another_version_is_kept_as_it_is() -> None:
    assert JournalEntry(1.0, kind_from_text("Teleported")) == JournalEntry(1.0, OtherKind("Teleported"))
