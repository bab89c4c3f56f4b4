"""Settings: look, tokens, queue, preview and library, each with a word on what it does."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kinogrid.domain.allowance import SpendingUnit
from kinogrid.domain.service_address import API, PLATFORM, Hosts
from kinogrid.store.settings import Settings
from kinogrid.ui.controls.callback_field import CallbackField
from kinogrid.ui.controls.checked_field import CheckedField
from kinogrid.ui.controls.disclosure import Disclosure
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.flow_layout import FlowLayout
from kinogrid.ui.controls.message import announce
from kinogrid.ui.controls.nothing_here import NothingHere
from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.controls.stepper import Stepper
from kinogrid.ui.controls.widgets import (
    bare,
    dialog_foot,
    focus_in_sight,
    label,
    leave_button,
    named,
    rule,
    search_field,
)
from kinogrid.ui.settings.address_box import AddressBox
from kinogrid.ui.settings.callback_box import CallbackBox
from kinogrid.ui.settings.network_box import CertificatesBox, ProxyBox
from kinogrid.ui.settings.own_token_box import OwnTokenBox
from kinogrid.ui.settings.section import Line, SettingsSection
from kinogrid.ui.settings.setting_keywords import (
    ACCOUNT,
    CERTIFICATES,
    FOLDER,
    KEYBOARD,
    OWN_TOKEN,
    PROXY,
    RECEIVER,
    SERVICE,
    TOKEN,
    UPLOADS,
)
from kinogrid.ui.settings.setting_match import asked_parts, is_meant
from kinogrid.ui.settings.setting_rows import ADVANCED, ORDERS, PREVIEW, WINDOW, SettingRow, setting_control
from kinogrid.ui.settings.token_box import TokenBox
from kinogrid.ui.settings.token_text import ACCOUNT_TOKEN, API_TOKEN, address_words
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import shown, tr


class SettingsDialog(FittingDialog):
    """Shows settings; `changed` tells at once the name and the new value of one that a person changes.

    Open it with `open()` or `show()`, never `exec()`.

    Its boxes `token`, `account_token`, `own_token`, `proxy`, `certificates`, `api_address`, `platform_address` and
    `callbacks`, and `default_callback` are connected by those who keep and make the tokens, go through the network and
    run the receiver.
    """

    changed = Signal(str, object)
    open_library_requested = Signal()
    move_library_requested = Signal()
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
        self.api_address = AddressBox(
            theme, tr("Network", "API address"), tr("Network", "Reset the API address"), API, object_name="API address"
        )
        self.platform_address = AddressBox(
            theme,
            tr("Network", "Platform address"),
            tr("Network", "Reset the platform address"),
            PLATFORM,
            object_name="Platform address",
        )
        self._service = label(wrap=True, selectable=True)
        self._uploads = label(wrap=True, selectable=True)
        self._folder = label(wrap=True, selectable=True)
        self.search = search_field(theme, tr("Settings", "Search settings"), self, object_name="Search settings")
        self._nothing = NothingHere(
            theme,
            self,
            object_name="Show all settings",
            words=tr("Settings", "Show all settings"),
            icon="search",
        )
        self._nothing.explain(
            tr("Settings", "Nothing is called so"), tr("Settings", "Other words for the same thing may find it.")
        )
        self._sections: list[SettingsSection] = []
        self._folded: list[SettingsSection] = []
        # Whether the fold was open before a search opened it, None while nothing is looked for.
        self._advanced_before: bool | None = None
        self._lay_out()
        self._search()
        self.search.textChanged.connect(self._search)
        self._nothing.way_on.connect(self._show_all)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._go_to_search)
        for field in self.findChildren(CheckedField):
            self.finished.connect(field.finish)
        self.finished.connect(self.proxy.finish)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        column = self.column
        column.setSpacing(8)
        column.addWidget(label(self.accessibleName(), "title", self))
        column.addWidget(self.search)
        column.addSpacing(8)
        warning = tr(
            "Settings",
            "It sends pictures of this machine, and shows balance and charges. It manages your whole account and does "
            "not expire. Use picture URLs instead if you would rather not keep one here.",
        )
        for title, lines in (
            (tr("Settings", "Window"), (*self._lines(WINDOW), self._shortcuts())),
            (
                tr("Settings", "API token"),
                (Line(self.token, TOKEN), Line(self._service, SERVICE, tr("Settings", "Service"))),
            ),
            (
                tr("Settings", "Account token"),
                (
                    Line(self.account_token, ACCOUNT, hint=warning),
                    Line(self._uploads, UPLOADS, tr("Settings", "Uploads")),
                ),
            ),
            (tr("Settings", "Kinogrid's own API token"), (Line(self.own_token, OWN_TOKEN),)),
            (tr("Settings", "Orders"), self._lines(ORDERS)),
            (tr("Settings", "Preview"), self._lines(PREVIEW)),
            (tr("Settings", "Library"), (Line(self._library(), FOLDER, tr("Settings", "Folder")),)),
            (
                tr("Settings", "Network"),
                (
                    Line(self.proxy, PROXY, tr("Network", "Proxy")),
                    Line(self.certificates, CERTIFICATES, tr("Network", "Certificates")),
                ),
            ),
        ):
            self._sections.append(SettingsSection(title, lines, self))
            column.addWidget(self._sections[-1])
        column.addWidget(self._advanced())
        column.addWidget(self._nothing, stretch=1)
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
            lines.append(Line(control, row.keywords, shown(row.label), "" if row.hint is None else shown(row.hint)))
        return tuple(lines)

    def _advanced(self) -> QWidget:
        """Fold away what few people need."""
        # Without a parent until it is folded, so that the keyboard comes to the fold first.
        inside = QWidget()
        column = bare(QVBoxLayout(inside), 8)
        column.setContentsMargins(0, 8, 0, 0)
        for heading, lines in (
            (
                tr("Network", "Addresses of the service"),
                (
                    Line(self.api_address, SERVICE, tr("Network", "API"), _addresses_hint()),
                    Line(self.platform_address, UPLOADS, tr("Network", "Platform"), _platform_hint()),
                ),
            ),
            (tr("Settings", "Callback addresses"), self._lines(ADVANCED)),
            (tr("Settings", "Callback receiver"), (Line(self.callbacks, RECEIVER),)),
        ):
            self._folded.append(SettingsSection(heading, lines, inside))
            column.addWidget(self._folded[-1])
        title = tr("Settings", "Advanced: addresses")
        self._more = QWidget(self)
        self.advanced = Disclosure(self._theme, title, inside, self._more, object_name="Advanced, show or hide")
        self._more_rule = rule(self._more)
        more = bare(QVBoxLayout(self._more), 8)
        more.setContentsMargins(0, 12, 0, 0)
        more.addWidget(self._more_rule)
        more.addWidget(self.advanced)
        return self._more

    def _shortcuts(self) -> Line:
        # Without a parent, as the library's.
        change = QPushButton(tr("Settings", "Change keyboard shortcuts…"))
        change.setObjectName("Change shortcuts")
        change.clicked.connect(self.shortcuts_requested)
        return Line(change, KEYBOARD, tr("Settings", "Keyboard"))

    def _library(self) -> QWidget:
        # Without a parent until it is laid out, as the keyboard goes in the order in which widgets get theirs.
        folder = QWidget()
        open_button = QPushButton(tr("Settings", "Open folder"), folder)
        open_button.setObjectName("Open folder")
        open_button.clicked.connect(self.open_library_requested)
        self._theme.dress(open_button, "reveal", Tone.DIM)
        move_button = QPushButton(tr("Window", "Move the library…"), folder)
        move_button.setObjectName("Move the library")
        move_button.clicked.connect(self._move_library)
        self._theme.dress(move_button, "right", Tone.DIM)
        column, row = bare(QVBoxLayout(folder), 8), FlowLayout()
        column.addWidget(self._folder)
        for button in (open_button, move_button):
            row.addWidget(button)
        column.addLayout(row)
        return folder

    def _move_library(self) -> None:
        """Make way: what is asked and told of it is seen in the window."""
        self.accept()
        self.move_library_requested.emit()

    def _search(self) -> None:
        """Show what is asked for, all of it where nothing is, and open what few people need where a hit lies in it."""
        asked = asked_parts(self.search.text())
        if asked and self._advanced_before is None:
            self._advanced_before = self.advanced.is_open()
        self.proxy.reveal(on=bool(asked))
        hits = [section.show_meant(partial(is_meant, asked)) for section in self._sections]
        folded = [section.show_meant(partial(is_meant, asked)) for section in self._folded]
        shown_first = next((section for section, hit in zip(self._sections, hits, strict=True) if hit), None)
        for section in self._sections:
            section.set_parted(parted=section is not shown_first)
        first_folded = next((section for section, hit in zip(self._folded, folded, strict=True) if hit), None)
        for section in self._folded:
            section.set_parted(parted=section is not first_folded)
        self._more.setVisible(any(folded))
        self._more_rule.setVisible(shown_first is not None)
        count = sum(hits) + sum(folded)
        if asked:
            self.advanced.set_open(shown=any(folded))
        elif self._advanced_before is not None:
            self.advanced.set_open(shown=self._advanced_before)
            self._advanced_before = None
        self._nothing.setVisible(not count)
        words = _count_words(count) if asked else ""
        self.search.setAccessibleDescription(words)
        if words:
            announce(self.search, words)

    def _show_all(self) -> None:
        self.search.clear()
        focus_in_sight(self.search)

    def _go_to_search(self) -> None:
        focus_in_sight(self.search, Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc end the search first, and close the dialog only where there is none."""
        if event.matches(QKeySequence.StandardKey.Cancel) and self.search.text():
            self._show_all()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Look again for what is typed when other words stand there in another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._search()

    def unfold_used(self) -> None:
        """Show what few people need to those who use it."""
        used = (self.default_callback.text(), self.api_address.address.text(), self.platform_address.address.text())
        self.advanced.set_open(shown=any(used) or self.callbacks.switch.isChecked())

    def set_hosts(self, hosts: Hosts) -> None:
        """Show where orders and pictures go, and who chose that."""
        self._service.setText(address_words(hosts.api))
        self._uploads.setText(address_words(hosts.platform))

    def set_library_folder(self, path: str) -> None:
        """Show where the clips are kept."""
        self._folder.setText(path)
        self._folder.setAccessibleName(path)


def _addresses_hint() -> str:
    return tr("Network", "Takes orders and the API token. Empty for the provider's own.")


def _platform_hint() -> str:
    return tr("Network", "Takes pictures and the account token. Prices are read there, and tokens are made there.")


def _count_words(count: int) -> str:
    return tr("Settings", "%n setting(s) found", count) if count else tr("Settings", "Nothing is called so")


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
