"""The platform's side of the service: prices for anyone, and the account for who has its token."""

import time
from datetime import UTC, datetime

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kinogrid.demo.access import Access, Credential, moment
from kinogrid.demo.bodies import json_object
from kinogrid.demo.ledger import Ledger
from kinogrid.demo.prices import APPLICATION, PATHS, SERVICE, api, api_id, service_page
from kinogrid.demo.refusal import not_found, of_platform

FAULTS = ("usage-busy", "usage-slow", "no-application", "no-prices")
"""What can be wrong with the platform.

Every other question for usage is one too many, one for more than a day takes too long, the account has no application
for this service, or the prices are not told.
"""

_DAY = 24 * 3600.0
_KEPT = 60 * _DAY
_MOST = 100


class Platform:
    """Answers below `/api/v1/`, but for the uploads."""

    def __init__(self, access: Access, ledger: Ledger, faults: frozenset[str] = frozenset()) -> None:
        """Know who may ask, and what was spent."""
        self._access, self._ledger, self._faults = access, ledger, faults
        self._asked = 0

    def routes(self) -> list[Route]:
        """Tell which addresses are answered here."""
        return [
            Route("/api/v1/services/{alias}", self._service),
            # As the real one does, though it wants a slash at the end of every other address.
            Route("/api/v1/services/{alias}/", self._broken),
            Route("/api/v1/apis/", self._apis),
            Route("/api/v1/apis/{id}/usage/", self._lately),
            Route("/api/v1/applications/", self._applications),
            Route("/api/v1/usage/apis/", self._usage),
            Route("/api/v1/credentials/", self._credentials, methods=["GET", "POST"]),
            Route("/api/v1/credentials/{id}/", self._credential, methods=["GET", "PATCH", "DELETE"]),
        ]

    async def _service(self, request: Request) -> Response:
        if request.path_params["alias"] != SERVICE["alias"]:
            raise not_found()
        if "no-prices" in self._faults:
            return await self._broken(request)
        return JSONResponse(service_page())

    async def _broken(self, _request: Request) -> Response:
        raise of_platform(500, "api_error", "Internal server error.")

    async def _apis(self, request: Request) -> Response:
        wanted = request.query_params.get("path")
        found = [
            {**api(path), "service": SERVICE, "definition": {"path": path, "method": "POST"}}
            for path in PATHS
            if wanted in {None, path}
        ]
        return JSONResponse({"count": len(found), "items": found})

    async def _lately(self, request: Request) -> Response:
        path = next((path for path in PATHS if api_id(path) == request.path_params["id"]), None)
        if path is None:
            raise not_found()
        items = self._ledger.lately(path)
        return JSONResponse({"count": len(items), "items": items})

    async def _applications(self, request: Request) -> Response:
        self._access.check_account(request)
        own = {
            "id": APPLICATION,
            "scope": "Individual",
            "type": "Usage",
            "remaining_amount": float(self._ledger.own),
            "used_amount": float(self._ledger.spent),
            "paid": True,
            "disabled": False,
            "allow_consume_global": True,
            "service": SERVICE,
            "credentials": [self._told(one) for one in self._access.in_use()],
        }
        common = {
            "id": "demo-global",
            "scope": "Global",
            "type": "Usage",
            "remaining_amount": float(self._ledger.common),
            "used_amount": 0,
            "paid": True,
            "disabled": False,
            "allow_consume_global": None,
            "service": None,
            "credentials": [],
        }
        foreign = {
            "id": "demo-other",
            "scope": "Individual",
            "type": "Period",
            "remaining_amount": None,
            "used_amount": 12.5,
            "paid": False,
            "disabled": True,
            "allow_consume_global": False,
            "service": {"id": "demo-suno", "alias": "suno", "title": "Another service (demo)", "unit": "Credit"},
            "credentials": None,
        }
        items = [foreign, common] if "no-application" in self._faults else [own, foreign, common]
        return JSONResponse({"count": len(items), "items": items[: _page(request)[1]]})

    async def _usage(self, request: Request) -> Response:
        self._access.check_account(request)
        self._asked += 1
        if "usage-busy" in self._faults and self._asked % 2:
            headers = {"retry-after": "1"}
            raise of_platform(429, "usage_query_in_progress", "Another query is in progress.", headers)
        asked, now = request.query_params, time.time()
        since, until = moment(asked.get("created_at_from", "0")), moment(asked.get("created_at_to", str(now)))
        if "usage-slow" in self._faults and until - since > _DAY:
            raise of_platform(503, "usage_query_timeout", "The query took too long.")
        wanted: dict[str, object] = {}
        if "api_id" in asked:
            wanted["path"] = next((path for path in PATHS if api_id(path) == asked["api_id"]), None)
        if "credential_id" in asked:
            wanted["credential_id"] = asked["credential_id"]
        lines = self._ledger.latest(wanted, max(since, now - _KEPT), until)
        offset, limit = _page(request)
        page = lines[offset:][:limit]
        return JSONResponse({"count": len(lines), "items": [line.told() for line in page]})

    async def _credentials(self, request: Request) -> Response:
        self._access.check_account(request)
        if request.method == "POST":
            if "no-application" in self._faults:
                raise not_found()
            return JSONResponse(self._told(self._access.make(await json_object(request))), 201)
        items = [self._told(one) for one in self._access.in_use()]
        return JSONResponse({"count": len(items), "items": items})

    async def _credential(self, request: Request) -> Response:
        self._access.check_account(request)
        wanted = request.path_params["id"]
        if request.method == "DELETE":
            self._access.withdraw(wanted)
            return Response(status_code=204)
        if request.method == "PATCH":
            return JSONResponse(self._told(self._access.change(wanted, await json_object(request))))
        return JSONResponse(self._told(self._access.find(wanted)))

    def _told(self, one: Credential) -> dict[str, object]:
        """Write a token as the account's owner is told of it, in plain text as the real platform does."""
        return {
            "id": one.id,
            "type": "Token",
            "token": self._access.plain(one.id),
            "name": one.name,
            "application_id": APPLICATION,
            "limited_amount": None if one.limit is None else float(one.limit),
            "used_amount": float(self._ledger.used(one.id)),
            "expired_at": None if one.expires is None else _iso(one.expires),
            "allowed_api_ids": None if one.apis is None else list(one.apis),
            "created_at": _iso(one.made),
        }


def _iso(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat()


def _page(request: Request) -> tuple[int, int]:
    """Read from where on and how many. Raises `Refused`."""
    try:
        offset, limit = (int(request.query_params.get(name, "0")) for name in ("offset", "limit"))
    except ValueError as error:
        raise of_platform(400, "invalid", "limit and offset must be numbers") from error
    return max(0, offset), min(_MOST, limit) if limit > 0 else _MOST
