"""Which way a request takes, for any environment."""

import logging
import ssl
from collections.abc import Mapping

import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kinogrid.service.proxies import Proxies, read_proxies
from kinogrid.service.through_proxy import Routes
from tests.reached import must_reach, reached
from tests.tables import every

SERVICE = httpx.URL("https://api.acedata.example/midjourney/tasks")


def read(environ: Mapping[str, str], of_system: Mapping[str, str] | None = None) -> Proxies:
    return read_proxies(environ, lambda: of_system or {})


def way(environ: Mapping[str, str], url: str = str(SERVICE)) -> str | None:
    """Tell how a request goes: the variable and the address of its proxy, or nothing."""
    proxy = read(environ).towards(httpx.URL(url))
    return None if proxy is None else f"{proxy.variable} {proxy.address}"


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, None),
        ({"HTTPS_PROXY": "http://proxy:3128"}, "HTTPS_PROXY http://proxy:3128"),
        ({"https_proxy": "proxy:3128", "HTTPS_PROXY": "http://other"}, "https_proxy http://proxy:3128"),
        ({"https_proxy": "", "HTTPS_PROXY": "http://other"}, None),
        ({"https_proxy": "", "ALL_PROXY": "http://other"}, "ALL_PROXY http://other"),
        ({"Https_Proxy": " http://proxy "}, "Https_Proxy http://proxy"),
        ({"ALL_PROXY": "http://proxy", "HTTPS_PROXY": "http://secure"}, "HTTPS_PROXY http://secure"),
        ({"HTTP_PROXY": "http://proxy"}, None),
        ({"ALL_PROXY": "socks://127.0.0.1:1080/"}, "ALL_PROXY socks5://127.0.0.1:1080"),
        ({"all_proxy": "socks5h://[::1]:1080"}, "all_proxy socks5h://[::1]:1080"),
        ({"ALL_PROXY": "https://proxy"}, "ALL_PROXY https://proxy"),
        ({"HTTPS_PROXY": "http://me:secret@proxy:3128/?key=secret"}, "HTTPS_PROXY http://proxy:3128"),
        ({"HTTPS_PROXY": "http://proxy:65535"}, "HTTPS_PROXY http://proxy:65535"),
        ({"HTTPS_PROXY": "http://proxy:1"}, "HTTPS_PROXY http://proxy:1"),
    ],
)
def test_the_proxy_of_the_service_and_the_variable_that_names_it(
    caplog: pytest.LogCaptureFixture, environ: Mapping[str, str], expected: str | None
) -> None:
    assert way(environ) == expected
    assert caplog.messages == []


@pytest.mark.parametrize(
    "value",
    [
        "gopher://proxy",
        "socks4://proxy:1080",
        "http://",
        "http://:3128",
        "http://proxy:x",
        "http://proxy:65536",
        "http://proxy:0",
        "http://proxy:-1",
        "http://[::1",
        "http://m\udcffe:secret@proxy",
        "http://pr\udcffoxy",
        "x" * 70_000,
    ],
)
def test_a_proxy_that_cannot_be_read_is_left_out_and_logged_without_its_value(
    caplog: pytest.LogCaptureFixture, value: str
) -> None:
    assert way({"HTTPS_PROXY": value, "ALL_PROXY": "http://proxy"}) == "ALL_PROXY http://proxy"
    assert [record.getMessage() for record in caplog.records] == [
        "HTTPS_PROXY is left out: no proxy can be read from it"
    ]


@every(
    "no_proxy, direct, not_direct",
    [
        ("*", "https://a.example", None),
        ("a.example", "https://a.example", "https://ba.example"),
        ("a.example", "https://A.b.a.Example.", "https://example"),
        (".a.example", "https://a.example", "https://b.example"),
        ("a.example.", "https://a.example", "https://b.example"),
        ("*.a.example", "https://b.a.example", "https://b.example"),
        ("b.example, a.example", "https://a.example", "https://c.example"),
        ("b.example a.example", "https://a.example", "https://c.example"),
        ("https://a.example/", "https://a.example", "https://b.example"),
        ("a.example:8443", "https://a.example:8443", "https://a.example"),
        ("a.example:443", "https://a.example", "https://a.example:8443"),
        ("B\u00fccher.example", "https://b\u00fccher.example", "https://a.example"),
        ("10.0.0.0/8", "https://10.1.2.3", "https://11.1.2.3"),
        ("10.0.0.7/8", "https://10.1.2.3", "https://a.example"),
        ("10.1.2.3", "https://10.1.2.3", "https://10.1.2.4"),
        ("10.1.2.3:8443", "https://10.1.2.3:8443", "https://10.1.2.3"),
        ("fe11::/16", "https://[fe11::1]", "https://[fe12::1]"),
        ("[fe11::1]", "https://[fe11::1]", "https://[fe11::2]"),
        ("[fe11:0::1]", "https://[fe11::1]", "https://[fe11::2]"),
        ("fe11::1", "https://[fe11::1]", "https://[fe11::2]"),
        ("[fe11::1]:8443", "https://[fe11::1]:8443", "https://[fe11::1]"),
        ("10.0.0.0/8", "https://[::ffff:10.0.0.1]", "https://[::ffff:11.0.0.1]"),
        ("localhost,[::1],10.0.0.0/40,a b/c,:x,.,\udcff,a.example", "https://a.example", "https://b.example"),
        ("127.0.0.1/x,a.example/b,a.example", "https://a.example", "https://b.example"),
    ],
)
def test_who_is_asked_without_a_proxy(no_proxy: str, direct: str, not_direct: str | None) -> None:
    environ = {"NO_PROXY": no_proxy, "ALL_PROXY": "http://proxy"}
    assert way(environ, direct) is None
    if not_direct is not None:
        assert way(environ, not_direct) is not None


def test_a_part_that_names_nobody_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        assert way({"no_proxy": "fe11::/16,10.0.0.0/40,.,a.example", "ALL_PROXY": "http://proxy"}) is not None
    assert [record.getMessage() for record in caplog.records] == [
        f"a part of no_proxy is left out: no host can be read from '{part}'" for part in ("10.0.0.0/40", ".")
    ]


LOOPBACK = [
    "http://127.0.0.1:8080",
    "http://127.8.8.8",
    "http://localhost:9",
    "http://LOCALHOST.:9",
    "http://demo.localhost",
    "http://[::1]:9",
    "https://[::ffff:127.0.0.1]",
    "https://localhost",
]


@pytest.mark.parametrize("url", ["https://notlocalhost", "https://localhost.example", "https://128.0.0.1"])
def test_what_only_looks_like_this_machine_goes_through_the_proxy(url: str) -> None:
    assert way({"ALL_PROXY": "http://proxy"}, url) is not None


def test_the_settings_of_the_system_count_where_no_variable_names_a_proxy(caplog: pytest.LogCaptureFixture) -> None:
    system = {"https": "http://proxy:3128", "ftp": "http://other"}
    found = read({}, system).towards(SERVICE)
    assert found is not None
    assert (found.variable, found.address) == ("", "http://proxy:3128")
    assert read({"HTTP_PROXY": "http://mine"}, system).towards(SERVICE) is None
    assert read({}, {"https": "gopher://proxy"}).towards(SERVICE) is None
    assert caplog.messages == ["https is left out: no proxy can be read from it"]


_PIECES = (
    *("http", "https", "socks", "socks5", "gopher", "://", ":", "/", "@", "[", "]", "?", "#", "%", " ", ",", ".", "*"),
    *("::1", "127.0.0.1", "fe11::/16", "localhost", "proxy", "3128", "99999", "\udcff"),
)
_VALUES = st.one_of(
    st.text(st.characters(exclude_characters="\0"), max_size=30),
    st.lists(
        st.sampled_from(_PIECES),
        max_size=8,
    ).map("".join),
)
_NAMES = st.sampled_from(["http_proxy", "https_proxy", "all_proxy", "no_proxy"]).flatmap(
    lambda name: st.sampled_from([name, name.upper(), name.title()])
)


@must_reach("through a proxy", "straight", "a scheme", "a list of exceptions")
@settings(max_examples=200)
@given(st.dictionaries(_NAMES, _VALUES), st.sampled_from(LOOPBACK))
@example({"HTTPS_PROXY": "http://proxy:3128", "no_proxy": ""}, LOOPBACK[0])
def test_no_environment_keeps_a_client_from_being_made_or_stands_between_us_and_this_machine(
    environ: Mapping[str, str], url: str
) -> None:
    proxies = read(environ)
    assert proxies.towards(httpx.URL(url)) is None
    reached("straight" if proxies.towards(SERVICE) is None else "through a proxy")
    reached(a_scheme=any("://" in value for value in environ.values()))
    reached(a_list_of_exceptions=any(name.lower() == "no_proxy" and value for name, value in environ.items()))
    Routes(proxies, ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), httpx.Limits())
