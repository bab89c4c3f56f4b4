"""What a person can do with a job, and when."""

from enum import StrEnum

from kinogrid.domain.form_rules import problems_of
from kinogrid.domain.job import Job
from kinogrid.domain.keep_picks import going
from kinogrid.domain.request import Extend, Imagine
from kinogrid.domain.state import (
    Done,
    Draft,
    Failed,
    Fetching,
    GivenUp,
    Running,
    Stopped,
    Submitting,
    Unconfirmed,
    Uploading,
)


class Act(StrEnum):
    """What a person can do with a job: in the list's menu, in its details, or in the notice about it."""

    DETAILS = "details"
    REUSE = "reuse"
    ONCE_MORE = "once more"
    COPY_REPORT = "copy report"
    ASK_FOR_UPLOADS = "ask for upload token"
    USE_WEB_ADDRESSES = "use web addresses"
    STOP = "stop"
    TRY_NOW = "try now"
    HOLD = "hold"
    RELEASE = "release"
    SEND_AGAIN = "send again"
    LOOK_AGAIN = "look again"
    GIVE_UP = "give up"
    FETCH_AGAIN = "fetch again"
    FETCH_CLEARED = "fetch cleared"
    KEEP_PICKS = "keep picks"
    REVEAL = "reveal"
    COPY_FILES = "copy files"
    OPEN = "open"
    COPY_ADDRESS = "copy address"
    COMPARE = "compare"
    EXPORT = "export"
    DELETE = "delete"


def acts(job: Job) -> frozenset[Act]:
    """Tell what can be done with a job now, beside what always can."""
    found = _of_state(job)
    return found | {Act.ONCE_MORE} if _is_clear(job) and Act.SEND_AGAIN not in found else found


def _is_clear(job: Job) -> bool:
    """Tell whether the same can be ordered again without buying twice what may have arrived, and is a whole order."""
    in_doubt = bool(job.postings) or isinstance(job.state, Submitting | Unconfirmed)
    return not in_doubt and not problems_of(job.order)


def _of_state(job: Job) -> frozenset[Act]:
    handing = (Act.REVEAL, Act.COPY_FILES, Act.OPEN, Act.COPY_ADDRESS, Act.COMPARE)
    reveal = {*handing, *(() if isinstance(job.order, Imagine) else (Act.EXPORT,))} if job.clips else set()
    match job.state:
        case Draft(lacks_upload_token=True):
            # An extension has no form to give the address of a picture in.
            addresses = set() if isinstance(job.order, Extend) else {Act.USE_WEB_ADDRESSES}
            return frozenset({Act.STOP, Act.RELEASE, Act.ASK_FOR_UPLOADS, *addresses})
        case Draft(held=True):
            return frozenset({Act.STOP, Act.RELEASE})
        case Draft(waiting_for=why):
            return frozenset({Act.STOP, Act.HOLD, *({Act.TRY_NOW} if why is not None else ())})
        case Uploading() | Running():
            return frozenset({Act.STOP})
        case Submitting():
            return frozenset()
        case Unconfirmed(is_open_to_decision=decidable):
            return frozenset({Act.LOOK_AGAIN, *({Act.SEND_AGAIN, Act.GIVE_UP} if decidable else ())})
        case Fetching(stalled=stalled):
            return frozenset({*reveal, *({Act.TRY_NOW} if stalled is not None else ())})
        case Done(missing=missing, cleared=cleared):
            again = {*({Act.FETCH_AGAIN} if missing else ()), *({Act.FETCH_CLEARED} if cleared else ())}
            return frozenset({Act.DELETE, *reveal, *again, *({Act.KEEP_PICKS} if going(job) else ())})
        case Failed(task_id=str()) | Stopped(task_id=str()):
            return frozenset({Act.DELETE, Act.LOOK_AGAIN})
        case GivenUp():
            return frozenset({Act.DELETE, Act.SEND_AGAIN, Act.LOOK_AGAIN})
        case Failed() | Stopped():
            return frozenset({Act.DELETE, Act.SEND_AGAIN, *({Act.LOOK_AGAIN} if job.postings else ())})
