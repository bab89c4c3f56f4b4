"""What stands in Compose's fields, as a value: kept in the settings, put back, and filled with an order's settings."""

from dataclasses import dataclass, replace

from kinogrid.domain.noted_order import FileNotes
from kinogrid.domain.request import Frame, Generate, LocalFrame, Mode, RemoteFrame, Resolution, VideoOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameField:
    """One frame's two ways in: a file's path or a web address; empty texts mean that neither is given."""

    path: str = ""
    url: str = ""

    def frame(self) -> Frame | None:
        """Give the frame that these fields name; a file goes before an address."""
        if self.path:
            return LocalFrame(self.path)
        return RemoteFrame(self.url.strip()) if self.url.strip() else None

    @classmethod
    def of(cls, frame: Frame | None) -> "FrameField":
        """Write a frame back into the fields it came from."""
        match frame:
            case LocalFrame(path):
                return cls(path=path)
            case RemoteFrame(url):
                return cls(url=url)
            case None:
                return cls()


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposeForm:
    """Exactly what is in the fields, complete or not."""

    prompt: str = ""
    first: FrameField = FrameField()
    last: FrameField = FrameField()
    mode: Mode = Mode.FAST
    resolution: Resolution = Resolution.P720
    loop: bool = False
    callback_url: str = ""

    @classmethod
    def of(cls, order: Generate) -> "ComposeForm":
        """Write an order back into a form, to use its settings again."""
        return cls(
            prompt=order.prompt,
            first=FrameField.of(order.first),
            last=FrameField.of(order.last),
            mode=order.mode,
            resolution=order.resolution,
            loop=order.loop,
            callback_url=order.callback_url or "",
        )


def noted(notes: FileNotes, form: ComposeForm) -> ComposeForm:
    """Give a form with what a file says of its order; what it does not say, and its frames, stay as they are."""
    return replace(
        form,
        prompt=notes.prompt,
        mode=notes.mode or form.mode,
        resolution=notes.resolution or form.resolution,
        loop=notes.loop,
    )


def reused(order: VideoOrder, form: ComposeForm) -> ComposeForm:
    """Give a form with an order's settings; frames that an extension has not, stay as they are in the form."""
    if isinstance(order, Generate):
        return ComposeForm.of(order)
    return ComposeForm(
        prompt=order.prompt,
        first=form.first,
        last=form.last if order.last is None else FrameField.of(order.last),
        mode=order.mode,
        resolution=order.resolution,
        loop=form.loop,
        callback_url=order.callback_url or "",
    )
