"""The order in Compose as a program of one's own: curl, Python and bare JSON, with a placeholder for the token.

The token itself never gets here: both programs read it from the environment variable of the provider's own tools.
"""

import json
import os
import re
import shlex
from collections.abc import Callable, Sequence
from pathlib import PurePath

from kinogrid.domain.file_names import shown_name
from kinogrid.domain.request import FrameUrls, Generate, LocalFrame, Slot
from kinogrid.service.values import decode
from kinogrid.service.wire import FILE_FIELD, FILES_PATH, ORDERS_PATH, order_body

_VARIABLE = "ACEDATACLOUD_API_TOKEN"
# What a terminal may take for a command of its own, or shows elsewhere than it stands.
_ODD = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_FIELDS = {Slot.FIRST: "image_url", Slot.LAST: "end_image_url"}


def placeholder(frame: LocalFrame) -> str:
    """Stand in for the address that a picture will have once it is uploaded."""
    name = "".join(sign if sign.isascii() and (sign.isalnum() or sign in "._-") else "-" for sign in _name(frame))
    return f"https://replace.me/with-the-address-of/{name}"


def _name(frame: LocalFrame) -> str:
    return shown_name(PurePath(frame.path).name)


def _sent_name(frame: LocalFrame) -> str:
    """Name a picture for the service, which its own name is no business of; its suffix tells what kind it is."""
    suffix = PurePath(frame.path).suffix
    return f"frame{suffix}" if suffix[1:].isascii() and suffix[1:].isalnum() else "frame"


def _uploads(order: Generate) -> Sequence[tuple[Slot, LocalFrame]]:
    return [(slot, frame) for slot, frame in order.frames() if isinstance(frame, LocalFrame)]


def _body(order: Generate) -> dict[str, object]:
    urls = {slot.value: placeholder(frame) for slot, frame in _uploads(order)}
    body = decode(order_body(order, FrameUrls(**urls)).encode())
    return body if isinstance(body, dict) else {}


def as_json(order: Generate) -> str:
    """Write the body of an order, indented; a picture of this machine has a placeholder for its address."""
    written = json.dumps(_body(order), ensure_ascii=False, indent=2)
    return _ODD.sub(lambda found: f"\\u{ord(found[0]):04x}", written) + "\n"


# How a shell finds the address in an upload's answer, which ends in its status: as it stands in the JSON, since it goes
# into JSON again.
_SHELL_UPLOAD = """\
upload() {{
  answer=$(curl -sS -w '\\n%{{http_code}}' -X POST {address} \\
    -H "authorization: Bearer ${variable}" \\
    -F "$1")
  found=
  case $answer in *2[0-9][0-9])
    line=$(printf '%s' "$answer" | tr -d '\\r\\n')
    for field in file_url url; do
      [ -n "$found" ] || found=$(printf '%s' "$line" |
        sed -n 's/.*"'$field'"[[:space:]]*:[[:space:]]*"\\(http[^"]*\\)".*/\\1/p')
    done
  esac
  [ -n "$found" ] || {{ printf '%s\\n%s\\n' "$2" "$answer" >&2; return 1; }}
  printf '%s' "$found"
}}

"""


def as_curl(
    order: Generate,
    *,
    api_base: str,
    platform_base: str,
    remark: Callable[[str], str],
    stop: Callable[[str], str],
) -> str:
    """Write an order for a shell: an upload for each picture of this machine, then the order with their addresses.

    `remark` says that a picture's address goes into a field of the order; it stands in a comment, where a shell would
    still run what follows a line's end, so it hears of no file's name. `stop` says of a file that no address came back,
    and that therefore nothing is ordered.
    """
    uploads = _uploads(order)
    address = shlex.quote(platform_base + FILES_PATH)
    lines = [_SHELL_UPLOAD.format(address=address, variable=_VARIABLE)] if uploads else []
    body = shlex.quote(as_json(order).rstrip())
    for slot, frame in uploads:
        variable = f"{slot.value}_frame"
        form = _quoted(f"{FILE_FIELD}=@{_curl_path(frame.path)};filename={_sent_name(frame)}")
        why = _quoted(_one_line(stop(_name(frame))))
        lines += [
            f"# {_one_line(remark(_FIELDS[slot]))}\n",
            f"{variable}=$(upload {form} {why}) &&\n",
        ]
        field = f'"{_FIELDS[slot]}": "'
        body = body.replace(f'{field}{placeholder(frame)}"', f'{field}\'"${variable}"\'"')
    lines += [
        f"curl -X POST {shlex.quote(api_base + ORDERS_PATH)} \\\n",
        f'  -H "authorization: Bearer ${_VARIABLE}" \\\n',
        '  -H "content-type: application/json" \\\n',
        f"  --data-raw {body}\n",
    ]
    return "".join(lines)


def _quoted(text: str) -> str:
    """Quote a word for a shell; what is no plain text is written byte by byte, as bash and zsh understand it.

    A terminal would act on a control character while the text is pasted, before any shell reads it.
    """
    if text.isprintable():
        return shlex.quote(text)
    plain = set(range(0x20, 0x7F)) - set(b"'\\")
    return "$'" + "".join(chr(byte) if byte in plain else f"\\x{byte:02x}" for byte in os.fsencode(text)) + "'"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _curl_path(path: str) -> str:
    """Quote a path as curl's form option wants it, where its own marks would be read otherwise."""
    if not any(mark in path for mark in ',;"\\'):
        return path
    return '"' + path.replace("\\", "\\\\").replace('"', '\\"') + '"'


_PYTHON_UPLOAD = """

def upload(path, name, stop):
    try:
        with open(path, "rb") as picture:
            files = {{{field!r}: (name, picture)}}
            answer = httpx.post(PLATFORM + {path!r}, headers=HEADERS, files=files, timeout=300)
    except (OSError, httpx.HTTPError) as error:
        raise SystemExit(f"{{stop}}\\n{{error}}")
    try:
        found = answer.json()
        address = found.get("file_url") or found.get("url")
    except (ValueError, AttributeError):
        address = None
    if not answer.is_success or not str(address).startswith("http"):
        raise SystemExit(f"{{stop}}\\n{{answer.status_code}} {{answer.text}}")
    return address

"""


def as_python(order: Generate, *, api_base: str, platform_base: str, stop: Callable[[str], str]) -> str:
    """Write an order as a program with httpx that uploads this machine's pictures and prints the answer.

    `stop` says of a picture's file that no address came back, and that therefore nothing is ordered.
    """
    uploads = _uploads(order)
    body = _body(order)
    given = {
        _FIELDS[slot]: f"upload({frame.path!r}, {_sent_name(frame)!r}, {stop(_name(frame))!r})"
        for slot, frame in uploads
    }
    fields = "".join(f"    {name!r}: {given.get(name, repr(value))},\n" for name, value in body.items())
    upload = _PYTHON_UPLOAD.format(path=FILES_PATH, field=FILE_FIELD) if uploads else ""
    platform = f"PLATFORM = {platform_base!r}\n" if uploads else ""
    return (
        "import os\n\nimport httpx\n\n"
        f"API = {api_base!r}\n{platform}"
        f'HEADERS = {{"authorization": "Bearer " + os.environ[{_VARIABLE!r}]}}\n{upload}'
        f"\norder = {{\n{fields}}}\n"
        f"answer = httpx.post(API + {ORDERS_PATH!r}, headers=HEADERS, json=order, timeout=600)\n"
        "print(answer.status_code, answer.text)\n"
    )
