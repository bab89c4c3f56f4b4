"""Every picture as a PNG of its own, at full size and without loss beyond RGB rounding."""

from contextlib import closing
from pathlib import Path

from kinogrid.domain.export import ExportWork
from kinogrid.media.budget import Size
from kinogrid.media.file_notes import with_notes
from kinogrid.media.film_encoder import Moved
from kinogrid.media.picture import png_of
from kinogrid.media.picture_sequence import Pictures


def write_frames(work: ExportWork, pictures: Pictures, size: Size, moved: Moved, most: int | None = None) -> None:
    """Write numbered files into the work's folder, `0001.png` first; raises `BrokenClip` and `OSError`."""
    digits = max(4, len(str(pictures.frames)))
    folder = Path(work.target)
    with closing(pictures.shown(most)) as shown:
        for number, picture in enumerate(shown, start=1):
            png = png_of(picture.frame, size)
            with (folder / f"{number:0{digits}}.png").open("xb") as file:
                file.write(with_notes(png, work))
            moved(number)
