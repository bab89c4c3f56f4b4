"""A job's history in plain words: the names that the journal keeps are for programs."""

_WORDS = {
    "ordered": "Put into the queue",
    "TakenIn": "Taken in from the recent tasks",
    "Held": "Held back, or let go",
    "Placed": "Moved within the queue",
    "UploadStarted": "Upload of a frame started",
    "UploadEnded": "A frame is uploaded",
    "SubmitStarted": "Order sent",
    "NeverLeft": "The try did not arrive; back in the queue",
    "Accepted": "Accepted by the service",
    "Lost": "No clear answer: it may have arrived",
    "LookedInVain": "Not found among the recent tasks",
    "LookAgain": "Looked for once more",
    "SendAgain": "To be sent, by your decision",
    "Finished": "Finished by the service",
    "ClipArrived": "A variant is here",
    "ClipMissed": "A variant could not be fetched",
    "Renewed": "New addresses for the variants",
    "FetchAgain": "Missing variants to be fetched again",
    "Broke": "Ended with a failure",
    "Stop": "Stopped by you",
    "Joined": "Joined to its parent",
}


def history_words(what: str) -> str:
    """Say what a line of the history means; a name that nobody has worded yet is shown as it is."""
    return _WORDS.get(what, what)
