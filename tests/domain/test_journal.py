"""The kinds of the journal are on people's disks: no renaming of a class may change one."""

from typing import get_args

from kinogrid.domain.event import Event, Stop
from kinogrid.domain.journal import JournalEntry, JournalKind, OtherKind, kind_from_text, kind_of

# Frozen: a kind may be added, and none is changed or taken away.
KINDS = (
    "ordered TakenIn Joined TurnedUp Held Placed UploadStarted UploadMoved UploadEnded SubmitStarted NeverLeft PutOff "
    "Accepted Recognised Lost LookedInVain LookFailed LookAgain SendAgain Progressed Garbled Finished ClipArrived "
    "ClipMissed Renewed Stalled FetchAgain ClipsCleared ClipsRestored ClipsSpoiled Broke Stop GiveUp"
)


def test_the_values_are_those_of_every_library() -> None:
    assert " ".join(kind.value for kind in JournalKind) == KINDS
    assert all(kind_from_text(kind.value) is kind for kind in JournalKind)


def test_every_event_has_a_kind_and_no_two_share_one() -> None:
    kinds = [kind_of(event.__new__(event)) for event in get_args(Event)]
    assert len(set(kinds)) == len(kinds)
    assert kind_of(Stop()) is JournalKind.STOP


def test_a_kind_of_another_version_is_kept_as_it_is() -> None:
    assert JournalEntry(1.0, kind_from_text("Teleported")) == JournalEntry(1.0, OtherKind("Teleported"))
