"""The names of an order's modes."""

from kinogrid.domain.request import Mode
from kinogrid.ui.text import tr


def mode_text(mode: Mode) -> str:
    """Name a mode."""
    match mode:
        case Mode.FAST:
            return tr("Compose", "Fast", note="mode")
        case Mode.TURBO:
            return tr("Compose", "Turbo", note="mode")
