"""What a bundle is handed out as on Windows: an installer for one person, and a folder to carry about in a zip file."""

import os
import shlex
import shutil
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from workshop.processes import Unmet, check, say
from workshop.release_number import quad

PUBLISHER = "The Kinogrid authors"
DESCRIPTION = "Kinogrid, a desktop studio for Midjourney videos"
COPYRIGHT = "© 2026 The Kinogrid authors. MIT licence; with the FFmpeg that comes along, GPL 3."
COMPILER = "ISCC"
"""Inno Setup's compiler, by its name on the PATH; the folder that its own installer takes is looked in too."""
PORTABLE = """\
@echo off\r
rem Keeps the library in this folder. The token stays in the keyring of whoever is signed in to Windows.\r
start "" "%~dp0kinogrid\\kinogrid.exe" --data-dir "%~dp0library" %*\r
"""
_ENGLISH_UNICODE = ("040904B0", [1033, 1200])
"""American English in UTF-16: the language and code page of the texts in a version resource."""


def version_resource(version: str) -> str:
    """Write what Windows shows of the program under Properties, in the form that PyInstaller reads."""
    table, translation = _ENGLISH_UNICODE
    texts = {
        "CompanyName": PUBLISHER,
        "FileDescription": DESCRIPTION,
        "FileVersion": version,
        "InternalName": "kinogrid",
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": "kinogrid.exe",
        "ProductName": "Kinogrid",
        "ProductVersion": version,
    }
    lines = ",\n".join(f"            StringStruct({name!r}, {text!r})" for name, text in texts.items())
    # A program for Windows NT, an application; with no flags.
    fixed = f"filevers={quad(version)}, prodvers={quad(version)}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1"
    return (
        f"VSVersionInfo(\n    ffi=FixedFileInfo({fixed}, subtype=0x0, date=(0, 0)),\n    kids=[\n"
        f"        StringFileInfo([StringTable({table!r}, [\n{lines},\n        ])]),\n"
        f"        VarFileInfo([VarStruct('Translation', {translation!r})]),\n    ],\n)\n"
    )


def pack_windows(root: Path, version: str, epoch: int) -> None:
    """Make the installer and the portable zip file in dist; raises Unmet where Inno Setup is not to be found."""
    dist, sign = root / "dist", os.environ.get("KINOGRID_SIGNTOOL", "")
    if sign:
        argv = signing_command(sign, dist / "kinogrid" / "kinogrid.exe")
        check(argv, "the program could not be signed (the signing program's words are above)")
    portable = zip_portable(dist / "kinogrid", dist / f"Kinogrid-{version}-windows-x64-portable.zip", epoch)
    say(f"{portable} is made")
    compiler = find_compiler(os.environ)
    check(
        [compiler, *compiler_options(root, version, sign)],
        "Inno Setup could not make the installer (its words are above)",
    )


def find_compiler(env: Mapping[str, str]) -> str:
    """Find Inno Setup's compiler; raises Unmet where there is none."""
    folders = [Path(env[name], "Inno Setup 6") for name in ("ProgramFiles(x86)", "ProgramFiles") if name in env]
    folders += [Path(env["LOCALAPPDATA"], "Programs", "Inno Setup 6")] if "LOCALAPPDATA" in env else []
    places = os.pathsep.join([env.get("PATH", ""), *map(str, folders)])
    if (found := shutil.which(COMPILER, path=places)) is None:
        raise Unmet("Inno Setup 6.3 or newer makes the installer, and is not here: https://jrsoftware.org/isinfo.php")
    return found


def signing_command(sign: str, file: Path) -> list[str]:
    """Give the command that signs a file, from the one that has `$f` in its name's place, quoted as Windows does."""
    return [part.strip('"').replace("$f", str(file)) for part in shlex.split(sign, posix=False)]


def compiler_options(root: Path, version: str, sign: str = "") -> Sequence[str]:
    """Give what Inno Setup's compiler is told; `sign` is the command that signs a file, `$f`, or empty."""
    defined = {
        "AppVersion": version,
        "VersionNumbers": ".".join(map(str, quad(version))),
        "Bundle": str(root / "dist" / "kinogrid"),
        "Icon": str(root / "resources" / "app-icon.ico"),
        "Licence": str(root / "LICENSE"),
        "OutputFolder": str(root / "dist"),
    }
    signing = [f"/Ssigned={sign}", "/DSigned"] if sign else []
    script = str(root / "packaging" / "windows" / "kinogrid.iss")
    return ["/Qp", *(f"/D{name}={value}" for name, value in defined.items()), *signing, script]


def zip_portable(bundle: Path, target: Path, epoch: int) -> Path:
    """Zip a bundle with a starter that keeps the library beside it; the same byte for byte from the same bundle."""
    # A zip file counts from 1980, in steps of two seconds.
    moment = datetime.fromtimestamp(epoch, UTC).timetuple()[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:

        def put(name: str, content: bytes, mode: int) -> None:
            entry = zipfile.ZipInfo(f"Kinogrid/{name}", moment)
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, mode << 16, 3
            packed.writestr(entry, content)

        put("Kinogrid portable.cmd", PORTABLE.encode(), 0o644)
        for file in sorted(bundle.rglob("*")):
            if file.is_file():
                put(f"kinogrid/{file.relative_to(bundle).as_posix()}", file.read_bytes(), 0o755)
    return target
