"""What finding the words of a prompt needs of the provider."""

from typing import Protocol


class Words(Protocol):
    """The provider's way with words; each question is asked once, as it may cost something."""

    async def translate(self, content: str) -> str:
        """Give a text in English; raises `StudioError`."""
        ...

    async def describe(self, image_url: str) -> tuple[str, ...]:
        """Give descriptions of a picture, usually four; raises `StudioError`."""
        ...
