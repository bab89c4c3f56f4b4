"""A screen reader of its own on the real accessibility bus (AT-SPI): it knows a program by names and roles alone."""

import shutil
import subprocess
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from jeepney import DBusAddress, DBusErrorResponse, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus as bus_daemon
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

from tests.fakes.notification_daemon import message_bus
from tests.waiting import HUNG, wait_until
from workshop.screen import virtual_screen
from workshop.system import ACCESSIBILITY

_DEVNULL = subprocess.DEVNULL
_LAUNCHER = ACCESSIBILITY[0].name
_A11Y = "org.a11y.atspi"
_ROOT = (f"{_A11Y}.Registry", "/org/a11y/atspi/accessible/root")
_PROPERTIES = "org.freedesktop.DBus.Properties"
# Every so many times, everything is looked through for a part although one of its name is in sight.
_WHOLE_LOOK = 10
# So many questions go out before the first answer is waited for: each wait has the bus and the program take turns,
# which are rare on a busy machine.
_AT_ONCE = 100
# Where in the two numbers of a state each stands, as AT-SPI counts them.
STATES = {"active": 1, "checked": 4, "enabled": 8, "focused": 12, "selected": 23, "showing": 25}


@dataclass(frozen=True)
class Part:
    """A part of a program: where it is on the bus."""

    bus: str
    path: str


class ScreenReader:
    """Finds parts by their names, reads what is said of them, and does what they offer."""

    def __init__(self, address: str) -> None:
        """Join the accessibility bus at an address."""
        self._bus = open_dbus_connection(bus=address, auth_timeout=HUNG)
        # Where what was looked for was last found, and how often it was looked for.
        self._known: dict[tuple[str, str], list[Part]] = {}
        self._looks: Counter[tuple[str, str]] = Counter()
        self._replying: deque[Message] = deque()
        for kind in ("method_return", "error"):
            self._bus.filter(MatchRule(type=kind), queue=self._replying)

    def listen(self) -> deque[Message]:
        """Have all programs tell what happens to their parts, and give what was told, as it is read with any answer."""
        rule = MatchRule(type="signal", interface=f"{_A11Y}.Event.Object")
        unwrap_msg(self._bus.send_and_get_reply(bus_daemon.AddMatch(rule)))
        told: deque[Message] = deque()
        self._bus.filter(rule, queue=told)
        registry = Part(f"{_A11Y}.Registry", "/org/a11y/atspi/registry")
        for event in ("object:announcement", "object:property-change"):
            self.call(registry, f"{_A11Y}.Registry", "RegisterEvent", "sass", event, [], "")
        return told

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def call(self, part: Part, interface: str, method: str, signature: str = "", *body: object) -> tuple[Any, ...]:
        """Call a method of a part; raises `DBusErrorResponse` where there is no such part any more."""
        return unwrap_msg(self._bus.send_and_get_reply(_question(part, interface, method, signature, *body)))

    def _get(self, part: Part, name: str) -> Any:
        return self.call(part, *_property(name))[0][1]

    def _of_each(
        self, parts: Sequence[Part], interface: str, method: str, signature: str = "", *body: object
    ) -> list[tuple[Any, ...] | None]:
        """Call a method of many parts, and give their answers in turn, None for a part that has gone."""
        answers: list[tuple[Any, ...] | None] = []
        for at in range(0, len(parts), _AT_ONCE):
            serials = [next(self._bus.outgoing_serial) for _ in parts[at : at + _AT_ONCE]]
            for serial, part in zip(serials, parts[at:], strict=False):
                self._bus.send(_question(part, interface, method, signature, *body), serial=serial)
            while len(self._replying) < len(serials):
                self._bus.recv_messages()
            replies = {reply.header.fields[HeaderFields.reply_serial]: reply for reply in self._replying}
            self._replying.clear()
            answers += [_answered(replies[serial]) for serial in serials]
        return answers

    def children(self, part: Part) -> list[Part]:
        """List what is in a part."""
        return [Part(*child) for child in self.call(part, "Accessible", "GetChildren")[0]]

    def name(self, part: Part) -> str:
        """Give a part's name."""
        return str(self._get(part, "Name"))

    def description(self, part: Part) -> str:
        """Give what is said of a part beside its name."""
        return str(self._get(part, "Description"))

    def role(self, part: Part) -> str:
        """Give what a part is."""
        return str(self.call(part, "Accessible", "GetRoleName")[0])

    def states(self, part: Part) -> set[str]:
        """Give the states that hold of a part, of those in `STATES`."""
        return _states(self.call(part, "Accessible", "GetState"))

    def holds(self, part: Part, state: str) -> bool:
        """Tell whether a state holds of a part; none does of one that has gone."""
        try:
            return state in self.states(part)
        except DBusErrorResponse:
            return False

    def by_name(self, part: Part) -> dict[str, Part]:
        """Give what is in a part by its names, but not what goes meanwhile."""
        found: dict[str, Part] = {}
        with suppress(DBusErrorResponse):
            for child in self.children(part):
                with suppress(DBusErrorResponse):
                    found[self.name(child)] = child
        return found

    def programs(self) -> list[Part]:
        """List the programs on the bus."""
        return self.children(Part(*_ROOT))

    def parts(self) -> list[Part]:
        """List what is in all programs, but not what is in a part that is hidden, nor what goes meanwhile.

        What is in something comes after it, before what stands beside it. All calls go through the bus and the program:
        most of what a window has is hidden with what it is in.
        """
        tops = self.programs()
        inside: dict[Part, list[Part]] = {}
        level = tops
        while level:
            told = self._of_each(level, "Accessible", "GetChildren")
            filled = {
                part: [Part(*child) for child in answer[0]]
                for part, answer in zip(level, told, strict=True)
                if answer is not None and answer[0]
            }
            shown = filled if level is tops else self._showing(list(filled))
            inside |= {part: filled[part] for part in shown}
            level = [child for part in shown for child in filled[part] if child not in inside]
        found: list[Part] = []
        waiting = [child for top in reversed(tops) for child in reversed(inside.get(top, ()))]
        while waiting:
            part = waiting.pop()
            found.append(part)
            waiting += reversed(inside.get(part, ()))
        return found

    def _showing(self, parts: Sequence[Part]) -> list[Part]:
        told = self._of_each(parts, "Accessible", "GetState")
        return [part for part, answer in zip(parts, told, strict=True) if answer and "showing" in _states(answer)]

    def all_in_sight(self, name: str, role: str = "") -> list[Part]:
        """List the parts of a name, and of a role where one is given, that are in sight.

        While those that were found before still are, others are looked for from time to time only.
        """
        sought = name, role
        self._looks[sought] += 1
        still = self._among(self._known.get(sought, ()), name, role)
        if not still or self._looks[sought] % _WHOLE_LOOK == 0:
            still = self._among(self.parts(), name, role)
            self._known[sought] = still
        return still

    def _among(self, parts: Sequence[Part], name: str, role: str) -> list[Part]:
        """Give those parts that are in sight under a name, and of a role where one is given."""
        named = self._of_each(parts, *_property("Name"))
        found = [part for part, told in zip(parts, named, strict=True) if told and told[0][1] == name]
        if role:
            roles = self._of_each(found, "Accessible", "GetRoleName")
            found = [part for part, told in zip(found, roles, strict=True) if told and told[0] == role]
        return self._showing(found)

    def find(self, name: str, role: str = "") -> Part:
        """Wait for a part of a name that is in sight, and give the newest."""
        found: list[Part] = []

        def is_there() -> bool:
            found[:] = self.all_in_sight(name, role)
            return bool(found)

        assert wait_until(is_there, HUNG), f"there is no {role} {name!r} among {self.names()}"
        return found[-1]

    def names(self) -> list[str]:
        """List the names of everything in sight, with what is said of each."""
        found = self._showing(self.parts())
        return [f"{self.role(part)} {self.name(part)}: {self.description(part)}" for part in found if self.name(part)]

    def actions(self, part: Part) -> list[str]:
        """List what a part offers to do."""
        return [action[0] for action in self.call(part, "Action", "GetActions")[0]]

    def do(self, name: str, action: str = "Press", role: str = "") -> Part:
        """Do what a part offers, and give the part."""
        part = self.find(name, role)
        self.act(part, action)
        return part

    def act(self, part: Part, action: str) -> None:
        """Do what this part offers."""
        offered = self.actions(part)
        assert action in offered, f"{self.name(part)!r} offers {offered}"
        assert self.call(part, "Action", "DoAction", "i", offered.index(action))[0]

    def write(self, name: str, text: str, role: str = "") -> None:
        """Write into a field in place of what stands in it."""
        assert self.call(self.find(name, role), "EditableText", "SetTextContents", "s", text)[0]

    def text(self, part: Part) -> str:
        """Read what is written in a part."""
        return str(self.call(part, "Text", "GetText", "ii", 0, -1)[0])

    def wait_for(self, name: str, words: str, role: str = "") -> None:
        """Wait until something is said of a part of a name."""
        last: list[str] = []

        def is_said() -> bool:
            last[:] = [self.description(part) for part in self.all_in_sight(name, role)]
            return any(words in said for said in last)

        assert wait_until(is_said, HUNG), f"of {name!r} is said {last}, not {words!r}"

    def wait_until_checked(self, part: Part, *, checked: bool) -> None:
        """Wait until a part is checked, or no longer."""
        assert wait_until(lambda: ("checked" in self.states(part)) is checked, HUNG), self.name(part)


def _question(part: Part, interface: str, method: str, signature: str = "", *body: object) -> Message:
    where = DBusAddress(part.path, part.bus, interface if "." in interface else f"{_A11Y}.{interface}")
    return new_method_call(where, method, signature or None, body)


def _property(name: str) -> tuple[str, ...]:
    return (_PROPERTIES, "Get", "ss", f"{_A11Y}.Accessible", name)


def _answered(reply: Message) -> tuple[Any, ...] | None:
    return None if reply.header.message_type is MessageType.error else reply.body


def _states(answer: tuple[Any, ...]) -> set[str]:
    low, high = answer[0]
    bits = low | high << 32
    return {name for name, bit in STATES.items() if bits >> bit & 1}


def _ask_launcher(session: str) -> str:
    bus: DBusConnection = open_dbus_connection(bus=session, auth_timeout=HUNG)
    try:
        where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        return str(unwrap_msg(bus.send_and_get_reply(new_method_call(where, "GetAddress")))[0])
    except DBusErrorResponse:
        return ""
    finally:
        bus.close()


@contextmanager
def accessibility_bus() -> Iterator[tuple[ScreenReader, dict[str, str]]]:
    """Run a session with a screen, a message bus and the accessibility bus, and give what a program needs to join."""
    if shutil.which(_LAUNCHER) is None or shutil.which("openbox") is None:
        pytest.skip("this machine has no at-spi2-core, or no openbox")
    with message_bus() as session, virtual_screen() as screen, ExitStack() as running:
        environment = {
            **screen,
            "DBUS_SESSION_BUS_ADDRESS": session,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            # It complains of parts that have gone between being named and being asked.
            "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false",
        }
        # A window that is there before its manager is never given the keyboard.
        manages = Path(running.enter_context(TemporaryDirectory()), "manages")
        manager = ["openbox", "--sm-disable", "--startup", f"touch {manages}"]
        for command in (manager, [_LAUNCHER, "--launch-immediately"]):
            running.callback(_end, subprocess.Popen(command, env=environment, stdout=_DEVNULL, stderr=_DEVNULL))
        assert wait_until(manages.exists, HUNG)
        assert wait_until(lambda: _ask_launcher(session), HUNG)
        reader = ScreenReader(_ask_launcher(session))
        running.callback(reader.close)
        yield reader, environment


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    process.wait()
