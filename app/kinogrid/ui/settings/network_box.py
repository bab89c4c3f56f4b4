"""The network's corner of Settings: the proxy, who it is for, and whose word on a host's identity counts."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kinogrid.domain.network_choice import LONGEST_NAME, NetworkChoice, ProxyKind, proxy_place
from kinogrid.ui.controls.checked_field import CheckedField
from kinogrid.ui.controls.message import FieldMessage
from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.controls.switch import Switch
from kinogrid.ui.controls.widgets import bare, label, named, tool_button
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.settings.network_text import KINDS, MEANINGS, proxy_flaw_words, proxy_words_while_typed
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import shown, tr

_SYSTEM, _FILE = "system", "file"


class ProxyBox(QWidget):
    """Says which proxy a person wants; `changed` tells the name and the value of a setting, once it can hold.

    A proxy that is to be named is chosen only as its address is there: until then the former way holds, and that is
    said. `password_given` carries one that was entered, empty to forget it.
    """

    changed = Signal(str, object)
    password_given = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start like the system."""
        super().__init__(parent)
        self._theme = theme
        self._holds = NetworkChoice()
        self.kind = Segmented(
            theme,
            tr("Network", "Proxy"),
            [(kind, shown(text)) for kind, text in KINDS.items()],
            self,
            object_name="Proxy",
        )
        self._meaning = label("", "hint", self, wrap=True)
        self._own = QWidget(self)
        self._revealed = False
        self._later = label(tr("Network", "This counts once HTTP or SOCKS5 is chosen above."), "hint", self, wrap=True)
        self.address = CheckedField(
            theme,
            tr("Network", "The proxy's address"),
            proxy_flaw_words,
            self._own,
            object_name="Proxy address",
            placeholder="proxy.example:3128",
            while_typed=proxy_words_while_typed,
        )
        self.user = named(QLineEdit(self._own), "Proxy name", tr("Network", "Your name at the proxy"))
        # As long as a name may be in the settings file.
        self.user.setMaxLength(LONGEST_NAME)
        self.user.setPlaceholderText(tr("Network", "Only if the proxy asks for one"))
        self.password = named(QLineEdit(self._own), "Proxy password", tr("Network", "Your password at the proxy"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhHiddenText
        )
        self._eye = tool_button(
            theme,
            "eye",
            tr("Network", "Show the password as it is typed"),
            self._own,
            object_name="Show the proxy password",
            checkable=True,
        )
        self.forget = QPushButton(tr("Network", "Forget"), self._own)
        named(self.forget, "Forget the proxy password", tr("Network", "Forget the proxy's password"))
        self._place = label("", "hint", self._own, wrap=True)
        self.for_media = Switch(
            theme, tr("Network", "Clips and pictures go through it, too"), self._own, object_name="Proxy for media"
        )
        self._lay_out()
        self.kind.chosen.connect(self._chosen)
        self.address.taken.connect(self._addressed)
        self.user.editingFinished.connect(self._named)
        self.password.editingFinished.connect(self._given)
        self.forget.clicked.connect(lambda: self.password_given.emit(""))
        self.for_media.toggled.connect(lambda on: self.changed.emit("proxy_for_media", on))
        self._eye.toggled.connect(self._unmask)
        self.show_choice(NetworkChoice())
        self.show_password("", kept=False)

    def _lay_out(self) -> None:
        grid = QGridLayout(self._own)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.password, stretch=1)
        row.addWidget(self._eye)
        row.addWidget(self.forget)
        names = tr("Network", "Address"), tr("Network", "Name"), tr("Network", "Password")
        for at, words in enumerate(names):
            grid.addWidget(label(words, "dim", self._own), at, 0)
        grid.addWidget(self.address, 0, 1)
        grid.addWidget(self.user, 1, 1)
        grid.addLayout(row, 2, 1)
        grid.addWidget(self._place, 3, 1)
        grid.addWidget(self.for_media, 4, 1)
        column = bare(QVBoxLayout(self), 4)
        column.addWidget(self.kind)
        column.addWidget(self._meaning)
        column.addWidget(self._later)
        column.addWidget(self._own)

    def show_choice(self, choice: NetworkChoice) -> None:
        """Show what holds, without a word to anybody."""
        self._holds = choice
        self.kind.choose(choice.proxy)
        self.address.set_text(choice.proxy_address)
        self.user.setText(choice.proxy_user)
        self.for_media.blockSignals(True)
        self.for_media.setChecked(choice.proxy_for_media)
        self.for_media.blockSignals(False)
        self._explain(choice.proxy)

    def show_password(self, words: str, *, kept: bool) -> None:
        """Say where the password is, and let one that is kept be forgotten; what was typed leaves the field."""
        self.password.clear()
        self.password.setModified(False)
        self._eye.setChecked(False)
        self.password.setPlaceholderText(
            tr("Network", "Enter another to replace it") if kept else tr("Network", "Only if the proxy asks for one")
        )
        self.forget.setVisible(kept)
        self._place.setText(words)
        self._place.setVisible(bool(words))

    def reveal(self, *, on: bool) -> None:
        """Show the fields of a proxy that is named here before one is, for whoever looks for one of them."""
        self._revealed = on
        self._explain(ProxyKind(self.kind.value()))

    def finish(self) -> None:
        """Take what a person has typed and not finished, as the dialog is about to go."""
        self.address.finish()
        self._named()
        self._given()

    def changeEvent(self, event: QEvent) -> None:
        """Say what the choice means in another language, too."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._explain(ProxyKind(self.kind.value()))

    def _explain(self, kind: ProxyKind) -> None:
        self._meaning.setText(shown(MEANINGS[kind]))
        self._own.setVisible(kind.is_own or self._revealed)
        self._own.setEnabled(kind.is_own)
        self._later.setVisible(self._revealed and not kind.is_own)

    def _chosen(self, told: str) -> None:
        kind = ProxyKind(told)
        self._explain(kind)
        if not kind.is_own:
            self._take("proxy", kind)
        elif proxy_flaw_words(self.address.text()):
            self._say_waiting()
            self.address.field.setFocus()
        else:
            self._take("proxy", kind)

    def _say_waiting(self) -> None:
        words = tr(
            "Network", "Enter the proxy's address. Until then “{way}” holds.", way=shown(KINDS[self._holds.proxy])
        )
        self.address.say(words)

    def _addressed(self, text: str) -> None:
        place = proxy_place(text)
        self.address.set_text(place)
        self._take("proxy_address", place)
        self._take("proxy", ProxyKind(self.kind.value()))

    def _named(self) -> None:
        if self.user.isModified():
            self.user.setModified(False)
            self._take("proxy_user", self.user.text().strip())

    def _given(self) -> None:
        if self.password.isModified() and self.password.text():
            self.password.setModified(False)
            self.password_given.emit(self.password.text())

    def _take(self, name: str, value: object) -> None:
        if getattr(self._holds, name) != value:
            changes: dict[str, Any] = {name: value}
            self._holds = replace(self._holds, **changes)
            self.changed.emit(name, value)

    def _unmask(self, on: bool) -> None:  # noqa: FBT001 - as Qt tells it
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self._theme.dress(self._eye, "eye-off" if on else "eye", Tone.DIM)


class CertificatesBox(QWidget):
    """Says whose certificates count; `system_chosen` and `file_wanted` tell what a person wants."""

    system_chosen = Signal()
    file_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with the system's."""
        super().__init__(parent)
        self._path = ""
        self.kind = Segmented(
            theme,
            tr("Network", "Certificates"),
            [
                (_SYSTEM, tr("Network", "This system's")),
                (_FILE, tr("Network", "A file of your own")),
            ],
            self,
            object_name="Certificates",
        )
        self._file = QWidget(self)
        self._name = label("", "dim", self._file, wrap=True, selectable=True)
        self.choose = QPushButton(tr("Network", "Choose a file…"), self._file)
        self.choose.setObjectName("Choose certificates")
        self._message = FieldMessage(theme, self)
        row = bare(QHBoxLayout(self._file), 12)
        row.addWidget(self._name, stretch=1)
        row.addWidget(self.choose)
        column = bare(QVBoxLayout(self), 4)
        column.addWidget(self.kind)
        column.addWidget(
            label(
                tr(
                    "Network",
                    "A company's proxy that reads along signs with its own: give its file (PEM) here. Only what it "
                    "vouches for is trusted then.",
                ),
                "hint",
                self,
                wrap=True,
            )
        )
        column.addWidget(self._file)
        column.addWidget(self._message)
        self.kind.chosen.connect(self._chosen)
        self.choose.clicked.connect(self.file_wanted)
        self.show_file("")

    def show_file(self, path: str) -> None:
        """Show which file counts, empty for the system's own certificates."""
        self._path = path
        self.kind.choose(_FILE if path else _SYSTEM)
        self._name.setText(seen(path))
        self._file.setVisible(bool(path))
        self._message.say("")

    def refuse(self, words: str) -> None:
        """Say why a file was not taken; the former choice holds."""
        self.kind.choose(_FILE if self._path else _SYSTEM)
        self._file.setVisible(bool(self._path))
        self._message.say(words)

    def words(self) -> str:
        """Give what is said against a file."""
        return self._message.words()

    def _chosen(self, told: str) -> None:
        if told == _SYSTEM:
            self.show_file("")
            self.system_chosen.emit()
        else:
            # Until a file is chosen the system's count, and nothing says otherwise.
            self.kind.choose(_FILE if self._path else _SYSTEM)
            self.file_wanted.emit()
