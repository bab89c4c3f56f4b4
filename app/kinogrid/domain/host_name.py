"""Names of hosts as they go over the wire, so that no look-alike passes for another."""

import re
from ipaddress import IPv6Address

# What a host's name may hold once it is written for the wire; an address in figures is among it.
_NAME = re.compile(r"[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?")
# The longest name that a host may have (RFC 1035, 2.3.4).
_LONGEST = 253


def written_host(host: str) -> str:
    """Give a host, in small letters, as it goes over the wire, in brackets where it needs them; raises `ValueError`."""
    if ":" in host:
        return f"[{IPv6Address(host)}]"
    # A `UnicodeError` is a `ValueError`.
    plain = host if host.isascii() else host.encode("idna").decode("ascii")
    if len(plain) > _LONGEST or _NAME.fullmatch(plain) is None:
        raise ValueError
    return plain
