"""The list of jobs keeps Qt's rules through any order of changes, and moves nothing that has not changed."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kinogrid.ui.jobs.model import JobRole, JobsModel
from kinogrid.ui.jobs.row_text import JobRow, RowTone
from tests.reached import must_reach, reached


def row(job_id: str, created_at: float = 0.0, prompt: str = "Waves", state: str = "Done", parent: str = "") -> JobRow:
    return JobRow(
        id=job_id,
        prompt=prompt,
        extends=None,
        state=state,
        row_tone=RowTone.DONE,
        created_at=created_at,
        needs_you=state == "Needs you",
        parent=parent,
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


def nested(rows: Collection[JobRow]) -> list[tuple[str, int]]:
    """Say in which order rows stand that are nested, each with how far in, as plainly as it can be said."""
    here = {one.id: one for one in rows}
    parents: dict[str, str] = {}

    def line(name: str) -> list[str]:
        found = [name]
        while found[-1] in parents:
            found.append(parents[found[-1]])
        return found

    for one in rows:
        # Whoever is put last would come round to itself; no job of ours does, and none of these is put so.
        if one.parent in here:
            parents[one.id] = one.parent

    def told(one: JobRow, depth: int) -> Iterator[tuple[str, int]]:
        yield one.id, depth
        children = [each for each in rows if parents.get(each.id) == one.id]
        for child in sorted(children, key=lambda each: (each.created_at, [-ord(letter) for letter in each.id])):
            yield from told(child, depth + 1)

    urgent = {line(one.id)[-1] for one in rows if one.needs_you}
    roots = [one for one in rows if one.id not in parents]
    roots.sort(key=lambda one: (one.id in urgent, one.created_at, one.id), reverse=True)
    return [place for root in roots for place in told(root, 0)]


def shown_nested(model: JobsModel) -> list[tuple[object, object]]:
    indexes = [model.index(position) for position in range(model.rowCount())]
    return [(index.data(JobRole.JOB_ID), index.data(JobRole.DEPTH)) for index in indexes]


# Each may continue one of the letters before it: no job continues what is younger in the alphabet.
nested_changes = st.lists(
    st.tuples(
        st.sampled_from(["put", "put", "put", "remove", "switch"]),
        st.integers(0, 6),
        st.integers(0, 5),
        st.sampled_from(["Done", "Running", "Needs you"]),
    ),
    max_size=40,
)


@must_reach(
    "a parent came after its extension",
    "an extension came",
    "joined later",
    "a parent went",
    "three generations",
    "a family needs one",
    "an extension alone among what was found",
    "switched",
)
@given(nested_changes)
def test_any_changes_leave_extensions_below_what_they_continue(steps: Sequence[tuple[str, int, int, str]]) -> None:
    model, narrow = JobsModel(), JobsModel()
    testers = strict(model), strict(narrow)
    narrow.narrow([], more=False)
    for one in (model, narrow):
        one.nest({})
    expected: dict[str, JobRow] = {}
    held: dict[str, QPersistentModelIndex] = {}
    for act, number, before, state in steps:
        name = "abcdefg"[number]
        parent = "abcdefg"[before] if before < number else ""
        if act == "put":
            # The parent may be the younger one, as clocks are put back.
            made = row(name, float(number * 5 % 7), state=state, parent=parent)
            waited = any(one.parent == name for one in expected.values())
            reached(
                a_parent_came_after_its_extension=name not in expected and waited,
                an_extension_came=name not in expected and parent in expected,
                joined_later=name in expected and expected[name].parent != parent,
            )
            expected[name] = made
            for one in (model, narrow):
                one.put(made)
        elif act == "remove":
            reached(a_parent_went=name in expected and any(one.parent == name for one in expected.values()))
            expected.pop(name, None)
            held.pop(name, None)
            for one in (model, narrow):
                one.remove(name)
        else:
            reached("switched")
            for one in (model, narrow):
                one.nest(None)
            flat = sorted(expected.values(), key=lambda one: (one.needs_you, one.created_at, one.id), reverse=True)
            assert shown_nested(model) == [(one.id, 0) for one in flat]
            for one in (model, narrow):
                one.nest({one.id: one.parent for one in expected.values() if one.parent})
            held.clear()
        running = [one for one in expected.values() if one.state == "Running"]
        narrow.narrow(keys(*running), more=False)
        assert shown_nested(model) == nested(expected.values())
        assert shown_nested(narrow) == nested(running)
        reached(
            three_generations=any(depth > 1 for _, depth in nested(expected.values())),
            a_family_needs_one=any(one.needs_you and one.parent in expected for one in expected.values()),
            an_extension_alone_among_what_was_found=any(
                one.parent in expected and expected[one.parent] not in running for one in running
            ),
        )
        for known, index in held.items():
            assert index.data(JobRole.JOB_ID) == known, "what is selected stays selected"
        held = {known: QPersistentModelIndex(model.index_of(known)) for known in expected}
    assert [tester.model() for tester in testers] == [model, narrow]


def test_jobs_that_a_file_says_continue_each_other_are_all_shown() -> None:
    model = JobsModel()
    tester = strict(model)
    model.nest({})
    for name, parent in (("a", "b"), ("b", "a"), ("c", "c")):
        model.put(row(name, float(ord(name)), parent=parent))
    assert sorted(map(str, shown(model))) == ["a", "b", "c"]
    model.nest({"a": "b", "b": "a", "c": "c"})
    assert sorted(map(str, shown(model))) == ["a", "b", "c"]
    for name in "abc":
        model.remove(name)
    assert shown(model) == []
    assert tester.model() is model


def test_an_extension_that_comes_live_stands_below_its_parent_and_nothing_else_is_made() -> None:
    made: list[str] = []

    def make(job_id: str) -> JobRow:
        made.append(job_id)
        return row(job_id, float(job_id[2:]))

    model = JobsModel()
    model.nest({f"j-{number}": f"j-{number - 1}" for number in range(1, 20_000, 2)})
    model.fill_from([(float(number), f"j-{number}") for number in range(20_000)], make)
    assert shown_nested(model)[:4] == [("j-19998", 0), ("j-19999", 1), ("j-19996", 0), ("j-19997", 1)]
    selected = QPersistentModelIndex(model.index_of("j-19990"))
    made.clear()
    inserted: list[int] = []
    model.rowsInserted.connect(lambda _parent, first, _last: inserted.append(first))
    model.put(row("j-20000", 20_000.0, parent="j-19991"))
    place = model.index_of("j-20000").row()
    assert inserted == [place]
    assert [(model.id_at(at), model.index(at).data(JobRole.DEPTH)) for at in range(place - 2, place + 1)] == [
        ("j-19990", 0),
        ("j-19991", 1),
        ("j-20000", 2),
    ]
    model.put(row("j-20000", 20_000.0, state="Needs you", parent="j-19991"))
    assert shown(model)[:3] == ["j-19990", "j-19991", "j-20000"], "its whole family comes to the top"
    assert selected.row() == 0
    assert made == []


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
