"""Where everything of a profile is kept, so that no other file builds such a path."""

import errno
import os
import re
from dataclasses import dataclass
from pathlib import Path

from kinogrid.store.privacy import close_to_others
from kinogrid.store.trouble import disk_told, trouble

_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Profile:
    """One person's folder: database, clips, settings, log and cache; a second profile shares nothing with it."""

    folder: Path

    @property
    def database(self) -> Path:
        """Give the SQLite file."""
        return self.folder / "kinogrid.db"

    @property
    def sound(self) -> Path:
        """Give the file that notes how the database looked when it was last known to be sound."""
        return self.cache / "sound-database"

    @property
    def clips(self) -> Path:
        """Give the folder of clips, `clips/<yyyy-mm>/<job id>/`."""
        return self.folder / "clips"

    @property
    def snapshots(self) -> Path:
        """Give the folder of the database's daily copies."""
        return self.folder / "snapshots"

    @property
    def handed(self) -> Path:
        """Give the folder of frames that other programs were given."""
        return self.folder / "handed"

    @property
    def settings(self) -> Path:
        """Give the settings file."""
        return self.folder / "settings.json"

    @property
    def own_token(self) -> Path:
        """Give the file that names the API token which this app had made."""
        return self.folder / "own-token.json"

    @property
    def service(self) -> Path:
        """Give the file that says at which addresses orders were made last."""
        return self.folder / "service.json"

    @property
    def token_origins(self) -> Path:
        """Give the file that says what the service's records call our tokens, each by its mark."""
        return self.folder / "token-origins.json"

    @property
    def exports(self) -> Path:
        """Give the file that says which exports go on at the next start."""
        return self.folder / "exports.json"

    @property
    def rebuild(self) -> Path:
        """Give the file that says that the next start reads the library anew from its folders."""
        return self.folder / "rebuild-wanted"

    @property
    def backup(self) -> Path:
        """Give the file that says which backup, or which restoring of one, goes on at the next start."""
        return self.folder / "backup.json"

    @property
    def move(self) -> Path:
        """Give the file that says that the library is being moved, and to where."""
        return self.folder / "move.json"

    @property
    def moved(self) -> Path:
        """Give the file that says from where the library was moved, while anything is left there."""
        return self.folder / "moved-from.json"

    @property
    def frames(self) -> Path:
        """Give the folder of the pictures that orders begin and end with."""
        return self.folder / "frames"

    @property
    def sequences(self) -> Path:
        """Give the folder of sequences, `sequences/<id>.json`."""
        return self.folder / "sequences"

    @property
    def log(self) -> Path:
        """Give the newest log file."""
        return self.folder / "log" / "kinogrid.log"

    @property
    def cache(self) -> Path:
        """Give the folder of what can be made again at any time."""
        return self.folder / "cache"

    @property
    def deadly(self) -> Path:
        """Give the file that counts which contents have ended a decoder."""
        return self.cache / "deadly.json"

    @property
    def passed(self) -> Path:
        """Give the file that notes which files may be played."""
        return self.cache / "passed.json"

    @property
    def films(self) -> Path:
        """Give the folder of clips that were joined to be played, which hold no longer than the app runs."""
        return self.cache / "films"

    @property
    def prices(self) -> Path:
        """Give the file of the provider's price list."""
        return self.cache / "prices.json"

    @property
    def mark(self) -> Path:
        """Give the file that says which installation opened this profile last."""
        return self.folder / "opened-by"

    @property
    def lock(self) -> Path:
        """Give the file whose lock says that this profile is in use."""
        return self.folder / "kinogrid.lock"

    def poster(self, sha256: str) -> Path:
        """Give the poster's place of a clip with this hash (hex), so that equal clips share one.

        Raises `ValueError` for anything that is not a SHA-256.
        """
        if _SHA256.fullmatch(sha256) is None:
            raise ValueError("not a SHA-256 in hex")
        # In one step, as the list asks for ten thousand of these before it is filled.
        return self.folder.joinpath("cache", "posters", sha256[:2], f"{sha256}.jpg")

    def create(self) -> None:
        """Make the folders that are missing, open to this person only; raises `LibraryTrouble`."""
        with disk_told():
            try:
                for folder in (self.folder, self.clips, self.log.parent, self.cache):
                    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            except (FileExistsError, NotADirectoryError) as error:
                raise trouble("folder_is_file", said=str(error)) from error
            except OSError as error:
                if error.errno == errno.ENAMETOOLONG:
                    raise trouble("folder_name_long", said=str(error)) from error
                raise
            if not os.access(self.folder, os.W_OK):
                raise trouble("disk_denied", said=str(self.folder))
            # Where the profile's own folder has to stay open, what is in it does not.
            files = (
                self.log,
                *self._databases(),
                self.settings,
                self.own_token,
                self.token_origins,
                self.service,
                self.exports,
            )
            for path in (self.clips, self.cache, self.log.parent, *files):
                close_to_others(path)
            close_to_others(self.folder.resolve())

    def is_open(self) -> bool:
        """Tell whether other people of this machine may open the folder, which `create` could not change."""
        with disk_told():
            return not close_to_others(self.folder.resolve())

    def _databases(self) -> tuple[Path, ...]:
        return tuple(self.database.with_name(self.database.name + end) for end in ("", "-wal", "-shm"))
