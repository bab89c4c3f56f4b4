"""The app's own API token: noted before it is asked for, never without its limit, and never lost without a word."""

import asyncio
from dataclasses import replace
from decimal import Decimal

import pytest

from kinogrid.domain.account import Application, Credential
from kinogrid.domain.failure import (
    LibraryTrouble,
    Refused,
    StudioError,
    Throttled,
    TokenRefused,
    Unanswered,
    Unreachable,
    known,
)
from kinogrid.domain.token_note import NAME, OwnTokenNote, OwnTokenStanding
from kinogrid.studio.own_token import Hindrance, OwnToken, OwnTokenTrouble
from tests.studio.token_making import LIMIT, NO_ANSWER, OWN, Ended, World, stands


@pytest.fixture
def world() -> World:
    return World()


async def test_one_is_noted_then_made_then_noted_then_kept(world: World) -> None:
    own = await world.start()
    heard: list[OwnTokenStanding] = []
    own.listen(lambda: heard.append(own.standing))
    await own.make(LIMIT, 1_900_000_000.0)
    assert world.told == ["note the wish", f"make {NAME}", "note c-1", "keep"]
    assert world.provider.asked_for == [("a-1", LIMIT, 1_900_000_000.0, ("api-v", "api-t"))]
    assert own.note is not None
    assert (own.note.limit, own.note.expires, own.note.mark) == (LIMIT, 1_900_000_000.0, "mark of c-1")
    assert "secret" not in repr(world.notes.note)
    assert heard[-1] is stands(own) is await world.standing() is OwnTokenStanding.IN_USE
    assert await own.look() == world.provider.made["c-1"]


@pytest.mark.parametrize(
    ("step", "stands", "made"),
    [
        ("note the wish", OwnTokenStanding.NONE, 0),
        ("make", OwnTokenStanding.UNHEARD, 0),
        ("note c-1", OwnTokenStanding.UNHEARD, 1),
        ("keep", OwnTokenStanding.ASTRAY, 1),
    ],
)
async def test_an_end_at_any_moment_leaves_a_word_of_what_may_exist(
    world: World, step: str, stands: OwnTokenStanding, made: int
) -> None:
    own = await world.start()
    world.told.ends_before = step
    with pytest.raises(Ended):
        await own.make(LIMIT, None)
    assert (await world.standing(), len(world.provider.made)) == (stands, made)


async def test_a_lost_answer_is_told_of_until_the_person_has_looked(world: World) -> None:
    own = await world.start()
    world.provider.loses_answer = True
    with pytest.raises(Unanswered):
        await own.make(LIMIT, None)
    again = await world.start()
    assert stands(own) is again.standing is OwnTokenStanding.UNHEARD
    assert again.note is not None
    assert again.note.name == world.provider.made["c-1"].name
    with pytest.raises(OwnTokenTrouble) as stopped:
        await again.make(LIMIT, None)
    assert stopped.value.why is Hindrance.UNHEARD_BEFORE
    assert await again.look() is None
    await again.withdraw()
    assert stands(again) is OwnTokenStanding.UNHEARD, "there is nothing that could be withdrawn"
    await again.dismiss()
    assert stands(again) is await world.standing() is OwnTokenStanding.NONE


@pytest.mark.parametrize(
    "trouble",
    [
        Refused(known("bad_request")),
        TokenRefused(known("invalid_token")),
        Throttled(known("too_many_requests")),
        Unreachable(known("no_network")),
    ],
)
async def test_what_was_certainly_not_made_leaves_everything_as_it_was(world: World, trouble: StudioError) -> None:
    own = await world.start()
    await own.make(LIMIT, None)
    world.provider.trouble["make_token"] = trouble
    with pytest.raises(type(trouble)):
        await own.make(Decimal(5), None)
    assert stands(own) is await world.standing() is OwnTokenStanding.IN_USE
    assert list(world.provider.made) == ["c-1"]


@pytest.mark.parametrize(
    ("there", "why"),
    [
        ((), Hindrance.NO_APPLICATION),
        ((replace(OWN, service="suno"),), Hindrance.NO_APPLICATION),
        ((replace(OWN, disabled=True),), Hindrance.APPLICATION_DISABLED),
    ],
)
async def test_without_an_application_for_midjourney_nothing_is_asked_for(
    world: World, there: tuple[Application, ...], why: Hindrance
) -> None:
    world.provider.applications_there = there
    own = await world.start()
    with pytest.raises(OwnTokenTrouble) as stopped:
        await own.make(LIMIT, None)
    assert (stopped.value.why, world.told) == (why, [])


async def test_a_token_that_could_not_be_kept_to_midjourney_is_not_made(world: World) -> None:
    world.provider.apis = {}
    own = await world.start()
    with pytest.raises(OwnTokenTrouble) as stopped:
        await own.make(LIMIT, None)
    assert (stopped.value.why, world.told) == (Hindrance.APIS_UNTOLD, [])


@pytest.mark.parametrize(("told", "later"), [(Decimal(21), LIMIT), (None, None), (None, Decimal(21))])
async def test_one_without_its_limit_is_withdrawn_at_once_and_not_used(
    world: World, told: Decimal | None, later: Decimal | None
) -> None:
    world.provider.told_limit, world.provider.later_limit = told, later
    own = await world.start()
    with pytest.raises(OwnTokenTrouble) as stopped:
        await own.make(LIMIT, None)
    assert stopped.value.why is Hindrance.UNLIMITED
    assert str(stopped.value) == "UNLIMITED"
    assert (world.provider.made, world.place.token) == ({}, None)
    assert stands(own) is await world.standing() is OwnTokenStanding.NONE


@pytest.mark.parametrize(("told", "later"), [(None, LIMIT), (Decimal(19), None)])
async def test_a_limit_that_is_told_later_or_is_lower_is_one(
    world: World, told: Decimal | None, later: Decimal | None
) -> None:
    world.provider.told_limit, world.provider.later_limit = told, later
    own = await world.start()
    await own.make(LIMIT, None)
    assert stands(own) is OwnTokenStanding.IN_USE


async def test_another_takes_its_place_and_the_one_before_is_withdrawn(world: World) -> None:
    own = await world.start()
    await own.make(LIMIT, None)
    await own.make(LIMIT, None)
    assert list(world.provider.made) == ["c-2"]
    assert world.told[4:] == ["note the wish", f"make {NAME}", "note c-2", "keep", "withdraw c-1", "note c-2"]
    assert own.note is not None
    assert own.note.before is None
    assert stands(own) is OwnTokenStanding.IN_USE


async def test_who_listens_hears_what_was_noted_before(world: World) -> None:
    await (await world.start()).make(LIMIT, None)
    own, heard = OwnToken(world.provider, world.place, world.notes), list[OwnTokenStanding]()
    own.listen(lambda: heard.append(own.standing))
    await own.load()
    assert heard == [OwnTokenStanding.IN_USE]


async def test_where_there_is_none_nothing_is_asked(world: World) -> None:
    own = await world.start()
    assert await own.look() is None
    await own.withdraw()
    await own.withdraw_former()
    await own.dismiss()
    assert world.told == []


async def test_what_the_provider_answers_otherwise_is_no_word_that_it_is_gone(world: World) -> None:
    own = await world.start()
    await own.make(LIMIT, None)
    world.provider.trouble["credential"] = Refused(known("bad_request"))
    with pytest.raises(Refused):
        await own.look()
    with pytest.raises(Refused):
        await own.withdraw()
    assert stands(own) is OwnTokenStanding.IN_USE


async def test_it_is_known_to_be_at_work_until_it_is_done(world: World) -> None:
    own = await world.start()
    heard: list[bool] = []
    own.listen(lambda: heard.append(own.is_at_work))
    await own.make(LIMIT, None)
    assert heard[0] is True
    assert heard[-1] is own.is_at_work is False


async def test_every_one_before_that_still_opens_is_remembered(world: World) -> None:
    own = await world.start()
    world.provider.trouble["withdraw"] = NO_ANSWER
    for _ in range(3):
        await own.make(LIMIT, None)
    again = await world.start()
    assert again.note is not None
    assert [one.credential_id for one in again.note.former()] == ["c-2", "c-1"]
    world.provider.trouble.clear()
    await again.withdraw_former()
    assert list(world.provider.made) == ["c-3"]


async def test_one_before_that_could_not_be_withdrawn_is_not_forgotten(world: World) -> None:
    own = await world.start()
    await own.make(LIMIT, None)
    world.provider.trouble["withdraw"] = NO_ANSWER
    await own.make(LIMIT, None)
    again = await world.start()
    assert again.note is not None
    assert [one.credential_id for one in again.note.former()] == ["c-1"]
    await again.withdraw_former()
    assert [one.credential_id for one in again.note.former()] == ["c-1"]
    world.provider.trouble.clear()
    await again.withdraw_former()
    assert again.note.former() == ()
    assert list(world.provider.made) == ["c-2"]
    await again.withdraw_former()
    assert world.told.count("withdraw c-1") == 1


async def test_the_one_in_use_is_not_withdrawn_for_one_that_was_never_kept(world: World) -> None:
    own = await world.start()
    await own.make(LIMIT, None)
    world.place.takes = False
    await own.make(LIMIT, None)
    assert stands(own) is OwnTokenStanding.ASTRAY
    assert list(world.provider.made) == ["c-1", "c-2"], "the first is still in use"
    await own.withdraw()
    assert list(world.provider.made) == ["c-1"]
    assert stands(own) is await world.standing() is OwnTokenStanding.IN_USE
    assert world.place.token == "secret of c-1"


async def test_after_a_lost_answer_the_one_before_is_still_in_use(world: World) -> None:
    own = await world.start()
    await own.make(LIMIT, None)
    world.provider.loses_answer = True
    with pytest.raises(Unanswered):
        await own.make(LIMIT, None)
    await own.dismiss()
    assert stands(own) is await world.standing() is OwnTokenStanding.IN_USE
    await own.dismiss()
    assert stands(own) is OwnTokenStanding.IN_USE, "only what was not heard of is dismissed"


async def test_withdrawn_it_opens_nothing_and_is_not_in_use_any_more(world: World) -> None:
    own = await world.start()
    await own.make(LIMIT, None)
    await own.withdraw()
    assert (world.provider.made, world.place.token) == ({}, None)
    assert stands(own) is await world.standing() is OwnTokenStanding.NONE
    await own.withdraw()
    assert world.told.count("withdraw c-1") == 1


async def test_one_that_another_token_has_replaced_is_withdrawn_and_the_other_stays(world: World) -> None:
    own = await world.start()
    await own.make(LIMIT, None)
    world.place.token = "one of the person's"
    assert stands(own) is OwnTokenStanding.ASTRAY
    await own.withdraw()
    assert (world.provider.made, world.place.token) == ({}, "one of the person's")
    assert stands(own) is OwnTokenStanding.NONE


async def test_a_withdrawal_that_fails_changes_nothing(world: World) -> None:
    own = await world.start()
    await own.make(LIMIT, None)
    for question in ("withdraw", "credential"):
        world.provider.trouble = {question: NO_ANSWER}
        with pytest.raises(Unanswered):
            await own.withdraw()
        assert stands(own) is OwnTokenStanding.IN_USE
    with pytest.raises(Unanswered):
        await own.look()


async def test_one_that_is_gone_at_the_provider_is_looked_for_in_vain_and_forgotten(world: World) -> None:
    own = await world.start()
    await own.make(LIMIT, None)
    world.provider.made.clear()
    assert await own.look() is None
    await own.withdraw()
    assert stands(own) is OwnTokenStanding.NONE


async def test_a_note_from_elsewhere_withdraws_no_token_that_is_not_named_as_ours(world: World) -> None:
    world.provider.made["c-9"] = Credential("c-9", "production", None, None, None)
    world.notes.note = OwnTokenNote(f"{NAME}x", LIMIT, credential_id="c-9", mark="mark of mine")
    own = await world.start()
    with pytest.raises(OwnTokenTrouble) as stopped:
        await own.withdraw()
    assert stopped.value.why is Hindrance.NOT_OURS
    await own.make(LIMIT, None)
    assert "c-9" in world.provider.made
    assert own.note is not None
    assert own.note.before is None, "it is none of ours, so nothing is left to do about it"


async def test_a_disk_that_takes_no_note_keeps_a_token_from_being_made(world: World) -> None:
    world.notes.room = 0
    own = await world.start()
    with pytest.raises(LibraryTrouble):
        await own.make(LIMIT, None)
    assert (world.told, world.provider.made, own.standing) == ([], {}, OwnTokenStanding.NONE)


async def test_a_disk_that_is_full_just_then_has_the_new_one_withdrawn(world: World) -> None:
    world.notes.room = 1
    own = await world.start()
    with pytest.raises(LibraryTrouble):
        await own.make(LIMIT, None)
    assert (world.provider.made, world.place.token) == ({}, None)


async def test_one_that_could_not_be_withdrawn_before_goes_with_the_one_in_use(world: World) -> None:
    own = await world.start()
    await own.make(LIMIT, None)
    world.provider.trouble["withdraw"] = NO_ANSWER
    await own.make(LIMIT, None)
    world.provider.trouble.clear()
    await own.withdraw()
    assert (world.provider.made, world.place.token) == ({}, None), "one that is left would still open"
    assert stands(own) is await world.standing() is OwnTokenStanding.NONE


async def test_a_withdrawal_waits_for_the_one_that_is_just_made_and_takes_that(world: World) -> None:
    own = await world.start()
    await own.make(LIMIT, None)
    await asyncio.gather(own.make(LIMIT, None), own.withdraw())
    assert (world.provider.made, world.place.token) == ({}, None)
    assert stands(own) is await world.standing() is OwnTokenStanding.NONE


async def test_two_wishes_at_once_are_granted_one_after_the_other(world: World) -> None:
    own = await world.start()
    await asyncio.gather(own.make(LIMIT, None), own.make(LIMIT, None))
    assert list(world.provider.made) == ["c-2"]
    assert world.place.token == "secret of c-2"
