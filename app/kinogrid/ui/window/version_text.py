"""What is said of a look for a new version, true of every way in which it can end."""

from collections.abc import Mapping

from kinogrid.domain.app_release import AppRelease, NoRelease, ReleaseFlaw
from kinogrid.domain.app_version import is_newer
from kinogrid.domain.failure import StudioError
from kinogrid.ui.controls.result_line import CheckVerdict
from kinogrid.ui.failure_text import asked_in_vain, paragraph
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import date, shown, tr

_LATER = marked("Version", "Try again later.")
_FLAWS: Mapping[ReleaseFlaw, tuple[Text, Text]] = {
    ReleaseFlaw.NONE_YET: (marked("Version", "{host} knows of no version that was released."), _LATER),
    ReleaseFlaw.PAUSE: (marked("Version", "{host} is asking for a pause."), marked("Version", "Try again in an hour.")),
    ReleaseFlaw.MOVED: (
        marked("Version", "{host} leads on to {other}, where Kinogrid does not follow."),
        marked("Version", "A proxy or a login page of this network may do that; then try again elsewhere."),
    ),
    ReleaseFlaw.FOREIGN: (
        marked("Version", "Something other than {host} answered: a gateway, a proxy or a login page."),
        marked("Version", "Check the network, then try again."),
    ),
    ReleaseFlaw.REFUSED: (marked("Version", "{host} did not answer what the newest version is."), _LATER),
    ReleaseFlaw.TOO_LARGE: (
        marked("Version", "The answer of {host} is far larger than a version's, and was not read to its end."),
        _LATER,
    ),
    ReleaseFlaw.UNREADABLE: (marked("Version", "The answer of {host} names no version that can be read."), _LATER),
}
# What network and proxies come to speaks of the service elsewhere.
_NETWORK: Mapping[str, tuple[Text, Text]] = {
    "no_network": (
        marked("Version", "{host} cannot be reached."),
        marked("Version", "Check the network, then try again."),
    ),
    "identity_unproven": (
        marked("Version", "The identity of {host} cannot be verified, so nothing was asked."),
        marked("Failure", "Check this machine's clock, and the network for a proxy that reads along, then try again."),
    ),
    "unanswered": (
        marked("Version", "{host} did not answer to the end."),
        marked("Version", "Check the network, then try again."),
    ),
    **dict.fromkeys(
        ("proxy_refused", "system_proxy_refused", "chosen_proxy_refused"),
        (
            marked("Version", "The proxy {address} let nothing through to {host}."),
            marked("Version", "It may want a name and a password, or not let it be asked."),
        ),
    ),
}


def asking_words(host: str) -> str:
    """Say what is waited for."""
    return tr("Version", "Asking {host} for the newest version…", host=host)


def asked_of_words(host: str, version: str) -> str:
    """Say who learns what by it."""
    return tr(
        "Version",
        "Kinogrid looks only when you ask. {host} sees this machine's network address and that Kinogrid {version} "
        "asks, and nothing else of you.",
        host=host,
        version=version,
    )


def release_words(found: AppRelease | NoRelease, mine: str, host: str) -> tuple[str, CheckVerdict]:
    """Say what an answer comes to for who has the version that is `mine`."""
    if isinstance(found, NoRelease):
        flaw, advice = _FLAWS[found.flaw]
        verdict = CheckVerdict.CAUTION if found.flaw in {ReleaseFlaw.NONE_YET, ReleaseFlaw.PAUSE} else CheckVerdict.BAD
        return paragraph(shown(flaw, host=host, other=found.moved_to), shown(advice)), verdict
    if is_newer(mine, found.name):
        words = tr(
            "Version",
            "You have version {mine}, which is newer than the last that was released: {version}.",
            mine=mine,
            version=found.name,
        )
    elif is_newer(found.name, mine):
        came = (
            tr("Version", "Version {version} is there.", version=found.name)
            if found.at is None
            else tr("Version", "Version {version} is there, since {day}.", version=found.name, day=date(found.at))
        )
        words = paragraph(
            came, tr("Version", "You have {mine}. What is new, and how to get it, stands on its page.", mine=mine)
        )
    else:
        words = tr("Version", "You have the newest version, {version}.", version=found.name)
    return words, CheckVerdict.GOOD


def failed_words(error: StudioError, host: str) -> str:
    """Say why no answer came."""
    known = _NETWORK.get(error.failure.code)
    if known is None:
        return asked_in_vain(error)
    message, advice = known
    address = dict(error.failure.values).get("address", "")
    return paragraph(shown(message, host=host, address=address), shown(advice))
