"""What taking in what was ordered elsewhere needs of the provider."""

from typing import Protocol

from kinogrid.domain.request import Order
from kinogrid.domain.task import TaskRecord
from kinogrid.studio.ports.ordering import Service


class Archive(Service, Protocol):
    """The provider, as somebody sees it who takes in what was ordered before or elsewhere."""

    def order_of(self, record: TaskRecord) -> Order | None:
        """Read back what was ordered, None when the record does not tell it."""
        ...

    async def picture(self, url: str) -> bytes:
        """Get a task's picture, within bounds and without the token; raises a `StudioError`."""
        ...
