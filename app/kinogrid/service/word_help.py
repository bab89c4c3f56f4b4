"""What the provider does with words around an order: translating a prompt, and describing a picture."""

from dataclasses import replace
from typing import NoReturn

from kinogrid.domain.failure import Charge, Failure, Refused, Throttled, TokenRefused, Unanswered, known
from kinogrid.service.answers import Reply, unread
from kinogrid.service.client import ServiceClient
from kinogrid.service.errors import SERVICE_CODES, TOKEN_CODES, Complaint, complaint, refusal
from kinogrid.service.values import NotJson, decode, encode, flag, items, mapping, text

TRANSLATE_PATH = "/midjourney/translate"
DESCRIBE_PATH = "/midjourney/describe"

_UNAUTHORISED = 401
_TOO_MANY = 429


class WordHelp:
    """Asks once and never again by itself: what these questions cost is not documented."""

    def __init__(self, client: ServiceClient) -> None:
        """Take who asks."""
        self._client = client

    async def translate(self, content: str) -> str:
        """Give a text in English.

        Raises `Unreachable`, `Throttled`, `Refused`, `TokenRefused`, or `Unanswered` when there is nothing to read.
        """
        reply = await self._ask(TRANSLATE_PATH, {"content": content})
        found = text(_fields(reply).get("content"))
        if found is None:
            _no_use(reply)
        return found

    async def describe(self, image_url: str) -> tuple[str, ...]:
        """Give descriptions of a picture, usually four; raises as `translate`."""
        reply = await self._ask(DESCRIBE_PATH, {"image_url": image_url})
        given = (text(item) for item in items(_fields(reply).get("descriptions")))
        found = tuple(description for description in given if description is not None)
        if not found:
            _no_use(reply)
        return found

    async def _ask(self, path: str, fields: dict[str, object]) -> Reply:
        try:
            return await self._client.ask(path, encode(fields))
        except Unanswered as error:
            raise Unanswered(replace(error.failure, charge=Charge.MAYBE)) from error


def _fields(reply: Reply) -> dict[str, object]:
    """Give a good answer's fields; raises for every other answer."""
    try:
        fields = dict(mapping(decode(reply.body)))
    except NotJson:
        fields = {}
    fault = complaint(fields)
    if reply.status == _TOO_MANY:
        raise Throttled(_refused(reply, fault), reply.retry_after)
    refused = fault is not None and (not reply.good or flag(fields.get("success")) is False or fault.own)
    if refused or reply.status == _UNAUTHORISED:
        failure = _refused(reply, fault)
        raise (TokenRefused if failure.code in TOKEN_CODES else Refused)(failure)
    if not reply.good or not reply.whole:
        _no_use(reply)
    return fields


def _refused(reply: Reply, fault: Complaint | None) -> Failure:
    failure = refusal(reply.status, fault or unread(reply))
    return failure if failure.code in SERVICE_CODES - {"bad_request"} else replace(failure, code="help_refused")


def _no_use(reply: Reply) -> NoReturn:
    raise Unanswered(known("help_unusable", said=reply.said, status=reply.status))
