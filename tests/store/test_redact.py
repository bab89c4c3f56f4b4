import base64
import html
import json
from collections.abc import Callable
from itertools import product
from urllib.parse import quote, quote_plus, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinogrid.store.redact import HIDDEN, Redactor
from tests.reached import must_reach, reached
from tests.tables import every
from tests.waiting import cheap

TOKEN = "3f9c0b7e51d24a6f8e2b17c4d5a09b66"
AWKWARD = "pl+at/for=m&t%k\"e'n<\\>é~v1"

TOKENS = st.text(alphabet=st.characters(codec="ascii", exclude_categories=["C", "Z"]), min_size=12, max_size=40)


def knowing(*tokens: str) -> Redactor:
    redactor = Redactor()
    for token in tokens:
        redactor.learn(token)
    return redactor


def every_percent(text: str) -> str:
    return "".join(f"%{byte:02x}" for byte in text.encode())


def every_u(text: str) -> str:
    return "".join(f"\\u{ord(character):04X}" for character in text)


WRITINGS: dict[str, Callable[[str], str]] = {
    "plain": str,
    "lower": str.lower,
    "upper": str.upper,
    "percent": lambda token: quote(token, safe=""),
    "form": lambda token: urlencode({"q": token}),
    "percent all": every_percent,
    "percent twice": lambda token: quote(every_percent(token), safe=""),
    "json": json.dumps,
    "json ascii all": every_u,
    "json in json": lambda token: json.dumps(json.dumps({"t": token})),
    "escapes in json in json": lambda token: json.dumps(json.dumps(every_u(token))),
    "repr": repr,
    "bytes": lambda token: repr(token.encode()),
    "backslash x": lambda token: "".join(f"\\x{ord(character):02x}" for character in token),
    "html": html.escape,
    "html decimal": lambda token: "".join(f"&#{ord(character)};" for character in token),
    "html hex": lambda token: "".join(f"&#x{ord(character):X};" for character in token),
    "hex": lambda token: token.encode().hex(),
    "HEX": lambda token: token.encode().hex().upper(),
    "base64": lambda token: base64.b64encode(token.encode()).decode(),
    "base64 url": lambda token: base64.urlsafe_b64encode(token.encode()).decode(),
    "base64 no padding": lambda token: base64.b64encode(token.encode()).decode().rstrip("="),
    "base64 in an address": lambda token: quote(base64.b64encode(token.encode()).decode(), safe=""),
    "base64 in lines": lambda token: base64.encodebytes((token * 3).encode()).decode(),
    "utf-16": lambda token: repr(token.encode("utf-16-le")),
}


AROUND = ["{}", "https://host/a?x={}&y=1", 'said "{}".', "a{}b", "(({}))", "line\n{}\nline"]


@every("writing", WRITINGS)
@every("token", [TOKEN, "platform-v1-" + TOKEN])
def test_a_live_token_is_hidden_in_every_writing(writing: str, token: str) -> None:
    redactor = knowing(token)
    written = WRITINGS[writing](token)
    for around in AROUND:
        hidden = redactor.mask(around.format(written))
        assert HIDDEN in hidden
        assert written not in hidden
        assert all(token[start : start + 4] not in hidden for start in range(len(token) - 3))


@every("writing", sorted(WRITINGS.keys() - {"repr", "bytes", "html", "utf-16", "backslash x"}))
def test_an_awkward_token_is_hidden_too(writing: str) -> None:
    redactor = knowing(AWKWARD)
    written = WRITINGS[writing](AWKWARD)
    hidden = redactor.mask(f"before {written} after")
    assert HIDDEN in hidden
    assert written not in hidden


@pytest.mark.parametrize("before", ["", "a", "ab", "abc", "user:", "Bearer ", "0123456789"])
def test_a_live_token_inside_of_something_in_base64_is_hidden(before: str) -> None:
    redactor = knowing(TOKEN)
    for after, encode in product(["", "x", "xy", "xyz", '"}'], [base64.b64encode, base64.urlsafe_b64encode]):
        written = encode(f"{before}{TOKEN}{after}".encode()).decode()
        left = [end.strip("=") for end in redactor.mask(written).split(HIDDEN)]
        assert len(left) == 2
        # No more than the bits that the neighbours share.
        for piece in left:
            decoded = b"" if len(piece) % 4 == 1 else base64.urlsafe_b64decode(piece + "=" * (-len(piece) % 4))
            assert not any(TOKEN[start : start + 3].encode() in decoded for start in range(len(TOKEN) - 2))


@pytest.mark.parametrize("writing", WRITINGS)
@must_reach("among words")
@settings(max_examples=4)
@given(TOKENS, st.text(max_size=30), st.text(max_size=30))
def test_any_token_in_any_text_is_hidden(writing: str, token: str, before: str, after: str) -> None:
    redactor = knowing(token)
    written = WRITINGS[writing](token)
    assert written not in redactor.mask(f"{before} {written} {after}").replace(HIDDEN, "")
    reached(among_words=bool(before + after))


@must_reach("short", "long", "a piece of one")
@given(st.text(max_size=200) | st.integers(1, 11).map(lambda length: f"said {TOKEN[:length]}, and {TOKEN[-length:]}"))
def test_text_without_a_token_is_left_as_it_is(text: str) -> None:
    redactor = knowing(TOKEN)
    assert redactor.mask(text) == text
    reached("a piece of one" if text.startswith("said ") else "long" if len(text) > 20 else "short")


def test_a_word_too_short_to_be_a_token_makes_no_holes() -> None:
    redactor = knowing("the")
    assert redactor.redact("the cat") == "the cat"


SIGNING = ["token", "X-Amz-Credential", "x-amz-security-token", "OSSAccessKeyId", "sig", "auth"]


@every(
    "text",
    [
        "Bearer SECRETVALUE",
        "bearer   SECRETVALUE",
        "Bearer%20SECRETVALUE",
        "Bearer\\tSECRETVALUE",
        "authorization: SECRETVALUE",
        "Authorization: Basic dXNlcjpTRUNSRVRWQUxVRQ== SECRETVALUE",
        "Proxy-Authorization: Digest SECRETVALUE",
        "{'authorization': 'Bearer SECRETVALUE'}",
        '{"Authorization":"SECRETVALUE"}',
        '{\\"authorization\\": \\"SECRETVALUE\\"}',
        "[(b'Authorization', b'Bearer SECRETVALUE')]",
        "Headers([('authorization', 'Bearer SECRETVALUE')])",
        "Cookie: session=SECRETVALUE; a=b",
        "x-api-key: SECRETVALUE",
        "the key platform-SECRETVALUE of mine",
        "platform-v1-SECRETVALUE",
        *(f"https://h/x.mp4?{name}=SECRETVALUE" for name in SIGNING),
        "https://h/x.mp4?a=1&token=SECRETVALUE&b=2",
        "https://h/x.mp4?X-Amz-Signature=SECRETVALUE&X-Amz-Date=1",
        "https://h/x.mp4?Expires=1&Signature=SECRETVALUE&Key-Pair-Id=SECRETVALUE",
        "https://h/x.mp4?q-signature=SECRETVALUE&q-ak=SECRETVALUE",
        "https://h/go?to=https%3A%2F%2Fh%2Fx%3Ftoken%3DSECRETVALUE%26a%3D1",
        '"https://h/x?a=1\\u0026signature=SECRETVALUE"',
        "https://h/x?a=1&amp;signature=SECRETVALUE",
        "https://h/x#access_token=SECRETVALUE",
        "https://user:SECRETVALUE@h/x",
        "https://SECRETVALUE@h/x",
        "socks5://me:SECRETVALUE@127.0.0.1:1080",
        '{"token": "SECRETVALUE", "a": 1}',
        '{"access_token":"SECRETVALUE"}',
        '{\\"api_token\\": \\"SECRETVALUE\\"}',
        "{'password': 'SECRETVALUE'}",
        "ACEDATACLOUD_API_TOKEN=SECRETVALUE",
        "export API_KEY=SECRETVALUE",
        "kinogrid --token SECRETVALUE --port 1",
        "['demo', '--token', 'SECRETVALUE']",
        "Client(token='SECRETVALUE', base='x')",
        "client_secret=SECRETVALUE",
    ],
)
def test_what_has_the_shape_of_a_secret_is_hidden(text: str) -> None:
    hidden = Redactor().redact(f"before {text} after")
    assert "SECRETVALUE" not in hidden
    assert HIDDEN in hidden
    assert hidden.startswith("before ")


@pytest.mark.parametrize(
    "text",
    [
        "400 token_mismatched: This token does not belong to the video service.",
        '{"success": false, "error": {"code": "invalid_token", "message": "wrong"}, "trace_id": "2cf86e86-22a4"}',
        "https://storage.fonedis.cc//video/1c67c36c-8177-4f19-ad72-1dc1567265a6/0_0.mp4?width=560&height=688",
        "2026-11-23 05:48:22,100 INFO kinogrid.studio: job 7 goes on as task 037955e0-deee-4050-baa8-1416300d67e2",
        'File "app/kinogrid/service/client.py", line 12, in submit',
        "prompt: a keyboard on a table, signal lights, --motion low",
        "status code=504 after 3 tries",
    ],
)
def test_what_support_needs_to_read_stays(text: str) -> None:
    assert Redactor().redact(text) == text


PIECES = ["\\", "a-", "%25", "0 ", "'", "://", "token", "authorization:", "bearer ", "\\'", "x-", "&#000", "M2Y5"]


@every("piece", [*PIECES, "?token", "=\\"])
def test_a_hostile_text_costs_no_more_than_its_length(piece: str) -> None:
    redactor = knowing(TOKEN)
    text = piece * (100_000 // len(piece))
    # About 0.3 s at worst on 2 cores; the square of the length would take minutes.
    with cheap(5):
        redactor.redact(text)


def test_a_token_goes_on_being_hidden_beside_others() -> None:
    redactor = knowing(TOKEN, "another-token-1", "another-token-2")
    assert redactor.mask(f"{TOKEN} another-token-2 {quote_plus('another-token-1')}") == f"{HIDDEN} {HIDDEN} {HIDDEN}"


def test_a_private_text_is_kept_by_the_app_and_hidden_from_others() -> None:
    redactor = Redactor()
    redactor.learn_private("aB3_aB3-aB3_aB3-")
    told = "posted to https://tunnel.example/aB3_aB3-aB3_aB3-"
    assert redactor.mask(told) == told
    assert redactor.redact(told) == f"posted to https://tunnel.example/{HIDDEN}"
    assert "aB3" not in redactor.redact("https%3A%2F%2Ftunnel%2FaB3_aB3%2DaB3_aB3-")
