"""What dev.py decides to do to its environment, given what the environment was made from."""

import json
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reached import must_reach, reached
from workshop import system
from workshop.environment import Plan, Stamp, plan, project_digest, read_stamp

WANTED = Stamp(python="3.11 in /usr", place="/k/.venv", locks={"run": "1", "build": "2"}, app="3")
LIBRARY = system.Need("library", "libEGL.so.1", "libegl1")
COMMAND = system.Need("command", "Xvfb", "xvfb")

digests = st.sampled_from(["1", "2", "3"])
stamps = st.builds(
    Stamp,
    python=st.sampled_from(["3.11 in /usr", "3.13 in /usr"]),
    place=st.sampled_from(["/k/.venv", "/moved/.venv"]),
    locks=st.dictionaries(st.sampled_from(["run", "build", "dev"]), digests),
    app=digests,
    needs=st.just(()),
)


READY = replace(WANTED, needs=("libEGL.so.1",))
NOTHING = Plan(recreate=False, locks=(), app=False, needs=())
EVERYTHING = Plan(recreate=True, locks=("run", "build"), app=True, needs=(LIBRARY,))


@pytest.mark.parametrize(
    ("found", "need", "asked_for"),
    [
        (Stamp(), LIBRARY, EVERYTHING),
        (READY, LIBRARY, NOTHING),
        (replace(READY, python="3.11 in /opt/elsewhere"), LIBRARY, EVERYTHING),
        (replace(READY, place="/before/.venv"), LIBRARY, EVERYTHING),
        (replace(READY, locks={"run": "1"}), LIBRARY, replace(NOTHING, locks=("build",))),
        (replace(WANTED, needs=("Xvfb",)), COMMAND, replace(NOTHING, needs=(COMMAND,))),
    ],
    ids=["nothing", "all", "another python", "a moved checkout", "no tools yet", "a command, looked up each time"],
)
def test_what_is_asked_for_where_something_is_there_already(found: Stamp, need: system.Need, asked_for: Plan) -> None:
    assert plan(found, WANTED, [need]) == asked_for


@must_reach("all anew", "some locks", "the app", "not the app")
@given(found=stamps, wanted=stamps)
def test_doing_what_was_planned_leaves_nothing_to_do(found: Stamp, wanted: Stamp) -> None:
    todo = plan(found, wanted, ())
    base = Stamp(python=wanted.python, place=wanted.place) if todo.recreate else found
    after = replace(
        base,
        locks={**base.locks, **{name: wanted.locks[name] for name in todo.locks}},
        app=wanted.app if todo.app else base.app,
    )
    assert plan(after, wanted, ()) == NOTHING
    reached("the app" if todo.app else "not the app", all_anew=todo.recreate, some_locks=bool(todo.locks))


@must_reach("with locks", "without locks")
@given(stamps)
def test_a_stamp_is_read_back_as_it_was_written(stamp: Stamp) -> None:
    assert read_stamp(json.dumps(asdict(stamp))) == stamp
    reached("with locks" if stamp.locks else "without locks")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@must_reach("an object", "a list", "no JSON")
@given(st.text() | json_values.map(json.dumps))
def test_a_spoilt_stamp_vouches_for_nothing(text: str) -> None:
    assert read_stamp(text) == Stamp()
    try:
        reached(an_object=isinstance(json.loads(text), dict), a_list=isinstance(json.loads(text), list))
    except ValueError:
        reached("no JSON")


def test_a_lint_rule_does_not_reinstall_the_app_but_a_command_does() -> None:
    project = '[project]\nname = "kinogrid"\n'
    assert project_digest(project + "[tool.ruff]\nline-length = 120\n") == project_digest(project)
    assert project_digest(project + '[project.gui-scripts]\nk = "app:main"\n') != project_digest(project)
