"""`python -m app.demo` in a checkout: the demo service under its old name, which only the checkout knows."""

import sys

try:
    from kinogrid.demo.__main__ import main
except ModuleNotFoundError as missing:
    if missing.name != "kinogrid":
        raise
    sys.exit("Kinogrid is not installed in this Python: `python3 packaging/dev.py demo` makes one in which it is")

if __name__ == "__main__":
    sys.exit(main())
