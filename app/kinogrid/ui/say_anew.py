"""Says all that is in sight anew in another language, in the widgets that are there, so that nothing typed is lost.

Qt's widgets keep the letters of their texts, which are looked up among what was said before; our own keep texts that
know how they were made. A text that nobody said here, a prompt or a name, stays as it is. Where several texts read
alike in the old language and not in the new one, the one is taken that the module of the widget, or of what it is in,
has said.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from html import unescape
from typing import Final

import shiboken6
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QTreeWidget,
    QWidget,
)

from kinogrid.ui.foreign_text import tip
from kinogrid.ui.item_index import ROOT_INDEX, ItemIndex
from kinogrid.ui.said_text import SaidText, SaidTexts, anew

# The texts of each kind of object, as Qt names their properties.
_TEXTS: Final[tuple[tuple[type[QObject], tuple[str, ...]], ...]] = (
    (
        QWidget,
        ("windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription"),
    ),
    (QLabel, ("text",)),
    (QAbstractButton, ("text",)),
    (QGroupBox, ("title",)),
    (QLineEdit, ("placeholderText",)),
    (QPlainTextEdit, ("placeholderText",)),
    (QTextEdit, ("placeholderText",)),
    (QMenu, ("title",)),
    (QSpinBox, ("prefix", "suffix", "specialValueText")),
    (QDoubleSpinBox, ("prefix", "suffix", "specialValueText")),
    (QProgressBar, ("format",)),
    (QDateTimeEdit, ("displayFormat",)),
    (QAction, ("text", "toolTip", "statusTip", "iconText")),
)
# What an item of a list says, beside what it is.
_ROLES: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    # Where lists of ours keep the second line of a row.
    Qt.ItemDataRole.UserRole + 1,
)
_MARKUP: Final = re.compile(r"<qt>(.*)</qt>", re.DOTALL)
# What an action makes of its text where it has none of its own.
_FOLLOWING: Final = ("toolTip", "iconText")
# Lines of a tool tip, and a menu's text with the keys beside it.
_PARTS: Final = re.compile(r"(\n|\t)")
_OURS: Final = "kinogrid.ui."

Setter = Callable[[str], object]


def say_anew(before: SaidTexts) -> None:
    """Say everything anew that was said before, now that another language is spoken."""
    for thing in list(_things()):
        if shiboken6.isValid(thing):
            _say_thing(thing, before)


def texts_in_sight() -> set[str]:
    """Give the letters of all texts that Qt's widgets keep, and of each line in them."""
    found = {words for thing in _things() for _, words, _ in _places(thing)}
    return found | {line.strip() for words in found for line in words.splitlines()}


def _things() -> Iterator[QObject]:
    """Give every widget, with the actions, the models and whatever else of ours hangs on it."""
    met: set[int] = set()
    for widget in QApplication.allWidgets():
        around: list[QObject] = [widget, *widget.actions()]
        around += [child for child in widget.children() if not child.isWidgetType()]
        if isinstance(widget, QAbstractItemView):
            around += filter(None, _behind(widget))
        for thing in around:
            if id(thing) not in met:
                met.add(id(thing))
                yield thing


def _behind(view: QAbstractItemView) -> list[QObject]:
    """Give what a view shows, where it is ours or keeps texts that were put into it, and what paints it."""
    model = view.model()
    is_kept = isinstance(view, QListWidget | QTreeWidget)
    found: list[QObject] = [model] if is_kept or type(model).__module__.startswith(_OURS) else []
    return [*found, view.itemDelegate()]


def _say_thing(thing: QObject, before: SaidTexts) -> None:
    is_ours = type(thing).__module__.startswith(_OURS)
    changed = False
    for name, words, put in list(_places(thing)):
        if name in _FOLLOWING and _follows(thing, words):
            continue
        said = _anew(words, before, thing)
        if said is not None and said != words:
            put(said)
            changed = True
    if is_ours:
        for name, value in list(vars(thing).items()):
            now = anew(value)
            if now is not value:
                setattr(thing, name, now)
                changed = True
    if isinstance(thing, QAbstractItemModel):
        if is_ours and thing.rowCount():
            last = thing.index(thing.rowCount() - 1, columns(thing) - 1)
            thing.dataChanged.emit(thing.index(0, 0), last)
    elif isinstance(thing, QWidget) and (changed or is_ours):
        thing.updateGeometry()
        thing.update()


def _places(thing: QObject) -> Iterator[tuple[str, str, Setter]]:
    """Give each text that an object of Qt's keeps: what it is, its letters, and what sets it."""
    for kind, names in _TEXTS:
        if isinstance(thing, kind):
            for name in names:
                words = getattr(thing, name)()
                if words:
                    yield name, words, getattr(thing, f"set{name[0].upper()}{name[1:]}")
    if isinstance(thing, QComboBox):
        for place in range(thing.count()):
            yield "item", thing.itemText(place), partial(thing.setItemText, place)
    elif isinstance(thing, QTabBar):
        for place in range(thing.count()):
            yield "tab", thing.tabText(place), partial(thing.setTabText, place)
            yield "tip", thing.tabToolTip(place), partial(thing.setTabToolTip, place)
    elif isinstance(thing, QAbstractItemModel) and not type(thing).__module__.startswith(_OURS):
        yield from _headings(thing)
        yield from _items(thing, ROOT_INDEX)


def _headings(model: QAbstractItemModel) -> Iterator[tuple[str, str, Setter]]:
    across = Qt.Orientation.Horizontal
    for column in range(columns(model)):
        words = model.headerData(column, across)
        if isinstance(words, str):
            yield "heading", words, partial(model.setHeaderData, column, across)


def _items(model: QAbstractItemModel, parent: ItemIndex) -> Iterator[tuple[str, str, Setter]]:
    for row in range(model.rowCount(parent)):
        for column in range(columns(model, parent)):
            index = model.index(row, column, parent)
            for role in _ROLES:
                words = model.data(index, role)
                if isinstance(words, str) and words:
                    yield "item", words, partial(_set_item, model, index, role)
            if column == 0:
                yield from _items(model, index)


def columns(model: QAbstractItemModel, parent: ItemIndex = ROOT_INDEX) -> int:
    """Give how many columns a model has: one that is a list tells nobody."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def _set_item(model: QAbstractItemModel, index: ItemIndex, role: int, said: str) -> None:
    model.setData(index, said, role)


def _follows(thing: QObject, words: str) -> bool:
    """Tell whether it is what Qt makes of an action's text, and follows that by itself."""
    return isinstance(thing, QAction) and words == thing.text().replace("&", "").removesuffix("...")


def _anew(words: str, before: SaidTexts, thing: QObject) -> str | None:
    """Say the letters anew that a widget shows, whole or part by part; None for what was not said here."""
    found = before.found(words)
    if found:
        return str(_meant(found, thing).anew())
    bare = words.strip()
    if bare != words and (found := before.found(bare)):
        return words.replace(bare, _meant(found, thing).anew())
    markup = _MARKUP.fullmatch(words)
    if markup is not None:
        lines = [unescape(line) for line in markup[1].split("<br>")]
        said = [_anew(line, before, thing) for line in lines]
        return tip(*(new or old for new, old in zip(said, lines, strict=True))) if any(said) else None
    parts = _PARTS.split(words)
    if len(parts) > 1:
        said = [None if at % 2 else _anew(part, before, thing) for at, part in enumerate(parts)]
        return "".join(new or old for new, old in zip(said, parts, strict=True)) if any(said) else None
    return None


def _meant(found: list[SaidText], thing: QObject) -> SaidText:
    """Choose of texts that read alike the one that was said nearest to a widget, and last of those."""
    if len(found) == 1:
        return found[0]
    near: QObject | None = thing
    while near is not None:
        module = type(near).__module__
        if module.startswith(_OURS):
            for said in reversed(found):
                if said.where == module:
                    return said
            room = module.rpartition(".")[0]
            for said in reversed(found):
                if said.where.rpartition(".")[0] == room != _OURS.rstrip("."):
                    return said
        near = near.parent()
    return found[-1]
