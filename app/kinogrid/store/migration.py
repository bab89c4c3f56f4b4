"""The steps of the schema that are more than SQL; like every step, they are never changed once released."""

import sqlite3
from collections.abc import Callable
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
# The advice of a free question's failures; all codes but these spoke of an order, and were not meant so.
_ASKED_AGAIN = "Kinogrid asks again."
_OF_QUESTIONS = {"unanswered", "html_answer", "api_error", "timeout"}
_WORDS = {"message", "advice"}


def take_words_out(connection: sqlite3.Connection) -> None:
    """Leave of the failures in every job's state the code and what is no wording, and of made-up prompts nothing.

    Earlier versions kept English words in each, and called imported tasks whose prompt was not told `Imported task`. A
    text that cannot be read stays as it is: its row is named, and kept, whenever the library is opened.
    """
    rows = connection.execute("SELECT id, prompt, order_json, state_json, task_id FROM jobs").fetchall()
    for job_id, prompt, order, state, task_id in rows:
        made_up = task_id is not None and prompt == f"Imported task {task_id[:12]}"
        changed = (
            "" if made_up else prompt,
            _rewritten(order, _without_prompt) if made_up else order,
            _rewritten(state, without_words) if '"message"' in state else state,
        )
        if changed != (prompt, order, state):
            connection.execute(
                "UPDATE jobs SET prompt = ?, order_json = ?, state_json = ? WHERE id = ?", (*changed, job_id)
            )


def keep_tries(connection: sqlite3.Connection) -> None:
    """Tell orders that were given up from those that were taken back, and keep the tries that may have arrived.

    Earlier versions called both stopped, and forgot what they had posted once an order had failed in a way that may
    have cost something; their journals still tell it.
    """
    connection.execute("ALTER TABLE jobs ADD COLUMN postings TEXT NOT NULL DEFAULT '[]'")
    rows = connection.execute(
        "SELECT id, state, state_json FROM jobs WHERE task_id IS NULL AND state IN ('stopped', 'failed')"
    ).fetchall()
    for job_id, state, text in rows:
        posting = _last_try(connection, job_id)
        if posting is None or (state == "failed" and not _may_have_cost(text)):
            continue
        kind, data = ("given_up", "{}") if state == "stopped" else (state, text)
        connection.execute(
            "UPDATE jobs SET state = ?, state_json = ?, postings = ? WHERE id = ?",
            (kind, data, msgspec.json.encode([posting]).decode(), job_id),
        )


def _may_have_cost(state: str) -> bool:
    try:
        return bool(msgspec.json.decode(state)["failure"]["charge"] == "maybe")
    except (msgspec.MsgspecError, UnicodeError, RecursionError, KeyError, TypeError):
        return False


def _last_try(connection: sqlite3.Connection, job_id: str) -> dict[str, object] | None:
    """Give an order's last posting as the journal has it; None where it was never posted or certainly not taken."""
    lines = connection.execute(
        "SELECT at, what, detail FROM journal WHERE job_id = ? "
        "AND what IN ('SubmitStarted', 'NeverLeft', 'SendAgain') ORDER BY number DESC LIMIT 1",
        (job_id,),
    ).fetchall()
    return {"since": lines[0][0], "body": lines[0][2]} if lines and lines[0][1] == "SubmitStarted" else None


def _rewritten(text: str, change: Callable[[Any], Any]) -> str:
    try:
        return msgspec.json.encode(change(msgspec.json.decode(text))).decode()
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return text


def _without_prompt(order: Any) -> Any:
    return order | {"prompt": ""} if isinstance(order, dict) else order


def without_words(value: Any) -> Any:
    """Leave of every failure within a JSON value the code and what is no wording."""
    if isinstance(value, list):
        return [without_words(item) for item in value]
    if not isinstance(value, dict):
        return value
    match value:
        case {"code": str() as code, "message": str() as message, "advice": str() as advice}:
            rest = {name: item for name, item in value.items() if name not in _WORDS}
            return rest | {"code": _code(code, message, advice)}
        case _:
            return {name: without_words(item) for name, item in value.items()}


def _code(code: str, message: str, advice: str) -> str:
    if advice == _ASKED_AGAIN and code not in _OF_QUESTIONS:
        return "unanswered"
    return _OWN_CODES.get((code, message), code)
