"""What is said of tokens: which there are, where one comes from, what is wrong with one, and why it is not kept."""

from collections.abc import Mapping
from typing import NamedTuple

from kinogrid.domain.service_address import ChosenBy, Hosts, ServiceAddress
from kinogrid.domain.token_kind import TokenKind
from kinogrid.store.keyrings import KeyringFlaw
from kinogrid.store.secrets import ENVIRONMENT_VARIABLE, Token, TokenFlaw, TokenSource, TokenTypo
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import shown, tr

# The provider's console, where a person makes a token (its own guides).
_CONSOLE = "https://platform.acedata.cloud/console"


class TokenWords(NamedTuple):
    """What is said of one kind of token; `checked` tells whether a free question can try it.

    `verb` stands on the button that keeps it in Settings, `dialog_verb` where it is asked for.
    """

    name: Text
    unmask: Text
    remove: Text
    verb: Text
    title: Text
    purpose: Text
    dialog_verb: Text
    console: str
    checked: bool


API_TOKEN = TokenWords(
    name=marked("Token", "API token"),
    unmask=marked("Token", "Show the API token as it is typed"),
    remove=marked("Token", "Remove the API token"),
    verb=marked("Token", "Check and save"),
    title=marked("Token", "Connect to Ace Data Cloud"),
    purpose=marked(
        "Token",
        "Kinogrid orders videos through your own account there. Make an API token for Midjourney Videos in the "
        "console, then paste it here.",
    ),
    dialog_verb=marked("Token", "Check and save"),
    console=f"{_CONSOLE}/applications",
    checked=True,
)
UPLOAD_TOKEN = TokenWords(
    name=marked("Token", "Upload token"),
    unmask=marked("Token", "Show the upload token as it is typed"),
    remove=marked("Token", "Remove the upload token"),
    verb=marked("Token", "Save"),
    title=marked("Token", "An account token for uploads"),
    purpose=marked(
        "Token",
        "Uploads want an account token, which the console calls a platform token. It is a powerful one: it manages "
        "your whole account there and does not expire, so keep it only on a machine of your own. You need none when "
        "the pictures are on the web: give their addresses instead.",
    ),
    dialog_verb=marked("Token", "Save and send"),
    console=f"{_CONSOLE}/platform-tokens",
    checked=False,
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
        return tr("Token", "This is an account token. It has been put into the field for uploads: save it there.")
    return tr("Token", "This is an API token. It has been put into its own field: check and save it there.")


def typo_words(typo: TokenTypo) -> str:
    """Say what keeps a text from being a token."""
    return shown(TYPOS[typo])


def keeping_words(words: TokenWords, *, keyring: bool, demo: bool) -> str:
    """Say where a token will be kept, and what trying it costs."""
    if demo:
        return tr("Token", "In this demo the token is kept nowhere, and your keyring is left alone.")
    kept = (
        tr("Token", "It is kept in this system's keyring and nowhere else.")
        if keyring
        else tr(
            "Token",
            "This system offers no keyring, so the token is kept for this session only and asked for again at the "
            "next start.",
        )
    )
    return paragraph(kept, tr("Token", "Checking it costs nothing.") if words.checked else "")


def host_words(words: TokenWords, hosts: Hosts) -> str:
    """Say which hosts a token goes to, and which not."""
    api, platform = hosts.api.origin, hosts.platform.origin
    if words is UPLOAD_TOKEN:
        return tr(
            "Token",
            "It goes to {platform} only, with your pictures. Orders go to {api} with the API token.",
            api=api,
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


def address_words(address: ServiceAddress) -> str:
    """Say an address and who chose it."""
    match address.chosen_by:
        case ChosenBy.ENVIRONMENT:
            return tr("Settings", "{url} (from the environment)", url=address.url)
        case ChosenBy.SETTINGS:
            return tr("Settings", "{url} (from the settings file)", url=address.url)
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
