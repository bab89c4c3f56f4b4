"""Every kind of line that a job's journal can hold is told in plain words."""

import pytest

from kinogrid.domain.journal import JournalKind, OtherKind
from kinogrid.ui.jobs.history import history_words


@pytest.mark.parametrize("kind", JournalKind)
def test_no_kind_is_shown_by_its_programmers_name(kind: JournalKind) -> None:
    assert history_words(kind) != kind.value


def test_a_kind_of_another_version_is_shown_as_it_is() -> None:
    assert history_words(OtherKind("Teleported")) == "Teleported"
