"""What is decoded, apart from how it is played."""

import pytest
from PySide6.QtCore import QObject

from kinogrid.ui.preview.clip_set import Deck


@pytest.mark.usefixtures("qapp")
def test_tiles_that_wait_for_their_clips_can_be_resized_before_and_after_the_warm_up() -> None:
    parent = QObject()
    deck = Deck(parent, None)
    deck.set_clips([None] * 5, [(64, 64)] * 5)
    deck.resize([(32, 32)] * 5)
    deck.warm_up()
    deck.resize([(32, 32)] * 5)
    assert deck.reels == (None,) * 5
    deck.close()
