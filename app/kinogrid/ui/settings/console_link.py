"""The way to the page of the provider's console where a kind of token is made."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kinogrid.domain.service_address import PLATFORM
from kinogrid.ui.controls.desktop import open_address
from kinogrid.ui.controls.widgets import label, named
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.settings.token_text import TokenWords, console_page
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import shown, tr


def console_link(
    theme: Theme, words: TokenWords, parent: QWidget, *, platform: str = PLATFORM, is_plain: bool = False
) -> QHBoxLayout:
    """Lay out the button that opens the page, and its address, which can be copied where no browser opens.

    The page is the `platform`'s.

    A plain one stands at the end of a line that begins with something else.
    """
    text, page = tr("Token", "Open the console"), console_page(words, platform)
    button = named(QPushButton(text, parent), f"Open the console for the {words.name.source}", shown(words.to_console))
    button.setAutoDefault(False)
    button.setToolTip(tip(page))
    button.clicked.connect(lambda: open_address(page))
    button.setProperty("link", is_plain)
    theme.dress(button, "open", Tone.ACCENT if is_plain else Tone.DIM)
    address = label(page.removeprefix("https://"), "hint", parent, wrap=True, selectable=True)
    row = QHBoxLayout()
    row.setSpacing(12)
    if is_plain:
        address.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(address, stretch=1)
        row.addWidget(button)
    else:
        row.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(address, stretch=1)
    return row
