"""A clip with all that came before it: its own file where that is the whole, else a joined one that is tidied away."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kinogrid.domain.export import ExportMade, ExportWork
from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.store.export_places import ExportPlaces
from kinogrid.studio.lineage_films import LineageFilms


def write(work: ExportWork) -> None:
    Path(work.target).write_text(" ".join(piece.path for piece in work.pieces))


@dataclass
class Joining:
    """Writes what it is asked for as one line of names, with so many pictures; or refuses."""

    frames: int
    refuses: bool = False
    asked: list[ExportWork] = field(default_factory=list)

    async def export(self, work: ExportWork, moved: Callable[[float], object]) -> ExportMade:
        moved(1.0)
        self.asked.append(work)
        if self.refuses:
            raise LibraryTrouble(known("export_clip"))
        write(work)
        return ExportMade(1, self.frames, 1, 1)


CLIPS = (Path("/first.mp4"), Path("/second.mp4"))


async def test_a_clip_that_holds_all_before_it_is_the_whole(tmp_path: Path) -> None:
    places, maker = ExportPlaces(), Joining(frames=220)
    films = LineageFilms(maker, places, tmp_path / "films")
    assert await films.whole(CLIPS[:1], 124) == CLIPS[0]
    assert not maker.asked
    for _ in range(2):
        assert await films.whole(CLIPS, 220) == CLIPS[1]
    (work,) = maker.asked
    assert work.is_lineage
    assert not list((tmp_path / "films").iterdir())
    await places.aclose()


async def test_one_that_does_not_is_joined_and_that_is_tidied_away(tmp_path: Path) -> None:
    places, maker = ExportPlaces(), Joining(frames=220)
    films = LineageFilms(maker, places, tmp_path / "films")
    joined = await films.whole(CLIPS, 96)
    assert joined.read_text() == "/first.mp4 /second.mp4"
    assert await films.whole(CLIPS, 96) == joined
    assert len(maker.asked) == 1
    await films.aclose()
    assert not list((tmp_path / "films").iterdir())
    await places.aclose()


async def test_nothing_is_left_of_what_could_not_be_joined(tmp_path: Path) -> None:
    places, maker = ExportPlaces(), Joining(frames=220, refuses=True)
    films = LineageFilms(maker, places, tmp_path / "films")
    with pytest.raises(LibraryTrouble):
        await films.whole(CLIPS, 96)
    assert not list((tmp_path / "films").iterdir())
    maker.refuses = False
    assert (await films.whole(CLIPS, 96)).exists()
    await films.aclose()
    await places.aclose()


async def test_what_an_earlier_session_left_is_taken_away_and_nothing_else(tmp_path: Path) -> None:
    places, folder = ExportPlaces(), tmp_path / "films"
    films = LineageFilms(Joining(frames=1), places, folder)
    await films.begin()
    joined = await films.whole(CLIPS, 96)
    other = joined.with_name("a person's.mp4")
    other.touch()
    await LineageFilms(Joining(frames=1), places, folder).begin()
    assert list(folder.iterdir()) == [other]
    await places.aclose()
