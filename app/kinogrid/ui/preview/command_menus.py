"""The preview's commands in the window's menus and on the sheet of shortcuts, by the table that the keys obey."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from kinogrid.ui.key_map import Keyed, KeyMap
from kinogrid.ui.key_rules import DIGITS, key_name
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.preview.keys import USUAL_KEYS, Command, in_menu, name_of
from kinogrid.ui.text import number, shown, tr

NAMES: Mapping[Command, Text] = {
    Command.PLAY: marked("Preview", "Play or pause"),
    Command.BACK: marked("Preview", "Previous frame"),
    Command.FORWARD: marked("Preview", "Next frame"),
    Command.SELECT_LEFT: marked("Preview", "Select the variant to the left"),
    Command.SELECT_RIGHT: marked("Preview", "Select the variant to the right"),
    Command.SELECT_UP: marked("Preview", "Select the variant above"),
    Command.SELECT_DOWN: marked("Preview", "Select the variant below"),
    Command.JOB_UP: marked("Preview", "Show the job above"),
    Command.JOB_DOWN: marked("Preview", "Show the job below"),
    Command.START: marked("Preview", "Jump to start"),
    Command.END: marked("Preview", "Jump to end"),
    Command.MARK_IN: marked("Preview", "Set in point"),
    Command.MARK_OUT: marked("Preview", "Set out point"),
    Command.UNMARK: marked("Preview", "Clear in and out points"),
    Command.LOOP: marked("Preview", "Play in a loop"),
    Command.SLOWER: marked("Preview", "Slower"),
    Command.FASTER: marked("Preview", "Faster"),
    Command.PICK: marked("Preview", "Pick"),
    Command.REJECT: marked("Preview", "Reject"),
    Command.STAR: marked("Preview", "Star"),
    Command.EXTEND: marked("Preview", "Extend…"),
    Command.SAVE: marked("Preview", "Save a copy…"),
    Command.EXPORT: marked("Preview", "Export…"),
    Command.COPY_FILE: marked("Preview", "Copy the file"),
    Command.OPEN: marked("Preview", "Open in its usual app"),
    Command.REVEAL: marked("Preview", "Show in folder"),
    Command.COPY_ADDRESS: marked("Preview", "Copy its web address"),
    Command.USE_FRAME: marked("Preview", "Use this frame as first frame"),
    Command.USE_AS_LAST: marked("Preview", "Use this frame as last frame"),
    Command.COPY_FRAME: marked("Preview", "Copy this frame"),
    Command.SAVE_FRAME: marked("Preview", "Save this frame…"),
    Command.SURVEY: marked("Preview", "Hide rejected ones"),
    Command.ADVANCE: marked("Preview", "Move on after a decision"),
    Command.LAYOUT: marked("Preview", "Next layout"),
    Command.ALONE: marked("Preview", "View one"),
    Command.TO_COMPARISON: marked("Preview", "Add to the comparison, or take out of it"),
    Command.COMPARISON: marked("Preview", "Compare what is put together"),
    Command.WIPE: marked("Preview", "Wipe between two"),
    Command.DIFFERENCE: marked("Preview", "Difference of two"),
    Command.BLEND: marked("Preview", "Blend of two"),
    Command.BACK_AND_FORTH: marked("Preview", "Play back and forth"),
    Command.SEAM: marked("Preview", "Where its ends meet"),
    Command.FLIP: marked("Preview", "Hold to flip to another"),
    Command.FLIP_ON: marked("Preview", "Flip to the next"),
    Command.LOUPE: marked("Preview", "Loupe"),
    Command.ZOOM_IN: marked("Preview", "Zoom in"),
    Command.ZOOM_OUT: marked("Preview", "Zoom out"),
    Command.ZOOM_FIT: marked("Preview", "Zoom to fit"),
    Command.ZOOM_ACTUAL: marked("Preview", "Zoom to 100 %"),
    Command.ZOOM_DOUBLE: marked("Preview", "Zoom to 200 %"),
    Command.LEAVE: marked("Preview", "Back to all variants"),
}
# What stands in which menu, None for a line between groups. `FLIP` lasts as long as its key is held, so no menu has it.
CLIP: Sequence[Command | None] = (
    Command.PLAY,
    Command.BACK,
    Command.FORWARD,
    Command.START,
    Command.END,
    Command.SLOWER,
    Command.FASTER,
    Command.LOOP,
    Command.BACK_AND_FORTH,
    Command.MARK_IN,
    Command.MARK_OUT,
    Command.UNMARK,
    None,
    Command.EXTEND,
    Command.USE_FRAME,
    Command.USE_AS_LAST,
    Command.COPY_FRAME,
    Command.SAVE_FRAME,
    Command.SAVE,
    Command.EXPORT,
    None,
    Command.COPY_FILE,
    Command.OPEN,
    Command.REVEAL,
    Command.COPY_ADDRESS,
)
EDIT: Sequence[Command | None] = (
    Command.PICK,
    Command.STAR,
    Command.REJECT,
    None,
    Command.SELECT_LEFT,
    Command.SELECT_RIGHT,
    Command.SELECT_UP,
    Command.SELECT_DOWN,
    Command.JOB_UP,
    Command.JOB_DOWN,
    None,
    Command.ADVANCE,
)
VIEW: Sequence[Command | None] = (
    Command.TO_COMPARISON,
    Command.COMPARISON,
    None,
    Command.ALONE,
    Command.WIPE,
    Command.DIFFERENCE,
    Command.BLEND,
    Command.SEAM,
    Command.FLIP_ON,
    Command.SURVEY,
    Command.LAYOUT,
    Command.LOUPE,
    None,
    Command.ZOOM_IN,
    Command.ZOOM_OUT,
    Command.ZOOM_FIT,
    Command.ZOOM_ACTUAL,
    Command.ZOOM_DOUBLE,
    Command.LEAVE,
)


def groups() -> Sequence[tuple[str, Sequence[Command | None]]]:
    """Give all commands in groups under their titles."""
    return (
        (tr("Shortcuts", "Choosing"), EDIT),
        (tr("Shortcuts", "Clip"), CLIP),
        (tr("Shortcuts", "View"), (Command.FLIP, *VIEW)),
    )


def declare_commands(keys: KeyMap) -> None:
    """Let all commands have their usual keys."""
    for title, commands in groups():
        for command in filter(None, commands):
            usual = tuple(key for key, meant in USUAL_KEYS.items() if meant is command)
            keys.declare(Keyed(name_of(command), shown(NAMES[command]), title, usual, everywhere=False))


class CommandLines(QObject):
    """Lines of menus that stay, whose keys are written as they are at the time."""

    def __init__(self, keys: KeyMap, parent: QObject) -> None:
        """Follow the keys from now on."""
        super().__init__(parent)
        self._keys = keys
        self._lines: list[tuple[QAction, str, Command]] = []
        keys.changed.connect(self._write)

    def add(self, menu: QMenu, words: str, command: Command) -> QAction:
        """Add a line to a menu."""
        action = menu.addAction(in_menu(self._keys, words, command))
        self._lines.append((action, words, command))
        return action

    def fill(self, menu: QMenu, commands: Sequence[Command | None], do: Callable[[Command], object]) -> None:
        """Add commands to a menu, with a line between groups for each None."""
        for command in commands:
            if command is None:
                menu.addSeparator()
                continue
            action = self.add(menu, shown(NAMES[command]), command)
            action.setObjectName(f"Command: {command.name.lower()}")
            action.triggered.connect(partial(_do, do, command))

    def _write(self) -> None:
        for action, words, command in self._lines:
            action.setText(in_menu(self._keys, words, command))


def _do(do: Callable[[Command], object], command: Command, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as Qt calls it
    do(command)


def selection_menu(parent: QWidget, select: Callable[[int], object]) -> QMenu:
    """Offer to select a variant by its figure."""
    menu = QMenu(tr("Preview", "Select a variant"), parent)
    for key, index in DIGITS.items():
        action = menu.addAction(f"{tr('Preview', 'Variant {number}', number=number(index + 1))}\t{key_name(key)}")
        action.triggered.connect(partial(_select, select, index))
    return menu


def _select(select: Callable[[int], object], index: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as Qt calls it
    select(index)


def shortcut_rows(keys: KeyMap, commands: Sequence[Command | None]) -> Iterator[tuple[str, str]]:
    """Give the name of each command, and all keys that do it."""
    for command in filter(None, commands):
        yield shown(NAMES[command]), "  ".join(keys.names_of(name_of(command)))


def selecting_row() -> tuple[str, str]:
    """Give the name and the keys of selecting a variant by its figure."""
    first, last = key_name(min(DIGITS)), key_name(max(DIGITS))
    return tr("Preview", "Select a variant"), tr("Preview", "{first} to {last}", note="keys", first=first, last=last)
