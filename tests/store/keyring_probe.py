"""A process of its own that does one thing with the system's keyring, and prints what became of the token."""

import asyncio
import sys

from kinogrid.store.keyrings import SystemKeyring
from kinogrid.store.secrets import Secret, TokenKeeper

TEXT = "3f9c0b7e51d24a6f8e2b17c4d5a09b66"


async def main() -> None:
    """Read, keep or remove."""
    keeper = TokenKeeper("api.acedata.cloud", SystemKeyring())
    match sys.argv[1]:
        case "keep":
            token = await keeper.keep(Secret(TEXT))
        case "remove":
            token = await keeper.remove()
        case _:
            token = await keeper.load()
    shown = "-" if token.secret is None else token.secret.masked()
    sys.stdout.buffer.write(f"{shown} {token.source} {token.flaw or 'well'} {token.error}".rstrip().encode() + b"\n")


asyncio.run(main())
