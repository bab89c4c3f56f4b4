"""Where the pictures, fonts, icons and translations lie that the window shows."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[2]
# Inside the package in a wheel and a bundle; at the top of a checkout.
RESOURCES = _PACKAGE / "resources" if (_PACKAGE / "resources").is_dir() else _PACKAGE.parents[1] / "resources"
