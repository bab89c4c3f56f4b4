"""What stands in the fields becomes an order or says why not, and an order goes back into the fields."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinogrid.domain.form import ComposeForm, FrameField
from kinogrid.domain.form_rules import current_preset, order_of, preset_of, with_settings
from kinogrid.domain.preset import Preset, with_preset
from kinogrid.domain.request import Field, Generate, LocalFrame, Mode, Problem, ProblemCode, RemoteFrame, Resolution
from tests.reached import must_reach, reached

NAMED = (Field.PROMPT, Field.FIRST, Field.LAST, Field.CALLBACK)
texts = st.text(max_size=30)
addresses = texts | st.sampled_from(["", "https://a.example/b.png"])
fields = st.builds(FrameField, path=texts | st.just(""), url=addresses)
forms = st.builds(
    ComposeForm,
    prompt=texts,
    first=fields,
    last=fields,
    mode=st.sampled_from(Mode),
    resolution=st.sampled_from(Resolution),
    loop=st.booleans(),
    callback_url=addresses,
)
COMPLETE = ComposeForm(prompt="  Waves roll in ", first=FrameField(path="/a.png"))


@must_reach("an order", "a last frame", "a callback", *(field.name for field in NAMED))
@settings(max_examples=300)
@given(forms)
def test_a_form_is_an_order_or_says_why_not(form: ComposeForm) -> None:
    order = order_of(form)
    if isinstance(order, Generate):
        assert order.prompt == form.prompt.strip() != ""
        assert order_of(ComposeForm.of(order)) == order
        reached("an order", a_last_frame=order.last is not None, a_callback=order.callback_url is not None)
    else:
        assert order
        named = [list(Field).index(problem.field) for problem in order]
        assert named == sorted(named)
        reached(*(problem.field.name for problem in order))


def test_a_complete_form_is_an_order() -> None:
    assert order_of(COMPLETE) == Generate(prompt="Waves roll in", first=LocalFrame("/a.png"))


def test_an_empty_form_names_the_prompt_and_the_first_frame() -> None:
    problems = order_of(ComposeForm())
    assert not isinstance(problems, Generate)
    assert [problem.field for problem in problems] == [Field.PROMPT, Field.FIRST]


@pytest.mark.parametrize("prompt", ["--motion low", " --raw --bs 2\n", "--end https://a.example/b.png"])
def test_flags_alone_are_no_prompt(prompt: str) -> None:
    lacking = Problem(Field.PROMPT, ProblemCode.NO_MOTION)
    assert order_of(replace(COMPLETE, prompt=prompt)) == (lacking,)
    order = order_of(replace(COMPLETE, prompt=f"waves {prompt}"))
    assert isinstance(order, Generate)
    assert order.prompt == f"waves {prompt}".strip()


def test_a_file_goes_before_an_address() -> None:
    assert FrameField(path="/a.png", url="https://b").frame() == LocalFrame("/a.png")
    assert FrameField(url=" https://b/c.png ").frame() == RemoteFrame("https://b/c.png")
    assert FrameField().frame() is None


presets = st.builds(
    Preset,
    name=st.just("x"),
    mode=st.sampled_from(Mode),
    resolution=st.sampled_from(Resolution),
    loop=st.booleans(),
    callback_url=st.sampled_from(["", "https://hook.example/1"]),
    suffix=st.sampled_from(["", "--raw", "--motion low --raw", "in gouache"]),
)
prompts = st.sampled_from(["", "waves", "waves --raw", "waves --motion high", "waves --raw roll in"])


@must_reach("with flags", "with words", "without a tail", "in place of a flag")
@settings(max_examples=200)
@given(presets, prompts)
def test_a_preset_that_was_applied_is_the_current_one(preset: Preset, prompt: str) -> None:
    form = with_settings(ComposeForm(prompt=prompt), preset)
    assert current_preset([preset], form) == preset
    assert with_settings(form, preset) == form
    reached("with flags" if "--" in preset.suffix else "with words" if preset.suffix else "without a tail")
    reached(in_place_of_a_flag="--" in preset.suffix and "--" in prompt)


@must_reach("with flags", "without")
@given(presets, prompts)
def test_what_is_kept_gives_the_same_settings_again(preset: Preset, prompt: str) -> None:
    form = with_settings(ComposeForm(prompt=prompt), preset)
    assert with_settings(form, preset_of(form, "y")) == form
    reached("with flags" if "--" in form.prompt else "without")


def test_of_two_that_fit_the_one_that_says_more_is_named() -> None:
    plain, flagged = Preset(name="Plain"), Preset(name="Raw", suffix="--raw")
    assert current_preset([plain, flagged], ComposeForm(prompt="waves --raw")) == flagged
    assert current_preset([plain, flagged], ComposeForm(prompt="waves")) == plain
    assert current_preset([flagged], ComposeForm(prompt="waves", mode=Mode.TURBO)) is None


def test_a_preset_takes_the_place_of_one_by_its_name() -> None:
    old, other = Preset(name="Draft"), Preset(name="Final", suffix="--raw")
    new = Preset(name="Draft", mode=Mode.TURBO, resolution=Resolution.P480)
    assert with_preset((old, other), new) == (new, other)
    assert with_preset((other,), new) == (other, new)
