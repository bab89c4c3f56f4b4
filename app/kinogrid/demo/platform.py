"""The platform's side of the service: what it tells of prices to anyone."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kinogrid.demo.prices import PATHS, SERVICE, api, service_page
from kinogrid.demo.refusal import Refusal, Refused, Shape


class Platform:
    """Answers below `/api/v1/`, but for the uploads."""

    def routes(self) -> list[Route]:
        """Tell which addresses are answered here."""
        return [
            Route("/api/v1/services/{alias}", self._service),
            # As the real one does, though it wants a slash at the end of every other address.
            Route("/api/v1/services/{alias}/", self._broken),
            Route("/api/v1/apis/", self._apis),
        ]

    async def _service(self, request: Request) -> Response:
        if request.path_params["alias"] != SERVICE["alias"]:
            raise not_found()
        return JSONResponse(service_page())

    async def _broken(self, _request: Request) -> Response:
        raise _platform(500, "api_error", "Internal server error.")

    async def _apis(self, request: Request) -> Response:
        wanted = request.query_params.get("path")
        found = [
            {**api(path), "service": SERVICE, "definition": {"path": path, "method": "POST"}}
            for path in PATHS
            if wanted in {None, path}
        ]
        return JSONResponse({"count": len(found), "items": found})


def not_found() -> Refused:
    """Refuse a question for what is not there."""
    return _platform(404, "not_found", "Not found.")


def _platform(status: int, code: str, detail: str) -> Refused:
    return Refused(Refusal(status, code, detail, Shape.PLATFORM))
