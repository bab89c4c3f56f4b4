"""The person's account at the provider: what is left, what calls have cost, and tokens with a limit.

Amounts are in Credits, times in Unix seconds; None stands for what was not told, or told in a way that makes no sense.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from kinogrid.domain.failure import Failure, Unanswered

SERVICE = "midjourney"
"""What the provider calls the service that this app orders from."""


class WindowTooWide(Unanswered):
    """The provider could not count all calls of so long a time; those of a shorter one it may.

    `retry_after` is the pause that it asked for in seconds, None when it did not.
    """

    def __init__(self, failure: Failure, retry_after: float | None = None) -> None:
        """Keep the pause beside the failure."""
        super().__init__(failure)
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class Application:
    """What an account has for one service, or with `is_common` for all of them."""

    id: str
    service: str | None
    is_common: bool
    remaining: Decimal | None
    used: Decimal | None
    disabled: bool
    draws_on_common: bool
    """Whether the account's common balance is used once its own is spent."""


@dataclass(frozen=True, slots=True)
class Balance:
    """What is left for this service: its own, and what of the common balance may be used for it."""

    own: Decimal | None
    common: Decimal | None

    @property
    def left(self) -> Decimal | None:
        """Give what can be spent, None where a part of it that counts is not known."""
        return None if self.own is None or self.common is None else self.own + self.common


@dataclass(frozen=True, slots=True)
class UsageLine:
    """One call, and what was taken for it."""

    trace_id: str | None
    status: int | None
    charged: Decimal | None
    at: float | None
    path: str | None
    credential_id: str | None
    id: str | None = None

    def is_for(self, kind: str) -> bool:
        """Tell whether it may be an order of this kind, by the end of its path where that is told."""
        return self.path is None or self.path.rpartition("/")[2] == kind


@dataclass(frozen=True, slots=True)
class UsagePage:
    """Some of the calls in a window of time; `next_offset` is where the next page begins, None after the last."""

    lines: tuple[UsageLine, ...]
    next_offset: int | None


@dataclass(frozen=True, slots=True)
class Credential:
    """An API token as the account's owner is told of it, without its secret."""

    id: str
    name: str
    limit: Decimal | None
    used: Decimal | None
    expires: float | None

    @property
    def left(self) -> Decimal | None:
        """Give what it may still spend, None where it has no limit or this is not known."""
        return None if self.limit is None or self.used is None else max(Decimal(0), self.limit - self.used)


@dataclass(frozen=True, slots=True)
class NewToken:
    """A token that was just made: the only time that its secret is told. No `repr` shows it."""

    credential: Credential
    secret: str = field(repr=False)


def own_application(applications: Iterable[Application]) -> Application | None:
    """Find the account's application for this service, one that is in use before one that is not."""
    own = [one for one in applications if one.service == SERVICE and not one.is_common]
    return min(own, key=lambda one: one.disabled, default=None)


def balance(applications: Iterable[Application]) -> Balance | None:
    """Add up what is left for this service, None without an application for it."""
    every = tuple(applications)
    own = own_application(every)
    if own is None:
        return None
    if own.disabled:
        return Balance(Decimal(0), Decimal(0))
    common = [one.remaining for one in every if one.is_common and not one.disabled] if own.draws_on_common else []
    known = [amount for amount in common if amount is not None]
    return Balance(own.remaining, sum(known, Decimal(0)) if len(known) == len(common) else None)
