"""`python -m app` in a checkout: the package under its old name, which only the checkout knows."""

import sys

try:
    from kinogrid.__main__ import main
except ModuleNotFoundError as missing:
    if missing.name != "kinogrid":
        raise
    sys.exit("Kinogrid is not installed in this Python: `python3 packaging/dev.py run` makes one in which it is")

sys.exit(main())
