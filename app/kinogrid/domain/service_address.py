"""Where the service is, who said so, and which of its two hosts one token may go to without a question."""

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from kinogrid.domain.host_name import written_host
from kinogrid.domain.request import is_private_safe, is_web_address

# The provider's own pair of addresses.
API = "https://api.acedata.cloud"
PLATFORM = "https://platform.acedata.cloud"

_USUAL_PORTS = {"https": 443, "http": 80}


class ChosenBy(StrEnum):
    """Who chose an address: nobody, so that it is the provider's own, or one of those who may."""

    NOBODY = "nobody"
    ENVIRONMENT = "environment"
    SETTINGS = "settings"
    # Of the session before, as orders are under way there.
    ORDERS = "orders under way"
    DEMO = "demo"


class AddressFlaw(StrEnum):
    """What keeps a text from being an address of the service."""

    NO_HOST = "no host"
    STRANGE_PORT = "strange port"
    ANOTHER_KIND = "another kind"
    NOT_ENCRYPTED = "not encrypted"
    NAME_INSIDE = "name inside"
    MORE_BEHIND = "more behind"


class NotAServiceAddress(ValueError):
    """A text that can be no address of the service, and why; it may hold a password, so it is not quoted."""

    def __init__(self, flaw: AddressFlaw) -> None:
        """Keep what is wrong with it."""
        super().__init__(f"not an address of the service: {flaw}")
        self.flaw = flaw


def service_url(text: str) -> str:
    """Read an address of the service as people write it, with or without `https://` before it, and give all of it.

    The host is written as it goes over the wire, where no letter passes for a look-alike, and no slash stands at the
    end. Raises `NotAServiceAddress`.
    """
    scheme, parted, rest = text.strip().partition("://")
    scheme, rest = (scheme.lower(), rest) if parted else ("https", scheme)
    if scheme not in _USUAL_PORTS:
        raise NotAServiceAddress(AddressFlaw.ANOTHER_KIND)
    place, _, path = rest.partition("/")
    if "@" in place:
        raise NotAServiceAddress(AddressFlaw.NAME_INSIDE)
    if "?" in rest or "#" in rest:
        raise NotAServiceAddress(AddressFlaw.MORE_BEHIND)
    try:
        parts = urlsplit(f"//{place}")
        host = written_host(parts.hostname or "")
    except ValueError as error:
        raise NotAServiceAddress(AddressFlaw.NO_HOST) from error
    try:
        port = parts.port
    except ValueError as error:
        raise NotAServiceAddress(AddressFlaw.STRANGE_PORT) from error
    url = f"{scheme}://{host}{'' if port is None else f':{port}'}{f'/{path}'.rstrip('/')}"
    if not is_web_address(url):
        raise NotAServiceAddress(AddressFlaw.NO_HOST)
    if not is_private_safe(url):
        raise NotAServiceAddress(AddressFlaw.NOT_ENCRYPTED)
    return url


def origin_of(url: str) -> str:
    """Name who answers at an address: scheme, host, and port unless it is the usual one. What is none names itself."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return url
    name = f"{parts.scheme}://{f'[{host}]' if ':' in host else host}"
    return name if port in {None, _USUAL_PORTS.get(parts.scheme)} else f"{name}:{port}"


@dataclass(frozen=True, slots=True)
class ServiceAddress:
    """An address of the service and who chose it."""

    url: str
    chosen_by: ChosenBy = ChosenBy.NOBODY

    @property
    def origin(self) -> str:
        """Name who answers there."""
        return origin_of(self.url)


@dataclass(frozen=True, slots=True)
class Hosts:
    """The two addresses of the service: `api` takes orders, `platform` takes pictures."""

    api: ServiceAddress
    platform: ServiceAddress

    @property
    def console(self) -> str:
        """Give the platform on whose pages a person makes tokens; a demo's has none."""
        return PLATFORM if self.platform.chosen_by is ChosenBy.DEMO else self.platform.url

    @property
    def share_a_token(self) -> bool:
        """Tell whether the API's token may go to the platform unasked: they are one, or the provider's own pair."""
        ours = (origin_of(API), origin_of(PLATFORM))
        return self.api.origin == self.platform.origin or (self.api.origin, self.platform.origin) == ours

    @property
    def take_the_environments_token(self) -> bool:
        """Tell whether a token of the environment may go to the API unasked: no file has chosen where that is."""
        by_a_file = self.api.chosen_by in {ChosenBy.SETTINGS, ChosenBy.ORDERS}
        return not by_a_file or self.api.origin == origin_of(API)
