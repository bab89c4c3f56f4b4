"""What is made sure of before a bundle is tried."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kinogrid.ui.images.image_reader import QT_FORMATS
from workshop.bundle import lacking, lacking_licences
from workshop.licences import COVERED, STANDARD, Unlicensed, collected, packed, texts_of

ROOT = Path(__file__).parents[2]


def test_a_bundle_that_lacks_what_the_window_shows_is_told_so(tmp_path: Path) -> None:
    resources, bundle = tmp_path / "resources", tmp_path / "dist"
    packed = bundle / "_internal" / "kinogrid" / "resources"
    for name in ("style/theme.qss", "translations/kinogrid_en.qm", "translations/kinogrid_en.ts"):
        (resources / name).parent.mkdir(parents=True, exist_ok=True)
        (resources / name).touch()
    (packed / "style").mkdir(parents=True)
    (packed / "style" / "theme.qss").touch()
    assert lacking(resources, bundle) == ["resources/translations/kinogrid_en.qm"]
    (packed / "translations").mkdir()
    (packed / "translations" / "kinogrid_en.qm").touch()
    assert lacking(resources, bundle) == []


def imported(tree: ast.Module) -> Iterator[str]:
    """Give the full names of all that a module imports, and of what it takes out of them, which may be modules too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            yield from (node.module, *(f"{node.module}.{alias.name}" for alias in node.names))


def test_a_bundle_leaves_out_nothing_that_the_app_imports() -> None:
    """Exports ended at once in a bundle without the letters of Pillow."""
    spec = ast.parse((ROOT / "packaging" / "kinogrid.spec").read_text("utf-8"))
    keywords = [node for node in ast.walk(spec) if isinstance(node, ast.keyword) and node.arg == "excludes"]
    names = [node.value for keyword in keywords for node in ast.walk(keyword) if isinstance(node, ast.Constant)]
    excluded = {name for name in names if isinstance(name, str)}
    assert {"PIL.ImageQt", "tkinter"} <= excluded
    for file in (ROOT / "app").rglob("*.py"):
        for name in imported(ast.parse(file.read_text("utf-8"))):
            parents = {".".join(name.split(".")[:depth]) for depth in range(1, name.count(".") + 2)}
            assert not parents & excluded, f"{file.name} imports {name}"


def test_a_bundle_carries_its_own_licence_the_standard_texts_and_those_of_every_package_in_it() -> None:
    files = collected(ROOT)
    names = {f"{folder}/{Path(file).name}" for file, folder in files}
    assert names >= {"licences/LICENSE", "licences/README.md", "licences/Python/LICENSE.txt"}
    assert names >= {f"licences/{name}" for name in STANDARD}
    assert any(name.startswith("licences/fonts/") for name in names)
    # FFmpeg comes in this wheel, whose list tells what is in it.
    assert {name for name in names if name.startswith("licences/av/")} >= {
        "licences/av/LICENSE.txt",
        *(["licences/av/sboms/auditwheel.cdx.json"] if sys.platform == "linux" else []),
    }
    assert all(Path(file).stat().st_size > 50 for file, _ in files)
    packages = {package.name for package in packed(ROOT)}
    assert packages >= {"av", "pillow", "pi_heif", "PySide6_Essentials", "keyring", "pyinstaller"}
    with_texts = {name.split("/")[1] for name in names if name.count("/") > 1}
    assert packages - COVERED <= with_texts


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("LICENSE", "MIT License"),
        ("resources/licences/GPL-2.txt", "Version 2, June 1991"),
        ("resources/licences/GPL-3.txt", "Version 3, 29 June 2007"),
        ("resources/licences/LGPL-2.1.txt", "Version 2.1, February 1999"),
        ("resources/licences/LGPL-3.txt", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("resources/licences/Apache-2.0.txt", "END OF TERMS AND CONDITIONS"),
        ("packaging/licences/README.md", "## The source"),
        ("packaging/licences/README.md", "## What it would take to do without the GPL parts"),
    ],
)
def test_the_texts_are_what_they_are_called(name: str, words: str) -> None:
    assert words in (ROOT / name).read_text("utf-8")


def test_a_package_without_a_licence_goes_into_no_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bare = tmp_path / "bare-1.dist-info"
    bare.mkdir()
    (bare / "METADATA").write_text("Metadata-Version: 2.1\nName: bare\nVersion: 1\n")
    (bare / "RECORD").write_text("bare-1.dist-info/METADATA,,\nbare-1.dist-info/RECORD,,\n")
    (tmp_path / "packaging").mkdir()
    (tmp_path / "packaging" / "requirements.txt").write_text("bare==1 \\\n    --hash=sha256:0\nother-system==2\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(Unlicensed, match="bare"):
        collected(tmp_path)
    (bare / "licenses").mkdir()
    (bare / "licenses" / "COPYING").touch()
    (bare / "RECORD").write_text("bare-1.dist-info/licenses/COPYING,,\nbare-1.dist-info/top_level.txt,,\n")
    (package,) = [found for found in packed(tmp_path) if found.name == "bare"]
    assert [text.name for text in texts_of(package)] == ["COPYING"]


def test_a_bundle_that_lacks_a_licence_is_told_so(tmp_path: Path) -> None:
    there = tmp_path / "_internal" / "licences" / "av"
    there.mkdir(parents=True)
    (there / "LICENSE.txt").touch()
    wanted = ["licences/av/LICENSE.txt", "licences/GPL-3.txt"]
    assert lacking_licences(wanted, tmp_path) == ["licences/GPL-3.txt"]


def test_a_bundle_keeps_qts_readers_for_every_kind_of_picture_that_the_window_reads() -> None:
    spec = ast.parse((ROOT / "packaging" / "kinogrid.spec").read_text("utf-8"))
    unused = next(
        node.value for node in spec.body if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "UNUSED"
    )
    names = {node.value for node in ast.walk(unused) if isinstance(node, ast.Constant)}
    assert {"icns", "tga"} <= names
    assert not names & {form.decode() for form in QT_FORMATS.values()}
