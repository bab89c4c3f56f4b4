"""Says above the grid that a token of Kinogrid's own may exist that is not in use, until that has been seen to."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kinogrid.domain.token_note import OwnTokenStanding
from kinogrid.store.token_access import TokenAccess
from kinogrid.studio.own_token import OwnToken
from kinogrid.ui.controls.notices import Note, NoticeBoard, Severity
from kinogrid.ui.settings.own_token_text import standing_words
from kinogrid.ui.text import tr

NOTICE = "own-token"
SEE_TO_IT = "see-to-the-own-token"


class OwnTokenNotice(QObject):
    """Silent until the keyring has answered, as until then nobody knows which token is in use."""

    def __init__(
        self, notices: NoticeBoard, own: OwnToken, access: TokenAccess, open_settings: Callable[[], object]
    ) -> None:
        """Take where it is said, how it stands, and what opens the place where it is seen to."""
        super().__init__(notices)
        self._notices, self._own, self._access, self._open = notices, own, access, open_settings
        own.listen(self._look)
        access.when_tokens_change(self._look)

    def _look(self) -> None:
        note, standing = self._own.note, self._own.standing
        is_astray = standing in {OwnTokenStanding.UNHEARD, OwnTokenStanding.ASTRAY}
        if note is None or not is_astray or self._own.is_at_work or not self._access.keeper.settled.is_set():
            self._notices.drop(NOTICE)
            return
        title = tr("Own token", "An API token may exist that nobody uses")
        actions = ((SEE_TO_IT, tr("Own token", "See to it in Settings")),)
        said = Note(Severity.WARNING, title, standing_words(standing, note), actions)
        self._notices.put(NOTICE, said, lambda _key: self._open())
