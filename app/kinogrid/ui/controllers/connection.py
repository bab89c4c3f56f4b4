"""Whether there is a token to order with, told to everything in the window that says so."""

from PySide6.QtCore import QObject, Signal

from kinogrid.store.token_access import TokenAccess


class Connection(QObject):
    """`changed` tells whether there is one, and `welcoming` whether a new person is to be welcomed.

    Both are silent until the keyring has answered or a token has come from elsewhere: nothing jumps for a moment's
    ignorance.
    """

    changed = Signal(bool)
    welcoming = Signal(bool)

    def __init__(self, parent: QObject, access: TokenAccess) -> None:
        """Take who keeps the tokens."""
        super().__init__(parent)
        self._keeper = access.keeper
        self._put_off = False
        access.when_tokens_change(self._tell)

    def put_off(self) -> None:
        """Welcome nobody for the rest of this session, as the person wants to look around first."""
        self._put_off = True
        self._tell()

    def _tell(self) -> None:
        if self._keeper.settled.is_set():
            connected = self._keeper.token.secret is not None
            self.changed.emit(connected)
            self.welcoming.emit(not connected and not self._put_off)
