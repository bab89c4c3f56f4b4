"""Positions in a text: Qt counts in UTF-16 units and the domain in characters."""


def units(text: str, position: int) -> int:
    """Give the UTF-16 units before a character of a text."""
    return len(text[:position].encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str, position: int) -> int:
    """Give the characters before a UTF-16 unit of a text."""
    return len(text.encode("utf-16-le", "surrogatepass")[: position * 2].decode("utf-16-le", "surrogatepass"))
