"""What a file says of how it was made, read where it can do no harm: such files come from anywhere."""

import io
from contextlib import closing

from kinogrid.media.file_notes import notes_in
from kinogrid.media.opening import opened


def notes_of(data: bytes) -> str:
    """Give a file's notes as they stand in it, empty where it has none; raises whatever reading such bytes does."""
    said = notes_in(data)
    if said or data[4:8] != b"ftyp":
        return said
    with closing(opened(io.BytesIO(data), None)) as container:
        return container.metadata.get("comment", "")
