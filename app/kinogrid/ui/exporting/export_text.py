"""Exports in words."""

from collections.abc import Mapping, Sequence

from kinogrid.domain.export import Dither, ExportKind, ExportMade, Filling
from kinogrid.studio.export_queue import (
    ExportCalledOff,
    ExportDone,
    ExportEntry,
    ExportFailed,
    ExportRunning,
    ExportState,
    ExportWaiting,
)
from kinogrid.ui.failure_text import in_words
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import data_size, listed, number, percent, shown, tr

KINDS: Mapping[ExportKind, Text] = {
    ExportKind.MP4: marked("Export", "MP4"),
    ExportKind.HEVC: marked("Export", "HEVC"),
    ExportKind.AV1: marked("Export", "AV1"),
    ExportKind.PRORES: marked("Export", "ProRes"),
    ExportKind.GIF: marked("Export", "GIF"),
    ExportKind.WEBP: marked("Export", "WebP"),
    ExportKind.FRAMES: marked("Export", "Frames"),
    ExportKind.EDITOR: marked("Export", "For an editor"),
    ExportKind.SHEET: marked("Export", "Contact sheet"),
}

PURPOSES: Mapping[ExportKind, Text] = {
    ExportKind.MP4: marked("Export", "Plays everywhere. Copied without loss wherever that is exact to the frame."),
    ExportKind.HEVC: marked("Export", "Smaller at the same quality; for newer devices."),
    ExportKind.AV1: marked("Export", "Smallest at the same quality; slow to make."),
    ExportKind.PRORES: marked("Export", "ProRes 422 HQ, for editing; large."),
    ExportKind.GIF: marked("Export", "Moves in any page or chat; few colours, large for what it shows."),
    ExportKind.WEBP: marked("Export", "Moves in most pages and chats; all colours, smaller than a GIF."),
    ExportKind.FRAMES: marked("Export", "Every frame as a PNG, in a folder of its own."),
    ExportKind.EDITOR: marked(
        "Export",
        "A folder with the clips as they are, and a timeline that editors open: OpenTimelineIO, FCPXML and EDL.",
    ),
    ExportKind.SHEET: marked("Export", "One picture with a row of frames of each clip, to look over or to send."),
}

FILLINGS: Mapping[Filling, Text] = {
    Filling.CROPPED: marked("Export", "Crop"),
    Filling.BLURRED: marked("Export", "Blurred background"),
    Filling.BARS: marked("Export", "Black bars"),
}

DITHERS: Mapping[Dither, Text] = {
    Dither.SIERRA: marked("Export", "Fine"),
    Dither.FLOYD_STEINBERG: marked("Export", "Soft"),
    Dither.BAYER: marked("Export", "Pattern"),
    Dither.NONE: marked("Export", "None"),
}


def state_words(state: ExportState) -> str:
    """Say how an export stands."""
    match state:
        case ExportWaiting():
            return tr("Export", "Waiting for its turn")
        case ExportRunning(share, None):
            return percent(share)
        case ExportRunning(share, left):
            return tr("Export", "{share}, about %n s left", max(1, round(left or 0)), share=percent(share))
        case ExportDone(_, made):
            size = tr("Export", "{width} \u00d7 {height}", width=number(made.width), height=number(made.height))
            frames = tr("Export", "%n frame(s)", made.frames)
            copied = tr("Export", "copied without loss") if made.copied else ""
            return listed(data_size(made.size), size, frames, copied)
        case ExportFailed(failure):
            return in_words(failure)
        case ExportCalledOff():
            return tr("Export", "Cancelled")


def size_words(made: ExportMade, bound: int) -> str:
    """Say how large an export will be, under a bound in bytes, 0 for none."""
    if made.copied:
        return tr("Export", "{size}, copied without loss", size=data_size(made.size))
    dimensions = tr("Export", "{width} \u00d7 {height}", width=number(made.width), height=number(made.height))
    if bound and made.size > bound:
        return tr(
            "Export",
            "About {size}, so it is made smaller, to at most {bound}",
            size=data_size(made.size),
            bound=data_size(bound),
        )
    return listed(tr("Export", "About {size}", size=data_size(made.size)), dimensions)


def entry_name(entry: ExportEntry) -> str:
    """Name an export by its file, or by what it is to be called."""
    return entry.state.path.name if isinstance(entry.state, ExportDone) else entry.request.name


def progress_words(entries: tuple[ExportEntry, ...]) -> str:
    """Say in a few words how the exports that go on stand; empty where there are none."""
    going = [entry.state for entry in entries if entry.is_open]
    if not going:
        return ""
    share = sum(state.share for state in going if isinstance(state, ExportRunning)) / len(going)
    return tr("Export", "Exporting %n file(s), {share}", len(going), share=percent(share))


def done_words(entries: Sequence[ExportEntry]) -> str:
    """Sum up exports that went on beside each other, all of them over and at least one of them done."""
    made = [entry.state.made for entry in entries if isinstance(entry.state, ExportDone)]
    failed = sum(isinstance(entry.state, ExportFailed) for entry in entries)
    called_off = sum(isinstance(entry.state, ExportCalledOff) for entry in entries)
    return listed(
        data_size(sum(one.size for one in made)),
        tr("Export", "%n failed", failed) if failed else "",
        tr("Export", "%n (was|were) cancelled", called_off) if called_off else "",
    )


def kind_text(kind: ExportKind) -> str:
    """Name a kind of file."""
    return shown(KINDS[kind])
