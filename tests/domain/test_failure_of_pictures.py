"""A job that makes pictures has neither frames nor clips, so what went wrong with it must not speak of them."""

import re

import pytest

from kinogrid.domain.failure import KNOWN

# What is only said while a frame of a video is uploaded.
_UPLOADS = frozenset({"upload_refused", "upload_token", "bad_frame"})
_VIDEO_WORDS = re.compile(r"\b(clips?|the frames|play(able|ed)?)\b")


@pytest.mark.parametrize("code", sorted(KNOWN.keys() - _UPLOADS))
def test_a_failure_is_worded_so_that_it_is_true_for_pictures_too(code: str) -> None:
    assert not _VIDEO_WORDS.search(KNOWN[code].sentence.lower())


def test_advice_names_frames_only_where_there_are_any() -> None:
    assert KNOWN["bad_request"].advice == "Check the prompt, the settings and any frames."
    assert KNOWN["forbidden"].message == "What was sent did not pass the provider's review."
