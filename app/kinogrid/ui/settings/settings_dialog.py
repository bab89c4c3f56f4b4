"""Settings: look, tokens, queue, preview and library, each with a word on what it does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kinogrid.domain.allowance import LimitSpan
from kinogrid.domain.look import Look
from kinogrid.domain.request import is_private_safe
from kinogrid.store.settings import MIB, Settings, ShortTiles, bounds
from kinogrid.ui.controls.addresses import NOT_SAFE, may_become_callback
from kinogrid.ui.controls.message import FieldMessage, mark
from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.controls.stepper import Stepper
from kinogrid.ui.settings.callback_box import CallbackBox
from kinogrid.ui.settings.token_box import TokenBox
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import shown

_UPLOAD_WARNING = (
    "Only needed when the service refuses to take pictures with the API token. It is a platform token: it manages your "
    "whole account and does not expire. Use picture URLs instead if you would rather not keep one here."
)


class SettingsDialog(QDialog):
    """Shows settings; `changed` tells at once the name and the new value of one that a person changes.

    Open it with `open()` or `show()`, never `exec()`.

    Its `token`, `upload_token` and `callbacks` boxes are connected by whoever keeps the tokens and runs the receiver.
    """

    changed = Signal(str, object)
    open_library_requested = Signal()

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        """Show these settings."""
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle("Settings")
        self.setAccessibleName("Settings")
        self.setMinimumSize(640, 480)
        self.resize(680, 720)
        self.look = Segmented(
            theme,
            "Palette",
            [(Look.DARK, "Dark"), (Look.LIGHT, "Light"), (Look.SYSTEM, "As the system")],
            object_name="Palette",
        )
        self.look.choose(settings.palette)
        self.token = TokenBox(theme, "API token")
        self.upload_token = TokenBox(theme, "Upload token", "Save")
        self.jobs = Stepper(theme, "Jobs in flight", bounds("in_flight"), object_name="Jobs in flight")
        self.jobs.set_value(settings.in_flight)
        self.limit = Stepper(theme, "Order limit", bounds("order_limit"), object_name="Order limit")
        self.limit.set_value(settings.order_limit)
        self.span = Segmented(
            theme,
            "Order limit counts",
            [(LimitSpan.START, "Since the start"), (LimitSpan.DAY, "Each day")],
            object_name="Order limit counts",
        )
        self.span.choose(settings.limit_span)
        self.callback = QLineEdit()
        self.callback.setAccessibleName("Default callback URL")
        self.callback.setPlaceholderText("None")
        self.callback.setText(settings.callback_url)
        self._callback_message = FieldMessage(theme)
        self.callbacks = CallbackBox(theme)
        least, most = bounds("cache_bytes")
        self.cache = Stepper(theme, "Preview memory", (least // MIB, most // MIB), 64, object_name="Preview memory")
        self.cache.set_unit("MiB")
        self.cache.set_value(settings.cache_bytes // MIB)
        self.short = Segmented(
            theme,
            "Shorter clips",
            [(ShortTiles.LOOP, "Start again"), (ShortTiles.HOLD, "Wait at the end")],
            object_name="Shorter clips",
        )
        self.short.choose(settings.short_tiles)
        self._base = _value_label()
        self._folder = _value_label()
        self._lay_out()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.look.chosen.connect(lambda look: self.changed.emit("palette", Look(look)))
        self.short.chosen.connect(lambda short: self.changed.emit("short_tiles", ShortTiles(short)))
        self.jobs.changed.connect(lambda count: self.changed.emit("in_flight", count))
        self.limit.changed.connect(lambda count: self.changed.emit("order_limit", count))
        self.span.chosen.connect(lambda span: self.changed.emit("limit_span", LimitSpan(span)))
        self.cache.changed.connect(lambda mib: self.changed.emit("cache_bytes", mib * MIB))
        self.callback.textEdited.connect(self._callback_typed)
        self.callback.editingFinished.connect(self._callback_done)

    def _lay_out(self) -> None:
        content = QWidget(self)
        content.setProperty("role", "content")
        column = QVBoxLayout(content)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(8)
        self._section(column, "Look", ("Palette", self.look, ""))
        self._section(column, "API token", ("", self.token, ""), ("Service", self._base, ""))
        self._section(
            column,
            "Upload token",
            (
                "",
                self.upload_token,
                _UPLOAD_WARNING,
            ),
        )
        callback = QWidget(content)
        below = QVBoxLayout(callback)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self.callback)
        below.addWidget(self._callback_message)
        self._section(
            column,
            "Orders",
            ("Jobs in flight", self.jobs, "So many are with the service at once; the rest wait in order."),
            ("Order limit", self.limit, "Kinogrid asks before more orders than this are placed."),
            ("It counts", self.span, ""),
            ("Default callback", callback, "The service also posts each finished result there."),
        )
        self._section(column, "Callback receiver", ("", self.callbacks, ""))
        self._section(
            column,
            "Preview",
            ("Shorter clips", self.short, "When the four are not equally long."),
            ("Memory", self.cache, "For pictures that are ready to show. Longer clips are kept smaller."),
        )
        folder = QWidget(content)
        row = QHBoxLayout(folder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.open_button = QPushButton("Open folder", folder)
        self.open_button.clicked.connect(self.open_library_requested)
        self._theme.dress(self.open_button, "reveal", Tone.DIM)
        row.addWidget(self._folder, stretch=1)
        row.addWidget(self.open_button)
        self._section(column, "Library", ("Folder", folder, ""))
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        close = QPushButton("Close", self)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 12, 32, 16)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, stretch=1)
        layout.addWidget(_rule(self))
        layout.addLayout(foot)

    def _section(self, column: QVBoxLayout, title: str, *rows: tuple[str, QWidget, str]) -> None:
        """Add a heading and its rows: a label, what changes it, and a word on what it does."""
        if column.count():
            column.addSpacing(12)
            column.addWidget(_rule(self))
            column.addSpacing(8)
        heading = QLabel(title, self)
        heading.setProperty("role", "heading")
        column.addWidget(heading)
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 120)
        grid.setColumnStretch(1, 1)
        at = 0
        for name, control, hint in rows:
            label = QLabel(name, self)
            label.setProperty("role", "dim")
            if name:
                grid.addWidget(label, at, 0)
            if isinstance(control, Stepper):
                grid.addWidget(control, at, 1, Qt.AlignmentFlag.AlignLeft)
            else:
                grid.addWidget(control, at, 1 if name else 0, 1, 1 if name else 2)
            if hint:
                words = QLabel(hint, self)
                words.setProperty("role", "hint")
                words.setWordWrap(True)
                grid.addWidget(words, at + 1, 1 if name else 0, 1, 1 if name else 2)
            grid.setRowMinimumHeight(at + 2, 4)
            at += 3
        column.addLayout(grid)

    def set_api_base(self, url: str, *, from_environment: bool = False) -> None:
        """Show which service is used."""
        self._base.setText(f"{url} (from the environment)" if from_environment else url)

    def set_library_folder(self, path: str) -> None:
        """Show where the clips are kept."""
        self._folder.setText(path)
        self._folder.setAccessibleName(path)

    def _say(self, words: str) -> None:
        self._callback_message.say(words)
        mark(self.callback, wrong=bool(words))

    def _callback_typed(self, text: str) -> None:
        words = "" if may_become_callback(text) else shown(NOT_SAFE)
        if words != self._callback_message.words():
            self._say(words)

    def _callback_done(self) -> None:
        text = self.callback.text().strip()
        if text and not is_private_safe(text):
            self._say(shown(NOT_SAFE))
        else:
            self.changed.emit("callback_url", text)


def _value_label() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _rule(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    rule.setProperty("role", "rule")
    return rule
