"""Which frame is due when."""

from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kinogrid.media import timeline as tl
from kinogrid.media.timeline import Ending, Span, Timeline, Track, build, due, due_back_and_forth
from tests.reached import must_reach, reached


def steady(frames: int, rate: Fraction = Fraction(24)) -> Track:
    starts = tuple(round(n * tl.SECOND / rate) for n in range(frames))
    return Track(starts, round(frames * tl.SECOND / rate))


@st.composite
def tracks(draw: st.DrawFn) -> Track:
    """A clip of any rate, steady or not."""
    length = draw(st.integers(1, 40))
    gaps = draw(st.lists(st.integers(tl.SECOND // 1000, tl.SECOND // 5), min_size=length, max_size=length))
    ends = [sum(gaps[: n + 1]) for n in range(len(gaps))]
    return Track((0, *ends[:-1]), ends[-1])


endings = st.sampled_from(Ending)
tiles = st.lists(st.one_of(tracks(), st.none()), min_size=1, max_size=8).filter(any)


def test_time_stamps_of_other_time_bases_fall_on_the_same_steps() -> None:
    film = Track(tuple(round(Fraction(n * 512, 12288) * tl.SECOND) for n in range(125)), 125 * tl.SECOND // 24)
    ntsc = Track(tuple(round(Fraction(n * 1000, 24000) * tl.SECOND) for n in range(125)), 125 * tl.SECOND // 24)
    assert build([film, ntsc], Ending.HOLD).steps == 125


@must_reach("no clip", "one of several is over", "it went round", *(ending.name for ending in Ending))
@given(tiles, endings)
def test_every_step_shows_what_each_clip_has_from_its_start_to_its_end(
    clips: list[Track | None], ending: Ending
) -> None:
    timeline = build(clips, ending)
    assert list(timeline.starts) == sorted(set(timeline.starts))
    for step, (start, row) in enumerate(zip(timeline.starts, timeline.rows, strict=True)):
        for clip, frame in zip(clips, row, strict=True):
            for moment in (start, timeline.step_end(step) - 1):
                if clip is None:
                    assert frame is None
                    reached("no clip")
                else:
                    time = moment % clip.end if ending is Ending.LOOP else moment
                    assert frame == max(n for n, begun in enumerate(clip.starts) if begun <= time)
                    over = moment >= clip.end
                    reached(ending.name, one_of_several_is_over=over, it_went_round=over and ending is Ending.LOOP)


@st.composite
def moments(draw: st.DrawFn) -> tuple[Timeline, Span, int, int]:
    """A timeline, a part of it, a position in the part, and a time gone by."""
    timeline = build(draw(tiles), draw(endings))
    first = draw(st.integers(0, timeline.steps - 1))
    last = draw(st.integers(first, timeline.steps - 1))
    position = draw(st.integers(timeline.starts[first], timeline.step_end(last) - 1))
    return timeline, Span(first, last), position, draw(st.integers(0, 20 * tl.SECOND))


@must_reach("a cut", "the whole", "went round", "went round more than once", "the last step", "one step alone")
@given(moments())
def test_a_loop_never_leaves_its_part_and_loses_no_time(moment: tuple[Timeline, Span, int, int]) -> None:
    timeline, span, position, elapsed = moment
    now = due(timeline, span, position, elapsed, loop=True)
    start, length = timeline.starts[span.first], timeline.step_end(span.last) - timeline.starts[span.first]
    assert span.first <= now.step <= span.last
    assert 0 < now.remaining <= timeline.step_end(now.step) - timeline.starts[now.step]
    assert now.position == start + (position - start + elapsed) % length
    again = due(timeline, span, now.position, now.remaining, loop=True)
    assert again.step == (now.step + 1 if now.step < span.last else span.first)
    rounds = (position - start + elapsed) // length
    reached("the whole" if length == timeline.end else "a cut", the_last_step=now.step == span.last)
    reached(went_round=rounds == 1, went_round_more_than_once=rounds > 1, one_step_alone=span.first == span.last)


@must_reach("back", "forth", "turned", "one step alone")
@given(moments(), st.booleans())
def test_back_and_forth_never_leaves_its_part_and_turns_at_its_ends(
    moment: tuple[Timeline, Span, int, int], backwards: bool
) -> None:
    timeline, span, position, elapsed = moment
    position += backwards
    now = due_back_and_forth(timeline, span, position, elapsed, backwards=backwards)
    assert span.first <= now.step <= span.last
    assert 0 < now.remaining <= timeline.step_end(now.step) - timeline.starts[now.step]
    again = due_back_and_forth(timeline, span, now.position, now.remaining, backwards=now.backwards)
    turned = again.backwards != now.backwards
    assert again.step == (now.step if turned else now.step + (-1 if now.backwards else 1))
    assert turned == (now.step == (span.first if now.backwards else span.last))
    length = timeline.step_end(span.last) - timeline.starts[span.first]
    later = due_back_and_forth(timeline, span, position, elapsed + 2 * length, backwards=backwards)
    assert later == now, "there and back takes twice the time"
    assert not now.ended
    reached("back" if now.backwards else "forth", turned=turned, one_step_alone=span.first == span.last)


@must_reach("ended", "not ended", "a cut", "on another step")
@given(moments())
def test_without_a_loop_it_ends_on_the_last_step(moment: tuple[Timeline, Span, int, int]) -> None:
    timeline, span, position, elapsed = moment
    now = due(timeline, span, position, elapsed, loop=False)
    assert now.ended == (position + elapsed >= timeline.step_end(span.last))
    assert not now.ended or now.step == span.last
    reached("ended" if now.ended else "not ended", a_cut=span != Span(0, timeline.steps - 1))
    reached(on_another_step=not now.ended and now.step != span.first)


@must_reach("a second and more", "several in one second")
@given(tracks())
def test_a_moment_counts_frames_within_each_second(track: Track) -> None:
    last = (-1, -1)
    for frame in range(len(track.starts)):
        at = tl.moment(track, frame)
        second, frames = at.second, at.frame
        assert (second, frames) > last
        assert second == track.starts[frame] // tl.SECOND
        last = (second, frames)
        reached(a_second_and_more=second > 0, several_in_one_second=frames > 1)


def test_a_moment_is_counted_as_in_a_cutting_room() -> None:
    track = steady(125)
    assert tl.moment(track, 79) == tl.Moment(3, 7)
    assert tl.length(track) == tl.Moment(5, 5)
    assert tl.moment(steady(24 * 62 + 8), 24 * 62 + 7) == tl.Moment(62, 7)


def test_no_clip_makes_no_steps() -> None:
    nothing = build([None, None], Ending.HOLD)
    assert (nothing.steps, nothing.end, nothing.lead) == (0, 0, None)
    assert (nothing.step_at(0), nothing.step_at(5)) == (0, 0)


@must_reach("one frame", "several")
@given(tracks())
def test_a_moment_outside_a_clip_is_held_to_its_first_and_its_last_frame(track: Track) -> None:
    timeline = build([track], Ending.HOLD)
    for early in (-1, -tl.SECOND):
        assert (track.frame_at(early), timeline.step_at(early)) == (0, 0)
    for late in (track.end, track.end + tl.SECOND):
        assert (track.frame_at(late), timeline.step_at(late)) == (len(track.starts) - 1, timeline.steps - 1)
    assert timeline.step_end(timeline.steps - 1) == timeline.end == track.end
    reached("one frame" if len(track.starts) == 1 else "several")


@must_reach("several clips", "a clip alone", "no clip")
@given(tiles)
def test_a_step_is_there_only_where_a_picture_changes(clips: list[Track | None]) -> None:
    rows = build(clips, Ending.HOLD).rows
    assert all(row != before for before, row in pairwise(rows))
    reached("several clips" if sum(map(bool, clips)) > 1 else "a clip alone", no_clip=None in clips)


def test_a_clip_that_turns_out_broken_ends_where_its_last_good_frame_does() -> None:
    track = steady(10)
    cut = track.cut(4)
    assert (cut.starts, cut.end) == (track.starts[:4], track.starts[4])
    assert [track.cut(frames) for frames in (10, 11)] == [track, track]
    assert len(track.cut(9).starts) == 9


def test_a_part_that_plays_stays_within_a_timeline_that_became_shorter() -> None:
    timeline = build([steady(10)], Ending.HOLD)
    assert Span(2, 5).clamp(timeline) == Span(2, 5)
    assert Span(2, 9).clamp(timeline) == Span(2, 9)
    assert Span(2, 10).clamp(timeline) == Span(2, 9)
    assert Span(12, 15).clamp(timeline) == Span(9, 9)
    assert Span(5, 3).clamp(timeline) == Span(5, 5)
    assert Span(3, 5).clamp(build([None], Ending.HOLD)) == Span(0, 0)


def test_the_clock_of_a_part_ends_and_loops_to_the_flick() -> None:
    timeline = build([steady(10)], Ending.HOLD)
    start, end = timeline.starts[2], timeline.starts[6]
    last = due(timeline, Span(2, 5), start, end - start - 1, loop=False)
    assert (last.step, last.position, last.remaining, last.ended) == (5, end - 1, 1, False)
    over = due(timeline, Span(2, 5), start, end - start, loop=False)
    assert (over.step, over.position, over.remaining, over.ended) == (5, timeline.starts[5], 0, True)
    again = due(timeline, Span(2, 5), start, end - start, loop=True)
    assert (again.step, again.position, again.ended) == (2, start, False)


def test_the_longest_clip_leads_and_the_others_hold_or_loop() -> None:
    long, short = steady(6), steady(4)
    for clips in ([long, short, None], [short, long, None]):
        held, looped = build(clips, Ending.HOLD), build(clips, Ending.LOOP)
        assert held.lead == looped.lead == long
        assert held.end == looped.end == long.end
        at = clips.index(short)
        assert [row[at] for row in held.rows] == [0, 1, 2, 3, 3, 3]
        assert [row[at] for row in looped.rows] == [0, 1, 2, 3, 0, 1]
        assert {row[2] for row in held.rows} == {None}


def test_a_clip_of_an_instant_is_repeated_only_as_often_as_a_timeline_can_hold() -> None:
    instant = Track((0,), 1)
    for length, repeated in ((199_997, True), (199_998, False)):
        assert build([instant, Track((0,), length)], Ending.LOOP).steps == (length if repeated else 1)


def test_a_second_begins_with_its_first_frame() -> None:
    track = steady(24 * 61)
    assert tl.moment(track, 24 * 60 - 1) == tl.Moment(59, 23)
    assert tl.moment(track, 24 * 60) == tl.Moment(60, 0)
    assert tl.length(steady(24 * 60)) == tl.Moment(60, 0)
    assert tl.moment(track, 0) == tl.Moment(0, 0)
