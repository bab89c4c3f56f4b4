"""A job's history, for the details pane, `job.json` and the report: its lines, and the kinds that they have."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from kinogrid.domain.event import (
    Accepted,
    Broke,
    ClipArrived,
    ClipMissed,
    ClipsCleared,
    ClipsRestored,
    ClipsSpoiled,
    Event,
    FetchAgain,
    Finished,
    Garbled,
    GiveUp,
    Held,
    LookAgain,
    LookedInVain,
    LookFailed,
    Lost,
    NeverLeft,
    Placed,
    Progressed,
    PutOff,
    Recognised,
    Renewed,
    SendAgain,
    Stalled,
    Stop,
    SubmitStarted,
    UploadEnded,
    UploadMoved,
    UploadStarted,
)


class JournalKind(StrEnum):
    """What a line of a job's history tells of; the values stand in databases and files, and are never changed."""

    ORDERED = "ordered"
    TAKEN_IN = "TakenIn"
    JOINED = "Joined"
    TURNED_UP = "TurnedUp"
    HELD = "Held"
    PLACED = "Placed"
    UPLOAD_STARTED = "UploadStarted"
    UPLOAD_MOVED = "UploadMoved"
    UPLOAD_ENDED = "UploadEnded"
    SUBMIT_STARTED = "SubmitStarted"
    NEVER_LEFT = "NeverLeft"
    PUT_OFF = "PutOff"
    ACCEPTED = "Accepted"
    RECOGNISED = "Recognised"
    LOST = "Lost"
    LOOKED_IN_VAIN = "LookedInVain"
    LOOK_FAILED = "LookFailed"
    LOOK_AGAIN = "LookAgain"
    SEND_AGAIN = "SendAgain"
    PROGRESSED = "Progressed"
    GARBLED = "Garbled"
    FINISHED = "Finished"
    CLIP_ARRIVED = "ClipArrived"
    CLIP_MISSED = "ClipMissed"
    RENEWED = "Renewed"
    STALLED = "Stalled"
    FETCH_AGAIN = "FetchAgain"
    CLIPS_CLEARED = "ClipsCleared"
    CLIPS_RESTORED = "ClipsRestored"
    CLIPS_SPOILED = "ClipsSpoiled"
    BROKE = "Broke"
    STOP = "Stop"
    GIVE_UP = "GiveUp"


OtherKind = NewType("OtherKind", str)
"""A kind that another version of Kinogrid has written."""


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """When something happened (Unix seconds), what it was, and the detail worth keeping."""

    at: float
    what: JournalKind | OtherKind
    detail: str = ""


_OF_EVENTS: Mapping[type[Event], JournalKind] = {
    Held: JournalKind.HELD,
    Placed: JournalKind.PLACED,
    UploadStarted: JournalKind.UPLOAD_STARTED,
    UploadMoved: JournalKind.UPLOAD_MOVED,
    UploadEnded: JournalKind.UPLOAD_ENDED,
    SubmitStarted: JournalKind.SUBMIT_STARTED,
    NeverLeft: JournalKind.NEVER_LEFT,
    PutOff: JournalKind.PUT_OFF,
    Accepted: JournalKind.ACCEPTED,
    Recognised: JournalKind.RECOGNISED,
    Lost: JournalKind.LOST,
    LookedInVain: JournalKind.LOOKED_IN_VAIN,
    LookFailed: JournalKind.LOOK_FAILED,
    LookAgain: JournalKind.LOOK_AGAIN,
    SendAgain: JournalKind.SEND_AGAIN,
    Progressed: JournalKind.PROGRESSED,
    Garbled: JournalKind.GARBLED,
    Finished: JournalKind.FINISHED,
    ClipArrived: JournalKind.CLIP_ARRIVED,
    ClipMissed: JournalKind.CLIP_MISSED,
    Renewed: JournalKind.RENEWED,
    Stalled: JournalKind.STALLED,
    FetchAgain: JournalKind.FETCH_AGAIN,
    ClipsCleared: JournalKind.CLIPS_CLEARED,
    ClipsRestored: JournalKind.CLIPS_RESTORED,
    ClipsSpoiled: JournalKind.CLIPS_SPOILED,
    Broke: JournalKind.BROKE,
    Stop: JournalKind.STOP,
    GiveUp: JournalKind.GIVE_UP,
}
_BY_TEXT = {kind.value: kind for kind in JournalKind}


def kind_of(event: Event) -> JournalKind:
    """Give the kind of the line that tells of an event."""
    return _OF_EVENTS[type(event)]


def kind_from_text(text: str) -> JournalKind | OtherKind:
    """Read a kind; one that only another version knows stays as it is."""
    return _BY_TEXT.get(text) or OtherKind(text)
