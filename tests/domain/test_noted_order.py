"""What a file says of its order is understood as far as it makes sense, and believed in nothing else."""

import json

import pytest

from kinogrid.domain.form import ComposeForm, FrameField, noted
from kinogrid.domain.noted_order import MOST_BEFORE, MOST_PROMPT, FileNotes, understood
from kinogrid.domain.request import Mode, Resolution

WHOLE = {
    "kinogrid": 1,
    "prompt": "a cat --seed 7",
    "made_by": "generate",
    "mode": "turbo",
    "variant": 2,
    "resolution": "480p",
    "loop": True,
    "seed": "7",
    "task_id": "t1",
    "lineage": [{"prompt": "before"}, {"prompt": "and then"}],
}


def test_what_an_export_writes_is_understood() -> None:
    assert understood(json.dumps(WHOLE)) == FileNotes(
        prompt="a cat --seed 7",
        mode=Mode.TURBO,
        resolution=Resolution.P480,
        loop=True,
        seed="7",
        variant=2,
        task_id="t1",
        before=("before", "and then"),
    )


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "7", "a cat", "[" * 100_000, '{"kinogrid": "1"}', '{"kinogrid": 1', "\ud83d", "NaN"]
)
def test_what_others_write_is_none_of_ours(text: str) -> None:
    assert understood(text) is None


@pytest.mark.parametrize("nonsense", [None, 7, [], {}, "nonsense", True, 1e300, -1])
def test_what_makes_no_sense_is_as_if_it_were_not_said(nonsense: object) -> None:
    found = understood(json.dumps(dict.fromkeys(WHOLE, nonsense) | {"kinogrid": 1}))
    assert found is not None
    said = nonsense if isinstance(nonsense, str) else ""
    assert found == FileNotes(
        prompt=said, loop=nonsense is True, seed=said, task_id=said, variant=7 if nonsense == 7 else None
    )


def test_more_than_anybody_wrote_is_cut() -> None:
    long = {**WHOLE, "prompt": "a" * 100_000, "task_id": "t" * 1000, "seed": "1" * 99, "variant": 65}
    found = understood(json.dumps({**long, "lineage": [{"prompt": "b" * 100_000}] * 1000}))
    assert found is not None
    assert (len(found.prompt), len(found.task_id), len(found.seed), found.variant) == (MOST_PROMPT, 100, 20, None)
    assert (len(found.before), len(found.before[0])) == (MOST_BEFORE, MOST_PROMPT)


def test_half_a_character_can_be_written_anywhere() -> None:
    found = understood('{"kinogrid": 1, "prompt": "a\\ud83d"}')
    assert found is not None
    assert found.prompt == "a?"


def test_a_form_takes_what_is_said_and_keeps_the_rest() -> None:
    form = ComposeForm(prompt="mine", first=FrameField(path="/1.png"), mode=Mode.TURBO, callback_url="https://c")
    told = noted(FileNotes(prompt="theirs", resolution=Resolution.P480), form)
    assert (told.prompt, told.mode, told.resolution, told.loop) == ("theirs", Mode.TURBO, Resolution.P480, False)
    assert (told.first, told.callback_url) == (form.first, form.callback_url)
