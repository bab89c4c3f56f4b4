"""The account at the platform: questions that cost nothing, and tokens with a limit that are made for the person."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from urllib.parse import quote, urlencode

from kinogrid.domain.account import Application, Credential, NewToken, UsagePage
from kinogrid.service.account_answers import (
    read_api_ids,
    read_applications,
    read_credential,
    read_new_token,
    read_usage,
    stop_unless_gone,
)
from kinogrid.service.client import ServiceClient
from kinogrid.service.values import encode

LINES_AT_ONCE = 100
"""How many calls one page of usage has at most."""

_APPLICATIONS = "/api/v1/applications/?user_id=me&limit=100"
_USAGE = "/api/v1/usage/apis/"
_CREDENTIALS = "/api/v1/credentials/"
_OURS = "/midjourney/"


class AccountClient:
    """Asks with the account's token alone, and keeps nothing of an answer but what it returns.

    Everything here raises `TokenRefused` (there is no token, or the platform does not take it), `Throttled`, `Refused`,
    `Unreachable` or `Unanswered`; nothing is retried.
    """

    def __init__(self, client: ServiceClient, token: Callable[[], str | None]) -> None:
        """Take who asks, and where the account's token is to be had, anew for every question."""
        self._client, self._token = client, token

    async def check(self, token: str) -> None:
        """Try a token with a question that costs nothing; raises `TokenRefused` where it is no account's."""
        read_applications(await self._client.ask_platform(token, "GET", _APPLICATIONS))

    async def applications(self) -> tuple[Application, ...]:
        """List what the account has for each service."""
        return read_applications(await self._client.ask_platform(self._token(), "GET", _APPLICATIONS))

    async def usage(self, since: float, until: float, offset: int = 0, credential_id: str | None = None) -> UsagePage:
        """List calls between two moments in Unix seconds, at most 60 days ago, from one line on.

        Raises `WindowTooWide` too.
        """
        asked = {
            "perspective": "both",
            "limit": str(LINES_AT_ONCE),
            "offset": str(offset),
            "created_at_from": _iso(since),
            "created_at_to": _iso(until),
            **({} if credential_id is None else {"credential_id": credential_id}),
        }
        reply = await self._client.ask_platform(self._token(), "GET", f"{_USAGE}?{urlencode(asked)}")
        return read_usage(reply, offset)

    async def api_ids(self) -> Mapping[str, str]:
        """Give the ids of this service's APIs by their paths, so that a token can be kept to them."""
        found = read_api_ids(await self._client.prices())
        return {path: api_id for path, api_id in found.items() if path.startswith(_OURS)}

    async def make_token(
        self,
        application_id: str,
        name: str,
        limit: Decimal,
        expires: float | None = None,
        api_ids: Sequence[str] | None = None,
    ) -> NewToken:
        """Make an API token that may spend so many Credits, until a moment in Unix seconds, and opens these APIs only.

        After `Unanswered` it may have been made all the same, and is to be found in the console.
        """
        body = {
            "application_id": application_id,
            "name": name,
            "limited_amount": float(limit),
            "expired_at": None if expires is None else _iso(expires),
            "allowed_api_ids": None if api_ids is None else list(api_ids),
        }
        reply = await self._client.ask_platform(self._token(), "POST", _CREDENTIALS, encode(body))
        return read_new_token(reply)

    async def credential(self, credential_id: str) -> Credential:
        """Tell limit and use of a token; its secret, which the answer holds, is dropped at once."""
        return read_credential(await self._client.ask_platform(self._token(), "GET", _detail(credential_id)))

    async def withdraw(self, credential_id: str) -> None:
        """Let a token open nothing any more; one that is gone already is no trouble."""
        stop_unless_gone(await self._client.ask_platform(self._token(), "DELETE", _detail(credential_id)))


def _detail(credential_id: str) -> str:
    return f"{_CREDENTIALS}{quote(credential_id, safe='')}/"


def _iso(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat()
