"""What is said beside a token's field where the token was not taken: true of this kind, and of where the person is."""

from collections.abc import Mapping
from typing import NamedTuple

from kinogrid.domain.failure import StudioError
from kinogrid.domain.token_kind import TokenKind
from kinogrid.ui.failure_text import asked_in_vain, paragraph
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import shown


class RefusedToken(NamedTuple):
    """What is wrong with a token, and what to do right here."""

    message: Text
    advice: Text


_OTHER_API_TOKEN = marked("Token", "Make another one in the console.")
_OTHER_ACCOUNT_TOKEN = marked("Token", "Make another one in the console, under Platform tokens.")
_PAUSE = RefusedToken(
    marked("Failure", "The service is asking for a pause."), marked("Token", "Check the token again in a moment.")
)

_API: Mapping[str, RefusedToken] = {
    "invalid_token": RefusedToken(
        marked("Failure", "The service does not accept the API token."),
        marked("Token", "Copy it again, all of it, or make another one in the console."),
    ),
    "token_mismatched": RefusedToken(
        marked("Token", "This token belongs to another service of the provider's."),
        marked("Token", "Make one for Midjourney in the console."),
    ),
    "token_expired": RefusedToken(marked("Failure", "The API token has expired."), _OTHER_API_TOKEN),
    "disabled": RefusedToken(marked("Failure", "This token has been disabled."), _OTHER_API_TOKEN),
    "used_up": RefusedToken(
        marked("Failure", "The balance of this token is used up."),
        marked("Token", "Top it up in the console, then check the token again."),
    ),
    "permission_denied": RefusedToken(
        marked("Token", "This token may not be used for Midjourney."),
        marked("Token", "Change in the console what it may be used for, or make another one there."),
    ),
    "too_many_requests": _PAUSE,
    "unanswered": RefusedToken(
        marked("Token", "The service gave no answer that tells whether it takes this token."),
        marked("Token", "Check the token again in a moment."),
    ),
}
_ACCOUNT: Mapping[str, RefusedToken] = {
    "invalid_token": RefusedToken(
        marked("Token", "The provider does not accept this account token."),
        marked(
            "Token",
            "Copy it again, all of it: it begins with platform-v1- and has 76 characters. Or make another one in the "
            "console.",
        ),
    ),
    "token_mismatched": RefusedToken(
        marked("Token", "This token does not open an account."),
        _OTHER_ACCOUNT_TOKEN,
    ),
    "token_expired": RefusedToken(marked("Token", "The account token has expired."), _OTHER_ACCOUNT_TOKEN),
    "disabled": RefusedToken(marked("Failure", "This token has been disabled."), _OTHER_ACCOUNT_TOKEN),
    "permission_denied": RefusedToken(
        marked("Token", "This token does not open an account."),
        _OTHER_ACCOUNT_TOKEN,
    ),
    "too_many_requests": _PAUSE,
}


def is_judged(error: StudioError) -> bool:
    """Tell whether an account token was looked at and turned down, in a way that there are words for."""
    return error.failure.code in _ACCOUNT


def check_words(kind: TokenKind, error: StudioError) -> str:
    """Say why a token of this kind was not taken that a person has just given."""
    refused = (_ACCOUNT if kind is TokenKind.ACCOUNT else _API).get(error.failure.code)
    return asked_in_vain(error) if refused is None else paragraph(shown(refused.message), shown(refused.advice))
