"""What the service tells about its tasks, in the app's own terms."""

from collections.abc import Mapping
from dataclasses import dataclass

from kinogrid.domain.failure import Failure
from kinogrid.domain.posting import Origin
from kinogrid.domain.state import Result


@dataclass(frozen=True, slots=True)
class Pending:
    """Not finished; `progress` 0 to 100 where it is told; `word` as the service said it, known or not."""

    progress: int | None = None
    word: str | None = None


Outcome = Pending | Result | Failure


@dataclass(frozen=True, slots=True)
class TaskRecord:
    """One of the token's tasks.

    `created_at` and `finished_at` are Unix seconds of the service's clock; `request` is the body as the service
    recorded it, extra and null fields included; `origin` tells whose token ordered it; `raw` is the record's JSON text.
    Of a `garbled` one nothing but the id could be read, and not always that.
    """

    id: str
    outcome: Outcome
    kind: str | None = None
    created_at: float | None = None
    finished_at: float | None = None
    trace_id: str | None = None
    request: Mapping[str, object] | None = None
    origin: Origin = ()
    raw: str = "{}"
    garbled: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """The service's good answer to an order: the task, and its outcome where the connection was held to the end.

    `raw` is the answer's text, bounded, for the details pane.
    """

    task_id: str
    outcome: Outcome
    trace_id: str | None = None
    raw: str = "{}"
