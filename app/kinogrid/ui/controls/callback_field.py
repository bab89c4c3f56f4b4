"""An address for callbacks: judged while it is typed, taken only when it is right."""

from PySide6.QtWidgets import QWidget

from kinogrid.domain.request import is_private_safe
from kinogrid.ui.controls.addresses import may_become_callback
from kinogrid.ui.controls.checked_field import CheckedField
from kinogrid.ui.marked_text import Text
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import shown


class CallbackField(CheckedField):
    """A field for such an address, or none."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        flaw: Text,
        parent: QWidget | None = None,
        *,
        object_name: str,
        placeholder: str,
    ) -> None:
        """Start empty; `flaw` is said of what cannot be such an address."""

        def said_unless(right: bool) -> str:  # noqa: FBT001 - a sentence
            return "" if right else shown(flaw)

        super().__init__(
            theme,
            name,
            lambda text: said_unless(not text or is_private_safe(text)),
            parent,
            object_name=object_name,
            placeholder=placeholder,
            while_typed=lambda text: said_unless(may_become_callback(text)),
        )
        self._flaw = flaw

    def show_refused(self, text: str) -> None:
        """Show an address that was refused before, and why."""
        self.set_text(text)
        self.say(shown(self._flaw))
