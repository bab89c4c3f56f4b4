"""An HTTP answer once it has been read: all that the readers of answers may look at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reply:
    """A status with its body; `whole` is False when the connection ended, or a bound was met, before the body did.

    `retry_after` is the pause asked for in seconds, None when none was; `moved_to` the host of a redirect.
    """

    status: int
    body: bytes
    whole: bool = True
    retry_after: float | None = None
    moved_to: str | None = None

    @property
    def good(self) -> bool:
        """Tell whether the status says that it went well."""
        return 200 <= self.status < 300  # noqa: PLR2004 - the class of good statuses

    @property
    def looks_like_a_page(self) -> bool:
        """Tell whether this is a page for a browser, so not from the service."""
        return self.body.lstrip()[:1] == b"<"
