"""When a form makes an order, and which preset its settings are.

Apart from the form itself, as reading the settings before the first paint needs no grammar of prompts.
"""

from collections.abc import Sequence
from dataclasses import replace

from kinogrid.domain.form import ComposeForm
from kinogrid.domain.preset import Preset
from kinogrid.domain.prompt_edits import says_something, tail, with_tail
from kinogrid.domain.request import Field, Generate, LocalFrame, Order, Problem, ProblemCode, problems


def problems_of(order: Order) -> tuple[Problem, ...]:
    """List what keeps an order from being sent; flags alone describe nothing, so they count as no prompt."""
    return problems(order if says_something(order.prompt) else replace(order, prompt=""))


def order_of(form: ComposeForm) -> Generate | tuple[Problem, ...]:
    """Give the order that a form makes, or everything that keeps it from making one, in the order of the fields."""
    order = order_as_it_stands(form, "")
    found = problems_of(order)
    if form.first.frame() is None:
        found = (*found, Problem(Field.FIRST, ProblemCode.NO_FIRST_FRAME))
    fields = list(Field)
    return tuple(sorted(found, key=lambda problem: fields.index(problem.field))) if found else order


def order_as_it_stands(form: ComposeForm, default_callback: str) -> Generate:
    """Give the order that a form is about to become, to be priced: it may lack words or a first frame yet."""
    return Generate(
        prompt=form.prompt.strip(),
        first=form.first.frame() or LocalFrame(""),
        last=form.last.frame(),
        mode=form.mode,
        resolution=form.resolution,
        loop=form.loop,
        callback_url=form.callback_url.strip() or default_callback or None,
    )


def preset_of(form: ComposeForm, name: str) -> Preset:
    """Give the form's settings under a name, with the flags at the end of its prompt."""
    return Preset(
        name=name,
        mode=form.mode,
        resolution=form.resolution,
        loop=form.loop,
        callback_url=form.callback_url.strip(),
        suffix=" ".join(tail(form.prompt).split()),
    )


def with_settings(form: ComposeForm, preset: Preset) -> ComposeForm:
    """Give the form with a preset's settings; words and pictures stay."""
    return replace(
        form,
        prompt=with_tail(form.prompt, preset.suffix),
        mode=preset.mode,
        resolution=preset.resolution,
        loop=preset.loop,
        callback_url=preset.callback_url,
    )


def current_preset(presets: Sequence[Preset], form: ComposeForm) -> Preset | None:
    """Find the preset that the form's settings are; of several the one that says most about the prompt."""
    fitting = [preset for preset in presets if with_settings(form, preset) == form]
    return max(fitting, key=lambda preset: len(preset.suffix), default=None)
