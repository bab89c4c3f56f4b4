"""An API token of the app's own: made from the account with a limit, kept, looked at, replaced and withdrawn.

What may exist at the provider is written down before it is asked for, so that neither a crash nor a lost answer leaves
a token behind that nobody knows of. None of this happens unasked, and no token but such a one is ever looked at.
"""

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from decimal import Decimal
from enum import Enum, auto

from kinogrid.domain.account import Application, Credential, own_application
from kinogrid.domain.failure import LibraryTrouble, Refused, StudioError, Unanswered
from kinogrid.domain.token_note import NAME, OwnTokenNote, OwnTokenStanding
from kinogrid.studio.ports.token_making import OwnTokenNotes, TokenMaker, TokenPlace


class Hindrance(Enum):
    """Why no token can be made, or none be withdrawn."""

    NO_APPLICATION = auto()
    APPLICATION_DISABLED = auto()
    APIS_UNTOLD = auto()
    UNLIMITED = auto()
    UNHEARD_BEFORE = auto()
    NOT_OURS = auto()


class OwnTokenTrouble(Exception):
    """It cannot be done, for a reason that is no failure of the service's."""

    def __init__(self, why: Hindrance) -> None:
        """Keep the reason."""
        super().__init__(why.name)
        self.why = why


class OwnToken:
    """Makes and withdraws it, one wish after the other; `listen` hears when it stands otherwise."""

    def __init__(self, account: TokenMaker, place: TokenPlace, notes: OwnTokenNotes) -> None:
        """Take who makes tokens, where the token in use is kept, and where it is written down what was made."""
        self._account, self._place, self._notes = account, place, notes
        self._note: OwnTokenNote | None = None
        self._one_at_a_time = asyncio.Lock()
        self._listeners: list[Callable[[], None]] = []

    @property
    def note(self) -> OwnTokenNote | None:
        """Give what is written down of it."""
        return self._note

    @property
    def is_at_work(self) -> bool:
        """Tell whether something is under way, so that it soon stands otherwise."""
        return self._one_at_a_time.locked()

    @property
    def standing(self) -> OwnTokenStanding:
        """Tell how it stands."""
        if self._note is None:
            return OwnTokenStanding.NONE
        if not self._note.credential_id:
            return OwnTokenStanding.UNHEARD
        in_use = self._place.own_mark() == self._note.mark
        return OwnTokenStanding.IN_USE if in_use else OwnTokenStanding.ASTRAY

    def listen(self, listener: Callable[[], None]) -> None:
        """Tell `listener` whenever it stands otherwise."""
        self._listeners.append(listener)

    async def load(self) -> None:
        """Read what was written down before."""
        async with self._at_work():
            self._note = await self._notes.read()

    async def make(self, limit: Decimal, expires: float | None) -> None:
        """Make one that may spend so many Credits, until a moment in Unix seconds, and use it from now on.

        The one before it, if there is one, is withdrawn once the new one is in use. Raises `OwnTokenTrouble`,
        `LibraryTrouble`, and as the account; after `Unanswered` nobody knows whether one was made.
        """
        async with self._at_work():
            if self.standing is OwnTokenStanding.UNHEARD:
                raise OwnTokenTrouble(Hindrance.UNHEARD_BEFORE)
            application = await self._application()
            api_ids = tuple((await self._account.api_ids()).values())
            if not api_ids:
                raise OwnTokenTrouble(Hindrance.APIS_UNTOLD)
            before = self._note
            note = OwnTokenNote(f"{NAME}{secrets.token_hex(3)}", limit, expires, before=before)
            await self._write(note)
            try:
                made = await self._account.make_token(application.id, note.name, limit, expires, api_ids)
            except Unanswered:
                raise
            except StudioError:
                await self._write(before)
                raise
            note = replace(note, credential_id=made.credential.id, mark=self._place.own_mark_of(made.secret))
            try:
                await self._write(note)
            except LibraryTrouble:
                await self._account.withdraw(note.credential_id)
                raise
            if not await self._is_limited(made.credential, limit):
                await self._account.withdraw(note.credential_id)
                await self._write(before)
                raise OwnTokenTrouble(Hindrance.UNLIMITED)
            await self._place.keep_api(made.secret)
            self._tell()
            await self._withdraw_former()

    async def look(self) -> Credential | None:
        """Ask for limit and use; None where there is none, or it is gone. Raises as the account."""
        note = self._note
        return None if note is None or not note.credential_id else await self._of(note.credential_id)

    async def withdraw(self) -> None:
        """Let it open nothing any more, and forget it.

        Raises `OwnTokenTrouble`, `LibraryTrouble`, and as the account.
        """
        async with self._at_work():
            if self._note is None or not self._note.credential_id:
                return
            in_use = self.standing is OwnTokenStanding.IN_USE
            await self._withdraw(self._note.credential_id)
            if in_use:
                await self._place.remove_api()
            await self._withdraw_former()
            await self._write(self._note.before)

    async def withdraw_former(self) -> None:
        """Withdraw those before it that still open; raises `LibraryTrouble`."""
        async with self._at_work():
            await self._withdraw_former()

    async def dismiss(self) -> None:
        """Forget one that is not in use, as the person has seen to it in the console; raises `LibraryTrouble`."""
        async with self._at_work():
            if self._note is not None and self.standing is not OwnTokenStanding.IN_USE:
                await self._write(self._note.before)

    @asynccontextmanager
    async def _at_work(self) -> AsyncIterator[None]:
        """Let one wish after the other be granted, and tell when that is done, however it ended."""
        try:
            async with self._one_at_a_time:
                yield
        finally:
            self._tell()

    async def _application(self) -> Application:
        found = own_application(await self._account.applications())
        if found is None:
            raise OwnTokenTrouble(Hindrance.NO_APPLICATION)
        if found.disabled:
            raise OwnTokenTrouble(Hindrance.APPLICATION_DISABLED)
        return found

    async def _is_limited(self, made: Credential, limit: Decimal) -> bool:
        """Tell whether the provider has set the limit, asking once more where its first answer did not say."""
        told = made.limit
        if told is None:
            found = await self._of(made.id)
            told = None if found is None else found.limit
        return told is not None and told <= limit

    async def _of(self, credential_id: str) -> Credential | None:
        try:
            return await self._account.credential(credential_id)
        except Refused as refused:
            if refused.failure.code != "not_found":
                raise
            return None

    async def _withdraw(self, credential_id: str) -> None:
        """Withdraw one that bears our name; the note may have come with a library from elsewhere."""
        found = await self._of(credential_id)
        if found is None:
            return
        if not found.name.startswith(NAME):
            raise OwnTokenTrouble(Hindrance.NOT_OURS)
        await self._account.withdraw(credential_id)

    async def _withdraw_former(self) -> None:
        if self._note is None or self._note.before is None:
            return
        left: OwnTokenNote | None = None
        for one in reversed(self._note.former()):
            if one.mark == self._place.own_mark() or not await self._is_withdrawn(one.credential_id):
                left = replace(one, before=left)
        await self._write(replace(self._note, before=left))

    async def _is_withdrawn(self, credential_id: str) -> bool:
        try:
            await self._withdraw(credential_id)
        except OwnTokenTrouble:
            return True
        except StudioError:
            return False
        return True

    async def _write(self, note: OwnTokenNote | None) -> None:
        await self._notes.write(note)
        self._note = note
        self._tell()

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()
