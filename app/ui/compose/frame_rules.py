"""Which files may be a frame, and how their sizes are told."""

from pathlib import Path

# What the provider's web client takes, by ending; and its bound on a file, in bytes.
ENDINGS = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp")
_MEGABYTE = 1024 * 1024
LARGEST = 100 * _MEGABYTE


def bytes_in_words(size: int) -> str:
    """Say a file's size, in bytes, as people read it."""
    if size < _MEGABYTE:
        return f"{max(1, round(size / 1024))} KB"
    return f"{size / _MEGABYTE:.1f} MB"


def why_not(path: str) -> str:
    """Say why a file can't be a frame, judged by its name and size; empty when it may be one."""
    file = Path(path)
    if file.suffix.lower() not in ENDINGS:
        return "Use a PNG, JPEG, GIF, BMP or WebP picture."
    if not file.is_file():
        return "This file is not there."
    if file.stat().st_size > LARGEST:
        return "This file is larger than the 100 MB that the service takes."
    return ""
