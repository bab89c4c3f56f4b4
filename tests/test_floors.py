"""The rules of the house: who may import whom, one name for one thing, and nothing that takes too much.

An import goes down the floors, never up, sideways or in a circle, wherever in a file it stands. On the floor of the
window a pane knows nothing of its neighbours: what crosses panes stands in `controllers`.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

import pytest

from tests.house import Import, Module, house, made_up
from tests.tables import every

FLOORS = {
    "late_methods": -2,
    "given_paths": -2,
    "children": -1,
    "domain": 0,
    "service": 1,
    "store": 1,
    "media": 1,
    "studio": 2,
    "ui": 3,
    "foundation": 4,
    "backend": 5,
    "assembly": 6,
    "diagnosis": 6,
    "main": 7,
    "__main__": 8,
}
# The demo service shares nothing with the app, so that it can disagree with it.
APART = {"demo"}

PANES = {
    "compose",
    "preview",
    "jobs",
    "importing",
    "settings",
    "spending",
    "exporting",
    "library",
    "lineage",
    "sequence",
}
# What every room of the window's floor may use, besides the modules that stand beside the rooms.
SHARED = {"controls", "images", "style"}
# Which other rooms a room of the window's floor may import; "" are the modules that stand beside the rooms.
ROOMS = {
    "": SHARED,
    "style": set(),
    "images": {"style"},
    "controls": {"images", "style"},
    **dict.fromkeys(PANES, SHARED),
    "controllers": SHARED | PANES,
    "window": SHARED,
    "guide": SHARED,
    "tour": SHARED | {"window"},
}
# The window places the panes, so it may name their types; that it is given them saves the first paint their imports.
PLACED = {f"kinogrid.ui.{pane}.pane" for pane in PANES}

# Names of files that say what part of its pane's pattern a file is.
ROLES = {"__init__", "__main__", "controller", "delegate", "model", "pane"}
TYPE_NAME = re.compile(r"_?[A-Z]\w*[a-z]\w*")
MOST_PARAMETERS = 8

Rule = Callable[[Iterable[Module]], Collection[object]]


# Who may import whom


def up_or_sideways(modules: Iterable[Module]) -> list[str]:
    return [
        f"{module.at(found.line)} imports {found.name}"
        for module in modules
        for found in module.imports
        if not _goes_down(module.path[0], found)
    ]


def _goes_down(here: str, found: Import) -> bool:
    package, *path = found.name.split(".")
    if package != "kinogrid" or not path or path[0] == here or path[0] not in FLOORS.keys() | APART:
        return True
    there = path[0]
    if here in APART or there in APART:
        return here == "__main__"
    return FLOORS[there] < FLOORS[here]


def circle(modules: Iterable[Module]) -> list[str]:
    """Give the names on the first circle of imports that is found."""
    known = {module.name: module for module in modules}
    done: set[str] = set()

    def walk(name: str, trail: tuple[str, ...]) -> list[str]:
        if name in trail:
            return [*trail[trail.index(name) :], name]
        if name in done:
            return []
        for found in known[name].imports:
            for target in (found.name, found.name.rpartition(".")[0]):
                if target in known and target != name and (round_trip := walk(target, (*trail, name))):
                    return round_trip
        done.add(name)
        return []

    return next((found for name in known if (found := walk(name, ()))), [])


def trespassing(modules: Iterable[Module]) -> list[str]:
    """Find steps into a room of the window's floor that is not the module's to enter."""
    return [
        f"{module.at(found.line)} imports {found.name}"
        for module in modules
        for found in module.imports
        if module.path[0] == "ui" and found.name.startswith("kinogrid.ui.") and not _may_enter(module, found)
    ]


def _may_enter(module: Module, found: Import) -> bool:
    here = _room(module.path)
    there = _room(found.name.split(".")[1:])
    if there in {here, ""} or there in ROOMS[here]:
        return True
    return here == "window" and found.for_types and found.name.rpartition(".")[0] in PLACED


def _room(path: Sequence[str]) -> str:
    return path[1] if len(path) > 1 and path[1] in ROOMS else ""


# One name, one thing


def ambiguous(modules: Iterable[Module]) -> dict[str, list[str]]:
    """Give the names of types, and of files, that stand for several things; the demo service is apart."""
    places: dict[str, list[str]] = defaultdict(list)
    for module in modules:
        if module.path[0] not in APART:
            for name, line in _types(module):
                places[name].append(module.at(line))
            if module.path[-1] not in ROLES:
                places[f"{module.path[-1]}.py"].append(module.at(1))
    return {name: several for name, several in places.items() if len(several) > 1}


def _types(module: Module) -> Iterator[tuple[str, int]]:
    """Find classes anywhere, and the aliases of types that a module names."""
    yield from ((node.name, node.lineno) for node in module.nodes if isinstance(node, ast.ClassDef))
    for node in module.tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if isinstance(target, ast.Name) and TYPE_NAME.fullmatch(target.id):
                yield target.id, node.lineno


# Nothing takes too much


def greedy(modules: Iterable[Module]) -> list[str]:
    """Find what takes more than a reader can hold; a frozen dataclass is a value, and the demo service is apart."""
    return [
        f"{module.at(node.lineno)} {node.name} takes {count}"
        for module in modules
        if module.path[0] not in APART
        for node in module.nodes
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        and (count := _fields(node) if isinstance(node, ast.ClassDef) else _parameters(node)) > MOST_PARAMETERS
    ]


def _parameters(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    taken = function.args
    named = [*taken.posonlyargs, *taken.args, *taken.kwonlyargs, *filter(None, (taken.vararg, taken.kwarg))]
    return len(named) - (named[:1] != [] and named[0].arg in {"self", "cls"})


def _fields(made: ast.ClassDef) -> int:
    """Count what a dataclass that is no value takes to be made."""
    how = " ".join(ast.unparse(decorator) for decorator in made.decorator_list)
    if "dataclass" not in how or "frozen=True" in how:
        return 0
    fields = [ast.unparse(node) for node in made.body if isinstance(node, ast.AnnAssign)]
    return sum("ClassVar" not in field and "init=False" not in field for field in fields)


# The rules hold, and would find what does not


RULES: tuple[Rule, ...] = (up_or_sideways, circle, trespassing, ambiguous, greedy)
NINE = "".join(f"    {name}: int\n" for name in "abcdefghi")


@pytest.mark.parametrize("rule", RULES)
def test_the_house_keeps_its_rules(rule: Rule) -> None:
    assert not rule(house())


@every(
    "path, code, broken",
    [
        ("domain/job.py", "from kinogrid.store.jobs import STEPS", up_or_sideways),
        ("store/jobs.py", "from kinogrid.service import client", up_or_sideways),
        ("studio/runner.py", "def late():\n    import kinogrid.ui.loop", up_or_sideways),
        ("studio/runner.py", "from ..ui.loop import StudioLoop", up_or_sideways),
        ("main.py", "from kinogrid.demo.api import routes", up_or_sideways),
        ("demo/api.py", "from kinogrid.domain.job import Job", up_or_sideways),
        ("ui/jobs/pane.py", "from kinogrid.ui.preview.model import GridContent", trespassing),
        ("ui/jobs/pane.py", "from kinogrid.ui.controllers.selection import SelectionController", trespassing),
        ("ui/jobs/pane.py", "from kinogrid.ui.window.main_window import MainWindow", trespassing),
        ("ui/jobs/pane.py", "if TYPE_CHECKING:\n    from kinogrid.ui.compose.pane import ComposePane", trespassing),
        ("ui/jobs/pane.py", "from kinogrid.ui.text import tr\nfrom kinogrid.ui.controls.switch import Switch", None),
        ("ui/controls/switch.py", "from kinogrid.ui.jobs.pane import JobsPane", trespassing),
        ("ui/text.py", "from kinogrid.ui.jobs.pane import JobsPane", trespassing),
        ("ui/controllers/selection.py", "from kinogrid.ui.jobs.pane import JobsPane", None),
        ("ui/controllers/selection.py", "from kinogrid.ui.window.main_window import MainWindow", trespassing),
        ("ui/window/top_bar.py", "from kinogrid.ui.controllers.selection import SelectionController", trespassing),
        ("ui/window/content.py", "from kinogrid.ui.jobs.pane import JobsPane", trespassing),
        ("ui/window/content.py", "if TYPE_CHECKING:\n    from kinogrid.ui.jobs.pane import JobsPane", None),
        ("ui/window/content.py", "if TYPE_CHECKING:\n    from kinogrid.ui.jobs.model import JobsModel", trespassing),
        ("studio/a.py", "def f(a, b, c, d, e, f, g, h): ...", None),
        ("studio/a.py", "def f(a, b, c, /, d, e, f, *, g, h, i): ...", greedy),
        ("studio/a.py", "async def f(a, b, c, d, e, f, g, *h, **i): ...", greedy),
        ("studio/a.py", "class C:\n    def __init__(self, a, b, c, d, e, f, g, h): ...", None),
        ("studio/a.py", "class C:\n    def __init__(self, a, b, c, d, e, f, g, h, i): ...", greedy),
        ("studio/a.py", "@dataclass\nclass C:\n" + NINE, greedy),
        ("studio/a.py", "@dataclass(frozen=True)\nclass C:\n" + NINE, None),
    ],
)
def test_what_breaks_a_rule_is_found(path: str, code: str, broken: Rule | None) -> None:
    assert [rule for rule in RULES if rule(made_up({path: code}))] == ([] if broken is None else [broken])


def test_a_circle_is_found_also_where_an_import_is_late_or_for_types() -> None:
    wrong = {
        "studio/a.py": "from kinogrid.studio.b import B",
        "studio/b.py": "def late():\n    from kinogrid.studio import c",
        "studio/c.py": "if TYPE_CHECKING:\n    import kinogrid.studio.a",
    }
    assert circle(made_up(wrong)) == [f"kinogrid.studio.{name}" for name in "abca"]
    del wrong["studio/c.py"]
    assert circle(made_up(wrong)) == []


def test_a_name_that_means_two_things_is_found() -> None:
    wrong = {
        "store/rows.py": "class Row: ...\nPlace = int | str",
        "ui/jobs/rows.py": "def inside():\n    class Row: ...",
        "ui/jobs/pane.py": "Place: TypeAlias = str\n_T = TypeVar('_T')",
        "ui/preview/pane.py": "_T = TypeVar('_T')\nMOST = 3",
        "demo/rows.py": "class Row: ...",
    }
    assert ambiguous(made_up(wrong)) == {
        "Row": ["store/rows.py:1", "ui/jobs/rows.py:2"],
        "Place": ["store/rows.py:2", "ui/jobs/pane.py:1"],
        "rows.py": ["store/rows.py:1", "ui/jobs/rows.py:1"],
    }
