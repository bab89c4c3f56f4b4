"""The guide is whole and true: each page has words and pictures, and calls keys, menus and buttons what they are."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QImageReader
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMenuBar, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from kinogrid.domain.language_choice import LanguageChoice
from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.ui.compose.frames.import_queue import ImportQueue
from kinogrid.ui.guide.guide_controller import GuideController
from kinogrid.ui.guide.guide_pages import PAGES
from kinogrid.ui.guide.guide_parts import (
    Illustration,
    KeyOf,
    MenuPlace,
    PageLink,
    PageName,
    Paragraph,
    Reference,
    TopicHeading,
    Wording,
)
from kinogrid.ui.guide.guide_widgets import GuideHeading, GuidePicture, GuideText, picture_file
from kinogrid.ui.guide.guide_window import GuideWindow
from kinogrid.ui.guide.guide_words import LiveNames, markup, runs_of, spoken
from kinogrid.ui.guide.menu_path import menu_path
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.key_map import KeyMap
from kinogrid.ui.key_rules import key_of
from kinogrid.ui.language import SpokenLanguage
from kinogrid.ui.style.resources import RESOURCES
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.window.main_window import MainWindow
from tests.ui.everything_open import FullWindow, live_names
from tests.ui.marked_language import Marked
from tests.ui.seeing import the
from workshop.guide_pictures import MOST
from workshop.translations import _in_file

FOLDER = RESOURCES / "guide"
PARAGRAPHS = [(page.name, part) for page in PAGES.values() for part in page.parts if isinstance(part, Paragraph)]
REFERENCES: list[tuple[PageName, Reference]] = [
    (name, reference) for name, part in PARAGRAPHS for reference in part.references.values()
]
ILLUSTRATIONS = [part for page in PAGES.values() for part in page.parts if isinstance(part, Illustration)]


@pytest.fixture
def full(qtbot: QtBot, theme: Theme, pictures: Thumbnails, import_queue: ImportQueue) -> Iterator[FullWindow]:
    made = FullWindow(qtbot, theme, pictures, import_queue)
    made.window.assemble(theme)
    made.furnish()
    made.window.show()
    yield made
    made.close()


@pytest.fixture
def keys(full: FullWindow) -> KeyMap:
    return full.preview.keys


@pytest.fixture
def guide(full: FullWindow, theme: Theme, keys: KeyMap) -> Iterator[GuideWindow]:
    controller = GuideController(full.window, theme, full.window.interior.menus, keys)
    yield controller.open()
    controller.close()
    QApplication.processEvents()


def said(guide: GuideWindow) -> str:
    """Give all that is read on the page that is open, as a screen reader is told."""
    return "\n".join(part.accessibleName() for part in guide.findChildren(GuideText) if part.isVisible())


def listed(guide: GuideWindow) -> list[str]:
    """Give the pages in the contents."""
    items = (guide.contents.item(row) for row in range(guide.contents.count()))
    return [item.text() for item in items if not item.isHidden()]


# What the pages say


def test_each_page_is_there_with_words_and_a_picture() -> None:
    assert list(PAGES) == list(PageName)
    for page in PAGES.values():
        kinds = [type(part) for part in page.parts]
        assert kinds.count(Paragraph) >= 3, page.name
        assert Illustration in kinds, page.name
        assert kinds[0] is Paragraph, "a page begins with what it is about"


def test_the_pictures_are_there_in_both_themes_and_small_together() -> None:
    wanted = {picture_file(part.name, light=light) for part in ILLUSTRATIONS for light in (False, True)}
    assert {path.name for path in FOLDER.iterdir()} == wanted
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= MOST
    for name in wanted:
        size = QImageReader(str(FOLDER / name)).size()
        assert size.width() >= 200, name
        assert size.height() >= 50, name


def test_no_key_and_no_menu_is_written_into_a_text() -> None:
    """They are put in as they are now; what was typed would lie when it is changed."""
    by_hand = re.compile(r"\bCtrl\b|\bF\d|▸|\bAlt\b|\bmenu (File|Edit|Clip|View|Help)\b|\([A-Z]\)")
    assert [part.text.source for _, part in PARAGRAPHS if by_hand.search(part.text.source)] == []


def test_every_place_in_a_text_has_something_to_put_in_and_no_more() -> None:
    for _, part in PARAGRAPHS:
        assert set(re.findall(r"\{(\w+)\}", part.text.source)) == set(part.references), part.text.source


def test_what_is_quoted_is_called_so_elsewhere_in_the_window() -> None:
    package = Path(__file__).parents[2] / "app" / "kinogrid" / "ui"
    elsewhere = {
        (found.context, found.source, found.note)
        for module in package.rglob("*.py")
        if module.parent.name != "guide"
        for found in _in_file(module)
    }
    terms = [part.term for _, part in PARAGRAPHS if part.term is not None]
    words = [reference.text for _, reference in REFERENCES if isinstance(reference, Wording)]
    assert [text for text in (*terms, *words) if tuple(text) not in elsewhere] == []
    assert terms
    assert words


def test_every_way_through_the_menus_is_there_to_be_gone(full: FullWindow) -> None:
    """It is walked from the bar on, by the words that the page names."""
    entries = {reference.action for _, reference in REFERENCES if isinstance(reference, MenuPlace)}
    assert len(entries) > 10
    for entry in entries:
        menus: QMenuBar | QMenu = full.window.interior.menus
        *above, last = menu_path(full.window.interior.menus, entry).split(" ▸ ")
        assert above
        for step in above:
            (below,) = (action.menu() for action in menus.actions() if action.text().replace("&", "") == step)
            assert isinstance(below, QMenu)
            menus = below
        reached = [action for action in menus.actions() if action.text().partition("\t")[0].removesuffix("…") == last]
        assert [action.objectName() for action in reached] == [entry]


def test_a_way_that_no_menu_has_is_a_mistake_that_is_told(full: FullWindow) -> None:
    with pytest.raises(LookupError):
        menu_path(full.window.interior.menus, "Nowhere")


def test_all_keys_are_known(keys: KeyMap) -> None:
    names = {reference.action for _, reference in REFERENCES if isinstance(reference, KeyOf)}
    assert len(names) > 15
    assert names <= {keyed.name for keyed in keys.all()}


def test_what_is_put_in_is_never_markup() -> None:
    names = LiveNames(lambda _: ["<b>&"], lambda _: "A & B ▸ <i>C</i>")
    for _, part in PARAGRAPHS:
        runs = runs_of(part, names)
        assert "<i>" not in markup(runs)
        assert "<b>" not in markup(runs)
        if any(isinstance(reference, KeyOf) for reference in part.references.values()):
            assert "&lt;b&gt;&amp;" in markup(runs)
            assert "<b>&" in spoken(runs)


# The window


def test_keys_are_those_that_hold_now(guide: GuideWindow, keys: KeyMap) -> None:
    guide.turn_to(PageName.CHOOSING)
    assert "pick it (P)" in said(guide)
    other = key_of("Ctrl+Shift+P")
    assert other is not None
    keys.give("pick", [other])
    QApplication.processEvents()
    assert "pick it (Ctrl+Shift+P)" in said(guide)
    keys.give("pick", [])
    QApplication.processEvents()
    assert "pick it (no key)" in said(guide)


def test_every_link_leads_to_its_page(guide: GuideWindow) -> None:
    for name, reference in REFERENCES:
        if isinstance(reference, PageLink):
            guide.turn_to(name)
            link = f'<a href="{reference.page.value}">'
            (text,) = (each for each in guide.findChildren(GuideText) if each.isVisible() and link in each.text())
            text.linkActivated.emit(reference.page.value)
            QApplication.processEvents()
            assert guide.page() is reference.page


def test_one_reads_on_and_back(guide: GuideWindow) -> None:
    seen = [guide.page()]
    for _ in list(PageName)[1:]:
        QTest.mouseClick(the(guide, QPushButton, "Page after"), Qt.MouseButton.LeftButton)
        seen.append(guide.page())
    assert seen == list(PageName)
    assert not the(guide, QPushButton, "Page after").isVisible()
    QTest.keyClick(guide, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert guide.page() is list(PageName)[-2]


def test_a_search_leaves_the_pages_that_have_all_words_and_shows_where(guide: GuideWindow) -> None:
    guide.resize(900, 600)
    QTest.keyClicks(guide.search, "zip TOKENS")
    assert listed(guide) == ["Files, backup and support"]
    assert guide.page() is PageName.FILES
    lit = [text.text() for text in guide.findChildren(GuideText) if text.isVisible() and "background:" in text.text()]
    assert any(">zip<" in text and ">tokens<" in text for text in lit)
    QTest.keyClicks(guide.search, " xyz")
    assert listed(guide) == []
    assert any(label.text() == "No page has these words." and label.isVisible() for label in guide.findChildren(QLabel))
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert guide.isVisible(), "the search is taken back first"
    assert len(listed(guide)) == len(PAGES)
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_what_is_looked_for_is_scrolled_to(guide: GuideWindow) -> None:
    guide.resize(900, 420)
    guide.search.setText("make-believe")
    for _ in range(5):
        QApplication.processEvents()
    (text,) = (each for each in guide.findChildren(GuideText) if each.isVisible() and "background:" in each.text())
    assert not text.visibleRegion().isEmpty()


def test_the_contents_fold_where_there_is_little_room(guide: GuideWindow) -> None:
    fold = the(guide, QToolButton, "Show the contents")
    guide.resize(900, 600)
    assert guide.contents.isVisible()
    assert not fold.isVisible()
    guide.resize(500, 600)
    assert not guide.contents.isVisible()
    fold.click()
    assert guide.contents.isVisible()
    guide.contents.setCurrentRow(4)
    QTest.keyClick(guide.contents, Qt.Key.Key_Return)
    assert not guide.contents.isVisible()
    assert guide.page() is PageName.CHOOSING


def test_it_is_read_by_keyboard_alone(guide: GuideWindow) -> None:
    guide.resize(900, 420)
    guide.turn_to(PageName.MONEY)
    guide.contents.setFocus()
    QTest.keyClick(guide.contents, Qt.Key.Key_Down)
    assert guide.page() is PageName.ACCESS
    guide.turn_to(PageName.MONEY)
    reached = []
    for _ in range(6):
        QTest.keyClick(guide.focusWidget(), Qt.Key.Key_Tab)
        reached.append(guide.focusWidget())
    links = list(dict.fromkeys(part for part in reached if isinstance(part, GuideText)))
    assert len(links) == 2, "of the paragraphs those that lead on are come to"
    links[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(links[0], Qt.Key.Key_Return)
    QApplication.processEvents()
    assert guide.page() in {PageName.ACCESS, PageName.WATCHING}


def test_a_screen_reader_is_told_headings_and_pictures(guide: GuideWindow) -> None:
    role = {
        kind: {QAccessible.queryAccessibleInterface(part).role() for part in guide.findChildren(kind)}
        for kind in (GuideHeading, GuidePicture)
    }
    assert role == {GuideHeading: {QAccessible.Role.Heading}, GuidePicture: {QAccessible.Role.Graphic}}
    for picture in guide.findChildren(GuidePicture):
        named = QAccessible.queryAccessibleInterface(picture).text(QAccessible.Text.Name)
        assert named == "Four clips of one job play in a grid of two by two."
    headings = [part.text() for part in guide.findChildren(GuideHeading)]
    wanted = [part.text.source for part in PAGES[PageName.MONEY].parts if isinstance(part, TopicHeading)]
    assert headings == [PAGES[PageName.MONEY].title.source, *wanted]


def test_pictures_follow_the_theme(guide: GuideWindow, theme: Theme) -> None:
    (picture,) = guide.findChildren(GuidePicture)
    theme.choose(ThemeChoice.DARK)
    dark = picture.grab().toImage()
    theme.choose(ThemeChoice.LIGHT)
    light = picture.grab().toImage()
    theme.choose(ThemeChoice.DARK)
    assert dark != light
    assert picture.grab().toImage() == dark


@pytest.fixture
def language(qapp: QApplication) -> Iterator[SpokenLanguage]:
    spoken = SpokenLanguage(qapp)
    yield spoken
    spoken.speak(LanguageChoice.ENGLISH, QLocale.Country.UnitedKingdom)
    spoken.deleteLater()


def test_the_language_is_changed_while_one_reads(guide: GuideWindow, language: SpokenLanguage) -> None:
    guide.turn_to(PageName.FILES)
    assert "File ▸ Back up the library" in said(guide)
    language.speak(LanguageChoice.GERMAN, QLocale.Country.Germany)
    for _ in range(5):
        QApplication.processEvents()
    assert guide.page() is PageName.FILES
    assert "Datei ▸ Bibliothek sichern" in said(guide)
    assert "Back up" not in said(guide)


def test_it_is_mirrored_for_those_who_read_from_the_right(guide: GuideWindow, language: SpokenLanguage) -> None:
    guide.resize(900, 600)
    guide.turn_to(PageName.ACCESS)
    language.take(QLocale("ar_EG"), [Marked(language.app, "⟦⟧")])
    for _ in range(5):
        QApplication.processEvents()
    assert the(guide, QPushButton, "Page after").text().endswith("←"), "where reading ends"
    assert guide.contents.mapTo(guide, guide.contents.rect().center()).x() > guide.width() / 2


def test_it_is_opened_once_and_forgotten_when_closed(full: FullWindow, guide: GuideWindow) -> None:
    (controller,) = full.window.findChildren(GuideController)
    assert controller.open("exporting") is guide
    assert guide.page() is PageName.EXPORTING
    guide.close()
    again = controller.open()
    assert again is not guide
    assert again.page() is PageName.MONEY
    with pytest.raises(ValueError, match="nowhere"):
        controller.open("nowhere")


def test_live_names_are_those_of_the_window(full: FullWindow) -> None:
    names = live_names(full.window)
    assert isinstance(full.window, MainWindow)
    assert names.path_of("Settings") == "File ▸ Settings"
    assert list(names.keys_of("Guide")) == ["Shift+F1"]
