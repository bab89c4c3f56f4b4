"""The order in Compose onto the clipboard, as a program for elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kinogrid.domain.request import Generate
from kinogrid.service.samples import as_curl, as_json, as_python
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.text import tr


class CopyAsCode(QObject):
    """Copies a complete order as curl, Python or JSON; an incomplete one is answered beside its fields."""

    def __init__(
        self,
        compose: ComposePane,
        *,
        api_base: str,
        platform_base: str,
        callback: Callable[[], str],
        say: Callable[[str], None],
    ) -> None:
        """Take Compose, where the service is, the default callback URL, and who says that it is done."""
        super().__init__(compose)
        self._compose = compose
        self._callback = callback
        self._say = say
        menu = compose.more
        menu.json.triggered.connect(lambda: self._copy("JSON", as_json))
        menu.curl.triggered.connect(
            lambda: self._copy(
                "curl",
                lambda o: as_curl(
                    o, api_base=api_base, platform_base=platform_base, remark=_upload_first, stop=_without_address
                ),
            )
        )
        menu.python.triggered.connect(
            lambda: self._copy(
                "Python",
                lambda o: as_python(o, api_base=api_base, platform_base=platform_base, stop=_without_address),
            )
        )

    def _copy(self, language: str, write: Callable[[Generate], str]) -> None:
        order = self._compose.whole_order(self._callback())
        if order is not None:
            QGuiApplication.clipboard().setText(write(order))
            self._say(tr("Compose", "Copied as {language}, with a placeholder for the token", language=language))


def _upload_first(field: str) -> str:
    return tr("Compose", "The picture is uploaded; the address that comes back goes into {field} below.", field=field)


def _without_address(name: str) -> str:
    return tr("Compose", "No address came back for {name}, so nothing was ordered. The answer:", name=name)
