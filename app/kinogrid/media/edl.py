"""The oldest list that editors read, CMX 3600: numbered events with times, names in comments, one rate for all.

https://xmil.biz/EDL-X/CMX3600.pdf; names, files and markers stand in the comments that other programs write, too.
"""

from collections.abc import Iterator

from kinogrid.domain.file_names import shown_name
from kinogrid.media.rough_cut import CutShot, RoughCut

# A film begins at the first hour by custom.
_FIRST_HOUR = 1
# The list numbers its events in three digits; more than those no editor would look through.
_MOST_EVENTS = 999


def edl_text(cut: RoughCut) -> str:
    """Write a cut as a list; shots beyond the 999th do not fit and are left out."""
    return "".join(f"{line}\n" for line in _lines(cut))


def timecode(frame: int, nominal: int) -> str:
    """Write a number of pictures as hours, minutes, seconds and pictures, of which a second has `nominal`."""
    seconds, rest = divmod(frame, nominal)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}:{rest:02}"


def _lines(cut: RoughCut) -> Iterator[str]:
    nominal = max(1, round(cut.rate))
    start = _FIRST_HOUR * 3600 * nominal
    yield f"TITLE: {_in_a_line(cut.title)}"
    yield "FCM: NON-DROP FRAME"
    for number, (at, length, shot) in enumerate(cut.placed(), start=1):
        if number > _MOST_EVENTS:
            return
        begins = cut.counted(shot.first, shot)
        times = (begins, begins + length, start + at, start + at + length)
        yield ""
        yield f"{number:03}  AX       V     C        {' '.join(timecode(time, nominal) for time in times)}"
        yield f"* FROM CLIP NAME: {_in_a_line(shot.name)}"
        yield f"* FROM FILE: {shot.file}"
        for marker in shot.markers:
            place = start + at + _within(cut, shot, marker.frame, length)
            yield f"* LOC: {timecode(place, nominal)} GREEN   {_in_a_line(marker.name)}"


def _within(cut: RoughCut, shot: CutShot, frame: int, length: int) -> int:
    return min(cut.counted(frame - shot.first, shot), length - 1)


def _in_a_line(text: str) -> str:
    """Keep a text from being read as another line."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in shown_name(text)).split())
