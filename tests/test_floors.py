"""An import goes down the floors, never up and never sideways, wherever in a file it stands."""

import ast
from pathlib import Path

APP = Path(__file__).parent.parent / "app" / "kinogrid"
ROOMS = {
    "children": -1,
    "domain": 0,
    "service": 1,
    "store": 1,
    "media": 1,
    "studio": 2,
    "ui": 3,
    "backend": 4,
    "assembly": 5,
    "main": 6,
    "__main__": 7,
}
# The demo service shares nothing with the app, so that it can disagree with it.
APART = {"demo"}


def _room(module: str) -> str | None:
    parts = module.split(".")
    return parts[1] if parts[0] == "kinogrid" and len(parts) > 1 else None


def _imports(path: Path) -> list[tuple[int, str]]:
    package = ["kinogrid", *path.relative_to(APP).parent.parts]
    found: list[tuple[int, str]] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            found += [(node.lineno, f"{module}.{alias.name}") for alias in node.names]
    return found


def _wrongs(path: Path) -> list[str]:
    here = path.relative_to(APP).with_suffix("").parts[0]
    wrongs = []
    for line, module in _imports(path):
        there = _room(module)
        if there is None or there == here or there not in ROOMS | dict.fromkeys(APART, -1):
            continue
        apart = here in APART or (there in APART and here != "__main__")
        if apart or ROOMS[here] <= ROOMS.get(there, -1):
            wrongs.append(f"{path.relative_to(APP.parent)}:{line} imports {module}")
    return wrongs


def test_every_import_goes_down() -> None:
    files = sorted(APP.rglob("*.py"))
    assert files
    assert [wrong for path in files for wrong in _wrongs(path)] == []


def test_no_modules_import_each_other_in_a_circle() -> None:
    names = {".".join(["kinogrid", *path.relative_to(APP).with_suffix("").parts]): path for path in APP.rglob("*.py")}
    graph = {
        name: {
            target
            for _, module in _imports(path)
            for target in (module, module.rpartition(".")[0])
            if target in names and target != name
        }
        for name, path in names.items()
    }
    done: set[str] = set()

    def walk(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " -> ".join([*trail, name])
        if name not in done:
            for target in graph[name]:
                walk(target, (*trail, name))
            done.add(name)

    for name in graph:
        walk(name, ())
