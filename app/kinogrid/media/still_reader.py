"""A picture shown as long as a clip would be: what stands for a shot that is planned and not made yet."""

from collections.abc import Generator
from math import sqrt

from av import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter

from kinogrid.media import colour
from kinogrid.media.budget import Size
from kinogrid.media.reader import ClipReader
from kinogrid.media.source import Source
from kinogrid.media.timeline import SECOND, Track

# Pictures a second: as many as the service's clips have.
_RATE = 24
# The most pixels: what clips of 720p have; a picture may be far larger than anything it stands among.
_MOST_PIXELS = 1280 * 720


class StillReader:
    """Reads as a `ClipReader` does, with one picture again and again; the constructor raises `BrokenClip`."""

    is_turned = False

    def __init__(self, source: Source, seconds: float) -> None:
        """Open a picture's file, to be shown for so many seconds."""
        self._reader = ClipReader(source)
        count = max(1, round(seconds * _RATE))
        self.track = Track(tuple(number * SECOND // _RATE for number in range(count)), count * SECOND // _RATE)
        self.width, self.height = _within((self._reader.width, self._reader.height))
        self._scaler = VideoReformatter()

    def close(self) -> None:
        """Give the file back."""
        self._reader.close()

    def frames(self, start: int = 0) -> Generator[tuple[int, VideoFrame]]:
        """Give the picture for every place from one on, each time as a frame of its own; raises `BrokenClip`."""
        picture = self._as_of_a_clip(self._reader.picture(0))
        for number in range(start, len(self.track.starts)):
            # To another format and so another frame, as whoever gets one may write on it.
            again = self._scaler.reformat(picture, format="yuv444p", interpolation=Interpolation.POINT, threads=1)
            again.colorspace, again.color_range = picture.colorspace, picture.color_range
            yield number, again

    def _as_of_a_clip(self, picture: VideoFrame) -> VideoFrame:
        """Scale a picture, and store its colours as clips do: what stands beside them is tagged once for all."""
        matrix = colour.matrix_for(colour.UNSPECIFIED, self.height)
        made = self._scaler.reformat(
            picture,
            self.width,
            self.height,
            "yuv420p",
            dst_colorspace=Colorspace.ITU709 if matrix == colour.BT709 else Colorspace.ITU601,
            src_color_range=ColorRange.JPEG,
            dst_color_range=ColorRange.MPEG,
            interpolation=Interpolation.BICUBIC,
            threads=1,
        )
        made.colorspace, made.color_range = matrix, colour.LIMITED
        return made


def _within(size: Size) -> Size:
    """Give the size, in even pixels, at which a picture is no larger than a clip."""
    scale = min(1.0, sqrt(_MOST_PIXELS / (size[0] * size[1])))
    return max(2, round(size[0] * scale / 2) * 2), max(2, round(size[1] * scale / 2) * 2)
