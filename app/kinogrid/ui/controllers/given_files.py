"""What was given to the app from outside: a picture becomes a frame, a clip is asked about, and so is a folder."""

from collections.abc import Awaitable, Callable, Sequence
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kinogrid.domain.file_names import shown_name
from kinogrid.domain.start_arguments import StartArguments
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.compose.frames.mime import FileOffer
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.text import tr

# What a file of a clip ends in; what it really is, its bytes tell.
CLIP_ENDINGS = (".mp4", ".mov", ".m4v", ".webm", ".mkv", ".avi")


class PathKind(Enum):
    """What lies at a path."""

    FOLDER = auto()
    CLIP = auto()
    PICTURE = auto()
    MISSING = auto()


def kind_of(path: Path) -> PathKind:
    """Tell what lies at a path, which takes as long as its disk does; what is no clip may be a picture."""
    try:
        if path.is_dir():
            return PathKind.FOLDER
        if not path.exists():
            return PathKind.MISSING
    except (OSError, ValueError):
        return PathKind.MISSING
    return PathKind.CLIP if path.name.lower().endswith(CLIP_ENDINGS) else PathKind.PICTURE


class GivenFiles(QObject):
    """Does what can be done with what was given; nothing of it sends an order.

    `said` carries words, those of a button and what that does.
    """

    said = Signal(str, str, object)

    def __init__(
        self,
        window: QWidget,
        compose: ComposePane,
        *,
        look: Callable[[Path], Awaitable[PathKind]],
        show_compose: Callable[[], object],
        import_clip: Callable[[Path], object],
        order_from: Callable[[Sequence[Path]], object],
        import_from: Callable[[Path], object],
        start: Starter,
    ) -> None:
        """Take where a question stands, who looks at a path, and who works with pictures, clips and folders."""
        super().__init__(window)
        self._window, self._compose, self._look, self._start = window, compose, look, start
        self._show_compose = show_compose
        self._import_clip, self._order_from, self._import_from = import_clip, order_from, import_from

    def take(self, given: StartArguments) -> None:
        """Take what a start was given along."""
        if given.prompt.strip():
            self._fill_prompt(given.prompt.strip())
        if given.paths:
            self.take_paths(given.paths)

    def take_paths(self, paths: Sequence[str]) -> None:
        """Take files and folders, once it is known what they are."""
        self._start(self._sort([Path(path) for path in paths]), "look at what was given")

    def _fill_prompt(self, words: str) -> None:
        prompt = self._compose.prompt
        self._show_compose()
        if words != prompt.toPlainText():
            prompt.replace(words)
            filled = tr("GivenFiles", "The prompt was filled in. Nothing is sent before you say so.")
            self.said.emit(filled, tr("Toast", "Undo"), prompt.undo)
        prompt.setFocus()

    async def _sort(self, paths: Sequence[Path]) -> None:
        kinds = [(path, await self._look(path)) for path in paths]
        folders, clips, pictures, missing = (
            [path for path, kind in kinds if kind is wanted]
            for wanted in (PathKind.FOLDER, PathKind.CLIP, PathKind.PICTURE, PathKind.MISSING)
        )
        if missing:
            name = seen(shown_name(missing[0].name))
            self.said.emit(tr("GivenFiles", "“{name}” is not there.", name=name), "", None)
        if len(pictures) == 1:
            self._show_compose()
            self._compose.frames.first.take(FileOffer(str(pictures[0])))
        elif pictures:
            self._order_from(pictures)
        if clips:
            self._import_clip(clips[0])
            if len(clips) > 1:
                name = seen(shown_name(clips[0].name))
                words = tr("GivenFiles", "One clip is asked about at a time: “{name}” is the first.", name=name)
                self.said.emit(words, "", None)
        if folders:
            self._ask_about(folders[0])

    def _ask_about(self, folder: Path) -> None:
        box = QuestionBox(
            self._window,
            question=tr("GivenFiles", "What should happen with “{name}”?", name=seen(shown_name(folder.name))),
            detail=tr(
                "GivenFiles",
                "Its pictures can become a list of orders, of which you tick those that are sent. Or choose a clip "
                "in it, to find the order that it came from. The folder itself stays as it is.",
            ),
            verb=tr("GivenFiles", "Order from its pictures…"),
            other=tr("GivenFiles", "Import a clip from it…"),
        )
        box.agreed.connect(lambda: self._order_from([folder]))
        box.other_chosen.connect(lambda: self._import_from(folder))
        box.open()
