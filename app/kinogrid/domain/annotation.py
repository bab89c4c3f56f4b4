"""What a person writes to their clips: stars, notes, tags, and the projects that they put them into.

A note, a tag or a project is of one variant or of the whole job, and then of every variant, also of those to come.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Self

from kinogrid.domain.request import MOST_VARIANTS
from kinogrid.domain.unseen import without_unseen

# The most stars that a variant has; 0 is none given.
MOST_STARS = 5
# The longest note, tag and project's name in characters, and the most tags and projects that anything has.
LONGEST_NOTE = 10_000
LONGEST_TAG = 60
LONGEST_PROJECT_NAME = 100
MOST_LABELS = 100

_PROJECT_ID = re.compile(r"[0-9A-Za-z-]{1,60}")


def tag_name(text: str) -> str:
    """Give a tag as it is kept: composed, in one line, without what nobody sees; empty for none."""
    return _in_a_line(text)[:LONGEST_TAG].strip()


def tag_key(tag: str) -> str:
    """Give what two tags have in common that a person takes for the same."""
    return tag.casefold()


def project_name(text: str) -> str:
    """Give a project's name as it is kept, empty for none."""
    return _in_a_line(text)[:LONGEST_PROJECT_NAME].strip()


def is_project_id(text: str) -> bool:
    """Tell whether a text can be what a project is known by."""
    return _PROJECT_ID.fullmatch(text) is not None


def _in_a_line(text: str) -> str:
    whole = text.encode("utf-8", "ignore").decode()
    return " ".join(without_unseen(unicodedata.normalize("NFC", whole)).split())


def note_text(text: str) -> str:
    """Give a note as it is kept: without what no file takes, and without blanks around it."""
    return text.encode("utf-8", "ignore").decode().replace("\0", "")[:LONGEST_NOTE].strip()


@dataclass(frozen=True, slots=True)
class Project:
    """What clips are put into, under a name of the person's; a clip may be in several."""

    id: str
    name: str
    created_at: float


@dataclass(frozen=True, slots=True)
class Labels:
    """What is written to one thing: a note, tags, and the ids of projects."""

    note: str = ""
    tags: frozenset[str] = frozenset()
    projects: frozenset[str] = frozenset()

    def has_tag(self, tag: str) -> bool:
        """Tell whether it has a tag, however that is written."""
        return tag_key(tag) in map(tag_key, self.tags)

    def tagged(self, tag: str) -> Self:
        """Give these with a tag, as it is written already where there is one like it."""
        return self if self.has_tag(tag) or len(self.tags) >= MOST_LABELS else replace(self, tags=self.tags | {tag})

    def untagged(self, tag: str) -> Self:
        """Give these without a tag, however that is written."""
        kept = frozenset(one for one in self.tags if tag_key(one) != tag_key(tag))
        return self if kept == self.tags else replace(self, tags=kept)

    def put_into(self, project_id: str) -> Self:
        """Give these with a project."""
        if project_id in self.projects or len(self.projects) >= MOST_LABELS:
            return self
        return replace(self, projects=self.projects | {project_id})

    def taken_out(self, project_id: str) -> Self:
        """Give these without a project."""
        return replace(self, projects=self.projects - {project_id}) if project_id in self.projects else self


NO_LABELS = Labels()


@dataclass(frozen=True, slots=True)
class VariantLabels:
    """What is written to one variant alone, by its index, and the stars that it was given."""

    index: int
    stars: int = 0
    labels: Labels = NO_LABELS


@dataclass(frozen=True, slots=True)
class Annotations:
    """All that is written to a job and to its variants; those of which nothing is are not named.

    `is_new` tells that the job has come to an end, or to where it needs the person, and was not looked at since.
    """

    whole: Labels = NO_LABELS
    variants: tuple[VariantLabels, ...] = ()
    is_new: bool = False

    def stars(self, index: int) -> int:
        """Give a variant's stars, 0 for none."""
        return self._own(index).stars

    def own(self, index: int) -> Labels:
        """Give what is written to one variant alone."""
        return self._own(index).labels

    def labels(self, index: int) -> Labels:
        """Give what holds of a variant: its own note, its tags and projects and those of the whole job."""
        own, whole = self.own(index), self.whole
        missing = (tag for tag in whole.tags if not own.has_tag(tag))
        return Labels(own.note, own.tags | frozenset(missing), own.projects | whole.projects)

    @property
    def projects(self) -> frozenset[str]:
        """Name the projects that anything of the job is in."""
        return self.whole.projects.union(*(one.labels.projects for one in self.variants))

    @property
    def tags(self) -> frozenset[str]:
        """Name the tags that anything of the job has."""
        return self.whole.tags.union(*(one.labels.tags for one in self.variants))

    def rated(self, index: int, stars: int) -> Self:
        """Give these with other stars for a variant; raises `ValueError` for more than there are."""
        if not 0 <= stars <= MOST_STARS:
            raise ValueError(f"no variant has {stars} stars")
        return self._with(replace(self._own(index), stars=stars))

    def noted(self, index: int | None, note: str) -> Self:
        """Give these with another note to a variant, or to the whole job."""
        return self.changed(index, lambda labels: replace(labels, note=note_text(note)))

    def tagged(self, index: int | None, tag: str) -> Self:
        """Give these with a tag on a variant that has none like it, or on the whole job."""
        name = tag_name(tag)
        if not name or (index is not None and self.whole.has_tag(name)):
            return self
        return self.changed(index, lambda labels: labels.tagged(name))

    def untagged(self, index: int | None, tag: str, indices: Iterable[int]) -> Self:
        """Give these without a tag on a variant, or on the whole job and all its variants.

        What one of these `indices` loses that the whole job had, the others keep.
        """
        written = next((one for one in self.whole.tags if tag_key(one) == tag_key(tag)), tag)
        return self._without(index, indices, lambda own: own.untagged(tag), lambda own: own.tagged(written))

    def put_into(self, index: int | None, project_id: str) -> Self:
        """Give these with a variant, or the whole job, in a project.

        Raises `ValueError` for what can be no project's id.
        """
        if not is_project_id(project_id):
            raise ValueError(f"no project is called {project_id!r}")
        if index is not None and project_id in self.whole.projects:
            return self
        return self.changed(index, lambda labels: labels.put_into(project_id))

    def taken_out(self, index: int | None, project_id: str, indices: Iterable[int]) -> Self:
        """Give these with a variant, or the whole job and all its variants, in a project no longer; as `untagged`."""
        return self._without(
            index, indices, lambda own: own.taken_out(project_id), lambda own: own.put_into(project_id)
        )

    def _without(
        self,
        index: int | None,
        indices: Iterable[int],
        take: Callable[[Labels], Labels],
        give: Callable[[Labels], Labels],
    ) -> Self:
        concerned = [one.index for one in self.variants] if index is None else [index]
        taken = self.changed(None, take) if index is None or take(self.whole) != self.whole else self
        if index is not None and taken is not self:
            for other in indices:
                taken = taken if other == index else taken.changed(other, give)
        for one in concerned:
            taken = taken.changed(one, take)
        return taken

    def changed(self, index: int | None, change: Callable[[Labels], Labels]) -> Self:
        """Give these with what `change` makes of a variant's own labels, or of the whole job's."""
        if index is None:
            return replace(self, whole=change(self.whole))
        own = self._own(index)
        return self._with(replace(own, labels=change(own.labels)))

    def _own(self, index: int) -> VariantLabels:
        return next((one for one in self.variants if one.index == index), VariantLabels(index))

    def _with(self, own: VariantLabels) -> Self:
        if own.index not in range(MOST_VARIANTS):
            raise ValueError(f"no job has a variant {own.index}")
        others = (one for one in self.variants if one.index != own.index)
        kept = (*others, own) if own != VariantLabels(own.index) else tuple(others)
        return replace(self, variants=tuple(sorted(kept, key=lambda one: one.index)))


@dataclass(frozen=True, slots=True)
class Rewritten:
    """What was written to one job, before and after."""

    job_id: str
    before: Annotations
    after: Annotations


@dataclass(frozen=True, slots=True)
class CatalogueChange:
    """What a person changed at one time: what is written to jobs, and perhaps a project, None where there is none."""

    jobs: tuple[Rewritten, ...] = ()
    project_before: Project | None = None
    project_after: Project | None = None

    @property
    def undone(self) -> Self:
        """Give what takes it back."""
        jobs = tuple(replace(one, before=one.after, after=one.before) for one in self.jobs)
        return replace(self, jobs=jobs, project_before=self.project_after, project_after=self.project_before)

    @property
    def is_any(self) -> bool:
        """Tell whether anything is other than before."""
        return bool(self.jobs) or self.project_before != self.project_after
