"""Whom this machine trusts to vouch for a service: its own store of certificates, so that a company's count too.

A file that a person chose stands in its place. Two variables of the environment, of OpenSSL's, stand for other
certificates; one that can't be read costs only itself.
SSLKEYLOGFILE is not followed: the token goes over these connections, and a file that fills up would break them.
"""

import logging
import os
import re
import ssl
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import certifi

# How OpenSSL looks certificates up in a folder.
_HASHED = re.compile(r"[0-9a-f]{8}\.[0-9]+")

_log = logging.getLogger(__name__)

Trust = Callable[[], ssl.SSLContext]
"""Gives a context for one client: the same to all where that may be, else a new one."""


def read_trust(environ: Mapping[str, str], system: str = sys.platform) -> Trust:
    """Read what vouches for services, which takes 40 ms; `system` is the name that Python has for it.

    Raises `OSError` when nothing can be read at all, not even the certificates that come along.
    """
    context = _named(environ)
    if context is None:
        if system in {"darwin", "win32"}:
            # These are asked about each service as it comes. Each context has a lock that it holds while hands are
            # shaken: were it shared, the loop would wait for a thread's host.
            return _asking_the_system
        context = _store_of_system()
    return lambda: context


class CertificatesUnread(OSError):
    """The certificates that a person chose cannot be read; `path` is where they should be."""

    def __init__(self, path: str, why: str) -> None:
        """Keep where, and why."""
        super().__init__(f"{path}: {why}")
        self.path = path


def trust_in_file(path: str) -> Trust:
    """Trust what one file of certificates (PEM) vouches for, and nothing else.

    Raises `CertificatesUnread`: whoever chose a file does not want the system's store in its place unasked.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        _load_file(context, path)
    except (OSError, ValueError) as error:
        raise CertificatesUnread(path, str(error)) from error
    if not context.cert_store_stats()["x509"]:
        raise CertificatesUnread(path, "no certificates in it")
    return lambda: context


def named_certificates(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Give the variables whose certificates stand for the system's; none where none can be read."""
    if _named(environ) is None:
        return ()
    return tuple(name for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if environ.get(name))


def _named(environ: Mapping[str, str]) -> ssl.SSLContext | None:
    """Trust what the environment names, if any of it can be read."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    found = False
    # Folders may be several.
    files, folders = [environ.get("SSL_CERT_FILE", "")], environ.get("SSL_CERT_DIR", "").split(os.pathsep)
    for name, load, values in (("SSL_CERT_FILE", _load_file, files), ("SSL_CERT_DIR", _load_folder, folders)):
        for value in filter(None, values):
            try:
                load(context, value)
                found = True
            except (OSError, ValueError) as error:
                _log.warning("%s is left out: %r: %s", name, value, error)
    return context if found else None


def _load_file(context: ssl.SSLContext, path: str) -> None:
    """Raise `OSError` or `ValueError` for a file that is none, or that holds no certificates."""
    if Path(path).exists() and not Path(path).is_file():
        # Reading a pipe would wait.
        raise ValueError("not a file")
    context.load_verify_locations(cafile=path)


def _load_folder(context: ssl.SSLContext, path: str) -> None:
    if not _holds_certificates(path):
        raise ValueError("no folder of certificates under their hashes")
    context.load_verify_locations(capath=path)


def _holds_certificates(path: str) -> bool:
    try:
        return any(_HASHED.fullmatch(name) for name in os.listdir(path))  # noqa: PTH208 - names are wanted, not paths
    except OSError:
        return False


def _asking_the_system() -> ssl.SSLContext:
    # Loaded with the first connection: on some systems with much of the system's own code.
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _store_of_system() -> ssl.SSLContext:
    """Load the certificates that lie where this system has them, else those that come along.

    truststore knows the places, but would read them anew for every connection, 35 ms on the loop: it is let do so once,
    and what it has filled is taken.
    """
    try:
        made = _asking_the_system().wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")
        context = made.context
        context.sslsocket_class, context.sslobject_class = ssl.SSLSocket, ssl.SSLObject
        # What lies in a folder is only loaded when it is wanted; Python has None for no folder.
        folder = ssl.get_default_verify_paths().capath or ""
        if context.cert_store_stats()["x509"] or _holds_certificates(folder):
            return context
    except OSError as error:
        _log.warning("the system's certificates cannot be read: %s", error)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cafile=certifi.where())
    return context
