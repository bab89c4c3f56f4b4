"""Posters as files, for tests that look at them."""

import io
from pathlib import Path

from PIL import Image

from kinogrid.media.picture import poster_of


def write_poster(clip: Path, picture: Path, edge: int) -> tuple[int, int]:
    """Write a clip's poster, and give its width and height."""
    data = poster_of(clip, edge)
    picture.write_bytes(data)
    with Image.open(io.BytesIO(data)) as image:
        return image.size
