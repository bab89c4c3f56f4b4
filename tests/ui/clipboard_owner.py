"""Another program on the screen: puts onto the clipboard what each line of its input names, and says when it is there.

Run as `python clipboard_owner.py PICTURE`; the lines are `picture`, `file`, `address`, `page` and `words`.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, QSocketNotifier, QUrl
from PySide6.QtGui import QGuiApplication, QImage

ADDRESS = "https://example.org/cat.png"


def content(kind: str, picture: str) -> QMimeData:
    """Make what a person might have copied elsewhere."""
    mime = QMimeData()
    match kind:
        case "picture":
            mime.setImageData(QImage(picture))
        case "file":
            mime.setUrls([QUrl.fromLocalFile(picture)])
        case "address":
            mime.setText(ADDRESS)
        case "page":
            mime.setHtml(f'<a href="https://example.org/"><img src="{ADDRESS}"></a>')
        case _:
            mime.setText("just words")
    return mime


def main() -> int:
    """Serve the clipboard until the input ends."""
    app = QGuiApplication(sys.argv[:1])
    picture = sys.argv[1]
    assert Path(picture).is_file()

    def read() -> None:
        kind = sys.stdin.readline().strip()
        if not kind:
            app.quit()
            return
        QGuiApplication.clipboard().setMimeData(content(kind, picture))
        print(kind, flush=True)  # noqa: T201 - a program's own answer

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(read)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
