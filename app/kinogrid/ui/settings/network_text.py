"""What is said of proxies and certificates."""

from collections.abc import Mapping

from kinogrid.domain.network_choice import NotAProxy, ProxyFlaw, ProxyKind, proxy_place
from kinogrid.store.keyrings import KeyringFlaw
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.settings.token_text import KEYRING_FLAWS
from kinogrid.ui.text import shown, tr

KINDS: Mapping[ProxyKind, Text] = {
    ProxyKind.SYSTEM: marked("Network", "Like the system"),
    ProxyKind.NONE: marked("Network", "None", note="no proxy"),
    ProxyKind.HTTP: marked("Network", "HTTP"),
    ProxyKind.SOCKS5: marked("Network", "SOCKS5"),
}
MEANINGS: Mapping[ProxyKind, Text] = {
    ProxyKind.SYSTEM: marked(
        "Network", "By the variables HTTPS_PROXY, ALL_PROXY and NO_PROXY, else by this system's settings."
    ),
    ProxyKind.NONE: marked("Network", "Everything goes straight to the service, whatever the system says."),
    ProxyKind.HTTP: marked(
        "Network",
        "What is sent stays encrypted through it. If it cannot be reached, nothing is sent another way.",
    ),
    ProxyKind.SOCKS5: marked(
        "Network",
        "It looks up the names of hosts, too. If it cannot be reached, nothing is sent another way.",
    ),
}
FLAWS: Mapping[ProxyFlaw, Text] = {
    ProxyFlaw.NO_HOST: marked("Network", "Enter the proxy's name or address, then a colon and its port."),
    ProxyFlaw.NO_PORT: marked("Network", "The port is missing: it comes after a colon, as in proxy.example:3128."),
    ProxyFlaw.STRANGE_PORT: marked("Network", "A port is a number from 1 to 65535."),
    ProxyFlaw.ANOTHER_KIND: marked("Network", "Only HTTP and SOCKS5 proxies can be used."),
    ProxyFlaw.NAME_INSIDE: marked("Network", "Name and password have fields of their own below."),
    ProxyFlaw.MORE_BEHIND: marked("Network", "Nothing may stand after the port."),
}

_LOST = frozenset({ProxyFlaw.ANOTHER_KIND, ProxyFlaw.NAME_INSIDE, ProxyFlaw.MORE_BEHIND})


def proxy_flaw_words(text: str) -> str:
    """Say what keeps a text from being a proxy's address, nothing where it is one."""
    try:
        proxy_place(text)
    except NotAProxy as error:
        return shown(FLAWS[error.flaw])
    return ""


def proxy_words_while_typed(text: str) -> str:
    """Say what no further letter mends, at once; nothing where it may still become a proxy's address."""
    try:
        proxy_place(text)
    except NotAProxy as error:
        return shown(FLAWS[error.flaw]) if error.flaw in _LOST else ""
    return ""


def password_words(*, kept: bool, flaw: KeyringFlaw | None, demo: bool) -> str:
    """Say where a proxy's password is, and what keeps it from being in the keyring."""
    if demo:
        return tr("Network", "In this demo the password is kept nowhere, and your keyring is left alone.")
    if flaw is not None:
        held = tr("Network", "The password holds until Kinogrid is closed.") if kept else ""
        return paragraph(shown(KEYRING_FLAWS[flaw], error=""), held)
    if kept:
        return tr("Network", "It is kept in this system's keyring and goes to this proxy only.")
    return tr("Network", "It will be kept in this system's keyring and go to this proxy only.")
