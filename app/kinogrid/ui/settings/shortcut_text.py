"""What is said of keys that a person chooses: why one is refused, and what of the settings could not be used."""

from collections.abc import Mapping, Sequence

from kinogrid.ui.key_map import Keyed, KeyMap
from kinogrid.ui.key_rules import Refusal
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import listed, shown, tr

REFUSALS: Mapping[Refusal, Text] = {
    Refusal.UNREADABLE: marked("Shortcuts", "Only a shift key was pressed. Press another key with it."),
    Refusal.SYSTEM: marked("Shortcuts", "{key} belongs to the desktop. Choose another key."),
    Refusal.TYPING: marked("Shortcuts", "{key} is needed for typing and editing. Choose another key."),
    Refusal.CONTROLS: marked("Shortcuts", "Buttons, sliders and lists need {key} for themselves. Choose another key."),
    Refusal.MENUS: marked("Shortcuts", "{key} opens menus. Choose another key."),
    Refusal.VARIANTS: marked("Shortcuts", "{key} selects a variant. Choose another key."),
    Refusal.DELETING: marked("Shortcuts", "{key} deletes in lists. Choose another key."),
}


def refusal_words(refusal: Refusal, key: str) -> str:
    """Say why a key cannot be chosen."""
    return shown(REFUSALS[refusal], key=key)


def keys_words(keys: KeyMap, name: str) -> str:
    """Write the keys that do something, after one another."""
    return listed(*keys.names_of(name)) or tr("Shortcuts", "none", note="no key")


def row_words(keyed: Keyed, keys: KeyMap) -> str:
    """Say what is done by which keys."""
    return tr("Shortcuts", "{action}: {keys}", action=keyed.words, keys=keys_words(keys, keyed.name))


def unusable_words(names: Sequence[str], keys: KeyMap) -> str:
    """Say what keeps its usual keys, as what the settings say of it cannot be used."""
    words = {keyed.name: keyed.words for keyed in keys.all()}
    return tr(
        "Shortcuts",
        "Some keyboard shortcuts in the settings cannot be used ({names}); the usual keys hold for them.",
        names=listed(*dict.fromkeys(words[name] for name in names)),
    )
