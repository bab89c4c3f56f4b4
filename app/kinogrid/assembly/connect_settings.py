"""Connects what is chosen in one place with where it holds."""

from dataclasses import replace

from kinogrid.assembly.build_account import Account
from kinogrid.assembly.build_library import Library
from kinogrid.assembly.session import Session
from kinogrid.media.timeline import Ending
from kinogrid.store.settings import ShortTiles
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.settings.settings_dialog import SettingsDialog
from kinogrid.ui.settings.shortcut_text import unusable_words


def connect_settings(session: Session, account: Account, library: Library, preview: PreviewPane) -> None:
    """Let every choice hold at once, wherever it is made."""
    interior, settings = session.window.interior, session.settings

    def serve(dialog: SettingsDialog) -> None:
        account.tokens.serve(dialog.token, dialog.account_token)
        account.tokens.serve_account(dialog.account_token, dialog.token)
        account.own_token.serve(dialog.own_token)
        account.network.serve(dialog.proxy, dialog.certificates)
        account.callbacks.serve(dialog.callbacks)
        account.callbacks.serve_default(dialog.default_callback)
        dialog.unfold_used()

    def end_short_clips() -> None:
        preview.set_ending(Ending(settings.value.short_tiles))

    account.dialogs.opened.connect(serve)
    interior.commands.settings.triggered.connect(account.dialogs.open)
    interior.themes.chosen.connect(lambda theme: settings.change(replace(settings.value, theme=theme)))
    preview.ending_chosen.connect(
        lambda ending: settings.change(replace(settings.value, short_tiles=ShortTiles(ending.value)))
    )
    settings.when("language", lambda: session.language.speak(settings.value.language))
    session.language.changed.connect(session.theme.follow_language)

    _dress(session)
    settings.when("timecode", lambda: preview.set_timecode(settings.value.timecode))
    preview.set_timecode(settings.value.timecode)
    settings.when("short_tiles", end_short_clips)
    end_short_clips()
    preview.survey_chosen.connect(lambda on: settings.change(replace(settings.value, survey=on)))
    settings.when("survey", lambda: preview.set_survey(on=settings.value.survey))
    preview.set_survey(on=settings.value.survey)
    preview.layout_chosen.connect(lambda layout: settings.change(replace(settings.value, tile_layout=layout)))
    settings.when("tile_layout", lambda: preview.set_tile_layout(settings.value.tile_layout))
    preview.set_tile_layout(settings.value.tile_layout)
    preview.advance_chosen.connect(lambda on: settings.change(replace(settings.value, auto_advance=on)))
    settings.when("auto_advance", lambda: preview.set_advance(on=settings.value.auto_advance))
    preview.set_advance(on=settings.value.auto_advance)
    nesting = interior.commands.nest
    nesting.toggled.connect(lambda on: settings.change(replace(settings.value, nest_extensions=on)))

    def nest() -> None:
        nesting.setChecked(settings.value.nest_extensions)
        library.nesting.switch(on=settings.value.nest_extensions)

    settings.when("nest_extensions", nest)
    nest()
    unusable = preview.keys.choose(settings.value.shortcuts)
    if unusable:
        session.say("shortcuts", unusable_words(unusable, preview.keys))
    preview.keys.chosen_anew.connect(lambda: settings.change(replace(settings.value, shortcuts=preview.keys.choices())))


def _dress(session: Session) -> None:
    """Let the window wear, and move, what is chosen."""
    settings = session.settings

    def colour() -> None:
        session.theme.colour_by(settings.value.accent, settings.value.contrast)

    for name in ("accent", "contrast"):
        settings.when(name, colour)
    colour()

    def size_text() -> None:
        session.theme.size_text(settings.value.text_size)

    settings.when("text_size", size_text)
    size_text()

    def move() -> None:
        session.theme.move_by(settings.value.motion)

    settings.when("motion", move)
    move()
