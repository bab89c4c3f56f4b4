"""The steps of the schema that are more than SQL; like every step, they are never changed once released."""

import sqlite3
from typing import Any

import msgspec

# Codes that had several wordings, each of them a code of its own by now.
_OWN_CODES = {
    (
        "upload_refused",
        "The picture is larger than the 100 MiB that the service takes.",
    ): "upload_too_large",
    (
        "no_network",
        "The service's identity cannot be verified, so nothing was sent to it.",
    ): "identity_unproven",
    ("no_network", "This machine's proxy or certificate settings cannot be used."): "network_settings",
    ("invalid_token", "This is not an API token: it holds characters that no token has."): "not_a_token",
    (
        "invalid_token",
        "The service's address is not an https address, so the token is not sent there.",
    ): "address_unsafe",
}
_WORDS = {"message", "advice"}


def take_words_out(connection: sqlite3.Connection) -> None:
    """Leave of the failures in every job's state the code and what is no wording, wherever they stand in it.

    The first version kept English words in each. A text that cannot be read stays as it is: its row is named, and
    kept, whenever the library is opened.
    """
    for job_id, text in connection.execute("SELECT id, state_json FROM jobs").fetchall():
        without = text_without_words(text)
        if without != text:
            connection.execute("UPDATE jobs SET state_json = ? WHERE id = ?", (without, job_id))


def text_without_words(text: str) -> str:
    """Give a state's text without what was said in words."""
    if '"message"' not in text:
        return text
    try:
        return msgspec.json.encode(_without(msgspec.json.decode(text))).decode()
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return text


def _without(value: Any) -> Any:
    if isinstance(value, list):
        return [_without(item) for item in value]
    if not isinstance(value, dict):
        return value
    match value:
        case {"code": str() as code, "message": str() as message, "advice": str()}:
            return {
                name: _OWN_CODES.get((code, message), code) if name == "code" else item
                for name, item in value.items()
                if name not in _WORDS
            }
        case _:
            return {name: _without(item) for name, item in value.items()}
