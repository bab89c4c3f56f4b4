"""Tokens that a test holds in its hand, in the place of those that are kept."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Tokens:
    """One API token, which goes along with pictures too unless there is another for them."""

    api: Callable[[], str | None]
    uploads: Callable[[], str | None] | None = None
    refused: list[str] = field(default_factory=list)
    mark: Callable[[str], str] = lambda token: hashlib.sha256(token.encode()).hexdigest()[:32]

    def token(self) -> str | None:
        """Give the API's."""
        return self.api()

    def upload_token(self) -> str | None:
        """Give the one for pictures."""
        return (self.uploads or self.api)()

    def sender_mark(self, token: str) -> str:
        """Give what a token is known again by."""
        return self.mark(token)

    def upload_refused(self, token: str) -> None:
        """Take note of one that was refused."""
        self.refused.append(token)
