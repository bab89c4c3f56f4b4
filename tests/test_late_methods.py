"""Dataclasses whose methods are made late are like all others, in a process of their own as the app is one."""

import subprocess
import sys

import pytest

# Every sort of dataclass that the app has, and what it is asked; the answers must not depend on when methods are made.
CLASSES = '''
import copy, pickle, threading
from dataclasses import FrozenInstanceError, dataclass, field, fields, is_dataclass, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Base:
    """A value."""
    number: int
    words: str = "none"


@dataclass(frozen=True, slots=True)
class More(Base):
    """A value with more in it."""
    others: tuple[int, ...] = ()
    secret: str = field(default="", repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """One that is asked for by names, and looks at itself."""
    size: int
    of: "Named | None" = None
    found: list[int] = field(default_factory=list)

    def __post_init__(self):
        if self.size < 0:
            raise ValueError(f"{self.size} is less than nothing")


@dataclass(order=True)
class Counter:
    """One that changes."""
    count: int = 0


@dataclass(slots=True)
class Inherits(Counter):
    """One that calls what it comes from."""
    step: int = 1

    def __init__(self, step):
        super().__init__(7)
        self.step = step


def told(ask):
    try:
        return repr(ask())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def change(thing, name):
    setattr(thing, name, 1)


def drop(thing, name):
    delattr(thing, name)


base, more, named = Base(1), More(2, "two", (3,), secret="s"), Named(size=3, of=Named(size=4))
round_trip = Named(size=1)
asked = [
    lambda: base, lambda: more, lambda: named, lambda: Base(1) == base, lambda: Base(1) == More(1),
    lambda: hash(base) == hash(Base(1)), lambda: {More(1), More(1)}, lambda: Base(), lambda: Base(1, 2, 3),
    lambda: Named(3), lambda: Named(size=-1), lambda: change(base, "number"), lambda: drop(more, "words"),
    lambda: change(base, "unknown"), lambda: replace(more, number=9), lambda: copy.deepcopy(named),
    lambda: pickle.loads(pickle.dumps(more)), lambda: Counter(2) < Counter(3), lambda: Counter(2) < 3,
    lambda: hash(Counter()), lambda: Inherits(2), lambda: Inherits(2).count,
    lambda: Named(size=1).found is Named(size=1).found,
    lambda: [item.name for item in fields(More)], lambda: is_dataclass(Base), lambda: More.__match_args__,
    lambda: Base.__init__.__name__, lambda: Base.__eq__.__qualname__, lambda: repr(more), lambda: hash(named),
    lambda: more == Base(2, "two"), lambda: base != Base(1),
]
for ask in asked:
    print(told(ask))


@dataclass(frozen=True)
class Fresh:
    """One that many threads make first."""
    number: int


begin, made = threading.Barrier(8), []


def make(number):
    begin.wait()
    made.append(Fresh(number))


threads = [threading.Thread(target=make, args=(number,)) for number in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(one.number for one in made))
'''
LATE = "from kinogrid.late_methods import make_methods_late\nprint(make_methods_late())\n"


def printed(code: str) -> list[str]:
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.splitlines()


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="this Python makes all methods of a class at once")
def test_what_is_made_late_does_the_same() -> None:
    late, *told = printed(LATE + CLASSES)
    assert late == "True"
    assert told == printed(CLASSES)
    assert len(told) == 33


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="this Python makes all methods of a class at once")
def test_a_method_is_made_at_its_first_call_and_stays() -> None:
    code = (
        "from dataclasses import dataclass\n"
        "@dataclass(frozen=True)\n"
        "class One:\n    '''One.'''\n    number: int\n"
        "before = One.__init__, One.__eq__\n"
        "One(1), One(2)\n"
        "print(One.__init__ is before[0], One.__eq__ is before[1], One.__init__.__code__.co_varnames)\n"
    )
    assert printed(LATE + code) == ["True", "False True ('self', 'number')"]
    assert printed(code) == ["True True ('self', 'number')"]
