"""Which way a person has the network taken: through a proxy or straight, and whose word on a host's identity counts."""

from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit

from kinogrid.domain.host_name import written_host

_PORTS = range(1, 65536)
LONGEST_NAME = 256
"""Letters that a person's name at a proxy may have."""


class ProxyKind(StrEnum):
    """How a proxy is found and spoken to: as the environment or the system says, not at all, or as a person says."""

    SYSTEM = "system"
    NONE = "none"
    HTTP = "http"
    SOCKS5 = "socks5"

    @property
    def is_own(self) -> bool:
        """Tell whether a person names the proxy here."""
        return self in {ProxyKind.HTTP, ProxyKind.SOCKS5}


class ProxyFlaw(StrEnum):
    """What keeps a text from being a proxy's address."""

    NO_HOST = "no host"
    NO_PORT = "no port"
    STRANGE_PORT = "strange port"
    ANOTHER_KIND = "another kind"
    NAME_INSIDE = "name inside"
    MORE_BEHIND = "more behind"


class NotAProxy(ValueError):
    """A text that can be no proxy's address, and why; the text may hold a password, so it is not quoted."""

    def __init__(self, flaw: ProxyFlaw) -> None:
        """Keep what is wrong with it."""
        super().__init__(f"not a proxy: {flaw}")
        self.flaw = flaw


def proxy_place(text: str) -> str:
    """Read a proxy's address as people write it, with or without `http://` before it, and give it as `host:port`.

    Raises `NotAProxy`.
    """
    told = text.strip()
    scheme, _, rest = told.rpartition("://")
    if scheme.lower() not in {"", "http", "socks5", "socks5h", "socks"}:
        raise NotAProxy(ProxyFlaw.ANOTHER_KIND)
    if "@" in rest:
        raise NotAProxy(ProxyFlaw.NAME_INSIDE)
    try:
        parts = urlsplit(f"//{rest.removesuffix('/')}")
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise NotAProxy(ProxyFlaw.STRANGE_PORT if rest.rpartition(":")[0] else ProxyFlaw.NO_HOST) from error
    if parts.path or parts.query or parts.fragment or not rest.isprintable():
        raise NotAProxy(ProxyFlaw.MORE_BEHIND)
    try:
        host = written_host(host)
    except ValueError as error:
        raise NotAProxy(ProxyFlaw.NO_HOST) from error
    if port is None:
        raise NotAProxy(ProxyFlaw.NO_PORT)
    if port not in _PORTS:
        raise NotAProxy(ProxyFlaw.STRANGE_PORT)
    return f"{host}:{port}"


@dataclass(frozen=True, slots=True)
class NetworkChoice:
    """What a person chose of the network.

    `proxy_address` (as `proxy_place` gives it), `proxy_user` and the password belong to a proxy that is named here, and
    `proxy_for_media` says whether clips and pictures go through it, too. `certificates` is the path of a file that
    stands in the place of the system's store, empty for that.
    """

    proxy: ProxyKind = ProxyKind.SYSTEM
    proxy_address: str = ""
    proxy_user: str = ""
    proxy_for_media: bool = True
    certificates: str = ""
    proxy_password: str = field(default="", repr=False)
