"""A process of its own that uses the system's keyring step by step, and prints what became of the token at each."""

import asyncio
import sys

from kinogrid.store.keyrings import SystemKeyring
from kinogrid.store.secrets import Secret, TokenKeeper

TEXT = "3f9c0b7e51d24a6f8e2b17c4d5a09b66"


async def main() -> None:
    """Read, keep and remove, as it is told."""
    keeper = TokenKeeper("api.acedata.cloud", SystemKeyring())
    for step in sys.argv[1:]:
        match step:
            case "keep":
                token = await keeper.keep(Secret(TEXT))
            case "remove":
                token = await keeper.remove()
            case _:
                token = await keeper.load()
        shown = "-" if token.secret is None else token.secret.masked()
        line = f"{shown} {token.source} {token.flaw or 'well'} {token.error}".rstrip()
        sys.stdout.buffer.write(line.encode() + b"\n")


asyncio.run(main())
