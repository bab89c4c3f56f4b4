"""Flags in prompts: found where they stand, pointed out where they do not belong, never changed by themselves."""

import time
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinogrid.domain import prompt_edits, prompt_flags, prompt_remarks
from kinogrid.domain.prompt_flags import Flag, RemarkCode
from kinogrid.domain.prompt_remarks import Cure, UnknownFlag
from kinogrid.domain.request import USUAL_VARIANTS
from kinogrid.domain.unseen import says_nothing
from tests.reached import must_reach, reached
from tests.tables import every

FLAGS = ["--motion", "low", "--raw", "--loop", "--end", "https://a.example/b.png", "--bs", "4", "--ar", "16:9", "--v"]
GIVEN = [
    "--end https://a.example/b.png",
    "--motion high",
    "-- motion high",
    "--\uff4d\uff4ftion low",
    "--bs\u3000\uff12",
]
ODD = ["\u2212\u2212raw", "--motion=high", "--bs", "--raw,", "--lo\u200bop", "cat--raw", "--raw--loop", "\u3164--raw"]
WORDS = ["--no", "\u2014loop", "--", "waves", "\U0001f30a", "well-known", "a--b", "\n", "  ", "--unknown", "é", "7"]
pieces = st.sampled_from(FLAGS + GIVEN + ODD + WORDS)
prompts = st.lists(pieces, max_size=12).map(" ".join) | st.text(max_size=40)
ODDITIES = (
    *(RemarkCode.LONG_DASH, RemarkCode.GLUED, RemarkCode.SIGN_BEHIND),
    *(RemarkCode.UNSEEN, RemarkCode.WIDE, RemarkCode.GAP),
)
half_typed = st.sampled_from(["waves --", "--mo", "waves --motion ", "--bs ", "fog --r", "waves --motion l"])
tails = st.lists(st.sampled_from(["--raw", "--motion low", "--bs 2"]), unique=True).map(" ".join)


def words_beside(prompt: str, taken: Iterable[Flag]) -> list[str]:
    """List the words of a prompt that belong to none of some flags."""
    places = {place for flag in taken for place in range(flag.start, flag.end)}
    return "".join(" " if place in places else letter for place, letter in enumerate(prompt)).split()


@must_reach("no flag", "a flag", "several", "a value", "no value", *(odd.name for odd in ODDITIES))
@settings(max_examples=200)
@given(prompts)
def test_flags_stand_in_order_and_where_they_say(prompt: str) -> None:
    end = 0
    for flag in prompt_flags.flags(prompt):
        assert end <= flag.start < flag.name_end <= flag.end <= flag.rest_start <= len(prompt)
        if flag.odd is None:
            assert prompt[flag.start : flag.name_end].removeprefix("--").lower() == flag.name
        assert prompt[flag.name_end : flag.end].strip() == flag.value
        end = flag.end
        reached("a flag", "a value" if flag.value else "no value", *([] if flag.odd is None else [flag.odd.name]))
    reached(no_flag=end == 0, several=len(prompt_flags.flags(prompt)) > 1)


@must_reach("nothing to cure", "cured", *(cure.name for cure in Cure))
@settings(max_examples=400)
@given(prompts, st.booleans(), st.booleans())
def test_every_cure_leads_on_until_nothing_is_left_to_cure(prompt: str, loop: bool, last_frame: bool) -> None:
    steps = len(prompt_flags.flags(prompt)) * 2
    for _ in range(steps + 1):
        found = prompt_remarks.remarks(prompt, loop=loop, last_frame=last_frame)
        remark = next((one for one in found if one.cure is not None), None)
        if remark is None:
            reached("nothing to cure")
            return
        reached("cured", *([] if remark.cure is None else [remark.cure.name]))
        better = prompt_remarks.cured(prompt, remark)
        assert better != prompt
        if remark.cure in {Cure.REMOVE, Cure.SWITCH, Cure.FIELD}:
            assert len("".join(better.split())) < len("".join(prompt.split()))
        prompt = better
    pytest.fail(f"{prompt!r} still has something to cure")


@must_reach("finished", "nothing to finish", "a flag", "a value")
@settings(max_examples=300)
@given(prompts | half_typed, st.integers(0, 80) | st.just(80))
def test_a_completion_goes_on_from_what_is_typed(prompt: str, cursor: int) -> None:
    cursor = min(cursor, len(prompt))
    found = prompt_edits.completion(prompt, cursor)
    if found is not None:
        begun = prompt[found.start : cursor].lower()
        assert found.options
        assert all(option.startswith(begun) for option in found.options)
        reached("finished", "a flag" if found.options[0].startswith("--") else "a value")
    else:
        reached("nothing to finish")


@must_reach("nothing", "put on", "in place of another")
@settings(max_examples=200)
@given(prompts, tails)
def test_a_tail_is_put_on_once(prompt: str, added: str) -> None:
    once = prompt_edits.with_tail(prompt, added)
    assert prompt_edits.with_tail(once, added) == once
    assert once.rstrip().endswith(added)
    if added:
        assert prompt_edits.tail(once).endswith(added)
        named = [flag.name for flag in prompt_flags.flags(once)]
        assert all(named.count(flag.name) == 1 for flag in prompt_flags.flags(added))
        before = {flag.name for flag in prompt_flags.flags(prompt)}
        reached("put on", in_place_of_another=any(flag.name in before for flag in prompt_flags.flags(added)))
    else:
        reached("nothing")


@every(
    "prompt, code, cure",
    [
        ("waves --ar 16:9", RemarkCode.SHAPE_OF_FRAME, Cure.REMOVE),
        ("waves --v 7", RemarkCode.OWN_MODEL, Cure.REMOVE),
        ("waves --turbo", RemarkCode.MODE_FIELD, Cure.REMOVE),
        ("waves --no people, boats", RemarkCode.FOR_IMAGES, Cure.REMOVE),
        ("waves --loop", RemarkCode.LOOP_SWITCH, Cure.SWITCH),
        ("waves --end https://a.example/b.png", RemarkCode.LAST_FRAME_FIELD, Cure.FIELD),
        ("waves --end", RemarkCode.LAST_FRAME_FIELD, Cure.REMOVE),
        ("waves --motion medium", RemarkCode.WRONG_VALUE, None),
        ("waves --bs 3", RemarkCode.WRONG_VALUE, None),
        ("waves --moton low", RemarkCode.MISSPELT, None),
        ("waves --motion_low", RemarkCode.MISSPELT, None),
        ("waves -- ar 16:9", RemarkCode.SHAPE_OF_FRAME, Cure.REMOVE),
        ("waves --xyzzy", RemarkCode.UNKNOWN, Cure.REMOVE),
        ("waves \u2014raw", RemarkCode.LONG_DASH, Cure.HYPHENS),
        ("waves \u2014ar 16:9", RemarkCode.SHAPE_OF_FRAME, Cure.REMOVE),
        ("waves--ar 16:9", RemarkCode.SHAPE_OF_FRAME, Cure.REMOVE),
        ("waves --ar=16:9", RemarkCode.SHAPE_OF_FRAME, Cure.REMOVE),
        ("waves \u2014style 3", RemarkCode.FOR_IMAGES, Cure.REMOVE),
        ("waves \u2014\u2014fast", RemarkCode.MODE_FIELD, Cure.REMOVE),
        ("waves -ar 16:9", RemarkCode.SHAPE_OF_FRAME, Cure.REMOVE),
        ("waves --motion:low", RemarkCode.SIGN_BEHIND, Cure.SPACE),
        ("waves --moton=low", RemarkCode.MISSPELT, None),
        ("waves --foo=bar", RemarkCode.UNKNOWN, Cure.REMOVE),
        ("waves --raw --raw", RemarkCode.TWICE, Cure.REMOVE),
        ("--raw waves roll in", RemarkCode.WORDS_BEHIND, None),
    ],
)
def test_what_is_pointed_out(prompt: str, code: RemarkCode, cure: Cure | None) -> None:
    (remark,) = prompt_remarks.remarks(prompt)
    assert (remark.code, remark.cure) == (code, cure)
    assert remark.meant == ("motion" if code is RemarkCode.MISSPELT else "")


@every(
    "prompt",
    [
        "",
        "waves",
        "waves --motion low --raw --bs 2",
        "well--known",
        "a \u2014 b",
        "waves \u2014and foam",
        "waves\u2014motion everywhere",
        "waves \u2014no wind, \u2014fast and low",
        "the cat runs--fast and low",
        "waves -raw and -fast in -motion",
        "waves -- raw, -- loop and -- motion everywhere",
        "waves \u2014 motion low as the sun",
        "a cat \u2014\u2014 bs 2000",
        "\u4e00\u53ea\u732b\u2014\u2014\u5b83\u5f88\u53ef\u7231\uff0c\u5728\u5348\u7761",
        "as in https://a.example/x--raw",
        "as in x--raw.png, --http://a.example --note: a",
    ],
)
def test_a_prompt_without_fault_is_left_alone(prompt: str) -> None:
    assert prompt_remarks.remarks(prompt) == ()


@pytest.mark.parametrize(
    "dash", ["\u2014\u2014", "\u2212\u2212", "\u2011\u2011", "\u2015", "\u2014", "\u2013\u2013", "\u30fc\u30fc", "---"]
)
def test_dashes_of_every_kind_before_the_name_of_a_flag_become_two_hyphens(dash: str) -> None:
    prompt = f"waves {dash}motion high"
    (remark,) = prompt_remarks.remarks(prompt)
    assert (remark.code, remark.cure) == (RemarkCode.LONG_DASH, Cure.HYPHENS)
    assert prompt_remarks.cured(prompt, remark) == "waves --motion high"
    assert not prompt_edits.says_something(f"{dash}motion high")


@every(
    "prompt, code, mended",
    [
        ("waves -motion high", RemarkCode.LONG_DASH, "waves --motion high"),
        ("waves --motion=high", RemarkCode.SIGN_BEHIND, "waves --motion high"),
        ("waves --motion = high", RemarkCode.SIGN_BEHIND, "waves --motion high"),
        ("waves --motion=\nroll", RemarkCode.SIGN_BEHIND, "waves --motion roll"),
        ("waves --motion:high", RemarkCode.SIGN_BEHIND, "waves --motion high"),
        ("waves --raw, foam", RemarkCode.SIGN_BEHIND, "waves --raw foam"),
        ("waves --end=https://a.example/x--raw", RemarkCode.SIGN_BEHIND, "waves --end https://a.example/x--raw"),
        ("cat--motion", RemarkCode.GLUED, "cat --motion"),
        ("cat--motion=low", RemarkCode.GLUED, "cat --motion low"),
        ("\u2764\ufe0f--motion low", RemarkCode.GLUED, "\u2764\ufe0f --motion low"),
        ("--raw--bs 2", RemarkCode.GLUED, "--raw --bs 2"),
        ("waves --mo\u200btion low", RemarkCode.UNSEEN, "waves --motion low"),
        ("waves \ufeff--motion\u2060 low", RemarkCode.UNSEEN, "waves --motion low"),
        ("waves --motion low\u200b", RemarkCode.UNSEEN, "waves --motion low"),
        ("waves --motion\uff1ahigh", RemarkCode.SIGN_BEHIND, "waves --motion high"),
        ("waves --motion\uff1d\uff48igh", RemarkCode.SIGN_BEHIND, "waves --motion high"),
        ("waves --raw\uff0cfoam", RemarkCode.SIGN_BEHIND, "waves --raw foam"),
        ("waves --raw\u3002", RemarkCode.SIGN_BEHIND, "waves --raw"),
        ("waves --\uff4d\uff4ftion low", RemarkCode.WIDE, "waves --motion low"),
        ("waves --bs\u3000\uff12", RemarkCode.WIDE, "waves --bs 2"),
        ("waves \uff0d\uff0d\uff52\uff41\uff57", RemarkCode.LONG_DASH, "waves --raw"),
        ("waves -- motion high", RemarkCode.GAP, "waves --motion high"),
        ("waves --  bs 2", RemarkCode.GAP, "waves --bs 2"),
        ("waves \u2014\u2014 motion low", RemarkCode.LONG_DASH, "waves --motion low"),
    ],
)
def test_a_flag_that_is_not_read_as_one_is_written_so_that_it_is(prompt: str, code: RemarkCode, mended: str) -> None:
    (remark,) = prompt_remarks.remarks(prompt)
    assert remark.code is code
    assert remark.cure is not None
    assert prompt_remarks.cured(prompt, remark) == mended


def test_a_flag_that_is_not_read_as_one_changes_nothing_of_what_is_bought() -> None:
    assert prompt_flags.variants_of("waves --bs=1") == prompt_flags.variants_of("waves--bs 1") == USUAL_VARIANTS
    assert prompt_flags.own_shape("a fox --ar=3:2") is None
    unread = prompt_remarks.unread_for_pictures("a fox --ar=3:2 \u2014raw --motion=low --v 7")
    assert [remark.code for remark in unread] == [
        RemarkCode.SIGN_BEHIND,
        RemarkCode.LONG_DASH,
    ]


@pytest.mark.parametrize(
    "piece", ["-", "\u200b", "-\u200b", "--raw", "--raw ", "a--raw ", "--motion =", "\u2014a", "--a-\u200b"]
)
def test_a_long_prompt_is_looked_through_in_no_time(piece: str) -> None:
    began = time.process_time()
    prompt_flags.flags(piece * (50_000 // len(piece)))
    assert time.process_time() - began < 2.0


def test_flags_that_double_a_filled_field_can_only_be_removed() -> None:
    found = prompt_remarks.remarks("waves --loop --end https://a.example/b.png", loop=True, last_frame=True)
    assert [remark.cure for remark in found] == [Cure.REMOVE, Cure.REMOVE]
    assert [remark.code for remark in found] == [RemarkCode.LOOP_IS_ON, RemarkCode.LAST_FRAME_GIVEN]


def test_a_cure_takes_the_value_along() -> None:
    prompt = "waves --ar 16:9 --raw"
    assert prompt_remarks.cured(prompt, prompt_remarks.remarks(prompt)[0]) == "waves --raw"


def test_two_hyphens_offer_every_flag_and_a_space_offers_its_values() -> None:
    found = prompt_edits.completion("waves --", 8)
    assert found is not None
    assert found.options == tuple(f"--{name}" for name in prompt_flags.VIDEO_FLAGS)
    values = prompt_edits.completion("waves --motion ", 15)
    assert values is not None
    assert values.options == ("low", "high")
    assert prompt_edits.completion("waves --raw", 11) is None
    assert prompt_edits.completion("waves --raw ", 12) is None
    assert prompt_edits.completion("waves --mo tion", 8) is None


@must_reach("motion taken out", "nothing taken out", "words beside it")
@given(prompts)
def test_what_can_be_painted_of_a_prompt_has_no_motion_left_and_every_other_word(prompt: str) -> None:
    painted = prompt_edits.without_motion(prompt)
    assert prompt_flags.for_videos_only(painted) == ()
    assert prompt_edits.without_motion(painted) == painted
    assert painted.split() == words_beside(
        prompt, [flag for flag in prompt_flags.flags(prompt) if flag.name in prompt_flags.for_videos_only(prompt)]
    )
    out = bool(prompt_flags.for_videos_only(prompt))
    reached("motion taken out" if out else "nothing taken out", words_beside_it=out and bool(painted.split()))


def test_a_flag_for_videos_is_named_once_and_taken_out_with_its_value() -> None:
    prompt = "waves --motion low --raw --bs 2 --motion high --ar 16:9"
    assert prompt_flags.for_videos_only(prompt) == ("motion", "bs")
    assert prompt_edits.without_motion(prompt) == "waves --raw --ar 16:9"
    assert prompt_edits.without_motion("--loop") == ""


@pytest.mark.parametrize(
    ("prompt", "value"),
    [
        ("a fox --ar 3:2", "3:2"),
        ("a fox --AR 3:2 --raw --aspect 1:1", "1:1"),
        ("--ar 3:2 a fox", "3:2"),
        ("a fox --no trees, --ar 3:2", "3:2"),
        ("a fox ar 3:2", None),
        ("a fox--ar 3:2", None),
        ("a fox --ar", None),
        ("a fox --ar --raw", None),
        ("", None),
    ],
)
def test_the_shape_that_a_prompt_names_itself_is_the_last(prompt: str, value: str | None) -> None:
    shape = prompt_flags.own_shape(prompt)
    assert (None if shape is None else shape.value) == value


def test_a_flag_is_found_where_it_stands_and_nowhere_else() -> None:
    prompt = "waves --motion low --xyzzy"
    named = [prompt_flags.flag_at(prompt, place) for place in (2, 6, 8, 17, 22)]
    assert named == ["", "motion", "motion", "motion", ""]


def test_a_tail_takes_the_place_of_a_flag_by_its_name() -> None:
    assert prompt_edits.with_tail("waves --motion low --raw", "--motion high") == "waves --raw --motion high"
    assert prompt_edits.with_tail("waves--raw", "--raw") == "waves --raw"
    assert prompt_edits.with_tail("--raw waves --raw", "--raw") == "waves --raw"
    assert prompt_edits.with_tail("waves\n--raw", "--raw") == "waves\n--raw"
    assert prompt_edits.tail("waves --raw roll --motion low --bs 2") == "--motion low --bs 2"
    assert prompt_edits.tail("waves --raw roll in") == ""


@pytest.mark.parametrize(
    ("prompt", "name", "value", "then"),
    [
        ("waves", "motion", "low", "waves --motion low"),
        ("", "raw", "", "--raw"),
        ("waves\n", "bs", "2", "waves --bs 2"),
        ("waves --motion low --raw", "motion", "high", "waves --motion high --raw"),
        ("waves --motion", "motion", "high", "waves --motion high"),
        ("waves --motion fast", "motion", "high", "waves --motion high"),
        ("waves \u2014motion low", "motion", "high", "waves --motion high"),
        ("waves --bs 1 --raw --bs 2", "bs", "1", "waves --bs 1 --raw"),
        ("waves --raw--loop", "raw", "", "waves --raw --loop"),
        ("--raw waves --raw", "raw", None, "waves"),
        ("waves --bs 1 roll in", "bs", None, "waves roll in"),
        ("waves", "bs", None, "waves"),
        ("", "motion", None, ""),
    ],
)
def test_a_flag_is_written_where_it_stands_or_at_the_end_and_taken_out(
    prompt: str, name: str, value: str | None, then: str
) -> None:
    assert prompt_edits.with_flag(prompt, name, value) == then
    assert prompt_edits.with_flag(then, name, value) == then
    assert prompt_flags.said_by_flag(then, name) == value


@must_reach("there before", "written anew", "taken out", "not there")
@settings(max_examples=300)
@given(prompts, st.sampled_from([("motion", "low"), ("motion", None), ("bs", "2"), ("raw", ""), ("raw", None)]))
def test_what_a_flag_is_to_say_it_says_then_and_once_and_no_other_is_lost(
    prompt: str, wish: tuple[str, str | None]
) -> None:
    name, value = wish
    then = prompt_edits.with_flag(prompt, name, value)
    before = [flag for flag in prompt_flags.flags(prompt) if flag.name == name]
    assert prompt_flags.said_by_flag(then, name) == value
    assert sum(flag.name == name for flag in prompt_flags.flags(then)) == (0 if value is None else 1)
    kept = [flag.name for flag in prompt_flags.flags(prompt) if flag.name != name]
    assert [flag.name for flag in prompt_flags.flags(then) if flag.name != name] == kept
    assert prompt_edits.with_flag(then, name, value) == then
    reached(there_before=bool(before), not_there=not before)
    reached(written_anew=value is not None, taken_out=value is None and bool(before))


@pytest.mark.parametrize(
    ("prompt", "motion", "clips", "raw"),
    [
        ("waves", None, None, None),
        ("waves --motion LOW --bs 1 --raw", "low", "1", ""),
        ("waves --motion low --motion high --bs 2 --bs 9", "high", "2", None),
        ("waves --motion fast --bs 3", None, None, None),
        ("waves \u2014motion low \u2014raw --bs,", None, None, None),
    ],
)
def test_a_flag_says_what_is_read_of_it(prompt: str, motion: str | None, clips: str | None, raw: str | None) -> None:
    said = [prompt_flags.said_by_flag(prompt, name) for name in ("motion", "bs", "raw")]
    assert said == [motion, clips, raw]


@must_reach("words alone", "flags alone", "both", "several flags")
@settings(max_examples=200)
@given(prompts)
def test_words_and_flags_are_told_apart_and_nothing_is_lost(prompt: str) -> None:
    words, marked = prompt_edits.words_alone(prompt), prompt_edits.flags_alone(prompt)
    assert prompt_flags.flags(words) == ()
    assert prompt_edits.words_alone(words) == words
    assert prompt_edits.words_alone(marked) == ""
    told = [(flag.name, flag.value) for flag in prompt_flags.flags(prompt)]
    assert [(flag.name, flag.value) for flag in prompt_flags.flags(f"{words} {marked}")] == told
    assert words.split() == words_beside(prompt, prompt_flags.flags(prompt))
    assert prompt_edits.says_something(prompt) is not says_nothing(words)
    reached(words_alone=bool(words) and not marked, flags_alone=bool(marked) and not words)
    reached(both=bool(words and marked), several_flags=len(told) > 1)


@pytest.mark.parametrize(
    ("prompt", "words", "marked"),
    [
        ("waves --raw roll in --motion low", "waves roll in", "--raw --motion low"),
        ("--motion low", "", "--motion low"),
        ("--ar 1:1 --v 7 --no people, boats", "", "--ar 1:1 --v 7 --no people, boats"),
        ("\u2014raw", "", "\u2014raw"),
        ("waves\nroll in --end https://a.example/b.png", "waves\nroll in", "--end https://a.example/b.png"),
        ("well--known \u2014 waves", "well--known \u2014 waves", ""),
        ("", "", ""),
    ],
)
def test_what_is_said_outside_the_flags(prompt: str, words: str, marked: str) -> None:
    assert (prompt_edits.words_alone(prompt), prompt_edits.flags_alone(prompt)) == (words, marked)
    assert prompt_edits.says_something(prompt) == bool(words)


@pytest.mark.parametrize("begun", ["-", "--", "\u2014", " --motion low --", "- -\n--raw"])
def test_a_flag_that_is_only_begun_says_nothing_either(begun: str) -> None:
    assert not prompt_edits.says_something(begun)
    assert prompt_edits.says_something(f"\U0001f30a {begun}")


@pytest.mark.parametrize(
    ("prompt", "count"),
    [("waves", 4), ("--bs 1", 1), ("--bs 1 waves --bs 2", 2), ("fog --bs 7", 4), ("\u2014bs 1", 4), ("--bs-like", 4)],
)
def test_how_many_variants_a_prompt_asks_for(prompt: str, count: int) -> None:
    assert prompt_flags.variants_of(prompt) == count


@pytest.mark.parametrize(
    ("prompt", "unknown"),
    [
        ("hills --verison 7", UnknownFlag("verison", "version")),
        ("hills --stylise 50", UnknownFlag("stylise", "stylize")),
        ("hills --motoin low", UnknownFlag("motoin", "motion")),
        ("hills --xyzzy 1 --xyzzy 2", UnknownFlag("xyzzy")),
    ],
)
def test_for_a_picture_an_unknown_flag_is_named_once_with_what_was_probably_meant(
    prompt: str, unknown: UnknownFlag
) -> None:
    assert prompt_remarks.unknown_for_pictures(prompt) == (unknown,)


def test_flags_of_pictures_and_of_videos_and_mere_words_are_no_unknown_flags() -> None:
    prompt = " ".join(["hills", *(f"--{name} 1" for name in sorted(prompt_flags.PICTURE_FLAGS))])
    assert prompt_flags.for_videos_only(prompt) == ()
    assert prompt_remarks.unknown_for_pictures(f"{prompt} --motion low --loop --bs 2 well--known \u2014 motoin") == ()


@pytest.mark.parametrize("name", ["no", "sref", "cref", "oref", "profile", "p", "personalize"])
def test_some_flags_take_every_word_behind_them(name: str) -> None:
    (flag,) = prompt_flags.flags(f"a cat --{name} one two three")
    assert (flag.name, flag.value) == (name, "one two three")


@pytest.mark.parametrize("name", ["ar", "cref", "cw", "iw", "niji", "oref", "ow", "sref", "stylize", "sv", "sw"])
def test_a_name_that_is_no_word_of_any_language_is_a_flag_s_behind_whatever_dash(name: str) -> None:
    assert [flag.name for flag in prompt_flags.flags(f"a cat \u2014{name} much")] == [name]
    assert prompt_flags.flags("a cat \u2014quality work") == (), "which may be a sentence"


def test_which_flags_only_videos_have() -> None:
    prompt = "a cat --end https://a.example/b.png --motion low --loop --bs 1 --raw --ar 1:1"
    assert prompt_flags.for_videos_only(prompt) == ("end", "motion", "loop", "bs")


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("a cat -motion HIGH", ["motion"]),
        ("a cat -motion blur", []),
        ("a cat --raw--style nice", ["raw", "style"]),
        ("a cat--raw=1 and a dog", ["raw"]),
        ("a cat--raw, and a dog", []),
        ("a cat--style nice", []),
    ],
)
def test_what_is_glued_or_has_one_hyphen_is_a_flag_only_where_nothing_else_can_be_meant(
    prompt: str, names: list[str]
) -> None:
    assert [flag.name for flag in prompt_flags.flags(prompt)] == names
