"""What a start was given along, read from a command line and said to another start."""

import json
import os

import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

from kinogrid.domain.start_arguments import StartArguments, from_line, given_by, to_line
from tests.reached import must_reach, reached

# Names are bytes to a disk of Linux, so some are no text.
PATHS = st.binary(min_size=1, max_size=12).filter(lambda raw: b"\0" not in raw).map(os.fsdecode)


@must_reach("bytes that are no text", "nothing", "a prompt alone")
@drawn(st.lists(PATHS, max_size=3), st.text(max_size=20))
def test_what_one_start_says_is_what_the_other_hears(paths: list[str], prompt: str) -> None:
    given = StartArguments(tuple(paths), prompt)
    line = to_line(given)
    no_text = any("\udc80" <= letter <= "\udcff" for path in paths for letter in path)
    alone = not paths and bool(prompt)
    reached(bytes_that_are_no_text=no_text, nothing=given == StartArguments(), a_prompt_alone=alone)
    if given == StartArguments():
        assert line == b""
    else:
        assert line.count(b"\n") == 1
        assert line.endswith(b"\n")
    assert from_line(line) == given


@pytest.mark.parametrize(
    "line",
    [
        *(b"", b"\n", b"here\n", b"\xff\xfe\n", b"[]\n", b"{}\n", b'{"paths": 1, "prompt": ""}\n'),
        *(b'{"paths": [], "prompt": 3}\n', b"[" * 100_000 + b"\n"),
    ],
)
def test_whatever_is_no_such_line_gives_nothing(line: bytes) -> None:
    assert from_line(line) == StartArguments()


def test_only_names_are_taken_and_no_more_of_them_than_anybody_means() -> None:
    found = from_line(json.dumps({"paths": ["", 1, None, "a", *map(str, range(5_000))], "prompt": "x"}).encode())
    assert found.paths[:2] == ("a", "0")
    assert len(found.paths) < 1_000
    assert found.prompt == "x"


@pytest.mark.skipif(os.name == "nt", reason="names as Unix has them")
def test_names_are_of_the_folder_they_were_typed_in_and_addresses_are_as_a_desktop_gives_them() -> None:
    typed = ["a.png", "/b/c d.mp4", "file:///e/f%20g%FF.png", "file://localhost/h", "file://elsewhere/i", ""]
    assert given_by(typed, None, "/here") == StartArguments(
        ("/here/a.png", "/b/c d.mp4", "/e/f g\udcff.png", "/h", "/here/file://elsewhere/i")
    )
    assert given_by(["file:///C:/k.png"], "words", "/here") == StartArguments(("/here/C:/k.png",), "words")
