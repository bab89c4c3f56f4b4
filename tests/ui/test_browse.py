"""The dialog for choosing pictures begins where there are some, and names none by itself."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.ui.compose.frames.browse import picture_dialog


@pytest.mark.parametrize("there", [True, False])
def test_it_begins_at_the_desktops_pictures_or_where_there_are_none_at_home(
    qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest, *, there: bool
) -> None:
    pictures = tmp_path / "my pictures"
    told = Path(os.environ["XDG_CONFIG_HOME"]) / "user-dirs.dirs"
    told.write_text(f'XDG_PICTURES_DIR="{pictures}"\n', encoding="utf-8")
    request.addfinalizer(told.unlink)
    if there:
        pictures.mkdir()
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = picture_dialog(parent, "Choose the first frame", QFileDialog.FileMode.ExistingFile)
    assert Path(dialog.directory().absolutePath()) == (pictures if there else Path.home())
    assert [field.text() for field in dialog.findChildren(QLineEdit)] == [""]
