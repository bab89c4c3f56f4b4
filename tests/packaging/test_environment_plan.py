"""What dev.py decides to do to its environment, given what the environment was made from."""

import json
from dataclasses import asdict, replace

from hypothesis import given
from hypothesis import strategies as st

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


def test_nothing_there_asks_for_everything() -> None:
    assert plan(Stamp(), WANTED, [LIBRARY]) == Plan(recreate=True, locks=("run", "build"), app=True, needs=(LIBRARY,))


def test_everything_there_asks_for_nothing() -> None:
    found = replace(WANTED, needs=("libEGL.so.1",))
    assert plan(found, WANTED, [LIBRARY]) == Plan(recreate=False, locks=(), app=False, needs=())


def test_a_command_is_looked_up_each_time() -> None:
    assert plan(replace(WANTED, needs=("Xvfb",)), WANTED, [COMMAND]).needs == (COMMAND,)


def test_the_tools_are_added_to_what_the_demo_installed() -> None:
    wanted = replace(WANTED, locks={**WANTED.locks, "dev": "4"})
    assert plan(WANTED, wanted, ()) == Plan(recreate=False, locks=("dev",), app=False, needs=())


def test_another_python_starts_over() -> None:
    found = replace(WANTED, python="3.11 in /opt/elsewhere", needs=("libEGL.so.1",))
    assert plan(found, WANTED, [LIBRARY]) == plan(Stamp(), WANTED, [LIBRARY])


def test_a_moved_checkout_starts_over() -> None:
    assert plan(replace(WANTED, place="/before/.venv"), WANTED, ()).recreate


@given(found=stamps, wanted=stamps)
def test_doing_what_was_planned_leaves_nothing_to_do(found: Stamp, wanted: Stamp) -> None:
    todo = plan(found, wanted, ())
    base = Stamp(python=wanted.python, place=wanted.place) if todo.recreate else found
    after = replace(
        base,
        locks={**base.locks, **{name: wanted.locks[name] for name in todo.locks}},
        app=wanted.app if todo.app else base.app,
    )
    assert plan(after, wanted, ()) == Plan(recreate=False, locks=(), app=False, needs=())


@given(stamps)
def test_a_stamp_is_read_back_as_it_was_written(stamp: Stamp) -> None:
    assert read_stamp(json.dumps(asdict(stamp))) == stamp


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(st.text() | json_values.map(json.dumps))
def test_a_spoilt_stamp_vouches_for_nothing(text: str) -> None:
    assert read_stamp(text) == Stamp()


def test_a_lint_rule_does_not_reinstall_the_app_but_a_command_does() -> None:
    project = '[project]\nname = "kinogrid"\n'
    assert project_digest(project + "[tool.ruff]\nline-length = 120\n") == project_digest(project)
    assert project_digest(project + '[project.gui-scripts]\nk = "app:main"\n') != project_digest(project)
