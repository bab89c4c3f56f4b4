"""Which folders the environment may lead this program to: never one that depends on where it was started.

What the system's own loader reads before any program runs (LD_PRELOAD and the like) is beyond our reach.
"""

import os
import stat
import sys
from collections.abc import Mapping, MutableMapping
from pathlib import Path

# Where Qt, OpenSSL, GTK and Python load code from, each a list of folders or files or a single one.
_CODE = frozenset(
    {
        *("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QML_IMPORT_PATH", "QML2_IMPORT_PATH"),
        *("OPENSSL_CONF", "OPENSSL_MODULES", "OPENSSL_ENGINES"),
        *("GTK_PATH", "GTK_EXE_PREFIX", "GIO_MODULE_DIR", "GIO_EXTRA_MODULES", "GDK_PIXBUF_MODULE_FILE"),
        *("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH"),
        *("PYTHONHOME", "PYTHONUSERBASE", "PYTHONPYCACHEPREFIX"),
    }
)
# What names further code for Qt, on a desktop that has it.
_DESKTOP = (
    *("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_GENERIC_PLUGINS", "QT_STYLE_OVERRIDE"),
    *("QT_IM_MODULE", "QT_IM_MODULES"),
)
# Where settings lie (the keyring's among them, which may name code), and who vouches for a service.
_OTHERS = frozenset({"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "SSL_CERT_FILE", "SSL_CERT_DIR"})


def without_foreign_paths(given: Mapping[str, str]) -> dict[str, str]:
    """Give an environment with no path that depends on the current folder, and no code from where others may write."""
    kept: dict[str, str] = {}
    for name, value in given.items():
        if name not in _CODE | _OTHERS or not value:
            kept[name] = value
            continue
        paths = [path for path in value.split(os.pathsep) if Path(path).is_absolute()]
        if name in _CODE:
            paths = [path for path in paths if _is_safe(Path(path))]
        if paths:
            kept[name] = os.pathsep.join(paths)
    return kept


def leave_desktop_plugins(environ: MutableMapping[str, str]) -> None:
    """Have Qt load no plug-in but its own, for safe mode; before Qt looks at it.

    A theme of the desktop's brings all of GTK into the process, a style or an input method whatever it likes.
    """
    for name in _DESKTOP:
        environ.pop(name, None)
    # Qt's own, in the place of the one that the desktop's name would choose.
    environ["QT_QPA_PLATFORMTHEME"] = "generic"


def leave_foreign_paths(environ: MutableMapping[str, str]) -> None:
    """Take such paths out of this process's own environment; before Qt, OpenSSL or the keyring look at it."""
    kept = without_foreign_paths(environ)
    for name in [name for name in environ if environ[name] != kept.get(name)]:
        if name in kept:
            environ[name] = kept[name]
        else:
            del environ[name]


def _is_safe(path: Path) -> bool:
    """Tell whether only this person and the system can write to a place that is there."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return False
    owners = {0, found.st_uid}
    if sys.platform != "win32":
        owners = {0, os.geteuid()}
    open_to_all = sys.platform != "win32" and found.st_mode & stat.S_IWOTH
    return found.st_uid in owners and not open_to_all
