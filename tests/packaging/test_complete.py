"""Every language that the app speaks says all of it."""

from pathlib import Path

import pytest

from workshop.handed_in import missing
from workshop.translations import LANGUAGES

FOLDER = Path(__file__).parents[2] / "resources" / "translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_missing(language: str) -> None:
    """When this fails: `python -m workshop.translations . --missing LANGUAGE` lists what, and `--take` puts it in."""
    assert missing(FOLDER / f"kinogrid_{language}.ts") == []
