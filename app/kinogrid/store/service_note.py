"""Which addresses the library's orders were last made at, so that none is asked for elsewhere while it is under way."""

import json
import logging
from pathlib import Path
from typing import NamedTuple

from kinogrid.domain.service_address import service_url
from kinogrid.store.files import read_own, write_whole

_log = logging.getLogger(__name__)

# Bytes: more was not written here.
_MOST = 8 * 1024


class NotedService(NamedTuple):
    """The two addresses of the service, and since when orders are made there, in Unix seconds; 0 for from the first."""

    api: str
    platform: str
    since: float = 0.0


def read_service_note(path: Path) -> NotedService | None:
    """Give what was noted, None where nothing was that can be used. Blocks briefly."""
    try:
        found = json.loads(read_own(path, _MOST))
        return NotedService(service_url(found["api"]), service_url(found["platform"]), float(found.get("since", 0.0)))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError, LookupError, TypeError, AttributeError) as error:
        _log.warning("where orders were made last cannot be read: %s", error)
        return None


def write_service_note(path: Path, note: NotedService) -> None:
    """Note it; a disk that does not take it is told to the log. Blocks briefly."""
    try:
        write_whole(path, json.dumps(note._asdict()).encode())
    except OSError as error:
        _log.warning("where orders are made cannot be noted: %s", error)
