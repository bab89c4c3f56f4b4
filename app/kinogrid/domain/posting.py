"""One try to place an order: what is looked for among the tasks as long as nobody knows what became of it."""

from dataclasses import dataclass

Origin = tuple[tuple[str, str], ...]
"""By which token of which account a task was ordered: names and values, as far as its record tells them."""


def differ(one: Origin, other: Origin) -> bool:
    """Tell whether two origins contradict each other; what only one of them tells says nothing."""
    told = dict(other)
    return any(told.get(name, value) != value for name, value in one)


@dataclass(frozen=True, slots=True)
class Posting:
    """An order's body on its way: `since` is when it left, in Unix seconds of this machine's clock.

    `by_service` is the same moment by the service's clock, None where that was not known yet; `origin` is what the
    service's records call the token that sent it, empty where none has told yet. With `waived` the person knows that it
    may have arrived and wants the order sent all the same.
    """

    since: float
    body: str
    by_service: float | None = None
    origin: Origin = ()
    waived: bool = False
