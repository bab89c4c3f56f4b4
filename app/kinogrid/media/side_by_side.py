"""Several clips in one picture, in step and each with its number, as one compares them."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from fractions import Fraction
from math import ceil, sqrt

from av import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter
from PIL import Image, ImageDraw, ImageFont

from kinogrid.domain.export import ExportPiece, ExportSettings, Shape
from kinogrid.media.picture_sequence import PictureSequence, ShownPicture

# Pixels of the longest side of all together.
_LONGEST = 1920
# A number's height as a part of its clip's, with the least that can be read, in pixels.
_NUMBER, _LEAST_NUMBER = 0.08, 12
_INK, _GROUND = (255, 255, 255), (16, 16, 16)


class SideBySide:
    """Opened clips as the pictures of one: what is shorter than the longest holds its last picture.

    `size` is in even pixels, `frames` those of the longest clip. Raises `BrokenClip`.
    """

    def __init__(self, pieces: Sequence[ExportPiece], settings: ExportSettings) -> None:
        """Open every clip and find a place for each, as one reads."""
        own = replace(settings, shape=Shape.OWN)
        with ExitStack() as stack:
            self._clips = [stack.enter_context(closing(PictureSequence((piece,), own))) for piece in pieces]
            self._stack = stack.pop_all()
        self._scalers = [VideoReformatter() for _clip in self._clips]
        self._labels = [piece.label for piece in pieces]
        self._columns = ceil(sqrt(len(pieces)))
        rows = ceil(len(pieces) / self._columns)
        width, height = self._clips[0].size
        scale = min(1.0, _LONGEST / max(width * self._columns, height * rows))
        self._tile = (max(2, round(width * scale / 2) * 2), max(2, round(height * scale / 2) * 2))
        self._lead = max(self._clips, key=PictureSequence.seconds)
        self.size = (self._tile[0] * self._columns, self._tile[1] * rows)
        self.frames = self._lead.frames

    def close(self) -> None:
        """Give the files back."""
        self._stack.close()

    def unit(self) -> Fraction:
        """Give the unit of time, in seconds, in which every picture starts at a whole number."""
        return self._lead.unit()

    def seconds(self) -> float:
        """Tell how long all of it lasts."""
        return self._lead.seconds()

    def shown(self, most: int | None = None) -> Generator[ShownPicture]:
        """Put picture after picture together, only the first so many where that is said."""
        scaler = VideoReformatter()
        with ExitStack() as stack:
            lead = stack.enter_context(closing(self._lead.shown(most)))
            others = {
                place: _Follower(stack.enter_context(closing(clip.shown())))
                for place, clip in enumerate(self._clips)
                if clip is not self._lead
            }
            for picture in lead:
                whole = Image.new("RGB", self.size, _GROUND)
                for place in range(len(self._clips)):
                    frame = others[place].at(picture.start) if place in others else picture.frame
                    self._paint(whole, place, frame)
                made = scaler.reformat(
                    VideoFrame.from_bytes(whole.convert("RGBA").tobytes(), *self.size, "rgba"),
                    format="yuv420p",
                    dst_colorspace=Colorspace.ITU709,
                    dst_color_range=ColorRange.MPEG,
                    threads=1,
                )
                made.colorspace, made.color_range = Colorspace.ITU709, ColorRange.MPEG
                yield ShownPicture(made, picture.start, picture.end)

    def _paint(self, whole: Image.Image, place: int, frame: VideoFrame) -> None:
        """Put a clip's picture into its place, with its number in a corner."""
        width, height = self._tile
        scale = min(width / frame.width, height / frame.height)
        inner = (max(1, round(frame.width * scale)), max(1, round(frame.height * scale)))
        left, top = place % self._columns * width, place // self._columns * height
        plane = (
            self._scalers[place]
            .reformat(
                frame, *inner, "rgb24", interpolation=Interpolation.BICUBIC, dst_color_range=ColorRange.JPEG, threads=1
            )
            .planes[0]
        )
        image = Image.frombytes("RGB", inner, bytes(plane), "raw", "RGB", plane.line_size, 1)
        whole.paste(image, (left + (width - inner[0]) // 2, top + (height - inner[1]) // 2))
        size = max(_LEAST_NUMBER, round(height * _NUMBER))
        font = ImageFont.load_default(size)
        draw, label, gap = ImageDraw.Draw(whole), self._labels[place], round(size / 3)
        box = draw.textbbox((left + 2 * gap, top + 2 * gap), label, font=font)
        if label:
            draw.rectangle((box[0] - gap, box[1] - gap, box[2] + gap, box[3] + gap), fill=_GROUND)
            draw.text((left + 2 * gap, top + 2 * gap), label, font=font, fill=_INK)


class _Follower:
    """A clip that shows what is due at the time of another."""

    def __init__(self, shown: Iterator[ShownPicture]) -> None:
        self._shown = shown
        self._now = next(shown)

    def at(self, time: int) -> VideoFrame:
        """Go on to a time in flicks, which is never before the last one asked for; at its end it stays."""
        while self._now.end <= time and (following := next(self._shown, None)) is not None:
            self._now = following
        return self._now.frame
