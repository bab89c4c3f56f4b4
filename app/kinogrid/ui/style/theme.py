"""What every widget wears: one theme's colours at a time, one style sheet, one family of icons, three sizes of type."""

from enum import StrEnum
from pathlib import Path
from string import Template
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QIcon,
    QImage,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton

from kinogrid.domain.contrast_choice import ContrastChoice
from kinogrid.domain.desktop_look import DesktopLook
from kinogrid.domain.motion_choice import MotionChoice
from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.ui.style.accents import accented
from kinogrid.ui.style.colours import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colours
from kinogrid.ui.style.families import families
from kinogrid.ui.style.icon_engine import Draw, SeenIconEngine
from kinogrid.ui.style.resources import RESOURCES
from kinogrid.ui.style.sizing import USUAL_BODY, put_sizes

# One step of the grid that every distance is a multiple of (or half of), in logical pixels.
GRID = 8
# Added to the right of a button's icon, in logical pixels.
_ICON_GAP = 4
# An icon beside text, and the largest that one is drawn, in logical pixels.
_ICON, _LARGEST_ICON = 16, 20
# Icons that point on or back in what is read, and not in time.
_POINTING = {"back", "right"}
# The height of a thing to click, in logical pixels, and the smallest beside small text (WCAG 2.2, 2.5.8).
_TARGET, _LEAST_TARGET = 28, 24
# What the style sheet calls a size that grows with the text, in logical pixels beside text of the usual size.
_SIZES = {"icon": _ICON, "tall": 38, "chip": 24, "foot": 28, "overlay": 26, "cross": 18, "mark": 14, "arrow": 28}
_WITHIN_RING = {"arrow": 1, "foot": 4, "chip": 2, "overlay": 2}

# What Qt lets come with a movement, where the desktop has it so.
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Tone(StrEnum):
    """Which of the theme's colours an icon is drawn in."""

    TEXT = "text"
    DIM = "dim"
    FAINT = "faint"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    DANGER = "danger"
    WARNING = "warning"
    SUCCESS = "success"


class Theme(QObject):
    """What the window wears, handed to each widget that paints or shows an icon; `changed` asks them to look again."""

    changed = Signal()

    def __init__(
        self, choice: ThemeChoice = ThemeChoice.DARK, resources: Path = RESOURCES, parent: QObject | None = None
    ) -> None:
        """Start with a choice; nothing changes on screen before `apply`."""
        super().__init__(parent)
        self._choice = choice
        self._accent, self._contrast = "", ContrastChoice.SYSTEM
        self._look, self._motion = DesktopLook(), MotionChoice.SYSTEM
        self._effects: tuple[Qt.UIEffect, ...] = ()
        self._resources = resources
        self._app: QApplication | None = None
        self._families: tuple[str, ...] = ()
        self._direction = Qt.LayoutDirection.LeftToRight
        self._fonts: dict[tuple[int, QFont.Weight], QFont] = {}
        self._percent = 100
        # The type that the desktop asks for, and what is made of it, in logical pixels.
        self._desktop = self._base = USUAL_BODY
        self._drawings: dict[str, QSvgRenderer] = {}
        self._shapes: dict[tuple[str, int], QImage] = {}
        self._pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}
        self._icons: dict[tuple[str, Tone, Colours, int], QIcon] = {}
        self._dressed: WeakSet[QObject] = WeakSet()

    @property
    def choice(self) -> ThemeChoice:
        """Tell what the person chose."""
        return self._choice

    @property
    def colours(self) -> Colours:
        """Give the colours in force."""
        light = self._look.light if self._choice is ThemeChoice.SYSTEM else self._choice is ThemeChoice.LIGHT
        high = self._contrast is ContrastChoice.HIGH
        if self._contrast is ContrastChoice.SYSTEM:
            high = bool(self._look.high_contrast)
        usual, strong = (LIGHT, HIGH_LIGHT) if light else (DARK, HIGH_DARK)
        return accented(strong if high else usual, self._accent)

    @property
    def is_still(self) -> bool:
        """Tell whether nothing is to move by itself but what a person has set going."""
        if self._motion is MotionChoice.SYSTEM:
            return bool(self._look.less_motion)
        return self._motion is MotionChoice.REDUCED

    def sized(self, pixels: float) -> int:
        """Give the logical pixels of what grows with the text, told as it is beside text of the usual size."""
        return round(pixels * self._base / USUAL_BODY)

    @property
    def target(self) -> int:
        """Give the height of a thing to click, in logical pixels."""
        return max(self.sized(_TARGET), _LEAST_TARGET)

    @property
    def small(self) -> int:
        """Give the smallest type's size, in logical pixels."""
        return self._base - 1

    @property
    def body(self) -> int:
        """Give the usual type's size, in logical pixels."""
        return self._base

    @property
    def title(self) -> int:
        """Give the largest type's size, in logical pixels."""
        return round(self._base * 1.6)

    def font(self, size: int | None = None, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Give the window's font for what is painted by hand; `size` in logical pixels, the body's when None."""
        wanted = (size or self._base, weight)
        if wanted not in self._fonts:
            font = QFont(list(self._families))
            font.setPixelSize(wanted[0])
            font.setWeight(weight)
            # Figures of equal width: a running count doesn't jitter.
            font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[wanted] = font
        # A copy shares what Qt has found out about it, which takes longer than most of what is painted with it.
        return QFont(self._fonts[wanted])

    def colour(self, tone: Tone) -> QColor:
        """Give a tone's colour of those in force."""
        return QColor(getattr(self.colours, tone.value))

    def apply(self, app: QApplication) -> None:
        """Dress the application: style, font, colours, style sheet, and whether menus and hints come with an effect."""
        if self._app is None:
            self._app = app
            app.setStyle("Fusion")
            self._load_font(app)
            self._effects = tuple(effect for effect in _EFFECTS if app.isEffectEnabled(effect))
        self._wear(app)

    def _wear(self, app: QApplication) -> None:
        colours = self.colours
        for effect in self._effects:
            app.setEffectEnabled(effect, not self.is_still)
        app.setPalette(_palette(colours))
        # Qt has every widget dressed anew by it, also where it is the same.
        if app.styleSheet() != (sheet := self._sheet(colours)):
            app.setStyleSheet(sheet)
        for target in tuple(self._dressed):
            if shiboken6.isValid(target):
                self._put_icon(target)
        self.changed.emit()

    def choose(self, choice: ThemeChoice) -> None:
        """Switch to another theme, on screen at once."""
        if choice is self._choice:
            return
        self._choice = choice
        if self._app is not None:
            self.apply(self._app)

    def colour_by(self, accent: str, contrast: ContrastChoice) -> None:
        """Wear another accent (`#rrggbb`, empty for our own) and as much contrast as is chosen, on screen at once."""
        if (accent, contrast) == (self._accent, self._contrast):
            return
        before = self.colours
        self._accent, self._contrast = accent, contrast
        if self._app is not None and self.colours != before:
            self.apply(self._app)

    def move_by(self, choice: MotionChoice) -> None:
        """Let as much move as is chosen, from now on."""
        before = self.is_still
        self._motion = choice
        if self._app is not None and self.is_still != before:
            self.apply(self._app)

    def follow_desktop(self, look: DesktopLook) -> None:
        """Take what the desktop wants by now, on screen at once where that is what was chosen.

        A desktop that says nothing of dark or light has it dark, so that colour can be judged.
        """
        before = self.colours, self.is_still
        self._look = look
        if self._app is not None and (self.colours, self.is_still) != before:
            self.apply(self._app)

    def size_text(self, percent: int) -> None:
        """Write in so many hundredths of the size that the desktop asks for, on screen at once."""
        if percent == self._percent:
            return
        self._percent = percent
        if self._app is None:
            return
        before, self._base = self._base, self._sized_base()
        if self._base != before:
            self._app.setFont(self.font())
            put_sizes(self._app.allWidgets())
            self._wear(self._app)

    def _sized_base(self) -> int:
        return round(self._desktop * self._percent / 100)

    def follow_language(self) -> None:
        """Draw signs by the fonts that its readers know them from, and let arrows point the way that they read."""
        wanted, direction = families(), QApplication.layoutDirection()
        if self._app is None or (wanted, direction) == (self._families, self._direction):
            return
        self._families, self._direction = wanted, direction
        for kept in (self._fonts, self._shapes, self._pixmaps, self._icons):
            kept.clear()
        self._app.setFont(self.font())
        self.apply(self._app)

    def _load_font(self, app: QApplication) -> None:
        """Use Inter, which comes along, at the size that the person's desktop uses and as much of it as is chosen.

        The desktop counts for 13 pixels at least. Inter keeps every label's room the same on each system and has
        figures of equal width, so that a running count doesn't jitter; scripts that it lacks are taken from the
        system's fonts by Qt, Chinese and Japanese from those that draw their common signs as each language's readers
        know them.
        """
        self._desktop = max(USUAL_BODY, QFontInfo(app.font()).pixelSize())
        self._base = self._sized_base()
        for path in sorted((self._resources / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
        self._families, self._direction = families(), QApplication.layoutDirection()
        app.setFont(self.font())

    def _sheet(self, colours: Colours) -> str:
        template = Template((self._resources / "style" / "kinogrid.qss").read_text(encoding="utf-8"))
        named = ", ".join(f'"{family}"' for family in self._families)
        sizes = {name: self.sized(pixels) for name, pixels in _SIZES.items()}
        # A ring of two pixels in the place of none or one, so that nothing moves as the keyboard comes.
        sizes |= {f"{name}_focused": sizes[name] - within for name, within in _WITHIN_RING.items()}
        sizes |= {"overlay_round": sizes["overlay"] // 2 + 1, "mark_round": sizes["mark"] // 2 + 1}
        sizes |= {"mark_within": sizes["mark"] - 8}
        return template.substitute(
            colours._asdict() | sizes,
            families=named,
            small=self.small,
            body=self.body,
            title=self.title,
            target=self.target,
        )

    def icon(self, name: str, tone: Tone = Tone.TEXT) -> QIcon:
        """Give an icon of our own family (`resources/icons`) in a tone of the theme, greyed where it is disabled.

        Raises `FileNotFoundError` for a name that the family doesn't have.
        """
        key = (name, tone, self.colours, self._base)
        if key not in self._icons:
            if not self._drawing(name).exists():
                raise FileNotFoundError(self._drawing(name))
            self._icons[key] = QIcon(SeenIconEngine(self._drawer(name, tone), self.sized(_LARGEST_ICON)))
        return self._icons[key]

    def _drawer(self, name: str, tone: Tone) -> Draw:
        """Give who draws an icon in the colours that are in force by now, whenever it is seen."""
        normal, colours = self.colour(tone), self.colours

        def draw(side: int, faded: bool, ratio: float) -> QPixmap:  # noqa: FBT001 - as an icon's engine asks
            return self.pixmap(name, side, _faded(normal, colours) if faded else normal, ratio)

        return draw

    def _drawing(self, name: str) -> Path:
        return self._resources / "icons" / f"{name}.svg"

    def pixmap(self, name: str, side: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
        """Draw an icon of `side` logical pixels for a screen of `ratio` device pixels to each."""
        key = (name, side, colour.rgba(), ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(name, side, colour, ratio)
        return self._pixmaps[key]

    def _draw(self, name: str, side: int, colour: QColor, ratio: float) -> QPixmap:
        drawn = QImage(self._shape(name, round(side * ratio)))
        painter = QPainter(drawn)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(drawn.rect(), colour)
        painter.end()
        drawn.setDevicePixelRatio(ratio)
        return QPixmap.fromImage(drawn)

    def _shape(self, name: str, side: int) -> QImage:
        """Draw where an icon of so many device pixels has ink, once for all colours: to read it takes the longest."""
        if (name, side) not in self._shapes:
            if name not in self._drawings:
                self._drawings[name] = QSvgRenderer(QByteArray(self._drawing(name).read_bytes()), self)
            shape = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
            shape.fill(Qt.GlobalColor.transparent)
            painter = QPainter(shape)
            self._drawings[name].render(painter, QRectF(shape.rect()))
            painter.end()
            if name in _POINTING and QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                shape = shape.flipped(Qt.Orientation.Horizontal)
            self._shapes[name, side] = shape
        return self._shapes[name, side]

    def app_icon(self) -> QIcon:
        """Give the app's own icon, the same in both themes."""
        icon = QIcon()
        for side in (16, 32, 64, 128, 256):
            icon.addFile(str(self._resources / f"app-icon-{side}.png"), QSize(side, side))
        return icon

    def dress(
        self, target: QAbstractButton | QAction | QLabel, name: str, tone: Tone = Tone.TEXT, side: int = 0
    ) -> None:
        """Give a button, an action or a label an icon that follows the theme.

        `side` is in logical pixels beside text of the usual size, as it was before or as is usual where none is given.
        """
        if side:
            target.setProperty("icon_side", side)
        target.setProperty("icon_name", name)
        target.setProperty("icon_tone", tone.value)
        self._dressed.add(target)
        self._put_icon(target)

    def _put_icon(self, target: QObject) -> None:
        name, tone = str(target.property("icon_name")), Tone(target.property("icon_tone"))
        side = self.sized(target.property("icon_side") or _ICON)
        if isinstance(target, QLabel):
            target.setPixmap(self.icon(name, tone).pixmap(QSize(side, side), target.devicePixelRatioF()))
        elif isinstance(target, QPushButton) and target.text():
            # Qt's gap between icon and text is too small and can't be set, so the icon brings room along.
            target.setIconSize(QSize(side + _ICON_GAP, side))
            target.setIcon(QIcon(SeenIconEngine(self._drawer(name, tone), side, _ICON_GAP)))
        elif isinstance(target, QAbstractButton) and target.property("icon_side"):
            target.setIconSize(QSize(side, side))
            target.setIcon(self.icon(name, tone))
        elif isinstance(target, QAbstractButton | QAction):
            target.setIcon(self.icon(name, tone))


def _faded(colour: QColor, colours: Colours) -> QColor:
    ground = QColor(colours.pane)
    pairs = (
        (colour.red(), ground.red()),
        (colour.green(), ground.green()),
        (colour.blue(), ground.blue()),
    )
    return QColor(*((near * 4 + far * 6) // 10 for near, far in pairs))


def _palette(colours: Colours) -> QPalette:
    """Give Qt the same colours, for whatever the style sheet doesn't reach."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette(QColor(colours.raised), QColor(colours.pane))
    for where, colour in (
        (role.Window, colours.pane),
        (role.WindowText, colours.text),
        (role.Base, colours.raised),
        (role.AlternateBase, colours.hover),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.faint),
        (role.Button, colours.raised),
        (role.ButtonText, colours.text),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.BrightText, colours.danger),
        (role.Mid, colours.edge),
        (role.Dark, colours.line),
    ):
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, where, _faded(QColor(colours.text), colours))
    return palette
