"""What is said of a token: what is wrong with one, and why the keyring is not where it is kept."""

from collections.abc import Mapping

from kinogrid.store.keyrings import KeyringFlaw
from kinogrid.store.secrets import ENVIRONMENT_VARIABLE, Token, TokenFlaw, TokenSource, TokenTypo
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import shown, tr

TYPOS: Mapping[TokenTypo, Text] = {
    TokenTypo.EMPTY: marked("Token", "Enter a token."),
    TokenTypo.STRANGE: marked(
        "Token", "A token has no blanks and no special characters. Copy it again, without the text around."
    ),
}
KEYRING_FLAWS: Mapping[KeyringFlaw, Text] = {
    KeyringFlaw.MISSING: marked("Token", "This system offers no keyring."),
    KeyringFlaw.LOCKED: marked("Token", "The keyring is locked."),
    KeyringFlaw.NOT_OPENED: marked("Token", "The keyring could not be opened."),
    KeyringFlaw.FORGETFUL: marked("Token", "The keyring of this system keeps nothing."),
    KeyringFlaw.REFUSED: marked("Token", "The keyring refused ({error})."),
    KeyringFlaw.FAILED: marked("Token", "The keyring failed ({error})."),
}
TOKEN_FLAWS: Mapping[TokenFlaw, Text] = {
    TokenFlaw.ENVIRONMENT: marked("Token", "What {variable} holds is not a token."),
    TokenFlaw.KEYRING: marked("Token", "What the keyring holds for Kinogrid is not a token."),
}


def typo_words(typo: TokenTypo) -> str:
    """Say what keeps a text from being a token."""
    return shown(TYPOS[typo])


def why_words(token: Token) -> str:
    """Say why a token is not kept in the keyring, or still is; empty where there is nothing to say."""
    if token.source is TokenSource.ENV:
        return tr(
            "Token",
            "It comes from {variable}, wins over the keyring and is never stored.",
            variable=ENVIRONMENT_VARIABLE,
        )
    match token.flaw:
        case None:
            return ""
        case TokenFlaw() as flaw:
            return shown(TOKEN_FLAWS[flaw], variable=ENVIRONMENT_VARIABLE)
        case flaw:
            return paragraph(shown(KEYRING_FLAWS[flaw], error=token.error), _kept_words(token.source))


def _kept_words(source: TokenSource) -> str:
    match source:
        case TokenSource.SESSION:
            return tr("Token", "The token is kept until Kinogrid is closed.")
        case TokenSource.KEYRING:
            return tr("Token", "The token is still in it.")
        case _:
            return ""
