"""What the cards of a sequence show, and the pieces that it is played and exported of, made of its shots."""

from collections.abc import Callable
from urllib.parse import urlsplit

from kinogrid.domain.export import ExportPiece
from kinogrid.domain.request import LocalFrame, RemoteFrame
from kinogrid.domain.sequence import ClipSequence, ClipShot, FindJob, PlannedShot, Shot, ShotStanding
from kinogrid.studio.ports.clip_keeping import ClipStore
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.images.plan_pictures import PlanWords
from kinogrid.ui.jobs.row_text import prompt_words
from kinogrid.ui.sequence.shot_card import ShotCard, on_the_web
from kinogrid.ui.text import tr


class ShotCards:
    """Makes the cards of a sequence."""

    def __init__(
        self,
        find: FindJob,
        clips: ClipStore,
        standing: Callable[[ClipSequence, Shot], ShotStanding],
        plan_picture: Callable[[PlanWords], str],
    ) -> None:
        """Take who knows jobs and where their files are, how shots stand, and who paints what has no picture here."""
        self._find, self._clips, self._standing = find, clips, standing
        self._plan_picture = plan_picture

    def cards(self, sequence: ClipSequence) -> tuple[ShotCard, ...]:
        """Make a card of each shot."""
        return tuple(self._card(sequence, place, shot) for place, shot in enumerate(sequence.shots))

    def _card(self, sequence: ClipSequence, place: int, shot: Shot) -> ShotCard:
        found = sequence.clip_of(shot, self._find)
        standing, planned = self._standing(sequence, shot), isinstance(shot, PlannedShot)
        seconds = sequence.seconds(shot, self._find)
        if found is not None:
            job, clip = found
            first, last = shot.part.within(clip.frames)
            return ShotCard(
                shot_id=shot.id,
                place=place,
                prompt=prompt_words(job),
                picture=str(self._clips.poster_path(clip)),
                clip=str(self._clips.clip_path(job, clip.index)),
                frames=clip.frames,
                first=first,
                last=last,
                seconds=seconds,
                standing=standing,
                planned=planned,
                job_id=job.id,
                index=clip.index,
            )
        ordered_as = sequence.orders.get(shot.id, "") if planned else shot.job_id if isinstance(shot, ClipShot) else ""
        there = self._find(ordered_as) if ordered_as else None
        return ShotCard(
            shot_id=shot.id,
            place=place,
            prompt=shot.order.prompt if isinstance(shot, PlannedShot) else "" if there is None else prompt_words(there),
            picture=first_picture(shot),
            host=first_host(shot),
            seconds=seconds,
            standing=standing,
            planned=planned,
            job_id="" if there is None else there.id,
        )

    def pieces(self, sequence: ClipSequence) -> tuple[ExportPiece, ...]:
        """Give what can be shown of it, one after another: parts of clips, and pictures where shots are planned."""
        found = []
        for place, shot in enumerate(sequence.shots, start=1):
            clip = sequence.clip_of(shot, self._find)
            # Nothing below the window knows of texts that can be said anew.
            label = str(tr("Sequence", "Shot {number}", number=place))
            if clip is not None:
                first, last = shot.part.within(clip[1].frames)
                end = None if last == clip[1].frames - 1 else last
                found.append(ExportPiece(str(self._clips.clip_path(clip[0], clip[1].index)), first, end, label))
            elif isinstance(shot, PlannedShot):
                picture = first_picture(shot) or self._plan_picture(plan_words(label, shot))
                if picture:
                    found.append(ExportPiece(picture, label=label, still=shot.seconds))
        return tuple(found)


def plan_words(heading: str, shot: PlannedShot) -> PlanWords:
    """Say what stands on the card of a planned shot whose first frame is not on this machine."""
    host = first_host(shot)
    foot = on_the_web(host) if host else tr("Sequence", "No first frame yet")
    return PlanWords(heading, seen(" ".join(shot.order.prompt.split())), str(foot))


def first_picture(shot: Shot) -> str:
    """Give the file of the picture that a planned shot begins with; empty for none, or one that is on the web alone."""
    frame = shot.order.first if isinstance(shot, PlannedShot) else None
    return frame.path if isinstance(frame, LocalFrame) else ""


def first_host(shot: Shot) -> str:
    """Name the host where the picture lies that a planned shot begins with; empty for none, or one that is here."""
    frame = shot.order.first if isinstance(shot, PlannedShot) else None
    return seen(urlsplit(frame.url).hostname or frame.url) if isinstance(frame, RemoteFrame) else ""
