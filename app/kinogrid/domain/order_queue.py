"""The queue: the orders that wait to be sent, in the order in which they will be."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from kinogrid.domain.job import Job
from kinogrid.domain.state import Draft


def waiting(jobs: Iterable[Job]) -> list[Job]:
    """List the orders that wait, held ones too, the next one first."""
    places = [(job.state.place, job.created_at, job.id, job) for job in jobs if isinstance(job.state, Draft)]
    return [entry[-1] for entry in sorted(places)]


def moved(jobs: Iterable[Job], job_id: str, position: int) -> Mapping[str, float]:
    """Give the places that bring an order to a position, counted from 0; nothing for one that does not wait.

    It is the order's own place between those of its neighbours, as long as there is a number between them; then every
    order gets another.
    """
    queue = waiting(jobs)
    job = next((job for job in queue if job.id == job_id), None)
    others = [other for other in queue if other is not job]
    if job is None or not others:
        return {}
    at = min(max(position, 0), len(others))
    before, after = [_place(other) for other in others[:at]], [_place(other) for other in others[at:]]
    if not before:
        place = after[0] - 1.0
    elif not after:
        place = before[-1] + 1.0
    else:
        place = (before[-1] + after[0]) / 2
    places = [*before, place, *after]
    if all(one < other for one, other in pairwise(places[max(at - 1, 0) : at + 2])):
        return {job_id: place}
    last = max(places)
    ids = [other.id for other in (*others[:at], job, *others[at:])]
    return {one: last - (len(ids) - 1 - number) for number, one in enumerate(ids)}


def _place(job: Job) -> float:
    return job.state.place if isinstance(job.state, Draft) else 0.0
