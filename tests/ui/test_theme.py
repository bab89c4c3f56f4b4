"""Both themes can be read, and every icon belongs to the family."""

import ast
import re
from itertools import product
from xml.etree import ElementTree as ET

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from kinogrid.domain.contrast_choice import ContrastChoice
from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.ui.style.accents import accented
from kinogrid.ui.style.colours import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours, contrast
from kinogrid.ui.style.resources import RESOURCES
from kinogrid.ui.style.theme import Theme, Tone
from tests.house import house
from tests.reached import must_reach, reached
from tests.tables import every

PALETTES = pytest.mark.parametrize("colours", [DARK, LIGHT, HIGH_DARK, HIGH_LIGHT])
ICONS = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))

# Which texts stand on which grounds.
STANDS_ON = {
    "text dim faint accent danger warning success": "pane raised",
    "text dim faint": "canvas hover accent_wash",
    "text dim": "danger_wash warning_wash",
    "text": "pressed",
    "on_accent": "accent accent_hover accent_pressed",
    "accent warning danger": "accent_wash",
    "warning": "warning_wash",
    "danger": "danger_wash",
}


def too_little(colours: Colours, least: float) -> list[str]:
    return [
        f"{text} on {ground}: {contrast(getattr(colours, text), getattr(colours, ground)):.2f}"
        for texts, grounds in STANDS_ON.items()
        for text, ground in product(texts.split(), grounds.split())
        if contrast(getattr(colours, text), getattr(colours, ground)) < least
    ]


@PALETTES
def test_text_is_readable_on_every_ground_it_stands_on(colours: Colours) -> None:
    assert too_little(colours, 7 if colours in {HIGH_DARK, HIGH_LIGHT} else 4.5) == []


@must_reach("as it was chosen", "adjusted")
@PALETTES
@settings(max_examples=100)
@given(st.tuples(*[st.integers(0, 255)] * 3))
@example((0, 0, 0))
@example((255, 255, 255))
@example((255, 255, 0))
@example((0, 0, 255))
def test_every_accent_can_be_read_wherever_it_stands(colours: Colours, channels: tuple[int, int, int]) -> None:
    wanted = "#{:02x}{:02x}{:02x}".format(*channels)
    found = accented(colours, wanted)
    assert too_little(found, 7 if colours in {HIGH_DARK, HIGH_LIGHT} else 4.5) == []
    reached("as it was chosen" if found.accent == wanted else "adjusted")


def test_accent_and_contrast_are_worn_at_once_in_both_themes(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.colour_by("#8b5cf6", ContrastChoice.HIGH)
    try:
        for choice, base in ((ThemeChoice.LIGHT, HIGH_LIGHT), (ThemeChoice.DARK, HIGH_DARK)):
            theme.choose(choice)
            assert theme.colours == accented(base, "#8b5cf6")
            assert theme.colours.accent != "#8b5cf6", "it could not be read"
            assert theme.colours.accent in qapp.styleSheet()
    finally:
        theme.colour_by("", ContrastChoice.SYSTEM)
    assert theme.colours == DARK


# What is seen of a control, and which control the keyboard is on, on the grounds where controls stand.
CONTROLS = {"edge accent danger warning": "pane raised", "accent": "hover accent_wash canvas"}


@PALETTES
def test_controls_are_told_from_every_ground_they_stand_on(colours: Colours) -> None:
    poor = [
        f"{part} on {ground}: {contrast(getattr(colours, part), getattr(colours, ground)):.2f}"
        for parts, grounds in CONTROLS.items()
        for part, ground in product(parts.split(), grounds.split())
        if contrast(getattr(colours, part), getattr(colours, ground)) < 3
    ]
    assert poor == []


@PALETTES
def test_the_surround_is_neutral(colours: Colours) -> None:
    for name in ("canvas", "pane", "raised", "hover", "pressed", "line", "edge", "text", "dim", "faint"):
        red, green, blue = re.findall("..", getattr(colours, name)[1:])
        assert red == green == blue, name


def test_contrast_is_as_the_guidelines_define_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)


@every("name", ICONS)
def test_icons_are_of_one_family(name: str, theme: Theme) -> None:
    root = ET.fromstring((RESOURCES / "icons" / f"{name}.svg").read_text())  # noqa: S314 - our own file
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert root.get("stroke-width") == "1.75"
    assert root.get("stroke-linecap") == root.get("stroke-linejoin") == "round"
    red = QColor("#ff0000")
    image = theme.pixmap(name, 24, red, 2).toImage()
    assert image.size().toTuple() == (48, 48)
    inks = {
        image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {"#ff0000"}


# What takes an icon's name as one of its plain arguments; no other of these has small letters and hyphens only.
TAKE_AN_ICON = {"dress", "icon_label", "tool_button", "icon", "pixmap", "add", "_add", "_add_act", "MenuEntry"}
TAKE_AN_ICON |= {"_action", "_button", "PictureButton"}


def test_every_icon_that_the_code_names_is_there() -> None:
    named = {
        argument.value
        for module in house()
        if module.path[0] == "ui"
        for name, call in module.calls
        if name.rpartition(".")[2] in TAKE_AN_ICON
        for argument in call.args
        if isinstance(argument, ast.Constant) and re.fullmatch("[a-z]+(-[a-z]+)*", str(argument.value))
    }
    assert {"generate", "details", "close", "folder"} <= named
    assert named <= set(ICONS)


def test_a_new_look_reaches_what_is_on_screen(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    theme.dress(button, "settings", Tone.TEXT)

    def ink() -> str:
        image: QImage = button.icon().pixmap(20, 20).toImage()
        darkest = max(
            (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())),
            key=lambda colour: colour.alpha(),
        )
        return darkest.name()

    assert ink() == DARK.text
    with qtbot.waitSignal(theme.changed):
        theme.choose(ThemeChoice.LIGHT)
    assert ink() == LIGHT.text
    assert qapp.palette().window().color().name() == LIGHT.pane
    assert LIGHT.raised in qapp.styleSheet()
    theme.choose(ThemeChoice.SYSTEM)
    assert theme.colours in {DARK, LIGHT}
    theme.choose(ThemeChoice.DARK)
    assert ink() == DARK.text


def test_a_widget_that_is_gone_is_forgotten(qtbot: QtBot, theme: Theme) -> None:
    label = QLabel()
    theme.dress(label, "info")
    with qtbot.waitSignal(label.destroyed):
        label.deleteLater()
    theme.choose(ThemeChoice.LIGHT)
    theme.choose(ThemeChoice.DARK)


def test_disabled_icons_are_fainter(theme: Theme) -> None:
    icon = theme.icon("settings", Tone.TEXT)
    normal = icon.pixmap(20, 20, QIcon.Mode.Normal).toImage().copy(QRect(0, 0, 20, 20))
    disabled = icon.pixmap(20, 20, QIcon.Mode.Disabled).toImage()
    assert normal != disabled


def test_an_icon_that_was_faint_once_is_whole_again(theme: Theme) -> None:
    def ink(alpha: int) -> int:
        drawn = theme.pixmap("extend", 19, QColor(255, 255, 255, alpha)).toImage()
        return max(drawn.pixelColor(x, y).alpha() for x in range(drawn.width()) for y in range(drawn.height()))

    assert ink(110) <= 110
    assert ink(255) > 200


def test_the_app_icon_has_every_size(theme: Theme) -> None:
    assert {size.toTuple() for size in theme.app_icon().availableSizes()} >= {(16, 16), (32, 32), (256, 256)}
    assert (RESOURCES / "app-icon.ico").read_bytes()[:4] == b"\0\0\1\0"
    assert (RESOURCES / "app-icon.icns").read_bytes()[:4] == b"icns"


def test_the_typeface_comes_along_with_its_licence(theme: Theme) -> None:
    assert theme.font().family() == "Inter"
    assert theme.small < theme.body < theme.title
    assert "SIL OPEN FONT LICENSE" in (RESOURCES / "fonts" / "OFL.txt").read_text()
