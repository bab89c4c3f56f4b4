"""Lineage is walked by parent links, stops where the library ends, and never goes round."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.job import Job, Parent
from kinogrid.domain.lineage import Obstacle, chain, extension, seconds_left, whole_seconds, why_not_extend
from kinogrid.domain.request import Extend, Imagine, Mode, RemoteFrame
from kinogrid.domain.state import Clip, Done, Result, Running
from tests.reached import must_reach, reached

ORDER = Extend(prompt="p", video_id="1", video_index=0)


def alone(_job_id: str) -> Job | None:
    return None


def done(duration: float, video_id: str | None = "1") -> Done:
    return Done("t", Result(video_id, ("https://x/1.mp4",)), (Clip(0, "1.mp4", 1, "", 1, duration, 2, 2),))


def test_a_chain_reads_from_the_root_on() -> None:
    jobs = {
        "a": Job("a", ORDER, 1.0),
        "b": Job("b", ORDER, 2.0, parent=Parent("a", 1)),
        "c": Job("c", ORDER, 3.0, parent=Parent("b", 0)),
    }
    assert chain(jobs["c"], jobs.get) == (Parent("a", 1), Parent("b", 0))
    assert chain(jobs["a"], jobs.get) == ()


def whole(links: dict[str, tuple[str, int]], name: str) -> float:
    """Give how long a clip is with all before it, of jobs by their parents and how many frames their clips have."""

    def made(frames: int) -> Done:
        return Done("t", Result("1", ("https://x/1.mp4",)), (Clip(0, "1.mp4", 1, "", frames, frames / 24, 2, 2),))

    jobs = {
        job_id: Job(job_id, ORDER, 0.0, made(frames), Parent(parent, 0) if parent else None)
        for job_id, (parent, frames) in links.items()
    }
    return whole_seconds(jobs[name], jobs[name].clips[0], jobs.get)


def test_how_long_a_branch_is_follows_from_what_each_file_holds() -> None:
    held = {"a": ("", 120), "b": ("a", 216), "c": ("b", 312)}
    assert [whole(held, name) for name in held] == [5.0, 9.0, 13.0]
    alone = {"a": ("", 120), "b": ("a", 96), "c": ("b", 96)}
    assert [whole(alone, name) for name in alone] == [5.0, 9.0, 13.0]
    mixed = {"a": ("", 120), "b": ("a", 96), "c": ("b", 192)}
    assert whole(mixed, "c") == 13.0, "it holds its parent's own part, and that part alone"
    assert whole({"b": ("gone", 96)}, "b") == 4.0
    assert whole({"a": ("b", 96), "b": ("a", 96)}, "a") == 8.0


@must_reach("alone", "several steps", "out of the library", "in a circle")
@given(st.dictionaries(st.sampled_from("abcdef"), st.tuples(st.sampled_from("abcdefg"), st.integers(0, 3)), min_size=1))
def test_any_links_at_all_end(links: dict[str, tuple[str, int]]) -> None:
    jobs = {name: Job(name, ORDER, 0.0, parent=Parent(*parent)) for name, parent in links.items()}
    for job in jobs.values():
        found = chain(job, jobs.get)
        assert len(found) <= len(jobs) + 1
        gone = bool(found) and found[0].job_id not in jobs
        reached("out of the library" if gone else "in a circle", alone=not found, several_steps=len(found) > 1)


def test_what_can_be_extended_and_why_not() -> None:
    assert why_not_extend(Job("a", ORDER, 0.0, done(5.2)), 0, alone) is None
    assert why_not_extend(Job("a", ORDER, 0.0, done(20.9)), 0, alone) is Obstacle.LONGEST
    assert why_not_extend(Job("a", ORDER, 0.0, done(5.2, None)), 0, alone) is Obstacle.NO_ID
    assert why_not_extend(Job("a", ORDER, 0.0, done(5.2)), 1, alone) is Obstacle.NO_CLIP
    assert why_not_extend(Job("a", ORDER, 0.0, Running("t", 0.0)), 0, alone) is Obstacle.NOT_DONE
    assert seconds_left(22.0) == 0.0


def test_a_branch_that_is_as_long_as_can_be_is_not_extended_though_its_files_hold_only_their_own_part() -> None:
    parts = {"a": ("", 5.2), "b": ("a", 4.0), "c": ("b", 4.0), "d": ("c", 4.0), "e": ("d", 4.0)}
    jobs = {
        name: Job(name, ORDER, 0.0, done(seconds), parent=Parent(parent, 0) if parent else None)
        for name, (parent, seconds) in parts.items()
    }
    obstacles = [why_not_extend(jobs[name], 0, jobs.get) for name in parts]
    assert obstacles == [None, None, None, None, Obstacle.LONGEST], "after 5.2 and four times 4 s"
    assert why_not_extend(jobs["e"], 0, {"d": jobs["d"]}.get) is None, "as far as what came before is here"


def test_an_extension_continues_its_parent_in_the_parent_s_own_manner() -> None:
    parent = Job("a", Extend(prompt="p", video_id="1", video_index=0, mode=Mode.TURBO, loop=True), 0.0, done(5.2, "7"))
    assert extension(parent, 2, None, "on") == Extend(prompt="on", video_id="7", video_index=2, mode=Mode.TURBO)
    own = extension(parent, 2, "https://hook.example")
    assert own is not None
    assert (own.prompt, own.callback_url, own.last) == ("p", "https://hook.example", None)
    ends = replace(parent, order=replace(ORDER, last=RemoteFrame("https://x.example/end.png")))
    own = extension(ends, 2, None)
    assert own is not None
    assert own.last is None, "its end is behind it"
    for state in (done(5.2, None), Running("t", 0.0)):
        assert extension(Job("a", ORDER, 0.0, state), 0, None, "on") is None
    assert extension(Job("a", Imagine(prompt="p"), 0.0, done(0.0)), 0, None, "on") is None


def test_a_picture_is_never_extended_whatever_state_it_is_in() -> None:
    for state in (done(0.0), done(0.0, None), Running("t", 0.0)):
        assert why_not_extend(Job("a", Imagine(prompt="p"), 0.0, state), 0, alone) is Obstacle.PICTURE
