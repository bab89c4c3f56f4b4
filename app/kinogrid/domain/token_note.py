"""An API token that this app had made for itself: what is written down of it, which tells no secret."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

NAME = "Kinogrid "
"""How the names begin under which the provider lists such tokens: no other is ever withdrawn from here."""


class OwnTokenStanding(StrEnum):
    """How it stands with a token of one's own.

    There is none; one was asked for and nobody heard what became of it; it was made, and is not the one in use; it is
    the one in use.
    """

    NONE = "none"
    UNHEARD = "unheard"
    ASTRAY = "astray"
    IN_USE = "in use"


@dataclass(frozen=True, slots=True)
class OwnTokenNote:
    """Written before the token is asked for, and again when it has been made: what may exist is never forgotten.

    `credential_id` and `mark` are empty until it was made; `mark` knows the token again. `before` is the one that it
    replaces, as long as that still opens. `limit` is in Credits, `expires` in Unix seconds.
    """

    name: str
    limit: Decimal
    expires: float | None = None
    credential_id: str = ""
    mark: str = ""
    before: "OwnTokenNote | None" = None

    def former(self) -> "tuple[OwnTokenNote, ...]":
        """List those before it that may still open, the latest first."""
        return () if self.before is None else (self.before, *self.before.former())
