"""While an address is typed, nothing is said of what may become right, and at once of what no longer can."""

import re
from collections.abc import Callable
from ipaddress import IPv6Address

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kinogrid.domain.request import is_private_safe, is_web_address
from kinogrid.ui.controls.addresses import may_become_callback, may_become_web_address
from tests.reached import must_reach, reached

labels = st.text("abcxyz0189-ü", min_size=1, max_size=8)
names = st.lists(labels, min_size=1, max_size=4).map(".".join)
# Also as written out, with every zero, and with the dotted quad that IPv6 takes at its end.
sixes = st.ip_addresses(v=6).flatmap(
    lambda six: st.sampled_from([str(six), IPv6Address(six).exploded, f"::ffff:{IPv6Address(six).packed[0]}.0.10.255"])
)
hosts = names | st.ip_addresses(v=4).map(str) | sixes.map("[{}]".format)
schemes = st.sampled_from(["http", "https", "HTTPS", "Http"])
ports = st.just("") | st.integers(0, 65535).map(":{}".format)
rests = st.sampled_from(["", "/", "/a/cat.jpg", "?a=b", "#c", "//video/0_0.mp4?width=560&height=688", "/@:[]"])
addresses = st.builds("{}://{}{}{}".format, schemes, hosts, ports, rests)
local = st.builds(
    "http://{}{}{}".format, st.sampled_from(["localhost", "127.0.0.1", "[::1]", "LocalHost"]), ports, rests
)
pieces = st.sampled_from(["http", "https", "//", "localhost", "127.0.0.1", "::1", "x.example", *":/[].@ a8h"])
texts = st.lists(pieces, max_size=8).map("".join) | st.text(max_size=12)

RULES = [(may_become_web_address, is_web_address), (may_become_callback, is_private_safe)]
Rule = Callable[[str], bool]


@must_reach("a name", "IPv4", "IPv6", "a port", "localhost")
@given(addresses, local)
def test_nothing_is_said_on_the_way_to_an_address(web: str, callback: str) -> None:
    for right, may_become in ((web, may_become_web_address), (callback, may_become_callback)):
        for typed in range(len(right) + 1):
            assert may_become(right[:typed]), right[:typed]
            assert may_become(f" {right[:typed]}")
    host = web.partition("://")[2]
    reached("IPv6" if host[0] == "[" else "IPv4" if re.match(r"[\d.]+([:/?#]|$)", host) else "a name")
    reached(a_port=re.search(r":\d+", callback) is not None, localhost="localhost" in callback.lower())


@pytest.mark.parametrize(("may_become", "is_right"), RULES)
@must_reach("right at once", "right with more", "called lost")
@given(texts, texts)
@example("https://", "a")
@example("http://[::1]", "/x")
def test_what_is_called_lost_never_becomes_right(may_become: Rule, is_right: Rule, typed: str, more: str) -> None:
    if is_right(typed.strip()) or is_right((typed + more).strip()):
        assert may_become(typed)
        reached("right at once" if is_right(typed.strip()) else "right with more")
    reached(called_lost=not may_become(typed))


@pytest.mark.parametrize(
    "text",
    ["f", "cat.jpg", "www", "httpx", "https:x", "https:///", "https://a b", "https://u:p@", "//a", "https://a:x"],
)
def test_what_can_no_longer_become_an_address_is_known_at_once(text: str) -> None:
    assert not may_become_web_address(text)
    assert not may_become_callback(text)


@pytest.mark.parametrize(
    "text", ["http://e", "http://example.com/x", "http://localhosts", "http://127.0.0.12", "http://[::2"]
)
def test_plain_http_that_leaves_this_machine_is_known_at_its_first_letter(text: str) -> None:
    assert may_become_web_address(text)
    assert not may_become_callback(text)
