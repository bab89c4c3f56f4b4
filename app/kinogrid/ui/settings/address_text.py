"""What is said of the service's addresses: what keeps a text from being one, and what follows from another."""

from collections.abc import Mapping

from kinogrid.domain.service_address import AddressFlaw, ChosenBy, NotAServiceAddress, ServiceAddress, service_url
from kinogrid.ui.controls.addresses import may_become_callback
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import shown, tr

FLAWS: Mapping[AddressFlaw, Text] = {
    AddressFlaw.NO_HOST: marked("Network", "Enter a web address, such as https://api.example."),
    AddressFlaw.STRANGE_PORT: marked("Network", "A port is a number from 1 to 65535."),
    AddressFlaw.ANOTHER_KIND: marked("Network", "Only addresses that begin with https:// can be used."),
    AddressFlaw.NOT_ENCRYPTED: marked(
        "Network", "It has to begin with https://, else the token could be read on its way (http only on this machine)."
    ),
    AddressFlaw.NAME_INSIDE: marked("Network", "No name and no password may stand in it."),
    AddressFlaw.MORE_BEHIND: marked("Network", "Neither ? nor # may stand in it."),
}

_LOST = frozenset({AddressFlaw.ANOTHER_KIND, AddressFlaw.NAME_INSIDE, AddressFlaw.MORE_BEHIND})


def address_flaw_words(text: str) -> str:
    """Say what keeps a text from being an address of the service; nothing where it is one, or is empty."""
    if not text:
        return ""
    try:
        service_url(text)
    except NotAServiceAddress as error:
        return shown(FLAWS[error.flaw])
    return ""


def address_words_while_typed(text: str) -> str:
    """Say what no further letter mends, at once; nothing where it may still become an address."""
    try:
        service_url(text)
    except NotAServiceAddress as error:
        lost = error.flaw in _LOST or (error.flaw is AddressFlaw.NOT_ENCRYPTED and not may_become_callback(text))
        return shown(FLAWS[error.flaw]) if lost else ""
    return ""


def standing_words(chosen: str, usual: str, in_use: ServiceAddress) -> str:
    """Say which address is asked for now where that is not the chosen one, and until when; empty where it is."""
    match in_use.chosen_by:
        case ChosenBy.DEMO:
            return tr("Network", "In this demo the service is on this machine.")
        case ChosenBy.ENVIRONMENT:
            return tr(
                "Network",
                "The environment says {url}, which comes before this as long as it does.",
                url=in_use.url,
            )
        case ChosenBy.ORDERS if (chosen or usual) != in_use.url:
            return tr(
                "Network",
                "{url} is in use until the orders under way there are done; this address holds from the start after.",
                url=in_use.url,
            )
        case _ if (chosen or usual) != in_use.url:
            return tr("Network", "It holds from the next start on. Until then {url} is in use.", url=in_use.url)
        case _:
            return ""


def api_question(new: ServiceAddress, old: ServiceAddress) -> tuple[str, str]:
    """Ask whether orders may go to another host, and say what that means for token and money."""
    return (
        tr("Network", "Send orders and an API token to another host?"),
        paragraph(
            tr(
                "Network",
                "From the next start on, orders go to {new} instead of {old}, and so does the API token that you enter "
                "for it. Whoever runs {new} can order with that token at your cost. Agree only if you know that host.",
                new=new.origin,
                old=old.origin,
            ),
            tr(
                "Network",
                "The token that is kept for {old} is not sent there. As long as orders are under way at {old}, every "
                "start stays there.",
                old=old.origin,
            ),
        ),
    )


def platform_question(new: ServiceAddress, old: ServiceAddress) -> tuple[str, str]:
    """Ask whether pictures may go to another host, and say what that means for the account token."""
    return (
        tr("Network", "Send pictures and an account token to another host?"),
        paragraph(
            tr(
                "Network",
                "From the next start on, pictures go to {new} instead of {old}, and so does the account token that you "
                "enter for it, and prices are read there. Whoever runs {new} can use that token at your cost. Agree "
                "only if you know that host.",
                new=new.origin,
                old=old.origin,
            ),
            tr(
                "Network",
                "A token goes there only where it was entered for that host, or after another question.",
            ),
        ),
    )
