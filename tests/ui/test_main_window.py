"""The window: panes, keys, names, look, and how it comes and goes."""

import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kinogrid.domain.failure import known
from kinogrid.domain.form import ComposeForm, FrameField
from kinogrid.domain.key_choice import KeyChoice
from kinogrid.domain.request import Mode, Resolution
from kinogrid.domain.state import Failed
from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.media.picture import grab_frame
from kinogrid.store.data_folder import DataFolder
from kinogrid.store.paths import Profile
from kinogrid.store.settings import MIB, Settings
from kinogrid.ui.compose.extend_line import extend_shortcuts
from kinogrid.ui.compose.frames.frames_box import FramesBox
from kinogrid.ui.compose.frames.import_queue import ImportQueue
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.controls.breadcrumbs import Crumb
from kinogrid.ui.controls.notices import Note, Severity
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.jobs.details import job_details
from kinogrid.ui.jobs.model import JobsModel
from kinogrid.ui.jobs.notice_text import job_note
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.key_rules import key_name
from kinogrid.ui.library.pane import LibraryPane
from kinogrid.ui.lineage.pane import LineagePane
from kinogrid.ui.preview.command_menus import NAMES as COMMANDS
from kinogrid.ui.preview.keys import USUAL_KEYS, Command
from kinogrid.ui.preview.model import GridContent, TileContent
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.settings.account_token_dialog import AccountTokenDialog
from kinogrid.ui.settings.settings_dialog import SettingsDialog
from kinogrid.ui.style.colours import DARK, LIGHT, Colours
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import shown
from kinogrid.ui.window.first_paint import Claim, first_claim, folder_note, usual_folder
from kinogrid.ui.window.kept_layout import KeptLayout, PanesState
from kinogrid.ui.window.licences_dialog import LicencesDialog
from kinogrid.ui.window.main_window import MainWindow
from kinogrid.ui.window.panes_splitter import PanesSplitter
from kinogrid.ui.window.shortcut_sheet import ShortcutSheet
from tests.media.loading import let_through
from tests.ui.dropping import carrying, drop
from tests.ui.finding import card
from tests.ui.jobs_of_all_kinds import TASK, job
from tests.ui.seeing import opened, press, tabbed_through, the, words

NAMES = {"Prompt", "First frame", "Last frame", "First frame URL", "Last frame URL", "Callback URL"}
NAMES |= {"Mode", "Resolution", "Loop", "Generate", "Jobs", "Settings"}
Furnish = Callable[[MainWindow, Theme], PreviewPane]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NO = Qt.KeyboardModifier.NoModifier
PANES = PanesState(compose_shown=True, compose_width=328, jobs_shown=True, jobs_width=336)


def a_window(qtbot: QtBot, *, theme: ThemeChoice = ThemeChoice.DARK, demo: bool = False) -> MainWindow:
    """Make a window as it is before its first paint."""
    made = MainWindow(theme=theme, version="0.1.0", demo=demo)
    qtbot.addWidget(made, before_close_func=lambda _: made.allow_close())
    return made


@pytest.fixture
def furnish(pictures: Thumbnails, import_queue: ImportQueue) -> Iterator[Furnish]:
    """Put panes into a window that has been assembled, and give the preview."""
    made: list[PreviewPane] = []

    def put(window: MainWindow, theme: Theme) -> PreviewPane:
        preview = PreviewPane(theme, budget=32 * MIB, grab=grab_frame, vet=let_through)
        made.append(preview)
        compose = ComposePane(theme, FramesBox(theme, pictures, import_queue.enqueue))
        window.interior.furnish(compose, JobsPane(theme, JobsModel(), pictures))
        window.interior.add_preview(preview)
        window.interior.show_empty_state()
        return preview

    yield put
    for preview in made:
        preview.shutdown()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, furnish: Furnish) -> MainWindow:
    made = a_window(qtbot, demo=True)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.assemble(theme)
    furnish(made, theme)
    QApplication.processEvents()
    return made


def compose_of(window: MainWindow) -> ComposePane:
    return window.findChildren(ComposePane)[0]


def jobs_of(window: MainWindow) -> JobsPane:
    return window.findChildren(JobsPane)[0]


def colour_at(window: MainWindow, x: int, y: int) -> str:
    image = window.grab().toImage()
    ratio = image.devicePixelRatio()
    return QColor(image.pixelColor(int(x * ratio), int(y * ratio))).name()


@pytest.mark.parametrize(("choice", "colours"), [(ThemeChoice.DARK, DARK), (ThemeChoice.LIGHT, LIGHT)])
def test_the_first_paint_has_the_panes_in_their_colours(
    qtbot: QtBot, theme: Theme, choice: ThemeChoice, colours: Colours
) -> None:
    theme.choose(choice)
    window = a_window(qtbot, theme=choice)
    window.show()
    qtbot.waitExposed(window)
    before = [colour_at(window, x, 700) for x in (100, 700, 1300)]
    assert before == [colours.pane, colours.canvas, colours.pane]
    window.assemble(theme)
    QApplication.processEvents()
    assert [colour_at(window, x, 890 - 60) for x in (100, 360, 1300)] == before


@pytest.mark.parametrize(
    ("head", "size", "centre"),
    [
        (b"1 1 400 1 500", (1440, 900), (400, 940)),
        (b"1 0 400 1 500", (1440, 900), (0, 940)),
        (b"1 1 400 0 500", (1440, 900), (400, 1440)),
        (b"1 1 400 1 500", (1000, 600), (400, 1000)),
        (b"1 0 400 1 500", (1000, 600), (0, 500)),
    ],
)
def test_the_first_paint_has_the_panes_where_they_were_left(
    qtbot: QtBot, head: bytes, size: tuple[int, int], centre: tuple[int, int]
) -> None:
    before, window = a_window(qtbot), a_window(qtbot)
    before.resize(*size)
    window.restore_layout(KeptLayout.read(b64encode(head + b"\n" + before.saveGeometry().data()).decode("ascii")))
    window.show()
    canvas = next(part for part in window.findChildren(QWidget) if part.property("role") == "canvas")
    qtbot.waitUntil(lambda: (canvas.x(), canvas.x() + canvas.width()) == centre)


def test_a_place_on_a_screen_that_is_gone_is_brought_onto_one_that_is_there(qtbot: QtBot) -> None:
    before, window = a_window(qtbot), a_window(qtbot)
    before.setGeometry(9_000, 7_000, 5_000, 4_000)
    window.restore_layout(KeptLayout(PANES, bytes(before.saveGeometry().data())))
    seen = window.screen().availableGeometry()
    assert seen.contains(window.geometry())
    assert window.width() > seen.width() - 40


def test_the_way_to_the_first_paint_loads_little() -> None:
    """A window on screen first: panes, data classes, Qt's enumerations and all but one of ours come after it."""
    code = (
        "import sys\n"
        "from PySide6 import QtWidgets\n"
        "before = set(sys.modules)\n"
        "import kinogrid.ui.window.main_window\n"
        "loaded = {name for name in set(sys.modules) - before if sys.modules[name] is not None}\n"
        "print(*sorted(name for name in loaded if not name.startswith('shiboken')))\n"
        "import kinogrid.ui.window.first_paint\n"
        "assert not {'kinogrid.ui.text', 'kinogrid.ui.window.interior_layout', 'asyncio', 'httpx'} & set(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    loaded = [name.removeprefix("kinogrid").removeprefix(".ui") for name in done.stdout.split()]
    style, window = (
        [".screen_room", ".style", ".style.colours"],
        [".window", ".window.kept_layout", ".window.main_window"],
    )
    assert loaded == ["", ".domain", ".domain.theme_choice", "", *style, *window]


def test_the_folder_that_was_named_is_the_chosen_profile_and_the_demo_has_one_beside_the_real_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    for name, demo in (("here", False), ("~/there", True)):
        claim = first_claim(Path(name), demo=demo)
        assert claim.folder == DataFolder(Profile(tmp_path / name.removeprefix("~/")))
        claim.lock.release()
    real = usual_folder(demo=False)
    assert (real.name, usual_folder(demo=True)) == ("kinogrid", real.with_name("kinogrid-demo"))


def test_a_folder_that_was_chosen_is_taken_but_for_the_demo_and_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    note = folder_note()
    note.remember(tmp_path / "chosen")
    Profile(tmp_path / "chosen").create()
    taken = first_claim()
    assert taken == Claim(DataFolder(Profile(tmp_path / "chosen"), taken.folder.note, known=True), taken.lock)
    taken.lock.release()
    for named, demo in ((tmp_path / "named", False), (None, True)):
        claim = first_claim(named, demo=demo)
        assert (claim.folder.note, claim.folder.known, claim.trouble) == (None, False, None)
        assert claim.folder.profile.folder != tmp_path / "chosen"
        claim.lock.release()
    (tmp_path / "config" / "kinogrid" / "data-folder").write_text("nonsense")
    lost = first_claim()
    assert lost.trouble is not None
    assert lost.trouble.failure.code == "folder_note"
    assert not (tmp_path / "data" / "kinogrid").exists()


def controls(root: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractSpinBox)
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, kinds)
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), QLineEdit | QAbstractSpinBox)
    ]


def test_every_control_has_a_name_and_can_be_hit(window: MainWindow, theme: Theme, qtbot: QtBot) -> None:
    """Others rely on some of the names."""
    assert {widget.accessibleName() for widget in window.findChildren(QWidget)} >= NAMES
    note = job_note(job(Failed(known("used_up"))))
    assert note is not None
    window.interior.notices.put("a", note)
    window.interior.lineage.show_lineage([Crumb("a"), Crumb("a", 2)], 9.2)
    window.interior.lineage.show()
    pane = compose_of(window)
    pane.frames.fold.set_open(shown=True)
    pane.settings.fold.set_open(shown=True)
    jobs_of(window).show_details(job_details(job(Failed(known("used_up", trace_id="t"), TASK)), [], str))
    token, settings = AccountTokenDialog(theme, "", window), SettingsDialog(theme, Settings(), window)
    for dialog in (token, settings):
        qtbot.addWidget(dialog)
        dialog.open()
    QApplication.processEvents()
    assert len(controls(window)) > 40
    for control in controls(window):
        name = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
        assert name, f"{control} in {control.parent()} has no name"
        if control.isVisible() and isinstance(control, QAbstractButton):
            assert control.height() >= theme.target, f"{name} is {control.height()} high"
            assert control.width() >= theme.target, f"{name} is {control.width()} wide"
    settings.close()
    token.close()


def test_tab_walks_through_the_form_in_reading_order(window: MainWindow) -> None:
    pane = compose_of(window)
    pane.frames.fold.set_open(shown=True)
    pane.settings.fold.set_open(shown=True)
    pane.prompt.setFocus()
    walked = [focused.accessibleName() or getattr(focused, "text", str)() for focused in tabbed_through(23)]
    assert " > ".join(walked[:9]) == (
        "Prompt > First frame > First frame options > Last frame > Last frame options > Make a first frame from words"
        " > Use a web address, show or hide > First frame URL > Last frame URL"
    )
    controls = {
        "Fast",
        "720p",
        "Usual",
        "4",
        "Loop",
        "Raw",
        "Advanced: callback address, show or hide",
        "Callback URL",
        "Generate",
    }
    assert " > ".join(name for name in walked[9:] if name in controls) == (
        "Fast > 720p > Usual > 4 > Loop > Raw > Advanced: callback address, show or hide > Callback URL > Generate"
    )


def test_keys_reach_their_places(window: MainWindow, qtbot: QtBot) -> None:
    pane, jobs = compose_of(window), jobs_of(window)
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    assert jobs.search.hasFocus()
    before = pane.width()
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert not jobs.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert not pane.isVisible()
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    QApplication.processEvents()
    assert pane.isVisible()
    assert abs(pane.width() - before) <= 1
    assert pane.prompt.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    with qtbot.waitSignal(window.interior.commands.settings.triggered):
        QTest.keyClick(window, Qt.Key.Key_Comma, CTRL)
    with qtbot.waitSignal(window.interior.commands.library.triggered):
        QTest.keyClick(window, Qt.Key.Key_O, CTRL)


def place(window: MainWindow) -> str:
    """Name the pane that has the keyboard."""
    now = QApplication.focusWidget()
    panes = {"Compose": compose_of(window), "Jobs": jobs_of(window), "Centre": window.interior.widget()}
    return next((name for name, pane in panes.items() if now is not None and pane.isAncestorOf(now)), "")


def test_f6_walks_the_panes_that_are_in_sight_and_comes_back_to_where_one_was(window: MainWindow) -> None:
    walked = [place(window)]
    for key, modifier in ((Qt.Key.Key_F6, NO), (Qt.Key.Key_F6, NO), (Qt.Key.Key_F6, NO), (Qt.Key.Key_F6, SHIFT)):
        QTest.keyClick(QApplication.focusWidget() or window, key, modifier)
        walked.append(place(window))
    assert walked == ["Compose", "Centre", "Jobs", "Compose", "Jobs"]
    compose_of(window).settings.loop.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F8)
    walked = []
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_F6)
        walked.append(place(window))
    assert walked == ["Centre", "Compose"], "what is folded away is passed over"
    assert compose_of(window).settings.loop.hasFocus()


def test_keys_that_nobody_takes_go_to_the_clips_unless_a_person_types(window: MainWindow) -> None:
    pressed: list[int] = []
    released: list[int] = []

    def press(event: QKeyEvent) -> bool:
        pressed.append(event.key())
        return True

    def release(event: QKeyEvent) -> bool:
        released.append(event.key())
        return False

    window.route_keys(press, release)
    pane, jobs = compose_of(window), jobs_of(window)
    for place, key in (
        (pane.prompt, Qt.Key.Key_P),
        (jobs.search, Qt.Key.Key_P),
        (jobs.search, Qt.Key.Key_Down),
        (pane.bar.button, Qt.Key.Key_Space),
        (pane.bar.button, Qt.Key.Key_P),
        (pane.settings.loop, Qt.Key.Key_2),
    ):
        place.setFocus()
        QTest.keyClick(place, key)
    assert pressed == [Qt.Key.Key_P, Qt.Key.Key_2]
    assert Qt.Key.Key_P in released, "what a key held is let go wherever the keyboard is by then"
    assert pane.prompt.toPlainText() == "p"
    for key in (Qt.Key.Key_E, Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_1):
        QTest.keyClick(jobs.view, key)
    assert pressed[2:] == [Qt.Key.Key_E, Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_1]
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown):
        QTest.keyClick(jobs.view, key)
    assert len(pressed) == 6, "the list keeps its own"
    QTest.keyClick(jobs.view, Qt.Key.Key_Up, CTRL)
    assert Qt.Key.Key_Up in pressed[6:]
    pressed.clear()
    for place in (pane.prompt, jobs.search):
        place.setFocus()
        for key in (Qt.Key.Key_S, Qt.Key.Key_Z, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_C, Qt.Key.Key_A):
            QTest.keyClick(place, key, CTRL)
        QTest.keyClick(place, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    assert pressed == [Qt.Key.Key_S, Qt.Key.Key_S], "where one types, what edits no text still is for the clip"
    assert (pane.prompt.toPlainText(), jobs.search.text()) == ("s", "s")


def test_every_key_stands_on_the_sheet_and_in_a_menu(
    qtbot: QtBot, theme: Theme, furnish: Furnish, pictures: Thumbnails
) -> None:
    window = a_window(qtbot)
    window.assemble(theme)
    preview = furnish(window, theme)
    window.show()
    rooms = (jobs_of(window), LibraryPane(theme, card, pictures, pictures), LineagePane(theme, pictures, pictures))
    for room in rooms[1:]:
        qtbot.addWidget(room)
    others = (extend_shortcuts(), *(room.shortcuts() for room in rooms))
    groups = (*preview.shortcuts(), *others, window.shortcuts())
    sheet = ShortcutSheet(groups, window)
    sheet.open()
    said = words(sheet).split("\n")
    for command in Command:
        assert shown(COMMANDS[command]) in said
    for key in USUAL_KEYS:
        assert any(key_name(key) in line.split("  ") for line in said), key_name(key)
    for text in (
        "Pick",
        "P  Return  Enter",
        "1 to 8",
        "Generate",
        "Next pane",
        "F6",
        "F1  ?",
        "Ctrl+Shift+E",
        "Del",
        "Ctrl+Z",
        "Shift+Return",
    ):
        assert text in said, text
    sheet.close()
    commands = window.interior.commands
    names = {action.objectName() for menu in (commands.edit, commands.clip, commands.view) for action in menu.actions()}
    missing = {f"Command: {command.name.lower()}" for command in Command} - names
    assert missing == {"Command: flip"}, "which lasts as long as its key is held"


def test_who_stands_on_the_invitation_comes_to_the_clips_and_nowhere_between(
    qtbot: QtBot, qapp: QApplication, theme: Theme, furnish: Furnish
) -> None:
    window = a_window(qtbot)
    window.assemble(theme)
    preview = furnish(window, theme)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.interior.take_focus()
    here = QApplication.focusWidget()
    assert here is not None
    assert window.interior.widget().isAncestorOf(here)
    held: list[QWidget | None] = []
    qapp.focusChanged.connect(lambda _before, now: held.append(now))
    preview.set_content(GridContent("a", (TileContent(Path("/clips/a.mp4")), TileContent(Path("/clips/b.mp4")))))
    window.interior.show_preview()
    assert preview.canvas.focused == 0
    assert [one for one in held if one is not None] == [preview.canvas.tiles[0]]


def test_a_notice_that_goes_gives_the_keyboard_back_to_the_centre(window: MainWindow) -> None:
    notices = window.interior.notices
    notices.put("a", Note(Severity.INFO, "One"))
    notices.put("b", Note(Severity.INFO, "Two"))
    the(notices, QWidget, "Dismiss").setFocus()
    press(notices, "Dismiss")
    assert place(window) == "Centre"
    compose_of(window).prompt.setFocus()
    press(notices, "Dismiss")
    assert compose_of(window).prompt.hasFocus(), "who is elsewhere stays there"


def test_the_layout_survives_a_restart(window: MainWindow, qtbot: QtBot, theme: Theme, furnish: Furnish) -> None:
    window.interior.commands.jobs.setChecked(False)
    QApplication.processEvents()
    kept = KeptLayout.read(window.kept_layout().text())
    again = a_window(qtbot)
    again.restore_layout(kept)
    again.assemble(theme)
    assert again.kept_layout().panes == kept.panes
    again.show()
    furnish(again, theme)
    qtbot.waitExposed(again)
    QApplication.processEvents()
    assert not again.interior.commands.jobs.isChecked()
    assert not jobs_of(again).isVisible()
    assert compose_of(again).width() == compose_of(window).width()


@pytest.mark.parametrize("state", [b"", b"nonsense", b"9 1 2 3 4\nx", b"1 1 300 1\n", b"1 1 -5 1 x\n\0\0"])
def test_a_layout_that_is_none_is_refused(state: bytes) -> None:
    with pytest.raises(ValueError, match="layout"):
        KeptLayout.read(b64encode(state).decode("ascii"))
    with pytest.raises(ValueError, match=r"(?i)base64"):
        KeptLayout.read(f"!{state.decode('ascii')}")


def test_a_place_that_qt_cannot_read_changes_nothing(qtbot: QtBot, theme: Theme) -> None:
    window = a_window(qtbot)
    window.restore_layout(KeptLayout.read(b64encode(b"1 0 300 0 300\nnowhere").decode("ascii")))
    window.assemble(theme)
    assert window.interior.commands.compose.isChecked()
    assert window.size().toTuple() == (1440, 900)


def test_closing_hides_and_asks_until_it_is_allowed(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.close_requested):
        window.close()
    assert not window.isVisible()
    window.show()
    with qtbot.waitSignal(window.close_requested):
        QTest.keyClick(window, Qt.Key.Key_Q, CTRL)
    window.allow_close()
    with qtbot.assertNotEmitted(window.close_requested):
        assert window.close()


def test_the_theme_switches_live_and_says_so(window: MainWindow, qtbot: QtBot, theme: Theme) -> None:
    with qtbot.waitSignal(window.interior.themes.chosen) as chosen:
        window.interior.commands.light_or_dark.trigger()
    assert chosen.args == ["light"]
    assert theme.colours is LIGHT
    assert window.interior.commands.themes[ThemeChoice.LIGHT].isChecked()
    with qtbot.waitSignal(window.interior.themes.chosen):
        window.interior.commands.themes[ThemeChoice.DARK].trigger()
    assert theme.colours is DARK
    (themes,) = [entry.menu() for entry in window.interior.commands.view.actions() if entry.text() == "Theme"]
    assert isinstance(themes, QMenu)
    assert [entry.text() for entry in themes.actions()] == ["Dark", "Light", "Like the system"]


def test_the_demo_says_so_plainly(window: MainWindow) -> None:
    assert "Demo: nothing is sent, no real money" in words(window)
    assert "demo" in window.windowTitle()


def test_the_centre_changes_between_invitation_and_grid(qtbot: QtBot, theme: Theme, furnish: Furnish) -> None:
    window = a_window(qtbot)
    window.assemble(theme)
    preview = furnish(window, theme)
    window.show()
    assert not preview.isVisible()
    window.interior.show_preview()
    assert preview.isVisible()
    assert window.interior.lineage.isVisible()
    window.interior.show_empty_state()
    assert not preview.isVisible()
    assert window.interior.lineage.isHidden()


def test_the_status_bar_says_when_the_service_is_asked_again(window: MainWindow) -> None:
    network = the(window, QLabel, "Network")
    window.interior.status_bar.show_service(known("no_network"), 11.6)
    assert network.text() == network.accessibleDescription() == "The service cannot be reached. Trying again in 12 s"
    window.interior.status_bar.show_service(None, 0)
    assert network.text() == ""


def test_a_proxy_of_any_length_is_named_and_does_not_widen_the_window(window: MainWindow) -> None:
    network = the(window, QLabel, "Network")
    width = window.minimumSizeHint().width()
    values = (("variable", "ALL_PROXY"), ("address", "socks5://" + "x" * 250))
    window.interior.status_bar.show_service(known("proxy_unreachable", values=values), 11.6)
    assert network.text() == network.toolTip()
    assert network.text().endswith("x, named by ALL_PROXY, cannot be reached. Trying again in 12 s")
    assert window.minimumSizeHint().width() == width


def test_about_names_licences_and_closes_as_the_choice_of_a_first_frame_does(window: MainWindow, qtbot: QtBot) -> None:
    window.interior.commands.about.trigger()
    about = opened(window, QDialog)
    assert [
        word for word in ("0.1.0", "MIT", "LGPL", "x264", "libheif", "SIL Open Font") if word not in words(about)
    ] == []
    press(about, "Show licences")
    licences = opened(about, LicencesDialog)
    assert "GPL" in words(licences)
    rows = [licences.names.item(row).text() for row in range(licences.names.count())]
    assert {name.split()[0] for name in rows} >= {"Kinogrid", "av", "pillow", "GPL-3", "LGPL-3", "Inter", "Python"}
    assert "MIT License" in licences.text.toPlainText()
    licences.names.setCurrentRow(rows.index("GPL-3"))
    assert "GNU GENERAL PUBLIC LICENSE" in licences.text.toPlainText()
    licences.close()
    about.close()
    qtbot.waitUntil(lambda: not isValid(about))
    press(window, "Choose a first frame")
    dialog = opened(window, QFileDialog)
    assert dialog.windowTitle() == "Choose the first frame"
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))


def cut_off(window: QWidget) -> list[str]:
    """List the labels in sight that have less room than their words need."""
    found = []
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            wide_enough = label.wordWrap() or label.width() >= label.sizeHint().width() - 1
            if not wide_enough or (label.wordWrap() and label.height() < label.heightForWidth(label.width()) - 1):
                found.append(label.text())
    return found


@pytest.mark.parametrize("size", [(900, 560), (1440, 900), (2560, 1440)])
def test_nothing_is_cut_off_at_any_size(window: MainWindow, size: tuple[int, int]) -> None:
    compose_of(window).set_form(ComposeForm(prompt="Waves", first=FrameField(url="https://example.org/a.png")))
    window.resize(*size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    button = compose_of(window).bar.button
    assert window.rect().contains(button.mapTo(window, QPoint(0, button.height())))
    assert cut_off(window) == []


def test_nothing_is_cut_off_where_type_is_half_as_large_again(
    qtbot: QtBot, qapp: QApplication, theme: Theme, furnish: Furnish
) -> None:
    larger = theme.font(round(theme.body * 1.5))
    qapp.setFont(larger)
    large = Theme()
    large.apply(qapp)
    try:
        assert large.body == larger.pixelSize()
        window = a_window(qtbot, demo=True)
        window.assemble(large)
        furnish(window, large)
        window.show()
        compose_of(window).generate()
        for size in ((900, 560), (1440, 900)):
            window.resize(*size)
            QApplication.processEvents()
            assert cut_off(window) == []
    finally:
        qapp.setFont(theme.font())
        theme.apply(qapp)


def in_sight(window: MainWindow) -> tuple[bool, bool]:
    return compose_of(window).isVisible(), jobs_of(window).isVisible()


def widen(window: MainWindow, width: int) -> None:
    window.resize(width, 700)
    QApplication.processEvents()


def test_a_side_pane_folds_where_there_is_too_little_room_and_comes_back_with_it(window: MainWindow) -> None:
    switches = window.interior.commands
    widen(window, 1100)
    assert in_sight(window) == (True, True)
    widen(window, 1099)
    assert in_sight(window) == (True, False)
    assert not switches.jobs.isChecked()
    assert window.kept_layout().panes[::2] == (True, True)
    switches.jobs.trigger()
    assert in_sight(window) == (False, True)
    switches.compose.trigger()
    assert in_sight(window) == (True, False)
    switches.compose.trigger()
    assert in_sight(window) == (False, True)
    widen(window, 1100)
    assert in_sight(window) == (False, True)
    switches.compose.trigger()
    assert in_sight(window) == (True, True)


def test_a_pane_that_was_folded_stays_away_however_much_room_there_is(window: MainWindow) -> None:
    window.interior.commands.jobs.trigger()
    for width in (900, 1600):
        widen(window, width)
        assert in_sight(window) == (True, False)
    assert window.kept_layout().panes[::2] == (True, False)


def test_the_sides_give_way_to_the_centre_before_it_is_narrow(window: MainWindow) -> None:
    panes = window.findChildren(PanesSplitter)[0]
    widen(window, 1440)
    assert panes.sizes()[1] == 1440 - 328 - 336 - 2
    widen(window, 1200)
    assert panes.sizes()[1] == 560
    widen(window, 1100)
    assert panes.sizes()[1] > 480
    widen(window, 1440)
    assert panes.sizes()[1] == 1440 - 328 - 336 - 2


def test_a_pane_that_was_dragged_shut_comes_back_as_wide_as_it_was(window: MainWindow) -> None:
    panes = window.findChildren(PanesSplitter)[0]
    handle = panes.handle(2)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 200))
    for x in (20, 60, 200, 330):
        QTest.mouseMove(handle, QPoint(x, 200))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(330, 200))
    assert in_sight(window) == (True, False)
    window.interior.commands.jobs.trigger()
    QApplication.processEvents()
    assert panes.sizes()[2] == 336


def test_the_full_screen_has_nothing_but_the_picture_and_escape_leaves_it(qtbot: QtBot, window: MainWindow) -> None:
    interior = window.interior
    (preview,) = window.findChildren(PreviewPane)
    note = job_note(job(Failed(known("used_up"))))
    assert note is not None
    interior.notices.put("a", note)
    preview.set_content(GridContent("a", (TileContent(), TileContent())))
    interior.show_preview()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: preview.size() == window.size())
    assert window.isFullScreen()
    assert in_sight(window) == (False, False)
    assert not interior.notices.isVisible()
    assert not interior.lineage.isVisible()
    interior.show_preview()
    assert not interior.lineage.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert in_sight(window) == (True, True)
    assert interior.notices.isVisible()
    assert interior.lineage.isVisible()
    assert interior.status_bar.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert KeptLayout.read(window.kept_layout().text()).panes[::2] == (True, True)
    assert not window.isFullScreen()
    QTest.keyClick(window, Qt.Key.Key_F11)
    interior.show_empty_state()
    assert in_sight(window) == (True, True)


def test_a_new_order_brings_the_prompt_into_sight(window: MainWindow) -> None:
    prompt = compose_of(window).prompt
    window.resize(900, 480)
    QApplication.processEvents()
    area = next(area for area in compose_of(window).findChildren(QScrollArea) if area.isAncestorOf(prompt))
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert prompt.visibleRegion().isEmpty()
    window.interior.commands.new.trigger()
    assert not prompt.visibleRegion().isEmpty()


def test_a_new_order_begins_with_an_empty_form_and_can_be_taken_back(window: MainWindow) -> None:
    compose, commands = compose_of(window), window.interior.commands
    commands.new.trigger()
    assert the_or_none(window, "undo") is None, "there was nothing to lose"
    form = ComposeForm(
        prompt="Waves", first=FrameField(url="https://b/c.png"), mode=Mode.TURBO, resolution=Resolution.P480, loop=True
    )
    compose.set_form(form)
    commands.new.trigger()
    assert compose.form() == ComposeForm(mode=Mode.TURBO, resolution=Resolution.P480)
    assert "The form is empty" in words(window)
    press(window, "undo")
    assert compose.form() == form
    assert "The form is empty" not in words(window)
    commands.new.trigger()
    compose.prompt.replace("Another")
    assert "The form is empty" not in words(window)
    assert compose.form().prompt == "Another"


def the_or_none(window: MainWindow, name: str) -> QWidget | None:
    return window.findChild(QWidget, name)


def test_a_picture_can_be_dropped_anywhere_in_the_window(qtbot: QtBot, window: MainWindow, picture: Path) -> None:
    compose, interior = compose_of(window), window.interior
    interior.commands.compose.trigger()
    assert drop(interior, carrying(picture))
    assert compose.isVisible()
    qtbot.waitUntil(lambda: compose.frames.first.imported is not None)
    assert drop(interior, carrying("https://b/c.png"))
    assert compose.form().last == FrameField(url="https://b/c.png")
    first = compose.form().first
    assert drop(interior, carrying("https://b/d.png"))
    assert compose.form().first == FrameField(url="https://b/d.png") != first
    assert not drop(interior, QMimeData())


def test_chosen_keys_hold_at_once_in_menus_tooltips_and_under_the_hand(window: MainWindow, qtbot: QtBot) -> None:
    preview = window.findChildren(PreviewPane)[0]
    keys, commands, compose = preview.keys, window.interior.commands, compose_of(window)
    keys.choose(
        (
            KeyChoice("Settings", ("F9",)),
            KeyChoice("Generate by key", ("F4",)),
            KeyChoice("Hold all waiting orders", ("Ctrl+H",)),
            KeyChoice("loop", ("K",)),
            KeyChoice("play"),
        )
    )
    with qtbot.waitSignal(commands.settings.triggered):
        QTest.keyClick(window, Qt.Key.Key_F9)
    with qtbot.assertNotEmitted(commands.settings.triggered):
        QTest.keyClick(window, Qt.Key.Key_Comma, CTRL)
    with qtbot.waitSignal(compose.more.hold.triggered):
        QTest.keyClick(window, Qt.Key.Key_H, CTRL)
    assert the(window, QToolButton, "Settings").toolTip() == "Settings (F9)"
    assert compose.bar.button.toolTip() == "Send this order (F4)"
    loop = preview.transport.loop
    assert loop.toolTip() == "Play in a loop  (K)"
    assert preview.transport.play.toolTip() == "Play"
    lines = [action.text() for action in commands.clip.actions()]
    assert {"Play in a loop\tK", "Play or pause\t"} <= set(lines)
    assert ("Play in a loop", "K") in dict(preview.shortcuts())["Clip"]
    assert ("Settings…", "F9") in window.shortcuts()[1]
    window.interior.show_preview()
    before = loop.isChecked()
    QTest.keyClick(preview, Qt.Key.Key_K)
    assert loop.isChecked() is not before
    QTest.keyClick(preview, Qt.Key.Key_L)
    assert loop.isChecked() is not before
    keys.reset()
    assert loop.toolTip() == "Play in a loop  (L)"
    assert compose.bar.button.toolTip() == "Send this order (Ctrl+Return)"
