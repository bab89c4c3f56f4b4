"""Settings: look, tokens, queue, preview and library, each with a word on what it does."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kinogrid.domain.allowance import SpendingUnit
from kinogrid.domain.service_address import Hosts
from kinogrid.store.settings import Settings
from kinogrid.ui.controls.callback_field import CallbackField
from kinogrid.ui.controls.checked_field import CheckedField
from kinogrid.ui.controls.disclosure import Disclosure
from kinogrid.ui.controls.drop_down import DropDown
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.controls.stepper import Stepper
from kinogrid.ui.controls.widgets import bare, dialog_foot, label, leave_button, named, rule
from kinogrid.ui.settings.callback_box import CallbackBox
from kinogrid.ui.settings.network_box import CertificatesBox, ProxyBox
from kinogrid.ui.settings.own_token_box import OwnTokenBox
from kinogrid.ui.settings.setting_rows import ADVANCED, ORDERS, PREVIEW, WINDOW, SettingRow, setting_control
from kinogrid.ui.settings.token_box import TokenBox
from kinogrid.ui.settings.token_text import ACCOUNT_TOKEN, API_TOKEN, address_words
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import shown, tr

# Logical pixels: the column of labels, the same in every section.
_LABELS = 168


class Line(NamedTuple):
    """A line of the dialog: what stands there, beside a label and above a hint where there are any."""

    control: QWidget
    label: str = ""
    hint: str = ""


class SettingsDialog(FittingDialog):
    """Shows settings; `changed` tells at once the name and the new value of one that a person changes.

    Open it with `open()` or `show()`, never `exec()`.

    Its boxes `token`, `account_token`, `own_token`, `proxy`, `certificates` and `callbacks`, and `default_callback` are
    connected by those who keep and make the tokens, go through the network and run the receiver.
    """

    changed = Signal(str, object)
    open_library_requested = Signal()
    shortcuts_requested = Signal()

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        """Show these settings."""
        super().__init__(parent, width=680, height=720)
        self._theme = theme
        self._settings = settings
        named(self, "Settings", tr("Settings", "Settings"))
        self.setWindowTitle(tr("Settings", "Settings"))
        self.token = TokenBox(theme, API_TOKEN)
        self.account_token = TokenBox(theme, ACCOUNT_TOKEN)
        self.own_token = OwnTokenBox(theme)
        self.callbacks = CallbackBox(theme)
        self.proxy, self.certificates = ProxyBox(theme), CertificatesBox(theme)
        self._service = label(wrap=True, selectable=True)
        self._uploads = label(wrap=True, selectable=True)
        self._folder = label(wrap=True, selectable=True)
        self._lay_out()
        for address in self.findChildren(CallbackField):
            self.finished.connect(address.finish)
        for field in self.findChildren(CheckedField):
            self.finished.connect(field.finish)
        self.finished.connect(self.proxy.finish)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        column = self.column
        column.setSpacing(8)
        column.addWidget(label(self.accessibleName(), "title", self))
        warning = tr(
            "Settings",
            "It sends pictures of this machine, and shows balance and charges. It manages your whole account and does "
            "not expire. Use picture URLs instead if you would rather not keep one here.",
        )
        for title, lines in (
            (tr("Settings", "Window"), (*self._lines(WINDOW), self._shortcuts())),
            (tr("Settings", "API token"), (Line(self.token), Line(self._service, tr("Settings", "Service")))),
            (
                tr("Settings", "Account token"),
                (Line(self.account_token, hint=warning), Line(self._uploads, tr("Settings", "Uploads"))),
            ),
            (tr("Settings", "Kinogrid's own API token"), (Line(self.own_token),)),
            (tr("Settings", "Orders"), self._lines(ORDERS)),
            (tr("Settings", "Preview"), self._lines(PREVIEW)),
            (tr("Settings", "Library"), (Line(self._library(), tr("Settings", "Folder")),)),
            (
                tr("Settings", "Network"),
                (
                    Line(self.proxy, tr("Network", "Proxy")),
                    Line(self.certificates, tr("Network", "Certificates")),
                ),
            ),
        ):
            self._add_section(column, title, lines)
        column.addSpacing(12)
        column.addWidget(rule(self))
        column.addWidget(self._advanced())
        column.addStretch(1)
        self.foot.addLayout(dialog_foot(leave_button(self, tr("Dialog", "Close"))))

    def _lines(self, rows: Iterable[SettingRow]) -> tuple[Line, ...]:
        lines = []
        unit: Segmented | None = None
        for row in rows:
            control = setting_control(row, self._theme, self._settings, self.changed.emit)
            if row.field == "spending_unit" and isinstance(control, Segmented):
                unit = control
            elif row.field == "spending_limit" and isinstance(control, Stepper) and unit is not None:
                _count_in(control, unit)
            if isinstance(control, CallbackField):
                self.default_callback = control
            lines.append(Line(control, shown(row.label), "" if row.hint is None else shown(row.hint)))
        return tuple(lines)

    def _advanced(self) -> Disclosure:
        """Fold away what few people need."""
        # Without a parent until it is folded, so that the keyboard comes to the fold first.
        inside = QWidget()
        column = bare(QVBoxLayout(inside), 8)
        column.setContentsMargins(0, 8, 0, 0)
        self._add_section(column, tr("Settings", "Callback addresses"), self._lines(ADVANCED))
        self._add_section(column, tr("Settings", "Callback receiver"), (Line(self.callbacks),))
        title = tr("Settings", "Advanced: callback addresses")
        self.advanced = Disclosure(self._theme, title, inside, self, object_name="Advanced, show or hide")
        return self.advanced

    def _shortcuts(self) -> Line:
        # Without a parent, as the library's.
        change = QPushButton(tr("Settings", "Change keyboard shortcuts…"))
        change.setObjectName("Change shortcuts")
        change.clicked.connect(self.shortcuts_requested)
        return Line(change, tr("Settings", "Keyboard"))

    def _library(self) -> QWidget:
        # Without a parent until it is laid out, as the keyboard goes in the order in which widgets get theirs.
        folder = QWidget()
        open_button = QPushButton(tr("Settings", "Open folder"), folder)
        open_button.setObjectName("Open folder")
        open_button.clicked.connect(self.open_library_requested)
        self._theme.dress(open_button, "reveal", Tone.DIM)
        row = bare(QHBoxLayout(folder), 12)
        row.addWidget(self._folder, stretch=1)
        row.addWidget(open_button)
        return folder

    def _add_section(self, column: QVBoxLayout, title: str, lines: Iterable[Line]) -> None:
        if column.count():
            column.addSpacing(12)
            column.addWidget(rule(self))
            column.addSpacing(8)
        column.addWidget(label(title, "heading", self))
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, _LABELS)
        grid.setColumnStretch(1, 1)
        for position, line in enumerate(lines):
            at = position * 3
            first, span = (1, 1) if line.label else (0, 2)
            if line.label:
                beside = label(line.label, "dim", self)
                grid.addWidget(beside, at, 0)
                if isinstance(line.control, ProxyBox | CertificatesBox):
                    # Beside the first line of what is high.
                    beside.setContentsMargins(0, 6, 0, 0)
                    grid.setAlignment(beside, Qt.AlignmentFlag.AlignTop)
            if isinstance(line.control, Stepper | QPushButton | DropDown):
                grid.addWidget(line.control, at, first, Qt.AlignmentFlag.AlignLeft)
            else:
                grid.addWidget(line.control, at, first, 1, span)
            if line.hint:
                grid.addWidget(label(line.hint, "hint", self, wrap=True), at + 1, first, 1, span)
            grid.setRowMinimumHeight(at + 2, 4)
        column.addLayout(grid)

    def unfold_used(self) -> None:
        """Show what few people need to those who use it."""
        self.advanced.set_open(shown=bool(self.default_callback.text()) or self.callbacks.switch.isChecked())

    def set_hosts(self, hosts: Hosts) -> None:
        """Show where orders and pictures go, and who chose that."""
        self._service.setText(address_words(hosts.api))
        self._uploads.setText(address_words(hosts.platform))

    def set_library_folder(self, path: str) -> None:
        """Show where the clips are kept."""
        self._folder.setText(path)
        self._folder.setAccessibleName(path)


def _count_in(limit: Stepper, unit: Segmented) -> None:
    """Let the spending limit say in what it is counted, and be out of reach as long as there is none."""

    def follow(_chosen: str = "") -> None:
        limit.setEnabled(unit.value() != SpendingUnit.NONE)
        if unit.value() == SpendingUnit.DOLLARS:
            limit.set_unit(tr("Settings", "USD"))
        else:
            limit.set_counted(lambda count: tr("Settings", "%n Credit(s)", count))

    unit.chosen.connect(follow)
    follow()
