"""The verdict on every answer: taken, refused, asked to wait, or unclear. The charge-safety table in code.

| answer to an order | verdict |
| --- | --- |
| a page for a browser or a redirect, whatever it names and says, but with 429 | `Unclear` |
| names a task, whatever the status but 401; also as lines of which the last decides, also cut short | `Answer` |
| 401 | `TokenRefused` |
| 413; 400, 403, 404, 415 or 422, whole, with the service's own code for a no before work is begun | `Refused` |
| 429, or a structured `too_many_requests`, though such answers have come after a yes | `Throttled` |
| any other no of the service's own, or in JSON with a 4xx: 5xx, 402, unknown codes, 2xx | `Unclear`, refused |
| anything else: gateway errors, unreadable text, cut answers | `Unclear` |
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NoReturn

from kinogrid.domain.failure import (
    Charge,
    Failure,
    Refused,
    Throttled,
    TokenRefused,
    Unanswered,
    Unclear,
    known,
)
from kinogrid.domain.request import is_web_address
from kinogrid.domain.task import Answer, Outcome, Pending, TaskRecord
from kinogrid.service.errors import REFUSALS, TOKEN_CODES, Complaint, complaint, refusal, task_failure
from kinogrid.service.odd_json import task_id_within
from kinogrid.service.tasks import Records, read_outcome, read_records
from kinogrid.service.values import NotJson, decode, identifier, kept, readable, unwrapped
from kinogrid.service.wire import uploaded_address

_SUCCESS = range(200, 300)
# Of an answer in lines so many are read, the last ones: one that waits tells how far it is once a second.
_MOST_LINES = 5000
# The most of an answer that a failure is given to quote, in bytes.
_QUOTED = 4096
# How a page for a browser begins, also behind a mark of its encoding or words of a network's own; JSON never does.
_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?+\s*+(?:<|[^{\[\"].*?<(?:!doctype|html)\b)", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Reply:
    """A status with its body; `whole` is False when the connection ended, or a bound was met, before the body did.

    `retry_after` is the pause asked for in seconds, None when none was; `moved_to` the host of a redirect.
    """

    status: int
    body: bytes
    whole: bool = True
    retry_after: float | None = None
    moved_to: str | None = None

    @property
    def good(self) -> bool:
        """Tell whether the status says that it went well."""
        return self.status in _SUCCESS

    @property
    def said(self) -> str:
        """Quote the answer, as far as a failure has room for it."""
        return readable(self.body[:_QUOTED]) if self.moved_to is None else f"redirect to {self.moved_to}"

    @property
    def foreign(self) -> bool:
        """Tell whether this is a redirect or a page for a browser, so not from the service.

        A proxy, or a network that wants to be logged into, answers so, for the service or over its answer.
        """
        return self.moved_to is not None or _PAGE.match(self.body) is not None


_BAD_REQUEST = 400
_UNAUTHORISED = 401
_FORBIDDEN = 403
_NOT_FOUND = 404
_TIMED_OUT = 408
_TOO_LARGE = 413
_TOO_MANY = 429
_SERVER_ERRORS = 500
# Statuses that end an order at once where the service's own code says why; wire-facts of the provider's guides.
_FINAL = frozenset({_BAD_REQUEST, _FORBIDDEN, _NOT_FOUND, 415, 422})
# Statuses with which a service refuses a question as such.
_NO_SUCH_QUESTION = frozenset({_BAD_REQUEST, _NOT_FOUND, 405, 422, 501})
# Refusals of a free question that only another token, or a mended account, can end.
_ACCOUNT_CODES = TOKEN_CODES | {"token_mismatched", "disabled", "used_up", "forbidden"}
# What an upload may be refused with that another token for uploads would mend, and that none would.
_OTHER_TOKEN = TOKEN_CODES | {"permission_denied"}
_OF_ACCOUNT_OR_PICTURE = frozenset({"forbidden", "used_up", "disabled", "token_mismatched"})
# Answers beyond this, in bytes, are lists of tasks, which have no trace id of their own.
_TRACE_WITHIN = 64 * 1024
# Codes that say the same of a question as of an order; all others speak of what was ordered.
_OUT_OF_ORDER = frozenset({"api_error", "timeout"})


def read_order_answer(reply: Reply) -> Answer:
    """Give the good answer to an order.

    Raises `Throttled`, `TokenRefused`, `Refused` or `Unclear`, as the table says.
    """
    lines = _lines(reply)
    deciding = lines[-1] if lines else _Line(b"{}", {})
    fault = complaint(deciding.fields)
    if reply.status == _UNAUTHORISED and not reply.foreign:
        raise TokenRefused(refusal(reply.status, fault or unread(reply)))
    named = (identifier(line.fields.get("task_id")) for line in reversed(lines))
    task_id = next((task_id for task_id in named if task_id is not None), None) or _named_within(reply, lines, fault)
    if task_id is not None:
        outcome = _outcome(reply, deciding, fault)
        raw = kept(deciding.raw if lines else reply.body)
        return Answer(task_id, outcome, trace_id=identifier(deciding.fields.get("trace_id")), raw=raw)
    _stop_when_throttled(reply, fault)
    if reply.status == _TOO_LARGE and not reply.foreign:
        raise Refused(refusal(reply.status, fault or unread(reply)))
    if fault is None or not reply.whole or not (fault.own or _blames_order(reply.status)):
        raise Unclear(_unclear(reply))
    if reply.status in _FINAL and fault.own and fault.code in REFUSALS:
        kind = TokenRefused if fault.code in TOKEN_CODES else Refused
        raise kind(refusal(reply.status, fault))
    raise Unclear(replace(refusal(reply.status, fault), charge=Charge.MAYBE), refused=True)


@dataclass(frozen=True, slots=True)
class _Line:
    """One readable object of an answer."""

    raw: bytes
    fields: Mapping[str, object]


def _lines(reply: Reply) -> list[_Line]:
    """Give the readable objects of an answer, one JSON text or the last of several lines of them, in order.

    A page of somebody else's has none, whatever it quotes.
    """
    if reply.foreign:
        return []
    whole = _line(reply.body)
    if whole is not None:
        return [whole]
    return [line for line in map(_line, reply.body.splitlines()[-_MOST_LINES:]) if line is not None]


def _line(piece: bytes) -> _Line | None:
    try:
        found = decode(piece)
    except NotJson:
        return None
    fields = unwrapped(found)
    return _Line(piece, fields) if isinstance(found, dict) or fields else None


def _named_within(reply: Reply, lines: Sequence[_Line], fault: Complaint | None) -> str | None:
    """Find the task in what of an answer cannot be read, or deep within a yes.

    In a page of somebody else's nothing is looked for, nor within a no, which may speak of another task.
    """
    if reply.foreign:
        return None
    read = {line.raw for line in lines}
    if reply.good and fault is None and not any("task_id" in line.fields for line in lines):
        return identifier(task_id_within(reply.body))
    if reply.body in read:
        return None
    return identifier(task_id_within(b"\n".join(piece for piece in reply.body.splitlines() if piece not in read)))


def _outcome(reply: Reply, deciding: _Line, fault: Complaint | None) -> Outcome:
    if reply.status >= _SERVER_ERRORS or not reply.whole:
        return Pending()  # the waiting failed, perhaps not the work: the task itself has the last word
    if reply.good:
        outcome = read_outcome(deciding.fields, kept(deciding.raw), over=False)
        if isinstance(outcome, Failure) and outcome.code not in REFUSALS:
            # What went wrong at the service's own end may have ended the waiting only.
            return replace(outcome, charge=Charge.MAYBE)
        return outcome
    ended = reply.status in _FINAL and fault is not None and fault.own and fault.code in REFUSALS
    return task_failure(fault) if ended and fault is not None else Pending()


def _blames_order(status: int) -> bool:
    return _BAD_REQUEST <= status < _SERVER_ERRORS and status != _TIMED_OUT


def _unclear(reply: Reply) -> Failure:
    if not reply.whole and reply.moved_to is None:
        code = "no_answer"
    else:
        code = "html_answer" if reply.foreign or reply.status >= _SERVER_ERRORS else "unreadable_answer"
    return known(code, said=reply.said, status=reply.status)


def _stop_when_throttled(reply: Reply, fault: Complaint | None) -> None:
    structured = fault is not None and fault.code == "too_many_requests" and reply.status >= _BAD_REQUEST
    if reply.status == _TOO_MANY or structured:
        raise Throttled(_failure("too_many_requests", reply, fault), reply.retry_after)


def unread(reply: Reply) -> Complaint:
    """Take an answer that holds no error body for one that complains in its own words."""
    return Complaint(None, reply.said, None, own=False)


def _failure(code: str, reply: Reply, fault: Complaint | None) -> Failure:
    found = fault or unread(reply)
    return known(code, said=found.said, trace_id=found.trace_id, status=reply.status)


def trace_of(reply: Reply) -> str | None:
    """Give the id by which the provider's support finds a request, None when the answer names none."""
    if len(reply.body) > _TRACE_WITHIN:
        return None
    lines = _lines(reply)
    return identifier(lines[-1].fields.get("trace_id")) if lines else None


def _fault(reply: Reply) -> Complaint | None:
    try:
        return complaint(unwrapped(decode(reply.body)))
    except NotJson:
        return None


def unanswered(said: str = "", status: int | None = None) -> Unanswered:
    """Make the error for a free question that got no usable answer."""
    return Unanswered(known("unanswered", said=said, status=status))


def _no_use(reply: Reply, fault: Complaint | None) -> NoReturn:
    """Raise what a free question without a usable answer comes to; it never cost anything."""
    if fault is not None:
        failure = refusal(reply.status, fault)
        code = failure.code if failure.code in _OUT_OF_ORDER else "unanswered"
        raise Unanswered(replace(failure, code=code, charge=Charge.NO))
    if reply.foreign:
        raise Unanswered(known("html_answer", said=reply.said, status=reply.status, charge=Charge.NO))
    raise unanswered(reply.said, reply.status)


def _stop_when_unusable(reply: Reply) -> None:
    """Raise unless a free question got a good answer: `Throttled`, `TokenRefused` or `Unanswered`."""
    fault = _fault(reply)
    _stop_when_throttled(reply, fault)
    if reply.status in (_UNAUTHORISED, _FORBIDDEN, _BAD_REQUEST) and fault is not None:
        failure = refusal(reply.status, fault)
        if reply.status != _BAD_REQUEST or failure.code in _ACCOUNT_CODES:
            raise TokenRefused(replace(failure, charge=Charge.NO))
    if reply.status == _UNAUTHORISED and not reply.foreign:
        raise TokenRefused(known("invalid_token", said=reply.said, status=reply.status))
    if not reply.good or not reply.whole:
        _no_use(reply, fault)


def read_found(reply: Reply) -> tuple[TaskRecord, ...]:
    """Give the tasks that a look by id found; raises `Throttled`, `TokenRefused` or `Unanswered`.

    An empty object and a 404 in the service's own format both mean that it knows none.
    """
    if reply.status == _NOT_FOUND and reply.whole and _line(reply.body) is not None:
        return ()
    _stop_when_unusable(reply)
    return _records(reply).told


def read_listed(reply: Reply) -> tuple[TaskRecord, ...]:
    """Give the tasks of a list, which must be one to be believed when it is empty.

    Raises as `read_found`, and `Refused` when the service says that it does not list tasks: then nobody can tell what
    became of an order in doubt, and asking again would not help.
    """
    fault = _fault(reply)
    if reply.status in _NO_SUCH_QUESTION and reply.whole and fault is not None and fault.code not in _ACCOUNT_CODES:
        raise Refused(replace(refusal(reply.status, fault), charge=Charge.NO))
    _stop_when_unusable(reply)
    records = _records(reply)
    if not records.listed:
        _no_use(reply, _fault(reply))
    return records.told


def _records(reply: Reply) -> Records:
    if reply.foreign:
        _no_use(reply, None)
    try:
        records = read_records(reply.body)
    except NotJson:
        records = None
    if records is None:
        _no_use(reply, _fault(reply))
    return records


def read_page(reply: Reply) -> bytes:
    """Give a public page's bytes, read whole; raises `Throttled` or `Unanswered`, and no answer costs anything."""
    fault = _fault(reply)
    _stop_when_throttled(reply, fault)
    if not reply.good or not reply.whole:
        _no_use(reply, fault)
    return reply.body


def read_upload(reply: Reply) -> str:
    """Give an upload's public address; raises `Throttled`, `TokenRefused`, `Refused` or `Unanswered`."""
    fault = _fault(reply)
    _stop_when_throttled(reply, fault)
    code = None if fault is None else fault.code
    no_token = reply.status == _UNAUTHORISED and not reply.foreign
    if no_token or (reply.status == _FORBIDDEN and code in _OTHER_TOKEN):
        raise TokenRefused(_failure("upload_token", reply, fault))
    if fault is not None and code in _OF_ACCOUNT_OR_PICTURE:
        raise Refused(replace(refusal(reply.status, fault), charge=Charge.NO))
    client_error = _BAD_REQUEST <= reply.status < _SERVER_ERRORS
    if reply.status == _TOO_LARGE or (fault is not None and (client_error or (reply.good and fault.own))):
        raise Refused(_failure("upload_refused", reply, fault))
    if not reply.good or not reply.whole:
        _no_use(reply, fault)
    try:
        address = uploaded_address(reply.body)
    except NotJson:
        address = None
    if address is None or not is_web_address(address):
        _no_use(reply, None)
    return address
