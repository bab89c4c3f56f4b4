"""A keyring of this process alone, for the library to find."""

from typing import ClassVar

from keyring.backend import KeyringBackend


class KeptKeyring(KeyringBackend):
    """Keeps everything until it is told to forget."""

    # Below what the library takes by itself, so that nobody has it who does not name it.
    priority: ClassVar[float] = 0.5
    kept: ClassVar[dict[tuple[str, str], str]] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Give what is kept."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget it."""
        del self.kept[service, username]
