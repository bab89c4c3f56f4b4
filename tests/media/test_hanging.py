"""A decoder that hangs, on a disk that does not answer, holds up no end."""

import os
import sys
import threading
import time
from pathlib import Path

import pytest

from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.loader import FrameLoader
from kinogrid.media.reader import ClipReader
from tests.media.clips import Clip, write
from tests.media.loading import let_through


def test_a_worker_that_hangs_holds_up_no_end(tmp_path: Path) -> None:
    clip = write(tmp_path / "1.mp4", Clip(variant=1, frames=48, gop=16))
    stuck, free = threading.Event(), threading.Event()

    def hang() -> None:
        stuck.set()
        free.wait(60)

    loader = FrameLoader(workers=1, notify=hang, budget=64 * 1024 * 1024, vet=let_through)
    loader.show([clip], [(160, 192)])
    assert stuck.wait(60)
    began = time.monotonic()
    loader.close()
    assert time.monotonic() - began < 30
    free.set()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_no_clip_and_is_not_waited_for(tmp_path: Path) -> None:
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "1.mp4")
        with pytest.raises(BrokenClip) as broken:
            ClipReader(tmp_path / "1.mp4")
        assert broken.value.problem.defect is ClipDefect.UNREADABLE
