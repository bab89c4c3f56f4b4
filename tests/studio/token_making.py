"""A provider that makes tokens, a keyring and a file, which a test has do whatever it likes."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from kinogrid.domain.account import Application, Credential, NewToken
from kinogrid.domain.failure import LibraryTrouble, Refused, StudioError, Unanswered, known
from kinogrid.domain.token_note import NAME, OwnTokenNote, OwnTokenStanding
from kinogrid.studio.own_token import OwnToken

OWN = Application("a-1", "midjourney", False, Decimal(100), Decimal(0), False, False)
APIS = {"/midjourney/videos": "api-v", "/midjourney/tasks": "api-t"}
LIMIT = Decimal(20)
NO_ANSWER, NOT_FOUND = Unanswered(known("unanswered")), Refused(known("not_found"))


class Ended(BaseException):
    """The app has ended, as by a power cut."""


class Diary(list[str]):
    """What happened, in order, until the end."""

    ends_before = "never"

    def append(self, step: str) -> None:
        """Write a step down, unless the app ends before it."""
        if step.startswith(self.ends_before):
            raise Ended
        super().append(step)


def stands(own: OwnToken) -> OwnTokenStanding:
    """Give how it stands just now."""
    return own.standing


@dataclass
class FakeProvider:
    """An account that makes tokens; `told` writes down all that happens, in order."""

    told: Diary
    applications_there: tuple[Application, ...] = (OWN,)
    apis: Mapping[str, str] = field(default_factory=lambda: dict(APIS))
    made: dict[str, Credential] = field(default_factory=dict)
    asked_for: list[tuple[str, Decimal, float | None, tuple[str, ...]]] = field(default_factory=list)
    trouble: dict[str, StudioError] = field(default_factory=dict)
    told_limit: Decimal | None = LIMIT
    later_limit: Decimal | None = LIMIT
    loses_answer: bool = False

    async def applications(self) -> tuple[Application, ...]:
        await self._stop("applications")
        return self.applications_there

    async def api_ids(self) -> Mapping[str, str]:
        await self._stop("api_ids")
        return self.apis

    async def make_token(
        self, application_id: str, name: str, limit: Decimal, expires: float | None, api_ids: Sequence[str]
    ) -> NewToken:
        self.told.append(f"make {name[: len(NAME)]}")
        await self._stop("make_token")
        self.asked_for.append((application_id, limit, expires, tuple(api_ids)))
        number = f"c-{len(self.made) + 1}"
        self.made[number] = Credential(number, name, self.later_limit, Decimal(0), expires)
        if self.loses_answer:
            raise NO_ANSWER
        return NewToken(replace(self.made[number], limit=self.told_limit), f"secret of {number}")

    async def credential(self, credential_id: str) -> Credential:
        await self._stop("credential")
        if credential_id not in self.made:
            raise NOT_FOUND
        return self.made[credential_id]

    async def withdraw(self, credential_id: str) -> None:
        await self._stop("withdraw")
        self.told.append(f"withdraw {credential_id}")
        del self.made[credential_id]

    async def _stop(self, question: str) -> None:
        await asyncio.sleep(0)
        if question in self.trouble:
            raise self.trouble[question]


@dataclass
class FakePlace:
    """The keyring; a token's mark is what stands behind its last blank."""

    told: Diary
    token: str | None = None
    takes: bool = True

    def own_mark(self) -> str | None:
        return None if self.token is None else self.own_mark_of(self.token)

    def own_mark_of(self, token: str) -> str:
        return f"mark of {token.rpartition(' ')[2]}"

    async def keep_api(self, token: str) -> None:
        self.told.append("keep")
        self.token = token if self.takes else self.token

    async def remove_api(self) -> None:
        self.token = None


@dataclass
class FakeNotes:
    """The note's file, which may be full from a time on."""

    told: Diary
    note: OwnTokenNote | None = None
    room: int = 1000

    async def read(self) -> OwnTokenNote | None:
        return self.note

    async def write(self, note: OwnTokenNote | None) -> None:
        if not self.room:
            raise LibraryTrouble(known("disk_full"))
        self.room -= 1
        self.told.append("note nothing" if note is None else f"note {note.credential_id or 'the wish'}")
        self.note = note


class World:
    """One start of the app after the other, on the same provider, keyring and file."""

    def __init__(self) -> None:
        self.told = Diary()
        self.provider, self.place, self.notes = FakeProvider(self.told), FakePlace(self.told), FakeNotes(self.told)

    async def start(self) -> OwnToken:
        own = OwnToken(self.provider, self.place, self.notes)
        await own.load()
        return own

    async def standing(self) -> OwnTokenStanding:
        """Tell how it stands after another start."""
        return (await self.start()).standing
