"""What the account has left, in words: at the foot, before orders that it cannot cover, and once when it is low."""

from decimal import ROUND_FLOOR, Decimal

from kinogrid.studio.balance_watch import KnownBalance
from kinogrid.ui.controls.notices import Note, Severity
from kinogrid.ui.failure_text import message
from kinogrid.ui.price_text import credits_words
from kinogrid.ui.text import date_and_time, tr

# The key of the notice's button.
TOP_UP = "top-up"


def foot_words(known: KnownBalance) -> str:
    """Say what is left in a few words; where nothing is known of it, what the page behind them is about."""
    if known.is_refused:
        return tr("Balance", "Account token refused")
    if known.balance is not None and known.balance.left is not None:
        return tr("Balance", "{credits} left", credits=credits_words(known.balance.left))
    if known.balance is None and known.at is not None:
        return tr("Balance", "No Midjourney application yet")
    return tr("Balance", "Spending")


def foot_note(known: KnownBalance) -> str:
    """Say what that rests on."""
    if known.has_token:
        lines = [tr("Balance", "Shows what orders were to cost, and what was charged.")]
    else:
        lines = [
            tr("Balance", "Shows what orders were to cost."),
            tr("Balance", "What was charged and what is left is told to an account token only."),
        ]
    if known.balance is not None and known.at is not None:
        moment = date_and_time(known.at)
        if known.balance.left is None:
            lines.append(tr("Balance", "The account did not tell at {moment} what is left.", moment=moment))
        else:
            lines.append(tr("Balance", "As the account told at {moment}.", moment=moment))
            if known.balance.common:
                common = credits_words(known.balance.common)
                lines.append(tr("Balance", "{common} of it are for every service.", common=common))
    if known.is_refused:
        lines.append(tr("Balance", "The provider does not accept the account token. Replace it in Settings."))
    elif known.trouble is not None:
        lines.append(message(known.trouble))
    return "\n".join(lines)


def lacking_words(adding: Decimal, queued: Decimal, left: Decimal) -> str:
    """Say that the account cannot cover orders, beside those that are under way."""
    cost, rest = credits_words(adding), credits_words(left)
    if queued:
        return tr(
            "Balance",
            "This comes to {adding}, orders that wait or are under way to {queued}, and the account has {left} left.",
            adding=cost,
            queued=credits_words(queued),
            left=rest,
        )
    return tr("Balance", "This comes to {adding}, and the account has {left} left.", adding=cost, left=rest)


def low_note(left: Decimal, usual: Decimal, *, demo: bool) -> Note:
    """Say that little is left, by what the latest orders were to cost; the demo's Credits cannot be bought."""
    orders = int((left / usual).to_integral_value(ROUND_FLOOR))
    if orders:
        words = tr(
            "Balance",
            "{credits} are left, enough for about %n order(s) like the last ones.",
            orders,
            credits=credits_words(left),
        )
    else:
        words = tr("Balance", "{credits} are left, less than the last orders cost.", credits=credits_words(left))
    actions = () if demo else ((TOP_UP, tr("Balance", "Top up")),)
    return Note(Severity.WARNING, tr("Balance", "The balance is low"), words, actions)
