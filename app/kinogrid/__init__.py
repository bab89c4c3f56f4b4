"""Kinogrid: a desktop studio for Midjourney videos."""

import sys

# `python -m` searches the current folder first, in which anybody may have laid an `argparse.py`; nothing but this has
# been imported from there yet. While the module is looked for, its name does not stand here.
if sys.argv[:1] == ["-m"] and not sys.flags.safe_path:
    del sys.path[0]

__version__ = "0.1.0"
