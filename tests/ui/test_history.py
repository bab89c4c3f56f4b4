"""Every event that a job's journal can hold is told in plain words."""

import typing

import pytest

from kinogrid.domain import event
from kinogrid.ui.jobs.history import history_words


@pytest.mark.parametrize("kind", typing.get_args(event.Event), ids=lambda kind: kind.__name__)
def test_no_event_is_shown_by_its_programmers_name(kind: type) -> None:
    passing = {"UploadMoved", "Progressed", "Stalled"}
    assert history_words(kind.__name__) != kind.__name__ or kind.__name__ in passing


def test_a_name_of_another_version_is_shown_as_it_is() -> None:
    assert history_words("Teleported") == "Teleported"
