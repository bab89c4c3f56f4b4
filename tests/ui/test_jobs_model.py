"""The list of jobs keeps Qt's rules through any order of changes, and moves nothing that has not changed."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kinogrid.ui.jobs.model import JobRole, JobsModel
from kinogrid.ui.jobs.row_text import JobRow, RowTone
from tests.reached import must_reach, reached


def row(job_id: str, created_at: float = 0.0, prompt: str = "Waves", state: str = "Done") -> JobRow:
    return JobRow(
        id=job_id,
        prompt=prompt,
        extends=None,
        state=state,
        row_tone=RowTone.DONE,
        created_at=created_at,
        needs_you=state == "Needs you",
    )


def shown(model: JobsModel) -> list[object]:
    return [model.index(position).data(JobRole.JOB_ID) for position in range(model.rowCount())]


def keys(*of: JobRow) -> list[tuple[float, str]]:
    return [(one.created_at, one.id) for one in of]


def strict(model: JobsModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


changes = st.lists(
    st.tuples(
        st.booleans(), st.sampled_from("abcdef"), st.integers(0, 3), st.sampled_from(["Done", "Running", "Needs you"])
    ),
    max_size=25,
)


@must_reach("put", "changed in place", "moved", "removed", "never there", "found", "not found")
@given(changes)
def test_any_changes_leave_what_needs_one_on_top_and_else_the_newest(
    steps: Sequence[tuple[bool, str, int, str]],
) -> None:
    model = JobsModel()
    tester = strict(model)
    narrow = JobsModel()
    narrow_tester = strict(narrow)
    narrow.narrow([], more=False)
    expected: dict[str, JobRow] = {}
    for puts, job_id, created_at, state in steps:
        if puts:
            was = expected.get(job_id)
            reached(put=was is None, moved=was is not None and was.created_at != created_at)
            reached(changed_in_place=was is not None and was.created_at == created_at and was.state != state)
            expected[job_id] = row(job_id, created_at, state=state)
            model.put(expected[job_id])
            narrow.put(expected[job_id])
        else:
            reached("removed" if job_id in expected else "never there")
            expected.pop(job_id, None)
            model.remove(job_id)
            narrow.remove(job_id)
        running = [one for one in expected.values() if one.state == "Running"]
        narrow.narrow(keys(*running), more=False)
        newest_first = sorted(expected.values(), key=lambda one: (one.needs_you, one.created_at, one.id), reverse=True)
        assert list(model.rows()) == newest_first
        assert shown(narrow) == [one.id for one in newest_first if one.state == "Running"]
        for position, one in enumerate(newest_first):
            assert model.index_of(one.id).row() == position
            assert model.row(one.id) == one
            reached("found" if one.state == "Running" else "not found")
    assert tester.model() is model
    assert narrow_tester.model() is narrow
    narrow.show_all()
    assert shown(narrow) == shown(model)


def test_a_change_repaints_one_row_and_moves_nothing(qtbot: QtBot) -> None:
    model = JobsModel()
    model.fill([row("a", 1), row("b", 2), row("c", 3)])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.rowsInserted):
        with qtbot.waitSignal(model.dataChanged) as changed:
            model.put(row("b", 2, state="Running"))
        top, bottom, *_ = changed.args or []
        assert isinstance(top, QModelIndex)
        assert (top.row(), bottom.row()) == (1, 1)
        with qtbot.assertNotEmitted(model.dataChanged):
            model.put(row("b", 2, state="Running"))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted) as inserted:
        model.put(row("d", 4))
    assert (inserted.args or [])[1:] == [0, 0]


def test_what_comes_to_need_one_moves_to_the_top_and_stays_selected(qtbot: QtBot) -> None:
    model = JobsModel()
    model.fill([row("a", 1), row("b", 2), row("c", 3)])
    held = QPersistentModelIndex(model.index_of("a"))
    with qtbot.assertNotEmitted(model.rowsRemoved), qtbot.waitSignal(model.rowsMoved):
        model.put(row("a", 1, state="Needs you"))
    assert (held.row(), [one.id for one in model.rows()]) == (0, ["a", "c", "b"])
    with qtbot.waitSignal(model.rowsMoved):
        model.put(row("a", 1, state="Running"))
    assert (held.row(), [one.id for one in model.rows()]) == (2, ["c", "b", "a"])


def test_of_what_was_found_more_is_asked_for_once_and_comes_below(qtbot: QtBot) -> None:
    model = JobsModel()
    tester = strict(model)
    rows = [row(name, at, state="Needs you" if name == "b" else "Done") for at, name in enumerate("abcdefg")]
    model.fill(rows)
    asked: list[None] = []
    model.more_wanted.connect(lambda: asked.append(None))
    model.narrow(keys(*rows[4:]), more=True)
    assert (shown(model), model.is_narrowed) == (["g", "f", "e"], True)
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert len(asked) == 1
    assert not model.canFetchMore(QModelIndex())
    with qtbot.assertNotEmitted(model.modelReset):
        model.extend(keys(*rows[:3]), more=False)
        assert shown(model) == ["b", "g", "f", "e", "c", "a"], "what needs the person stays on top"
        model.narrow(keys(*rows[1:]), more=False)
    assert shown(model) == ["b", "g", "f", "e", "d", "c"]
    with qtbot.assertNotEmitted(model.rowsInserted):
        model.put(row("h", 8.0))
    model.show_all()
    assert shown(model) == ["b", "h", "g", "f", "e", "d", "c", "a"]
    assert tester.model() is model


def test_of_many_jobs_only_the_rows_that_are_looked_at_are_made() -> None:
    made: list[str] = []

    def make(job_id: str) -> JobRow | None:
        made.append(job_id)
        return None if job_id == "j-0" else row(job_id, float(job_id[2:]))

    model = JobsModel()
    model.fill_from([(float(number), f"j-{number}") for number in range(50_000)], make)
    assert (model.rowCount(), made) == (50_000, [])
    first = model.at(0)
    assert first is not None
    assert (first.id, made) == ("j-49999", ["j-49999"])
    assert model.at(0) is first
    assert made == ["j-49999"]
    assert model.index_of("j-7").row() == 49_992
    assert model.index(49_999).data(JobRole.ROW) is None, "one that cannot be read costs no other"
    for position in range(3_000):
        model.at(position)
    made.clear()
    assert model.at(0) == first
    assert made == ["j-49999"], "rows that nobody looks at are not kept"
    model.put(row("j-3", 3.0, state="Needs you"))
    assert model.index_of("j-3").row() == 0
    model.remove_key((2.0, "j-2"))
    assert model.rowCount() == 49_999


def test_orders_that_wait_are_listed_however_many_rows_were_looked_at() -> None:
    places = {"j-5": 2.0, "j-6": 1.0}

    def make(job_id: str) -> JobRow:
        return replace(row(job_id, float(job_id[2:])), place=places.get(job_id))

    model = JobsModel()
    model.fill_from(((float(number), f"j-{number}") for number in range(5_000)), make)
    for name in places:
        model.put(make(name))
    for position in range(5_000):
        model.at(position)
    assert model.queue() == ["j-6", "j-5"]
    model.put(row("j-6", 6.0))
    model.remove("j-5")
    assert model.queue() == []
