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

Each carries a `Failure`: a plain value that a job keeps. It holds no words for people, as it outlives any wording and
any choice of language; `kinogrid.ui.failure_text` says it in words.
"""

import errno
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Charge(StrEnum):
    """Whether money may have been spent, because that is the first thing a person wants to know.

    `UNBILLED` and `RARELY` are the provider's rule, which nobody can check from here: it bills a task at its success,
    not what ends refused, in its review, by an error of its own or a time-out, and "generally" not what ends failed.
    The rule speaks of what has ended: an order that was answered in any other way is `MAYBE` until its task is found.
    """

    NO = "no"
    UNBILLED = "unbilled"
    RARELY = "rarely"
    MAYBE = "maybe"
    YES = "yes"

    @property
    def is_free(self) -> bool:
        """Tell whether nothing was spent, as far as anybody can tell from here."""
        return self in {Charge.NO, Charge.UNBILLED}


@dataclass(frozen=True, slots=True)
class Failure:
    """What happened and what it may have cost, as a code; kept as it is in databases, so codes are never renamed.

    `said` keeps what the other side said, verbatim but bounded; `trace_id` is what the provider's support asks for;
    `status` is the HTTP status where there was one; `values` are names and values that its words mention.
    """

    code: str
    charge: Charge = Charge.NO
    trace_id: str | None = None
    said: str = ""
    status: int | None = None
    values: tuple[tuple[str, str], ...] = ()


class StudioError(Exception):
    """The root: catching it catches whatever the world did to us, and none of our own bugs."""

    def __init__(self, failure: Failure) -> None:
        """Keep the failure; the text of the exception is its code, for logs."""
        super().__init__(failure.code)
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
    """The order may have arrived and may have been charged; with `refused` the service's own words said no."""

    def __init__(self, failure: Failure, *, refused: bool = False) -> None:
        """Keep beside the failure whether it was the service that spoke."""
        super().__init__(failure)
        self.refused = refused


class Unanswered(StudioError):
    """A question that costs nothing got no usable answer."""


class DeadLink(Unanswered):
    """A result URL has stopped serving its clip."""


class Refused(StudioError):
    """The service refused, with an error of its own."""


class TokenRefused(Refused):
    """The service does not take this token."""


class LibraryTrouble(StudioError):
    """The library folder cannot be written or read, or nothing on this machine can look into what is in it."""


KNOWN: Mapping[str, Charge] = {
    # The codes of the provider's guide and of its own clients.
    "bad_request": Charge.NO,
    "token_mismatched": Charge.NO,
    "api_not_implemented": Charge.NO,
    "invalid_token": Charge.NO,
    "no_token": Charge.NO,
    "token_expired": Charge.NO,
    "used_up": Charge.NO,
    "forbidden": Charge.NO,
    "disabled": Charge.NO,
    "not_found": Charge.NO,
    "permission_denied": Charge.NO,
    "too_many_requests": Charge.NO,
    "api_error": Charge.MAYBE,
    "timeout": Charge.MAYBE,
    # No answer, or none to rely on.
    "no_network": Charge.NO,
    "identity_unproven": Charge.NO,
    "network_settings": Charge.NO,
    "proxy_unreachable": Charge.NO,
    "proxy_refused": Charge.NO,
    "system_proxy_unreachable": Charge.NO,
    "system_proxy_refused": Charge.NO,
    "chosen_proxy_unreachable": Charge.NO,
    "chosen_proxy_refused": Charge.NO,
    "chosen_proxy_unnamed": Charge.NO,
    "chosen_certificates_unread": Charge.NO,
    "no_answer": Charge.MAYBE,
    "html_answer": Charge.MAYBE,
    "unreadable_answer": Charge.MAYBE,
    "task_of_another_job": Charge.MAYBE,
    "refused_and_unseen": Charge.MAYBE,
    "list_refused": Charge.NO,
    "list_too_long": Charge.NO,
    "list_garbled": Charge.NO,
    "several_tasks": Charge.NO,
    "doubtful_task": Charge.NO,
    "equal_on_its_way": Charge.NO,
    "unanswered": Charge.NO,
    # A no, of the service's or of our own before anything was sent.
    "refused": Charge.NO,
    "not_a_token": Charge.NO,
    "address_unsafe": Charge.NO,
    "upload_refused": Charge.NO,
    "upload_too_large": Charge.NO,
    "upload_unanswered": Charge.NO,
    "upload_token": Charge.NO,
    "upload_unagreed": Charge.NO,
    "bad_frame": Charge.NO,
    "frame_changed": Charge.NO,
    "help_refused": Charge.UNBILLED,
    "help_unusable": Charge.MAYBE,
    # What became of a task.
    "task_failed": Charge.RARELY,
    "task_garbled": Charge.MAYBE,
    "task_vanished": Charge.MAYBE,
    "no_clips": Charge.YES,
    "dead_link": Charge.YES,
    "bad_link": Charge.YES,
    "bad_redirect": Charge.YES,
    "host_inside": Charge.YES,
    "clip_unanswered": Charge.YES,
    "bad_clip": Charge.YES,
    "bad_picture": Charge.YES,
    "no_decoder": Charge.YES,
    # Why a task is not taken in.
    "no_such_task": Charge.NO,
    "import_under_way": Charge.NO,
    "import_known": Charge.NO,
    "import_in_doubt": Charge.NO,
    "import_garbled": Charge.NO,
    "import_failed": Charge.NO,
    "import_other": Charge.NO,
    "record_mistake": Charge.NO,
    # The disk and the database; by a fetch, where a job has been paid for.
    "disk_full": Charge.YES,
    "disk_denied": Charge.YES,
    "disk_failed": Charge.NO,
    "library_newer": Charge.NO,
    "library_foreign": Charge.NO,
    "library_damaged": Charge.NO,
    "library_busy": Charge.NO,
    "records_behind": Charge.NO,
    "backup_unusable": Charge.NO,
    "move_target_gone": Charge.NO,
    "move_inside": Charge.NO,
    "library_elsewhere": Charge.NO,
    # Why a start cannot go on.
    "folder_is_file": Charge.NO,
    "folder_name_long": Charge.NO,
    "folder_note": Charge.NO,
    "library_gone": Charge.NO,
    "library_in_use": Charge.NO,
    "library_hung": Charge.NO,
    "disk_silent": Charge.NO,
    "clip_gone": Charge.NO,
    "clip_damaged": Charge.NO,
    "not_in_trash": Charge.NO,
    "save_denied": Charge.NO,
    "export_clip": Charge.NO,
    "export_failed": Charge.NO,
    "export_too_large": Charge.NO,
    # Kinogrid itself: closed in the middle, or wrong.
    "closed_uploading": Charge.NO,
    "closed_sending": Charge.MAYBE,
    "own_mistake": Charge.NO,
    "fetch_mistake": Charge.YES,
}
"""Every code that has words of its own, with what it usually costs; the service may say others."""

# EFBIG is what a quota by file size, and a file system with a small largest file, answer.
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_DENIED = frozenset(
    {
        errno.EACCES,
        errno.EPERM,
        errno.EROFS,
        errno.ENOENT,
        errno.ENOTDIR,
        errno.EISDIR,
        errno.EEXIST,
        errno.ELOOP,
        errno.ENAMETOOLONG,
    }
)

DISK_CODES = frozenset({"disk_full", "disk_denied", "disk_failed"})
"""What `disk_code` tells apart."""

LACKS_UPLOAD_TOKEN = frozenset({"upload_token", "upload_unagreed"})
"""Why a picture could not be sent that another token, or a yes, may send."""

FOR_THE_PERSON = frozenset({"list_refused", "list_garbled", "several_tasks", "doubtful_task"})
"""What only the person can settle, however often the tasks are looked through."""

# The longest piece of the other side's words that a failure keeps, in characters.
SAID_BOUND = 600


def known(
    code: str,
    *,
    said: str = "",
    trace_id: str | None = None,
    status: int | None = None,
    charge: Charge | None = None,
    values: tuple[tuple[str, str], ...] = (),
) -> Failure:
    """Make the failure of a code, at its usual charge unless `charge` says otherwise.

    A code that nobody has seen yet stays as it is: a refusal in the service's own words.
    """
    return Failure(
        code,
        KNOWN.get(code, Charge.NO) if charge is None else charge,
        trace_id,
        said[:SAID_BOUND],
        status,
        values,
    )


def disk_code(error: OSError) -> str:
    """Tell what a failed file operation in the library is: a full disk, a denial, or a disk that fails."""
    return "disk_full" if error.errno in _FULL else "disk_denied" if error.errno in _DENIED else "disk_failed"
