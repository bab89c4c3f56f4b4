"""Leaving with files beside FFmpeg's own program: a lineage by stream copy, and a GIF at equal size."""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kinogrid.domain.export import ExportKind, ExportPiece, ExportSettings, ExportWork
from kinogrid.media.export_engine import carry_out
from tests.media.clips import Clip, write

BOUND = 1.5
"""Of FFmpeg's own time, for both."""
# Clips as the service sends them: 1248 by 704, of 5.2 s each, 24 pictures a second.
_CLIP = Clip(width=1248, height=704, frames=125)
_PARTS = 4
_EDGE = 480


def seconds(work: Callable[[], object]) -> float:
    """Tell how long something takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def ffmpeg(*words: str | Path) -> None:
    """Run FFmpeg's own program."""
    subprocess.run(["ffmpeg", "-v", "error", "-y", *words], check=True)


def ours(target: Path, clips: list[Path], settings: ExportSettings) -> None:
    """Export clips as one file."""
    pieces = tuple(ExportPiece(str(clip)) for clip in clips)
    carry_out(ExportWork(pieces=pieces, settings=settings, target=str(target)), lambda _share: None)


def compare(name: str, mine: Callable[[], None], theirs: Callable[[], None], rounds: int) -> bool:
    """Measure both in turn, print the ratio of the medians, and tell whether it is within the bound."""
    mine()
    theirs()
    pairs = [(seconds(mine), seconds(theirs)) for _round in range(rounds)]
    one, other = statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)
    print(
        f"export, {name}: {one * 1000:.0f} ms, ffmpeg {other * 1000:.0f} ms, {one / other:.2f} (at most {BOUND} wanted)"
    )
    return one / other <= BOUND


def main() -> int:
    """Measure; the exit code says whether the bounds hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="how often each is measured (7)")
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory(prefix="kinogrid-bench-") as name:
        folder = Path(name)
        clips = [write(folder / f"{variant}.mp4", _CLIP) for variant in range(1, _PARTS + 1)]
        listed = folder / "list.txt"
        listed.write_text("".join(f"file '{clip}'\n" for clip in clips))
        joined = compare(
            "a lineage of four by stream copy",
            lambda: ours(folder / "ours.mp4", clips, ExportSettings()),
            lambda: ffmpeg("-f", "concat", "-safe", "0", "-i", listed, "-c", "copy", folder / "theirs.mp4"),
            rounds,
        )
        palette = f"fps=15,scale={_EDGE}:-1:flags=bicubic,split[a][b];[a]palettegen[p];[b][p]paletteuse"
        gif = ExportSettings(kind=ExportKind.GIF, edge=_EDGE, rate=15)
        moving = compare(
            f"a GIF of {_EDGE} pixels",
            lambda: ours(folder / "ours.gif", clips[:1], gif),
            lambda: ffmpeg("-i", clips[0], "-vf", palette, folder / "theirs.gif"),
            rounds,
        )
        sizes = [(folder / f"{whose}.gif").stat().st_size for whose in ("ours", "theirs")]
        print(f"export, sizes of the GIFs: {sizes[0]} bytes, ffmpeg {sizes[1]}")
    return 0 if joined and moving else 1


if __name__ == "__main__":
    sys.exit(main())
