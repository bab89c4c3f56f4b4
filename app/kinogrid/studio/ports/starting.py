"""What every use case needs that goes on beside others."""

import asyncio
from collections.abc import Coroutine
from typing import Any, Protocol


class Starter(Protocol):
    """The owner of coroutines, who starts, names and ends them."""

    def __call__(self, work: Coroutine[Any, Any, object], name: str) -> asyncio.Task[None]:
        """Start a coroutine under a name."""
        ...


class LookStarter(Protocol):
    """Starts what only reads and shows: a timer may ask for it once all has ended, when nobody looks any more."""

    def __call__(self, work: Coroutine[Any, Any, object], name: str) -> object:
        """Start a coroutine under a name, or drop it after the end."""
        ...


class Tasks(Protocol):
    """The owner of coroutines, for who reads and acts as well."""

    @property
    def start(self) -> Starter:
        """Start what is to be done."""
        ...

    @property
    def look(self) -> LookStarter:
        """Start what only reads and shows."""
        ...
