"""Whether there are tokens, for who places orders."""

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Gate:
    """Says whether there are tokens, at once, and notes for what it was asked."""

    api: bool = True
    pictures: bool = True
    asked: list[bool] = field(default_factory=list)

    def __call__(self, then: Callable[[], None], *, uploads: bool, otherwise: Callable[[], None] | None = None) -> None:
        self.asked.append(uploads)
        if self.api and (self.pictures or not uploads):
            then()
        elif otherwise is not None:
            otherwise()
