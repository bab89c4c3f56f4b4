"""What the service will make of the frames, and how they go together: as values, and in words of several lengths."""

from dataclasses import dataclass

from kinogrid.domain.request import Resolution
from kinogrid.ui.compose.frames.geometry import clip_size, ratio_text, same_ratio, size_text
from kinogrid.ui.compose.frames.import_queue import ImportedFrame
from kinogrid.ui.text import tr


@dataclass(frozen=True, slots=True)
class MakesClip:
    """A clip of about so many pixels comes of it."""

    width: int
    height: int
    resolution: Resolution


@dataclass(frozen=True, slots=True)
class CutToShape:
    """It is cut to the shape of the first frame, which has so many pixels."""

    width: int
    height: int


FramePlan = MakesClip | CutToShape


def plan_frames(
    first: ImportedFrame | None, last: ImportedFrame | None, resolution: Resolution
) -> tuple[FramePlan | None, FramePlan | None]:
    """Tell what comes of the first and of the last frame; nothing is known before there is a first one."""
    if first is None:
        return None, None
    shape = first.width, first.height
    makes = MakesClip(*clip_size(*shape, resolution), resolution)
    if last is not None and not same_ratio(shape, (last.width, last.height)):
        return makes, CutToShape(*shape)
    return makes, makes


def plan_texts(plan: FramePlan) -> tuple[str, ...]:
    """Write a plan, the longest way first: the last one is for where there is hardly any room."""
    match plan:
        case MakesClip(width, height, resolution):
            size = size_text(width, height)
            return (
                tr("Compose", "makes about {size}, {resolution}", size=size, resolution=resolution.value),
                tr("Compose", "makes about {size}", size=size),
                f"\u2248 {size.replace(' ', '')}",
            )
        case CutToShape(width, height):
            return (tr("Compose", "cut to {ratio}", ratio=ratio_text(width, height)),)


def spoken_plan(plan: FramePlan) -> str:
    """Say a plan as a screen reader should."""
    match plan:
        case MakesClip(width, height, resolution):
            return tr(
                "Compose",
                "makes about {width} by {height}, {resolution}",
                width=width,
                height=height,
                resolution=resolution.value,
            )
        case CutToShape():
            return plan_texts(plan)[0]
