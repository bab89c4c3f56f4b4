"""Where results may come from: outside, so that no address that others name leads into this machine or its network.

Through a proxy, one of the environment's or of a person's choice, which looks names up itself, only hosts in figures
can be judged. What can no longer be checked there: which address a name leads to. A name that means a host inside the
proxy's own network, or this machine as the proxy sees it, is for the proxy to refuse; the token goes along to none of
them, and in TLS each has to prove to be what the name says.
"""

import socket
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

import httpx

IpAddress = IPv4Address | IPv6Address

# What proxies that take the place of the name server answer for every name (RFC 2544); no host outside has it.
_STANDS_FOR_NAMES = IPv4Network("198.18.0.0/15")
# What leads from IPv6 to an address of IPv4 in its last 32 bits (RFC 6052).
_TRANSLATED = IPv6Network("64:ff9b::/96")
# All that anybody outside can have of IPv6 (RFC 4291, 2.4). The rest, such as old forms of IPv4 in it, a network's own
# translation and its own sites, is inside whatever `is_global` says.
_GIVEN_OUT = IPv6Network("2000::/3")


class HostInside(httpx.ConnectError):
    """A host within this machine or its network, which was not connected to; `by_name` tells that a look-up said so."""

    def __init__(self, said: str, *, by_name: bool) -> None:
        """Keep what there is to say."""
        super().__init__(said)
        self.by_name = by_name


def in_figures(host: str) -> IpAddress | None:
    """Read a host that is an address, as strangely as it may be written (`127.1`, `0x7f000001`); None for a name."""
    try:
        address = ip_address(host)
    except ValueError:
        try:
            return IPv4Address(socket.inet_aton(host))
        except OSError:
            return None
    return getattr(address, "ipv4_mapped", None) or address


def is_this_machine(host: str) -> bool:
    """Tell whether a host, in lower case and without a dot at its end, means this machine by itself."""
    address = in_figures(host)
    if address is None:
        return host == "localhost" or host.endswith(".localhost")
    return address.is_loopback


@dataclass(frozen=True, slots=True)
class Reach:
    """Which hosts may be asked for results; those of this machine only `at_home`, while the service itself is here."""

    at_home: bool = False

    @classmethod
    def beside(cls, base: str) -> "Reach":
        """Give the reach of a service's results by the service's own address; nobody's is that of one far away."""
        try:
            return cls(at_home=is_this_machine(_host(httpx.URL(base))))
        except httpx.InvalidURL:
            return cls()

    def judge(self, url: httpx.URL) -> None:
        """Raise `HostInside` for an address that is not to be asked, whatever its host's name may lead to."""
        host = _host(url)
        if is_this_machine(host):
            fits = self.at_home
        else:
            address = in_figures(host)
            fits = url.scheme == "https" and (address is None or _is_outside(address))
        if not fits:
            raise HostInside(url.host, by_name=False)

    def within(self, url: httpx.URL, found: Sequence[str]) -> Sequence[str]:
        """Give those of a host's addresses that may be connected to; raises `HostInside` when none may."""
        fitting = [address for address in found if self._may_be(ip_address(address), url)]
        if not fitting:
            raise HostInside(f"{url.host}: {', '.join(found)}", by_name=in_figures(_host(url)) is None)
        return fitting

    def _may_be(self, address: IpAddress, url: httpx.URL) -> bool:
        if address.is_loopback:
            return self.at_home
        stands_for_name = address in _STANDS_FOR_NAMES and in_figures(_host(url)) is None
        # In the clear nothing leaves this machine, whatever it says of its own name.
        return url.scheme == "https" and (stands_for_name or _is_outside(address))


def _host(url: httpx.URL) -> str:
    return url.raw_host.decode("ascii").lower().rstrip(".")


def _is_outside(address: IpAddress) -> bool:
    if isinstance(address, IPv6Address):
        translated = IPv4Address(int(address) & 0xFFFFFFFF) if address in _TRANSLATED else None
        meant = translated or address.ipv4_mapped or address.sixtofour
        if meant is not None:
            return _is_outside(meant)
        if address not in _GIVEN_OUT:
            return False
    return address.is_global and not address.is_multicast
