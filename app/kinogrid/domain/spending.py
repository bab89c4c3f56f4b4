"""What jobs have cost, and what they were to cost.

Amounts are in Credits, times in Unix seconds; what nobody has told yet is None and counts as nothing known, not as 0.
"""

from dataclasses import dataclass
from decimal import Decimal

# Credits that nothing has cost: a wrong answer must not spoil every sum it is in.
_ABSURD = Decimal(10**9)


@dataclass(frozen=True, slots=True)
class Charged:
    """What the provider's list says was taken for one call of a job's, known by the trace id of its answer.

    `status` is how the call ended, and `line_id` what the list calls the line, where it tells them.
    """

    job_id: str
    trace_id: str
    credits: Decimal
    at: float
    status: int | None = None
    line_id: str | None = None

    def __post_init__(self) -> None:
        """Refuse what nothing costs with a `ValueError`, as files may say anything."""
        if not (self.credits.is_finite() and 0 <= self.credits <= _ABSURD):
            raise ValueError("nothing costs that")
