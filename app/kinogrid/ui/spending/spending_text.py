"""What was spent, in words: amounts with what is not known of them, what became of orders, and how the asking goes."""

from collections.abc import Iterable, Mapping

from kinogrid.domain.allowance import Spent
from kinogrid.domain.expenses import Expense, ExpenseGroup, Fate, Grouping
from kinogrid.domain.request import Mode
from kinogrid.studio.charge_watch import Inquiry
from kinogrid.ui.failure_text import message, paragraph
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.price_text import credits_words
from kinogrid.ui.text import date, shown, tr

_OUTCOMES: Mapping[Fate, Text] = {
    Fate.MADE: marked("Spending", "Made"),
    Fate.UNDER_WAY: marked("Spending", "Under way"),
    Fate.FAILED: marked("Spending", "Failed"),
    Fate.UNCONFIRMED: marked("Spending", "Not confirmed"),
    Fate.STOPPED: marked("Spending", "No longer waited for"),
    Fate.DELETED: marked("Spending", "Deleted here"),
}
_MODES: Mapping[Mode, Text] = {
    Mode.FAST: marked("Spending", "Fast", note="mode"),
    Mode.TURBO: marked("Spending", "Turbo", note="mode"),
}


def fate_words(outcome: Fate) -> str:
    """Say what became of an order."""
    return shown(_OUTCOMES[outcome])


def group_words(group: ExpenseGroup, by: Grouping, projects: Mapping[str, str]) -> str:
    """Name a day, a week, a project, whose names these are by their ids, or a mode."""
    if isinstance(group.key, Mode):
        return shown(_MODES[group.key])
    if by is Grouping.PROJECT:
        return _project_words(group.key, projects)
    if group.key is None:
        return tr("Spending", "Orders deleted here")
    day = date(float(group.key))
    return tr("Spending", "Week of {date}", date=day) if by is Grouping.WEEK else day


def _project_words(key: float | str | None, projects: Mapping[str, str]) -> str:
    if key is None:
        return tr("Spending", "In no project")
    return seen(projects.get(str(key), "")) or tr("Spending", "A project without a name")


def amount_words(of: Spent, count: int) -> str:
    """Write a sum of so many orders; of what is not known it says so."""
    if not count:
        return ""
    if of.unknown >= count:
        return tr("Spending", "Not known")
    if of.unknown:
        return tr("Spending", "{amount}, %n not known", of.unknown, amount=credits_words(of.credits))
    return credits_words(of.credits)


def sum_words(every: Iterable[Expense], *, charges_told: bool) -> str:
    """Say what all of it comes to; without charges it is called foreseen and nothing else."""
    group = ExpenseGroup(None, tuple(every))
    count = len(group.expenses)
    if not count:
        return tr("Spending", "No order was sent yet.")
    foreseen = amount_words(group.foreseen, count)
    if not charges_told:
        return tr("Spending", "Foreseen for %n order(s): {foreseen}.", count, foreseen=foreseen)
    charged = amount_words(group.charged, count)
    return tr(
        "Spending",
        "Charged for %n order(s): {charged}. Foreseen: {foreseen}.",
        count,
        charged=charged,
        foreseen=foreseen,
    )


def inquiry_words(inquiry: Inquiry, untold: int) -> str:
    """Say how the asking for charges goes; `untold` orders have none."""
    if not inquiry.has_token:
        return tr(
            "Spending",
            "Foreseen is what the provider's price list said when an order was sent. What was charged is told to an "
            "account token only.",
        )
    if inquiry.is_refused:
        return tr(
            "Spending",
            "The provider does not accept the account token. Charges are not asked for until it is replaced.",
        )
    if inquiry.trouble is not None:
        return paragraph(message(inquiry.trouble), tr("Spending", "Kinogrid asks for charges again by itself."))
    if inquiry.waiting:
        return tr("Spending", "Looking for the charges of %n order(s) in the account's list…", inquiry.waiting)
    if untold:
        return tr(
            "Spending",
            "No charge is known of %n order(s). The provider lists calls for 60 days, and lists some late.",
            untold,
        )
    return tr("Spending", "Every charge comes from the account's list of calls.")
