"""Reads a picture's tag of HTML, as a browser gives one along with what is dragged out of a page."""

from html.parser import HTMLParser


class _FirstPicture(HTMLParser):
    """Finds the first picture's address in a piece of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.source = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at one tag."""
        if tag == "img" and not self.source:
            self.source = (dict(attrs).get("src") or "").strip()


def source_of(tag: str) -> str:
    """Give the address that a picture's tag names, empty for none."""
    parser = _FirstPicture()
    parser.feed(tag)
    return parser.source
