"""What is said as a decision is taken back or made again."""

import pytest

from kinogrid.domain.job import Curation
from kinogrid.studio.curation import picked, rejected, starred
from kinogrid.ui.decision_text import decision_words

NOTHING = Curation()
PICKED = Curation(picked=1)
REJECTED = Curation(rejected=frozenset({1}))


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        (NOTHING, picked(NOTHING, 1), "Variant 2 is picked."),
        (PICKED, picked(PICKED, 1), "Variant 2 is no longer picked."),
        (PICKED, picked(PICKED, 0), "Variant 1 is picked."),
        (REJECTED, picked(REJECTED, 1), "Variant 2 is picked."),
        (NOTHING, rejected(NOTHING, 3), "Variant 4 is rejected."),
        (PICKED, rejected(PICKED, 1), "Variant 2 is rejected."),
        (rejected(PICKED, 1), PICKED, "Variant 2 is picked."),
        (REJECTED, rejected(REJECTED, 1), "Variant 2 is no longer rejected."),
        (NOTHING, starred(NOTHING, 0), "Variant 1 is starred."),
        (starred(NOTHING, 0), NOTHING, "Variant 1 is no longer starred."),
    ],
)
def test_it_is_said_what_has_changed(before: Curation, now: Curation, words: str) -> None:
    assert decision_words(before, now) == words
