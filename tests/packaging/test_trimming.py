"""What a bundle's small libraries take the places of, and that nothing notices but who asks for what is gone."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import av
import PySide6
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reached import must_reach, reached
from workshop.trimming import (
    COLLATED,
    OF_THE_SYSTEM,
    defined,
    icu_without,
    is_kept,
    needed,
    newest_glibc,
    stand_in,
    stood_in_for,
    twins,
)

ENCODER = """\
__asm__(".symver old, asked@FIRST_1"); __asm__(".symver young, asked@@SECOND_2");
int old(void) { return 1; } int young(void) { return 2; }
int unasked(void) { return 3; } char table[100] = "full"; const void *x265_api_get_9(int depth) { return table; }
"""
USER = """\
extern int asked(void); extern char table[100]; extern const void *x265_api_get_9(int depth);
typedef void *(*entry)(void);
int user(void) { return asked() + table[0]; }
int through(void) { const entry *all = x265_api_get_9(8); return all && !all[1]() && !all[40](); }
"""


def compiled(folder: Path, name: str, code: str, *options: str) -> Path:
    source, made = folder / f"{name}.c", folder / f"lib{name}.so"
    source.write_text(code)
    subprocess.run(["gcc", "-shared", "-fPIC", f"-Wl,-soname,{made.name}", source, "-o", made, *options], check=True)
    return made


@pytest.fixture
def encoder(tmp_path: Path) -> Path:
    versions = tmp_path / "versions"
    versions.write_text("FIRST_1 { global: asked; }; SECOND_2 { global: asked; table; unasked; x265_api_get_9; };")
    return compiled(tmp_path, "encoder", ENCODER, f"-Wl,--version-script={versions}")


def test_a_stand_in_is_loaded_for_a_library_and_does_nothing(encoder: Path, tmp_path: Path) -> None:
    user = compiled(tmp_path, "user", USER, str(encoder), f"-Wl,-rpath,{tmp_path}")
    assert ctypes.CDLL(str(user)).user() == 2 + ord("f")
    scratch, elsewhere = tmp_path / "scratch", tmp_path / "elsewhere"
    scratch.mkdir()
    made = stand_in(encoder, [user], scratch)
    assert {(name, version) for name, _, _, version in defined(made)} == {
        ("asked", "SECOND_2"),
        ("table", "SECOND_2"),
        ("x265_api_get_9", "SECOND_2"),
    }
    # A library that has been loaded once is not loaded again, so that the user of the stand-in stands elsewhere.
    elsewhere.mkdir()
    moved = elsewhere / "libmoved.so"
    source = tmp_path / "user.c"
    subprocess.run(
        ["gcc", "-shared", "-fPIC", source, "-o", moved, "-Wl,-rpath,$ORIGIN", "-Wl,-soname,libmoved.so", encoder],
        check=True,
    )
    made.rename(elsewhere / encoder.name)
    code = f"import ctypes; one = ctypes.CDLL({str(moved)!r}); print(one.user(), one.through())"
    said = subprocess.run(["python3", "-c", code], capture_output=True, text=True, check=True)
    assert (said.stdout.split(), said.stderr) == (["0", "1"], "")


def test_what_a_library_links_to_and_how_old_a_system_it_runs_on_is_read_from_it(encoder: Path, tmp_path: Path) -> None:
    user = compiled(tmp_path, "user", USER, str(encoder))
    assert "libencoder.so" in needed(user)
    newer = compiled(
        tmp_path,
        "newer",
        "extern void arc4random_buf(void *, long); int go(char *a) { arc4random_buf(a, 1); return 0; }",
    )
    assert newest_glibc([user, newer]) == "2.36"


def test_of_ffmpeg_what_is_never_used_is_stood_in_for_and_what_is_used_never() -> None:
    assert all(
        map(stood_in_for, ("libx265-f5385bb8.so.216", "libgnutls-71454fd1.so.30.42.0", "libxcb-9065bb12.so.1.1.0"))
    )
    kept = (
        "libx264-d6533a8d.so.165",
        "libavcodec-5e6b81c2.so.62",
        "libdav1d-f4b27961.so.7",
        "libwebp-0c.so.7",
        "libvpxx.so",
    )
    assert not any(map(stood_in_for, kept))


def test_what_a_process_may_have_but_once_is_the_systems_own() -> None:
    assert all(
        map(OF_THE_SYSTEM.match, ("libstdc++.so.6", "libX11.so.6", "libdbus-1.so.3", "libmvec.so.1", "libxcb.so.1"))
    )
    assert not any(map(OF_THE_SYSTEM.match, ("libxcb-cursor.so.0", "libssl.so.3", "libQt6Core.so.6", "libX11x.so.6")))


@must_reach("kept", "left out")
@given(
    st.sampled_from(("", "coll/", "lang/", "zone/", "unit/")),
    st.sampled_from((*COLLATED, "fi", "sv_FI", "tr", "en_US", "zh_Hant")),
)
def test_of_icu_the_order_of_words_stays_for_the_languages_of_the_app(folder: str, locale: str) -> None:
    wanted = folder in {"", "coll/"} and locale in COLLATED
    assert is_kept(f"{folder}{locale}.res") == wanted
    reached("kept" if wanted else "left out")
    assert is_kept("coll/ucadata.icu")
    assert not is_kept("gb18030.cnv")


def test_an_encoder_that_is_stood_in_for_is_not_offered(tmp_path: Path) -> None:
    """A stand-in that says yes to everything had AV1 offered, and its files empty."""
    libraries = [*Path(av.__file__).parent.with_name("av.libs").iterdir()]
    encoders = [one for one in libraries if one.name.startswith(("libx265-", "libSvtAv1Enc-"))]
    made = [stand_in(one, set(libraries) - {*encoders}, tmp_path) for one in encoders]
    code = "from kinogrid.media.film_encoder import export_kinds; print(*export_kinds())"

    def offered(**env: str) -> set[str]:
        asked = [sys.executable, "-c", code]
        said = subprocess.run(asked, env={**os.environ, **env}, capture_output=True, text=True, check=True)
        return set(said.stdout.split())

    # What is loaded already under a library's name is taken for it.
    assert offered() - offered(LD_PRELOAD=":".join(map(str, made))) == {"hevc", "av1"}


WORDS = (
    "Zebra",
    "zoo",
    "Äpfel",
    "apfel",
    "Öl",
    "oz",
    "ñu",
    "nz",
    "étude",
    "etz",
    "あい",
    "漢字",
    "北京",
    "中文",
    "10",
    "9",
)
SORTING = f"""
from PySide6.QtCore import QCollator, QLocale
from functools import cmp_to_key
for name in ("en_US", "de_DE", "es_MX", "fr_FR", "ja_JP", "zh_CN"):
    order = QCollator(QLocale(name))
    order.setNumericMode(True)
    print(name, sorted({WORDS!r}, key=cmp_to_key(order.compare)))
with open("/proc/self/maps") as maps:
    print("trimmed" if {{trimmed!r}} in maps.read() else "whole", file=__import__("sys").stderr)
"""


def test_words_come_in_the_same_order_with_what_is_left_of_icu(tmp_path: Path) -> None:
    whole = next(Path(PySide6.__file__).parent.joinpath("Qt", "lib").glob("libicudata.so.*"))
    trimmed = icu_without(whole, tmp_path)
    assert trimmed.stat().st_size < whole.stat().st_size / 8

    def in_order(**env: str) -> tuple[str, str]:
        code = SORTING.format(trimmed=str(trimmed))
        said = subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, **env}, capture_output=True, text=True, check=True
        )
        return said.stdout, said.stderr.strip()

    (theirs, loaded), (ours, loaded_then) = in_order(), in_order(LD_LIBRARY_PATH=str(tmp_path))
    assert (loaded, loaded_then) == ("whole", "trimmed")
    assert ours == theirs
    assert len(set(theirs.splitlines())) == len(theirs.splitlines())


KEPT = "int shared(void) { return 1; } int more(void) { return 2; }"
TWICE = "extern int shared(void); int user(void) { return shared(); }"


@pytest.mark.parametrize(
    ("place", "asked", "left_out"),
    [
        ("libzstd.so.1", "shared", True),
        ("av.libs/libzstd-0123abcd.so.1.2.3", "shared", True),
        # Pillow's has not all that is asked for, is of another interface, or is none of those that may be shared.
        ("libzstd.so.1", "gone", False),
        ("libzstd.so.2", "shared", False),
        ("libjpeg.so.1", "shared", False),
    ],
)
def test_of_libraries_that_came_twice_one_is_left_out_where_the_other_gives_all_that_is_asked(
    tmp_path: Path, place: str, asked: str, left_out: bool
) -> None:
    kept = compiled(tmp_path, "kept", KEPT)
    other = compiled(tmp_path, "other", f"{KEPT} int gone(void) {{ return 3; }}")
    user = compiled(tmp_path, "asking", TWICE.replace("shared", asked))
    twin = f"pillow.libs/lib{'jpeg' if 'jpeg' in place else 'zstd'}-89abcdef.so.1.5.7"
    found = twins({place: other, twin: kept, "app.so": user})
    assert found == ({place: twin} if left_out else {})


def test_a_version_that_is_asked_for_and_not_given_keeps_both(encoder: Path, tmp_path: Path) -> None:
    bare = compiled(
        tmp_path, "bare", "int asked(void) { return 1; } char table[100]; void *x265_api_get_9(void) { return 0; }"
    )
    user = compiled(tmp_path, "user", USER, str(encoder))
    place, twin = "liblzma.so.5", "pillow.libs/liblzma-89abcdef.so.5.8.4"
    assert twins({place: encoder, twin: bare, "app.so": user}) == {}
    assert twins({place: bare, twin: encoder, "app.so": user}) == {place: twin}
