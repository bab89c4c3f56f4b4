"""A job's details and its report tell everything but secrets, and the report the same in every language."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.account import UsageLine
from kinogrid.domain.failure import Charge, known
from kinogrid.domain.job import Job, Parent
from kinogrid.domain.journal import JournalEntry, JournalKind, OtherKind
from kinogrid.domain.posting import Posting
from kinogrid.domain.pricing import Foreseen
from kinogrid.domain.request import Aspect, Extend, Generate, Imagine, LocalFrame, Mode, RemoteFrame
from kinogrid.domain.spending import Charged, JobCharges
from kinogrid.domain.state import Done, Draft, Failed, Fetching, Missing, Running, State, Unconfirmed
from kinogrid.ui.controls.wrapping_label import wrapping_label
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.jobs.details import job_details
from kinogrid.ui.jobs.details_pane import DetailsPane
from kinogrid.ui.jobs.history import history_words
from kinogrid.ui.jobs.job_summary import FramePicture
from kinogrid.ui.jobs.report import job_report
from kinogrid.ui.jobs.row_text import state_words
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import date_and_time
from tests.reached import must_reach, reached
from tests.tables import every
from tests.ui.jobs_of_all_kinds import CLIPS, KINDS, RESULT, TASK, job, jobs
from tests.ui.seeing import press, the, words

ANSWER = json.dumps({"trace_id": "trace-9", "success": True})
SENT = JournalEntry(1001.0, JournalKind.SUBMIT_STARTED, '{"prompt": "Slow push in"}')
JOURNAL = (
    JournalEntry(1000.0, JournalKind.ORDERED),
    SENT,
    JournalEntry(1002.0, JournalKind.NEVER_LEFT, "HTTP 429"),
    SENT,
    JournalEntry(1003.0, JournalKind.ACCEPTED, ANSWER),
    JournalEntry(1004.0, OtherKind("Teleported")),
)
REFUSAL = known("forbidden", said="banned words", trace_id="trace-7", status=403)


class Pseudo(QTranslator):
    """A language that nobody mistakes for English."""

    def translate(self, _context: str, text: str, _note: str | None = None, _count: int = -1) -> str:
        """Put a text into brackets."""
        return f"[{text}]"


@contextmanager
def another_language() -> Iterator[None]:
    """Let the window speak another language, and write numbers and dates in another way."""
    app, before, translator = QCoreApplication.instance(), QLocale(), Pseudo()
    assert app is not None
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)
        QLocale.setDefault(before)


def report(one: Job, journal: Sequence[JournalEntry] = JOURNAL) -> str:
    return job_report(job_details(one, journal, str))


@pytest.mark.parametrize(
    ("state", "parts"),
    [
        (
            Failed(REFUSAL),
            (
                "State: Failed",
                "Failure: forbidden: What was sent did not pass the provider's review.",
                "Trace: trace-7\nTrace: trace-9",
                "HTTP status: 403",
                "The service said\nbanned words",
                "Tries: 2",
                "Accepted by the service\n" + ANSWER,
            ),
        ),
        (Failed(known("forbidden", charge=Charge.MAYBE), TASK), (f"Task: {TASK}", "It may have been charged.")),
        (
            Done(TASK, RESULT, CLIPS[1:], (Missing(0, known("bad_link", said="http://elsewhere.example")),), 61.4),
            (
                "State: Done, 3 of 4 here, 1 missing",
                "Why variant 1 is missing\nbad_link http://elsewhere.example",
                "Made in: 61 s",
                "Video: 1751816807896311",
            ),
        ),
        (Fetching(TASK, RESULT, CLIPS[:1], stalled=known("disk_full")), ("Failure: disk_full", "1 of 4 here")),
        (
            Unconfirmed(1.0, "{}", known("no_answer"), 3, True),
            ("State: Unconfirmed, put to the person", "Failure: no_answer", "It may have been charged."),
        ),
        (
            Draft(waiting_for=known("too_many_requests"), tries=5),
            ("State: Draft, not sent because of too_many_requests", "Tries: 5", "HTTP 429"),
        ),
        (Draft(held=True), ("State: Draft, held",)),
        (Running(TASK, 1.0, 62), ("State: Running, 62 %",)),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, tuple) else "",
)
def test_a_report_tells_how_it_stands_and_why(state: State, parts: Sequence[str]) -> None:
    said = report(job(state))
    for part in (*parts, "Job: a\n", "Order sent", "Teleported", 'Request\n{"prompt": "Slow push in"}'):
        assert part in said, part


def test_a_report_counts_the_tries_that_may_have_arrived() -> None:
    one = replace(job(Done(TASK, RESULT, CLIPS)), postings=(Posting(1.0, "{}"), Posting(2.0, "{}")))
    assert "Tries that may have arrived: 2" in report(one)
    assert "may have arrived" not in report(job(Done(TASK, RESULT, CLIPS)))


def test_a_report_says_where_it_was_and_what_the_log_has_and_no_secret() -> None:
    details = job_details(job(Failed(REFUSAL)), JOURNAL, lambda text: text.replace("banned", "***"))
    said = job_report(details, [("Kinogrid", "0.2")], "a line\nanother")
    assert said.startswith("Kinogrid: 0.2\nState: Failed\n")
    assert said.endswith("\n\nLog\na line\nanother")
    assert "The service said\n*** words" in said


@must_reach(*KINDS)
@settings(max_examples=250)
@given(jobs)
# So many things may be odd about one that hypothesis may try none.
@example(job(Unconfirmed(1.0, "{}", known("no_answer"))))
def test_a_report_is_the_same_in_every_language(one: Job) -> None:
    here, shown_here = report(one), state_words(one)
    with another_language():
        abroad, shown_abroad = report(one), state_words(one)
    assert shown_abroad != shown_here
    assert abroad == here
    assert f"State: {type(one.state).__name__}" in here
    assert f"Job: {one.id}" in here
    reached(type(one.state).__name__)


@every("kind", JournalKind)
def test_no_line_of_the_history_is_shown_by_its_programmers_name(kind: JournalKind) -> None:
    assert history_words(kind) != kind.value


def test_what_a_job_was_to_cost_and_did_cost_is_told_and_what_may_be_its_call_as_a_hint() -> None:
    line = UsageLine("trace-8", 200, Decimal("0.54"), 1_700_000_000.0, "/midjourney/videos", None)
    priced = replace(job(Unconfirmed(1.0, "{}", known("no_answer"))), foreseen=Foreseen(Decimal("0.5"), 1.0))
    charges = JobCharges((Charged("a", "t", Decimal("0.25"), 1.0), Charged("a", "u", Decimal("0.29"), 1.0)), (line,))
    details = job_details(priced, (), str, charges)
    said = job_report(details)
    assert "Foreseen: 0.5 Credits\nCharged: 0.54 Credits\nPerhaps charged: 0.54 Credits at " in said
    assert "trace trace-8, a hint only" in said
    unknown = replace(priced, foreseen=Foreseen(None, 1.0))
    untimed = replace(line, at=None, charged=None)
    said = job_report(job_details(unknown, (), str, JobCharges((), (untimed,))))
    assert "Foreseen" not in said
    assert "Charged" not in said
    assert "an unknown time" in said


def test_the_details_call_a_hint_a_hint(qtbot: QtBot, theme: Theme, pictures: Thumbnails) -> None:
    pane = DetailsPane(theme, pictures)
    qtbot.addWidget(pane)
    line = UsageLine("trace-8", 200, Decimal("0.54"), 1_700_000_000.0, "/midjourney/videos", None)
    priced = replace(job(Done(TASK, RESULT, CLIPS)), foreseen=Foreseen(Decimal("0.5"), 1.0))
    hints = (line, replace(line, charged=None))
    pane.show_details(job_details(priced, (), str, JobCharges((Charged("a", "t", Decimal("0.54"), 1.0),), hints)))
    pane.show()
    said = words(pane)
    for part in (
        "Foreseen",
        "0.50 Credits",
        "Charged",
        "0.54 Credits\n",
        "May be this one",
        "0.54 Credits for a call of",
    ):
        assert part in said, part
    assert said.count("It is a hint and no proof.") == 2


@pytest.mark.parametrize(
    ("charges", "awaits"),
    [
        (JobCharges(looked_for=True), True),
        (JobCharges(), False),
        (JobCharges((Charged("a", "t", Decimal("0.54"), 1.0),), looked_for=True), False),
    ],
)
def test_a_charge_that_is_looked_for_is_told_of_until_one_is_known(
    qtbot: QtBot, theme: Theme, pictures: Thumbnails, charges: JobCharges, awaits: bool
) -> None:
    pane = DetailsPane(theme, pictures)
    qtbot.addWidget(pane)
    pane.show_details(job_details(job(Done(TASK, RESULT, CLIPS)), (), str, charges))
    pane.show()
    assert ("Charged\nBeing looked for in the account's list" in words(pane)) is awaits


def opened(qtbot: QtBot, theme: Theme, pictures: Thumbnails, one: Job) -> DetailsPane:
    pane = DetailsPane(theme, pictures)
    qtbot.addWidget(pane)
    pane.resize(288, 700)
    pane.show()
    pane.show_details(job_details(one, JOURNAL, str))
    QApplication.processEvents()
    return pane


def test_details_that_change_leave_the_keyboard_where_it_is(qtbot: QtBot, theme: Theme, pictures: Thumbnails) -> None:
    one = job(Done(TASK, RESULT, CLIPS))
    pane = opened(qtbot, theme, pictures, one)
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    the(pane, QPushButton, "Show in the folder").setFocus()
    pane.show_details(job_details(one, JOURNAL, str))
    assert the(pane, QPushButton, "Show in the folder").hasFocus()
    gone = replace(one, state=Failed(REFUSAL))
    pane.show_details(job_details(gone, JOURNAL, str))
    assert the(pane, QWidget, "Back to the jobs").hasFocus()
    with qtbot.waitSignal(pane.closed):
        QTest.keyClick(the(pane, QWidget, "Back to the jobs"), Qt.Key.Key_Escape)


def test_people_s_things_come_first_and_support_s_are_folded(qtbot: QtBot, theme: Theme, pictures: Thumbnails) -> None:
    order = Extend(
        prompt="Waves", video_id="1", video_index=1, last=RemoteFrame("https://b/c.png"), mode=Mode.TURBO, loop=True
    )
    one = Job("b", order, 1000.0, Done(TASK, RESULT, CLIPS[:2], (), 61.0), parent=Parent("a", 2))
    pane = opened(qtbot, theme, pictures, one)
    told = [line for line in words(pane).split("\n") if line]
    assert told[:2] == ["Waves", "Done"]
    assert told[2:] == [
        *("Last frame", "https://b/c.png", "Mode", "Turbo", "Resolution", "720p, loop"),
        *("Continues", "Variant 3 of another job", "Length", "5.2 s"),
        *("Files", "1.mp4, 560 \u00d7 688, 1 bytes", "2.mp4, 560 \u00d7 688, 1 bytes"),
        *("Made", date_and_time(1000.0), "Made in", "61 s"),
    ]
    with qtbot.waitSignal(pane.job_requested) as asked:
        press(pane, "Show that job")
    assert asked.args == ["a"]
    with qtbot.waitSignal(pane.act_requested) as acted:
        press(pane, "Show in the folder")
    assert acted.args == [Act.REVEAL, "b"]
    press(pane, "For support, show or hide")
    assert words(pane).index("Made in") < words(pane).index(TASK) < words(pane).index("Order sent")
    pane.show_details(job_details(job(Failed(REFUSAL)), JOURNAL, str))
    assert "trace-7" in words(pane), "what was opened once stays open"
    assert "Length" not in words(pane)
    assert pane.findChild(QPushButton, "Show in the folder") is None


def test_pictures_from_words_tell_their_shape(qtbot: QtBot, theme: Theme, pictures: Thumbnails) -> None:
    pane = opened(qtbot, theme, pictures, Job("b", Imagine(prompt="Sea", aspect=Aspect.TALL), 1000.0))
    assert "Shape\n9:16" in words(pane)
    assert "Resolution" not in words(pane)


def test_a_frame_is_shown_as_its_picture(qtbot: QtBot, theme: Theme, pictures: Thumbnails, picture: Path) -> None:
    one = Job("b", Generate(prompt="Sea", first=LocalFrame(str(picture))), 1000.0)
    pane = opened(qtbot, theme, pictures, one)
    shown = pane.findChildren(FramePicture)[0]
    qtbot.waitUntil(lambda: not shown.pixmap().isNull())
    assert shown.pixmap().height() == 92
    assert QColor(shown.pixmap().toImage().pixel(60, 40)).name() == "#c03020"
    assert shown.accessibleName() == "First frame"


def test_nothing_runs_off_the_edge_and_what_is_copied_is_as_it_was(
    qtbot: QtBot, theme: Theme, pictures: Thumbnails
) -> None:
    address = "https://pictures.example.org/" + "abcdefghij" * 12 + ".png"
    one = Job("b", Generate(prompt="x" * 300, first=RemoteFrame(address)), 1000.0, Failed(known("used_up")))
    pane = opened(qtbot, theme, pictures, one)
    press(pane, "For support, show or hide")
    QApplication.processEvents()
    labels = [found for found in pane.findChildren(QLabel) if found.isVisible() and found.text()]
    for found in labels:
        right = found.mapTo(pane, found.rect().topRight()).x()
        assert right < pane.width(), found.text()
        assert found.height() >= found.heightForWidth(found.width()) - 1, found.text()
    shown = next(found for found in labels if found.accessibleName() == address)
    assert shown.height() > 3 * shown.fontMetrics().height()
    shown.setSelection(0, len(shown.text()))
    QTest.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == address


def test_only_what_has_no_place_to_break_is_given_one(qtbot: QtBot) -> None:
    for text in (TASK, "a few words", "fifteen_letters"):
        made = wrapping_label(text)
        qtbot.addWidget(made)
        assert made.text() == text
    longer = wrapping_label("sixteen__letters")
    qtbot.addWidget(longer)
    assert longer.text() == "sixteen_\u200b_letters"
