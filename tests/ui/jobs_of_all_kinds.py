"""Jobs in every state, for hypothesis and for pictures."""

from typing import get_args

from hypothesis import strategies as st

from kinogrid.domain.failure import KNOWN, Charge, Failure, known
from kinogrid.domain.job import Job
from kinogrid.domain.request import Extend, Generate, LocalFrame, Slot
from kinogrid.domain.state import (
    Cleared,
    Clip,
    Done,
    Draft,
    Failed,
    Fetching,
    GivenUp,
    Missing,
    Result,
    Running,
    State,
    Stopped,
    Submitting,
    Unconfirmed,
    Unread,
    Uploading,
)

KINDS = tuple(kind.__name__ for kind in get_args(State))
VIDEO = "1751816807896311"
RESULT = Result(VIDEO, ("a", "b", "c", "d"))
CLIPS = tuple(Clip(index, f"{index + 1}.mp4", 1, "", 124, 5.2, 560, 688) for index in range(4))
TASK = "037955e0-deee-4050-baa8-1416300d67e2"


def job(state: State, *, job_id: str = "a", prompt: str = "Slow push in", created_at: float = 1000.0) -> Job:
    order = Generate(prompt=prompt, first=LocalFrame("frame.png"))
    return Job(job_id, order, created_at, state)


words = st.text(max_size=40)
failures = st.one_of(
    st.sampled_from(sorted(KNOWN)).map(known),
    st.builds(Failure, code=st.text(min_size=1, max_size=20), charge=st.sampled_from(Charge), said=words),
)
drafts = st.builds(
    Draft,
    place=st.floats(allow_nan=False, allow_infinity=False),
    held=st.booleans(),
    tries=st.integers(0, 9),
    waiting_for=st.none() | failures,
    again_at=st.none() | st.floats(0, 2e9),
)
sizes = st.integers(0, 10**9)
indices = st.integers(0, 3)
misses = st.lists(st.builds(Missing, indices, failures), max_size=4, unique_by=lambda gap: gap.index).map(tuple)
clips = st.lists(st.sampled_from(CLIPS), max_size=4, unique_by=lambda clip: clip.index).map(tuple)
cleared = (
    st.just(CLIPS[1]).flatmap(lambda clip: st.builds(Cleared, st.just(clip), st.none() | failures)).map(lambda c: (c,))
)
states: st.SearchStrategy[State] = st.one_of(
    drafts,
    st.builds(Uploading, st.sampled_from(Slot), drafts, sizes, st.none() | sizes),
    st.builds(Submitting, st.floats(0, 1e10), words, drafts),
    st.builds(
        Unconfirmed,
        st.floats(0, 1e10),
        words,
        failures,
        st.integers(0, 9),
        st.booleans(),
        refused=st.booleans(),
        looked_at=st.none() | st.floats(0, 1e9),
        unread=st.none() | st.builds(Unread, st.floats(0, 1e9), failures, st.none() | st.floats(0, 1e9)),
        overdue=st.booleans(),
    ),
    st.builds(Running, st.just(TASK), st.floats(0, 1e10), st.none() | st.integers(-5, 200), st.none() | words),
    st.builds(Fetching, st.just(TASK), st.just(RESULT), clips, misses),
    st.builds(Fetching, st.just(TASK), st.just(RESULT), clips, misses, st.none(), failures, st.floats(0, 2e9)),
    st.builds(Done, st.just(TASK), st.just(RESULT), clips, misses),
    st.builds(Done, st.just(TASK), st.just(RESULT), st.just(CLIPS[:1]), st.just(()), st.none(), cleared),
    st.builds(Failed, failures, st.none() | st.just(TASK)),
    st.builds(Stopped, st.none() | st.just(TASK)),
    st.just(GivenUp()),
)
orders = st.one_of(
    st.builds(Generate, prompt=words, first=st.just(LocalFrame("frame.png"))),
    st.builds(Extend, prompt=words, video_id=st.just("123"), video_index=indices),
)
jobs = st.builds(Job, id=st.text(min_size=1, max_size=8), order=orders, created_at=st.floats(0, 4e9), state=states)


def alone(_job_id: str) -> Job | None:
    """Find no other job."""
    return None
