"""The bodies of requests, which are JSON objects or refused."""

import json

from starlette.requests import Request

from kinogrid.demo.refusal import bad_request


async def json_object(request: Request) -> dict[str, object]:
    """Read a request's body. Raises `Refused`."""
    try:
        body = json.loads(await request.body())
    except ValueError as error:
        raise bad_request("the body must be JSON") from error
    if not isinstance(body, dict):
        raise bad_request("the body must be a JSON object")
    return body
