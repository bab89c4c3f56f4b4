"""Pastes into a real drop zone whatever another program has on the clipboard, and says as JSON what became of it.

Run as `python clipboard_probe.py LIBRARY OWNER PICTURE`; OWNER is `clipboard_owner.py`.
"""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kinogrid.domain.form import ComposeForm
from kinogrid.store.frames import FrameFolder
from kinogrid.ui.compose.frames.frames_box import FramesBox
from kinogrid.ui.compose.frames.import_queue import ImportQueue
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.style.theme import Theme
from tests.turning import until


def main() -> int:
    """Paste one kind after the other."""
    library, owner, picture = sys.argv[1:]
    app = QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(app)
    pictures, import_queue = Thumbnails(), ImportQueue(FrameFolder(Path(library)).keep, lambda path: path.name)
    pane = ComposePane(theme, FramesBox(theme, pictures, import_queue.enqueue))
    pane.show()
    QTest.qWaitForWindowExposed(pane)
    first, told = pane.frames.first, {}
    changes: list[None] = []
    QGuiApplication.clipboard().dataChanged.connect(lambda: changes.append(None))
    argv = [sys.executable, owner, picture]
    with subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        for kind in ("picture", "file", "address", "page", "words"):
            pane.set_form(ComposeForm())
            changes.clear()
            print(kind, file=other.stdin, flush=True)
            assert other.stdout.readline().strip() == kind
            until(lambda: changes)
            QTest.keyClick(first.zone, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
            until(lambda: first.imported is not None or first.url.text() or first.message.words())
            value = first.value()
            told[kind] = [first.zone.accessibleDescription(), Path(value.path).name, value.url, first.message.words()]
        other.stdin.close()
    pane.close()
    pictures.close()
    import_queue.close()
    print(json.dumps({"platform": app.platformName(), "pasted": told}))  # noqa: T201 - a program's own answer
    return 0


if __name__ == "__main__":
    sys.exit(main())
