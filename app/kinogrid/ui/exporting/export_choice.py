"""What a person can export, and what is to be made by what was chosen: which clips, under which names."""

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from kinogrid.domain.export import ExportKind, ExportPiece, ExportSettings
from kinogrid.domain.export_name import NamedClip, export_name

# What a template asks for a variant's number by.
_NUMBER = "{n}"


class Whole(StrEnum):
    """What of a clip's kin, or of several clips, is put into what is exported."""

    CLIP = "clip"
    LINEAGE = "lineage"
    VARIANTS = "variants"
    EACH = "each"
    ROW = "row"
    BESIDE = "beside"
    SEQUENCE = "sequence"


@dataclass(frozen=True, slots=True)
class ChosenClip:
    """One of several clips that are exported together: its file, and what it is called by."""

    path: Path
    named: NamedClip


@dataclass(frozen=True, slots=True)
class Exportable:
    """A clip as the dialog sees it: its file, its frames, the longest side in pixels, and what it is called by.

    `ancestors` are the files of the clips that lead to it, oldest first; `variants` the files of all that were made
    with it, by what they are called; `part` the first and the last frame that are marked in the preview; `poster` a
    picture of it. Where several clips were `chosen`, those are all of them, and it is the first. Of a `sequence` these
    pieces are exported in the clip's place, one after another, each by its own name.
    """

    title: str
    path: Path
    frames: int
    edge: int
    named: NamedClip
    ancestors: tuple[Path, ...] = ()
    variants: tuple[tuple[str, Path], ...] = ()
    part: tuple[int, int] | None = None
    poster: Path | None = None
    chosen: tuple[ChosenClip, ...] = ()
    sequence: tuple[ExportPiece, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What was chosen: `template` is kept for the next time, `name` is what it makes here.

    `at` is which of several clips it is about alone, None for all that there are.
    """

    pieces: tuple[ExportPiece, ...]
    settings: ExportSettings
    folder: Path
    template: str
    name: str
    is_lineage: bool = False
    side_by_side: bool = False
    at: int | None = None


def export_choices(
    clip: Exportable, whole: Whole, settings: ExportSettings, folder: Path, template: str, part: tuple[int, int]
) -> tuple[ExportChoice, ...]:
    """Give the exports that are wanted, at least one; `part` is the first and the last frame of a clip alone."""
    is_cut, is_sheet = settings.kind is ExportKind.EDITOR, settings.kind is ExportKind.SHEET
    if clip.chosen and whole is Whole.EACH:
        return tuple(
            ExportChoice(
                (ExportPiece(str(one.path), label=export_name(template, one.named) if is_cut else ""),),
                settings,
                folder,
                template,
                export_name(template, one.named),
                at=at,
            )
            for at, one in enumerate(clip.chosen)
        )
    pieces = tuple(_pieces(clip, whole, part))
    if whole is Whole.SEQUENCE:
        return (ExportChoice(pieces, settings, folder, template, _name(clip, whole, template)),)
    if is_cut:
        pieces = tuple(replace(piece, label=_shot_name(clip, piece, template)) for piece in pieces)
    elif whole is Whole.LINEAGE and not is_sheet:
        pieces = tuple(replace(piece, label="") for piece in pieces)
    beside = whole in {Whole.VARIANTS, Whole.BESIDE} and not (is_cut or is_sheet)
    name = _name(clip, whole, template)
    return (ExportChoice(pieces, settings, folder, template, name, whole is Whole.LINEAGE, beside),)


def _pieces(clip: Exportable, whole: Whole, part: tuple[int, int]) -> list[ExportPiece]:
    """Give all that is put together, each with its number where it is one of several."""
    if whole is Whole.SEQUENCE:
        return list(clip.sequence)
    if clip.chosen:
        return [ExportPiece(str(one.path), label=str(at)) for at, one in enumerate(clip.chosen, start=1)]
    if whole is Whole.VARIANTS:
        return [ExportPiece(str(path), label=label) for label, path in clip.variants]
    if whole is Whole.LINEAGE:
        kin = enumerate((*clip.ancestors, clip.path), start=1)
        return [ExportPiece(str(path), label=str(at)) for at, path in kin]
    return [ExportPiece(str(clip.path), *part)]


def _name(clip: Exportable, whole: Whole, template: str) -> str:
    if whole is Whole.SEQUENCE:
        # It is no variant of anything.
        return export_name(template.replace(f"v{_NUMBER}", "").replace(_NUMBER, ""), clip.named)
    if clip.chosen:
        return f"{export_name(template, clip.chosen[0].named)} +{len(clip.chosen) - 1}"
    if whole is Whole.VARIANTS:
        return export_name(template, replace(clip.named, variant=f"{clip.variants[0][0]}-{clip.variants[-1][0]}"))
    return export_name(template, clip.named)


def _shot_name(clip: Exportable, piece: ExportPiece, template: str) -> str:
    """Name a shot as its file would be named; what lies before this clip has no name of its own."""
    by_path = {str(path): replace(clip.named, variant=label) for label, path in clip.variants}
    by_path |= {str(one.path): one.named for one in clip.chosen}
    return export_name(template, by_path[piece.path]) if piece.path in by_path else ""
