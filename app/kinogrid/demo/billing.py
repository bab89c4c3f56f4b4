"""When make-believe Credits are taken: for what succeeded, never for what failed, and not beyond what there is."""

import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal

from kinogrid.demo.access import Payer
from kinogrid.demo.ledger import Call, Ledger
from kinogrid.demo.prices import price
from kinogrid.demo.refusal import USED_UP, Refused
from kinogrid.demo.tasks import Task, TaskBook

_DONE = 200


class Billing:
    """Stands between the orders and the ledger."""

    def __init__(self, ledger: Ledger, book: TaskBook) -> None:
        """Know what was spent, and by the tasks that run what is going to be."""
        self._ledger, self._book = ledger, book

    def check(self, payer: Payer, cost: Decimal) -> None:
        """Refuse what neither the balance nor the token's limit covers, running tasks paid for. Raises `Refused`."""
        running = [(task.credential_id, price(task.path, task.request)) for task in self._book.unfinished()]
        if cost > self._ledger.left - sum(ahead for _, ahead in running):
            raise Refused(USED_UP)
        if payer.limit is not None and payer.credential_id is not None:
            used = self._ledger.used(payer.credential_id)
            used += sum(ahead for credential_id, ahead in running if credential_id == payer.credential_id)
            if cost > payer.limit - used:
                raise Refused(USED_UP)

    @contextmanager
    def noted(self, payer: Payer, path: str) -> Iterator[None]:
        """Note a call that is refused, under the trace id that its answer has."""
        begun = time.time()
        try:
            yield
        except Refused as refused:
            trace_id = str(uuid.uuid4())
            call = Call(trace_id, path, refused.refusal.status, begun, payer.credential_id)
            self._ledger.ended(call, Decimal(0))
            raise Refused(refused.refusal, trace_id) from refused

    def settle(self, task: Task) -> None:
        """Note how a task ended, and take its price if it succeeded."""
        succeeded = task.result is not None and task.result.get("success") is True
        status = _DONE if succeeded else task.status
        call = Call(task.trace_id, task.path, status, task.created_at, task.credential_id)
        self._ledger.ended(call, price(task.path, task.request) if succeeded else Decimal(0))

    def answered(self, payer: Payer, path: str, cost: Decimal) -> None:
        """Note a question that was answered at once, and take its price."""
        call = Call(str(uuid.uuid4()), path, _DONE, time.time(), payer.credential_id)
        self._ledger.ended(call, cost)
