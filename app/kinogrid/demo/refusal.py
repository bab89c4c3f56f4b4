"""Everything that the service says no with, in all the shapes that were seen, and the words that bring it about."""

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

_WORD = re.compile(r"demo:([a-z0-9_]+)")


class Shape(Enum):
    """How an error is written down: not every part of the real service does it alike."""

    STRUCTURED = "structured"
    BARE = "bare"
    DETAIL = "detail"
    PLATFORM = "platform"
    HTML = "html"


@dataclass(frozen=True)
class Refusal(Exception):
    """An order or a question that is answered with an error."""

    status: int
    code: str
    message: str
    shape: Shape = Shape.STRUCTURED
    headers: Mapping[str, str] = field(default_factory=dict)

    def body(self, trace_id: str | None = None) -> dict[str, object]:
        """Write the error as JSON in its shape."""
        trace: dict[str, object] = {"trace_id": trace_id or str(uuid.uuid4())}
        if self.shape is Shape.DETAIL:
            return {"detail": self.message}
        if self.shape is Shape.PLATFORM:
            return {"detail": self.message, "code": self.code, **trace}
        error = self.message if self.shape is Shape.BARE else {"code": self.code, "message": self.message}
        return {"success": False, "error": error, **trace}


class Refused(Exception):
    """Ends an order or a question with a refusal."""

    def __init__(self, refusal: Refusal, trace_id: str | None = None) -> None:
        """Carry the answer, and the trace id under which it was noted, if it was."""
        super().__init__(refusal.message)
        self.refusal, self.trace_id = refusal, trace_id


def bad_request(message: str) -> Refused:
    """Refuse a value."""
    return Refused(Refusal(400, "bad_request", message))


def missing(name: str) -> Refused:
    """Refuse an order that lacks something; the guide lists this code for missing parameters."""
    return Refused(Refusal(400, "token_mismatched", f"{name} is required"))


def unknown_action(action: str) -> Refused:
    """Refuse something that there is no such thing as."""
    return Refused(Refusal(400, "api_not_implemented", f"action {action} is not implemented"))


def of_platform(status: int, code: str, detail: str, headers: Mapping[str, str] = {}) -> Refused:
    """Refuse something in the platform's words."""
    return Refused(Refusal(status, code, detail, Shape.PLATFORM, headers))


def not_found() -> Refused:
    """Refuse a question for what the platform does not have."""
    return of_platform(404, "not_found", "Not found.")


FETCH_FAILED = Refusal(500, "api_error", "fetch failed")
"""The guide's own example of an error."""

GATEWAY = Refusal(502, "bad_gateway", "502 Bad Gateway", Shape.HTML)
"""What stands before a service answers in its place when it is gone."""

USED_UP = Refusal(403, "used_up", "The balance of this token is used up.")

_AT_ONCE = {
    "bad_request": Refusal(400, "bad_request", "Prompt参数错误"),
    "token_mismatched": Refusal(400, "token_mismatched", "The parameters do not match this API."),
    "api_not_implemented": Refusal(400, "api_not_implemented", "This API is not implemented."),
    "invalid_token": Refusal(401, "invalid_token", "The token is invalid."),
    "no_token": Refusal(401, "no_token", "No token was sent."),
    "token_expired": Refusal(401, "token_expired", "The token has expired."),
    "used_up": USED_UP,
    "forbidden": Refusal(403, "forbidden", "The prompt contains banned words."),
    "moderated": Refusal(403, "forbidden", "图片未通过审核"),
    "disabled": Refusal(403, "disabled", "This application is disabled."),
    "429": Refusal(429, "too_many_requests", "Too many requests.", headers={"retry-after": "2"}),
    "500": FETCH_FAILED,
    "504": Refusal(504, "timeout", "The task timed out."),
    "bare": Refusal(500, "api_error", "upstream returned 429", Shape.BARE),
    "detail": Refusal(400, "bad_request", "The request could not be read.", Shape.DETAIL),
    "200": Refusal(200, "api_error", "The task could not be started."),
    "html": GATEWAY,
}
_BUSY = Refusal(429, "too_many_requests", "Too many requests.", headers={"retry-after": "1"})
_LATER = {
    "fail": Refusal(500, "api_error", "The upstream service failed to make the videos."),
    "late_moderated": Refusal(403, "forbidden", "图片未通过审核"),
}


def words(prompt: str) -> set[str]:
    """Find what a prompt asks the demo to do."""
    return set(_WORD.findall(prompt))


class Provoked:
    """Refusals that a prompt asks for; it remembers which prompts were told to come back later."""

    def __init__(self) -> None:
        """Begin with nobody sent away."""
        self._sent_away: set[str] = set()

    def check(self, prompt: str) -> None:
        """Raise `Refused` if that is what a prompt asks for."""
        asked = words(prompt)
        for word, refusal in _AT_ONCE.items():
            if word in asked:
                raise Refused(refusal)
        if "busy" in asked and prompt not in self._sent_away:
            self._sent_away.add(prompt)
            raise Refused(_BUSY)


def later(prompt: str) -> Refusal | None:
    """Tell how a task with this prompt fails once it was accepted, if it does."""
    asked = words(prompt)
    return next((refusal for word, refusal in _LATER.items() if word in asked), None)
