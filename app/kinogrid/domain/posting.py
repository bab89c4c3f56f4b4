"""One try to place an order: what is looked for among the tasks as long as nobody knows what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Origin = tuple[tuple[str, str], ...]
"""By which token of which account a task was ordered: names and values, as far as its record tells them."""


def differ(one: Origin, other: Origin) -> bool:
    """Tell whether two origins contradict each other; what only one of them tells says nothing."""
    told = dict(other)
    return any(told.get(name, value) != value for name, value in one)


@dataclass(frozen=True, slots=True)
class KnownOrigins:
    """What is known of our tokens: the origin of each, and which of them has sent the tasks that are still to tell.

    Both by the marks of the tokens, which do not tell them; `senders` names each task's.
    """

    origins: Mapping[str, Origin] = field(default_factory=dict)
    senders: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Signs:
    """What was known as an order left and tells its task from others', beside its body and its time.

    `sender` is the mark by which the token that sent it is known again, empty where it has none; `others` are the tasks
    of this body that were listed already, so that none of them is the order's whatever the clocks say. With `unseen`
    the list could not be read to its end, and may have held more of them.
    """

    sender: str = ""
    others: tuple[str, ...] = ()
    unseen: bool = False


@dataclass(frozen=True, slots=True)
class Posting:
    """An order's body on its way: `since` is when it left, in Unix seconds of this machine's clock.

    `by_service` is the same moment by the service's clock, None where that was not known yet; `origin` is what the
    service's records call the token that sent it, empty where none had told yet. With `waived` the person knows that it
    may have arrived and wants the order sent all the same.
    """

    since: float
    body: str
    by_service: float | None = None
    origin: Origin = ()
    waived: bool = False
    signs: Signs = field(default_factory=Signs)
