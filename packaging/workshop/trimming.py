"""What a bundle for Linux leaves out of the libraries that it carries, and what it puts in their place.

FFmpeg's wheel links to encoders and devices that the app never uses, and Qt's to ICU's data of every language on earth.
Neither runs without the files, so that small ones take their names: of ICU what Qt asks for in the languages that the
app speaks, and of the others a stand-in whose every function returns nothing, which its callers take for a refusal.
"""

import re
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from workshop.processes import Unmet

COLLATED = ("root", "en", "de", "de_AT", "es", "fr", "fr_CA", "ja", "zh", "zh_Hans", "zh_Hans_CN", "ar")
"""Locales whose order of words stays: those the app is translated into, and the one its mirror image is tried in."""

STAND_INS = (
    # 28 MB of encoders that the app offers where they are, and of the codecs that it never writes.
    *("libx265", "libSvtAv1Enc", "libvpx", "libmp3lame", "libopus", "libopencore-amrnb", "libopencore-amrwb"),
    # Intel's encoders, sound cards, TLS of FFmpeg's own network, and how it and Pillow take pictures of the screen.
    *("libvpl", "libasound", "libgnutls", "libxcb", "libXau"),
)
"""Libraries of FFmpeg's and Pillow's wheels, by the beginnings of their names, that stand-ins take the places of."""

OF_THE_SYSTEM = re.compile(
    r"^lib(stdc\+\+|gcc_s|mvec|X11|X11-xcb|xcb|Xau|Xdmcp|bsd|md|dbus-1|systemd|glib-2\.0|gthread-2\.0|pcre2-8|"
    r"fontconfig|freetype|expat|uuid|gssapi_krb5|krb5|k5crypto|krb5support|com_err|keyutils)\.so\.\d"
)
"""Libraries that every desktop has, and must have but once in a process, or that are bound to its drivers.

AppImage's list of excluded libraries says so of most of them; Debian's packages are named in `packaging/linux`.
"""

_TWINS = re.compile(r"^(?P<folder>av\.libs/|)lib(?P<stem>[a-z]+)(?:-[0-9a-f]{8})?\.so\.(?P<interface>\d+)")
_KEPT_TWIN = re.compile(r"^pillow\.libs/lib(?P<stem>[a-z]+)-[0-9a-f]{8}\.so\.(?P<interface>\d+)")
_SHARED = frozenset({"webp", "webpmux", "sharpyuv", "zstd", "lzma", "brotlicommon", "brotlidec"})
"""Libraries that Pillow's wheel brings, and so does FFmpeg's or the system, by their files' names after "lib"."""

_ICU_KEPT = re.compile(
    rf"^((coll/)?({'|'.join(COLLATED)}|res_index|pool)\.res|coll/ucadata\.icu|[a-z0-9]+\.nrm|"
    r"(cnvalias|uemoji|ulayout)\.icu|"
    r"(icustd|icuver|keyTypeData|likelySubtags|metaZones|numberingSystems|plurals|supplementalData|timezoneTypes|"
    r"windowsZones|zoneinfo64)\.res)$"
)
ICUPKG = "/usr/sbin/icupkg"
"""Where Debian has it, out of the usual person's reach."""
_SYMBOL = re.compile(
    r"^\s*\d+: [0-9a-f]+\s+(?P<size>\d+|0x[0-9a-f]+) (?P<kind>FUNC|OBJECT|IFUNC|NOTYPE)\s+(GLOBAL|WEAK)\s+DEFAULT\s+"
    r"(?P<place>\d+|UND) (?P<name>[^\s@]+)(@@?(?P<version>\S+))?"
)
_PAGE = 4096
_REFUSALS = {
    "x265_api_": "_stood_in_table",
    # EB_ErrorInsufficientResources of EbSvtAv1.h.
    "svt_av1_": "(void *)0x80001000",
}


def icu_without(library: Path, scratch: Path) -> Path:
    """Give a library of ICU's data with what is used of it; the name and the one symbol stay."""
    symbol = next(name for name, *_ in defined(library) if name.endswith("_dat"))
    # The tool names what it reads and what it writes after their files, and ICU looks for no other name.
    data = f"{symbol.removesuffix('_dat')}l.dat"
    whole, cut = (scratch / folder / data for folder in ("icu", "icu-cut"))
    for file in (whole, cut):
        file.parent.mkdir(exist_ok=True)
    listed, assembly = scratch / "left-out.txt", scratch / "icu.s"
    _run("objcopy", "-O", "binary", "--only-section=.rodata", library, whole)
    listed.write_text("\n".join(name for name in _run(ICUPKG, "-l", whole).split() if not is_kept(name)))
    _run(ICUPKG, "-r", listed, whole, cut)
    assembly.write_text(
        f'.section .rodata\n.balign 16\n.globl {symbol}\n.type {symbol}, @object\n{symbol}:\n.incbin "{cut}"\n'
        f".size {symbol}, .-{symbol}\n.section .note.GNU-stack\n"
    )
    return _linked(library, assembly, scratch)


def is_kept(item: str) -> bool:
    """Tell whether a bundle keeps an item of ICU's data, named as `icupkg` lists it."""
    return _ICU_KEPT.match(item) is not None


def stand_in(library: Path, users: Iterable[Path], scratch: Path) -> Path:
    """Give a library with a shared library's name, and what its users link to: functions that return 0 and do nothing.

    What its callers take for a refusal is given where nothing would be taken for a yes: x265 is found through a table
    of functions, and SVT-AV1's say by 0 that all is well.
    """
    asked = (found for user in users for found in _symbols(user) if found["place"] == "UND")
    # A name may be there in several versions, of which a user asks for one.
    wanted = {(found["name"], found["version"] or "") for found in asked}
    symbols = [one for one in defined(library) if (one[0], one[3]) in wanted]
    code = ["static void *_stood_in(void) { return 0; }", f"static void *_stood_in_table[{_PAGE}];"]
    code += ["__attribute__((constructor)) static void fill(void)"]
    code += [f"{{ for (int at = 0; at < {_PAGE}; at++) _stood_in_table[at] = (void *)_stood_in; }}"]
    for name, kind, size, _version in symbols:
        if kind == "OBJECT":
            code.append(f"char {name}[{max(size, 8)}];")
        else:
            given = next((words for beginning, words in _REFUSALS.items() if name.startswith(beginning)), "0")
            code.append(f"void *{name}(void) {{ return {given}; }}")
    source = scratch / f"{library.name}.c"
    source.write_text("\n".join(code) + "\n")
    versions = sorted({version for *_, version in symbols if version})
    script = scratch / f"{library.name}.map"
    script.write_text(
        "\n".join(
            f"{version} {{ global: {' '.join(f'{name};' for name, *_, its in symbols if its == version)} }};"
            for version in versions
        )
    )
    return _linked(library, source, scratch, *([f"-Wl,--version-script={script}"] if versions else []))


def twins(libraries: Mapping[str, Path]) -> dict[str, str]:
    """Tell which libraries need not be there, as Pillow's of the same interface does all that is asked of them.

    `libraries` are all that a bundle would hold, by their places in it, and so are those given: one left out, and the
    one that a link leads to in its place. What is asked is read from the libraries themselves, each time anew.
    """
    asked = {
        (found["name"], found["version"] or "")
        for library in set(libraries.values())
        for found in _symbols(library)
        if found["place"] == "UND"
    }
    kept = {found.groups(): place for place in libraries if (found := _KEPT_TWIN.match(place))}
    left_out = {}
    for place, library in libraries.items():
        found = _TWINS.match(place)
        twin = kept.get((found["stem"], found["interface"])) if found and found["stem"] in _SHARED else None
        if twin is not None and _given(library) & asked <= _given(libraries[twin]):
            left_out[place] = twin
    return left_out


def _given(library: Path) -> set[tuple[str, str]]:
    # Who asks for no version is content with any.
    return {(name, said) for name, _, _, version in defined(library) for said in (version, "")}


def defined(library: Path) -> list[tuple[str, str, int, str]]:
    """List the symbols that a shared library gives: name, kind, size in bytes and version, "" where it has none."""
    found = [one for one in _symbols(library) if one["place"] != "UND" and one["kind"] != "NOTYPE"]
    return sorted({(one["name"], one["kind"], int(one["size"], 0), one["version"] or "") for one in found})


def _symbols(library: Path) -> list[re.Match[str]]:
    lines = _run("readelf", "--dyn-syms", "--wide", library).splitlines()
    return [found for line in lines if (found := _SYMBOL.match(line))]


def needed(library: Path | str) -> list[str]:
    """List the names that a program or library links to itself."""
    return re.findall(r"\(NEEDED\).*\[(.+)\]", _run("readelf", "--dynamic", "--wide", library))


def stood_in_for(name: str) -> bool:
    """Tell whether a stand-in takes the place of a library, told by its file's name, which in wheels has a digest."""
    return any(re.match(rf"{re.escape(one)}-[0-9a-f]{{8}}\.so", name) for one in STAND_INS)


def newest_glibc(libraries: Iterable[Path]) -> str:
    """Give the oldest glibc on which all of these libraries load, such as "2.34"."""
    asked = re.findall(r"\(GLIBC_(2\.\d+)\)", "".join(_run("objdump", "-T", library) for library in libraries))
    return max(asked, key=lambda version: int(version.split(".")[1]), default="")


def _linked(library: Path, source: Path, scratch: Path, *options: str) -> Path:
    made = scratch / library.name
    shared = ("-shared", "-nostartfiles", "-nodefaultlibs", "-Wl,--build-id=none", f"-Wl,-soname,{library.name}")
    _run("gcc", "-O1", "-w", "-fno-builtin", *shared, *options, source, "-o", made)
    return made


def _run(*command: str | Path) -> str:
    done = subprocess.run([*map(str, command)], check=False, capture_output=True, text=True)
    if done.returncode != 0:
        raise Unmet(f"{' '.join(map(str, command[:3]))} failed: {done.stderr.strip()}")
    return done.stdout


def elf_files(paths: Iterable[Path]) -> Sequence[Path]:
    """Pick the programs and libraries among some files."""
    picked = []
    for path in paths:
        with path.open("rb") as file:
            if file.read(4) == b"\x7fELF":
                picked.append(path)
    return picked
