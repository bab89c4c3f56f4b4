"""When a form makes an order; apart from the form, which the first paint needs and which needs no prompt's grammar."""

from dataclasses import replace

from kinogrid.domain.form import ComposeForm
from kinogrid.domain.prompt import says_something
from kinogrid.domain.request import Field, Generate, LocalFrame, Problem, ProblemCode, problems


def order_of(form: ComposeForm) -> Generate | tuple[Problem, ...]:
    """Give the order that a form makes, or everything that keeps it from making one, in the order of the fields."""
    first = form.first.frame()
    prompt = form.prompt.strip()
    order = Generate(
        prompt=prompt,
        first=first or LocalFrame(""),
        last=form.last.frame(),
        mode=form.mode,
        resolution=form.resolution,
        loop=form.loop,
        callback_url=form.callback_url.strip() or None,
    )
    # Flags alone describe nothing, so they count as no prompt.
    found = problems(order if says_something(prompt) else replace(order, prompt=""))
    if first is None:
        found = (*found, Problem(Field.FIRST, ProblemCode.NO_FIRST_FRAME))
    fields = list(Field)
    return tuple(sorted(found, key=lambda problem: fields.index(problem.field))) if found else order
