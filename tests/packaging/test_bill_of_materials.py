"""The list of what a bundle holds, in the form that others' tools read."""

import json
import shutil
import sys
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from workshop.bill_of_materials import bill, licence_of, natives, stated, upstream, write
from workshop.bundle import BILL
from workshop.licences import packed
from workshop.processes import Unmet

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="libraries are told apart by the names of Linux")


def wheel_library(folder: str, beginning: str) -> Path:
    site = Path(str(distribution("av").locate_file("")))
    return next((site / folder).glob(f"{beginning}-*"))


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A folder with real libraries of the wheels, a module, a plug-in and what is no library."""
    inner = tmp_path / "kinogrid" / "_internal"
    for folder, beginning in (
        ("av.libs", "libx264"),
        ("av.libs", "libswresample"),
        ("av.libs", "libXau"),
        ("av.libs", "libwebpmux"),
        ("pillow.libs", "libwebpmux"),
        ("pi_heif.libs", "libde265"),
    ):
        (inner / folder).mkdir(parents=True, exist_ok=True)
        shutil.copy(wheel_library(folder, beginning), inner / folder)
    any_library = wheel_library("av.libs", "libXau")
    for name in (
        "libz.so.1",
        "libpython3.11.so.1.0",
        "_thing.cpython-311-x86_64-linux-gnu.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "av/video/codec.so",
    ):
        (inner / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(any_library, inner / name)
    (inner / "libwords.so.1").write_text("no library")
    return inner.parent


def components(bundle: Path) -> dict[str, dict[str, Any]]:
    told = json.loads((bundle / BILL).read_text("utf-8"))
    return {one["bom-ref"].replace("_internal/", ""): one for one in told["components"]}


def licence(component: dict[str, Any]) -> str:
    (one,) = component["licenses"]
    return str(one["expression"] if "expression" in one else one["license"].get("id", one["license"].get("name")))


def test_every_package_and_every_native_library_is_named_with_version_and_licence(bundle: Path) -> None:
    write(ROOT, bundle)
    found = components(bundle)
    packages = {package.name: package.version for package in packed(ROOT)}
    assert {name.removeprefix("pypi/") for name in found if name.startswith("pypi/")} == set(packages)
    assert all(found[f"pypi/{name}"]["version"] == version for name, version in packages.items())
    assert all(licence(one) for one in found.values())
    files = {name.removeprefix("file/"): one for name, one in found.items() if name.startswith("file/")}
    assert len(files) == 8
    x264 = next(one for name, one in files.items() if "libx264" in name)
    assert (x264["name"], licence(x264)) == ("x264", "GPL-2.0-or-later")
    resample = next(one for name, one in files.items() if "swresample" in name)
    assert resample["name"].startswith("FFmpeg ")
    assert resample["version"] == upstream()[""]["FFmpeg"]
    assert files["libpython3.11.so.1.0"]["version"] == ".".join(map(str, sys.version_info[:3]))


def test_a_library_that_only_takes_anothers_name_is_said_to(bundle: Path) -> None:
    write(ROOT, bundle)
    (xau,) = [one for name, one in components(bundle).items() if "av.libs/libXau" in name]
    assert (xau["name"], licence(xau)) == ("stand-in for libXau", "MIT")


def test_a_version_is_one_that_its_own_wheel_tells_or_said_to_be_that_of_the_interface(bundle: Path) -> None:
    write(ROOT, bundle)
    muxers = {name.split("/")[1]: one for name, one in components(bundle).items() if "libwebpmux" in name}
    assert muxers["pillow.libs"]["version"] == upstream()["pillow.libs"]["libwebp"]
    properties = {one["name"]: one["value"] for one in muxers["av.libs"]["properties"]}
    assert properties["kinogrid:version-of"] == "interface"
    assert properties["kinogrid:file"].endswith(f".so.{muxers['av.libs']['version']}")


def test_it_is_the_same_each_time_and_as_cyclonedx_has_it(bundle: Path) -> None:
    first = write(ROOT, bundle).read_bytes()
    assert write(ROOT, bundle).read_bytes() == first
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(first.decode()) is None
    told = json.loads(first)
    assert told["metadata"]["component"]["name"] == "kinogrid"
    assert "GPL" in told["metadata"]["component"]["description"]
    other = json.loads(bill("9", list(packed(ROOT)), natives(bundle, upstream())))
    assert other["serialNumber"] != told["serialNumber"]


def test_a_library_of_unknown_licence_goes_into_no_bundle(bundle: Path) -> None:
    shutil.copy(wheel_library("av.libs", "libXau"), bundle / "_internal" / "libmystery.so.3")
    with pytest.raises(Unmet, match=r"libmystery\.so\.3"):
        write(ROOT, bundle)


def test_the_longest_name_counts_and_z_is_no_beginning() -> None:
    assert licence_of("zstd") == ("Zstandard", "BSD-3-Clause")
    assert licence_of("z") == ("zlib", "Zlib")
    assert licence_of("zeta") is None
    assert licence_of("x265") != licence_of("x264")


def test_a_licence_is_what_a_package_states_and_never_its_whole_text() -> None:
    assert stated(distribution("pillow")) == "MIT-CMU"
    assert all(stated(package) and "\n" not in stated(package) for package in packed(ROOT))
