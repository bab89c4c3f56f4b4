"""Orders copied for elsewhere: programs that run as they are, and never hold a token."""

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.request import FrameUrls, Generate, LocalFrame, Mode, RemoteFrame, Resolution
from kinogrid.service.samples import as_curl, as_json, as_python, placeholder
from kinogrid.service.wire import order_body
from tests.fakes.fault_driver import FaultService
from tests.fakes.fault_media import png

API, PLATFORM = "https://api.example", "https://platform.example"
frames = st.one_of(
    st.builds(LocalFrame, st.text(min_size=1, max_size=20).filter(lambda path: "\0" not in path)),
    st.just(RemoteFrame("https://cdn.example/a'b.png?x=1&y=$HOME")),
)
orders = st.builds(
    Generate,
    prompt=st.text(min_size=1, max_size=40),
    first=frames,
    last=st.none() | frames,
    mode=st.sampled_from(Mode),
    resolution=st.sampled_from(Resolution),
    loop=st.booleans(),
    callback_url=st.none() | st.just("https://hook.example/1"),
)


def body_of(order: Generate) -> object:
    urls = {slot.value: placeholder(f) for slot, f in order.frames() if isinstance(f, LocalFrame)}
    return json.loads(order_body(order, FrameUrls(**urls)))


@given(orders)
def test_all_three_say_the_order_that_would_be_sent(order: Generate) -> None:
    assert json.loads(as_json(order)) == body_of(order)
    curl = as_curl(order, api_base=API, platform_base=PLATFORM, remark=lambda name, field: f"{name}\nto {field}")
    words = shlex.split(curl, comments=True)
    assert json.loads(words[-1]) == body_of(order)
    assert words.count("authorization: Bearer $ACEDATACLOUD_API_TOKEN") == words.count("curl")
    compile(as_python(order, api_base=API, platform_base=PLATFORM), "order.py", "exec")


def test_the_program_uploads_its_pictures_and_places_the_order(server: FaultService, tmp_path: Path) -> None:
    picture = tmp_path / "it's a cat.png"
    picture.write_bytes(png())
    order = Generate(prompt='waves "roll" in', first=LocalFrame(str(picture)), last=RemoteFrame("https://a.example/b"))
    program = as_python(order, api_base=server.base_url, platform_base=server.base_url)
    environment = os.environ | {"ACEDATACLOUD_API_TOKEN": "placeholder-token-1"}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("200 ")
    (made,) = server.ledger()
    assert made["body"]["prompt"] == 'waves "roll" in'
    assert made["body"]["image_url"].startswith(server.base_url)
    assert made["body"]["end_image_url"] == "https://a.example/b"
    assert "placeholder-token-1" not in program
