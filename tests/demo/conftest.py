"""One demo service for all these tests, with short waits, and clips as small as may be compared."""

from collections.abc import Iterator

import pytest

from tests.demo.running import Demo, running

QUICK = ("--seconds", "0.3", "--side", "64")


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    log = tmp_path_factory.mktemp("demo") / "log.txt"
    with running(log, *QUICK, "--side", "192") as service:
        yield service
    lines = [line for line in log.read_text().splitlines() if "ASGI callable returned" not in line]
    assert lines == []
