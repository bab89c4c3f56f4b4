"""What stands in the fields becomes an order or says why not, and an order goes back into the fields."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.form import ComposeForm, FrameField
from kinogrid.domain.form_rules import order_of
from kinogrid.domain.request import Field, Generate, LocalFrame, Mode, Problem, ProblemCode, RemoteFrame, Resolution

texts = st.text(max_size=30)
fields = st.builds(FrameField, path=texts, url=texts)
forms = st.builds(
    ComposeForm,
    prompt=texts,
    first=fields,
    last=fields,
    mode=st.sampled_from(Mode),
    resolution=st.sampled_from(Resolution),
    loop=st.booleans(),
    callback_url=texts,
)
COMPLETE = ComposeForm(prompt="  Waves roll in ", first=FrameField(path="/a.png"))


@given(forms)
def test_a_form_is_an_order_or_says_why_not(form: ComposeForm) -> None:
    order = order_of(form)
    if isinstance(order, Generate):
        assert order.prompt == form.prompt.strip() != ""
        assert order_of(ComposeForm.of(order)) == order
    else:
        assert order
        named = [list(Field).index(problem.field) for problem in order]
        assert named == sorted(named)


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
