"""The files that the service makes and is given, and how they are given out: the part a CDN plays for the real one."""

import re
import uuid
from collections.abc import AsyncGenerator
from pathlib import Path

from python_multipart.exceptions import MultipartParseError
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response

from kinogrid.demo.refusal import Refusal, Refused, bad_request

MOST_BYTES = 100 * 1024 * 1024
"""Size of the largest upload, as the provider's web client has it."""

_URL_PATH = "/storage/"
_FORM_BYTES = 64 * 1024
"""What the wrapping of a form may take besides the file."""
_KINDS = {
    "png": b"\x89PNG\r\n\x1a\n",
    "jpg": b"\xff\xd8\xff",
    "jpeg": b"\xff\xd8\xff",
    "gif": b"GIF8",
    "bmp": b"BM",
    "webp": b"RIFF",
}
_NAME = re.compile(r"[0-9a-zA-Z_-]+(/[0-9a-zA-Z_-]+)*\.[a-z0-9]+")


class Storage:
    """A folder of files, each with a public address."""

    def __init__(self, root: Path) -> None:
        """Make the folder if need be."""
        self.root = root
        root.mkdir(parents=True, exist_ok=True)

    def path(self, name: str) -> Path:
        """Place a file, with the folders it needs, by its name below the root."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def url_path(self, name: str, *, doubled: bool = False) -> str:
        """Tell the path of a file's address; the real service doubles the slash in some."""
        return f"{_URL_PATH}{'/' if doubled else ''}{name}"

    def held(self, url_path: str) -> Path | None:
        """Find the file that the path of an address means, if there is one."""
        name = url_path.removeprefix(_URL_PATH).lstrip("/")
        if not url_path.startswith(_URL_PATH) or _NAME.fullmatch(name) is None:
            return None
        path = self.root / name
        return path if path.is_file() else None

    async def give(self, request: Request) -> Response:
        """Answer GET and HEAD for a file, with ranges, `If-Range` and an `ETag`."""
        path = self.held(request.url.path)
        if path is None:
            return PlainTextResponse("Not Found", 404)
        return FileResponse(path, headers={"cache-control": "public, max-age=3600"})

    async def take(self, request: Request) -> str:
        """Keep an uploaded picture; returns the path of its address. Raises `Refused`."""
        body = _Measured(request.stream())
        try:
            form = await MultiPartParser(request.headers, body.chunks()).parse()
        except (MultiPartException, MultipartParseError, KeyError) as error:
            if body.too_large:
                raise Refused(Refusal(413, "bad_request", str(error))) from error
            raise bad_request("the body must be multipart/form-data") from error
        try:
            file = form.get("file")
            if not isinstance(file, UploadFile):
                raise bad_request("file is required")
            kind = (file.filename or "").rpartition(".")[2].lower()
            data = await file.read()
        finally:
            await form.close()
        if kind not in _KINDS or not data.startswith(_KINDS[kind]):
            raise bad_request(f"file must be one of {', '.join(_KINDS)}")
        name = f"upload/{uuid.uuid4()}.{kind}"
        self.path(name).write_bytes(data)
        return self.url_path(name)


class _Measured:
    """A body read to its end, of which no more is passed on than a file may have."""

    def __init__(self, chunks: AsyncGenerator[bytes, None]) -> None:
        self._chunks = chunks
        self._size = 0

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        """Pass chunks on while they fit; what is too much is read too, so that the client hears the answer."""
        async for chunk in self._chunks:
            self._size += len(chunk)
            if not self.too_large:
                yield chunk
        if self.too_large:
            raise MultiPartException("The file is larger than 100 MiB.")

    @property
    def too_large(self) -> bool:
        """Tell whether more came than a file may have."""
        return self._size > MOST_BYTES + _FORM_BYTES
