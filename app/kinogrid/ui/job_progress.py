"""How far a job is, as one bar from the first report to the last clip, so that it never falls back on the way."""

from kinogrid.domain.state import Fetching, Running, State

# The bar stands here when everything is made: what is left of it is the fetching, which takes moments.
MADE = 0.99
# Below this share of being made, a job that is due is late, and not to be expected any moment.
NEARLY_MADE = 0.9


def making_and_fetching(state: State) -> float | None:
    """Give how far a job is that is being made or fetched, 0 to 1; None when nobody knows."""
    match state:
        case Running(progress=int() as made):
            return min(MADE, max(0.0, made / 100))
        case Fetching(result=result, clips=clips, missing=missing) if result.urls:
            return MADE + (1 - MADE) * min(1.0, (len(clips) + len(missing)) / len(result.urls))
        case _:
            return None


def is_late(state: State) -> bool:
    """Tell whether a job that should be finished by now says itself that it is far from it."""
    progress = making_and_fetching(state)
    return progress is not None and progress < NEARLY_MADE
