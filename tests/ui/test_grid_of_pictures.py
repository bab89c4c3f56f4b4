"""What the grid and the list say of a job that makes pictures: pure words, for every state."""

from pathlib import Path

import pytest

from kinogrid.domain.failure import known
from kinogrid.domain.job import Job
from kinogrid.domain.request import Aspect, Imagine
from kinogrid.domain.state import Clip, Done, Draft, Fetching, Missing, Result, Running, State
from kinogrid.ui.jobs.row_text import job_row, state_words
from kinogrid.ui.preview.grid_content import grid_content, ratio
from kinogrid.ui.preview.model import GridContent

RESULT = Result(None, tuple(f"https://host/{n}.png" for n in range(4)))
CLIPS = tuple(Clip(n, f"{n + 1}.png", 10, "ab" * 32, 1, 0.0, 64, 36) for n in range(4))
ORDER = Imagine(prompt="hills", aspect=Aspect.TALL)


def job(state: State) -> Job:
    return Job("j", ORDER, 1.0, state)


def grid(state: State) -> GridContent:
    return grid_content(
        job(state),
        clip_path=lambda _job, index: Path(f"{index + 1}.png"),
        poster_path=lambda clip: Path(f"{clip.index}.jpg"),
        start_picture=None,
    )


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Imagine(prompt="hills"), 16 / 9),
        (Imagine(prompt="hills", aspect=Aspect.TALL), 9 / 16),
        (Imagine(prompt="hills --ar 3:2", aspect=Aspect.TALL), 1.5),
        (Imagine(prompt="hills --aspect 1:1 --raw"), 1.0),
        (Imagine(prompt="hills --ar 100:1"), 4.0),
        (Imagine(prompt="hills --ar 1:0"), None),
        (Imagine(prompt="hills --ar wide"), None),
    ],
)
def test_the_shape_is_known_before_the_pictures_are_there(order: Imagine, expected: float | None) -> None:
    assert ratio(order) == (None if expected is None else pytest.approx(expected))


def test_tiles_are_pictures_from_the_start() -> None:
    for state in (Draft(), Running("t", 1.0, 40), Fetching("t", RESULT), Done("t", RESULT, CLIPS)):
        content = grid(state)
        assert content.aspect == pytest.approx(9 / 16)
        assert len(content.tiles) == 4
        assert all(tile.still and tile.why_not_extend for tile in content.tiles)
    assert {tile.note for tile in grid(Fetching("t", RESULT)).tiles} == {"Fetching the picture"}


def test_the_list_counts_pictures_and_finds_them_by_that_word() -> None:
    whole = job(Done("t", RESULT, CLIPS))
    gap = Missing(3, known("bad_picture"))
    assert state_words(whole) == "Done, 4 pictures"
    assert state_words(job(Done("t", RESULT, CLIPS[:3], (gap,)))) == "Done, 1 picture missing"
    row = job_row(whole)
    assert row.kind == "pictures from words"
    assert "pictures from words" in row.haystack()
    assert not row.extends
