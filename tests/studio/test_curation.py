"""What a person decides about variants is kept, can be taken back, and names their files."""

import pytest

from kinogrid.domain.job import Job
from kinogrid.studio.curation import Curator, picked, rejected, suggested_name
from tests.studio.at_work import an_order, studio


async def test_decisions_are_remembered_and_can_be_taken_back() -> None:
    async with studio() as it:
        job = await it.order(an_order())
        library = Curator(it.repository, it.clips)
        await library.curate(job.id, picked, 1)
        await library.curate(job.id, rejected, 1)

        def curation() -> tuple[int | None, set[int]]:
            kept = it.store.jobs[job.id].curation
            return kept.picked, set(kept.rejected)

        assert curation() == (None, {1})
        assert await library.undo() == job.id
        assert curation() == (1, set())
        await library.undo()
        assert await library.undo() is None
        assert curation() == (None, set())
        await library.redo()
        assert curation() == (1, set())


@pytest.mark.parametrize(
    ("prompt", "index", "suffix", "name"),
    [
        ("a cat turns", 1, ".mp4", "a cat turns - 2.mp4"),
        ("hills", 0, ".webp", "hills - 1.webp"),
        ("../..\\CON: *<a>|b?\n\0é --ar 16:9", 3, ".mp4", "CON a b é --ar 16 9 - 4.mp4"),
        ("very " * 50, 0, ".mp4", f"{('very ' * 12).strip()} - 1.mp4"),
        ("?!", 0, ".mp4", "j - 1.mp4"),
    ],
)
def test_a_file_is_named_by_its_prompt_in_what_every_file_system_takes(
    prompt: str, index: int, suffix: str, name: str
) -> None:
    assert suggested_name(Job("j", an_order(prompt), 0.0), index, suffix) == name
