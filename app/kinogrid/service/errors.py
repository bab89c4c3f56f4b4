"""The service's error bodies in their many shapes, read into failures of the domain."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kinogrid.domain.failure import KNOWN, Charge, Failure, known
from kinogrid.service.values import flag, identifier, items, mapping, opened, text

# Codes seen from the provider; other codes of the failure table are ours and must not be put in its mouth.
REFUSALS = frozenset(
    {
        "bad_request",
        "token_mismatched",
        "api_not_implemented",
        "not_found",
        "invalid_token",
        "no_token",
        "token_expired",
        "permission_denied",
        "used_up",
        "forbidden",
        "disabled",
    }
)
"""The codes that say no before any work is begun; the others may come after the order was taken, and billed."""
SERVICE_CODES = REFUSALS | {"too_many_requests", "api_error", "timeout"}
TOKEN_CODES = frozenset({"invalid_token", "no_token", "token_expired"})
# What a status means when the body names no code.
_STATUS_CODES = {
    400: "bad_request",
    401: "invalid_token",
    402: "used_up",
    403: "forbidden",
    422: "bad_request",
    429: "too_many_requests",
    500: "api_error",
    504: "timeout",
}
# Codes that newer pages of the provider have for what older ones call otherwise.
_SAME = {"no_api": "api_not_implemented", "not_authenticated": "invalid_token"}
_UNAUTHORISED = 401
_SERVER_ERRORS = 500
_GOOD_BELOW = 300
# In how many lists an error may lie.
_DEEPEST = 3
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,63}")


@dataclass(frozen=True, slots=True)
class Complaint:
    """What an error body says; `own` tells that it is surely the service's and not a gateway's before it."""

    code: str | None
    said: str
    trace_id: str | None
    own: bool


def complaint(body: Mapping[str, object]) -> Complaint | None:
    """Read an error out of an object in any of the shapes seen; None when it holds none."""
    trace_id = identifier(body.get("trace_id"))
    declared = flag(body.get("success")) is False
    beside = _code(body.get("code"))
    for name in ("error", "detail"):
        code, said = _parts(body.get(name))
        if code or said:
            own = declared or trace_id is not None or (name == "error" and code is not None) or beside in SERVICE_CODES
            code = code or beside
            return Complaint(code, said or code or "", trace_id, own)
    said = text(body.get("message")) or ""
    if declared or said:
        return Complaint(beside, said, trace_id, declared)
    return None


def _parts(error: object, depth: int = _DEEPEST) -> tuple[str | None, str]:
    error = opened(error)
    if isinstance(error, str):
        said = error.strip()
        code = _code(said)
        return (code if code in SERVICE_CODES else None), said
    if isinstance(error, list):  # validation errors: one object a field
        return None, "; ".join(filter(None, (_parts(item, depth - 1)[1] for item in items(error) if depth)))
    fields = mapping(error)
    said = next(filter(None, (text(fields.get(name)) for name in ("message", "detail", "msg"))), "")
    return _code(fields.get("code")), said


def _code(value: object) -> str | None:
    word = value.strip() if isinstance(value, str) else ""
    return _SAME.get(word, word) if _WORD.fullmatch(word) else None


def refusal(status: int, found: Complaint) -> Failure:
    """Give the failure for a refusal of a request, with what it may have cost."""
    code = found.code
    if code is None or (status == _UNAUTHORISED and code not in SERVICE_CODES):
        code = _STATUS_CODES.get(status, "refused")
    elif code in KNOWN and code not in SERVICE_CODES:
        code = "refused"
    failure = known(code, said=_said(found), trace_id=found.trace_id, status=status)
    if code not in SERVICE_CODES and not _GOOD_BELOW <= status < _SERVER_ERRORS:
        return replace(failure, charge=Charge.MAYBE)
    return replace(failure, charge=Charge.UNBILLED) if failure.charge.is_free else failure


def task_failure(found: Complaint) -> Failure:
    """Give the failure of a task that has ended; by the provider's rule only what ends just "failed" may be billed."""
    code = found.code if found.code in SERVICE_CODES - {"too_many_requests"} else "task_failed"
    charge = Charge.RARELY if code == "task_failed" else Charge.UNBILLED
    return known(code, said=_said(found), trace_id=found.trace_id, charge=charge)


def _said(found: Complaint) -> str:
    return f"{found.code}: {found.said}" if found.code and found.code != found.said else found.said
