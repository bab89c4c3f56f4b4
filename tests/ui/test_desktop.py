"""What is handed to the desktop is what is on the disk, whatever it is called."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from kinogrid.ui.controls.desktop import open_folder


class Desktop(QObject):
    """Takes what the desktop would open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[bytes] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(bytes(url.toEncoded().data()))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("name", "address"),
    [
        (b"plain", b"plain"),
        (b"no text \xff", b"no%20text%20%FF"),
        (b"100% #1?", b"100%25%20%231%3F"),
        (b"\xc3\xa9", b"%C3%A9"),
    ],
)
def test_a_folder_is_opened_by_the_bytes_of_its_name(tmp_path: Path, name: bytes, address: bytes) -> None:
    desktop = Desktop()
    QDesktopServices.setUrlHandler("file", desktop, "take")  # type: ignore[arg-type] # takes a text, the stubs are wrong
    try:
        open_folder(Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)))
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert desktop.opened == [f"file://{tmp_path}/".encode() + address]
