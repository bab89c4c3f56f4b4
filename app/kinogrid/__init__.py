"""Kinogrid: a desktop studio for Midjourney videos."""

import sys

# `python -m` searches the current folder first, in which anybody may have laid an `argparse.py`; nothing but this has
# been imported from there yet. While the module is looked for, its name does not stand here.
if sys.argv[:1] == ["-m"] and not sys.flags.safe_path:
    del sys.path[0]

# Whoever imports httpx waits for its command line too, where click, Pygments and Rich are installed, as they are with
# others: a tenth of a second of processor time. As if it were not there, httpx says what is missing, and goes on.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]

__version__ = "0.1.0"
