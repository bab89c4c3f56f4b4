"""What is made sure of before a bundle is tried."""

from pathlib import Path

from workshop.bundle import lacking


def test_a_bundle_that_lacks_what_the_window_shows_is_told_so(tmp_path: Path) -> None:
    resources, bundle = tmp_path / "resources", tmp_path / "dist"
    packed = bundle / "_internal" / "kinogrid" / "resources"
    for name in ("style/theme.qss", "translations/kinogrid_en.qm"):
        (resources / name).parent.mkdir(parents=True, exist_ok=True)
        (resources / name).touch()
    (packed / "style").mkdir(parents=True)
    (packed / "style" / "theme.qss").touch()
    assert lacking(resources, bundle) == ["resources/translations/kinogrid_en.qm"]
    (packed / "translations").mkdir()
    (packed / "translations" / "kinogrid_en.qm").touch()
    assert lacking(resources, bundle) == []
