"""Where a bundle starts: PyInstaller takes a script, and as a script `app.__main__` would not know where it lies."""

import sys

from app.__main__ import main

sys.exit(main())
