"""What making the app a token of its own needs of the account, and of where tokens lie."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Protocol

from kinogrid.domain.account import Credential, NewToken
from kinogrid.domain.token_note import OwnTokenNote
from kinogrid.studio.ports.paying import BalanceSource


class TokenMaker(BalanceSource, Protocol):
    """Whoever makes API tokens for the account, and lets them open nothing any more; everything raises as there."""

    async def api_ids(self) -> Mapping[str, str]:
        """Give the ids of this service's APIs by their paths."""
        ...

    async def make_token(
        self, application_id: str, name: str, limit: Decimal, expires: float | None, api_ids: Sequence[str]
    ) -> NewToken:
        """Make one that may spend so many Credits, until a moment in Unix seconds, and opens these APIs only.

        After `Unanswered` it may have been made all the same.
        """
        ...

    async def credential(self, credential_id: str) -> Credential:
        """Tell limit and use of one."""
        ...

    async def withdraw(self, credential_id: str) -> None:
        """Let one open nothing any more; one that is gone already is no trouble."""
        ...


class TokenPlace(Protocol):
    """Where the API token in use is kept; a mark knows a token again and tells nothing of it."""

    def own_mark(self) -> str | None:
        """Give the mark of the token in use, None without one."""
        ...

    def own_mark_of(self, token: str) -> str:
        """Give the mark of a token."""
        ...

    async def keep_api(self, token: str) -> None:
        """Use a token from now on, and keep it where it may be kept."""
        ...

    async def remove_api(self) -> None:
        """Forget the token in use."""
        ...


class OwnTokenNotes(Protocol):
    """Keeps what is written down of the app's own token."""

    async def read(self) -> OwnTokenNote | None:
        """Give the note, if there is one."""
        ...

    async def write(self, note: OwnTokenNote | None) -> None:
        """Keep a note, or none from now on; raises `LibraryTrouble`."""
        ...
