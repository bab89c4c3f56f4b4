"""A job's history in plain words: the kinds that the journal keeps are for programs."""

from collections.abc import Mapping

from kinogrid.domain.journal import JournalKind, OtherKind
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import shown

HISTORY: Mapping[JournalKind, Text] = {
    JournalKind.ORDERED: marked("History", "Put into the queue"),
    JournalKind.TAKEN_IN: marked("History", "Taken in from the recent tasks"),
    JournalKind.JOINED: marked("History", "Joined to its parent"),
    JournalKind.TURNED_UP: marked("History", "An earlier try of another job turned up"),
    JournalKind.HELD: marked("History", "Put on hold, or resumed"),
    JournalKind.PLACED: marked("History", "Moved within the queue"),
    JournalKind.UPLOAD_STARTED: marked("History", "Upload of a frame started"),
    JournalKind.UPLOAD_MOVED: marked("History", "A frame is on its way up"),
    JournalKind.UPLOAD_ENDED: marked("History", "A frame is uploaded"),
    JournalKind.SUBMIT_STARTED: marked("History", "Order sent"),
    JournalKind.NEVER_LEFT: marked("History", "The try did not arrive; back in the queue"),
    JournalKind.PUT_OFF: marked("History", "The service asked for a pause; back in the queue"),
    JournalKind.ACCEPTED: marked("History", "Accepted by the service"),
    JournalKind.RECOGNISED: marked("History", "An earlier try became a job of its own"),
    JournalKind.LOST: marked("History", "No clear answer: it may have arrived"),
    JournalKind.LOOKED_IN_VAIN: marked("History", "Not found among the recent tasks"),
    JournalKind.LOOK_FAILED: marked("History", "The recent tasks could not be looked through"),
    JournalKind.LOOK_AGAIN: marked("History", "Looked for once more"),
    JournalKind.SEND_AGAIN: marked("History", "To be sent, by your decision"),
    JournalKind.GARBLED: marked("History", "What the service said of it could not be read"),
    JournalKind.PROGRESSED: marked("History", "The service said how far it is"),
    JournalKind.FINISHED: marked("History", "Finished by the service"),
    JournalKind.CLIP_ARRIVED: marked("History", "A variant is here"),
    JournalKind.CLIP_MISSED: marked("History", "A variant could not be fetched"),
    JournalKind.RENEWED: marked("History", "New addresses for the variants"),
    JournalKind.STALLED: marked("History", "Fetching held up, or going on"),
    JournalKind.FETCH_AGAIN: marked("History", "Variants to be fetched again"),
    JournalKind.CLIPS_CLEARED: marked("History", "A variant's clip put into the trash by you"),
    JournalKind.CLIPS_RESTORED: marked("History", "A variant's clip back from the trash"),
    JournalKind.CLIPS_SPOILED: marked("History", "A variant's clip was found missing or damaged"),
    JournalKind.BROKE: marked("History", "Ended with a failure"),
    JournalKind.STOP: marked("History", "Stopped by you"),
    JournalKind.GIVE_UP: marked("History", "Given up by you, though it may have arrived"),
}
"""What a line of each kind tells."""


def history_words(kind: JournalKind | OtherKind) -> str:
    """Say what a line of the history means; a kind of another version is shown as it is."""
    return shown(HISTORY[kind]) if isinstance(kind, JournalKind) else kind
