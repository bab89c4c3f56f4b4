"""Several orders from one form: every combination, each once, and nothing else."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kinogrid.domain.batch import combined, prompts_of
from kinogrid.domain.preset import Preset
from kinogrid.domain.request import LocalFrame, Mode, RemoteFrame
from tests.reached import must_reach, reached

prompts = st.lists(st.sampled_from(["waves", "wind", "waves --raw", "fog"]), max_size=4)
frames = st.lists(st.sampled_from([LocalFrame("/a.png"), LocalFrame("/b.png"), RemoteFrame("https://c.example")]))
presets = st.lists(
    st.builds(
        Preset,
        name=st.sampled_from(["x", "y"]),
        mode=st.sampled_from(Mode),
        suffix=st.sampled_from(["", "--raw", "--motion low"]),
    ),
    max_size=3,
)


@must_reach("none", "one", "several", "twice the same")
@settings(max_examples=200)
@given(prompts, frames, presets)
def test_every_combination_is_made_once(words: list[str], firsts: list[LocalFrame], manners: list[Preset]) -> None:
    made = combined(words, firsts, manners)
    assert len(made) == len(set(made)) <= len(words) * len(firsts) * len(manners)
    assert bool(made) == bool(words and firsts and manners)
    assert {order.first for order in made} == (set(firsts) if words and manners else set())
    for order in made:
        assert any(order.prompt.startswith(prompt.split(" --")[0]) for prompt in words)
        assert any(order.mode == manner.mode and order.prompt.endswith(manner.suffix) for manner in manners)
    reached("none" if not made else "one" if len(made) == 1 else "several")
    reached(twice_the_same=0 < len(made) < len(words) * len(firsts) * len(manners))


@must_reach("none", "some", "a prompt twice", "a line without words")
@given(st.text("a \t\n\r\u2028\x85", max_size=40))
def test_prompts_are_lines_with_words_each_once(text: str) -> None:
    found = prompts_of(text)
    lines = text.splitlines()
    assert all(prompt == " ".join(lines[number - 1].split()) != "" for prompt, number in found.items())
    assert list(prompts_of("\n".join(found))) == list(found)
    worded = [line for line in lines if line.split()]
    reached("some" if found else "none", a_prompt_twice=len(found) < len(worded))
    reached(a_line_without_words=len(worded) < len(lines))


def test_a_line_is_known_by_its_number_and_one_that_looks_empty_is_left_out() -> None:
    assert prompts_of("waves\n\u200b \u3164\n\n--raw\n waves \nfog") == {"waves": 1, "--raw": 4, "fog": 6}


def test_the_last_frame_ends_every_order_and_an_empty_callback_is_none() -> None:
    (order,) = combined(["waves"], [LocalFrame("/a.png")], [Preset(name="x")], RemoteFrame("https://z.example"))
    assert order.last == RemoteFrame("https://z.example")
    assert order.callback_url is None
