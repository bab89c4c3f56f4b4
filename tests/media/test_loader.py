"""Worker threads, caches and the byte budget."""

from pathlib import Path

import pytest

from tests.media.clips import Clip, write


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("clips")
    return [write(folder / f"{n}.mp4", Clip(variant=n, frames=48, gop=16)) for n in range(1, 5)]
