"""The README as an index of packages shows it: no file lies beside it there, so pictures are fetched by address."""

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

FILES = "https://raw.githubusercontent.com/kinogrid/kinogrid/main/"
"""Where pictures are fetched from, an address that stands in until the project has its own."""
PAGES = "https://github.com/kinogrid/kinogrid/blob/main/"
"""Where what is linked to is read."""
_LINK = re.compile(r"(!?)(\[[^\]]*\])\((?![a-z]+:|#)([^)]+)\)")


def absolute(readme: str) -> str:
    """Give the text with every link into the repository as an address."""
    return _LINK.sub(lambda found: f"{found[1]}{found[2]}({FILES if found[1] else PAGES}{found[3]})", readme)


class IndexPage(MetadataHookInterface):
    """What hatchling asks for the description of a wheel."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Put the text in."""
        readme = Path(self.root, "README.md").read_text("utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": absolute(readme)}
