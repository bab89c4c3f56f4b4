"""What is said of tokens: which there are, where one comes from, what is wrong with one, and why it is not kept."""

from collections.abc import Mapping
from typing import NamedTuple

from kinogrid.domain.service_address import PLATFORM, ChosenBy, Hosts, ServiceAddress
from kinogrid.domain.token_kind import TokenKind
from kinogrid.store.keyrings import KeyringFlaw
from kinogrid.store.secrets import ENVIRONMENT_VARIABLE, Secret, Token, TokenFlaw, TokenSource, TokenTypo
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import shown, tr

# The provider's console, where a person makes a token (its own guides).
_CONSOLE = f"{PLATFORM}/console"
# Where Credits are bought there.
TOP_UP_PAGE = f"{_CONSOLE}/coin"


class TokenWords(NamedTuple):
    """What the controls of one kind of token are called, and the page of the console where one is made."""

    kind: TokenKind

    name: Text
    unmask: Text
    remove: Text
    to_console: Text
    console: str


API_TOKEN = TokenWords(
    kind=TokenKind.API,
    name=marked("Token", "API token"),
    unmask=marked("Token", "Show the API token as it is typed"),
    remove=marked("Token", "Remove the API token"),
    to_console=marked("Token", "Open the console where API tokens are made"),
    console=f"{_CONSOLE}/applications",
)
ACCOUNT_TOKEN = TokenWords(
    kind=TokenKind.ACCOUNT,
    name=marked("Token", "Account token"),
    unmask=marked("Token", "Show the account token as it is typed"),
    remove=marked("Token", "Remove the account token"),
    to_console=marked("Token", "Open the console where account tokens are made"),
    console=f"{_CONSOLE}/platform-tokens",
)
SOURCES: Mapping[TokenSource, Text] = {
    TokenSource.NONE: marked("Token", "No token yet."),
    TokenSource.HELD_BACK: marked(
        "Token",
        "Not in use: the token from the environment. The service's address comes from a settings file, so Kinogrid "
        "asks you before it sends it there.",
    ),
    TokenSource.ENV: marked(
        "Token", "In use: the token from the environment. It goes before any other and is never stored."
    ),
    TokenSource.KEYRING: marked("Token", "In use: the token in this system's keyring."),
    TokenSource.SESSION: marked("Token", "In use: a token for this session only. It is not in this system's keyring."),
}
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
    KeyringFlaw.SILENT: marked("Token", "The keyring has not answered. It may be waiting for its password."),
}
TOKEN_FLAWS: Mapping[TokenFlaw, Text] = {
    TokenFlaw.ENVIRONMENT: marked("Token", "What {variable} holds is not a token."),
    TokenFlaw.KEYRING: marked("Token", "What the keyring holds for Kinogrid is not a token."),
}


def misplaced_words(kind: TokenKind) -> str:
    """Say of a token that stands in the other one's field what it is, and where it belongs."""
    if kind is TokenKind.ACCOUNT:
        return tr(
            "Token",
            "This is an account token: it takes pictures, but no orders. An API token has 32 digits and letters and is "
            "made in the console under Applications.",
        )
    return tr(
        "Token",
        "This is an API token: it takes orders. Pictures want an account token, which begins with platform-v1- and is "
        "made in the console under Platform tokens.",
    )


def moved_words(kind: TokenKind) -> str:
    """Say that a token has been put into the field where it belongs."""
    if kind is TokenKind.ACCOUNT:
        return tr("Token", "This is an account token. It has been put into its own field: check and save it there.")
    return tr("Token", "This is an API token. It has been put into its own field: check and save it there.")


def typo_words(typo: TokenTypo) -> str:
    """Say what keeps a text from being a token."""
    return shown(TYPOS[typo])


def keeping_words(token: Token, *, settled: bool, demo: bool) -> str:
    """Say where a token will be kept in the place of this one, and what trying it costs.

    `settled` is whether the keyring has answered; what keeps it from keeping a token is said beside the field.
    """
    if demo:
        return tr("Token", "In this demo the token is kept nowhere, and your keyring is left alone.")
    free = tr("Token", "Checking it costs nothing.")
    if not settled or token.flaw is KeyringFlaw.SILENT:
        waits = tr("Token", "It is used at once, and kept in this system's keyring as soon as that answers.")
        return paragraph(waits, free)
    if not isinstance(token.flaw, KeyringFlaw):
        return paragraph(tr("Token", "It is kept in this system's keyring and nowhere else."), free)
    kept = tr("Token", "Unless that changes, a token is kept for this session only and asked for at the next start.")
    return paragraph(kept, free)


def lack_words(token: Token, *, settled: bool) -> str:
    """Say why there is no token though one may be kept, empty where nothing speaks for one.

    `settled` is whether the keyring has answered.
    """
    if token.secret is not None:
        return ""
    if not settled:
        return shown(KEYRING_FLAWS[KeyringFlaw.SILENT])
    return why_words(token)


def accepted_words(kind: TokenKind, secret: Secret, token: Token, *, demo: bool) -> str:
    """Say that a token was taken, and where it is kept; `token` is what is in use now, which may be another one."""
    taken = (
        tr("Token", "The provider takes this account token ({masked}).", masked=secret.masked())
        if kind is TokenKind.ACCOUNT
        else tr("Token", "The service takes this token ({masked}).", masked=secret.masked())
    )
    return paragraph(taken, _place_words(secret, token, demo=demo))


def unproven_words(token: Token, secret: Secret, *, demo: bool) -> str:
    """Say that nobody could tell whether an account token is a good one, and that it is used all the same."""
    untold = tr("Token", "The provider gave no answer that tells whether it takes this token. The next picture will.")
    return paragraph(untold, _place_words(secret, token, demo=demo))


def _place_words(secret: Secret, token: Token, *, demo: bool) -> str:
    if demo:
        return ""
    if token.secret != secret:
        return tr(
            "Token", "The one that {variable} holds goes before it as long as it is set.", variable=ENVIRONMENT_VARIABLE
        )
    return (
        tr("Token", "It is kept in this system's keyring.") if token.source is TokenSource.KEYRING else why_words(token)
    )


def host_words(words: TokenWords, hosts: Hosts) -> str:
    """Say which hosts a token goes to, and which not."""
    api, platform = hosts.api.origin, hosts.platform.origin
    if words is ACCOUNT_TOKEN:
        return tr(
            "Token",
            "It goes to {platform} only, with your pictures and questions about your account.",
            platform=platform,
        )
    if api == platform:
        return tr("Token", "It goes to {api} only, with your orders and your pictures.", api=api)
    if hosts.share_a_token:
        return tr(
            "Token",
            "It goes to {api} with your orders, and is tried once at {platform} with a picture.",
            api=api,
            platform=platform,
        )
    return tr(
        "Token",
        "It goes to {api} with your orders. Pictures go to {platform}, which does not get it without your yes.",
        api=api,
        platform=platform,
    )


def console_page(words: TokenWords, platform: str) -> str:
    """Give the page where a kind of token is made, on the platform in use."""
    return words.console.replace(PLATFORM, platform, 1)


def address_words(address: ServiceAddress) -> str:
    """Say an address and who chose it."""
    match address.chosen_by:
        case ChosenBy.ENVIRONMENT:
            return tr("Settings", "{url} (from the environment)", url=address.url)
        case ChosenBy.SETTINGS:
            return tr("Settings", "{url} (from the settings file)", url=address.url)
        case ChosenBy.ORDERS:
            return tr("Settings", "{url} (until the orders under way there are done)", url=address.url)
        case _:
            return address.url


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
