"""One demo service for all these tests, with small clips and short waits."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.demo.looks import write_card
from tests.demo.running import Demo, running

QUICK = ("--seconds", "0.3", "--side", "160")


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    log = tmp_path_factory.mktemp("demo") / "log.txt"
    with running(log, *QUICK) as service:
        yield service
    lines = [line for line in log.read_text().splitlines() if "ASGI callable returned" not in line]
    assert lines == []


@pytest.fixture(scope="session")
def card(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_card(tmp_path_factory.mktemp("cards") / "card.png", 320, 240)


@pytest.fixture(scope="session")
def other_card(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_card(tmp_path_factory.mktemp("cards") / "other.png", 320, 240, upside_down=True)
