"""Kill the real app at random instants, start it again, and see that nothing paid is lost and nothing bought twice.

`python tests/crash/crash.py --kills 500 [--seed S]`, or `python3 packaging/dev.py crash --kills 500`.
"""

import argparse
import random
import shutil
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.crash.campaign import Campaign
from tests.crash.evidence import Findings

# Apps that live at the same time.
SIDE_BY_SIDE = 3


def crash(kills: int, seed: int, folder: Path, deaths: int = 20) -> Findings:
    """Run as many campaigns as it takes to kill so often, each profile's app at most `deaths` times.

    Everything random in them comes from `seed`.
    """
    dice = random.Random(seed)  # noqa: S311 - chances to be repeated, not secrets
    shares = [min(deaths, kills - begun) for begun in range(0, kills, deaths)]
    campaigns = [Campaign(dice.getrandbits(32), share, folder / str(n)) for n, share in enumerate(shares)]
    total = Findings()
    with ThreadPoolExecutor(SIDE_BY_SIDE, thread_name_prefix="campaign") as pool:
        for campaign, found in zip(campaigns, pool.map(Campaign.run, campaigns), strict=True):
            total.kills += found.kills
            total.in_the_middle += found.in_the_middle
            total.paid += found.paid
            total.asked += found.asked
            total.turned_up += found.turned_up
            total.decided += found.decided
            total.add(f"campaign {campaign.folder.name}: {complaint}" for complaint in found.complaints)
    return total


def main() -> int:
    """Print the seed first, the outcome last; 1 when anything was lost, doubled or broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, required=True)
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    seed = random.SystemRandom().getrandbits(32) if options.seed is None else options.seed
    _say(f"seed {seed}")
    folder = Path(tempfile.mkdtemp(prefix="kinogrid-crash-"))
    started = time.monotonic()
    found = crash(options.kills, seed, folder)
    took = time.monotonic() - started
    if found.complaints:
        _say("\n".join(found.complaints))
        _say(f"repeat with --kills {options.kills} --seed {seed}; the profiles are in {folder}")
        return 1
    shutil.rmtree(folder)
    _say(
        f"{found.kills} kills ({found.in_the_middle} with orders on their way) in {took:.0f} s: "
        f"each of {found.paid} paid tasks is one job with its clips, "
        f"{found.turned_up} of them one of its own after {found.decided} decisions of the person, "
        f"who is asked about {found.asked} orders in doubt, and no sentence about money was false"
    )
    return 0


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
