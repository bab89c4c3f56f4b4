"""Connects the welcome of a new person with what leads to a token and a first order."""

from pathlib import Path

from kinogrid.assembly.build_account import Account
from kinogrid.assembly.build_panes import Panes
from kinogrid.assembly.session import Session
from kinogrid.studio.own_token import OwnToken
from kinogrid.studio.prices import Prices
from kinogrid.ui.controllers.first_picture import FirstPictures
from kinogrid.ui.demo_process import open_demo
from kinogrid.ui.settings.own_token_notice import OwnTokenNotice
from kinogrid.ui.text import tr


def connect_first_run(
    session: Session, own_token: OwnToken, prices: Prices, panes: Panes, account: Account, folder: Path
) -> None:
    """Lead a new person from the welcome to a token and a picture, and say everywhere whether there is a token."""
    interior = session.window.interior
    compose, connection, tokens = panes.compose, account.connection, account.tokens
    connection.changed.connect(lambda connected: interior.show_connection(connected=connected))
    connection.changed.connect(lambda connected: compose.bar.show_connection(connected=connected))
    connection.welcoming.connect(lambda wanted: interior.show_welcome(wanted=wanted))
    interior.put_off.connect(connection.put_off)
    interior.connect_requested.connect(tokens.ask)
    compose.bar.connect_requested.connect(tokens.ask)
    tokens.connecting.connect(FirstPictures(session.theme, panes.thumbnails, compose.frames).serve)
    tokens.connecting.connect(lambda dialog: account.own_token.serve(dialog.own_token))
    account.own_token.changed.connect(tokens.refresh)
    OwnTokenNotice(interior.notices, own_token, session.backend.access, account.dialogs.open)
    prices.listen(account.own_token.show)
    tokens.words_wanted.connect(compose.more.imagine.trigger)

    def try_demo() -> None:
        words = (
            tr("Window", "The demo opens in a window of its own.")
            if open_demo(folder)
            else tr("Window", "The demo could not be started.")
        )
        interior.toast.say(words)

    interior.demo_requested.connect(try_demo)
