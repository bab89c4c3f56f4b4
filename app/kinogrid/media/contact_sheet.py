"""A contact sheet: pictures of clips in rows, each with its place, as one looks over takes on paper or in a mail."""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from math import ceil

from av import VideoFrame
from av.video.reformatter import ColorRange, Interpolation, VideoReformatter
from PIL import Image, ImageDraw, ImageFont

from kinogrid.domain.export import ExportMade, ExportPiece, ExportSettings, ExportWork, Shape
from kinogrid.media.budget import Size
from kinogrid.media.file_notes import written_out
from kinogrid.media.picture_sequence import PictureSequence
from kinogrid.media.timeline import SECOND

# Pixels across of a whole sheet, and down before its pictures are made smaller.
_WIDE, _HIGH = 2400, 12_000
# Pixels between pictures and around them, of a label, and of a moment beside it.
_GAP, _LABEL, _MOMENT = 8, 22, 14
_LEAST_SIDE = 16
_INK, _GROUND, _UNDER = (235, 235, 235), (24, 24, 24), (16, 16, 16)


def write_sheet(work: ExportWork, pieces: Sequence[ExportPiece], progress: Callable[[float], None]) -> ExportMade:
    """Write a PNG of pieces: a row for each of several, one alone fills a square; raises as reading a clip does."""
    return _written(work, pieces, _planned(work, pieces), progress)


def foreseen_size(work: ExportWork, pieces: Sequence[ExportPiece]) -> ExportMade:
    """Tell about how large a sheet will be by its first clip, of which one is written to the work's target."""
    plan, count = _planned(work, pieces), len(pieces)
    first = _written(work, pieces[:1], plan, lambda _share: None)
    return ExportMade(first.size * count, first.frames * count, *plan.size_of(count))


@dataclass(frozen=True, slots=True)
class _Plan:
    """How many pictures stand in a row, how many rows a clip has, and how large each picture is."""

    columns: int
    rows: int
    tile: Size

    def size_of(self, clips: int) -> Size:
        """Give the size of a sheet of so many clips."""
        return _GAP + self.columns * (self.tile[0] + _GAP), _GAP + clips * self.rows * (self.tile[1] + _GAP)


def _planned(work: ExportWork, pieces: Sequence[ExportPiece]) -> _Plan:
    columns = max(1, work.settings.columns)
    rows = columns if len(pieces) == 1 else 1
    return _Plan(columns, rows, _tile(pieces, columns, rows * len(pieces)))


def _written(
    work: ExportWork, pieces: Sequence[ExportPiece], plan: _Plan, progress: Callable[[float], None]
) -> ExportMade:
    columns, rows, tile = plan.columns, plan.rows, plan.tile
    sheet = Image.new("RGB", plan.size_of(len(pieces)), _GROUND)
    count = 0
    for line, piece in enumerate(pieces):
        for place, (moment, image) in enumerate(_pictures(piece, columns * rows, tile)):
            left = _GAP + place % columns * (tile[0] + _GAP)
            top = _GAP + (line * rows + place // columns) * (tile[1] + _GAP)
            sheet.paste(image, (left + (tile[0] - image.width) // 2, top + (tile[1] - image.height) // 2))
            _write(sheet, (left, top + tile[1]), _clock(moment), _MOMENT, above=True)
            if piece.label and place == 0:
                _write(sheet, (left, top), piece.label, _LABEL)
            count += 1
        progress((line + 1) / len(pieces))
    return ExportMade(written_out(sheet, work), count, *sheet.size)


def _own(piece: ExportPiece) -> PictureSequence:
    return PictureSequence((piece,), ExportSettings(shape=Shape.OWN))


def _tile(pieces: Sequence[ExportPiece], columns: int, rows: int) -> Size:
    """Give the size of each place, by the first clip, never larger than that is."""
    with closing(_own(pieces[0])) as first:
        width, height = first.size
    scale = min(
        1.0,
        (_WIDE - _GAP * (columns + 1)) / (width * columns),
        (_HIGH - _GAP * (rows + 1)) / (height * rows),
    )
    return max(_LEAST_SIDE, int(width * scale)), max(_LEAST_SIDE, int(height * scale))


def _pictures(piece: ExportPiece, most: int, tile: Size) -> list[tuple[float, Image.Image]]:
    """Give so many pictures of a clip at most, evenly from its first to its last, each with its moment in seconds."""
    scaler = VideoReformatter()
    with closing(_own(piece)) as clip, closing(clip.shown()) as shown:
        # A picture that stands for a clip is the same from its first moment to its last.
        count = 1 if piece.still else min(most, clip.frames)
        wanted = {round(step * (clip.frames - 1) / max(1, count - 1)) for step in range(count)}
        return [
            (picture.start / SECOND, _small(scaler, picture.frame, tile))
            for index, picture in enumerate(shown)
            if index in wanted
        ]


def _small(scaler: VideoReformatter, frame: VideoFrame, tile: Size) -> Image.Image:
    scale = min(tile[0] / frame.width, tile[1] / frame.height)
    size = (max(1, round(frame.width * scale)), max(1, round(frame.height * scale)))
    made = scaler.reformat(
        frame, *size, "rgb24", interpolation=Interpolation.BICUBIC, dst_color_range=ColorRange.JPEG, threads=1
    )
    plane = made.planes[0]
    return Image.frombytes("RGB", size, bytes(plane), "raw", "RGB", plane.line_size, 1)


def _clock(seconds: float) -> str:
    """Write a moment as minutes, seconds and tenths."""
    tenths = int(seconds * 10)
    return f"{tenths // 600}:{tenths // 10 % 60:02}.{tenths % 10}"


def _write(sheet: Image.Image, corner: tuple[int, int], words: str, size: int, *, above: bool = False) -> None:
    """Write on a ground of its own, so that it is read on any picture."""
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(size)
    wide, high = ceil(draw.textlength(words, font=font)) + 2 * _GAP, size + _GAP
    left, top = corner[0], corner[1] - high if above else corner[1]
    draw.rectangle((left, top, left + wide, top + high), fill=_UNDER)
    draw.text((left + _GAP, top + high // 2), words, font=font, fill=_INK, anchor="lm")
