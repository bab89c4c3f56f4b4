"""What surrounds videos: uploads, downloads with ranges, images, descriptions, translations, health."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.demo.looks import apart, picture, tiny
from tests.demo.running import CARD, Demo


@pytest.mark.parametrize("header", [{}, {"authorization": "secret"}, {"authorization": "Bearer"}])
@pytest.mark.parametrize("path", ["videos", "tasks", "imagine", "describe", "translate"])
def test_nobody_is_let_in_without_a_token(demo: Demo, path: str, header: dict[str, str]) -> None:
    with httpx.Client(base_url=demo.base, trust_env=False) as stranger:
        answer = stranger.post(f"/midjourney/{path}", json={}, headers=header)
    assert answer.status_code == 401
    assert answer.json()["error"]["code"] == ("invalid_token" if header else "no_token")


def test_an_upload_can_be_fetched_again_by_anyone(demo: Demo) -> None:
    url = demo.upload(CARD)
    assert url.startswith(f"{demo.base}/storage/upload/")
    answer = httpx.get(url, trust_env=False)
    assert (answer.content, answer.headers["content-type"]) == (CARD.read_bytes(), "image/jpeg")


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.txt", b"text"), ("a.png", b"text"), ("a", b"\x89PNG\r\n\x1a\n"), ("a.svg", b"<svg/>")],
)
def test_only_pictures_can_be_uploaded(demo: Demo, name: str, content: bytes) -> None:
    answer = demo.client.post("/api/v1/files/", files={"file": (name, content)})
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "bad_request")


def test_a_form_without_a_file_and_a_body_that_is_no_form_are_refused(demo: Demo) -> None:
    answers = [
        demo.client.post("/api/v1/files/", files={"picture": ("a.png", b"")}),
        demo.client.post("/api/v1/files/", data={"file": "text"}),
        demo.client.post("/api/v1/files/", json={}),
        demo.client.post("/api/v1/files/", content=b"x", headers={"content-type": "multipart/form-data"}),
    ]
    assert [answer.status_code for answer in answers] == [400] * 4
    stranger = httpx.post(f"{demo.base}/api/v1/files/", files={"file": ("a.png", b"")}, trust_env=False)
    assert stranger.status_code == 401


def test_an_upload_of_more_than_100_mib_is_too_large(demo: Demo) -> None:
    def body() -> Iterator[bytes]:
        yield b'--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n\x89PNG\r\n\x1a\n'
        for _ in range(101):
            yield bytes(1024 * 1024)
        yield b"\r\n--x--\r\n"

    header = {"content-type": "multipart/form-data; boundary=x"}
    answer = demo.client.post("/api/v1/files/", content=body(), headers=header)
    assert answer.status_code == 413
    assert demo.client.get("/health").json() == {"status": "ok"}


def test_a_download_can_be_gone_on_with(demo: Demo) -> None:
    url, data = demo.upload(CARD), CARD.read_bytes()
    head = demo.client.head(url)
    assert (head.status_code, head.content, int(head.headers["content-length"])) == (200, b"", len(data))
    tag = head.headers["etag"]
    part = demo.client.get(url, headers={"range": "bytes=100-", "if-range": tag})
    assert (part.status_code, part.content) == (206, data[100:])
    assert part.headers["content-range"] == f"bytes 100-{len(data) - 1}/{len(data)}"
    changed = demo.client.get(url, headers={"range": "bytes=100-", "if-range": '"another"'})
    assert (changed.status_code, changed.content) == (200, data)
    beyond = demo.client.get(url, headers={"range": f"bytes={len(data)}-"})
    assert beyond.status_code == 416


@pytest.mark.parametrize("path", ["upload/none.png", "../tasks", "..%2f..%2ftasks/x.json", "%2fetc/passwd", ""])
def test_nothing_else_is_given_out(demo: Demo, path: str) -> None:
    assert demo.client.get(f"/storage/{path}").status_code == 404


def test_a_sheet_of_images_and_what_follows_it(demo: Demo, tmp_path: Path) -> None:
    body = {"action": "generate", "prompt": "hills --ar 16:9", "mode": "fast", "async": True, "split_images": True}
    sheet = demo.ended(demo.post("/midjourney/imagine", body).json()["task_id"])["response"]
    assert (sheet["success"], len(sheet["sub_image_urls"])) == (True, 4)
    assert sheet["image_id"].isdecimal()
    assert {"upscale1", "variation4", "reroll"} <= set(sheet["actions"])
    whole = picture(demo.save(sheet["image_url"], tmp_path / "sheet.png"))
    assert (whole.width, whole.height) == (sheet["image_width"], sheet["image_height"])
    assert whole.width / whole.height == pytest.approx(16 / 9, rel=0.01)
    second = tiny(picture(demo.save(sheet["sub_image_urls"][1], tmp_path / "2.png")))
    third = tiny(picture(demo.save(sheet["sub_image_urls"][2], tmp_path / "3.png")))
    follow_up = {"action": "upscale2", "image_id": sheet["image_id"]}
    large = demo.post("/midjourney/imagine", follow_up).json()
    upscaled = picture(demo.save(large["raw_image_url"], tmp_path / "large.png"))
    assert (upscaled.width, upscaled.height) == (whole.width, whole.height)
    assert apart(tiny(upscaled), second) < 3 < apart(tiny(upscaled), third)
    again = demo.post("/midjourney/imagine", {"action": "reroll", "image_id": sheet["image_id"]}).json()
    assert "sub_image_urls" not in again
    assert again["image_width"] == sheet["image_width"]


def test_a_description_is_four_texts_and_a_translation_one(demo: Demo) -> None:
    described = demo.post("/midjourney/describe", {"image_url": demo.upload(CARD)}).json()
    assert len(set(described["descriptions"])) == 4
    assert demo.post("/midjourney/translate", {"content": "雨の猫"}).json() == {"content": "雨の猫"}
    assert demo.post("/midjourney/translate", {}).status_code == 400
    assert demo.post("/midjourney/describe", {"image_url": "x"}).status_code == 400
    assert demo.post("/health", {}).status_code == 200
