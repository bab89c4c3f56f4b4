"""What is said of settings that could not be used."""

from collections.abc import Mapping

from kinogrid.store.settings_file import SettingsFlaw, SettingsTrouble
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import shown, tr

FLAWS: Mapping[SettingsFlaw, Text] = {
    SettingsFlaw.UNREADABLE: marked("Settings", "The settings could not be read ({reason}); these are the defaults."),
    SettingsFlaw.NOT_UNDERSTOOD: marked("Settings", "The settings could not be understood; these are the defaults."),
    SettingsFlaw.PARTLY: marked("Settings", "Not usable in the settings, so left out: {names}."),
}


def settings_trouble_words(trouble: SettingsTrouble) -> str:
    """Say what of the settings could not be used, and where the old file is."""
    kept = tr("Settings", "The old file is kept as {name}.", name=trouble.kept_as) if trouble.kept_as else ""
    return paragraph(shown(FLAWS[trouble.flaw], names=", ".join(trouble.names), reason=trouble.reason), kept)
