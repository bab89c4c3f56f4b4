"""Twenty kills at random instants (`dev.py crash` has more): each paid task ends as one job, and none is paid twice.

Beside the kills, the service refuses and puts off before and after billing, its list lags, lies or is gone, the clocks
jump, a person decides about some orders, and nothing that the window says about money may be false at any moment.
"""

import os
import random
import sys
from pathlib import Path

import pytest

from tests.crash.crash import crash

KILLS = 20


@pytest.mark.long
def test_twenty_kills_lose_nothing_and_buy_nothing_twice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seed = int(os.environ.get("KINOGRID_CRASH_SEED") or random.SystemRandom().getrandbits(32))
    with capsys.disabled():
        sys.stdout.write(f"\ncrash test: seed {seed} (KINOGRID_CRASH_SEED={seed} repeats it)\n")
    found = crash(KILLS, seed, tmp_path, deaths=10)
    assert not found.complaints, f"seed {seed}: repeat with KINOGRID_CRASH_SEED={seed}\n" + "\n".join(found.complaints)
    assert found.kills == KILLS
    assert found.in_the_middle > KILLS / 4
    assert found.paid > 0
