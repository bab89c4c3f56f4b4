from pathlib import Path

import pytest

from kinogrid.ui.window.first_paint import chosen_profile


def test_the_folder_that_was_named_is_the_chosen_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert chosen_profile(Path("here")).folder == tmp_path / "here"
    assert chosen_profile(Path("~/there"), demo=True).folder == tmp_path / "there"


def test_the_demo_has_a_profile_beside_the_real_one() -> None:
    real, demo = chosen_profile().folder, chosen_profile(demo=True).folder
    assert (real.name, demo.name) == ("kinogrid", "kinogrid-demo")
    assert real.parent == demo.parent
