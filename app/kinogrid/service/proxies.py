"""Which proxy a request takes: the one that a person named, or what the environment or the system says.

The environment is read entry by entry: one that can't be read costs only itself. httpx would read it too, but then one
wrong entry keeps every client from being made, loopback's included.
"""

import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network, ip_network
from ssl import SSLContext
from urllib.request import getproxies

import httpx

from kinogrid.domain.network_choice import NetworkChoice, NotAProxy, ProxyKind, proxy_place
from kinogrid.service.reach import in_figures, is_this_machine

_SCHEMES = ("http", "https", "all")
# What httpx can speak to a proxy.
_SPOKEN = frozenset({"http", "https", "socks5", "socks5h"})
_PORTS = range(1, 65536)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy, with the variable that names it: empty for the system's own settings, and for one `chosen` here.

    `name_and_password` are those of the one chosen, as they are: in an address, signs such as `%41` would mean others.
    """

    variable: str
    url: httpx.URL
    chosen: bool = False
    name_and_password: tuple[str, str] | None = field(default=None, repr=False)

    @property
    def address(self) -> str:
        """Give the address as it may be shown and logged: without name, password or whatever stands behind it."""
        return f"{self.url.scheme}://{self.url.netloc.decode('ascii')}"

    def spoken_to(self, trust: SSLContext) -> httpx.Proxy:
        """Give the proxy as httpx takes it; `trust` is for one that is spoken to in TLS itself."""
        in_tls = self.url.scheme == "https"
        return httpx.Proxy(self.url, ssl_context=trust if in_tls else None, auth=self.name_and_password)


@dataclass(frozen=True, slots=True)
class Exempt:
    """A part of NO_PROXY: a name with all that is below it or a range of addresses, at one port or at all."""

    name: str = ""
    range: IPv4Network | IPv6Network | None = None
    port: int | None = None

    def holds(self, host: str, port: int | None) -> bool:
        """Tell whether a host, in lower case and as it goes over the wire, is meant."""
        if self.port is not None and self.port != port:
            return False
        if self.range is None:
            return self.name in {"*", host} or host.endswith(f".{self.name}")
        address = in_figures(host)
        return address is not None and address in self.range


@dataclass(frozen=True, slots=True)
class Proxies:
    """The proxies by the scheme of what is asked for, `all` for the rest, and who is asked without one."""

    by_scheme: Mapping[str, Proxy]
    exempt: tuple[Exempt, ...] = ()

    def towards(self, url: httpx.URL) -> Proxy | None:
        """Give the proxy that a request takes; None on the direct way, which is the only one within this machine."""
        host = url.raw_host.decode("ascii").lower().rstrip(".")
        port = url.port or {"http": 80, "https": 443}.get(url.scheme)
        if is_this_machine(host) or any(part.holds(host, port) for part in self.exempt):
            return None
        return self.by_scheme.get(url.scheme) or self.by_scheme.get("all")


class NoProxyNamed(OSError):
    """A proxy is wanted and none is named, so that nothing may go any way at all."""


def chosen_proxies(choice: NetworkChoice, environ: Mapping[str, str]) -> Proxies:
    """Give the proxies that a person chose; raises `NoProxyNamed` where the one that is wanted has no address.

    What is asked of this machine goes straight there whatever is chosen. Nothing else does while a proxy is named here:
    one that is down keeps everything from leaving, which is told, and never makes it leave another way.
    """
    match choice.proxy:
        case ProxyKind.NONE:
            return Proxies({})
        case ProxyKind.SYSTEM:
            return read_proxies(environ)
        case kind:
            try:
                url = httpx.URL(f"{kind}://{proxy_place(choice.proxy_address)}")
            except (NotAProxy, httpx.InvalidURL) as error:
                raise NoProxyNamed("the proxy chosen in Settings has no usable address") from error
            known = (choice.proxy_user, choice.proxy_password) if choice.proxy_user else None
            return Proxies({"all": Proxy("", url, chosen=True, name_and_password=known)})


def read_proxies(environ: Mapping[str, str], of_system: Callable[[], Mapping[str, str]] = getproxies) -> Proxies:
    """Read what can be read, and log the names of the rest; the system's own settings where no variable names a proxy.

    Never fails, whatever the environment holds.
    """
    named = {scheme: found for scheme in _SCHEMES if (found := _variable(environ, f"{scheme}_proxy")) is not None}
    if not named:
        told = of_system()
        named = {scheme: ("", told[scheme]) for scheme in _SCHEMES if scheme in told}
    by_scheme: dict[str, Proxy] = {}
    for scheme, (variable, value) in named.items():
        if value.strip():
            try:
                by_scheme[scheme] = Proxy(variable, _address(value.strip()))
            except (ValueError, httpx.InvalidURL):
                # Not the value, which may hold a password.
                _log.warning("%s is left out: no proxy can be read from it", variable or scheme)
    variable, value = _variable(environ, "no_proxy") or ("", "")
    exempt: list[Exempt] = []
    for part in re.split(r"[\s,]+", value):
        if part:
            try:
                exempt.append(_exempt(part))
            except (ValueError, httpx.InvalidURL):
                _log.warning("a part of %s is left out: no host can be read from %r", variable, part)
    return Proxies(by_scheme, tuple(exempt))


def _variable(environ: Mapping[str, str], name: str) -> tuple[str, str] | None:
    """Find a variable in any case, in lower case first, as every program does."""
    spellings = sorted((found for found in environ if found.lower() == name), key=lambda found: found != name)
    return (spellings[0], environ[spellings[0]]) if spellings else None


def _address(value: str) -> httpx.URL:
    """Read a proxy's address; raises `ValueError` or `httpx.InvalidURL` for one that cannot be used."""
    url = httpx.URL(value if "://" in value else f"http://{value}")
    if url.scheme == "socks":
        # As GNOME writes it, and means the version that it speaks itself.
        url = url.copy_with(scheme="socks5")
    if url.scheme not in _SPOKEN or not url.host or (url.port is not None and url.port not in _PORTS):
        raise ValueError
    return url


def _exempt(part: str) -> Exempt:
    """Read a part of NO_PROXY; raises `ValueError` or `httpx.InvalidURL` for what names nobody."""
    if part == "*":
        return Exempt(name="*")
    try:
        return Exempt(range=ip_network(part, strict=False))
    except ValueError:
        pass
    url = httpx.URL("//" + (part.partition("://")[2] or part).lstrip("*."))
    host = url.raw_host.decode("ascii").lower().rstrip(".")
    if not host or url.path not in {"", "/"}:
        raise ValueError
    address = in_figures(host)
    return Exempt(port=url.port, name=host) if address is None else Exempt(port=url.port, range=ip_network(address))
