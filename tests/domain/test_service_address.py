"""Who answers at an address, and which tokens may go there without a question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.request import is_private_safe
from kinogrid.domain.service_address import (
    API,
    PLATFORM,
    AddressFlaw,
    ChosenBy,
    Hosts,
    NotAServiceAddress,
    ServiceAddress,
    origin_of,
    service_url,
)
from tests.reached import must_reach, reached


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


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("https://api.example", "https://api.example"),
        ("  HTTPS://API.Example/ ", "https://api.example"),
        ("api.example", "https://api.example"),
        ("api.example:8443/v1/", "https://api.example:8443/v1"),
        ("https://api.example:/V1//", "https://api.example/V1"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost/api", "http://localhost/api"),
        ("http://[::1]:9", "http://[::1]:9"),
        ("https://[2001:DB8::0:1]", "https://[2001:db8::1]"),
        # The first letter is Cyrillic.
        ("https://\u0430pi.acedata.cloud", "https://xn--pi-6kc.acedata.cloud"),
    ],
)
def test_an_address_is_read_as_people_write_it(typed: str, url: str) -> None:
    assert service_url(typed) == url
    assert service_url(url) == url


@pytest.mark.parametrize(
    ("typed", "flaw"),
    [
        ("", AddressFlaw.NO_HOST),
        ("https://", AddressFlaw.NO_HOST),
        ("https:///v1", AddressFlaw.NO_HOST),
        ("https://api example", AddressFlaw.NO_HOST),
        ("https://api..example", AddressFlaw.NO_HOST),
        ("https://api.example/v 1", AddressFlaw.NO_HOST),
        ("https://api.example\\evil", AddressFlaw.NO_HOST),
        ("https://api.example/\n1", AddressFlaw.NO_HOST),
        ("https://[::1", AddressFlaw.NO_HOST),
        ("https://" + "a" * 64 + ".example", AddressFlaw.NO_HOST),
        ("https://api.example:99999", AddressFlaw.STRANGE_PORT),
        ("https://api.example:http", AddressFlaw.STRANGE_PORT),
        ("ftp://api.example", AddressFlaw.ANOTHER_KIND),
        ("file:///etc/passwd", AddressFlaw.ANOTHER_KIND),
        ("http://api.example", AddressFlaw.NOT_ENCRYPTED),
        ("http://127.0.0.1.evil.example", AddressFlaw.NOT_ENCRYPTED),
        ("https://me:word@api.example", AddressFlaw.NAME_INSIDE),
        ("https://api.acedata.cloud@evil.example/v1", AddressFlaw.NAME_INSIDE),
        ("https://api.example?to=me", AddressFlaw.MORE_BEHIND),
        ("https://api.example/v1?", AddressFlaw.MORE_BEHIND),
        ("https://api.example/#top", AddressFlaw.MORE_BEHIND),
    ],
)
def test_what_is_no_address_of_the_service_is_told_by_its_flaw(typed: str, flaw: AddressFlaw) -> None:
    with pytest.raises(NotAServiceAddress) as caught:
        service_url(typed)
    assert caught.value.flaw is flaw
    assert "word" not in str(caught.value)


ADDRESS_PIECES = [
    "https://",
    "http://",
    "api.example",
    "127.0.0.1",
    "[::1]",
    ":80",
    "/v1",
    "/",
    "@",
    "?",
    "#",
    "ä",
    " ",
]


@must_reach("an address", "none")
@given(st.lists(st.sampled_from(ADDRESS_PIECES), max_size=5).map("".join) | st.text(max_size=12))
def test_whatever_is_taken_is_safe_and_is_read_the_same_again(typed: str) -> None:
    try:
        url = service_url(typed)
    except NotAServiceAddress:
        reached("none")
        return
    reached("an address")
    assert is_private_safe(url)
    assert url.isascii() or "/" in url.partition("://")[2]
    assert not set("?#@") & set(url.partition("://")[2].partition("/")[0])
    assert service_url(url) == url
