"""How large things are beside text of another size than the usual: all by the font that the application wears."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtWidgets import QApplication, QWidget

# The body type where nobody asks for another, in logical pixels: all other sizes belong to this one.
USUAL_BODY = 13
# The height of one of its lines.
USUAL_LINE = 16
# By the name of the property that keeps a side, beside text of the usual size.
_SIDES: Mapping[str, Callable[[QWidget, int], None]] = {
    "fixed_width": QWidget.setFixedWidth,
    "fixed_height": QWidget.setFixedHeight,
    "least_width": QWidget.setMinimumWidth,
    "least_height": QWidget.setMinimumHeight,
    "most_width": QWidget.setMaximumWidth,
}


def text_scale() -> float:
    """Give how much larger the text is than usual; 1 before the theme is worn."""
    pixels = QApplication.font().pixelSize()
    return pixels / USUAL_BODY if pixels > 0 else 1.0


def sized(pixels: float) -> int:
    """Give the logical pixels of something that grows with the text, told as it is beside text of the usual size."""
    return round(pixels * text_scale())


def fix(widget: QWidget, *, width: int = 0, height: int = 0) -> None:
    """Fix a widget's sides, in logical pixels beside text of the usual size; they grow with the text from now on."""
    _keep(widget, fixed_width=width, fixed_height=height)


def give_least(widget: QWidget, *, width: int = 0, height: int = 0) -> None:
    """Give a widget's sides their least, in the same way."""
    _keep(widget, least_width=width, least_height=height)


def give_most(widget: QWidget, *, width: int) -> None:
    """Give a widget's width its most, in the same way."""
    _keep(widget, most_width=width)


def put_sizes(widgets: Iterable[QWidget]) -> None:
    """Let all widgets that were told to follow the text have their size beside text of another."""
    for widget in widgets:
        for side, put in _SIDES.items():
            if told := widget.property(side):
                put(widget, sized(told))


def _keep(widget: QWidget, **sides: int) -> None:
    for side, pixels in sides.items():
        if pixels:
            widget.setProperty(side, pixels)
    put_sizes((widget,))
