"""Search, filters and pages in a library of a hundred thousand jobs of four clips each, against one of ten jobs.

Each question is asked many times of an open database, the two libraries in turns, without a window. The first figure
of a kind is the median of the large library in milliseconds, then its 99th percentile, then the ratio of the medians.
The time is that of this process's threads together, which a busy machine makes little longer: all is in memory.
"""

import asyncio
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial
from pathlib import Path

from kinogrid.domain.annotation import Annotations
from kinogrid.domain.clip_filter import Between, ClipFilter, ClipGrouping, ClipSearch, Sorting, Trait
from kinogrid.domain.job import Curation, Job, Parent
from kinogrid.domain.pricing import Foreseen
from kinogrid.domain.request import Generate, Mode, RemoteFrame, Resolution
from kinogrid.domain.state import Clip, Done, Result
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.listing_pages import SqlListing
from kinogrid.store.schema import SCHEMA

Ask = Callable[[SqlListing], Awaitable[object]]

FEW, MANY = 10, 100_000
ROUNDS = 40
MOST_MS, MOST_MS_SEARCH = 10.0, 50.0
"""The most that a page may take, and that a search may take in 99 of 100 cases, in milliseconds."""

NOUNS = ("cat", "fox", "ferry", "harbour", "lantern", "glacier", "tower", "comet", "violin", "heron", "dune", "tram")
VERBS = ("turns", "drifts", "glows", "leans", "wakes", "breaks", "waits", "hums", "opens", "falls")
KANJI = "東京の夜海辺歩雨月山川花火車窓猫"
SEARCHES = ("a", "fox", "fox at", "comet violin", "harb", '"slowly towards"', "京", "夜海", "zebra", "の", "job-7")
FILTERS = {
    "newest": ClipSearch(),
    "picked": ClipSearch(filter=ClipFilter(traits=frozenset({Trait.PICKED}))),
    "only the oldest tenth has it": ClipSearch(filter=ClipFilter(resolutions=frozenset({Resolution.P480}))),
    "best first": ClipSearch(sorting=Sorting.BEST),
    "longest, turbo, starred": ClipSearch(
        filter=ClipFilter(traits=frozenset({Trait.STARRED}), modes=frozenset({Mode.TURBO})), sorting=Sorting.LONGEST
    ),
    "project": ClipSearch(filter=ClipFilter(projects=frozenset({"p-1"}))),
    "tag and cost": ClipSearch(filter=ClipFilter(tags=frozenset({"sea"}), credits=Between(1.0))),
}


def made(number: int, of: int, dice: random.Random) -> Job:
    """Make a finished job, of one in twenty an extension of the one before."""
    signs = "".join(dice.choices(KANJI, k=6))
    prompt = f"A {dice.choice(NOUNS)} {dice.choice(VERBS)} slowly towards a {dice.choice(NOUNS)} at the {signs}"
    order = Generate(
        prompt=f"{prompt}, while rain runs down the glass and a lamp flickers behind it --motion low",
        first=RemoteFrame(f"https://pictures.example/{number}.png"),
        mode=dice.choice(list(Mode)),
        resolution=Resolution.P480 if number < of / 10 else Resolution.P720,
        loop=chance(dice, 0.2),
    )
    lengths = dice.choice([5.2, 9.3, 13.3])
    clips = tuple(Clip(n, f"{n + 1}.mp4", 3_000_000, f"{n:064x}", 125, lengths, 1248, 704) for n in range(4))
    annotations = Annotations()
    if chance(dice, 0.3):
        annotations = annotations.rated(dice.randrange(4), dice.randrange(1, 6))
    if chance(dice, 0.1):
        annotations = annotations.tagged(dice.randrange(4), dice.choice(["sea", "night", "client"]))
    if chance(dice, 0.2):
        annotations = annotations.put_into(None, dice.choice(["p-1", "p-2", "p-3"]))
    return Job(
        f"job-{number}",
        order,
        time.time() - 600.0 * (of - number),
        Done(f"t-{number}", Result(str(number), ("https://host/1.mp4",) * 4), clips),
        Parent(f"job-{number - 1}", 0) if number % 20 == 1 else None,
        Curation(dice.choice([None, 0, 1]), frozenset({2}) if chance(dice, 0.2) else frozenset()),
        foreseen=Foreseen(Decimal(dice.choice(["0.54", "1.08"])), 1.0),
        annotations=annotations,
    )


def chance(dice: random.Random, share: float) -> bool:
    """Throw the dice: in this share of cases it is so."""
    return dice.random() < share


async def library(path: Path, count: int) -> Database:
    """Make a library of so many jobs."""
    database = await Database.open(path, SCHEMA)
    store, dice = SqlJobStore(database), random.Random(3)  # noqa: S311 - the same library at each time

    def put(connection: sqlite3.Connection, begin: int) -> None:
        for number in range(begin, min(begin + 5_000, count)):
            store.put(connection, made(number, count, dice), None)

    for begin in range(0, count, 5_000):
        await database.write(partial(put, begin=begin))
    return database


async def figures(ask: Ask, few: SqlListing, many: SqlListing) -> list[float]:
    """Ask both in turns; gives the median and the 99th percentile of the large one, and the ratio, times in ms."""
    took: dict[SqlListing, list[float]] = {few: [], many: []}
    for _ in range(ROUNDS):
        for listing, times in took.items():
            begin = time.process_time()
            await ask(listing)
            times.append((time.process_time() - begin) * 1000)
    slow = sorted(took[many])
    middle = statistics.median(slow)
    return [middle, slow[int(len(slow) * 0.99) - 1], middle / statistics.median(took[few])]


async def main() -> int:
    """Print the figures; gives 1 where one is beyond its bound."""
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        databases = [await library(Path(folder) / f"{count}.db", count) for count in (FEW, MANY)]
        size = (Path(folder) / f"{MANY}.db").stat().st_size / 2**20
        print(f"{MANY} jobs written in {time.perf_counter() - began:.0f} s, {size:.0f} MiB", flush=True)
        few, many = (SqlListing(database) for database in databases)
        beyond = False
        for name, search in FILTERS.items():
            second = (await many.page(search, clips=True, most=2_000)).next
            days = replace(search, grouping=ClipGrouping.DAY)
            asked: tuple[tuple[str, Ask, float | None], ...] = (
                ("page of clips", partial(SqlListing.page, search=search, clips=True), MOST_MS),
                ("page of jobs", partial(SqlListing.page, search=search, clips=False), MOST_MS),
                ("later page", partial(SqlListing.page, search=search, clips=True, after=second), MOST_MS),
                ("count", partial(SqlListing.count, search=search, clips=True), MOST_MS),
                ("ten days", partial(SqlListing.groups, search=days, clips=True, most=10), None),
            )
            for what, ask, most in asked:
                middle, slow, ratio = await figures(ask, few, many)
                beyond = beyond or (most is not None and middle > most)
                print(f"{name}: {what}: {middle:.2f} ms, p99 {slow:.2f} ms, {ratio:.2f} times that of ten", flush=True)
        for typed in SEARCHES:
            search = ClipSearch(typed)
            middle, slow, ratio = await figures(partial(SqlListing.page, search=search, clips=True), few, many)
            beyond = beyond or slow > MOST_MS_SEARCH
            print(f"search {typed!r}: {middle:.2f} ms, p99 {slow:.2f} ms, {ratio:.2f} times that of ten", flush=True)
        for database in databases:
            await database.aclose()
    return int(beyond)


if __name__ == "__main__":
    raise SystemExit(asyncio.run(main()))
