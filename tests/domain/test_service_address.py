"""Who answers at an address, and which tokens may go there without a question."""

import pytest

from kinogrid.domain.service_address import API, PLATFORM, ChosenBy, Hosts, ServiceAddress, origin_of


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://api.acedata.cloud", "https://api.acedata.cloud"),
        (" https://API.acedata.cloud:443/v1?x#y ", "https://api.acedata.cloud"),
        ("https://api.acedata.cloud:8443", "https://api.acedata.cloud:8443"),
        ("https://api.acedata.cloud:80", "https://api.acedata.cloud:80"),
        ("http://api.acedata.cloud:80", "http://api.acedata.cloud"),
        ("http://api.acedata.cloud:443", "http://api.acedata.cloud:443"),
        ("https://api.acedata.cloud@evil.example", "https://evil.example"),
        ("https://api.acedata.cloud.evil.example", "https://api.acedata.cloud.evil.example"),
        ("http://[::1]:8080/", "http://[::1]:8080"),
        ("https://api.acedata.cloud:port", "https://api.acedata.cloud:port"),
        ("https://[half", "https://[half"),
    ],
)
def test_who_answers_is_scheme_host_and_port_and_nothing_else(url: str, origin: str) -> None:
    assert origin_of(url) == origin
    assert ServiceAddress(url).origin == origin


@pytest.mark.parametrize(
    ("api", "platform", "shared"),
    [
        (API, PLATFORM, True),
        (f"{API}:443/", f"{PLATFORM}/", True),
        ("http://127.0.0.1:9000/a", "http://127.0.0.1:9000/b", True),
        ("http://127.0.0.1:9000", "http://127.0.0.1:9001", False),
        (API, "https://platform.evil.example", False),
        (API, f"{PLATFORM}:8443", False),
        (API, "http://platform.acedata.cloud", False),
        ("https://api.evil.example", PLATFORM, False),
        (PLATFORM, API, False),
    ],
)
def test_only_one_host_or_the_providers_own_pair_share_a_token(api: str, platform: str, *, shared: bool) -> None:
    assert Hosts(ServiceAddress(api), ServiceAddress(platform)).share_a_token is shared


@pytest.mark.parametrize(
    ("url", "chosen_by", "goes"),
    [
        (API, ChosenBy.NOBODY, True),
        ("https://mine.example", ChosenBy.ENVIRONMENT, True),
        ("http://127.0.0.1:9", ChosenBy.DEMO, True),
        ("https://evil.example", ChosenBy.SETTINGS, False),
        (f"{API}:8443", ChosenBy.SETTINGS, False),
        (f"{API}/v2", ChosenBy.SETTINGS, True),
    ],
)
def test_a_token_of_the_environment_goes_nowhere_that_a_file_has_chosen(
    url: str, chosen_by: ChosenBy, *, goes: bool
) -> None:
    assert Hosts(ServiceAddress(url, chosen_by), ServiceAddress(PLATFORM)).take_the_environments_token is goes
