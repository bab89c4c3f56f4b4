"""Controls for what Midjourney's flags say: they write it into the prompt, and show what stands there."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kinogrid.domain.prompt_flags import VIDEO_FLAGS, said_by_flag
from kinogrid.domain.request import USUAL_VARIANTS
from kinogrid.ui.compose.prompt.remark_text import FLAG_HELP
from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.controls.switch import Switch
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import number, shown, tr

# The choice of saying nothing.
_UNSAID = "usual"


class FlagControls(QObject):
    """Motion, the number of clips, and Raw, each a control of its own to be laid out.

    `wanted` carries a flag's name and what it is to say, None for nothing.
    """

    wanted = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Show what an empty prompt says."""
        super().__init__(parent)
        self._said: dict[str, str | None] = dict.fromkeys(("motion", "bs", "raw"))
        motions = [
            (_UNSAID, tr("Compose", "Usual", note="motion")),
            ("low", tr("Compose", "Low", note="motion")),
            ("high", tr("Compose", "High", note="motion")),
        ]
        self.motion = Segmented(theme, tr("Compose", "Motion"), motions, parent, object_name="Motion")
        counts = [(count, number(int(count))) for count in VIDEO_FLAGS["bs"].values]
        self.clips = Segmented(theme, tr("Compose", "Number of clips"), counts, parent, object_name="Number of clips")
        self.raw = Switch(theme, tr("Compose", "Raw"), parent, object_name="Raw")
        controls: dict[str, QWidget] = {"motion": self.motion, "bs": self.clips, "raw": self.raw}
        for name, control in controls.items():
            control.setToolTip(
                tip(tr("Compose", "{help}. Writes --{flag} into the prompt.", help=shown(FLAG_HELP[name]), flag=name))
            )
        self.motion.chosen.connect(partial(self._choose, "motion"))
        self.clips.chosen.connect(partial(self._choose, "bs"))
        self.raw.toggled.connect(lambda on: self._want("raw", "" if on else None))
        self.follow("")

    def follow(self, prompt: str) -> None:
        """Show what the flags in the prompt say."""
        self._said = {name: said_by_flag(prompt, name) for name in self._said}
        self.motion.choose(self._said["motion"] or _UNSAID)
        self.clips.choose(self._said["bs"] or str(USUAL_VARIANTS))
        self.raw.setChecked(self._said["raw"] is not None)

    def _choose(self, name: str, value: str) -> None:
        self._want(name, None if value in {_UNSAID, str(USUAL_VARIANTS)} else value)

    def _want(self, name: str, value: str | None) -> None:
        if self._said[name] != value:
            self.wanted.emit(name, value)
