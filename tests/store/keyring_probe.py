"""A process of its own that uses the system's keyring step by step, and prints what became of the token at each."""

import asyncio
import sys

from kinogrid.domain.service_address import API, PLATFORM
from kinogrid.store.keyrings import SystemKeyring
from kinogrid.store.secrets import Secret, TokenKeeper, account, upload_account

TEXT = "3f9c0b7e51d24a6f8e2b17c4d5a09b66"


async def main() -> None:
    """Read, keep and remove, as it is told; `at` an address, or at that of `uploads`."""
    steps, name = sys.argv[1:], account(API)
    if steps[0] == "at":
        name = upload_account(PLATFORM) if steps[1] == "uploads" else account(steps[1])
        steps = steps[2:]
    keeper = TokenKeeper(name, SystemKeyring())
    for step in steps:
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
