"""What is asked before an export: which part, as what, how large, under which name, and where to."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from kinogrid.domain.export import (
    FOLDERS,
    MOVING_PICTURES,
    SUFFIXES,
    Dither,
    ExportKind,
    ExportSettings,
    Filling,
    Shape,
)
from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.controls.stepper import Stepper
from kinogrid.ui.controls.switch import Switch
from kinogrid.ui.controls.widgets import bare, dialog_foot, label, leave_button, named
from kinogrid.ui.exporting.export_choice import Exportable, ExportChoice, Whole, export_choices
from kinogrid.ui.exporting.export_text import DITHERS, FILLINGS, PURPOSES, kind_text
from kinogrid.ui.exporting.shape_preview import ShapePreview
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import number, shown, tr

# Pixels of the longest side that are offered, where the clip is larger; 0 is as it is.
_EDGES = (0, 960, 640, 480, 320)
_RATES = (0, 25, 15, 10)
_COLOURS = (256, 128, 64, 32)
_MOST_LOOPS = 20
# What has its size from what it holds.
_OWN_SIZE = FOLDERS | {ExportKind.SHEET}
_MOST_COLUMNS, _USUAL_COLUMNS = 12, 6
# How long nothing is changed before a size is asked for, in milliseconds.
_PAUSE = 400
_MEBIBYTE = 1024 * 1024
# What many places take of a picture at most, in MiB.
_MOST_MEBIBYTES = 200
# At most so many are seen beside each other.
_MOST_BESIDE = 9
# What puts several clips into one thing by itself.
_TOGETHER = frozenset({ExportKind.SHEET, ExportKind.EDITOR})


class ExportDialog(FittingDialog):
    """Asks how a clip, or several, are to be exported; `chosen` carries the `ExportChoice`s, one for each export.

    `changed` carries the first of them, whenever others would be made, and whoever hears of it tells how large that is.
    """

    chosen = Signal(object)
    changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        clip: Exportable,
        kinds: Sequence[ExportKind],
        folder: Path,
        template: str,
        parent: QWidget,
    ) -> None:
        """Offer the `kinds` that can be made here, with the folder and the template of the last time."""
        super().__init__(parent, width=640)
        self._theme, self._clip, self._folder = theme, clip, folder
        named(self, "Export", clip.title)
        self.setWindowTitle(clip.title)
        self.whole = Segmented(
            theme,
            tr("Export", "What"),
            self._wholes(),
            self,
            object_name="What",
        )
        self.kind = Segmented(
            theme,
            tr("Export", "Format"),
            [(kind.value, kind_text(kind)) for kind in kinds],
            self,
            object_name="Format",
        )
        self.purpose = label(role="hint", parent=self, wrap=True)
        self.first = self._stepper(tr("Export", "First frame"), (1, clip.frames), "First frame of the export")
        self.last = self._stepper(tr("Export", "Last frame"), (1, clip.frames), "Last frame of the export")
        self.loops = self._stepper(tr("Export", "Times"), (1, _MOST_LOOPS), "Times")
        self.boomerang = Switch(theme, tr("Export", "Then back to the beginning"), self, object_name="Boomerang")
        self.edge = self._choices(tr("Export", "Longest side"), "Longest side", self._edges())
        shapes = [(shape.value, shape.value or tr("Export", "As it is")) for shape in Shape]
        self.shape = self._choices(tr("Export", "Shape"), "Shape of the export", shapes)
        self.filling = self._choices(
            tr("Export", "Fit"), "Filling", [(way.value, shown(text)) for way, text in FILLINGS.items()]
        )
        self.place = ShapePreview(theme, clip.poster, self)
        self.columns = self._stepper(tr("Export", "Frames in a row"), (2, _MOST_COLUMNS), "Columns")
        self.rate = self._choices(
            tr("Export", "Frames a second"),
            "Rate",
            [(str(rate), number(rate) if rate else tr("Export", "As it is")) for rate in _RATES],
        )
        self.colours = self._choices(
            tr("Export", "Colours"), "Colours", [(str(count), number(count)) for count in _COLOURS]
        )
        self.dither = self._choices(
            tr("Export", "Dithering"), "Dither", [(way.value, shown(text)) for way, text in DITHERS.items()]
        )
        self.quality = self._stepper(tr("Export", "Quality"), (10, 100), "Quality", 5)
        self.bound = self._stepper(tr("Export", "At most"), (0, _MOST_MEBIBYTES), "Bound")
        self.bound.set_unit(tr("Export", "MB"))
        self.bound_hint = label(tr("Export", "0 means no limit."), "hint", self)
        self.notes = Switch(
            theme, tr("Export", "Write prompt, settings and lineage into the file"), self, object_name="Notes"
        )
        self.sidecar = Switch(theme, tr("Export", "Write them into a JSON file beside it"), self, object_name="Sidecar")
        self.template = named(QLineEdit(template, self), "Name template", tr("Export", "Name"))
        self.template.setMaxLength(300)
        self.preview = named(label(role="hint", parent=self, wrap=True), "Name preview", tr("Export", "File name"))
        self.where = named(label(role="dim", parent=self, wrap=True), "Folder", tr("Export", "Folder"))
        self.choose = QPushButton(tr("Export", "Choose…"), self)
        self.choose.setObjectName("Choose folder")
        self.choose.setAutoDefault(False)
        self.export = QPushButton(tr("Export", "Export"), self)
        self.export.setObjectName("Start export")
        self.export.setProperty("primary", True)
        self.export.setDefault(True)
        theme.dress(self.export, "save", Tone.ON_ACCENT)
        self.size_words = named(label(role="dim", parent=self, wrap=True), "Size", tr("Export", "Size"))
        self._rows: dict[str, tuple[QWidget, ...]] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(lambda: self.changed.emit(self._choices_made()[0]))
        self._lay_out()
        self._begin()

    def _stepper(self, name: str, bounds: tuple[int, int], object_name: str, step: int = 1) -> Stepper:
        return Stepper(self._theme, name, bounds, step, self, object_name=object_name)

    def _choices(self, name: str, object_name: str, choices: Sequence[tuple[str, str]]) -> Segmented:
        return Segmented(self._theme, name, choices, self, object_name=object_name)

    def _wholes(self) -> Sequence[tuple[str, str]]:
        if self._clip.sequence:
            return [(Whole.SEQUENCE, tr("Export", "The sequence"))]
        if self._clip.chosen:
            several = [(Whole.EACH, tr("Export", "Each by itself")), (Whole.ROW, self._in_a_row(ExportKind.MP4))]
            if len(self._clip.chosen) <= _MOST_BESIDE:
                several.append((Whole.BESIDE, tr("Export", "Side by side")))
            return several
        offered = [(Whole.CLIP, tr("Export", "This clip"))]
        if self._clip.ancestors:
            offered.append((Whole.LINEAGE, tr("Export", "Its whole lineage")))
        if len(self._clip.variants) > 1:
            offered.append((Whole.VARIANTS, tr("Export", "All variants side by side")))
        return offered

    def _edges(self) -> list[tuple[str, str]]:
        smaller = [edge for edge in _EDGES if edge < self._clip.edge]
        return [(str(edge), number(edge) if edge else tr("Export", "As it is")) for edge in smaller]

    def _lay_out(self) -> None:
        self.column.addWidget(label(self._clip.title, "title", self, wrap=True))
        self.column.addWidget(self.whole)
        self.column.addWidget(self.kind)
        self.column.addWidget(self.purpose)
        grid = bare(QGridLayout())
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        until = label(tr("Export", "to", note="between the first and the last frame"), "dim", self)
        self._row(grid, "part", tr("Export", "Frames"), self._side_by_side(self.first, until, self.last))
        self._row(grid, "shape", tr("Export", "Shape"), self.shape)
        self._row(grid, "filling", tr("Export", "Fit"), self.filling)
        moving = tr("Export", "Drag the frame, or use the arrow keys, to choose what stays.")
        self._moving = label(moving, "hint", self, wrap=True)
        self._row(grid, "place", tr("Export", "Picture"), self._side_by_side(self.place, self._moving, stretch=1))
        self._row(grid, "columns", tr("Export", "Frames in a row"), self._side_by_side(self.columns))
        self._row(grid, "size", tr("Export", "Longest side"), self.edge)
        self._row(grid, "rate", tr("Export", "Frames a second"), self.rate)
        self._row(grid, "colours", tr("Export", "Colours"), self.colours)
        self._row(grid, "dither", tr("Export", "Dithering"), self.dither)
        self._row(grid, "quality", tr("Export", "Quality"), self._side_by_side(self.quality))
        self._row(grid, "bound", tr("Export", "At most"), self._side_by_side(self.bound, self.bound_hint))
        self._row(grid, "loops", tr("Export", "Times"), self._side_by_side(self.loops, self.boomerang))
        self._row(grid, "name", tr("Export", "Name"), self.template)
        self._row(grid, "preview", "", self.preview)
        self._row(grid, "folder", tr("Export", "Folder"), self._side_by_side(self.where, self.choose, stretch=0))
        self.column.addWidget(self.notes)
        self.column.addWidget(self.sidecar)
        self.column.addStretch(1)
        self.foot.addLayout(
            dialog_foot(leave_button(self, tr("Export", "Cancel"), "Cancel"), self.export, words=self.size_words)
        )

    def _row(self, grid: QGridLayout, name: str, text: str, widget: QWidget) -> None:
        words = label(text, "label", self)
        line = grid.rowCount()
        grid.addWidget(words, line, 0)
        grid.addWidget(widget, line, 1)
        self._rows[name] = (words, widget)

    def _side_by_side(self, *widgets: QWidget, stretch: int | None = None) -> QWidget:
        """Put widgets into a row, of which the one of the index `stretch` takes the room that is left, or none."""
        made = QWidget(self)
        row = bare(QHBoxLayout(made), 12)
        for index, widget in enumerate(widgets):
            row.addWidget(widget, 1 if index == stretch else 0)
        if stretch is None:
            row.addStretch(1)
        return made

    def _begin(self) -> None:
        first, last = self._clip.part or (0, self._clip.frames - 1)
        self.first.set_value(first + 1)
        self.last.set_value(last + 1)
        self.quality.set_value(80)
        self._whole_is_chosen = False
        self.columns.set_value(_USUAL_COLUMNS)
        self.notes.setChecked(True)
        self.whole.setVisible(len(self._wholes()) > 1)
        self.first.changed.connect(lambda at: self.last.set_value(max(at, self.last.value())))
        self.last.changed.connect(lambda at: self.first.set_value(min(at, self.first.value())))
        for choices in (
            self.kind,
            self.whole,
            self.edge,
            self.rate,
            self.colours,
            self.dither,
            self.shape,
            self.filling,
        ):
            choices.chosen.connect(self._ask_size)
        for stepper in (self.first, self.last, self.loops, self.quality, self.bound, self.columns):
            stepper.changed.connect(self._ask_size)
        self.boomerang.toggled.connect(self._ask_size)
        self.kind.chosen.connect(self._show)
        for choices in (self.shape, self.filling):
            choices.chosen.connect(self._show)
        self.place.moved.connect(self._ask_size)
        self.whole.chosen.connect(self._choose_whole)
        self.template.textChanged.connect(self._show)
        self.choose.clicked.connect(self._browse)
        self.export.clicked.connect(self._choose)
        self._show()
        self._ask_size()
        self.kind.segment(self.kind.value()).setFocus()

    def _choose_whole(self) -> None:
        self._whole_is_chosen = True
        self._show()

    def _follow_kind(self, kind: ExportKind) -> None:
        """Let what is done with several clips be what is meant by the kind, unless the person has said otherwise."""
        together = kind in _TOGETHER
        self.whole.segment(Whole.ROW).setText(self._in_a_row(kind))
        if len(self._clip.chosen) <= _MOST_BESIDE:
            self.whole.segment(Whole.BESIDE).setVisible(not together)
        if not self._whole_is_chosen:
            self.whole.choose(Whole.ROW if together else Whole.EACH)
        elif together and self.whole.value() == Whole.BESIDE:
            self.whole.choose(Whole.ROW)

    def _in_a_row(self, kind: ExportKind) -> str:
        if kind is ExportKind.SHEET:
            return tr("Export", "All on one sheet")
        return tr("Export", "All in one timeline") if kind is ExportKind.EDITOR else tr("Export", "One after another")

    def _show(self) -> None:
        """Show what concerns the chosen kind, and what the file will be called."""
        kind = ExportKind(self.kind.value())
        if self._clip.chosen:
            self._follow_kind(kind)
        moving, sheet, cut = kind in MOVING_PICTURES, kind is ExportKind.SHEET, kind is ExportKind.EDITOR
        shaped = not (sheet or cut or self.whole.value() in {Whole.VARIANTS, Whole.BESIDE})
        shape, filling = Shape(self.shape.value()), Filling(self.filling.value())
        seen = {
            "part": self.whole.value() == Whole.CLIP,
            "size": len(self._edges()) > 1 and kind not in _OWN_SIZE,
            "shape": shaped,
            "filling": shaped and shape is not Shape.OWN,
            "place": shaped and shape is not Shape.OWN and self.place.has_picture,
            "columns": sheet,
            "loops": not (sheet or cut),
            "rate": moving,
            "colours": kind is ExportKind.GIF,
            "dither": kind is ExportKind.GIF,
            "quality": kind is ExportKind.WEBP,
            "bound": moving,
        }
        for name, wanted in seen.items():
            for widget in self._rows[name]:
                widget.setVisible(wanted)
        if len(self._clip.variants) > 1:
            self.whole.segment(Whole.VARIANTS).setText(self._several(kind))
        self.place.show_as(shape, filling)
        self._moving.setVisible(filling is Filling.CROPPED)
        self.purpose.setText(shown(PURPOSES[kind]))
        first, *others = self._choices_made()
        name = f"{first.name}{SUFFIXES[kind]}"
        self.preview.setText(tr("Export", "{name}, and %n more", len(others), name=name) if others else name)
        self.where.setText(str(self._folder))

    def _several(self, kind: ExportKind) -> str:
        """Name how several clips are put into what is exported."""
        if kind is ExportKind.SHEET:
            return tr("Export", "All variants")
        if kind is ExportKind.EDITOR:
            return tr("Export", "All variants in a row")
        return tr("Export", "All variants side by side")

    def _ask_size(self) -> None:
        self.size_words.setText(tr("Export", "Working out the size…"))
        self._pause.start()

    def show_size(self, words: str) -> None:
        """Say how large it will be, or the first of several."""
        several = self.whole.value() == Whole.EACH
        self.size_words.setText(tr("Export", "The first one: {size}", size=words) if several else words)

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Export", "Folder for exports"), str(self._folder))
        dialog.setObjectName("Folder for exports")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._take_folder)
        dialog.open()

    def _take_folder(self, name: str) -> None:
        self._folder = Path(name)
        self._show()

    def _choose(self) -> None:
        self.chosen.emit(self._choices_made())
        self.accept()

    def _choices_made(self) -> tuple[ExportChoice, ...]:
        """Give what is to be exported as it stands, at least one."""
        return export_choices(
            self._clip,
            Whole(self.whole.value()),
            self._settings_made(),
            self._folder,
            self.template.text(),
            (self.first.value() - 1, self.last.value() - 1),
        )

    def _settings_made(self) -> ExportSettings:
        kind = ExportKind(self.kind.value())
        moving, is_sheet = kind in MOVING_PICTURES, kind is ExportKind.SHEET
        return ExportSettings(
            kind=kind,
            edge=0 if kind in _OWN_SIZE else int(self.edge.value()),
            rate=int(self.rate.value()) if moving else 0,
            colours=int(self.colours.value()),
            dither=Dither(self.dither.value()),
            quality=self.quality.value(),
            shape=Shape(self.shape.value()),
            filling=Filling(self.filling.value()),
            across=self.place.across,
            down=self.place.down,
            columns=self.columns.value(),
            boomerang=self.boomerang.isChecked() and not is_sheet,
            loops=1 if is_sheet else self.loops.value(),
            bound=self.bound.value() * _MEBIBYTE if moving else 0,
            notes=self.notes.isChecked(),
            sidecar=self.sidecar.isChecked(),
        )
