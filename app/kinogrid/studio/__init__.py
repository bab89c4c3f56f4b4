"""Floor 2: the use cases on asyncio, with no Qt and no knowledge of how floor 1 does its work."""
