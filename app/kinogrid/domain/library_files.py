"""Compares what lies in the folder of clips with what the jobs know of it: what is missing, and what is a stray.

The disk is looked at while jobs go on, so that the jobs before it and after it both have a say.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet

from kinogrid.domain.job import Job
from kinogrid.domain.state import Done
from kinogrid.domain.storage import ClipFlaw, FlawedClip, FoundFiles, FoundFolder, StrayFile

# What a job's folder holds beside its clips.
_RECORD, _COVER = "job.json", "cover."
# What a file is called that is being written.
_DRAFTS = (".part", ".part.json", ".tmp")

FolderOf = Callable[[Job], tuple[str, str]]
"""Names a job's folder, its month's before its own."""


def missing_clips(
    found: FoundFiles, before: Iterable[Job], after: Mapping[str, Job], folder: FolderOf
) -> tuple[FlawedClip, ...]:
    """Name the clips that are not there: of jobs that had them `before` the disk was looked at, and have them yet."""
    flawed = []
    for job in before:
        now = after.get(job.id)
        files = found.folders.get(folder(job), FoundFolder({}, {})).files
        flawed += [
            FlawedClip(job.id, clip.index, ClipFlaw.MISSING)
            for clip in job.clips
            if clip.name not in files and now is not None and clip in now.clips
        ]
    return tuple(flawed)


def strays(
    found: FoundFiles, known: Iterable[Job], folder: FolderOf, unread: Collection[str] = ()
) -> tuple[StrayFile, ...]:
    """Name what no job knows, in the order of its path; `known` are all jobs before and after, and planned orders.

    Of the `unread`, which are ids of jobs that nobody can read, whatever is there is theirs.
    """
    owned: dict[tuple[str, str], list[Job]] = {}
    for job in known:
        owned.setdefault(folder(job), []).append(job)
    stray = [StrayFile(path, size) for path, size in found.outside.items()]
    for (month, name), inside in found.folders.items():
        jobs = owned.get((month, name))
        if name in unread:
            continue
        if jobs is None:
            size = sum(inside.files.values()) + sum(inside.folders.values())
            stray.append(StrayFile(f"{month}/{name}", size, is_folder=True))
            continue
        names = {clip.name for job in jobs for clip in job.clips}
        goes_on = any(not isinstance(job.state, Done) or job.state.missing for job in jobs)
        stray += [
            StrayFile(f"{month}/{name}/{file}", size)
            for file, size in inside.files.items()
            if not _is_expected(file, names, goes_on=goes_on)
        ]
        stray += [StrayFile(f"{month}/{name}/{file}", size, is_folder=True) for file, size in inside.folders.items()]
    return tuple(sorted(stray, key=lambda one: one.path))


def _is_expected(file: str, names: AbstractSet[str], *, goes_on: bool) -> bool:
    if file == _RECORD or file.startswith(_COVER) or file in names:
        return True
    return file == f"{_RECORD}.tmp" or (goes_on and file.endswith(_DRAFTS))
