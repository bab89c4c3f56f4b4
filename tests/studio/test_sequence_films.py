"""A sequence is joined once for what it is, and a few films are kept of what is arranged again and again."""

from pathlib import Path

import pytest

from kinogrid.domain.export import ExportPiece
from kinogrid.domain.failure import LibraryTrouble
from kinogrid.store.export_places import ExportPlaces
from kinogrid.studio.sequence_films import KEPT_FILMS, SequenceFilms
from tests.studio.test_lineage_films import Joining

ONE, TWO = ExportPiece("/first.mp4", 3, 9), ExportPiece("/second.png", still=2.0)


async def test_what_is_the_same_is_joined_once_and_quickly(tmp_path: Path) -> None:
    places, maker, told = ExportPlaces(), Joining(frames=10), list[float]()
    films = SequenceFilms(maker, places, tmp_path / "films")
    film = await films.film([ONE, TWO], told.append)
    assert film.read_text() == "/first.mp4 /second.png"
    assert told == [1.0]
    assert await films.film((ONE, TWO), told.append) == film
    (work,) = maker.asked
    assert work.is_draft
    assert not work.settings.notes
    await films.aclose()
    assert not list((tmp_path / "films").iterdir())
    await places.aclose()


async def test_a_few_films_are_kept_the_last_ones_that_were_seen(tmp_path: Path) -> None:
    places, maker = ExportPlaces(), Joining(frames=10)
    films = SequenceFilms(maker, places, tmp_path / "films")
    made = [await films.film([ExportPiece("/a.mp4", number)], print) for number in range(KEPT_FILMS)]
    assert await films.film([ExportPiece("/a.mp4", 0)], print) == made[0]
    more = await films.film([ExportPiece("/a.mp4", 99)], print)
    assert set((tmp_path / "films").iterdir()) == {made[0], *made[2:], more}
    await films.aclose()
    await places.aclose()


async def test_what_cannot_be_joined_leaves_nothing(tmp_path: Path) -> None:
    places, maker = ExportPlaces(), Joining(frames=10, refuses=True)
    films = SequenceFilms(maker, places, tmp_path / "films")
    with pytest.raises(LibraryTrouble):
        await films.film([ONE], print)
    assert not list((tmp_path / "films").iterdir())
    await films.aclose()
    await places.aclose()
