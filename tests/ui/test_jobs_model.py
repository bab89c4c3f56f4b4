"""The list of jobs keeps Qt's rules through any order of changes, and moves nothing that has not changed."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kinogrid.ui.controls.row_filter import RowFilter
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


def ids(narrow: RowFilter) -> list[object]:
    return [narrow.index(position, 0).data(JobRole.JOB_ID) for position in range(narrow.rowCount())]


def strict(model: JobsModel | RowFilter) -> QAbstractItemModelTester:
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
    narrow = RowFilter(model, model.at)
    narrow_tester = strict(narrow)
    narrow.search("running")
    expected: dict[str, JobRow] = {}
    for puts, job_id, created_at, state in steps:
        if puts:
            was = expected.get(job_id)
            reached(put=was is None, moved=was is not None and was.created_at != created_at)
            reached(changed_in_place=was is not None and was.created_at == created_at and was.state != state)
            expected[job_id] = row(job_id, created_at, state=state)
            model.put(expected[job_id])
        else:
            reached("removed" if job_id in expected else "never there")
            expected.pop(job_id, None)
            model.remove(job_id)
        newest_first = sorted(expected.values(), key=lambda one: (one.needs_you, one.created_at, one.id), reverse=True)
        assert list(model.rows()) == newest_first
        assert ids(narrow) == [one.id for one in newest_first if one.state == "Running"]
        for position, one in enumerate(newest_first):
            assert model.index_of(one.id).row() == position
            assert model.row(one.id) == one
            reached("found" if one.state == "Running" else "not found")
    assert tester.model() is model
    assert narrow_tester.model() is narrow


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


def test_a_search_needs_every_word_whatever_its_case() -> None:
    model = JobsModel()
    narrow = RowFilter(model, model.at)
    model.fill([row("a", 1, prompt="A black CAT"), row("b", 2, prompt="A cat and a dog"), row("c", 3, prompt="Waves")])

    def found(text: str) -> list[object]:
        narrow.search(text)
        return ids(narrow)

    assert found("cat") == ["b", "a"]
    assert found("  dog Cat ") == ["b"]
    assert found("done") == ["c", "b", "a"]
    assert found("cats") == []
    assert narrow.is_searching()
    assert found("") == ["c", "b", "a"]
    model.put(row("a", 1, prompt="Now a wave"))
    assert found("wave") == ["c", "a"]
