"""`python -m app` in a checkout: the package under its old name, which only the checkout knows."""

import sys

# The checkout's folder is searched first by `python -m`; all that is wanted of it has been found.
if getattr(__spec__, "name", "") == "app.__main__" and not sys.flags.safe_path:
    del sys.path[0]

try:
    from kinogrid.__main__ import main
except ModuleNotFoundError as missing:
    if missing.name != "kinogrid":
        raise
    sys.exit("Kinogrid is not installed in this Python: `python3 packaging/dev.py run` makes one in which it is")

sys.exit(main())
