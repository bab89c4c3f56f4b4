"""The readers of answers against good answers, bent ones, and arbitrary bytes."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinogrid.domain.failure import Charge, Failure, Refused, StudioError, Throttled, TokenRefused, Unanswered, Unclear
from kinogrid.domain.request import is_web_address
from kinogrid.domain.state import Result
from kinogrid.domain.task import Answer, Pending, TaskRecord
from kinogrid.service.account_answers import read_fields
from kinogrid.service.answers import Reply, read_found, read_listed, read_order_answer, read_upload, trace_of
from kinogrid.service.errors import REFUSALS
from tests.reached import must_reach, reached
from tests.service.conftest import anything, failure_of, leaves, result_of
from tests.tables import every

# The guide's own example, to the letter.
GUIDE: dict[str, Any] = {
    "image_url": "https://storage.fonedis.cc/upload_1751816808164156352.png",
    "image_width": 560,
    "image_height": 688,
    "progress": 100,
    "video_id": "1751816807896311",
    "video_urls": [
        f"https://storage.fonedis.cc//video/1c67c36c-8177-4f19-ad72-1dc1567265a6/0_{index}.mp4" for index in range(4)
    ],
    "task_id": "037955e0-deee-4050-baa8-1416300d67e2",
    "success": True,
}
RECORD: dict[str, Any] = {
    "id": GUIDE["task_id"],
    "type": "videos",
    "created_at": 1751816800.25,
    "started_at": 1751816801.0,
    "finished_at": 1751816880.5,
    "elapsed": 80.25,
    "trace_id": "2cf86e86-22a4-46e1-ac2f-032c0f2a4e89",
    "request": {"action": "generate", "prompt": "A cat sitting on a table", "end_image_url": None},
    "response": GUIDE,
}


def said(value: Any, status: int = 200) -> Reply:
    return Reply(status, json.dumps(value).encode())


def record(**changes: Any) -> TaskRecord:
    (found,) = read_found(said({"items": [{**RECORD, **changes}], "count": 1}))
    return found


def result(**changes: Any) -> Result:
    return result_of(record(response={**GUIDE, **changes}))


def test_the_guide_s_own_answer_held_open() -> None:
    answer = read_order_answer(said(GUIDE))
    assert answer.task_id == GUIDE["task_id"]
    found = result_of(answer)
    assert found.urls == tuple(GUIDE["video_urls"])
    assert (found.video_id, found.cover_url) == (GUIDE["video_id"], GUIDE["image_url"])
    assert (found.width, found.height) == (560, 688)
    assert json.loads(found.raw) == GUIDE


@pytest.mark.parametrize("dressed", ["{}", "\ufeff{}", "\n {} \r\n"])
def test_only_an_id(dressed: str) -> None:
    body = dressed.replace("{}", '{"task_id": "b726a27a"}').encode()
    assert read_order_answer(Reply(200, body)) == Answer("b726a27a", Pending(), raw=body.decode())


def test_the_last_line_decides() -> None:
    lines = [{"task_id": "t", "progress": 10}, {"task_id": "t", "progress": 60}, {**GUIDE, "task_id": "t"}]
    body = b"\n".join(json.dumps(line).encode() for line in lines) + b"\n\n"
    result_of(read_order_answer(Reply(200, body)))
    assert isinstance(read_order_answer(Reply(200, body, whole=False)).outcome, Pending)
    halted = b"\n".join(json.dumps(line).encode() for line in lines[:2])
    assert read_order_answer(Reply(200, halted)).outcome == Pending(60)
    failed = {"task_id": "t", "success": False, "error": {"code": "forbidden", "message": "no"}}
    assert failure_of(read_order_answer(Reply(200, halted + b"\n" + json.dumps(failed).encode()))).code == "forbidden"


def test_an_accepted_task_that_failed_keeps_its_id_and_is_not_said_to_be_free() -> None:
    failed = {"task_id": "t", "success": False, "error": {"code": "api_error", "message": "fetch failed"}}
    failure = failure_of(read_order_answer(said(failed)))
    assert (failure.said, failure.charge) == ("api_error: fetch failed", Charge.MAYBE)
    # A time-out of the waiting says nothing about the work: the task has the last word.
    assert read_order_answer(said(failed, 504)) == Answer("t", Pending(), raw=json.dumps(failed))


def test_a_result_that_names_no_task_is_looked_for() -> None:
    with pytest.raises(Unclear):
        read_order_answer(said({key: value for key, value in GUIDE.items() if key != "task_id"}))


def test_numbers_as_text_and_ids_as_numbers() -> None:
    found = result(image_width="560", image_height=" 688 ", video_id=1751816807896311, success="true")
    assert (found.width, found.height, found.video_id) == (560, 688, "1751816807896311")


@pytest.mark.parametrize("video_id", ["../../etc/passwd", "17518/168", "", None, True, 1.5, "١٢٣", "1" * 300, [], "-5"])
def test_an_id_that_is_not_digits_is_none(video_id: object) -> None:
    assert result(video_id=video_id).video_id is None


def test_addresses_keep_their_places_and_are_at_most_eight() -> None:
    urls = ["https://a.example/0", None, 7, "https://a.example//3", "x" * 10_000]
    assert result(video_urls=urls).urls == ("https://a.example/0", "", "", "https://a.example//3", "")
    assert len(result(video_urls=[f"https://a.example/{index}" for index in range(20)]).urls) == 8
    assert result(video_urls=["https://a.example/0"]).urls == ("https://a.example/0",)


@pytest.mark.parametrize("cover", ["http://example.com/x.png", "file:///etc/passwd", 7, None])
def test_an_unsafe_cover_is_none(cover: object) -> None:
    assert result(image_url=cover).cover_url is None


@pytest.mark.parametrize(
    ("seconds", "dresses"),
    [
        (1751816800.0, [1751816800, "2025-07-06T15:46:40Z", "2025-07-06T15:46:40"]),
        (1751816800.25, [1751816800.25, "1751816800.25", 1751816800250, "2025-07-06T17:46:40.250+02:00"]),
        (None, ["yesterday", None, True, -5, 0, "1e400", "nan", "9999-99-99", {}]),
    ],
)
def test_moments_in_every_dress(seconds: float | None, dresses: list[object]) -> None:
    for told in dresses:
        assert record(created_at=told).created_at == seconds, told


NO = {"success": False, "error": {"code": "forbidden", "message": "图片未通过审核"}}


@every(
    "changes, kind, detail",
    [
        ({}, Result, None),
        ({"finished_at": None, "state": "no such word"}, Result, None),
        ({"response": None, "finished_at": None}, Pending, None),
        ({"response": {}, "finished_at": None, "state": "pending"}, Pending, None),
        ({"response": {"progress": "62%"}, "finished_at": None}, Pending, 62),
        ({"response": {"progress": 7000}, "finished_at": None}, Pending, 100),
        ({"response": "strange", "finished_at": None, "progress": 5}, Pending, 5),
        ({"response": {}, "finished_at": None, "state": "stewing"}, Pending, None),
        ({"response": {"success": False}, "finished_at": None}, Pending, None),
        ({"response": {**GUIDE, "success": None}, "finished_at": None, "state": "finished"}, Result, None),
        ({"response": {**GUIDE, "success": None, "progress": 40}, "finished_at": None}, Pending, 40),
        (
            {"response": {**GUIDE, "success": None, "progress": 40}, "finished_at": None, "state": "finished"},
            Result,
            None,
        ),
        ({"response": {**GUIDE, "success": None, "progress": 100}, "finished_at": None}, Result, None),
        ({"response": {**GUIDE, "success": None, "progress": 99}, "finished_at": None}, Pending, 99),
        ({"response": {"progress": 100}, "finished_at": None}, Pending, 100),
        ({"response": {**GUIDE, "success": None}}, Result, None),
        ({"response": NO, "finished_at": None}, Failure, "forbidden"),
        ({"response": {"success": False}}, Failure, "task_failed"),
        ({"response": {"success": "false", "error": "out of luck"}, "finished_at": None}, Failure, "task_failed"),
        ({"response": {"success": False, "error": {"code": "too_many_requests"}}}, Failure, "task_failed"),
        ({"response": {}, "finished_at": None, "state": "failed"}, Failure, "task_failed"),
        ({"response": {}, "finished_at": None, "status": "CANCELLED"}, Failure, "task_failed"),
        ({"response": {}}, Failure, "no_clips"),
        ({"response": {**GUIDE, "video_urls": []}}, Failure, "no_clips"),
        ({"response": {**GUIDE, "video_urls": None}}, Failure, "no_clips"),
        ({"response": {}, "finished_at": None, "state": "succeeded"}, Failure, "no_clips"),
    ],
)
def test_what_became_of_a_task(changes: dict[str, Any], kind: type, detail: object) -> None:
    outcome = record(**changes).outcome
    assert isinstance(outcome, kind)
    if isinstance(outcome, Pending):
        assert outcome.progress == detail
    if isinstance(outcome, Failure):
        assert outcome.code == detail
        assert outcome.charge is not Charge.NO


def test_why_a_task_failed_is_told_where_only_a_word_says_that_it_did() -> None:
    for said in ({"code": "forbidden", "message": "图片未通过审核"}, {"code": "forbidden"}):
        failure = failure_of(record(response={"error": said}, finished_at=None, state="failed"))
        assert (failure.code, failure.charge) == ("forbidden", Charge.UNBILLED)
    bare = failure_of(record(response={"trace_id": "tr-9"}, finished_at=None, state="failed"))
    assert (bare.code, bare.trace_id, bare.charge) == ("task_failed", "tr-9", Charge.RARELY)


@pytest.mark.parametrize("word", ["finished", "succeeded", "success", "completed"])
def test_a_word_that_says_that_it_went_well_ends_a_task_that_has_its_clips(word: str) -> None:
    clips = {"video_urls": GUIDE["video_urls"]}
    assert isinstance(record(response=clips, finished_at=None, state=word).outcome, Result)
    assert isinstance(record(response=clips, finished_at=None, state="polishing").outcome, Pending)
    assert failure_of(record(response={"progress": 50}, finished_at=None, state=word)).code == "no_clips"


def test_a_record_that_is_its_own_result_is_one() -> None:
    bare = {key: value for key, value in RECORD.items() if key != "response"}
    assert result_of(read_found(said({**bare, **GUIDE}))[0]).urls == tuple(GUIDE["video_urls"])
    refused = read_found(said({"id": "t-1", "success": False, "error": {"code": "forbidden", "message": "no"}}))
    assert failure_of(refused[0]).code == "forbidden"
    assert isinstance(read_found(said({"id": "t-1", "video_url": "https://a.example/0"}))[0].outcome, Pending)


def test_what_a_record_tells_itself_counts_before_what_lies_in_it() -> None:
    inner = {"created_at": 5, "request": {"prompt": "another"}, "type": "imagine"}
    found = record(data=inner)
    assert (found.created_at, found.request, found.kind) == (RECORD["created_at"], RECORD["request"], "videos")


@pytest.mark.parametrize("name", ["items", "data"])
def test_a_list_that_is_a_text_is_read(name: str) -> None:
    for shape in ({name: json.dumps([RECORD])}, json.dumps([RECORD]), {name: json.dumps(json.dumps([RECORD]))}):
        assert [found.id for found in read_listed(said(shape))] == [GUIDE["task_id"]]


def test_a_list_is_looked_for_within_a_few_others_and_no_deeper() -> None:
    shape: object = {"items": [RECORD]}
    for _ in range(4):
        assert [found.id for found in read_listed(said(shape))] == [GUIDE["task_id"]]
        shape = {"data": shape}
    with pytest.raises(Unanswered):
        read_listed(said(shape))


@pytest.mark.parametrize("shape", [RECORD, [RECORD], {"items": [RECORD]}, {"items": [None, RECORD, {"id": ""}]}])
def test_one_record_in_every_wrapping(shape: object) -> None:
    (found,) = read_found(said(shape))
    assert found.id == GUIDE["task_id"]
    assert found.trace_id == RECORD["trace_id"]
    assert found.request == RECORD["request"]
    assert json.loads(found.raw) == RECORD


def test_a_huge_record_is_kept_short_and_still_json() -> None:
    found = record(response={**GUIDE, "extra": "x" * 200_000})
    assert len(found.raw) < 200_000
    assert isinstance(json.loads(found.raw), dict)
    assert isinstance(json.loads(result_of(found).raw), dict)


@pytest.mark.parametrize("task_id", ["", "   ", None, True, [], {}, "two words", "new\nline", "x" * 300, 1.5])
def test_an_id_that_nobody_could_ask_for_is_none(task_id: object) -> None:
    with pytest.raises(Unclear):
        read_order_answer(said({"task_id": task_id}))
    assert read_found(said({"items": [{"id": task_id}]})) == ()


@pytest.mark.parametrize("status", [200, 401, 403, 413, 502])
@pytest.mark.parametrize(
    "page",
    [
        b'<html><i>{"task_id":"t-1","x":NaN}</i></html>',
        b' \n<p>"task_id":"t-1"</p>',
        b'<p>{"task_id":"t-1"}</p>',
        b'<html><script>\n{"task_id": "t-1", "success": true}\n</script></html>',
        b'\xef\xbb\xbf\r\n<!DOCTYPE html>\n{"task_id": "t-1"}\n',
        b'Welcome to the hotel. <HTML lang="en">\n{"task_id": "t-1"}\n</HTML>',
        b'Log in first\n<!doctype html>\n{"success": false, "error": {"code": "used_up", "message": "no"}}\n',
        b'<pre>\n{"success": false, "error": {"code": "forbidden", "message": "no"}}\n</pre>',
    ],
)
def test_a_page_of_somebody_else_s_neither_names_an_order_s_task_nor_says_no_to_it(page: bytes, status: int) -> None:
    with pytest.raises(Unclear) as caught:
        read_order_answer(Reply(status, page))
    assert (caught.value.failure.code, caught.value.failure.charge) == ("html_answer", Charge.MAYBE)
    assert not caught.value.refused
    assert trace_of(Reply(status, page + b'\n{"trace_id": "tr-1"}')) is None


@pytest.mark.parametrize(
    "body",
    [
        b'{"task_id": "t-1"}\n<html>502 Bad Gateway</html>',
        b'{"task_id": "t-1", "prompt": "a page <!doctype html> of paper"}',
        b'[{"task_id": "t-1", "prompt": "<html>"}]',
        b'\xef\xbb\xbf {"task_id": "t-1", "prompt": "<html>"}',
        b'ok <b>\n{"task_id": "t-1"}',
    ],
)
def test_an_answer_that_begins_as_the_service_s_own_is_one_whatever_comes_in_it(body: bytes) -> None:
    assert read_order_answer(Reply(200, body)).task_id == "t-1"


def test_a_page_of_somebody_else_s_refuses_no_token() -> None:
    page = Reply(401, b'<html>\n{"error": {"code": "invalid_token"}}\n</html>')
    for read in (read_found, read_listed, read_upload, read_fields):
        with pytest.raises(Unanswered) as caught:
            read(page)
        assert caught.value.failure.code == "html_answer"


@pytest.mark.parametrize(
    ("reply", "code", "words"),
    [
        (Reply(200, b"some words of nobody's"), "unreadable_answer", "some words of nobody's"),
        (Reply(302, b"", whole=False, moved_to="elsewhere.example"), "html_answer", "redirect to elsewhere.example"),
        (Reply(200, b"cut", whole=False), "no_answer", "cut"),
    ],
)
def test_an_order_in_doubt_says_what_came_in_place_of_an_answer(reply: Reply, code: str, words: str) -> None:
    with pytest.raises(Unclear) as caught:
        read_order_answer(reply)
    failure = caught.value.failure
    assert (failure.code, failure.said, failure.status) == (code, words, reply.status)


def test_what_support_needs_of_a_task_that_came_to_nothing_is_told_with_it() -> None:
    refused = failure_of(record(response={**NO, "trace_id": "tr-1"}, trace_id=None))
    assert refused.code == "forbidden"
    assert refused.said.endswith("图片未通过审核")
    empty = failure_of(record(response={**GUIDE, "video_urls": [], "trace_id": "tr-2"}, trace_id=None))
    assert (empty.code, empty.trace_id, empty.charge) == ("no_clips", "tr-2", Charge.YES)
    assert record(response={**GUIDE, "trace_id": "tr-3"}, trace_id=None).trace_id == "tr-3"
    assert record(request={}).request is None


@pytest.mark.parametrize("status", [400, 403, 429, 500])
def test_a_wish_for_a_pause_is_one_whatever_its_status(status: int) -> None:
    with pytest.raises(Throttled):
        read_order_answer(said({"error": {"code": "too_many_requests", "message": "wait"}}, status))


def test_a_picture_that_is_too_large_is_refused_though_no_word_says_so() -> None:
    with pytest.raises(Refused) as caught:
        read_upload(Reply(413, b"<html>413</html>"))
    assert caught.value.failure.code == "upload_refused"


@pytest.mark.parametrize(("code", "kind"), [("invalid_token", TokenRefused), ("forbidden", Refused)])
def test_a_no_to_the_token_is_told_from_a_no_to_the_order_whatever_its_status(
    code: str, kind: type[StudioError]
) -> None:
    with pytest.raises(kind) as caught:
        read_order_answer(said({"success": False, "error": {"code": code, "message": "no"}}, 403))
    assert type(caught.value) is kind


@pytest.mark.parametrize("status", [400, 404, 405, 422, 501])
def test_a_service_that_knows_no_lists_is_not_asked_again_and_again(status: int) -> None:
    with pytest.raises(Refused):
        read_listed(said({"error": {"code": "api_not_implemented", "message": "no lists"}}, status))


# Pictures

MADE: dict[str, Any] = {
    "success": True,
    "task_id": "t",
    "image_id": "1751816807896311",
    "image_url": "https://cdn.example//sheet-small.webp",
    "raw_image_url": "https://cdn.example//sheet.png",
    "image_width": 2912,
    "image_height": 1632,
    "sub_image_urls": [f"https://cdn.example//image/{index}.png" for index in range(4)],
    "actions": ["upscale1", "reroll"],
}
NO_SPLIT = {**MADE, "sub_image_urls": None}


def pictured(response: object, **changes: Any) -> TaskRecord:
    return record(id="t", type="imagine", response=response, **changes)


def made(response: object) -> Result:
    return result_of(pictured(response))


def test_four_pictures_keep_their_addresses_to_the_letter() -> None:
    found = made(MADE)
    assert found.urls == tuple(MADE["sub_image_urls"])
    assert (found.sheet, found.video_id) == (False, None)
    assert (found.cover_url, found.width, found.height) == (MADE["image_url"], 2912, 1632)
    assert result_of(read_order_answer(said(MADE))).urls == found.urls


@pytest.mark.parametrize("count", range(1, 9))
def test_one_to_eight_pictures_are_taken_as_they_are(count: int) -> None:
    urls = [f"https://cdn.example/{index}.png" for index in range(count)]
    assert made({**MADE, "sub_image_urls": urls}).urls == tuple(urls)
    assert made({**MADE, "sub_image_urls": [None, *urls]}).urls[0] == ""
    assert len(made({**MADE, "sub_image_urls": urls * 9}).urls) == 8


@pytest.mark.parametrize(
    ("changes", "sheet"),
    [
        ({}, MADE["raw_image_url"]),
        ({"sub_image_urls": []}, MADE["raw_image_url"]),
        ({"sub_image_urls": [None, 7]}, MADE["raw_image_url"]),
        ({"raw_image_url": None}, MADE["image_url"]),
        ({"raw_image_url": 7, "video_urls": []}, MADE["image_url"]),
        ({"image_id": 1751816807896311, "image_width": "2912", "success": "true"}, MADE["raw_image_url"]),
    ],
)
def test_a_sheet_alone_stands_for_its_four_quarters(changes: dict[str, Any], sheet: str) -> None:
    found = made({**NO_SPLIT, **changes})
    assert (found.urls, found.sheet, found.width) == ((sheet,) * 4, True, 2912)


@pytest.mark.parametrize("changes", [{"image_id": None}, {"image_url": None, "raw_image_url": None}])
def test_a_finished_task_without_pictures_says_so(changes: dict[str, Any]) -> None:
    assert failure_of(pictured({**NO_SPLIT, **changes})).code == "no_clips"


@pytest.mark.parametrize("success", [None, False])
def test_pictures_that_are_still_blurred_are_not_finished(success: object) -> None:
    for told in ({"image_url": MADE["image_url"]}, NO_SPLIT, MADE):
        assert pictured({**told, "progress": 46, "success": success}, finished_at=None).outcome == Pending(46)


@pytest.mark.parametrize(
    ("response", "kind"),
    [
        (MADE, "imagine"),
        ({"image_id": "1", "progress": 5}, "imagine"),
        ({"image_id": None, "progress": 5}, None),
        ({**MADE, "image_id": None, "video_urls": None}, "imagine"),
        ({**MADE, "video_urls": ["https://cdn.example/0.mp4"]}, None),
        ({"video_id": "1", "image_id": "1"}, None),
        ({}, None),
    ],
)
def test_a_record_without_a_type_is_told_by_what_it_made(response: dict[str, Any], kind: str | None) -> None:
    assert record(response=response, type=None).kind == kind
    assert record(response=response, type="videos").kind == "videos"


# Arbitrary answers

NAMES = sorted({*GUIDE, *RECORD, "items", "error", "detail", "code", "message", "state", "status", "file_url", "url"})
wordy = st.recursive(
    leaves | st.sampled_from([GUIDE, RECORD, NO]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=8),
    max_leaves=12,
)


@st.composite
def bent(draw: st.DrawFn) -> object:
    """Take a good answer and put something odd in some of its places."""
    places = draw(st.dictionaries(st.sampled_from(NAMES), anything, max_size=4))
    inner = draw(st.dictionaries(st.sampled_from(NAMES), anything, max_size=4))
    if draw(st.booleans()):
        return {**GUIDE, **places}
    return {"items": [{**RECORD, **places, "response": {**GUIDE, **inner}}], "count": draw(leaves)}


bodies = st.one_of(
    st.binary(),
    (anything | wordy | bent()).map(lambda value: json.dumps(value).encode()),
    st.lists(wordy | bent(), max_size=3).map(lambda lines: b"\n".join(json.dumps(line).encode() for line in lines)),
    st.builds(lambda depth, mark: mark * depth, st.integers(1, 200_000), st.sampled_from([b"[", b'{"a":', b"9"])),
    st.builds(lambda value, cut: json.dumps(value).encode()[:cut], bent(), st.integers(0, 900)),
)
statuses = st.sampled_from(
    [200, 200, 200, 201, 204, 301, 302, 307, 400, 401, 402, 403, 404, 409, 413, 422, 429, 500, 502, 503, 504, 520]
)
waits, places = st.sampled_from([None, 3.0]), st.sampled_from([None, None, None, "x"])
wholes = st.sampled_from([True, True, True, False])
replies = st.builds(Reply, statuses, bodies, whole=wholes, retry_after=waits, moved_to=places)


def verdict(read: Callable[[Reply], object], reply: Reply) -> object:
    """Give what a reader makes of an answer: a value, or one of the domain's errors; anything else is a bug."""
    try:
        return read(reply)
    except StudioError as error:
        return error


@pytest.mark.parametrize("status", [400, 403, 404, 415, 422])
def test_a_no_that_was_cut_short_or_has_another_code_is_a_doubt(status: int) -> None:
    def said(code: str) -> bytes:
        return json.dumps({"success": False, "error": {"code": code, "message": "no"}}).encode()

    assert isinstance(verdict(read_order_answer, Reply(status, said("forbidden"))), Refused)
    for odd in (
        Reply(status, said("forbidden"), whole=False),
        Reply(status, said("forbidden"), moved_to="x"),
        Reply(status, said("api_error")),
        Reply(status, said("brand_new")),
        Reply(status, b'{"error": "forbidden fruit"}'),
    ):
        assert isinstance(verdict(read_order_answer, odd), Unclear)


@every(
    "reply, told, listed",
    [
        # What the token lacks is no word about the tasks: no order counts as not there, or as impossible to find.
        (said({"error": {"code": "invalid_token"}}, 400), TokenRefused, TokenRefused),
        (said({"error": {"code": "used_up"}}, 404), (), Unanswered),
        (said({"error": {"code": "forbidden"}}, 403), TokenRefused, TokenRefused),
        (Reply(401, b"no"), TokenRefused, TokenRefused),
        (said({"error": {"code": "bad_request"}}, 400), Unanswered, Refused),
        (said({"error": {"code": "bad_request"}}, 422), Unanswered, Refused),
        (said({"detail": "Not Found"}, 404), (), Refused),
        (Reply(404, b"<html>no such page</html>"), Unanswered, Unanswered),
        (Reply(404, b'{"detail": "Not', whole=False), Unanswered, Unanswered),
        (Reply(404, b'{"detail": "Not Found"}', whole=False), Unanswered, Unanswered),
        (Reply(400, b'{"error": {"code": "bad_request"}}', whole=False), Unanswered, Unanswered),
        (Reply(200, b'{"items": [], "count": 0}', whole=False), Unanswered, Unanswered),
        (said({}), (), Unanswered),
        (said({"items": [], "count": 0}), (), ()),
        (Reply(200, b'{"items": [], "count": 0}', moved_to="elsewhere.example"), Unanswered, Unanswered),
    ],
)
def test_only_a_whole_list_of_the_service_s_own_says_that_there_is_no_task(
    reply: Reply, told: object, listed: object
) -> None:
    for read, expected in ((read_found, told), (read_listed, listed)):
        found = verdict(read, reply)
        assert (found if isinstance(found, tuple) else type(found)) == expected, read


FORBIDDEN = {"code": "forbidden", "message": "no"}


@pytest.mark.parametrize(
    ("status", "says", "refused"),
    [
        (500, {"success": False, "error": {"code": "api_error", "message": "no"}}, True),
        (500, {"success": False, "error": FORBIDDEN}, True),
        (402, {"error": {"code": "used_up", "message": "no"}}, True),
        (200, {"error": FORBIDDEN}, True),
        (200, {"error": {"code": "too_many_requests", "message": "later"}}, True),
        # Somebody's on the way, perhaps; what it blames is the order all the same.
        (403, {"detail": FORBIDDEN}, True),
        (409, {"error": "no such thing"}, True),
        # Nobody blames the order here.
        (408, {"error": "too slow"}, False),
        (502, {"error": "bad gateway"}, False),
        (200, {"error": "odd"}, False),
        (500, {"error": "odd"}, False),
        (500, {}, False),
    ],
)
def test_a_no_that_may_have_come_too_late_is_a_doubt_that_knows_whether_the_service_said_it(
    status: int, says: dict[str, Any], *, refused: bool
) -> None:
    found = verdict(read_order_answer, said(says, status))
    assert isinstance(found, Unclear)
    assert found.refused is refused
    assert found.failure.charge is Charge.MAYBE


@pytest.mark.parametrize("status", [200, 400, 403, 429, 500])
def test_a_task_that_is_named_is_a_task_whatever_else_is_said(status: int) -> None:
    body = json.dumps({"task_id": "t-1", "success": False, "error": {"code": "too_many_requests"}}).encode()
    found = verdict(read_order_answer, Reply(status, body, retry_after=3.0))
    assert isinstance(found, Answer)
    assert found.task_id == "t-1"
    # Whoever waited for it was sent away, which says nothing of the task.
    assert isinstance(found.outcome, Pending) is (status != 200)


@pytest.mark.parametrize(
    ("status", "code", "charge"),
    [
        (403, "forbidden", Charge.UNBILLED),
        (400, "bad_request", Charge.UNBILLED),
        (200, "forbidden", Charge.UNBILLED),
        (200, "api_error", Charge.MAYBE),
        (200, "timeout", Charge.MAYBE),
        (200, "brand_new", Charge.MAYBE),
        (400, "brand_new", None),
        (404, "api_error", None),
        (408, "forbidden", None),
        (429, "forbidden", None),
        (500, "forbidden", None),
    ],
)
def test_an_answer_that_names_a_task_ends_it_only_by_a_no_of_the_provider_s_list(
    status: int, code: str, charge: Charge | None
) -> None:
    body = {"task_id": "t-1", "success": False, "error": {"code": code, "message": "no"}}
    outcome = read_order_answer(said(body, status)).outcome
    assert (outcome.charge if isinstance(outcome, Failure) else None) is charge


@pytest.mark.parametrize(
    ("code", "charge"),
    [
        ("forbidden", Charge.UNBILLED),
        ("api_error", Charge.UNBILLED),
        ("timeout", Charge.UNBILLED),
        ("too_many_requests", Charge.RARELY),
        ("brand_new", Charge.RARELY),
    ],
)
def test_a_task_that_has_ended_badly_costs_what_the_provider_s_rule_says(code: str, charge: Charge) -> None:
    outcome = record(response={"success": False, "error": {"code": code, "message": "no"}}).outcome
    assert isinstance(outcome, Failure)
    assert outcome.charge is charge


def test_a_task_that_only_an_earlier_line_names_is_the_order_s() -> None:
    body = b'{"task_id": "t-1", "progress": 5}\n{"progress": 9}'
    assert read_order_answer(Reply(200, body)).task_id == "t-1"


def test_a_task_that_a_no_speaks_of_is_not_the_order_s_though_a_part_cannot_be_read() -> None:
    body = b'{"error": {"code": "api_error", "message": "as before", "task_id": "other"}}\n{"broken'
    assert isinstance(verdict(read_order_answer, Reply(500, body)), Unclear)


def test_a_question_that_the_service_could_not_answer_is_told_in_its_own_code() -> None:
    for code, told in (("api_error", "api_error"), ("timeout", "timeout"), ("bad_request", "unanswered")):
        found = verdict(read_found, said({"success": False, "error": {"code": code, "message": "no"}}, 500))
        assert isinstance(found, Unanswered)
        assert found.failure.code == told


def test_the_trace_of_an_answer_is_read_up_to_the_size_of_a_list() -> None:
    def padded(size: int) -> Reply:
        begin, end = b'{"trace_id": "tr-1", "x": "', b'"}'
        return Reply(200, begin + b"x" * (size - len(begin) - len(end)) + end)

    assert trace_of(padded(64 * 1024)) == "tr-1"
    assert trace_of(padded(64 * 1024 + 1)) is None


ADDRESS = "https://cdn.example/a.png"
CODES = [*sorted(REFUSALS), "api_error", "too_many_requests", "brand_new"]
YES: list[dict[str, Any]] = [GUIDE, {"file_url": ADDRESS}, {"data": {"url": ADDRESS}}]
TASKS: list[dict[str, Any]] = [
    {"items": [{**RECORD, **changes, "response": response}], "count": 1}
    for changes, response in (({}, GUIDE), ({}, NO), ({"finished_at": None}, {"progress": 40, "success": None}))
]


def every_plain_answer() -> Iterator[Reply]:
    """Give each yes and no of the service's own words, whole and cut short, as itself and from elsewhere."""
    saying_no = [{"success": False, "error": {"code": code, "message": "no"}, "trace_id": "tr-1"} for code in CODES]
    for says in (*YES, *TASKS, *saying_no, {}):
        body = json.dumps(says).encode()
        for status in (200, 302, 400, 401, 403, 404, 413, 415, 422, 429, 500, 504):
            # The last byte may be there although the connection broke before it was said to be the last.
            for cut, whole in ((0, True), (0, False), (1, False), (len(body) // 2, False)):
                for pause, moved_to in product((None, 3.0), (None, "x")):
                    yield Reply(status, body[: len(body) - cut], whole, pause, moved_to)


def count(reply: Reply, found: object) -> None:
    """Count what became of an answer, by its status, and whether it came whole and from the service itself."""
    kind = "told" if isinstance(found, tuple) else type(found).__name__
    assert not isinstance(found, Throttled) or found.retry_after == reply.retry_after
    moved = "" if reply.moved_to is None else ", moved"
    reached(f"{kind}, {reply.status // 100}xx {'whole' if reply.whole else 'cut'}{moved}")
    reached(kind, cut=not reply.whole, moved=reply.moved_to is not None)


def check_order(reply: Reply) -> None:
    found = verdict(read_order_answer, reply)
    assert isinstance(found, Answer | Throttled | Refused | Unclear)
    if reply.status == 429:
        assert isinstance(found, Throttled | Answer)
    if isinstance(found, Refused) and reply.status not in {401, 413}:
        assert reply.whole
        assert reply.moved_to is None
        assert reply.status in {400, 403, 404, 415, 422}
        assert any(code.encode() in reply.body for code in REFUSALS)
        assert found.failure.charge is Charge.UNBILLED
    if isinstance(found, Unclear):
        assert found.failure.charge is Charge.MAYBE
    if isinstance(found, Answer):
        assert reply.moved_to is None
        assert found.task_id.isprintable()
        json.loads(found.raw)
    count(reply, found)


# A cut no is no verdict, and one from elsewhere neither.
@must_reach(
    "Answer, 2xx whole",
    "Answer, 2xx cut",
    "Answer, 4xx whole",
    "Answer, 5xx whole",
    "Refused, 4xx whole",
    "TokenRefused, 4xx whole",
    "Throttled, 4xx whole",
    "Throttled, 4xx cut",
    "Throttled, 5xx whole",
    "Unclear, 2xx whole",
    "Unclear, 2xx whole, moved",
    "Unclear, 3xx whole",
    "Unclear, 4xx whole",
    "Unclear, 4xx whole, moved",
    "Unclear, 4xx cut",
    "Unclear, 5xx whole",
)
def test_every_plain_answer_to_an_order_gets_a_verdict_and_no_guess() -> None:
    for reply in every_plain_answer():
        check_order(reply)


PAGES = [b"<html>\n%s\n</html>", b"\xef\xbb\xbf<!DOCTYPE html><p>\n%s\n", b"Log in here: <HTML lang='x'>\n%s\n"]


@must_reach("a page with a yes", "a page with a no", "Unclear, 2xx whole", "Unclear, 4xx cut", "Throttled, 4xx whole")
def test_a_page_of_somebody_else_s_gets_no_verdict_whatever_plain_answer_it_quotes() -> None:
    for reply, page in product(every_plain_answer(), PAGES):
        quoted = replace(reply, body=page % reply.body)
        found = verdict(read_order_answer, quoted)
        assert isinstance(found, Unclear | Throttled)
        assert isinstance(found, Throttled) is (reply.status == 429)
        count(quoted, found)
        reached(a_page_with_a_yes=b"task_id" in reply.body, a_page_with_a_no=b"error" in reply.body)
        for read in (read_found, read_listed, read_upload):
            told = verdict(read, quoted)
            assert isinstance(told, Unanswered | Throttled) or (read is read_upload and reply.status == 413)


@must_reach("Answer", "Unclear", "cut", "moved")
@settings(max_examples=200)
@given(replies)
def test_every_odd_answer_to_an_order_gets_a_verdict_and_no_guess(reply: Reply) -> None:
    check_order(reply)


def check_question(reply: Reply) -> None:
    for read in (read_found, read_listed):
        found = verdict(read, reply)
        assert isinstance(found, tuple | Throttled | Refused | Unanswered)
        assert type(found) is not Refused or read is read_listed
        if isinstance(found, StudioError):
            assert found.failure.charge is Charge.NO
        else:
            assert reply.whole
            for entry in found:
                assert entry.id
                if isinstance(entry.outcome, Result):
                    assert 1 <= len(entry.outcome.urls) <= 8
                    assert entry.outcome.video_id is None or entry.outcome.video_id.isdigit()
                reached(f"told of a {type(entry.outcome).__name__}")
        count(reply, found)


@must_reach(
    "told, 2xx whole",
    "told of a Result",
    "told of a Failure",
    "told of a Pending",
    "told, 4xx whole",
    "Refused, 4xx whole",
    "TokenRefused, 4xx whole",
    "Throttled, 4xx whole",
    "Unanswered, 2xx whole",
    "Unanswered, 2xx cut",
    "Unanswered, 3xx whole",
    "Unanswered, 4xx cut",
    "Unanswered, 5xx whole",
)
def test_every_plain_answer_to_a_question_is_usable_or_asked_for_again() -> None:
    for reply in every_plain_answer():
        check_question(reply)


@must_reach("told", "told of a Result", "Unanswered", "cut", "moved")
@settings(max_examples=200)
@given(replies)
def test_every_odd_answer_to_a_question_is_usable_or_asked_for_again(reply: Reply) -> None:
    check_question(reply)


def check_upload(reply: Reply) -> None:
    found = verdict(read_upload, reply)
    assert isinstance(found, str | Throttled | Refused | Unanswered)
    if isinstance(found, StudioError):
        assert found.failure.charge is Charge.NO
    else:
        assert is_web_address(found)
        assert reply.good
        assert reply.whole
    count(reply, found)


@must_reach(
    "str, 2xx whole",
    "Refused, 2xx whole",
    "Refused, 4xx whole",
    "TokenRefused, 4xx whole",
    "Throttled, 4xx whole",
    "Unanswered, 2xx whole",
    "Unanswered, 2xx cut",
    "Unanswered, 3xx whole",
    "Unanswered, 5xx whole",
)
def test_every_plain_answer_to_an_upload_is_an_address_or_a_reason() -> None:
    for reply in every_plain_answer():
        check_upload(reply)


@must_reach("Unanswered", "cut", "moved")
@given(replies)
def test_every_odd_answer_to_an_upload_is_an_address_or_a_reason(reply: Reply) -> None:
    check_upload(reply)
