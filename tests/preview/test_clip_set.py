"""What is decoded, apart from how it is played."""

import pytest
from PySide6.QtCore import QObject

from kinogrid.store.settings import Settings
from kinogrid.ui.preview.clip_set import ClipSet


@pytest.mark.usefixtures("qapp")
def test_tiles_that_wait_for_their_clips_can_be_resized_before_and_after_the_warm_up() -> None:
    parent = QObject()
    clip_set = ClipSet(parent, Settings().cache_bytes)
    clip_set.set_clips([None] * 5, [(64, 64)] * 5)
    clip_set.resize([(32, 32)] * 5)
    clip_set.warm_up()
    clip_set.resize([(32, 32)] * 5)
    assert clip_set.caches == (None,) * 5
    clip_set.close()
