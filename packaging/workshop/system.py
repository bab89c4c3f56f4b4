"""What the operating system must give, what of it is missing, and how Debian is asked for it."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from workshop.processes import Unmet, check_quietly, say


@dataclass(frozen=True)
class Need:
    """One thing that a step cannot do without, and the Debian package that brings it."""

    kind: Literal["library", "command", "module", "font"]
    name: str
    package: str

    def is_met(self) -> bool:
        """Look for the thing itself, whoever installed it."""
        if self.kind == "library":
            try:
                ctypes.CDLL(self.name)
            except OSError:
                return False
            return True
        if self.kind == "font":
            return _has_font(self.name)
        if self.kind == "command":
            return shutil.which(self.name) is not None
        importlib.invalidate_caches()
        return importlib.util.find_spec(self.name) is not None


def _has_font(family: str) -> bool:
    """Look for a family among those that fontconfig knows; without its command for whether there is any at all."""
    program = shutil.which("fc-list")
    if program is None:
        return False
    told = subprocess.run([program, ":", "family"], check=False, capture_output=True, text=True)
    return family in told.stdout


VENV = (
    # Debian splits pip's own installer off the standard library.
    Need("module", "ensurepip", f"python{sys.version_info.major}.{sys.version_info.minor}-venv"),
)
# What QtGui, QtWidgets and the xcb and wayland plugins of PySide6-Essentials 6.11 link to, as told by ldd on a bare
# Debian 12. libfontconfig1 also brings a font, without which every text is blank.
WINDOW = tuple(
    Need("library", soname, package)
    for soname, package in (
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libX11.so.6", "libx11-6"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libfreetype.so.6", "libfreetype6"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libwayland-client.so.0", "libwayland-client0"),
        ("libwayland-cursor.so.0", "libwayland-cursor0"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-glx.so.0", "libxcb-glx0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-image.so.0", "libxcb-image0"),
        ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        ("libxcb-randr.so.0", "libxcb-randr0"),
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
        ("libxcb-render.so.0", "libxcb-render0"),
        ("libxcb-shape.so.0", "libxcb-shape0"),
        ("libxcb-shm.so.0", "libxcb-shm0"),
        ("libxcb-sync.so.1", "libxcb-sync1"),
        ("libxcb-util.so.1", "libxcb-util1"),
        ("libxcb-xfixes.so.0", "libxcb-xfixes0"),
        ("libxcb-xkb.so.1", "libxcb-xkb1"),
        ("libxcb.so.1", "libxcb1"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
    )
)
# What QtMultimedia of PySide6-Addons asks for beyond the window; only benchmarks have it as a peer.
MULTIMEDIA = (Need("library", "libpulse.so.0", "libpulse0"),)
# Signs that the bundled font lacks, for pictures of the window in Chinese and Japanese.
FONTS = (
    Need("command", "fc-list", "fontconfig"),
    Need("font", "Noto Sans CJK SC", "fonts-noto-cjk"),
    Need("font", "Noto Sans CJK JP", "fonts-noto-cjk"),
)
SCREEN = (Need("command", "Xvfb", "xvfb"),)
# What tests and benchmarks compare exports with; the app itself runs no such program.
FFMPEG = (Need("command", "ffmpeg", "ffmpeg"), Need("command", "ffprobe", "ffmpeg"))
KEYRING = (
    Need("command", "dbus-run-session", "dbus"),
    Need("command", "gnome-keyring-daemon", "gnome-keyring"),
)
# A daemon that shows notifications, and answers as those of desktops do; it draws on an X screen. And a tray, which is
# where they go without a message bus.
NOTIFICATIONS = (
    Need("command", "dunst", "dunst"),
    Need("command", "dunstctl", "dunst"),
    Need("command", "trayer", "trayer"),
)
# What carries a window to a screen reader, which Debian keeps beside the commands that people run; and a window
# manager, as a window has no keyboard without one.
ACCESSIBILITY = (
    *(Need("command", f"/usr/libexec/{name}", "at-spi2-core") for name in ("at-spi-bus-launcher", "at-spi2-registryd")),
    Need("command", "openbox", "openbox"),
)
# What takes libraries apart, and makes small ones that stand in for them.
TRIMMING = (
    *(Need("command", name, "binutils") for name in ("objdump", "objcopy", "readelf", "strip")),
    Need("command", "gcc", "gcc"),
    Need("command", "/usr/sbin/icupkg", "icu-devtools"),
)
# What judges what menus and shops will read.
VALIDATORS = (
    Need("command", "desktop-file-validate", "desktop-file-utils"),
    Need("command", "appstreamcli", "appstream"),
)
# What the tests need beside the window.
TESTS = (*SCREEN, *FONTS, *KEYRING, *FFMPEG, *NOTIFICATIONS, *ACCESSIBILITY, *TRIMMING, *VALIDATORS)

# What packs for Debian, looks at the result, and fetches a Debian to try it in.
PACKAGES = (
    Need("command", "dpkg-shlibdeps", "dpkg-dev"),
    Need("command", "lintian", "lintian"),
    *VALIDATORS,
    Need("command", "/usr/sbin/debootstrap", "debootstrap"),
)


def bundler() -> tuple[Need, ...]:
    """Name what PyInstaller and trimming need, and the interpreter as a library, which Debian packages apart."""
    if not sysconfig.get_config_var("Py_ENABLE_SHARED"):
        return TRIMMING
    version = sysconfig.get_config_var("LDVERSION")
    return (*TRIMMING, Need("library", sysconfig.get_config_var("INSTSONAME"), f"libpython{version}"))


def missing(needs: Iterable[Need]) -> tuple[Need, ...]:
    """Keep the needs that this machine does not meet."""
    return tuple(need for need in needs if not need.is_met())


def packages(needs: Iterable[Need]) -> tuple[str, ...]:
    """Name each Debian package once, in order."""
    return tuple(sorted({need.package for need in needs}))


def one_command(names: Sequence[str], *, sudo: bool) -> str:
    """Spell the command that a person runs to install packages."""
    do = "sudo " if sudo else ""
    return f"{do}apt-get update && {do}apt-get install -y --no-install-recommends {' '.join(names)}"


def obtain(needs: Sequence[Need], *, root: bool, apt: bool) -> None:
    """Install what is missing, or raise Unmet with the one thing to do."""
    if not needs:
        return
    if not apt:
        things = ", ".join(need.name for need in needs)
        raise Unmet(f"this system has no apt-get: install what brings {things}, then run this again")
    names = packages(needs)
    if not root:
        raise Unmet(f"system packages are missing; run this once, then try again:\n  {one_command(names, sudo=True)}")
    say(f"Installing {len(names)} system packages: {' '.join(names)}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt_get = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    try:
        check_quietly([*apt_get, "update"], "apt-get could not refresh its lists; going on with those at hand", env=env)
    except Unmet as stale:
        # One broken source among many must not be in the way of packages that the others have.
        say(str(stale))
    check_quietly(
        [*apt_get, "install", "-y", "--no-install-recommends", *names],
        f"apt-get could not install {' '.join(names)} (its words are above)",
        env=env,
    )
    if still := missing(needs):
        raise Unmet(f"apt-get installed its packages, but {', '.join(n.name for n in still)} cannot be found")


def is_root() -> bool:
    """Tell whether packages can be installed without asking anybody."""
    return hasattr(os, "geteuid") and os.geteuid() == 0
