"""What lies on the disk, in words: what groups are called, what is wrong with clips, and how the reading goes."""

from collections.abc import Mapping

from kinogrid.domain.clip_filter import Making
from kinogrid.domain.storage import ClipFlaw, StorageGroup, StorageGrouping
from kinogrid.studio.storage_check import StorageState
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import data_size, date, percent, shown, tr

_MAKINGS: Mapping[Making, Text] = {
    Making.GENERATION: marked("Storage", "Generations"),
    Making.EXTENSION: marked("Storage", "Extensions"),
    Making.PICTURES: marked("Storage", "Pictures"),
}
_FLAWS: Mapping[ClipFlaw, Text] = {
    ClipFlaw.MISSING: marked("Storage", "The file is missing"),
    ClipFlaw.DAMAGED: marked("Storage", "Not what was written down when it came"),
    ClipFlaw.UNREADABLE: marked("Storage", "The disk does not read it"),
}


def group_name(group: StorageGroup, by: StorageGrouping, projects: Mapping[str, str]) -> str:
    """Name a day, a project, whose names these are by their ids, or a kind."""
    if isinstance(group.key, Making):
        return shown(_MAKINGS[group.key])
    if by is StorageGrouping.DAY:
        return date(float(group.key or 0))
    if group.key is None:
        return tr("Storage", "In no project")
    return seen(projects.get(str(group.key), "")) or tr("Storage", "A project without a name")


def flaw_words(flaw: ClipFlaw) -> str:
    """Say what is wrong with a clip."""
    return shown(_FLAWS[flaw])


def check_words(state: StorageState) -> str:
    """Say how the reading goes, or what it found."""
    if state.verifying is not None:
        share = percent(state.verifying.done / state.verifying.total) if state.verifying.total else percent(0)
        return tr("Storage", "Reading every clip to its end: {share}.", share=share)
    if state.verified is None:
        return ""
    damaged = sum(flaw.flaw is not ClipFlaw.MISSING for flaw in state.flawed)
    if state.was_stopped:
        return tr("Storage", "Stopped after %n clip(s).", state.verified)
    if not state.flawed:
        return tr("Storage", "%n clip(s) read to the end: each is what was written down.", state.verified)
    if not damaged:
        return tr("Storage", "%n clip(s) read to the end.", state.verified)
    return tr("Storage", "Read to the end; %n (is|are) not what was written down.", damaged)


def total_words(clips: int, size: int) -> str:
    """Say how much there is."""
    return tr("Storage", "%n clip(s), {size}.", clips, size=data_size(size))
