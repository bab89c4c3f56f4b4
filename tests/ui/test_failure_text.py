"""Every failure says in plain words what happened, what to do, and what it may have cost."""

import re
import subprocess
import sys
from dataclasses import replace

import pytest

from kinogrid.domain.failure import KNOWN, Charge, Refused, StudioError, Throttled, Unanswered, Unreachable, known
from kinogrid.service.errors import SERVICE_CODES
from kinogrid.ui.failure_text import advice, asked_in_vain, charge_sentence, in_english, message, sentence
from kinogrid.ui.failure_words import WORDS
from tests.tables import every

# What is only said while a frame of a video is uploaded, or a clip is saved.
_OF_VIDEOS = frozenset(
    {"upload_refused", "upload_too_large", "upload_unanswered", "upload_token", "bad_frame", "frame_changed"}
    | {"clip_gone", "save_denied", "library_damaged"}
)
_VIDEO_WORDS = re.compile(r"\b(clips?|the frames|play(able|ed)?)\b")
# Said of what a person has just asked for: there is no more to advise than to try again, or nothing.
_WITHOUT_ADVICE = {"help_refused", "help_unusable"} | {code for code in KNOWN if code.startswith("import_")}


def test_every_code_has_words_and_no_words_are_without_a_code() -> None:
    assert WORDS.keys() == KNOWN.keys()
    assert WORDS.keys() >= SERVICE_CODES
    assert len({charge_sentence(charge) for charge in Charge}) == len(Charge)


# Orders may be on their way when one of these is said, and none of them is about an order.
OF_NO_ORDER = {code for code in KNOWN if code.startswith(("library_", "folder_", "import_", "export_"))} | {
    "disk_silent",
    "clip_gone",
    "not_in_trash",
    "save_denied",
    "no_such_task",
    "record_mistake",
}


@every("charge", Charge)
@every("code", sorted(KNOWN))
def test_every_code_has_a_sentence_with_advice_and_cost(code: str, charge: Charge) -> None:
    failure = known(code, charge=charge)
    assert message(failure).endswith(".")
    assert advice(failure).endswith(".") is (code not in _WITHOUT_ADVICE)
    # A library that cannot be opened may have orders on their way, whatever is known of them.
    of_no_order = charge.is_free and code in OF_NO_ORDER
    assert sentence(failure).endswith(charge_sentence(charge)) is not of_no_order
    assert in_english(failure) == sentence(failure) or code == "upload_too_large"


@every("code", sorted(KNOWN.keys() - _OF_VIDEOS))
def test_a_failure_is_worded_so_that_it_is_true_for_pictures_too(code: str) -> None:
    assert not _VIDEO_WORDS.search(sentence(known(code)).lower())


@every("code", sorted(WORDS))
@every("charge", Charge)
def test_nothing_is_said_to_go_on_by_itself_for_an_order_that_is_over(code: str, charge: Charge) -> None:
    failure = known(code, charge=charge)
    for told in (advice(failure, over=True), sentence(failure, over=True), in_english(failure, over=True)):
        assert "again by itself" not in told
        assert not re.search(r"Kinogrid (asks|looks)", told)


def test_an_order_that_is_over_can_be_ordered_again_where_nothing_was_charged() -> None:
    assert advice(known("api_error", charge=Charge.UNBILLED), over=True) == "It can be ordered again."
    assert advice(known("api_error", charge=Charge.MAYBE), over=True) == "Check the balance before ordering again."


def test_advice_names_frames_only_where_there_are_any() -> None:
    assert advice(known("bad_request")) == "Check the prompt, the settings and any frames."


def test_a_code_that_nobody_has_seen_is_a_refusal_whose_words_are_the_services() -> None:
    words = "The service refused this order. Read what it said in the details. Nothing was charged."
    assert sentence(known("brand_new", said="nope")) == words


def test_advice_for_what_has_cost_nothing_does_not_speak_of_the_balance_or_of_an_order() -> None:
    assert advice(known("api_error")) == "Check the balance before ordering again."
    assert advice(known("api_error", charge=Charge.NO)) == "Kinogrid asks again."
    assert "never sends it twice" not in advice(known("html_answer", charge=Charge.NO))
    assert advice(known("disk_full")) == "Make room, then fetch again."
    assert advice(known("disk_full", charge=Charge.NO)) == "Make room, then try again."


def test_a_bound_is_written_as_a_size() -> None:
    failure = known("upload_too_large", values=(("bound", str(25 * 1024 * 1024)),))
    assert message(failure) == "The picture is larger than the 25.0 MB that the service takes."
    assert "100.0 MB" in message(replace(failure, values=(("bound", "lots"), ("mood", "{glad}"))))


NAMED = (("variable", "ALL_PROXY"), ("address", "socks5://127.0.0.1:1080"), ("n", "1"), ("text", "x"))


def test_a_proxy_is_named_in_what_happened_and_in_what_to_do() -> None:
    failure = known("proxy_unreachable", values=NAMED)
    expected = (
        "The proxy socks5://127.0.0.1:1080, named by ALL_PROXY, cannot be reached. "
        "Start the proxy; Kinogrid keeps trying. Or correct or unset ALL_PROXY, and start Kinogrid again. "
        "Nothing was charged."
    )
    assert sentence(failure) == in_english(failure) == expected
    of_system = known("system_proxy_refused", values=NAMED[1:])
    assert message(of_system).startswith("The proxy socks5://127.0.0.1:1080, named by this system's settings, let")


@every("code", sorted(KNOWN))
def test_no_words_are_left_with_a_gap(code: str) -> None:
    assert "{" not in sentence(known(code)) + in_english(known(code))


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (Unreachable(known("no_network")), "The service cannot be reached. Check the network, then try again."),
        (Unanswered(known("help_unusable")), "The service gave no usable answer. Try again in a moment."),
        (Throttled(known("too_many_requests")), "The service is asking for a pause. Try again in a moment."),
        (Refused(known("help_refused")), "The service could not help with this."),
        (Refused(known("no_token")), "The service got no API token. Enter one in Settings."),
    ],
)
def test_what_a_person_asks_for_is_never_asked_again_by_itself(error: StudioError, words: str) -> None:
    assert asked_in_vain(error) == words


def test_the_table_of_words_is_read_without_qt() -> None:
    code = "import sys, kinogrid.ui.failure_words; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-P", "-c", code], check=False).returncode == 0
