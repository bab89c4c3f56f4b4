from opentimelineio.opentime import TimeRange

class MarkerColor:
    GREEN: str

class TrackKind:
    Video: str

class Marker:
    name: str
    marked_range: TimeRange
    def __init__(self, name: str = ..., marked_range: TimeRange = ..., color: str = ...) -> None: ...

class ExternalReference:
    target_url: str
    def __init__(self, target_url: str = ..., available_range: TimeRange = ...) -> None: ...

class Clip:
    name: str
    media_reference: ExternalReference
    source_range: TimeRange
    markers: list[Marker]
    def __init__(
        self, name: str = ..., media_reference: ExternalReference = ..., source_range: TimeRange = ...
    ) -> None: ...

class Track:
    def __init__(self, name: str = ..., kind: str = ...) -> None: ...
    def append(self, item: Clip) -> None: ...

class Stack:
    def append(self, item: Track) -> None: ...

class SerializableCollection:
    def find_children(self, descended_from_type: type[Timeline]) -> list[Timeline]: ...

class Timeline:
    name: str
    tracks: Stack
    metadata: dict[str, dict[str, object]]
    def __init__(self, name: str = ...) -> None: ...
    def find_clips(self) -> list[Clip]: ...
    def to_json_string(self, indent: int = ...) -> str: ...
