"""The platform's answers about the account, read with mistrust; secrets in them, and its own words, are left behind.

Whatever is raised here quotes nothing of an answer, since lists and details of tokens tell secrets in plain text.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from kinogrid.domain.account import Application, Credential, NewToken, UsageLine, UsagePage, WindowTooWide
from kinogrid.domain.failure import Charge, Failure, Refused, Throttled, TokenRefused, Unanswered, known
from kinogrid.service.answers import Reply
from kinogrid.service.errors import TOKEN_CODES, Complaint, complaint
from kinogrid.service.values import NotJson, decode, flag, identifier, instant, items, mapping, number, text, unwrapped

# Bytes beyond which an answer about the account would hold up the window while it is read.
ACCOUNT_BOUND = 2 * 1024 * 1024
# Entries beyond which no list of these is read.
_MOST = 1000
# Credits that no account has.
_ABSURD = 1e9
_LONGEST_NAME = 200
_SECRET_LENGTHS = range(16, 201)
_STATUSES = range(100, 600)

_BAD_REQUEST, _UNAUTHORISED, _FORBIDDEN, _NOT_FOUND, _UNFIT, _TOO_MANY, _UNAVAILABLE = 400, 401, 403, 404, 422, 429, 503
_TOO_WIDE = "usage_query_timeout"
_JUDGED = TOKEN_CODES | {"token_mismatched"}
# What a no can be about that another token would not mend.
_OF_ACCOUNT = frozenset({"used_up", "disabled"})


def read_fields(reply: Reply) -> Mapping[str, object]:
    """Give a good answer's fields.

    Raises `TokenRefused`, `Throttled`, `Refused`, `WindowTooWide` or `Unanswered`.
    """
    fields = _object(reply)
    fault = None if fields is None else complaint(fields)
    _stop_when_refused(reply, fault)
    if reply.foreign:
        raise Unanswered(_failure("html_answer", reply, None))
    if not reply.good or not reply.whole or fields is None or flag(fields.get("success")) is False:
        raise Unanswered(_failure("unanswered", reply, fault))
    return fields


def stop_unless_gone(reply: Reply) -> None:
    """Raise, as `read_fields`, unless what was to be deleted is gone, also where it was before."""
    if reply.good and reply.whole and not reply.foreign:
        return
    try:
        read_fields(reply)
    except Refused as refused:
        if refused.failure.code != "not_found":
            raise


def _object(reply: Reply) -> Mapping[str, object] | None:
    if len(reply.body) > ACCOUNT_BOUND:
        return None
    try:
        return unwrapped(decode(reply.body))
    except NotJson:
        return None


def _stop_when_refused(reply: Reply, fault: Complaint | None) -> None:
    code = None if fault is None else fault.code
    if reply.moved_to is not None:
        return
    if reply.status == _TOO_MANY:
        raise Throttled(_failure("too_many_requests", reply, fault), reply.retry_after)
    if reply.status == _UNAUTHORISED and not reply.foreign:
        raise TokenRefused(_failure(code if code in _JUDGED else "invalid_token", reply, fault))
    if reply.status == _UNAVAILABLE and code == _TOO_WIDE:
        raise WindowTooWide(_failure("unanswered", reply, fault), reply.retry_after)
    if reply.status == _UNAVAILABLE and reply.retry_after is not None:
        raise Throttled(_failure("unanswered", reply, fault), reply.retry_after)
    if fault is None:
        return
    if reply.status == _FORBIDDEN and code not in _OF_ACCOUNT:
        raise TokenRefused(_failure(code if code in _JUDGED else "permission_denied", reply, fault))
    if reply.status in {_BAD_REQUEST, _FORBIDDEN, _NOT_FOUND, _UNFIT}:
        usual = "not_found" if reply.status == _NOT_FOUND else "bad_request"
        raise Refused(_failure(code if code in _OF_ACCOUNT else usual, reply, fault))


def _failure(code: str | None, reply: Reply, fault: Complaint | None) -> Failure:
    trace_id = None if fault is None else fault.trace_id
    return known(code or "unanswered", status=reply.status, trace_id=trace_id, charge=Charge.NO)


def _listed(reply: Reply) -> tuple[Mapping[str, object], Sequence[object]]:
    fields = read_fields(reply)
    if not isinstance(fields.get("items"), list):
        raise Unanswered(_failure("unanswered", reply, None))
    return fields, items(fields["items"])[:_MOST]


def read_applications(reply: Reply) -> tuple[Application, ...]:
    """Give the account's applications; raises as `read_fields`, also for what is no list."""
    return tuple(one for item in _listed(reply)[1] if (one := _application(mapping(item))) is not None)


def _application(fields: Mapping[str, object]) -> Application | None:
    found = identifier(fields.get("id"))
    if found is None:
        return None
    return Application(
        id=found,
        service=identifier(mapping(fields.get("service")).get("alias")),
        is_common=(text(fields.get("scope")) or "").lower() == "global",
        remaining=amount(fields.get("remaining_amount")),
        used=amount(fields.get("used_amount")),
        disabled=flag(fields.get("disabled")) is True,
        draws_on_common=flag(fields.get("allow_consume_global")) is True,
    )


def read_usage(reply: Reply, offset: int) -> UsagePage:
    """Give a page of calls that began at an offset; raises as `read_applications`."""
    fields, listed = _listed(reply)
    count = number(fields.get("count"))
    reached = offset + len(listed)
    more = bool(listed) and (count is None or reached < count)
    return UsagePage(
        tuple(_line(mapping(item)) for item in listed if isinstance(item, dict)), reached if more else None
    )


def _line(fields: Mapping[str, object]) -> UsageLine:
    status = number(fields.get("status_code"))
    taken = amount(fields.get("deducted_amount"))
    return UsageLine(
        trace_id=identifier(fields.get("trace_id")),
        status=int(status) if status is not None and int(status) in _STATUSES else None,
        charged=amount(fields.get("used_amount")) if taken is None else taken,
        at=instant(fields.get("created_at")),
        path=identifier(mapping(fields.get("api")).get("path")),
        credential_id=identifier(mapping(fields.get("credential")).get("id")),
        id=identifier(fields.get("id")),
    )


def read_credential(reply: Reply) -> Credential:
    """Give what is told of a token, without its secret; raises as `read_applications`."""
    return _credential(reply, read_fields(reply))


def read_new_token(reply: Reply) -> NewToken:
    """Give a token that was just made; raises as `read_applications`."""
    fields = read_fields(reply)
    secret = fields.get("token")
    usable = isinstance(secret, str) and len(secret) in _SECRET_LENGTHS and identifier(secret) and secret.isascii()
    if not isinstance(secret, str) or not usable:
        raise Unanswered(_failure("unanswered", reply, None))
    return NewToken(_credential(reply, fields), secret)


def _credential(reply: Reply, fields: Mapping[str, object]) -> Credential:
    found = identifier(fields.get("id"))
    if found is None:
        raise Unanswered(_failure("unanswered", reply, None))
    return Credential(
        id=found,
        name=(text(fields.get("name")) or "")[:_LONGEST_NAME],
        limit=amount(fields.get("limited_amount")),
        used=amount(fields.get("used_amount")),
        expires=instant(fields.get("expired_at")),
    )


def read_api_ids(page: bytes) -> Mapping[str, str]:
    """Give the ids of the service's APIs by their paths, none where a page of prices does not tell them."""
    try:
        fields = unwrapped(decode(page)) if len(page) <= ACCOUNT_BOUND else {}
    except NotJson:
        return {}
    told = (mapping(api) for api in items(fields.get("apis"))[:_MOST])
    named = ((identifier(api.get("path")), identifier(api.get("id"))) for api in told)
    return {path: api_id for path, api_id in named if path is not None and api_id is not None}


def amount(value: object) -> Decimal | None:
    """Read an amount of Credits, None for what no account has: nothing, less than nothing, or beyond all measure."""
    found = number(value)
    return Decimal(str(found)) if found is not None and 0 <= found <= _ABSURD else None
