"""The order in Compose as a program of one's own: curl, Python and bare JSON, with a placeholder for the token.

The token itself never gets here: both programs read it from the environment variable of the provider's own tools.
"""

import json
import shlex
from collections.abc import Callable, Sequence
from pathlib import PurePath

from kinogrid.domain.request import FrameUrls, Generate, LocalFrame, Slot
from kinogrid.service.values import decode
from kinogrid.service.wire import FILE_FIELD, FILES_PATH, ORDERS_PATH, order_body

_VARIABLE = "ACEDATACLOUD_API_TOKEN"
_FIELDS = {Slot.FIRST: "image_url", Slot.LAST: "end_image_url"}


def placeholder(frame: LocalFrame) -> str:
    """Stand in for the address that a picture will have once it is uploaded."""
    name = "".join(sign if sign.isascii() and (sign.isalnum() or sign in "._-") else "-" for sign in _name(frame))
    return f"https://replace.me/with-the-address-of/{name}"


def _name(frame: LocalFrame) -> str:
    return PurePath(frame.path).name


def _uploads(order: Generate) -> Sequence[tuple[Slot, LocalFrame]]:
    return [(slot, frame) for slot, frame in order.frames() if isinstance(frame, LocalFrame)]


def _body(order: Generate) -> dict[str, object]:
    urls = {slot.value: placeholder(frame) for slot, frame in _uploads(order)}
    body = decode(order_body(order, FrameUrls(**urls)).encode())
    return body if isinstance(body, dict) else {}


def as_json(order: Generate) -> str:
    """Write the body of an order, indented; a picture of this machine has a placeholder for its address."""
    return json.dumps(_body(order), ensure_ascii=False, indent=2) + "\n"


def as_curl(order: Generate, *, api_base: str, platform_base: str, remark: Callable[[str, str], str]) -> str:
    """Write an order for a shell: an upload for each picture of this machine, then the order itself.

    `remark` says of a picture's file that its address has to be put into a field of the order.
    """
    lines = []
    for slot, frame in _uploads(order):
        lines += [
            f"# {_one_line(remark(_name(frame), _FIELDS[slot]))}",
            f"curl -X POST {shlex.quote(platform_base + FILES_PATH)} \\",
            f'  -H "authorization: Bearer ${_VARIABLE}" \\',
            f"  -F {shlex.quote(f'{FILE_FIELD}=@{_curl_path(frame.path)}')}",
            "",
        ]
    lines += [
        f"curl -X POST {shlex.quote(api_base + ORDERS_PATH)} \\",
        f'  -H "authorization: Bearer ${_VARIABLE}" \\',
        '  -H "content-type: application/json" \\',
        f"  --data-raw {shlex.quote(as_json(order).rstrip())}",
    ]
    return "\n".join(lines) + "\n"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _curl_path(path: str) -> str:
    """Quote a path as curl's form option wants it, where its own marks would be read otherwise."""
    if not any(mark in path for mark in ',;"\\'):
        return path
    return '"' + path.replace("\\", "\\\\").replace('"', '\\"') + '"'


def as_python(order: Generate, *, api_base: str, platform_base: str) -> str:
    """Write an order as a program with httpx that uploads this machine's pictures and prints the answer."""
    uploads = _uploads(order)
    body = _body(order)
    given = {_FIELDS[slot]: f"upload({frame.path!r})" for slot, frame in uploads}
    fields = "".join(f"    {name!r}: {given.get(name, repr(value))},\n" for name, value in body.items())
    upload = (
        f"""

def upload(path):
    with open(path, "rb") as picture:
        answer = httpx.post(PLATFORM + {FILES_PATH!r}, headers=HEADERS, files={{{FILE_FIELD!r}: picture}}, timeout=300)
    answer.raise_for_status()
    found = answer.json()
    return found.get("file_url") or found["url"]

"""
        if uploads
        else ""
    )
    platform = f"PLATFORM = {platform_base!r}\n" if uploads else ""
    return (
        "import os\n\nimport httpx\n\n"
        f"API = {api_base!r}\n{platform}"
        f'HEADERS = {{"authorization": "Bearer " + os.environ[{_VARIABLE!r}]}}\n{upload}'
        f"\norder = {{\n{fields}}}\n"
        f"answer = httpx.post(API + {ORDERS_PATH!r}, headers=HEADERS, json=order, timeout=600)\n"
        "print(answer.status_code, answer.text)\n"
    )
