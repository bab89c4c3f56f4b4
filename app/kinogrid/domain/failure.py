"""What can go wrong, said once: as exceptions to raise and as values to keep.

StudioError
├── NotSent             nothing reached the service, so an order may safely be sent again
│   ├── Unreachable     no network, name not resolved, refused, TLS failure, connect time-out
│   └── Throttled       429, with the pause the service asked for
├── Unclear             the order may have arrived: never sent again by itself
├── Unanswered          a free question (task, list, upload, download) got no usable answer; ask again later
│   └── DeadLink        a result URL no longer serves its clip; the task can give a fresh one
├── Refused             the service said no, in its own words; final
│   └── TokenRefused    401: the token is missing, wrong or expired
└── LibraryTrouble      the disk said no: full, read-only, gone

Each carries a `Failure`: a plain value that a job keeps and the window shows.
"""

from dataclasses import dataclass, replace
from enum import StrEnum


class Charge(StrEnum):
    """Whether money may have been spent, because that is the first thing a person wants to know."""

    NO = "no"
    MAYBE = "maybe"
    YES = "yes"

    @property
    def sentence(self) -> str:
        """Say it in the words that stand under every failure."""
        return {
            Charge.NO: "Nothing was charged.",
            Charge.MAYBE: "It may have been charged.",
            Charge.YES: "It has been charged.",
        }[self]


@dataclass(frozen=True, slots=True)
class Failure:
    """What happened, what to do and what it may have cost, in words for people and a code for programs.

    `said` keeps what the other side said, verbatim but bounded; `trace_id` is what the provider's support asks for;
    `status` is the HTTP status where there was one.
    """

    code: str
    message: str
    advice: str = ""
    charge: Charge = Charge.NO
    trace_id: str | None = None
    said: str = ""
    status: int | None = None

    @property
    def sentence(self) -> str:
        """Join message, advice and charge into the one paragraph that a person reads."""
        return " ".join(part for part in (self.message, self.advice, self.charge.sentence) if part)


class StudioError(Exception):
    """The root: catching it catches whatever the world did to us, and none of our own bugs."""

    def __init__(self, failure: Failure) -> None:
        """Keep the failure; the text of the exception is its message, which never holds a secret."""
        super().__init__(f"{failure.code}: {failure.message}")
        self.failure = failure


class NotSent(StudioError):
    """Nothing can have been accepted, so sending again cannot buy twice."""


class Unreachable(NotSent):
    """The service could not be reached at all."""


class Throttled(NotSent):
    """The service asked for a pause; `retry_after` is in seconds, None when it did not say how long."""

    def __init__(self, failure: Failure, retry_after: float | None = None) -> None:
        """Keep the pause beside the failure."""
        super().__init__(failure)
        self.retry_after = retry_after


class Unclear(StudioError):
    """The order may have arrived and may have been charged."""


class Unanswered(StudioError):
    """A question that costs nothing got no usable answer."""


class DeadLink(Unanswered):
    """A result URL has stopped serving its clip."""


class Refused(StudioError):
    """The service refused, with an error of its own."""


class TokenRefused(Refused):
    """The service does not take this token."""


class LibraryTrouble(StudioError):
    """The library folder cannot be written or read."""


# The codes of the provider's guide and of its own clients, each with what happened and what to do.
KNOWN: dict[str, Failure] = {
    failure.code: failure
    for failure in (
        Failure(
            "bad_request",
            "The service did not accept this order.",
            "Check the prompt, the settings and any frames.",
        ),
        Failure(
            "token_mismatched",
            "This token does not belong to the video service.",
            "Get one for Midjourney's videos and pictures in the provider's console and put it into Settings.",
        ),
        Failure(
            "api_not_implemented",
            "The service does not offer this kind of order.",
            "Try other settings, or check the API address in Settings.",
        ),
        Failure("invalid_token", "The service does not accept the API token.", "Check or replace it in Settings."),
        Failure("no_token", "The service got no API token.", "Enter one in Settings."),
        Failure("token_expired", "The API token has expired.", "Get a new one from the provider's console."),
        Failure(
            "used_up",
            "The balance of this token is used up.",
            "Top it up in the provider's console, then send it again.",
        ),
        Failure(
            "forbidden",
            "What was sent did not pass the provider's review.",
            "Change the prompt or any frames.",
        ),
        Failure("disabled", "This token has been disabled.", "Ask the provider, or use another token."),
        Failure("too_many_requests", "The service is asking for a pause.", "The order goes out again by itself."),
        Failure(
            "api_error",
            "Something went wrong inside the service.",
            "Check the balance before ordering again.",
            Charge.MAYBE,
        ),
        Failure(
            "timeout",
            "The service gave up waiting for its own work.",
            "Check the balance before ordering again.",
            Charge.MAYBE,
        ),
        Failure("no_network", "The service cannot be reached.", "Check the network; Kinogrid keeps trying."),
        Failure(
            "no_answer",
            "The connection ended before the service answered.",
            "Kinogrid looks for the order among the recent tasks and never sends it twice by itself.",
            Charge.MAYBE,
        ),
        Failure(
            "html_answer",
            "Something other than the service answered: a gateway, a proxy or a login page.",
            "Kinogrid looks for the order among the recent tasks and never sends it twice by itself.",
            Charge.MAYBE,
        ),
        Failure(
            "unreadable_answer",
            "The service's answer cannot be read.",
            "Kinogrid looks for the order among the recent tasks and never sends it twice by itself.",
            Charge.MAYBE,
        ),
        Failure("unanswered", "The service did not answer a question.", "Kinogrid asks again."),
        Failure(
            "upload_refused",
            "The service did not take the picture.",
            "Use a smaller PNG, JPEG, GIF, BMP or WebP, or give a URL instead.",
        ),
        Failure(
            "upload_token",
            "The service does not take pictures with this token.",
            "Uploads want a platform token. Enter one, or give the pictures as web addresses.",
        ),
        Failure(
            "task_failed",
            "The service could not make what was ordered.",
            "Change the prompt or any frames before trying again.",
            Charge.MAYBE,
        ),
        Failure(
            "task_vanished",
            "The service no longer knows this task.",
            "Look again later, or send its id to the provider's support.",
            Charge.MAYBE,
        ),
        Failure("no_clips", "The service finished, but named nothing to fetch.", "Look again later.", Charge.YES),
        Failure("dead_link", "What was made is no longer at its address.", "Fetch it again.", Charge.YES),
        Failure(
            "bad_link",
            "The service gave an address that is not safe to fetch from.",
            "Send the report to the provider's support.",
            Charge.YES,
        ),
        Failure("bad_clip", "A file arrived, but it is broken or not what was ordered.", "Fetch it again.", Charge.YES),
        Failure("bad_picture", "A picture arrived, but cannot be read.", "Fetch it again.", Charge.YES),
        Failure("disk_full", "The disk is full.", "Make room, then fetch again.", Charge.YES),
        Failure(
            "disk_denied",
            "The library folder cannot be written.",
            "Mend its permissions or its disk, then fetch again.",
            Charge.YES,
        ),
        Failure(
            "own_mistake",
            "Kinogrid made a mistake before this order was sent.",
            "Send it again; if that does not help, send the report to Kinogrid's makers.",
        ),
        Failure(
            "fetch_mistake",
            "Kinogrid made a mistake while it fetched this.",
            "Fetch it again; if that does not help, send the report to Kinogrid's makers.",
            Charge.YES,
        ),
        Failure("bad_frame", "The picture cannot be read.", "Choose another PNG, JPEG, GIF, BMP or WebP."),
    )
}

# The longest piece of the other side's words that a failure keeps, in characters.
SAID_BOUND = 600


def known(
    code: str,
    *,
    said: str = "",
    trace_id: str | None = None,
    status: int | None = None,
    charge: Charge | None = None,
) -> Failure:
    """Give the failure for a code, so that one code has one wording everywhere.

    A code that nobody has seen yet becomes a refusal in the service's own words.
    """
    base = KNOWN.get(code) or Failure(code, "The service refused this order.", "Read what it said in the details.")
    return replace(
        base,
        said=said[:SAID_BOUND],
        trace_id=trace_id,
        status=status,
        charge=base.charge if charge is None else charge,
    )
