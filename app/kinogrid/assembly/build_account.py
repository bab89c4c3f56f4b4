"""Builds what keeps settings and secrets, and serves their dialogs."""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial

from kinogrid.assembly.build_use_cases import UseCases
from kinogrid.assembly.session import Session
from kinogrid.foundation import LaunchOptions
from kinogrid.store.paths import Profile
from kinogrid.store.settings import Settings
from kinogrid.studio.callback_receiver import CallbackListener, CallbackReceiver, CallbackSettings
from kinogrid.studio.prices import Prices
from kinogrid.studio.runner import Runner
from kinogrid.ui.compose.draft import DraftKeeper
from kinogrid.ui.controllers.connection import Connection
from kinogrid.ui.price_text import price_words
from kinogrid.ui.settings.address_controller import AddressController
from kinogrid.ui.settings.callback_controller import CallbackController
from kinogrid.ui.settings.controller import SettingsController
from kinogrid.ui.settings.keyring_watch import KeyringWatch
from kinogrid.ui.settings.network_controller import NetworkController
from kinogrid.ui.settings.own_token_controller import OwnTokenController
from kinogrid.ui.settings.token_controller import TokenController


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What keeps settings and secrets, and serves their dialogs."""

    tokens: TokenController
    own_token: OwnTokenController
    connection: Connection
    keyring: KeyringWatch
    receiver: CallbackReceiver
    callbacks: CallbackController
    network: NetworkController
    dialogs: SettingsController
    draft: DraftKeeper


def build_account(
    session: Session, use_cases: UseCases, draft: DraftKeeper, profile: Profile, options: LaunchOptions
) -> Account:
    """Build the controllers of token, own token, callbacks and settings."""
    backend, window, start, settings = session.backend, session.window, session.backend.tasks.start, session.settings
    tokens = TokenController(
        window.interior,
        window.interior.notices,
        session.theme,
        access=backend.access,
        check=backend.service.check_token,
        check_account=backend.account.check,
        start=start,
        demo=options.demo,
    )
    receiver = CallbackReceiver(
        read=lambda: _callback_settings(settings.value),
        write=lambda port, path: settings.change(replace(settings.value, callback_port=port, callback_path=path)),
        make=partial(_listener, use_cases.runner),
        hide=backend.redactor.learn_private,
        on_this_machine=backend.provider.is_here,
    )
    receiver.refuse(str(backend.settings_file.unusable("callback_url") or ""))
    session.stack.push_async_callback(receiver.aclose)
    callbacks = CallbackController(
        receiver, settings, window.interior.notices, start, on_this_machine=backend.provider.is_here
    )
    passwords = backend.proxy_passwords
    passwords.late = lambda: start(backend.service.renew_connections(), "take a proxy's password")
    network = NetworkController(window.interior, settings, backend.service, passwords, start, demo=options.demo)
    addresses = AddressController(window.interior, settings, backend.provider.hosts)
    dialogs = SettingsController(
        window.interior,
        session.theme,
        settings,
        profile.folder,
        backend.provider.hosts,
    )
    dialogs.opened.connect(lambda dialog: addresses.serve(dialog.api_address, dialog.platform_address))
    return Account(
        tokens=tokens,
        own_token=OwnTokenController(
            window.interior,
            use_cases.own_token,
            backend.access,
            start,
            partial(_worth, use_cases.prices),
            demo=options.demo,
        ),
        connection=Connection(window.interior, backend.access),
        keyring=KeyringWatch(tokens, window.interior.notices, backend.access, start),
        receiver=receiver,
        callbacks=callbacks,
        network=network,
        dialogs=dialogs,
        draft=draft,
    )


def _worth(prices: Prices, amount: Decimal) -> str:
    """Say what an amount of Credits costs, nothing where no package is known."""
    found = prices.worth(amount)
    return "" if found.dollars is None else price_words(found)


def _callback_settings(settings: Settings) -> CallbackSettings:
    return CallbackSettings(
        listens=settings.callback_receiver,
        port=settings.callback_port,
        path=settings.callback_path,
        tunnel=settings.callback_tunnel,
        url=settings.callback_url,
    )


def _listener(runner: Runner, path: str) -> CallbackListener:
    from kinogrid.service.receiver import Receiver

    return Receiver(path, runner.called_back)
