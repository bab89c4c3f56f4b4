"""The package for Debian: a bundle under /usr/lib, found by menus, shops and `man`, and gone without a trace again.

It is made by Debian's own tools, and the same byte for byte from the same bundle.
"""

import hashlib
import os
import subprocess
import sysconfig
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from workshop.installed import lay_down, packed
from workshop.processes import Unmet, check, check_quietly, say
from workshop.trimming import elf_files

MAINTAINER = "The Kinogrid authors <kinogrid@users.noreply.github.com>"
HOMEPAGE = "https://github.com/kinogrid/kinogrid"
"""Both stand in until the project has addresses of its own."""

CONTROL = """\
Package: kinogrid
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: ca-certificates, gnome-keyring | org.freedesktop.secrets, xdg-utils
Suggests: fonts-noto-cjk
Section: video
Priority: optional
Homepage: {homepage}
Description: desktop studio for Midjourney videos
 Describe a motion, give a first and perhaps a last frame, get four variants,
 compare them side by side and in step, pick one, and extend it with a click.
 Clips are kept as files on your own disk.
 .
 Kinogrid talks to the Midjourney videos service of Ace Data Cloud, which asks
 for an account and charges for each generation. A demo mode with an embedded
 service works without either.
"""

CHANGELOG = """\
kinogrid ({version}) unstable; urgency=medium

  * Release {version}; what is new in it is told in the program's own list of
    changes, CHANGELOG.md.

 -- {maintainer}  {moment}
"""


def build_package(root: Path, bundle: Path, version: str, epoch: int, out: Path) -> Path:
    """Make the package in a folder and give its file; `epoch` is what its files are dated by, in Unix seconds."""
    say("Packing for Debian")
    architecture = _output("dpkg", "--print-architecture")
    staged = out / f"kinogrid_{version}_{architecture}"
    if staged.exists():
        check(["rm", "-r", staged], f"{staged} could not be removed")
    moment = datetime.fromtimestamp(epoch, UTC)
    lay_down(root, bundle, staged / "usr", version, f"{moment:%Y-%m-%d}")
    told = CHANGELOG.format(version=version, maintainer=MAINTAINER, moment=format_datetime(moment))
    documents = staged / "usr" / "share" / "doc" / "kinogrid"
    packed(told.encode(), documents / "changelog.gz")
    (documents / "copyright").write_text((root / "packaging" / "linux" / "copyright").read_text("utf-8"), "utf-8")
    overrides = staged / "usr" / "share" / "lintian" / "overrides" / "kinogrid"
    overrides.parent.mkdir(parents=True)
    overrides.write_text((root / "packaging" / "linux" / "lintian-overrides").read_text("utf-8"), "utf-8")
    laid = sorted(file for file in staged.rglob("*") if file.is_file() and not file.is_symlink())
    _settle_modes(staged, elf_files(laid))
    control = staged / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        CONTROL.format(
            version=version,
            architecture=architecture,
            maintainer=MAINTAINER,
            kilobytes=sum(-(-file.stat().st_size // 1024) for file in laid),
            depends=_depends(staged, elf_files(laid)),
            homepage=HOMEPAGE,
        ),
        "utf-8",
    )
    sums = [f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(staged)}\n" for file in laid]  # noqa: S324 - dpkg's own format
    (control.parent / "md5sums").write_text("".join(sums), "utf-8")
    package = out / f"{staged.name}.deb"
    check_quietly(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", staged, package],
        "dpkg-deb could not make the package (its words are above)",
        env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
    )
    return package


def _settle_modes(staged: Path, programs: Sequence[Path]) -> None:
    """Give every file the mode that its kind has, whatever the builder's umask."""
    for path in (staged, *staged.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or (path.name == "kinogrid" and path in programs) else 0o644)


def _depends(staged: Path, programs: Sequence[Path]) -> str:
    """Ask Debian which of its packages, from which version on, bring what the files link to and do not carry."""
    source = staged.parent / "shlibdeps"
    (source / "debian").mkdir(parents=True, exist_ok=True)
    (source / "debian" / "control").write_text("Source: kinogrid\n\nPackage: kinogrid\nArchitecture: any\n", "utf-8")
    folders = (f"-l{folder}" for folder in sorted({file.parent for file in programs}))
    carried = (f"-x{package}" for package in _packages_with({file.name for file in programs}))
    done = subprocess.run(
        ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *folders, *carried, *map(str, programs)],
        cwd=source,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise Unmet(f"dpkg-shlibdeps could not tell what the package depends on: {done.stderr.strip()}")
    return done.stdout.strip().removeprefix("shlibs:Depends=")


def _packages_with(libraries: set[str]) -> set[str]:
    """Name the packages of this system that would bring libraries of these names."""
    folder = sysconfig.get_config_var("MULTIARCH") or "x86_64-linux-gnu"
    asked = [f"/{place}/{folder}/{name}" for name in sorted(libraries) for place in ("lib", "usr/lib")]
    told = subprocess.run(["dpkg-query", "-S", *asked], capture_output=True, text=True, check=False).stdout
    return {line.partition(":")[0] for line in told.splitlines()}


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
