"""What was seen of an order that nobody knows about, in sentences that are true whenever they are shown."""

from kinogrid.domain.failure import FOR_THE_PERSON
from kinogrid.domain.state import Unconfirmed, Unread
from kinogrid.ui.failure_text import message
from kinogrid.ui.text import date_and_time, tr


def seen_words(state: Unconfirmed) -> str:
    """Say how far the tasks have been looked through for an order."""
    if state.unread is not None:
        return unread_words(state.unread)
    if state.looked_at is None:
        return tr("Doubt", "Its task has not been looked for yet.")
    return tr(
        "Doubt",
        "The list of tasks was read back to the moment of the order, the last time at {moment}, and no task of it was "
        "there.",
        moment=date_and_time(state.looked_at),
    )


def unread_words(unread: Unread) -> str:
    """Say what keeps the tasks from being looked through, and how it goes on."""
    match unread.why.code:
        case "list_refused":
            return tr(
                "Doubt",
                "The service does not tell which tasks there are, so Kinogrid can't find out what became of it.",
            )
        case "several_tasks":
            return tr(
                "Doubt",
                "Several equal tasks could be this order, and nothing tells which, so Kinogrid takes none by itself: "
                "look at them under Import.",
            )
        case "doubtful_task":
            return tr(
                "Doubt",
                "An equal task is listed that may be this order or may be older, and nothing tells which, so Kinogrid "
                "does not take it by itself: look at it under Import.",
            )
        case "list_garbled":
            return tr(
                "Doubt",
                "The list of tasks holds something that Kinogrid can't read, and that may be this order. It goes on "
                "looking.",
            )
        case "list_too_long" if unread.back_to is not None:
            return tr(
                "Doubt",
                "The list of tasks could be read back to {moment} only, and the order is older. Kinogrid goes on "
                "looking.",
                moment=date_and_time(unread.back_to),
            )
        case _:
            return tr(
                "Doubt",
                "Since {moment} the list of tasks can't be read. {problem} Kinogrid goes on looking.",
                moment=date_and_time(unread.since),
                problem=message(unread.why),
            )


def looked_first_words(unread: Unread | None) -> str:
    """Say what the look just before sending again came to."""
    if unread is None:
        return tr("Doubt", "Kinogrid has just looked through the list of tasks again, and no task of it was there.")
    if unread.why.code in FOR_THE_PERSON:
        return unread_words(unread)
    return tr(
        "Doubt",
        "Just now the list of tasks could not be looked through to the moment of the order. {problem}",
        problem=message(unread.why),
    )
