"""Failures in words, in the person's language: the only way from a code of `failure_words` to what is read."""

from kinogrid.domain.failure import Charge, Failure, NotSent, StudioError, Unanswered
from kinogrid.domain.request import UPLOAD_BOUND
from kinogrid.ui.failure_words import CHARGES, CHECK_BALANCE, ORDER_AGAIN, WORDS, FailureWords
from kinogrid.ui.marked_text import Text
from kinogrid.ui.text import data_size, joined, shown, tr

# What concerns no order: a library that does not open, a file that is gone, a task of somebody's that is looked at.
_OF_NO_ORDER = frozenset(
    {
        "library_damaged",
        "library_newer",
        "library_foreign",
        "library_busy",
        "library_elsewhere",
        "library_gone",
        "library_in_use",
        "library_hung",
        "folder_is_file",
        "folder_name_long",
        "folder_note",
        "disk_silent",
        "clip_gone",
        "not_in_trash",
        "save_denied",
        "export_clip",
        "export_failed",
        "export_too_large",
        "no_such_task",
        "import_under_way",
        "import_known",
        "import_in_doubt",
        "import_garbled",
        "import_failed",
        "import_other",
        "record_mistake",
    }
)


def message(failure: Failure) -> str:
    """Say what happened, in one sentence."""
    return shown(_words(failure).message, None, bound=data_size(_bound(failure)), **_named(failure))


def advice(failure: Failure, *, over: bool = False) -> str:
    """Say what to do about it, empty where nothing is to be done; `over` where it is what an order has ended with."""
    chosen = _advice(failure, over=over)
    return "" if chosen is None else shown(chosen, None, **_named(failure))


def charge_sentence(charge: Charge) -> str:
    """Say what something may have cost."""
    return shown(CHARGES[charge])


def cost(failure: Failure) -> str:
    """Say what a failure may have cost; nothing where no order is concerned, as others may be on their way."""
    of_no_order = failure.code in _OF_NO_ORDER and failure.charge.is_free
    return "" if of_no_order else charge_sentence(failure.charge)


def sentence(failure: Failure, *, over: bool = False) -> str:
    """Say all of it in one paragraph: what happened, what to do and what it may have cost."""
    return paragraph(message(failure), advice(failure, over=over), cost(failure))


def in_words(failure: Failure) -> str:
    """Say what happened and what to do about it, where nothing is ordered yet."""
    return paragraph(message(failure), advice(failure))


def in_english(failure: Failure, *, over: bool = False) -> str:
    """Say all of it in English, for reports, whatever language the window speaks."""
    chosen = _advice(failure, over=over)
    return paragraph(
        _words(failure).message.in_english(bound=f"{_bound(failure)} bytes", **_named(failure)),
        "" if chosen is None else chosen.in_english(**_named(failure)),
        CHARGES[failure.charge].in_english() if cost(failure) else "",
    )


def asked_in_vain(error: StudioError) -> str:
    """Say why something did not come that a person has just asked for, as there nothing asks again by itself."""
    asked = _words(error.failure).asked
    if asked is not None:
        return paragraph(message(error.failure), shown(asked, None, **_named(error.failure)))
    again = isinstance(error, NotSent | Unanswered)
    return paragraph(
        message(error.failure), tr("Failure", "Try again in a moment.") if again else advice(error.failure)
    )


def paragraph(*sentences: str) -> str:
    """Put whole sentences one after the other; empty ones are left out."""
    return joined(" ", *sentences)


def _words(failure: Failure) -> FailureWords:
    return WORDS.get(failure.code, WORDS["refused"])


def _advice(failure: Failure, *, over: bool) -> Text | None:
    words = _words(failure)
    if over and words.goes_on:
        return ORDER_AGAIN if failure.charge.is_free else CHECK_BALANCE
    return words.when_free if failure.charge.is_free and words.when_free is not None else words.advice


def _bound(failure: Failure) -> int:
    """Give the most that the service takes, in bytes."""
    bound = dict(failure.values).get("bound", "")
    return int(bound) if bound.isdecimal() else UPLOAD_BOUND


def _named(failure: Failure) -> dict[str, str]:
    """Give what else its words may name."""
    values = dict(failure.values)
    return {name: values.get(name, "") for name in ("address", "variable", "process")}
