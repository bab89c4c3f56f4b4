"""What is known of the token that this app had made, in a file of its own: it names the token, and tells no secret."""

import logging
from decimal import Decimal
from functools import partial
from pathlib import Path

import msgspec

from kinogrid.domain.token_note import OwnTokenNote
from kinogrid.store.files import read_own, write_whole
from kinogrid.store.trouble import disk_told
from kinogrid.store.workers import Workers

_log = logging.getLogger(__name__)

# Tokens of one account, and accounts, beyond which the oldest are left out.
_MOST_TOKENS, _MOST_ACCOUNTS = 50, 20
# Bytes: more was not written here, however many of both there are.
_MOST = 1024 * 1024


class _StoredOwnToken(msgspec.Struct):
    name: str
    limit: Decimal
    expires: float | None
    credential_id: str
    mark: str


class _StoredOwnTokens(msgspec.Struct):
    accounts: dict[str, list[_StoredOwnToken]]


_decode = msgspec.json.Decoder(_StoredOwnTokens).decode


class OwnTokenFile:
    """Keeps the note about the token of one account of the keyring, which is one host's."""

    def __init__(self, path: Path, account: str) -> None:
        """Take the file, which need not be there, and whose token it is about."""
        self._path = path
        self._account = account
        self._workers = Workers(1, "kinogrid-own-token")

    async def read(self) -> OwnTokenNote | None:
        """Give the note, None where there is none of this account that can be read."""
        return await self._workers.run(self._read)

    async def write(self, note: OwnTokenNote | None) -> None:
        """Keep a note instead of any before it, or none from now on; raises `LibraryTrouble`."""
        await self._workers.run(partial(self._write, note))

    async def aclose(self) -> None:
        """Wait for the last write."""
        await self._workers.aclose()

    def _read(self) -> OwnTokenNote | None:
        note: OwnTokenNote | None = None
        for one in reversed(self._kept().get(self._account, [])[:_MOST_TOKENS]):
            note = OwnTokenNote(one.name, one.limit, one.expires, one.credential_id, one.mark, note)
        return note

    def _kept(self) -> dict[str, list[_StoredOwnToken]]:
        try:
            return _decode(read_own(self._path, _MOST)).accounts
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.MsgspecError, UnicodeError) as error:
            _log.warning("the note about the own token cannot be read: %s", error)
            return {}

    def _write(self, note: OwnTokenNote | None) -> None:
        kept = self._kept()
        kept.pop(self._account, None)
        if note is not None:
            kept[self._account] = [
                _StoredOwnToken(one.name, one.limit, one.expires, one.credential_id, one.mark)
                for one in (note, *note.former())[:_MOST_TOKENS]
            ]
        latest = dict(list(kept.items())[-_MOST_ACCOUNTS:])
        with disk_told():
            write_whole(self._path, msgspec.json.encode(_StoredOwnTokens(latest)))
