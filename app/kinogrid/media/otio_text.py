"""OpenTimelineIO's own list, by its own library: what most editors and pipelines of today read."""

from urllib.parse import quote

from kinogrid.domain.file_names import shown_name
from kinogrid.media.rough_cut import CutShot, RoughCut

# The name that what is ours stands under.
_OURS = "kinogrid"


def otio_text(cut: RoughCut) -> str:
    """Write a cut as OpenTimelineIO's JSON; loads that library."""
    from opentimelineio import schema
    from opentimelineio.opentime import RationalTime, TimeRange

    def span(first: int, count: int, shot: CutShot) -> TimeRange:
        rate = float(shot.rate)
        return TimeRange(RationalTime(first, rate), RationalTime(count, rate))

    track = schema.Track(name="V1", kind=schema.TrackKind.Video)
    for shot in cut.shots:
        reference = schema.ExternalReference(target_url=quote(shot.file), available_range=span(0, shot.count, shot))
        clip = schema.Clip(
            name=shown_name(shot.name),
            media_reference=reference,
            source_range=span(shot.first, shot.length, shot),
        )
        for marker in shot.markers:
            named = schema.Marker(
                name=shown_name(marker.name),
                marked_range=span(marker.frame, 1, shot),
                color=schema.MarkerColor.GREEN,
            )
            clip.markers.append(named)
        track.append(clip)
    timeline = schema.Timeline(name=shown_name(cut.title))
    timeline.tracks.append(track)
    if cut.notes:
        timeline.metadata[_OURS] = dict(cut.notes)
    return str(timeline.to_json_string(indent=2))
