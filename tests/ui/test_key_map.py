"""The keys of the whole window: the usual ones, chosen ones, and those that nothing may have."""

import sys

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from kinogrid.domain.key_choice import KeyChoice
from kinogrid.ui.key_map import Keyed, KeyMap
from kinogrid.ui.key_rules import Refusal, key_name, key_of, pressed, refusal, text_of
from tests.tables import every


def key(text: str) -> int:
    found = key_of(text)
    assert found is not None, text
    return found


@pytest.fixture
def keys(qapp: QApplication) -> KeyMap:
    assert qapp is not None
    made = KeyMap()
    made.declare(Keyed("loop", "Loop", "Clip", (key("L"),), everywhere=False))
    made.declare(Keyed("pick", "Pick", "Choosing", (key("P"), key("Return")), everywhere=False))
    made.declare(Keyed("blend", "Blend", "View", (key("B"),), everywhere=False))
    return made


def told(keys: KeyMap) -> dict[str, list[str]]:
    return {keyed.name: [text_of(each) for each in keys.keys(keyed.name)] for keyed in keys.all()}


def test_a_key_that_is_given_to_one_is_taken_from_the_other_and_comes_back_with_the_usual_ones(keys: KeyMap) -> None:
    anew: list[bool] = []
    keys.chosen_anew.connect(lambda: anew.append(True))
    keys.give("loop", (key("P"), key("P"), key("K")))
    assert told(keys) == {"loop": ["P", "K"], "pick": ["Return"], "blend": ["B"]}
    done = [keys.done_by(key(text)) for text in "PKLB"]
    assert [each and each.name for each in done] == ["loop", "loop", None, "blend"]
    assert keys.choices() == (KeyChoice("loop", ("P", "K")), KeyChoice("pick", ("Return",)))
    assert not keys.is_usual("pick")
    keys.give("blend", ())
    assert keys.choices()[-1] == KeyChoice("blend")
    kept = keys.choices()
    keys.reset()
    assert told(keys) == {"loop": ["L"], "pick": ["P", "Return"], "blend": ["B"]}
    assert keys.choices() == ()
    assert len(anew) == 3
    assert keys.choose(kept) == ()
    assert told(keys) == {"loop": ["P", "K"], "pick": ["Return"], "blend": []}
    assert len(anew) == 3, "what the settings say is not to be written again"


def test_an_action_has_its_keys_from_here(keys: KeyMap) -> None:
    action = QAction("&Find")
    action.setShortcuts([QKeySequence("Ctrl+F"), QKeySequence("F3")])
    keys.adopt("find", action, "Window")
    assert keys.done_by(key("F3")) == Keyed("find", "Find", "Window", (key("Ctrl+F"), key("F3")), everywhere=True)
    keys.give("loop", (key("F3"),))
    assert [each.toString() for each in action.shortcuts()] == ["Ctrl+F"]
    keys.give("find", (key("F4"),))
    assert [each.toString() for each in action.shortcuts()] == ["F4"]
    keys.choose((KeyChoice("find"),))
    assert action.shortcuts() == []
    keys.reset()
    assert [each.toString() for each in action.shortcuts()] == ["Ctrl+F", "F3"]


def test_nothing_is_there_twice(keys: KeyMap) -> None:
    with pytest.raises(ValueError, match="loop"):
        keys.declare(Keyed("loop", "Loop", "Clip", (), everywhere=False))
    with pytest.raises(ValueError, match="pick"):
        keys.declare(Keyed("new", "New", "Clip", (key("P"),), everywhere=False))


@pytest.mark.parametrize(
    "choice",
    [
        KeyChoice("loop", ("Hyper+Q",)),
        KeyChoice("loop", ("Ctrl+K, Ctrl+C",)),
        KeyChoice("loop", ("K", "Tab")),
        KeyChoice("loop", ("Ctrl+Z",)),
        KeyChoice("loop", ("2",)),
    ],
)
def test_what_the_settings_say_and_is_no_use_is_told_and_kept_and_the_usual_keys_hold(
    keys: KeyMap, choice: KeyChoice
) -> None:
    later = KeyChoice("newer version's", ("F9",))
    assert keys.choose((choice, later, KeyChoice("blend", ("V",)))) == ("loop",)
    assert told(keys) == {"loop": ["L"], "pick": ["P", "Return"], "blend": ["V"]}
    assert keys.choices() == (KeyChoice("blend", ("V",)), choice, later)
    keys.give("loop", (key("K"),))
    assert keys.choices() == (KeyChoice("loop", ("K",)), KeyChoice("blend", ("V",)), later)


def test_of_two_that_want_a_key_the_first_has_it_and_the_same_is_not_said_twice(keys: KeyMap) -> None:
    wanted = (KeyChoice("loop", ("V", "V")), KeyChoice("blend", ("V",)), KeyChoice("loop", ("K",)))
    assert keys.choose(wanted) == ("blend", "loop")
    assert told(keys) == {"loop": ["V"], "pick": ["P", "Return"], "blend": ["B"]}


EVERYWHERE_ONLY = {
    **dict.fromkeys(("Space", "Return", "Shift+Enter", "Left", "Home", "PgDown", "Backspace", "Esc"), Refusal.CONTROLS),
    **dict.fromkeys(("Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A"), Refusal.TYPING),
}
ALWAYS = {
    **dict.fromkeys(("Tab", "Shift+Backtab", "Ctrl+Tab", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Alt+Q"), Refusal.TYPING),
    **dict.fromkeys(("Alt+F4", "Alt+Tab", "Alt+Space", "Ctrl+Alt+F2", "Print", "F10", "Media Play"), Refusal.SYSTEM),
    **dict.fromkeys(("Alt+F", "Alt+3", "Alt+Shift+V"), Refusal.MENUS),
    **dict.fromkeys(("1", "8"), Refusal.VARIANTS),
    **dict.fromkeys(("Del", "Ctrl+Del"), Refusal.DELETING),
}


@every("everywhere", [False, True])
@every("text", [*EVERYWHERE_ONLY, *ALWAYS])
def test_keys_that_are_needed_are_refused(qapp: QApplication, text: str, everywhere: bool) -> None:
    assert qapp is not None
    why = ALWAYS.get(text) or (EVERYWHERE_ONLY[text] if everywhere else None)
    assert refusal(key(text), everywhere=everywhere) is why


@pytest.mark.parametrize(
    "text", ["K", "9", "?", "Shift+K", "F1", "Ctrl+Return", "Ctrl+Left", "Alt+Left", "Ctrl+Shift+E"]
)
def test_other_keys_are_free(qapp: QApplication, text: str) -> None:
    assert qapp is not None
    assert refusal(key(text), everywhere=True) is None
    assert refusal(key(text), everywhere=False) is None


def test_a_shift_key_alone_is_no_key_and_one_sign_is_one_key_on_every_keyboard() -> None:
    shift = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Shift)
    assert refusal(pressed(shift), everywhere=False) is Refusal.UNREADABLE
    assert key_of("Shift") is None
    assert key_of("") is None
    signs = [
        pressed(QKeyCombination(modifiers, Qt.Key.Key_Plus))
        for modifiers in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier,
        )
    ]
    assert set(signs) == {int(Qt.Key.Key_Plus)}
    assert pressed(QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_K)) != int(Qt.Key.Key_K)


@pytest.mark.parametrize(
    ("text", "shown"),
    [("Left", "←"), ("Ctrl+Left", "Ctrl+←"), ("Ctrl+Shift+Up", "Ctrl+Shift+↑"), ("Alt+Down", "Alt+↓"), ("A", "A")],
)
@pytest.mark.skipif(sys.platform == "darwin", reason="writes signs for Ctrl and Alt")
def test_arrows_are_written_in_one_way(text: str, shown: str) -> None:
    key = key_of(text)
    assert key is not None
    assert key_name(key) == shown
