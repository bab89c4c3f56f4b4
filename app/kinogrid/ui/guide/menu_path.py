"""Where something stands in the window's menus, read from the menus themselves, so that no page of the guide errs."""

from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from kinogrid.ui.guide.guide_words import without_mnemonic
from kinogrid.ui.text import joined


def menu_path(menus: QMenuBar, object_name: str) -> str:
    """Give the way to an action, such as "File ▸ Settings"; raises `LookupError` where no menu has it."""
    for action, above in _entries(menus, ()):
        if action.objectName() == object_name:
            return joined(" ▸ ", *above, without_mnemonic(action.text()))
    raise LookupError(object_name)


def _entries(menu: QWidget, above: tuple[str, ...]) -> Iterator[tuple[QAction, tuple[str, ...]]]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _entries(below, (*above, without_mnemonic(below.title())))
        else:
            yield action, above
