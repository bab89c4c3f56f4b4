"""Where a bundle starts: PyInstaller takes a script, and the package's own would not know where it lies."""

import sys

from kinogrid.__main__ import main

sys.exit(main())
