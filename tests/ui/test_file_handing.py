"""What hangs under the pointer while files are carried, and what our own windows know them by."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData

from kinogrid.ui.controls.file_handing import CARRIED, Handful, carried_variants, files_as_data, picture_of

POSTER = Path(__file__).parents[2] / "resources" / "demo" / "lake-dusk.jpg"

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("ratio", [1.0, 1.5])
def test_the_picture_is_the_first_poster_that_is_there_and_says_how_many_there_are(ratio: float) -> None:
    one = picture_of(Handful((Path("1.mp4"),), (Path("gone.jpg"), POSTER)), ratio)
    assert (one.width(), one.height()) == (round(144 * ratio), round(81 * ratio))
    assert one.devicePixelRatio() == ratio
    pile = picture_of(Handful((Path("1.mp4"), Path("2.mp4"), Path("3.mp4"), Path("4.mp4")), (POSTER,)), ratio)
    assert pile.width() > one.width()
    assert pile.height() > one.height()
    assert picture_of(Handful((Path("1.mp4"),), (Path("gone.jpg"),)), ratio).isNull()


def test_variants_are_read_back_and_what_is_no_variant_is_left_out() -> None:
    carried = (("20261127-183548-ad23ec28", 1), ("a job of old", 7))
    assert carried_variants(files_as_data(Handful((), (), carried))) == carried
    odd = QMimeData()
    odd.setData(CARRIED, "\xff\njob\njob x\n 3\njob ²\njob 2".encode("latin-1"))
    assert carried_variants(odd) == (("job", 2),)
    assert carried_variants(QMimeData()) == ()
