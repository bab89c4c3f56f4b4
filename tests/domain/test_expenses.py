"""What was spent: nothing is counted twice or as nothing, and no table takes a prompt for a formula."""

import csv
import io
import time
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.allowance import Spent
from kinogrid.domain.annotation import Annotations
from kinogrid.domain.expenses import Expense, ExpenseGroup, Fate, Grouping, csv_text, expenses, grouped
from kinogrid.domain.failure import Charge, known
from kinogrid.domain.job import Job
from kinogrid.domain.posting import Posting
from kinogrid.domain.pricing import Foreseen
from kinogrid.domain.request import Generate, Mode, RemoteFrame, Slot
from kinogrid.domain.spending import Charged
from kinogrid.domain.state import (
    Done,
    Draft,
    Failed,
    Fetching,
    GivenUp,
    Result,
    Running,
    State,
    Stopped,
    Submitting,
    Unconfirmed,
    Uploading,
)
from tests.reached import must_reach, reached
from tests.tables import every

ORDER = Generate(prompt="waves", first=RemoteFrame("https://x.example/1.png"), mode=Mode.TURBO)
RESULT = Result("1", ("https://x.example/1.mp4",))
MAYBE = known("api_error")
TRY = (Posting(1.0, "{}"),)
NOON = time.mktime((2026, 5, 13, 12, 0, 0, -1, -1, -1))
DAY = 86_400.0
CENTS = Decimal("0.54")


def job(number: int, state: State, at: float = NOON, foreseen: Decimal | None = CENTS) -> Job:
    return Job(f"j-{number}", ORDER, at, state, foreseen=None if foreseen is None else Foreseen(foreseen, 1.0))


def charged(number: int, amount: str = "0.54", trace: str = "t", at: float = NOON) -> Charged:
    return Charged(f"j-{number}", trace, Decimal(amount), at)


@every(
    "state, postings, outcome",
    [
        (Draft(), (), None),
        (Uploading(Slot.FIRST, Draft()), (), None),
        (Stopped(), (), None),
        (Draft(), TRY, Fate.UNCONFIRMED),
        (Stopped(), TRY, Fate.UNCONFIRMED),
        (Stopped("t"), (), Fate.STOPPED),
        (Submitting(1.0, "{}", Draft()), (), Fate.UNDER_WAY),
        (Running("t", 1.0), (), Fate.UNDER_WAY),
        (Fetching("t", RESULT), (), Fate.MADE),
        (Done("t", RESULT, (), ()), (), Fate.MADE),
        (Failed(MAYBE), (), Fate.FAILED),
        (Failed(MAYBE), TRY, Fate.UNCONFIRMED),
        (Unconfirmed(1.0, "{}", MAYBE), (), Fate.UNCONFIRMED),
        (GivenUp(), (), Fate.UNCONFIRMED),
    ],
)
def test_what_became_of_an_order_is_told_and_what_was_never_sent_is_none(
    state: State, postings: tuple[Posting, ...], outcome: Fate | None
) -> None:
    found = expenses([replace(job(1, state), postings=postings)], [])
    assert [one.outcome for one in found] == ([] if outcome is None else [outcome])
    look = outcome in {Fate.FAILED, Fate.UNCONFIRMED, Fate.STOPPED}
    assert [one.needs_a_look for one in found] == ([] if outcome is None else [look])


def test_charges_belong_to_their_orders_and_those_of_deleted_ones_stay() -> None:
    jobs = [job(1, Done("t", RESULT, (), ())), job(2, Failed(MAYBE), NOON - DAY, None), job(3, Stopped())]
    told = [charged(1), charged(1, "0.1", "u"), charged(3, "0.2"), charged(9, "2", at=NOON + 5), charged(9, "1", "u")]
    assert expenses(jobs, told) == (
        Expense("j-9", NOON, Fate.DELETED, charged=Decimal(3)),
        Expense("j-3", NOON, Fate.STOPPED, Mode.TURBO, "waves", CENTS, Decimal("0.2")),
        Expense("j-1", NOON, Fate.MADE, Mode.TURBO, "waves", CENTS, Decimal("0.64")),
        Expense("j-2", NOON - DAY, Fate.FAILED, Mode.TURBO, "waves"),
    )


@pytest.mark.parametrize("charge", [Charge.NO, Charge.UNBILLED])
def test_what_cost_nothing_is_no_part_of_what_was_foreseen(charge: Charge) -> None:
    refused = Failed(known("forbidden", charge=charge))
    jobs = [job(1, refused), job(2, Failed(MAYBE)), replace(job(3, refused), postings=TRY)]
    found = expenses(jobs, [charged(2)])
    assert [one.is_free for one in found] == [False, False, True]
    group = ExpenseGroup(None, found)
    assert group.foreseen == Spent(CENTS * 2)
    assert group.charged == Spent(CENTS, 1)
    assert ExpenseGroup(None, (replace(found[2], charged=CENTS),)).charged == Spent(CENTS)
    assert ExpenseGroup(None, (Expense("j", NOON, Fate.DELETED, charged=CENTS),)).foreseen == Spent()


@must_reach("one day", "several days", "one week", "several weeks", "a deleted one")
@given(st.lists(st.tuples(st.floats(1e9, 1.1e9), st.sampled_from([*Mode, None])), min_size=1, max_size=8))
def test_every_order_is_in_one_group_whatever_they_are_added_up_by(made: list[tuple[float, Mode | None]]) -> None:
    every = tuple(
        Expense(str(number), at, Fate.MADE, mode, foreseen=CENTS, charged=CENTS)
        for number, (at, mode) in enumerate(sorted(made, key=lambda one: one[0], reverse=True))
    )
    counts = {}
    for by in Grouping:
        groups = grouped(every, by)
        assert sorted(one.job_id for group in groups for one in group.expenses) == [one.job_id for one in every]
        assert sum(group.charged.credits for group in groups) == CENTS * len(every)
        assert len({group.key for group in groups}) == len(groups)
        counts[by] = len(groups)
        for group in groups:
            if by is Grouping.MODE:
                assert {one.mode for one in group.expenses} == {group.key}
            elif by is Grouping.PROJECT:
                assert group.key is None
            else:
                assert isinstance(group.key, float)
                most = 1 if by is Grouping.DAY else 7
                assert all(group.key <= one.at < group.key + most * DAY + 7200 for one in group.expenses)
                assert by is Grouping.DAY or time.localtime(group.key).tm_wday == 0
    assert counts[Grouping.WEEK] <= counts[Grouping.DAY]
    reached(
        one_day=counts[Grouping.DAY] == 1,
        several_days=counts[Grouping.DAY] > 1,
        one_week=counts[Grouping.WEEK] == 1,
        several_weeks=counts[Grouping.WEEK] > 1,
        a_deleted_one=any(one.mode is None for one in every),
    )


def test_an_order_in_several_projects_stands_in_each_and_others_in_none() -> None:
    one = Expense("a", NOON, Fate.MADE, foreseen=CENTS, charged=CENTS, projects=("p1", "p2"))
    other, free = replace(one, job_id="b", projects=("p2",)), replace(one, job_id="c", projects=())
    groups = {
        group.key: [it.job_id for it in group.expenses] for group in grouped([one, other, free], Grouping.PROJECT)
    }
    assert groups == {"p1": ["a"], "p2": ["a", "b"], None: ["c"]}


def test_the_projects_of_a_job_and_of_its_variants_are_those_of_its_order() -> None:
    annotations = Annotations().put_into(None, "p2").put_into(1, "p1")
    job = Job("j", ORDER, NOON, Running("t", NOON), annotations=annotations)
    assert [one.projects for one in expenses([job], [])] == [("p1", "p2")]


@must_reach("a formula", "a plain text", "a break")
@given(st.text(max_size=12) | st.sampled_from(["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2", "\t=1", "\r\n=1"]))
def test_no_prompt_is_a_formula_and_every_one_can_be_read_again(prompt: str) -> None:
    text = csv_text([Expense("j", NOON, Fate.MADE, Mode.FAST, prompt)], {})
    head, row = csv.reader(io.StringIO(text, newline=""))
    assert len(head) == len(row) == 8
    assert row[7].removeprefix("'") == prompt.removeprefix("'")
    assert row[7][:1] not in {"=", "+", "-", "@", "\t", "\r", "\n"}
    reached(a_formula=row[7] != prompt, a_plain_text=row[7] == prompt, a_break="\n" in prompt)


def test_the_table_says_what_is_known_and_nothing_for_the_rest() -> None:
    known_one = Expense("j-1", 1_700_000_000.0, Fate.FAILED, Mode.TURBO, "a, b", Decimal("0.50"), Decimal(0))
    known_one = replace(known_one, projects=("p1", "p2"))
    rows = csv_text([known_one, Expense("=j", 1e11, Fate.DELETED, charged=Decimal("1E+1"))], {"p1": "=Lake"}).split(
        "\r\n"
    )
    assert rows[1] == '2023-11-14T22:13:20+00:00,j-1,turbo,failed,0.50,0,\'=Lake; p2,"a, b"'
    assert rows[2].endswith(",'=j,,deleted,,10,,")
    assert csv_text([Expense("j", 1e300, Fate.MADE)], {}).split("\r\n")[1].startswith(",j,")
