# What Kinogrid uses of qasync 0.28, which ships no types of its own.

import asyncio
import sys

from PySide6.QtCore import QCoreApplication

# Which loop qasync stands on depends on the system, and its public methods come from there.
if sys.platform == "win32":
    class _SystemLoop(asyncio.ProactorEventLoop): ...

else:
    class _SystemLoop(asyncio.SelectorEventLoop): ...

class QEventLoop(_SystemLoop):
    def __init__(
        self, app: QCoreApplication | None = None, set_running_loop: bool = False, already_running: bool = False
    ) -> None: ...
