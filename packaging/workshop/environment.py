"""The virtual environment: exactly the locked versions, made once, then recognised in milliseconds by its stamp."""

import hashlib
import json
import shutil
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from workshop import system
from workshop.processes import Unmet, check, say

RUN = ("requirements.txt", "requirements-build.txt")
"""Locks for running the app: its libraries, and the backend that installs the app itself."""
DEVELOP = (*RUN, "requirements-dev.txt")
"""Locks for testing, checking and bundling it too."""
BUNDLE = (*RUN, "requirements-bundle.txt")
"""Locks for what a bundle is made of, and for what makes it."""
BENCH = ("requirements.txt", "requirements-bench.txt")
"""Locks for the peers that benchmarks measure against."""


@dataclass(frozen=True)
class Stamp:
    """What an environment was made from; whatever differs from what is wanted now is stale."""

    python: str = ""
    place: str = ""
    locks: Mapping[str, str] = field(default_factory=dict)
    app: str = ""
    needs: tuple[str, ...] = ()


def read_stamp(text: str) -> Stamp:
    """Read a stamp back; one that cannot be read vouches for nothing."""
    try:
        parts = json.loads(text)
        return Stamp(**{**parts, "needs": tuple(parts["needs"])})
    except (ValueError, TypeError, KeyError):
        return Stamp()


@dataclass(frozen=True)
class Plan:
    """What must be done to an environment before it can be used."""

    recreate: bool
    locks: tuple[str, ...]
    app: bool
    needs: tuple[system.Need, ...]


def plan(found: Stamp, wanted: Stamp, needs: Sequence[system.Need]) -> Plan:
    """Compare what there is with what is wanted; an empty stamp asks for everything."""
    recreate = (found.python, found.place) != (wanted.python, wanted.place)
    if recreate:
        found = Stamp()
    return Plan(
        recreate=recreate,
        locks=tuple(name for name, digest in wanted.locks.items() if found.locks.get(name) != digest),
        app=found.app != wanted.app,
        # A command is looked up each time, as it costs nothing; a library once, as it must be loaded for that.
        needs=tuple(need for need in needs if need.kind == "command" or need.name not in found.needs),
    )


def project_digest(pyproject: str) -> str:
    """Sum up what of pyproject.toml an installed app depends on, so that a lint rule does not reinstall it."""
    tables = tomllib.loads(pyproject)
    relevant = (tables.get("build-system"), tables.get("project"), tables.get("tool", {}).get("hatch"))
    return hashlib.sha256(json.dumps(relevant, sort_keys=True).encode()).hexdigest()


@dataclass(frozen=True)
class Environment:
    """A virtual environment in the checkout; `app` tells whether the app itself is installed in it."""

    root: Path
    folder: Path
    app: bool = True

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self._program("python")

    @property
    def kinogrid(self) -> Path:
        """The app's own command."""
        return self._program("kinogrid")

    def prepare(self, locks: Sequence[str], needs: Sequence[system.Need]) -> None:
        """Bring everything that a command needs into place, or raise Unmet; milliseconds when it already is."""
        found, wanted = self.found(), self.wanted(locks)
        todo = plan(found, wanted, needs if sys.platform == "linux" else ())
        if todo.recreate and sys.platform == "linux":
            todo = replace(todo, needs=(*system.VENV, *todo.needs))
        system.obtain(system.missing(todo.needs), root=system.is_root(), apt=shutil.which("apt-get") is not None)
        if todo.recreate:
            found = self._create(wanted)
        if todo.locks:
            # Without their digests until pip is through: an interrupted pip starts over.
            found = self._keep(
                replace(found, locks={name: sum_ for name, sum_ in found.locks.items() if name not in todo.locks})
            )
            self._install(todo.locks)
            found = self._keep(replace(found, locks={**found.locks, **wanted.locks}))
        if todo.app:
            self._install_app()
            found = self._keep(replace(found, app=wanted.app))
        known = tuple(sorted({*found.needs, *(need.name for need in todo.needs if need.kind == "library")}))
        if known != found.needs:
            self._keep(replace(found, needs=known))

    def wanted(self, locks: Sequence[str]) -> Stamp:
        """Sum up what the checkout asks of an environment with these locks."""
        return Stamp(
            python=f"{sys.version_info.major}.{sys.version_info.minor} in {sys.base_prefix}",
            place=str(self.folder),
            locks={name: hashlib.sha256((self.root / "packaging" / name).read_bytes()).hexdigest() for name in locks},
            app=project_digest((self.root / "pyproject.toml").read_text("utf-8")) if self.app else "",
        )

    def found(self) -> Stamp:
        """Read what the environment was made from; raises Unmet when somebody else made it."""
        if not self.folder.exists():
            return Stamp()
        try:
            text = self.stamp.read_text("utf-8")
        except FileNotFoundError:
            raise Unmet(f"{self.folder} was not made by dev.py: move it away or delete it, then try again") from None
        # The interpreter is a link on most systems, and dangles once the system's own has gone.
        return read_stamp(text) if self.python.exists() else Stamp()

    def _keep(self, stamp: Stamp) -> Stamp:
        fresh = self.stamp.with_suffix(".new")
        fresh.write_text(json.dumps(asdict(stamp), indent=1), "utf-8")
        fresh.replace(self.stamp)
        return stamp

    def _create(self, wanted: Stamp) -> Stamp:
        if Path(sys.prefix) == self.folder:
            raise Unmet(f"{self.folder.name} must be made anew: run this with the system's python3, not with its own")
        say(f"Making {self.folder.name} with Python {'.'.join(map(str, sys.version_info[:3]))}")
        if self.folder.exists():
            shutil.rmtree(self.folder)
        self.folder.mkdir()
        # An interrupted start must be known as ours, to be begun again.
        self._keep(Stamp())
        check(
            [sys.executable, "-m", "venv", self.folder],
            f"python3 could not make {self.folder} (its words are above)",
        )
        return self._keep(Stamp(python=wanted.python, place=wanted.place))

    def _install(self, locks: Sequence[str]) -> None:
        files = [self.root / "packaging" / name for name in locks]
        say(f"Installing the locked versions of {', '.join(locks)} (a minute or two the first time)")
        check(
            [
                *self._install_quietly,
                # Ready-made packages only: nothing is compiled or run on the way in.
                *("--require-hashes", "--only-binary", ":all:"),
                *(part for file in files for part in ("-r", str(file))),
            ],
            f"pip could not install {', '.join(locks)} (its words are above); look at the network, then try again",
        )

    def _install_app(self) -> None:
        say("Installing Kinogrid itself")
        check(
            [*self._install_quietly, "--no-deps", "--no-build-isolation", "-e", self.root],
            "pip could not install Kinogrid from this checkout (its words are above)",
        )

    @property
    def _install_quietly(self) -> tuple[str, ...]:
        quiet = ("--quiet", "--no-input", "--disable-pip-version-check")
        return (str(self.python), "-m", "pip", *quiet, "install", "--root-user-action", "ignore")

    @property
    def stamp(self) -> Path:
        """Where the environment keeps what it was made from."""
        return self.folder / "kinogrid-stamp.json"

    def _program(self, name: str) -> Path:
        return self.folder / (f"Scripts/{name}.exe" if sys.platform == "win32" else f"bin/{name}")
