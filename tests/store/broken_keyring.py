"""Backends that fail as real ones do, to be named in `PYTHON_KEYRING_BACKEND`."""

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordSetError


class Locked(KeyringBackend):
    """One whose dialog was dismissed."""

    # Below what the library takes by itself, so that no test has it that does not name it.
    priority = 0.5

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("Failed to unlock the collection!")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("Failed to unlock the collection!")

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked("Failed to unlock the collection!")


class Refusing(Locked):
    """One that quotes the secret in its refusal."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError(f"cannot store {password}")


class Leaking(Locked):
    """One that lets through what its system raises."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError(f"pipe broken while writing {password}")
