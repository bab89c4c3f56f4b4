"""Floor 1: the provider, spoken to over httpx."""

import sys

# Where it finds them, httpx loads what its command line takes, rich and click among it: a tenth of all that is loaded.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # what Python itself takes for "not there"
