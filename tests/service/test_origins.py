"""What records call our tokens: learned from our own tasks alone, kept, and learned once more in each session."""

from kinogrid.domain.posting import KnownOrigins, Origin
from kinogrid.domain.task import Pending, TaskRecord
from kinogrid.service.origins import TokenOrigins

ONE, OTHER = (("credential_id", "1"),), (("credential_id", "2"),)


def record(task_id: str, origin: Origin = ONE) -> TaskRecord:
    return TaskRecord(task_id, Pending(), origin=origin)


def test_only_the_record_of_a_task_that_was_sent_by_a_token_tells_its_origin() -> None:
    origins = TokenOrigins()
    origins.learn(record("before"))
    origins.sent("mark", "ours")
    origins.learn(record("another's", OTHER))
    origins.learn(record("ours", ()))
    assert origins.of("mark") == ()
    origins.learn(record("ours"))
    assert (origins.of("mark"), origins.of("of another token")) == (ONE, ())


def test_a_task_that_was_sent_in_an_earlier_session_tells_the_origin_in_this_one() -> None:
    kept: list[KnownOrigins] = []
    TokenOrigins(keep=kept.append).sent("mark", "ours")
    assert kept == [KnownOrigins({}, {"ours": "mark"})]
    origins = TokenOrigins(kept[-1], kept.append)
    origins.learn(record("ours"))
    assert kept[-1] == KnownOrigins({"mark": ONE}, {})
    assert TokenOrigins(kept[-1]).of("mark") == ONE


def test_what_was_known_before_is_learned_once_more_as_the_service_may_call_a_token_otherwise_by_now() -> None:
    kept: list[KnownOrigins] = []
    origins = TokenOrigins(KnownOrigins({"mark": ONE}), kept.append)
    origins.sent("mark", "first of today")
    origins.learn(record("first of today", OTHER))
    assert origins.of("mark") == OTHER
    written = len(kept)
    origins.sent("mark", "second of today")
    origins.learn(record("second of today"))
    assert (origins.of("mark"), len(kept)) == (OTHER, written)


def test_an_order_without_a_token_teaches_nothing() -> None:
    kept: list[KnownOrigins] = []
    origins = TokenOrigins(keep=kept.append)
    origins.sent("", "ours")
    origins.learn(record("ours"))
    assert (origins.of(""), kept) == ((), [])


def test_no_more_is_kept_than_the_latest_two_hundred_tasks_and_fifty_tokens() -> None:
    kept: list[KnownOrigins] = []
    origins = TokenOrigins(keep=kept.append)
    for number in range(201):
        origins.sent("silent", f"t{number}")
    assert list(kept[-1].senders) == [f"t{number}" for number in range(1, 201)]
    origins = TokenOrigins(KnownOrigins({f"m{number}": ONE for number in range(50)}), kept.append)
    for mark in ("m0", "new"):
        origins.sent(mark, f"of {mark}")
        origins.learn(record(f"of {mark}"))
    assert list(kept[-1].origins) == [*(f"m{number}" for number in range(2, 50)), "m0", "new"]


def test_of_several_tasks_that_are_still_to_tell_one_is_enough_for_its_token() -> None:
    kept: list[KnownOrigins] = []
    origins = TokenOrigins(keep=kept.append)
    for mark, task_id in (("a", "a1"), ("a", "a2"), ("b", "b1")):
        origins.sent(mark, task_id)
    origins.learn(record("a2"))
    assert kept[-1] == KnownOrigins({"a": ONE}, {"b1": "b"})
