"""Questions about tasks: one, some, or the token's recent ones. They are free of charge."""

from collections.abc import Mapping

from kinogrid.demo.refusal import missing, unknown_action
from kinogrid.demo.tasks import Task, TaskBook
from kinogrid.demo.validation import number, required_text, texts

_PAGE = 20
_MOST = 100


def look_up(book: TaskBook, body: Mapping[str, object], owner: str, base: str) -> dict[str, object]:
    """Answer `/midjourney/tasks`; an unknown id is an empty object, or left out of a batch. Raises `Refused`."""
    action = required_text(body, "action")
    if action == "retrieve":
        ids, traces = _one(body, "id"), _one(body, "trace_id")
        if not ids and not traces:
            raise missing("id")
        return next((_alone(task, base) for task in book.find(ids, traces)), {})
    if action != "retrieve_batch":
        raise unknown_action(action)
    named, traced = texts(body, "ids"), texts(body, "trace_ids")
    if named is None and traced is None:
        found = book.recent(owner, number(body, "created_at_min"), number(body, "created_at_max"))
        offset, limit = int(number(body, "offset") or 0), number(body, "limit")
        size = _PAGE if limit is None else min(_MOST, max(0, int(limit)))
        page = found[max(0, offset) :][:size]
        return {"items": [task.record(base) for task in page], "count": len(found)}
    items = [task.record(base) for task in book.find(named or [], traced or [])]
    return {"items": items, "count": len(items)}


def _alone(task: Task, base: str) -> dict[str, object]:
    """Tell of one task; once done, its result stands beside the record too, where the provider's own tool looks."""
    return (task.answer(base) if task.finished_at is not None else {}) | task.record(base)


def _one(body: Mapping[str, object], name: str) -> list[str]:
    return [required_text(body, name)] if body.get(name) is not None else []
