"""The menu of a job in the list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.jobs.row_text import JobRow
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr


class JobMenu(QMenu):
    """Offers what makes sense for a job now, and deletes itself once closed; `act_requested` carries an `Act`.

    `move_requested` carries the position wanted in the queue. The actions' object names are the values of `Act`.
    """

    act_requested = Signal(object)
    move_requested = Signal(int)
    copy_requested = Signal()

    def __init__(
        self, theme: Theme, row: JobRow, queue: Sequence[str], price: str, parent: QWidget | None = None
    ) -> None:
        """Offer what can be done with a row; `queue` are the ids of the orders that wait, the next one first.

        `price` says what the same order costs once more, empty where that is not said.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._acts = row.acts | {Act.DETAILS, Act.REUSE}
        self._add_act(Act.DETAILS, "details", tr("Jobs", "Details"))
        self._add_act(Act.REUSE, "reuse", tr("Jobs", "Use these settings"))
        again = tr("Jobs", "Once more ({price})", price=price) if price else tr("Jobs", "Once more")
        self._add_act(Act.ONCE_MORE, "send", again)
        self._add(
            "copy prompt",
            "copy",
            tr("Jobs", "Copy prompt"),
            self.copy_requested.emit,
        )
        self._add_act(Act.EXPORT, "save", tr("Jobs", "Export…"))
        self._add_act(Act.COMPARE, "survey", tr("Jobs", "Add to the comparison"))
        self.addSeparator()
        self._add_act(Act.COPY_FILES, "copy", tr("Jobs", "Copy the files"))
        self._add_act(Act.OPEN, "open", tr("Jobs", "Open in its usual app"))
        self._add_act(Act.REVEAL, "reveal", tr("Jobs", "Show in folder"))
        self._add_act(Act.COPY_ADDRESS, "link", tr("Jobs", "Copy its web addresses"))
        self.addSeparator()
        self._add_act(Act.LOOK_AGAIN, "search", tr("Jobs", "Look again"))
        self._add_act(Act.SEND_AGAIN, "send", tr("Jobs", "Send again"))
        self._add_act(Act.FETCH_AGAIN, "again", tr("Jobs", "Fetch the missing clips again"))
        self._add_act(Act.FETCH_CLEARED, "again", tr("Jobs", "Fetch the cleared clips again"))
        self._add_act(Act.TRY_NOW, "again", tr("Jobs", "Try now"))
        if row.id in queue:
            self._add_moves(queue.index(row.id), len(queue))
        self._add_act(Act.HOLD, "hold", tr("Jobs", "Put on hold"))
        self._add_act(Act.RELEASE, "play", tr("Jobs", "Resume"))
        self._add_act(Act.GIVE_UP, "close", tr("Jobs", "Give up"))
        self._add_act(
            Act.STOP, "stop", tr("Jobs", "Stop waiting for it") if row.task_id else tr("Jobs", "Cancel the order")
        )
        self.addSeparator()
        self._add_act(Act.KEEP_PICKS, "pick", tr("Jobs", "Keep the pick only…"))
        self._add_act(Act.DELETE, "delete", tr("Jobs", "Delete…"), Tone.DANGER)

    def _add_moves(self, position: int, count: int) -> None:
        if position > 0:
            self._add("send earlier", "up", tr("Jobs", "Send earlier"), lambda: self.move_requested.emit(position - 1))
        if position < count - 1:
            self._add("send later", "down", tr("Jobs", "Send later"), lambda: self.move_requested.emit(position + 1))

    def _add_act(self, act: Act, icon: str, text: str, tone: Tone = Tone.DIM) -> None:
        if act in self._acts:
            self._add(act.value, icon, text, lambda: self.act_requested.emit(act), tone)

    def _add(self, object_name: str, icon: str, text: str, do: Callable[[], object], tone: Tone = Tone.DIM) -> None:
        action = self.addAction(self._theme.icon(icon, tone), text)
        action.setObjectName(object_name)
        action.triggered.connect(do)
