"""Each prompt comes back once, with the order that says most about how it was used."""

from kinogrid.domain.job import Job
from kinogrid.domain.past_prompts import PastPrompt, PastPrompts
from kinogrid.domain.request import Extend, Generate, Imagine, Mode, Order, RemoteFrame

CAT = Generate(prompt="a cat", first=RemoteFrame("https://x.example/1.png"))
FAST_CAT = Generate(prompt=" a cat ", first=RemoteFrame("https://x.example/2.png"), mode=Mode.TURBO)
ON = Extend(prompt="on", video_id="1", video_index=0)
CAT_ON = Extend(prompt="a cat", video_id="1", video_index=0)


def told(*orders: Order) -> tuple[PastPrompt, ...]:
    """Give the past prompts of orders, the newest first."""
    prompts = PastPrompts()
    for number, order in enumerate(orders):
        prompts.look_through([Job(f"{number}", order, float(-number))])
    return prompts.all()


def test_a_prompt_is_listed_once_as_it_was_used_last_and_pictures_and_silence_not_at_all() -> None:
    nothing = Extend(prompt=" ", video_id="1", video_index=0)
    assert told(ON, CAT, Imagine(prompt="hills"), nothing, FAST_CAT) == (PastPrompt(ON, 0.0), PastPrompt(CAT, -1.0))


def test_a_generation_says_more_than_an_extension() -> None:
    assert told(CAT_ON, ON, FAST_CAT, CAT) == (PastPrompt(FAST_CAT, -2.0), PastPrompt(ON, -1.0))
    assert told(CAT, CAT_ON) == (PastPrompt(CAT, 0.0),)
