"""The window with all there is in it, and every dialog, to be looked at on any screen."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.annotation import Labels, Project
from kinogrid.domain.clip_filter import Between, ClipFilter, ClipSearch, Trait
from kinogrid.domain.export import ExportKind, ExportPiece, ExportRequest, ExportSettings
from kinogrid.domain.export_name import NamedClip
from kinogrid.domain.failure import known
from kinogrid.domain.form import ComposeForm, FrameField
from kinogrid.domain.job import Job, Parent
from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.domain.local_days import DaySpan
from kinogrid.domain.noted_order import FileNotes
from kinogrid.domain.preset import Preset
from kinogrid.domain.pricing import Foreseen
from kinogrid.domain.request import Extend, Imagine, Mode, RemoteFrame
from kinogrid.domain.sequence import ShotStanding
from kinogrid.domain.service_address import API, PLATFORM, Hosts, ServiceAddress
from kinogrid.domain.state import Done, Failed
from kinogrid.domain.storage import ClipFlaw, FlawedClip, StrayFile, stored_clips
from kinogrid.media.picture import grab_frame
from kinogrid.store.licence_texts import LicensedPart, licensed_parts
from kinogrid.store.rescue import Loss, LossKind
from kinogrid.store.settings import Settings
from kinogrid.store.snapshots import Snapshot
from kinogrid.studio.export_queue import ExportEntry, ExportRunning, ExportWaiting
from kinogrid.studio.storage_check import StorageState
from kinogrid.ui.compose.batch.batch_dialog import BatchDialog
from kinogrid.ui.compose.batch.extend_dialog import ExtendDialog
from kinogrid.ui.compose.batch.orders_dialog import OrdersDialog
from kinogrid.ui.compose.batch.proposals import extensions
from kinogrid.ui.compose.frames.frames_box import FramesBox
from kinogrid.ui.compose.frames.import_queue import ImportQueue
from kinogrid.ui.compose.imagine_dialog import ImagineDialog
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.compose.presets.preset_dialog import PresetDialog
from kinogrid.ui.compose.prompt.pick_dialog import Choice, PickAction, PickDialog
from kinogrid.ui.controls.breadcrumbs import Crumb
from kinogrid.ui.controls.days_dialog import DaysDialog
from kinogrid.ui.controls.leaving_dialog import LeavingDialog, Unfinished
from kinogrid.ui.controls.name_dialog import NameDialog
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.controls.result_line import CheckVerdict
from kinogrid.ui.exporting.export_choice import Exportable
from kinogrid.ui.exporting.export_dialog import ExportDialog
from kinogrid.ui.exporting.exports_list import ExportsList
from kinogrid.ui.guide.guide_window import GuideWindow
from kinogrid.ui.guide.guide_words import LiveNames
from kinogrid.ui.guide.menu_path import menu_path
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.importing.dialog import ImportDialog
from kinogrid.ui.importing.notes_dialog import NotesDialog
from kinogrid.ui.jobs.details import job_details
from kinogrid.ui.jobs.model import JobsModel
from kinogrid.ui.jobs.notice_text import job_note
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.jobs.row_text import job_row
from kinogrid.ui.library.labels_dialog import Labelled, LabelsDialog
from kinogrid.ui.library.pane import LibraryPane
from kinogrid.ui.lineage.pane import LineagePane
from kinogrid.ui.preview.model import GridContent, TileContent
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.view import Difference
from kinogrid.ui.sequence.pane import SequencePane
from kinogrid.ui.sequence.shot_card import ShotCard
from kinogrid.ui.settings.account_token_dialog import AccountTokenDialog
from kinogrid.ui.settings.connect_dialog import ConnectDialog
from kinogrid.ui.settings.settings_dialog import SettingsDialog
from kinogrid.ui.settings.shortcuts_dialog import ShortcutsDialog
from kinogrid.ui.settings.token_text import ACCOUNT_TOKEN, host_words
from kinogrid.ui.spending.spending_dialog import SpendingDialog
from kinogrid.ui.storage.storage_dialog import StorageDialog
from kinogrid.ui.style.resources import RESOURCES
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.window.about import AboutDialog
from kinogrid.ui.window.licences_dialog import LicencesDialog
from kinogrid.ui.window.lost_library import LostLibraryDialog
from kinogrid.ui.window.main_window import MainWindow
from kinogrid.ui.window.shortcut_sheet import ShortcutSheet, window_shortcuts
from kinogrid.ui.window.version_dialog import VersionDialog
from kinogrid.ui.window.whats_new import WhatsNewDialog
from tests.families import five_generations
from tests.media.loading import let_through
from tests.ui.finding import card, fill
from tests.ui.growing import show_family
from tests.ui.jobs_of_all_kinds import CLIPS, RESULT, TASK, alone, job
from tests.ui.priced import priced
from tests.ui.seeing import press

PROMPT = (
    "Slow push in on a lighthouse at dusk, waves roll over the rocks, a gull crosses from left to right --motion high"
)
ADDRESS = "https://pictures.example.org/a_picture_with_a_name_without_any_blanks_0123456789abcdef.png?size=large"
POSTER = Path(__file__).parents[2] / "resources" / "demo" / "lake-dusk.jpg"
DAY = date(2026, 11, 27)
AT = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
HOSTS = Hosts(ServiceAddress(API), ServiceAddress(PLATFORM))
MORE = "A try of it may have arrived, and would not be recognised any more."


def _batch(theme: Theme, window: QWidget) -> QDialog:
    presets = [Preset(name="As now"), Preset(name="Quick", mode=Mode.TURBO)]
    made = BatchDialog(theme, presets, lambda _: MORE, priced, parent=window)
    made.prompts.setPlainText(PROMPT)
    return made


def _orders(theme: Theme, window: QWidget) -> QDialog:
    made = OrdersDialog(theme, "Extend", MORE, lambda _: MORE, priced, window)
    made.show_proposals(extensions(job(Done(TASK, RESULT, CLIPS, ()), prompt=PROMPT), PROMPT, None, alone))
    return made


def _export(theme: Theme, window: QWidget) -> QDialog:
    clip = Exportable(
        PROMPT,
        Path("/clips/1.mp4"),
        124,
        1248,
        NamedClip(PROMPT, "1", "a", AT),
        (Path("/clips/0.mp4"),),
        part=(3, 40),
        poster=POSTER,
    )
    return ExportDialog(theme, clip, tuple(ExportKind), Path("/home/somebody/films"), "{prompt} {variant}", window)


def _entries() -> tuple[ExportEntry, ...]:
    request = ExportRequest(
        pieces=(ExportPiece("/clips/1.mp4"),), settings=ExportSettings(), folder=Path("/films"), name=PROMPT
    )
    return (
        ExportEntry(1, request, ExportRunning(0.4, 12.0)),
        *(ExportEntry(at, request, ExportWaiting()) for at in range(2, 7)),
    )


def _labels(theme: Theme, window: QWidget) -> QDialog:
    one = Labelled(Labels("a note", frozenset({"sea", "night"}), frozenset({"p-1"})), 3)
    projects = [Project(f"p-{number}", f"{number}: {PROMPT}"[:90], float(number)) for number in range(12)]
    made = LabelsDialog(theme, (one,), projects, ("sea", "night", "client"), window)
    made.refuse(MORE)
    return made


def _account_token(theme: Theme, window: QWidget) -> QDialog:
    made = AccountTokenDialog(theme, host_words(ACCOUNT_TOKEN, HOSTS), window)
    made.keeping.setText(MORE)
    return made


def _connect(theme: Theme, window: QWidget) -> QDialog:
    made = ConnectDialog(theme, HOSTS, window)
    made.keeping.setText(MORE)
    return made


def _settings(theme: Theme, window: QWidget) -> QDialog:
    made = SettingsDialog(theme, Settings(), window)
    made.set_hosts(HOSTS)
    made.set_library_folder("/home/somebody/a folder with a long name/and another in it/kinogrid/library")
    return made


def _pick(theme: Theme, window: QWidget) -> QDialog:
    acts = (PickAction("replace", "Use as prompt"), PickAction("add", "Add to prompt"))
    return PickDialog(
        theme,
        "Prompt history",
        MORE,
        [Choice(PROMPT, "Today")] * 9,
        acts,
        window,
        object_name="History",
        searchable=True,
    )


def _storage(theme: Theme, window: MainWindow) -> StorageDialog:
    dialog = StorageDialog(theme, "/home/me/" + "a folder with a long name/" * 4, window)
    flawed = tuple(FlawedClip("a", index, flaw) for index, flaw in enumerate(ClipFlaw))
    strays = tuple(
        StrayFile(f"2026-11/20261123-054500-1f2e3d4{number}", 123_456_789, is_folder=True) for number in "abc"
    )
    clips = stored_clips([job(Done(TASK, RESULT, CLIPS), prompt=PROMPT)])
    dialog.show_storage(clips, StorageState(looked=True, flawed=flawed, strays=strays, verified=4), {}, {"a": PROMPT})
    dialog.view.choose("flawed")
    dialog.view.chosen.emit("flawed")
    return dialog


def _lost(theme: Theme, window: QWidget) -> QDialog:
    return LostLibraryDialog(theme, Loss(LossKind.DAMAGED, 312, (Snapshot(Path("copy.db"), 2.0e9),)), window)


@cache
def _licensed() -> list[LicensedPart]:
    # What is installed stays so, and half a second of processor time goes into finding out.
    return licensed_parts(RESOURCES)


def _noted(_theme: Theme, window: QWidget) -> QDialog:
    notes = FileNotes(
        prompt=PROMPT, mode=Mode.TURBO, seed="1234567", variant=2, task_id=TASK, before=(PROMPT, PROMPT), loop=True
    )
    return NotesDialog(f"{PROMPT}.mp4", notes, window)


def _import(theme: Theme, window: QWidget, pictures: Thumbnails) -> QDialog:
    made = ImportDialog(theme, pictures, window)
    made.say(MORE, again=True)
    made.say_taken(3)
    return made


def _version(theme: Theme, window: QWidget) -> QDialog:
    made = VersionDialog(theme, "api.github.com", "0.1.0", window)
    made.tell(MORE, CheckVerdict.CAUTION, "https://example.org/")
    return made


def _guide(theme: Theme, window: MainWindow) -> QDialog:
    made = GuideWindow(theme, live_names(window), window)
    # It has no parent, and is to speak of no window that has gone.
    window.destroyed.connect(made.deleteLater)
    return made


def live_names(window: MainWindow) -> LiveNames:
    """Give how keys and menus of a window are called now."""
    menus = window.interior.menus
    return LiveNames(window.findChildren(PreviewPane)[0].keys.names_of, lambda name: menu_path(menus, name))


def dialogs(theme: Theme, window: MainWindow, pictures: Thumbnails) -> dict[type[QDialog], Callable[[], QDialog]]:
    """Give what makes one of every kind of dialog, as full as it may be."""
    return {
        LicencesDialog: lambda: LicencesDialog(_licensed(), window),
        AboutDialog: lambda: AboutDialog(theme.app_icon(), "0.1.0", window),
        WhatsNewDialog: lambda: WhatsNewDialog(window),
        VersionDialog: lambda: _version(theme, window),
        AccountTokenDialog: lambda: _account_token(theme, window),
        ConnectDialog: lambda: _connect(theme, window),
        SettingsDialog: lambda: _settings(theme, window),
        ImagineDialog: lambda: ImagineDialog(theme, Imagine(prompt=PROMPT), priced, window),
        BatchDialog: lambda: _batch(theme, window),
        OrdersDialog: lambda: _orders(theme, window),
        PresetDialog: lambda: PresetDialog(theme, Preset(name="Quick"), ["Quick"], window),
        PickDialog: lambda: _pick(theme, window),
        NotesDialog: lambda: _noted(theme, window),
        ImportDialog: lambda: _import(theme, window, pictures),
        LostLibraryDialog: lambda: _lost(theme, window),
        ShortcutSheet: lambda: ShortcutSheet([("Window", window_shortcuts(window))], window),
        GuideWindow: lambda: _guide(theme, window),
        ShortcutsDialog: lambda: ShortcutsDialog(theme, window.findChildren(PreviewPane)[0].keys, window),
        SpendingDialog: lambda: SpendingDialog(theme, window),
        StorageDialog: lambda: _storage(theme, window),
        ExportsList: lambda: ExportsList(_entries(), window),
        LeavingDialog: lambda: LeavingDialog(
            [
                Unfinished("3 exports are not done yet.", (f"{PROMPT}, 40 %", PROMPT), MORE, MORE),
                Unfinished("The library is still being moved.", ("12 %",), MORE, MORE),
            ],
            window,
        ),
        NameDialog: lambda: NameDialog(window, title=MORE, name=PROMPT[:60], verb="Make", longest=100),
        DaysDialog: lambda: DaysDialog(theme, DaySpan(date(2026, 11, 3), DAY), DAY, window),
        LabelsDialog: lambda: _labels(theme, window),
        ExportDialog: lambda: _export(theme, window),
        QuestionBox: lambda: QuestionBox(
            window, question="Delete it?", detail=MORE, verb="Delete", other="Enter another token", dangerous=True
        ),
        ExtendDialog: lambda: ExtendDialog(
            theme,
            lambda _: MORE,
            priced,
            lambda words: extensions(job(Done(TASK, RESULT, CLIPS, ()), prompt=PROMPT), words, None, alone),
            PROMPT,
            window,
        ),
    }


class FullWindow:
    """A window with a job in all of its panes, and what must be closed behind it."""

    def __init__(self, qtbot: QtBot, theme: Theme, pictures: Thumbnails, queue: ImportQueue) -> None:
        """Build it, unseen; `furnish` puts the panes in once it is on its screen."""
        self.window = MainWindow(version="0.1.0", demo=True)
        qtbot.addWidget(self.window, before_close_func=lambda _: self.window.allow_close())
        self._theme = theme
        model = self._model = JobsModel()
        done = job(Done(TASK, RESULT, CLIPS, ()), prompt=PROMPT)
        failed = job(Failed(known("used_up", trace_id="t"), TASK), job_id="b", prompt=PROMPT)
        model.fill(job_row(each) for each in (done, failed))
        self.compose = ComposePane(theme, FramesBox(theme, pictures, queue.enqueue))
        self.jobs = JobsPane(theme, model, pictures)
        self.preview = PreviewPane(theme, budget=Settings().cache_bytes, grab=grab_frame, vet=let_through)
        self.library = LibraryPane(theme, card, pictures, pictures)
        self.lineage = LineagePane(theme, pictures, pictures)
        self.sequence = SequencePane(theme, pictures, pictures)
        self._failed = failed
        order = Extend(prompt=PROMPT, video_id="1", video_index=1, last=RemoteFrame(ADDRESS))
        state = Done(TASK, RESULT, CLIPS, (), 61.0)
        self._extension = Job("c", order, 1000.0, state, parent=Parent("a", 1), foreseen=Foreseen(Decimal("0.54"), 1.0))

    def furnish(self) -> None:
        """Fill the window with everything at once."""
        interior = self.window.interior
        interior.furnish(self.compose, self.jobs)
        more = self.compose.more
        for action in (more.several, more.imagine, more.extend):
            interior.commands.add_order_action(action)
        interior.add_preview(self.preview)
        interior.show_empty_state()
        interior.add_library(self.library)
        interior.add_lineage(self.lineage)
        interior.add_sequence(self.sequence)
        self.compose.set_form(ComposeForm(prompt=PROMPT, first=FrameField(url="https://example.org/a.png")))
        self.compose.frames.fold.set_open(shown=True)
        self.compose.settings.fold.set_open(shown=True)
        self.compose.generate()
        note = job_note(self._failed)
        assert note is not None
        interior.notices.put("a", note)
        interior.lineage.show_lineage([Crumb("a"), Crumb("a", 2)], 9.2)
        tiles = tuple(TileContent(Path(f"/clips/{words}.mp4"), note=words, picked=words == "b") for words in "abcd")
        self.preview.set_content(GridContent("a", tiles, aspect=1.77))
        interior.show_preview()
        lines = [JournalEntry(1000.0 + step, kind) for step, kind in enumerate(JournalKind)]
        self.jobs.show_details(job_details(self._extension, lines, str))
        press(self.jobs, "For support, show or hide")
        QApplication.processEvents()

    def _sequences(self) -> Iterator[str]:
        """Show the strip of a sequence with nothing in it, then with every kind of shot, each selected once."""
        switch = self.window.interior.commands.show_sequence
        switch.setChecked(True)
        yield "a sequence of nothing"
        self.sequence.show_names([("a", PROMPT), ("b", "b")], "a")
        cards = [
            ShotCard(
                shot_id=standing,
                place=place,
                prompt=PROMPT,
                clip="/clips/a.mp4" if standing is ShotStanding.CLIP else "",
                frames=125 if standing is ShotStanding.CLIP else 0,
                first=3,
                last=80,
                seconds=5.2,
                standing=standing,
                planned=standing is not ShotStanding.CLIP,
                host="pictures.a-provider-with-a-long-name.example" if standing is ShotStanding.OPEN else "",
            )
            for place, standing in enumerate(ShotStanding)
        ]
        self.sequence.show_cards(cards, "7")
        self.sequence.show_missing(3, "At least 1.62 Credits, about $0.17")
        for shot in cards:
            self.sequence.strip.choose(shot.place)
            yield f"a shot that is {shot.standing}"
        switch.setChecked(False)

    def add_job(self) -> None:
        """Let a further job appear at the top of the list."""
        self._model.put(job_row(job(Failed(known("used_up", trace_id="t"), TASK), job_id="z", prompt=PROMPT)))
        QApplication.processEvents()

    def states(self) -> Iterator[str]:
        """Bring the window from one state to the next, and name each."""
        self.window.assemble(self._theme)
        interior = self.window.interior
        interior.show_connection(connected=False)
        interior.show_welcome(wanted=True)
        yield "a new person's"
        interior.show_welcome(wanted=False)
        yield "an empty one"
        self.furnish()
        yield "one with all there is in it"
        self.preview.transport.mode_requested.emit(Difference)
        yield "two compared"
        self.preview.transport.mode_requested.emit(Difference)
        self.preview.transport.seam_requested.emit()
        yield "where the ends of one meet"
        self.preview.canvas.leave()
        interior.commands.show_library.setChecked(True)
        fill(self.library)
        wanted = ClipFilter(
            traits=frozenset(Trait),
            stars=4,
            made=Between(1.0e9),
            days=DaySpan(DAY, DAY),
            tags=frozenset({"sea"}),
        )
        self.library.look_for(ClipSearch("waves", wanted))
        self.library.grid.selectAll()
        yield "the library"
        self.library.show_found(0)
        yield "a library with nothing in it"
        interior.commands.show_lineage.setChecked(True)
        self.lineage.show_family((), "")
        yield "a lineage of nothing"
        show_family(self.lineage, five_generations())
        yield "a lineage"
        interior.commands.show_lineage.setChecked(False)
        yield from self._sequences()

    def close(self) -> None:
        """End the preview's threads."""
        self.preview.shutdown()


def within(window: QWidget) -> Iterator[QWidget]:
    """List the widgets in sight on a window and not on another that it has opened."""
    return (each for each in window.findChildren(QWidget) if each.isVisible() and each.window() is window)
