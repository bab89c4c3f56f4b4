"""What the grid shows of a job in every state, decided without a window."""

from pathlib import Path

import pytest
from hypothesis import given, settings

from kinogrid.domain.failure import known
from kinogrid.domain.job import Job
from kinogrid.domain.request import Aspect, Imagine
from kinogrid.domain.state import Done, Draft, Failed, Fetching, Missing, Running, State, Stopped
from kinogrid.ui.preview.grid_content import grid_content, ratio
from kinogrid.ui.preview.model import GridContent
from tests.reached import must_reach, reached
from tests.ui.jobs_of_all_kinds import CLIPS, KINDS, RESULT, TASK, jobs


def grid(job: Job) -> GridContent:
    return grid_content(
        job,
        clip_path=lambda _job, index: Path(f"{index + 1}.mp4"),
        poster_path=lambda clip: Path(f"{clip.index}.jpg"),
        start_picture=None,
    )


@must_reach(*KINDS, "a clip", "a note", "a problem", "progress")
@settings(max_examples=300)
@given(jobs)
def test_every_tile_shows_a_clip_or_says_what_it_waits_for_or_what_is_wrong(job: Job) -> None:
    tiles = grid(job).tiles
    assert 1 <= len(tiles) <= 8
    for index, tile in enumerate(tiles):
        over = isinstance(job.state, Done | Failed | Stopped)
        assert tile.clip is not None or tile.note or tile.problem or over
        assert tile.progress is None or 0 <= tile.progress <= 1
        assert tile.clip in (None, Path(f"{index + 1}.mp4"))
        reached(a_clip=tile.clip is not None, a_note=bool(tile.note), a_problem=bool(tile.problem))
        reached(type(job.state).__name__, progress=tile.progress is not None)


def test_while_some_are_fetched_what_is_here_is_shown_and_what_is_lost_says_so() -> None:
    lost = Missing(2, known("dead_link"))
    job = Job("j", Imagine(prompt="hills"), 1000.0, Fetching(TASK, RESULT, (CLIPS[0],), (lost,)))
    here, coming, gone, *_ = grid(job).tiles
    assert (here.clip, here.poster, here.progress, here.note) == (Path("1.mp4"), Path("0.jpg"), None, "")
    assert (coming.clip, coming.note, coming.problem) == (None, "Fetching the picture", "")
    assert coming.progress is not None
    assert (gone.clip, gone.note, gone.progress) == (None, "", None)
    assert gone.problem


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


@pytest.mark.parametrize(
    ("state", "note"),
    [
        (Draft(), "Waiting for its turn"),
        (Running(TASK, 1.0, 40), "Being made"),
        (Fetching(TASK, RESULT), "Fetching the picture"),
        (Done(TASK, RESULT, CLIPS), ""),
    ],
)
def test_tiles_are_pictures_from_the_start(state: State, note: str) -> None:
    content = grid(Job("j", Imagine(prompt="hills", aspect=Aspect.TALL), 1.0, state))
    assert content.aspect == pytest.approx(9 / 16)
    assert len(content.tiles) == 4
    assert all(tile.still and tile.why_not_extend for tile in content.tiles)
    assert {tile.note for tile in content.tiles} == {note}
