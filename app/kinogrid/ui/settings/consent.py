"""The questions whether a token may go to a host that nobody has vouched for: asked when it matters, in plain words."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kinogrid.domain.service_address import ChosenBy, Hosts
from kinogrid.store.secrets import ENVIRONMENT_VARIABLE
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.text import tr


def ask_about_environment(
    hosts: Hosts, parent: QWidget, agree: Callable[[], object], refuse: Callable[[], object]
) -> QuestionBox:
    """Ask whether the environment's token may go to an API out of a settings file."""
    title = tr("Token", "Send the token from the environment to this host?")
    words = tr(
        "Token",
        "{variable} holds a token. Orders go to {api}, an address that comes from the settings file of this library, "
        "and pictures to {platform}. Whoever runs {api} can order with the token at your cost. Agree only if you "
        "know that host.",
        variable=ENVIRONMENT_VARIABLE,
        api=hosts.api.origin,
        platform=hosts.platform.origin,
    )
    box = QuestionBox(
        parent,
        question=title,
        detail=words,
        verb=tr("Token", "Send it there"),
        no=tr("Token", "Do not send it"),
        dangerous=True,
    )
    box.agreed.connect(agree)
    box.refused.connect(refuse)
    box.open()
    return box


def ask_about_uploads(
    hosts: Hosts,
    parent: QWidget,
    agree: Callable[[], object],
    enter: Callable[[], object],
    refuse: Callable[[], object],
) -> None:
    """Ask whether the API's token may go along with pictures, or another token is entered for them."""
    title = tr("Token", "Send the API token to this host with your pictures?")
    words = paragraph(
        tr(
            "Token",
            "Orders go to {api}, and the API token is for that host. Pictures go to {platform}, which is another one.",
            api=hosts.api.origin,
            platform=hosts.platform.origin,
        ),
        _chosen_words(hosts),
        tr(
            "Token",
            "Whoever runs {platform} can order with the token at your cost. Agree only if you know that host. "
            "Without your yes the token does not go there.",
            platform=hosts.platform.origin,
        ),
    )
    box = QuestionBox(
        parent,
        question=title,
        detail=words,
        verb=tr("Token", "Send it there"),
        no=tr("Token", "Not now"),
        other=tr("Token", "Enter another token"),
        dangerous=True,
    )
    box.agreed.connect(agree)
    box.other_chosen.connect(enter)
    box.refused.connect(refuse)
    box.open()


def ask_to_withdraw(parent: QWidget, withdraw: Callable[[], object]) -> None:
    """Ask whether the token in use is to open nothing any more."""
    title = tr("Own token", "Withdraw the API token in use?")
    words = tr(
        "Own token",
        "It opens nothing any more, and Kinogrid is not connected until you enter or make another one. What is under "
        "way goes on at the provider, is billed if it succeeds, and is fetched once there is another token.",
    )
    box = QuestionBox(parent, question=title, detail=words, verb=tr("Own token", "Withdraw"), dangerous=True)
    box.agreed.connect(withdraw)
    box.open()


def _chosen_words(hosts: Hosts) -> str:
    """Say who chose the address of pictures."""
    match hosts.platform.chosen_by:
        case ChosenBy.SETTINGS | ChosenBy.ORDERS:
            return tr("Token", "The address of pictures comes from the settings file of this library.")
        case ChosenBy.ENVIRONMENT:
            return tr("Token", "The address of pictures comes from the environment.")
        case _:
            return tr("Token", "The address of pictures is the provider's own.")
