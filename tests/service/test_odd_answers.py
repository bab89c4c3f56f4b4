"""Answers that break the rules of JSON, or say what they mean in another shape: an odd record costs itself alone."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinogrid.domain.failure import Refused, Unanswered, Unclear
from kinogrid.domain.state import Result
from kinogrid.domain.task import Pending, TaskRecord
from kinogrid.service import odd_json
from kinogrid.service.answers import Reply, read_found, read_listed, read_order_answer, read_upload
from kinogrid.service.wire import order_from_request, traces
from tests.reached import must_reach, reached
from tests.service.conftest import failure_of, result_of
from tests.tables import every

CASES = Path(__file__).parents[1] / "cases" / "answers"
URLS = tuple(f"https://h.example//v/{index}.mp4" for index in range(4))
GOOD: dict[str, Any] = {
    "id": "t-good",
    "type": "videos",
    "created_at": 1700000000.5,
    "finished_at": 1700000090.0,
    "request": {"action": "generate", "prompt": "waves"},
    "response": {"success": True, "task_id": "t-good", "video_id": "12345", "video_urls": list(URLS)},
}
GOOD_TEXT = json.dumps(GOOD).encode()


def listed(*records: bytes, head: bytes = b'{"items":[', tail: bytes = b'],"count":2}') -> Reply:
    return Reply(200, head + b",".join(records) + tail)


def found(*records: bytes, **around: bytes) -> dict[str, TaskRecord]:
    """Read records in a batch and in a list, which must tell the same."""
    reply = listed(*records, **around)
    told = read_found(reply)
    assert read_listed(reply) == told
    return {record.id: record for record in told}


def response(**changes: Any) -> Result:
    body = json.dumps({**GOOD, "response": {**GOOD["response"], **changes}}).encode()
    return result_of(found(body)["t-good"])


@pytest.mark.parametrize("name", ["nan_elapsed", "half_emoji", "bad_utf8", "raw_newline"])
def test_an_odd_record_beside_a_good_one(name: str) -> None:
    told = {record.id: record for record in read_found(Reply(200, (CASES / f"{name}.json").read_bytes()))}
    assert list(told) == ["t-good", "t2"]
    assert result_of(told["t-good"]).urls == URLS
    assert told["t2"].outcome == Pending()
    assert not told["t2"].garbled
    assert "t2" in json.loads(told["t2"].raw)["unreadable"]


ODD: dict[str, bytes] = {
    "a number that is none": b'{"id":"t2","elapsed":NaN}',
    "endless": b'{"id":"t2","elapsed":-Infinity,"finished_at":1e999}',
    "a number without end": b'{"id":"t2","elapsed":' + b"9" * 5000 + b"}",
    "half a sign": rb'{"id":"t2","request":{"prompt":"\udc36 a \ud83d"}}',
    "a tab": b'{"id":"t2","request":{"prompt":"a\tb\x00"}}',
    "broken letters": b'{"id":"t2","request":{"prompt":"\xff\xc3"}}',
    "half a sign in a name": rb'{"id":"t2","\ud83d":1}',
}
BROKEN: dict[str, bytes] = {
    "nothing said": b'{"id":"t2","elapsed":}',
    "too many commas": b'{"id":"t2",,"elapsed":1,}',
    "a wrong escape": rb'{"id":"t2","request":{"prompt":"\x"}}',
    "a quote within": b'{"id":"t2","request":{"prompt":"say "hello" to me"}}',
    "cut": b'{"id":"t2","request":{"prompt":"say',
    "another language": b'{"id":"t2",\'elapsed\':None}',
    "never closed": b'{"id":"t2","request":{"a":{"b":[',
    "too deep": b'{"id":"t2","a":' + b"[" * 20_000 + b"]" * 20_000 + b"}",
    "far too deep": b'{"id":"t2"' + b',"a":{"b":1' * 50_000,
}


@every("first", [True, False])
@every("odd", ODD)
def test_what_breaks_a_rule_of_json_is_read_all_the_same(odd: str, first: bool) -> None:
    told = found(*([ODD[odd], GOOD_TEXT] if first else [GOOD_TEXT, ODD[odd]]))
    assert result_of(told["t-good"]).urls == URLS
    assert (told["t2"].outcome, told["t2"].garbled, told["t2"].finished_at) == (Pending(), False, None)
    (json.dumps(told["t2"].request, ensure_ascii=False) + told["t2"].raw).encode()


@every("first", [True, False])
@every("broken", BROKEN)
def test_what_cannot_be_read_is_one_task_s_trouble_alone(broken: str, first: bool) -> None:
    told = found(*([BROKEN[broken], GOOD_TEXT] if first else [GOOD_TEXT, BROKEN[broken]]))
    assert result_of(told["t-good"]).urls == URLS
    assert not told["t-good"].garbled
    assert told["t2"].garbled
    assert told["t2"].outcome == Pending()
    assert "t2" in told["t2"].raw


def test_a_record_without_an_id_is_noticed_but_nobody_s() -> None:
    told = found(b'{"type": , "created_at": 5}', GOOD_TEXT)
    assert [record.garbled for record in told.values()] == [False, True]
    assert not {"t-good", ""} & {record.id for record in told.values() if record.garbled}
    told = found(b'{"elapsed":NaN}', GOOD_TEXT, b"7", b"null")
    assert [record.garbled for record in told.values()] == [False, True]
    assert list(found(b"NaN", GOOD_TEXT, b"null")) == ["t-good"]


def test_a_result_within_a_broken_record_is_read() -> None:
    inner = json.dumps({**GOOD["response"], "task_id": "t2"}).encode()
    told = found(b'{"id":"t2","elapsed":,"response":' + inner + b"}", GOOD_TEXT)
    assert result_of(told["t2"]).urls == URLS
    assert not told["t2"].garbled


def test_what_a_record_only_mentions_is_no_task() -> None:
    told = found(b'{"id":"t2","elapsed":NaN,"user":{"id":"u1","type":"x"},"request":{"task_id":"t0"}}', GOOD_TEXT)
    assert list(told) == ["t2", "t-good"]
    told = found(b'{"user":{"id":"u1"},"elapsed":NaN,"id":"t2","response":{"success":false}}', GOOD_TEXT)
    assert list(told) == ["t2", "t-good"]


@pytest.mark.parametrize("around", [(b"[", b"]"), (b'{"data":[', b"]}"), (b'{"data":{"count":1,"items":[', b"]}}")])
def test_a_list_is_one_whatever_is_around_it(around: tuple[bytes, bytes]) -> None:
    for record in (GOOD_TEXT, ODD["a number that is none"]):
        told = found(GOOD_TEXT, record, head=around[0], tail=around[1])
        assert result_of(told["t-good"]).urls == URLS
        assert not any(record.garbled for record in told.values())
    assert read_listed(Reply(200, around[0] + around[1])) == ()


@pytest.mark.parametrize(
    "noise", [b"", b"x", b'{"items":[NaN', b'{"count":NaN}', b'{"id":}', b'"t"', b'{"data":{}}', b'{"items":{"id":7}}']
)
def test_what_names_no_task_is_no_answer(noise: bytes) -> None:
    for read in (read_found, read_listed):
        with pytest.raises(Unanswered):
            read(Reply(200, noise))


def test_a_page_of_somebody_else_s_is_no_answer_whatever_it_names() -> None:
    page = b'<html><script>{"id":"t-good","task_id":"t-good",}</script>'
    for read in (read_found, read_listed):
        with pytest.raises(Unanswered):
            read(Reply(200, page))
    with pytest.raises(Unclear):
        read_order_answer(Reply(200, page))


# An order's own answer


@every(
    "body",
    [
        b'{"task_id":"b7-a.1","elapsed":NaN}',
        rb'{"task_id":"b7-a.1","prompt":"\ud83d"}',
        b'{"task_id":"b7-a.1","prompt":"a\nb\xff"}',
        b'{"prompt":"a "dog"","task_id":"b7-a.1"}',
        b'{"prompt": , "task_id" : "b7-a.1"',
        b"{'task_id': 'b7-a.1'}",
        b'"{\\"task_id\\": \\"b7-a.1\\"}"',
        b'oh "{\\"task_id\\": \\"b7-a.1\\"}"',
        b'{"data":{"task_id":"b7-a.1"}}',
        b'{"data":"{\\"task_id\\":\\"b7-a.1\\"}","code":0,"message":"ok"}',
        b'[{"task_id":"b7-a.1"}]',
        b"ok task_id=b7-a.1",
        b'{"result":{"output":{"task_id":"b7-a.1"}}}',
        b'{"task":{"task_id":"b7-a.1"}}',
        b'{"data":[{"task_id":"b7-a.1"}]}',
        b'"\\"{\\\\\\"task_id\\\\\\": \\\\\\"b7-a.1\\\\\\"}\\""',
        b'{"progress":1}\n{"task_id":"b7-a.1",}\n{"progress":2}',
        b'{"task_id":"b7-a.1"} and {"task_id":"b7-a.1"}',
    ],
)
def test_an_order_s_task_is_found_where_it_stands_in_the_bytes(body: bytes) -> None:
    answer = read_order_answer(Reply(200, body))
    assert answer.task_id == "b7-a.1"
    assert isinstance(answer.outcome, Pending)
    json.loads(answer.raw)


@pytest.mark.parametrize(
    "body",
    [
        b'{"task_id":"a","x":}{"task_id":"b"',
        b'{"parent_task_id":"a",}',
        b'{"task_id":null,}',
        b'{"task_id":"cut',
        b'{"task_id":"two words",}',
        b'{"task_id":"",}',
        b'task_id: "a',
        b'{"note":"no task_id here",}',
        b'{"tasks":[{"task_id":"a"},{"task_id":"b"}]}',
        b'{"success":false,"error":{"code":"forbidden","message":"m","task_id":"a"}}',
        b'{"error":{"code":"odd","task_id":"a"}}',
    ],
)
def test_an_order_s_task_is_not_guessed(body: bytes) -> None:
    with pytest.raises(Unclear):
        read_order_answer(Reply(200, body))


def test_a_refusal_that_mentions_another_s_task_is_one() -> None:
    body = b'{"error":{"code":"not_found","message":"no such clip","task_id":"a"}}'
    with pytest.raises(Refused):
        read_order_answer(Reply(404, body))


def test_a_result_in_an_odd_answer_to_an_order() -> None:
    body = json.dumps(GOOD["response"]).encode().replace(b"true", b'true,"elapsed":NaN')
    assert result_of(read_order_answer(Reply(200, body))).urls == URLS
    inside = json.dumps({"code": 0, "message": "ok", "data": GOOD["response"]}).encode()
    assert result_of(read_order_answer(Reply(200, inside))).urls == URLS
    no = {"data": {"success": False, "error": json.dumps({"code": "forbidden"})}, "task_id": "t"}
    assert failure_of(read_order_answer(Reply(200, json.dumps(no).encode()))).code == "forbidden"


# Other shapes


@pytest.mark.parametrize("name", ["urls_objects", "urls_spaces", "response_as_text"])
def test_a_result_in_another_shape(name: str) -> None:
    (record,) = read_found(Reply(200, (CASES / f"{name}.json").read_bytes()))
    host = "https://h.example/"
    expected = {
        "urls_objects": tuple(f"{host}{index}.mp4" for index in range(4)),
        "urls_spaces": (f"{host}a%20b.mp4", *(f"{host}{index}.mp4" for index in range(3))),
        "response_as_text": URLS,
    }
    assert result_of(record).urls == expected[name]
    assert result_of(record).cover_url == "https://h.example/c.png"


A, B = "https://h.example/a.mp4", "https://h.example/b.mp4?x=1,2"


@every(
    "said, urls",
    [
        ([f" {A}\n", f"\ufeff\t{B}\u200b"], (A, B)),
        (["https://h.example/a\tb\u2028c\u200b.mp4", B], ("https://h.example/a%09b%E2%80%A8c%E2%80%8B.mp4", B)),
        ([f'"{A}"', f"<{B}>"], (A, B)),
        ([{"url": A}, {"video_url": f" {B} ", "cover": A}], (A, B)),
        ([{"mp4": A, "length": 5}, {"one": A, "two": B}], (A, "")),
        ([json.dumps({"url": A}), {"url": None, "href": B}], (A, B)),
        ([None, A, 7, {}, [], {"url": 7}], ("", A, "", "", "", "")),
        ({"0": A, "1": {"url": B}}, (A, B)),
        ({"url": A}, (A,)),
        (A, (A,)),
        (f"{A}\n{B}", (A, B)),
        (f"{A}, {B}", (A, B)),
        ([f"{A},{B}"], (A, B)),
        (json.dumps([A, B]), (A, B)),
        ([[A, B]], (A, B)),
        ([[A], [[B]]], (A, B)),
        (json.dumps(json.dumps([A, B])), (A, B)),
        ({"1": B, "0": A}, (A, B)),
        ({str(index): A for index in (7, 0, 1)} | {"10": B, "9": ""}, (A, A, A, "", B)),
        ([A.removeprefix("https:"), A.replace("https", "HTTPS")], (A, A.replace("https", "HTTPS"))),
        ([f"{A}?x=1&amp;y=2"], (f"{A}?x=1&y=2",)),
        ([f"[clip 1]({A})", f"![]({B})"], (A, B)),
    ],
)
def test_addresses_in_other_shapes(said: object, urls: tuple[str, ...]) -> None:
    assert response(video_urls=said).urls == urls
    assert response(video_urls=None, sub_image_urls=said).urls == urls


@pytest.mark.parametrize("name", ["videos", "clips", "video_url"])
def test_addresses_under_other_names(name: str) -> None:
    for nothing in (None, [], [None]):
        assert response(**{"video_urls": nothing, name: {"url": A}}).urls == (A,)
    assert response(**{name: A}).urls == URLS


@pytest.mark.parametrize("said", [7, True, "", " ", {}, [], [None], {"url": None}, "[", {"a": 1}])
def test_what_names_no_address_names_no_clip(said: object) -> None:
    body = json.dumps({**GOOD, "response": {**GOOD["response"], "video_urls": said}}).encode()
    assert failure_of(found(body)["t-good"]).code == "no_clips"


@pytest.mark.parametrize(
    "shape",
    [
        {"response": {"data": GOOD["response"]}},
        {"response": {"success": True, "data": json.dumps(GOOD["response"])}},
        {"response": None, "data": GOOD["response"]},
        {"response": [GOOD["response"]]},
        {"response": {}, "result": GOOD["response"]},
        {"response": {"result": {"output": GOOD["response"]}}},
        {"response": json.dumps(json.dumps(GOOD["response"]))},
        {"request": json.dumps(GOOD["request"])},
    ],
)
def test_a_record_with_more_around_it(shape: dict[str, Any]) -> None:
    record = found(json.dumps({**GOOD, **shape}).encode())["t-good"]
    assert result_of(record).urls == URLS
    assert record.request == GOOD["request"]
    json.loads(result_of(record).raw)


def test_a_task_s_id_is_never_that_of_what_is_inside_it() -> None:
    assert list(found(json.dumps({**GOOD, "data": {"id": "other", "x": 1}}).encode())) == ["t-good"]
    assert list(found(json.dumps({"data": GOOD}).encode())) == ["t-good"]


def test_an_upload_s_address_is_trimmed() -> None:
    for body in (
        rb'{"file_url":" https://h.example/a b.png\n","size":NaN}',
        b'{"data":{"url":"https://h.example/a b.png"}}',
    ):
        assert read_upload(Reply(200, body)) == "https://h.example/a%20b.png"


def test_support_s_trace_is_found_in_what_could_not_be_read() -> None:
    told = found(b'{"id":"t2","elapsed":NaN,"trace_id":"tr-1"}', GOOD_TEXT)["t2"]
    assert (told.trace_id, traces(told.raw)) == ("tr-1", ("tr-1",))
    assert traces(found(b'{"id":"t2","trace_id":"tr-1",}', GOOD_TEXT)["t2"].raw) == ()


def test_an_odd_order_is_recognised_by_its_mended_words() -> None:
    told = found(rb'{"id":"t2","request":{"action":"generate","prompt":"a \ud83d","image_url":null}}', GOOD_TEXT)["t2"]
    order = order_from_request(told.request or {})
    assert order is not None
    assert order.prompt == "a \ufffd"


# Arbitrary bytes around a good record

marks = st.sampled_from(
    [b"{", b"}", b"[", b"]", b'"', b",", b":", b"\\", b'"id":"x"', b'{"id":"x","a":', b"NaN", b"\xff"]
)
scraps = st.binary(max_size=20) | st.lists(marks, max_size=12).map(b"".join) | st.sampled_from(list(BROKEN.values()))


# It says nothing unless what was around it could not be read.
@must_reach("garbled", "alone", "a bare list", "a list with a name")
@settings(max_examples=300)
@given(before=scraps, after=scraps, head=st.sampled_from([b"[", b'{"items":[', b'{"count":2,"data":[']))
def test_a_good_record_survives_whatever_is_around_it(before: bytes, after: bytes, head: bytes) -> None:
    reply = listed(before, GOOD_TEXT, after, head=head, tail=b"]" if head == b"[" else b"]}")
    told = {record.id: record for record in read_found(reply)}
    assert result_of(told["t-good"]).urls == URLS
    assert told["t-good"].request == GOOD["request"]
    assert all(isinstance(record.outcome, Pending) for record in told.values() if record.garbled)
    assert read_listed(reply) == read_found(reply)
    reached("a bare list" if head == b"[" else "a list with a name", alone=len(told) == 1)
    reached(garbled=any(record.garbled for record in told.values()))


@pytest.mark.parametrize("shape", [b'{"id":"a",', b'{"a":', b"[", b'"id":"a"', b'{"id":"a","response":{"b":[{', b"\\"])
def test_the_effort_has_a_bound(shape: bytes) -> None:
    body = b'{"items":[' + shape * (1024 * 1024 // len(shape))
    counted = odd_json.Effort(len(body))
    odd_json.pieces(body.decode(), counted)
    assert counted.left > -2 * len(body)
