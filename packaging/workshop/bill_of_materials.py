"""The bill of materials of a bundle, in CycloneDX's form: every package and every native library that is in it.

It tells what stands in the folder, not what was asked for, and is the same byte for byte from the same folder.
"""

import json
import re
import sqlite3
import ssl
import sys
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path

import av
import pi_heif
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from PIL import features
from PySide6.QtCore import qVersion

from kinogrid import __version__
from workshop.bundle import BILL
from workshop.licences import packed
from workshop.processes import Unmet
from workshop.trimming import elf_files, stood_in_for

LICENCES: Mapping[str, tuple[str, str]] = {
    "Qt6": ("Qt", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"),
    "Svt": ("SVT-AV1", "BSD-3-Clause-Clear"),
    "Xau": ("libXau", "MIT-open-group"),
    "asound": ("ALSA library", "LGPL-2.1-or-later"),
    "avcodec": ("FFmpeg libavcodec", "LGPL-3.0-or-later"),
    "avdevice": ("FFmpeg libavdevice", "LGPL-3.0-or-later"),
    "avfilter": ("FFmpeg libavfilter", "LGPL-3.0-or-later"),
    "avformat": ("FFmpeg libavformat", "LGPL-3.0-or-later"),
    "avif": ("libavif", "BSD-2-Clause"),
    "avutil": ("FFmpeg libavutil", "LGPL-3.0-or-later"),
    "brotli": ("Brotli", "MIT"),
    "bz2": ("bzip2", "bzip2-1.0.6"),
    "crypto": ("OpenSSL", "Apache-2.0"),
    "dav1d": ("dav1d", "BSD-2-Clause"),
    "de265": ("libde265", "LGPL-3.0-or-later"),
    "drm": ("libdrm", "MIT"),
    "expat": ("Expat", "MIT"),
    "ffi": ("libffi", "MIT"),
    "freetype": ("FreeType", "FTL OR GPL-2.0-only"),
    "gmp": ("GMP", "LGPL-3.0-or-later OR GPL-2.0-or-later"),
    "gnutls": ("GnuTLS", "LGPL-2.1-or-later"),
    "harfbuzz": ("HarfBuzz", "MIT"),
    "heif": ("libheif", "LGPL-3.0-or-later"),
    "hogweed": ("Nettle", "LGPL-3.0-or-later OR GPL-2.0-or-later"),
    "icu": ("ICU", "Unicode-3.0"),
    "jpeg": ("libjpeg-turbo", "IJG AND BSD-3-Clause"),
    "lcms2": ("Little CMS", "MIT"),
    "lzma": ("liblzma", "0BSD"),
    "mp3lame": ("LAME", "LGPL-2.0-or-later"),
    "mpdec": ("libmpdec", "BSD-2-Clause"),
    "nettle": ("Nettle", "LGPL-3.0-or-later OR GPL-2.0-or-later"),
    "opencore": ("OpenCORE AMR", "Apache-2.0"),
    "openjp2": ("OpenJPEG", "BSD-2-Clause"),
    "opus": ("Opus", "BSD-3-Clause"),
    "png16": ("libpng", "libpng-2.0"),
    "python3": ("CPython", "PSF-2.0"),
    "sharpyuv": ("libwebp", "BSD-3-Clause"),
    "sqlite3": ("SQLite", "blessing"),
    "ssl": ("OpenSSL", "Apache-2.0"),
    "swresample": ("FFmpeg libswresample", "LGPL-3.0-or-later"),
    "swscale": ("FFmpeg libswscale", "LGPL-3.0-or-later"),
    "tiff": ("libtiff", "libtiff"),
    "unistring": ("libunistring", "LGPL-3.0-or-later OR GPL-2.0-or-later"),
    "vpl": ("oneVPL", "MIT"),
    "vpx": ("libvpx", "BSD-3-Clause"),
    "webp": ("libwebp", "BSD-3-Clause"),
    "x264": ("x264", "GPL-2.0-or-later"),
    "x265": ("x265", "GPL-2.0-or-later"),
    "xcb": ("XCB", "X11"),
    "xkbcommon": ("libxkbcommon", "MIT"),
    "z": ("zlib", "Zlib"),
    "zstd": ("Zstandard", "BSD-3-Clause"),
}
"""What a library is called and its licence as SPDX has it, by what its file's name begins with after "lib".

From each project's own licence file, as `packaging/licences/README.md` also says; FFmpeg's as it tells of itself.
"""

_FILE = re.compile(r"^(?:lib)?(?P<stem>[A-Za-z][A-Za-z0-9.+_-]*?)(?:-[0-9a-f]{8})?\.so(?:\.(?P<version>[0-9.]+))?$")
_OWN_SPACE = uuid.UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
"""RFC 9562's name space of addresses."""
_HOME = "https://github.com/kinogrid/kinogrid"


@dataclass(frozen=True, order=True)
class Native:
    """A library in a bundle.

    Its version is its project's where `told`, else that of its interface, as the file's name has it. One that
    `stands_in` has nothing of the library that it is named after inside.
    """

    name: str
    version: str
    licence: str
    file: str
    told: bool
    stands_in: bool


def natives(bundle: Path, versions: Mapping[str, Mapping[str, str]]) -> list[Native]:
    """List a bundle's libraries, packages' modules and Qt's plug-ins aside; raises Unmet for one of unknown licence.

    `versions` are those that a wheel tells, by the folder of its libraries, or of the system's and all, by "".
    """
    found = []
    for file in elf_files(sorted(path for path in bundle.rglob("*.so*") if path.is_file() and not path.is_symlink())):
        if "plugins" in file.parts or _is_module(file, bundle):
            continue
        name = _FILE.match(file.name)
        known = licence_of(name["stem"]) if name else None
        if name is None or known is None:
            raise Unmet(
                f"the bundle holds {file.name}, whose licence packaging/workshop/bill_of_materials.py must name"
            )
        called, licence = known
        stands_in = stood_in_for(file.name)
        told = {**versions.get(file.parent.name, {}), **versions[""]}.get(called.split()[0], "")
        version = told or name["version"] or ""
        within = file.relative_to(bundle).as_posix()
        found.append(Native(called, version, "MIT" if stands_in else licence, within, bool(told), stands_in))
    return sorted(found)


def licence_of(stem: str) -> tuple[str, str] | None:
    """Give a library's name and licence by its file's name without "lib"; the longest known beginning counts."""
    fits = [begins for begins in LICENCES if stem.startswith(begins) and (begins != "z" or stem == "z")]
    return LICENCES[max(fits, key=len)] if fits else None


def _is_module(file: Path, bundle: Path) -> bool:
    """Tell whether a library is part of a Python package, or of Python's own."""
    folders = file.relative_to(bundle).parts[:-1]
    libraries = any(folder.endswith(".libs") or folder == "lib" for folder in folders)
    return ".cpython-" in file.name or ".abi3." in file.name or (len(folders) > 1 and not libraries)


def upstream() -> dict[str, dict[str, str]]:
    """Ask those that know for the versions of what they brought, by the first word of the names above."""
    asked = {"libavif": "avif", "FreeType": "freetype2", "HarfBuzz": "harfbuzz", "libjpeg-turbo": "libjpeg_turbo"}
    asked |= {"OpenJPEG": "jpg_2000", "libtiff": "libtiff", "libwebp": "webp", "Little": "littlecms2"}
    heif = pi_heif.libheif_info()
    decoder = re.search(r"version (\S+)", heif["decoders"].get("libde265", ""))
    return {
        "pillow.libs": {name: features.version(feature) or "" for name, feature in asked.items()},
        "": {
            "CPython": ".".join(map(str, sys.version_info[:3])),
            "FFmpeg": av.ffmpeg_version_info,
            "OpenSSL": ssl.OPENSSL_VERSION.split()[1],
            "Qt": qVersion(),
            "SQLite": sqlite3.sqlite_version,
            "libde265": decoder[1] if decoder else "",
            "libheif": heif["libheif"],
        },
    }


def bill(version: str, packages: Sequence[Distribution], libraries: Sequence[Native]) -> str:
    """Write the bill as JSON; names no moment, and its number is made of what it says."""
    licences = LicenseFactory()
    ours = Component(
        type=ComponentType.APPLICATION,
        name="kinogrid",
        version=version,
        bom_ref="kinogrid",
        licenses=[licences.make_with_expression("MIT")],
        description="The program. As its FFmpeg is built with x264, a bundle as a whole is under the GPL, version 3.",
    )
    parts = [
        Component(
            type=ComponentType.LIBRARY,
            name=package.name,
            version=package.version,
            bom_ref=f"pypi/{package.name}",
            purl=PackageURL("pypi", name=re.sub(r"[-_.]+", "-", package.name).lower(), version=package.version),
            licenses=[licences.make_from_string(licence)] if (licence := stated(package)) else [],
        )
        for package in packages
    ]
    parts += [
        Component(
            type=ComponentType.LIBRARY,
            name=f"stand-in for {one.name}" if one.stands_in else one.name,
            version=version if one.stands_in else one.version,
            bom_ref=f"file/{one.file}",
            licenses=[licences.make_from_string(one.licence)],
            properties=[
                Property(name="kinogrid:file", value=one.file),
                *([] if one.told or one.stands_in else [Property(name="kinogrid:version-of", value="interface")]),
            ],
        )
        for one in libraries
    ]
    said = sorted(f"{part.bom_ref} {part.version}" for part in parts)
    bom = Bom(components=parts, serial_number=uuid.uuid5(_OWN_SPACE, "\n".join([_HOME, version, *said])))
    bom.metadata.component = ours
    bom.register_dependency(ours, parts)
    told = json.loads(JsonV1Dot6(bom).output_as_string())
    # When it was written, which the library adds of itself.
    del told["metadata"]["timestamp"]
    return json.dumps(told, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def stated(package: Distribution) -> str:
    """Give a package's licence as it states it: as an expression, in a word or two, or by its classifiers."""
    metadata = package.metadata
    for field in ("License-Expression", "License"):
        for words in metadata.get_all(field) or ():
            if "\n" not in words and len(words) < _A_NAME:
                return str(words)
    classifiers = metadata.get_all("Classifier") or ()
    return " OR ".join(line.rsplit(" :: ", 1)[1] for line in classifiers if line.startswith("License ::"))


_A_NAME = 80
"""Letters up to which what a package says of its licence is its name, and not its text."""


def write(root: Path, bundle: Path) -> Path:
    """Write the bill into the bundle that it is of, and give its file; libraries are told apart on Linux alone."""
    libraries = natives(bundle, upstream()) if sys.platform == "linux" else []
    target = bundle / BILL
    packages = sorted(packed(root), key=lambda one: one.name.lower())
    target.write_text(bill(__version__, packages, libraries), "utf-8", newline="\n")
    return target


if __name__ == "__main__":
    print(write(Path(sys.argv[1]), Path(sys.argv[2])))
