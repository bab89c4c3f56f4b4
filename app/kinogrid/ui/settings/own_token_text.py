"""What is said of the API token that Kinogrid has made for itself: how it stands, and why one cannot be made."""

from collections.abc import Mapping
from decimal import Decimal

from kinogrid.domain.account import Credential
from kinogrid.domain.token_note import OwnTokenNote, OwnTokenStanding
from kinogrid.studio.own_token import Hindrance
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.price_text import credits_words
from kinogrid.ui.text import date, tr

HINDRANCES: Mapping[Hindrance, Text] = {
    Hindrance.NO_APPLICATION: marked(
        "Own token",
        "Your account has no application for Midjourney yet. Open the console, choose Midjourney there and apply, then "
        "try again.",
    ),
    Hindrance.APPLICATION_DISABLED: marked(
        "Own token", "Your account's application for Midjourney is switched off. Look in the console why."
    ),
    Hindrance.APIS_UNTOLD: marked(
        "Own token",
        "The provider does not tell just now how a token is kept to Midjourney, so none was made. Try again later.",
    ),
    Hindrance.UNLIMITED: marked(
        "Own token", "The provider made a token without the limit. It was withdrawn at once, and is not used."
    ),
    Hindrance.UNHEARD_BEFORE: marked("Own token", "Look first what became of the one that was asked for before."),
    Hindrance.NOT_OURS: marked(
        "Own token", "What is noted here is not a token that Kinogrid made, so it was not withdrawn."
    ),
}


def offer_words(*, replaces: bool, kept: bool = True) -> str:
    """Say what is offered where there is no such token yet, what becomes of the one in use, and if it is not kept."""
    offer = tr(
        "Own token",
        "Kinogrid can make an API token of its own with your account token. It opens Midjourney only, and the provider "
        "lets it spend no more than its limit.",
    )
    instead = tr("Own token", "It is used in place of the API token above, which goes on to exist in the console.")
    passing = tr(
        "Own token",
        "As the keyring does not keep it, it would be in use for this session only: withdraw it before you close "
        "Kinogrid.",
    )
    return paragraph(offer, instead if replaces else "", "" if kept else passing)


def standing_words(standing: OwnTokenStanding, note: OwnTokenNote) -> str:
    """Say how it stands with the token that a note is about."""
    match standing:
        case OwnTokenStanding.UNHEARD:
            return tr(
                "Own token",
                "Kinogrid asked for an API token named {name} and never heard whether it was made. Look for that name "
                "in the console; where it is listed, delete it there.",
                name=note.name,
            )
        case OwnTokenStanding.ASTRAY:
            return tr(
                "Own token",
                "Kinogrid has made an API token named {name}, but another one is in use, or none: the keyring did not "
                "keep it, or you have entered one since. Withdraw it here with your account token, or delete it in the "
                "console.",
                name=note.name,
            )
        case _:
            return tr("Own token", "In use: the API token {name}, which Kinogrid has made.", name=note.name)


def figures_words(found: Credential) -> str:
    """Say what it may spend, has spent and may still spend, and until when, as far as the provider tells it."""
    return paragraph(_limit_words(found.limit, found.used, found.left), _end_words(found.expires))


def _limit_words(limit: Decimal | None, used: Decimal | None, left: Decimal | None) -> str:
    if limit is None:
        return tr("Own token", "The provider does not tell its limit.")
    if used is None or left is None:
        return tr("Own token", "Limit: {limit}.", limit=credits_words(limit))
    return tr(
        "Own token",
        "Limit: {limit}. Used: {used}. Left: {left}.",
        limit=credits_words(limit),
        used=credits_words(used),
        left=credits_words(left),
    )


def _end_words(expires: float | None) -> str:
    if expires is None:
        return tr("Own token", "It does not expire.")
    return tr("Own token", "It expires on {date}.", date=date(expires))
