"""Who takes one of the places at the service: only what this app has sent and what may still be under way there."""

from kinogrid.domain.job import Job
from kinogrid.domain.state import Running, Submitting, Unconfirmed, Uploading

# No job runs longer than this, in seconds; the provider tells of 1 to 5 minutes.
LONGEST_RUN = 3600.0


def is_overlong(job: Job, now: float) -> bool:
    """Tell whether a job has been running for longer than any should, at a moment in Unix seconds.

    One that was taken in has been running since it was made, which was elsewhere.
    """
    if not isinstance(job.state, Running):
        return False
    return now - (job.created_at if job.state.elsewhere else job.state.since) > LONGEST_RUN


def takes_a_place(job: Job, now: float) -> bool:
    """Tell whether a job takes one of the places at the service, at a moment in Unix seconds."""
    match job.state:
        case Uploading() | Submitting() | Unconfirmed(overdue=False):
            return True
        case Running(elsewhere=False):
            return not is_overlong(job, now)
        case _:
            return False
