"""The licences of what the app stands on, in a checkout and in a bundle."""

from pathlib import Path

import pytest

from kinogrid.store.licence_texts import LicensedPart, bundled_in, licensed_parts

RESOURCES = Path(__file__).parents[2] / "resources"


def test_an_installed_app_lists_all_that_it_asks_for_down_to_what_those_ask_for() -> None:
    parts = licensed_parts(RESOURCES)
    assert parts[0].name == "Kinogrid"
    by_name = {part.name: part for part in parts}
    # anyio comes with httpx, and socksio with it only as it was asked for together with that.
    assert by_name.keys() >= {"av", "pillow", "pi_heif", "httpx", "anyio", "socksio", "Inter", "Python", "LGPL-3"}
    # What only tests bring.
    assert not by_name.keys() & {"pytest", "hypothesis", "mypy", "ruff"}
    assert len(by_name) == len(parts)
    assert all(part.texts and part.read().strip() for part in parts)
    assert "Version 3, 29 June 2007" in by_name["GPL-3"].read()
    assert bundled_in() is None


def test_a_bundle_lists_what_lies_in_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "licences"
    (folder / "av" / "sboms").mkdir(parents=True)
    (folder / "av" / "LICENSE.txt").write_text("of av")
    (folder / "av" / "AUTHORS").write_text("them")
    (folder / "av" / "sboms" / "list.json").write_text("{}")
    (folder / "GPL-3.txt").write_text("of the GPL")
    (folder / "LICENSE").write_text("ours")
    (folder / "README.md").write_text("the page")
    parts = licensed_parts(RESOURCES, tmp_path)
    assert [part.name for part in parts] == ["Kinogrid", "av", "GPL-3"]
    assert parts[0].read() == "LICENSE\n\nours\n\nREADME.md\n\nthe page"
    assert parts[1].read() == "AUTHORS\n\nthem\n\nLICENSE.txt\n\nof av"


def test_a_text_that_is_gone_is_told_to_the_reader(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        LicensedPart("gone", "1", (tmp_path / "LICENSE",)).read()
