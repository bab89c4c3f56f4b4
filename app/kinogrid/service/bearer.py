"""The bearer token on its way to the hosts that may have it, and the reasons for which it stays here."""

from dataclasses import dataclass, field

from kinogrid.domain.failure import TokenRefused, known
from kinogrid.domain.request import is_private_safe


@dataclass(frozen=True, slots=True)
class Bearer:
    """A token that may go to one host; its text shows in no `repr`."""

    token: str = field(repr=False)

    @property
    def headers(self) -> dict[str, str]:
        """Give the header that carries it."""
        return {"authorization": f"Bearer {self.token}", "accept": "application/json"}


def bearer(token: str | None, base: str) -> Bearer:
    """Check that there is a token, that it can stand in a header, and that the host may be trusted with it.

    Raises `TokenRefused` before anything is sent.
    """
    text = (token or "").strip()
    if not text:
        raise TokenRefused(known("no_token"))
    if not text.isascii() or not text.isprintable() or " " in text:
        raise TokenRefused(known("not_a_token"))
    if not is_private_safe(base):
        raise TokenRefused(known("address_unsafe"))
    return Bearer(text)
