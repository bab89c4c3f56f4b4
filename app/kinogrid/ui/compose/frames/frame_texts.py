"""What the controls of the first and of the last frame are called."""

from dataclasses import dataclass

from kinogrid.domain.request import Field
from kinogrid.ui.text import joined, tr


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameTexts:
    """The names of one frame's controls; `browse` is a dialog's title, `hint` stands in the empty drop zone.

    `object_name` is the drop zone's, and begins those of the others.
    """

    object_name: str
    name: str
    address: str
    options: str
    clear: str
    browse: str
    hint: str


def frame_texts(field: Field) -> FrameTexts:
    """Name the controls of the first frame or of the last."""
    if field is Field.FIRST:
        return FrameTexts(
            object_name="First frame",
            name=tr("Compose", "First frame"),
            address=tr("Compose", "First frame URL"),
            options=tr("Compose", "First frame options"),
            clear=tr("Compose", "Clear first frame"),
            browse=tr("Compose", "Choose the first frame"),
            hint=tr("Compose", "paste or browse"),
        )
    return FrameTexts(
        object_name="Last frame",
        name=tr("Compose", "Last frame"),
        address=tr("Compose", "Last frame URL"),
        options=tr("Compose", "Last frame options"),
        clear=tr("Compose", "Clear last frame"),
        browse=tr("Compose", "Choose the last frame"),
        hint=tr("Compose", "optional"),
    )


def note_text(field: Field, sentences: tuple[str, ...]) -> str:
    """Say whole sentences of one of the frames, empty for none."""
    if not sentences:
        return ""
    words = joined(" ", *sentences)
    if field is Field.FIRST:
        return tr("Compose", "First frame: {words}", words=words)
    return tr("Compose", "Last frame: {words}", words=words)
