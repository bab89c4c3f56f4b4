"""What the crash test holds against the app would be seen, or its silence would prove nothing."""

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from kinogrid.domain.failure import Charge, known
from kinogrid.domain.job import Job
from kinogrid.domain.posting import Posting
from kinogrid.domain.request import Generate, RemoteFrame
from kinogrid.domain.state import Draft, Failed, GivenUp, Running, State, Stopped, Submitting, Unconfirmed
from tests.crash import app_at_odd_time
from tests.crash.app_process import TOKEN
from tests.crash.evidence import false_sentences, wrong_entries

ORDER = Generate(prompt="waves", first=RemoteFrame("https://pictures.example/first.png"))
ENTRY = {"task_id": "t", "kind": "videos", "body": {"prompt": "waves"}}
TRY = (Posting(1.0, "{}"),)


def complaints(ledger: Sequence[dict[str, Any]], *jobs: tuple[State, tuple[Posting, ...]]) -> int:
    told = [Job(f"{number}", ORDER, 0.0, state, postings=postings) for number, (state, postings) in enumerate(jobs)]
    return len(list(false_sentences(told, ledger)))


@pytest.mark.parametrize(
    ("state", "postings"),
    [
        (Failed(known("forbidden")), ()),
        (Failed(known("forbidden")), TRY),
        (Stopped(), TRY),
        (Stopped(), ()),
        (Draft(), ()),
        (Draft(waiting_for=known("too_many_requests")), TRY),
        (Draft(held=True, waiting_for=known("upload_token")), TRY),
        (Running("another", 1.0), ()),
    ],
)
def test_a_billed_task_that_no_job_speaks_of_is_seen(state: State, postings: tuple[Posting, ...]) -> None:
    assert complaints([ENTRY], (state, postings))


def test_a_mistake_of_ours_is_told_with_all_that_the_log_says_of_it() -> None:
    mistake = "now ERROR fetcher: a mistake\n  Traceback (most recent call last):\n    odd.py\n  ValueError: two"
    log = f"then INFO main: starts\n{mistake}\nnow INFO main: goes on\n  at length\nnow WARNING main: sent {TOKEN}\n"
    assert wrong_entries(log) == [mistake, f"now WARNING main: sent {TOKEN}"]


@pytest.mark.parametrize(
    ("state", "postings"),
    [
        (Running("t", 1.0), ()),
        (Failed(known("task_failed", charge=Charge.MAYBE), "t"), ()),
        (Submitting(1.0, "{}", Draft()), ()),
        (Unconfirmed(1.0, "{}", known("no_answer")), ()),
        (GivenUp(), TRY),
        (Draft(waiting_for=known("too_many_requests", charge=Charge.MAYBE)), TRY),
        (Failed(known("forbidden", charge=Charge.MAYBE)), TRY),
    ],
)
def test_true_words_are_no_complaint(state: State, postings: tuple[Posting, ...]) -> None:
    assert not complaints([ENTRY], (state, postings))
    assert complaints([ENTRY, {**ENTRY, "task_id": "u"}], (state, postings))


def test_one_of_twins_speaks_for_one_task_only() -> None:
    doubt = (Unconfirmed(1.0, "{}", known("no_answer")), ())
    second = {**ENTRY, "task_id": "u"}
    assert not complaints([ENTRY, second], doubt, doubt)
    assert complaints([ENTRY, second], doubt, (Draft(), ()))
    # The same words make another order as pictures.
    assert complaints([{**ENTRY, "kind": "imagine"}], doubt)


def test_a_clock_that_jumps_does_so_for_the_app_alone() -> None:
    program = f"import time, runpy; m = runpy.run_path({str(Path(app_at_odd_time.__file__))!r}); b = time.time();"
    program += "m['set_clock']([(0.0, 3600.0), (900.0, 1.0)]); print(time.time() - b)"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert float(told.stdout) == pytest.approx(3600.0, abs=5.0)
    assert abs(time.time() - time.time_ns() / 1e9) < 60
