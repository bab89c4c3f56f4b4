"""Who may ask what: API tokens, some with a limit, at the API, and the account's at the platform."""

import hashlib
import hmac
import json
import re
import secrets
import time
import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from starlette.requests import Request

from kinogrid.demo.prices import APPLICATION, PATHS, api_id
from kinogrid.demo.refusal import Refusal, Refused, not_found, of_platform

_ONE_PERSON = "one person"
_ACCOUNT_TOKEN = re.compile(r"platform-v1-[0-9a-f]{64}")
_LONGEST_NAME = 200
_LARGEST_LIMIT = 1e9
_NO_TOKEN = Refusal(401, "no_token", "No token was sent.")
_INVALID = Refusal(401, "invalid_token", "The token is invalid.")


@dataclass(frozen=True, slots=True)
class Keys:
    """What lets in: the API's token and the account's, anything where one is None."""

    api: str | None = None
    account: str | None = None
    one_person: bool = False
    """Whether all tasks are one person's, who comes with another token each time."""
    uploads_want_account: bool = False
    """Whether the API's token is refused along with a picture."""


@dataclass(frozen=True, slots=True)
class Payer:
    """Who ordered, and with which token that was made here, if it was."""

    owner: str
    credential_id: str | None = None
    limit: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Credential:
    """An API token that was made here, known by its digest alone in the file."""

    id: str
    digest: str
    name: str
    limit: str | None
    """Credits that it may spend, as a decimal number."""
    expires: float | None
    apis: tuple[str, ...] | None
    """The ids of the APIs that it opens, None for all."""
    made: float
    withdrawn: bool = False


@dataclass(slots=True)
class Access:
    """Judges tokens, and makes new ones."""

    folder: Path
    keys: Keys
    made: dict[str, Credential] = field(init=False)
    _plain: dict[str, str] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Read which tokens an earlier run made."""
        self.folder.mkdir(parents=True, exist_ok=True)
        read = json.loads(self._file.read_text(encoding="utf-8")) if self._file.exists() else []
        self.made = {one["id"]: Credential(**one) for one in read}

    @property
    def _file(self) -> Path:
        return self.folder / "credentials.json"

    def payer(self, request: Request, path: str) -> Payer:
        """Tell whose request for an API it is. Raises `Refused`."""
        token = _bearer(request)
        if token is None:
            raise Refused(_NO_TOKEN)
        digest = _digest(token)
        for one in self.made.values():
            if hmac.compare_digest(one.digest, digest):
                return self._of_credential(one, path)
        if _ACCOUNT_TOKEN.fullmatch(token) or not _fits(token, self.keys.api):
            raise Refused(_INVALID)
        return Payer(_ONE_PERSON if self.keys.one_person else digest)

    def _of_credential(self, one: Credential, path: str) -> Payer:
        if one.withdrawn:
            raise Refused(_INVALID)
        if one.expires is not None and one.expires <= time.time():
            raise Refused(Refusal(401, "token_expired", "The token has expired."))
        if one.apis is not None and api_id(path) not in one.apis:
            raise Refused(Refusal(401, "token_mismatched", "The token does not open this API."))
        owner = _ONE_PERSON if self.keys.one_person else one.digest
        return Payer(owner, one.id, None if one.limit is None else Decimal(one.limit))

    def check_account(self, request: Request) -> None:
        """Let in nobody but the account's owner. Raises `Refused`."""
        token = _bearer(request)
        if token is None or not _ACCOUNT_TOKEN.fullmatch(token) or not _fits(token, self.keys.account):
            said = "Authentication credentials were not provided." if token is None else "The token is not valid."
            raise of_platform(401, "not_authenticated", said)

    def check_upload(self, request: Request) -> None:
        """Let in who may send a picture. Raises `Refused`."""
        try:
            self.check_account(request)
        except Refused:
            if self.keys.uploads_want_account:
                raise
            self.payer(request, PATHS[0])

    def make(self, body: Mapping[str, object]) -> Credential:
        """Make an API token as it is asked for. Raises `Refused`."""
        if body.get("application_id") != APPLICATION:
            raise not_found()
        token = secrets.token_hex(16)
        made = Credential(str(uuid.uuid4()), _digest(token), "", None, None, None, time.time())
        made = _changed(made, body)
        self._plain[made.id] = token
        self._keep(made)
        return made

    def change(self, credential_id: str, body: Mapping[str, object]) -> Credential:
        """Give a token another name, limit, end or other APIs. Raises `Refused`."""
        changed = _changed(self.find(credential_id), body)
        self._keep(changed)
        return changed

    def withdraw(self, credential_id: str) -> None:
        """Let nobody in with this token any more. Raises `Refused`."""
        self._keep(replace(self.find(credential_id), withdrawn=True))

    def find(self, credential_id: str) -> Credential:
        """Find a token that was made and not withdrawn. Raises `Refused`."""
        found = self.made.get(credential_id)
        if found is None or found.withdrawn:
            raise not_found()
        return found

    def in_use(self) -> list[Credential]:
        """List the tokens that were not withdrawn, newest first."""
        return [one for one in reversed(self.made.values()) if not one.withdrawn]

    def plain(self, credential_id: str) -> str | None:
        """Give a token that this run has made."""
        return self._plain.get(credential_id)

    def _keep(self, one: Credential) -> None:
        self.made[one.id] = one
        part = self._file.with_suffix(".part")
        part.write_text(json.dumps([asdict(each) for each in self.made.values()]), encoding="utf-8")
        part.replace(self._file)


def moment(value: str) -> float:
    """Read a time, an ISO date or Unix seconds, into Unix seconds. Raises `Refused`."""
    try:
        return float(value)
    except ValueError:
        pass
    try:
        read = datetime.fromisoformat(value)
    except ValueError as error:
        raise _bad("not a time") from error
    return (read if read.tzinfo else read.replace(tzinfo=UTC)).timestamp()


def _changed(one: Credential, body: Mapping[str, object]) -> Credential:
    name = body.get("name", one.name)
    if not isinstance(name, str) or len(name) > _LONGEST_NAME:
        raise _bad("name must be a short text")
    one = replace(one, name=name)
    if "limited_amount" in body:
        one = replace(one, limit=_limit(body["limited_amount"]))
    if "expired_at" in body:
        one = replace(one, expires=_end(body["expired_at"]))
    if "allowed_api_ids" in body:
        one = replace(one, apis=_apis(body["allowed_api_ids"]))
    return one


def _limit(value: object) -> str | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < _LARGEST_LIMIT:
        raise _bad("limited_amount must be a positive number")
    return str(value)


def _end(value: object) -> float | None:
    if value is None:
        return None
    if not isinstance(value, str) or (end := moment(value)) <= time.time():
        raise _bad("expired_at must be a time to come")
    return end


def _apis(value: object) -> tuple[str, ...] | None:
    if value is None:
        return None
    if not isinstance(value, list) or not {str(one) for one in value} <= {api_id(path) for path in PATHS}:
        raise _bad("allowed_api_ids must be ids of APIs")
    return tuple(value)


def _bad(detail: str) -> Refused:
    return of_platform(400, "invalid", detail)


def _bearer(request: Request) -> str | None:
    """Read the token, None without a header; one of another scheme is no token."""
    header = request.headers.get("authorization")
    if header is None:
        return None
    scheme, _, token = header.partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _fits(token: str, known: str | None) -> bool:
    return bool(token) and (known is None or hmac.compare_digest(token.encode(), known.encode()))


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
