"""Where the service is, who said so, and which of its two hosts one token may go to without a question."""

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

# The provider's own pair of addresses.
API = "https://api.acedata.cloud"
PLATFORM = "https://platform.acedata.cloud"

_USUAL_PORTS = {"https": 443, "http": 80}


class ChosenBy(StrEnum):
    """Who chose an address: nobody, so that it is the provider's own, or one of those who may."""

    NOBODY = "nobody"
    ENVIRONMENT = "environment"
    SETTINGS = "settings"
    DEMO = "demo"


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
    def share_a_token(self) -> bool:
        """Tell whether the API's token may go to the platform unasked: they are one, or the provider's own pair."""
        ours = (origin_of(API), origin_of(PLATFORM))
        return self.api.origin == self.platform.origin or (self.api.origin, self.platform.origin) == ours

    @property
    def take_the_environments_token(self) -> bool:
        """Tell whether a token of the environment may go to the API unasked: no file has chosen where that is."""
        return self.api.chosen_by is not ChosenBy.SETTINGS or self.api.origin == origin_of(API)
