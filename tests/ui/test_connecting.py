"""Connecting: what is said beside a token's field is true there, and the first picture lands in the first well."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.failure import (
    KNOWN,
    NotSent,
    Refused,
    StudioError,
    Throttled,
    TokenRefused,
    Unanswered,
    Unreachable,
    known,
)
from kinogrid.domain.form import FrameField
from kinogrid.domain.service_address import API, PLATFORM, Hosts, ServiceAddress
from kinogrid.domain.token_kind import TokenKind
from kinogrid.store.keyrings import KeyringFlaw, MemoryKeyring
from kinogrid.store.secrets import ENVIRONMENT_VARIABLE, Secret, Token, TokenFlaw, TokenSource
from kinogrid.store.token_access import TokenAccess, TokenMarks
from kinogrid.ui.compose.frames.frames_box import FramesBox
from kinogrid.ui.compose.frames.import_queue import ImportQueue
from kinogrid.ui.controllers.connection import Connection
from kinogrid.ui.controllers.first_picture import FirstPictures
from kinogrid.ui.controls.result_line import CheckVerdict
from kinogrid.ui.failure_text import asked_in_vain
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.settings.check_text import check_words
from kinogrid.ui.settings.connect_dialog import ConnectDialog
from kinogrid.ui.settings.own_token_box import OwnTokenView
from kinogrid.ui.settings.token_box import TokenBox
from kinogrid.ui.settings.token_text import ACCOUNT_TOKEN, API_TOKEN, accepted_words, lack_words, unproven_words
from kinogrid.ui.style.theme import Theme
from tests.tables import every
from tests.ui.conftest import Browsing
from tests.ui.desktop_browser import browser
from tests.ui.seeing import press, the, words
from tests.waiting import until

HOSTS = Hosts(ServiceAddress(API), ServiceAddress(PLATFORM))
SECRET = Secret("3f9c0b7e51d24a6f8e2b17c4d5a09b66")
PICTURE = Path(__file__).parents[2] / "resources" / "demo" / "lake-dusk.jpg"
UNPROVEN = (
    "The service's identity cannot be verified, so nothing was sent to it. Check this machine's clock, and the network "
    "for a proxy that reads along, then try again."
)
REFUSALS = ("invalid_token", "token_mismatched", "token_expired", "disabled", "permission_denied")


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> ConnectDialog:
    made = ConnectDialog(theme, HOSTS)
    qtbot.addWidget(made)
    return made


# What is said beside the field


@every("kind", [TokenKind.API, TokenKind.ACCOUNT])
@every("code", sorted(KNOWN))
def test_nothing_is_promised_beside_a_field_that_does_not_happen_there(code: str, kind: TokenKind) -> None:
    for error in (NotSent(known(code)), TokenRefused(known(code))):
        said = asked_in_vain(error)
        assert "keeps trying" not in said
        if code in {*REFUSALS, "used_up", "no_network", "identity_unproven"}:
            assert "in Settings" not in check_words(kind, error)


@pytest.mark.parametrize("code", REFUSALS)
def test_each_refusal_of_each_kind_has_its_own_sentence(code: str) -> None:
    said = [check_words(kind, TokenRefused(known(code))) for kind in (TokenKind.API, TokenKind.ACCOUNT)]
    assert len(set(said)) == len(said)
    assert "API token" not in said[1]
    assert all("console" in words for words in said)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (Unreachable(known("no_network")), "The service cannot be reached. Check the network, then try again."),
        (
            Unreachable(known("identity_unproven")),
            UNPROVEN,
        ),
        (
            TokenRefused(known("token_mismatched")),
            "This token belongs to another service of the provider's. Make one for Midjourney in the console.",
        ),
        (TokenRefused(known("token_expired")), "The API token has expired. Make another one in the console."),
        (
            Throttled(known("too_many_requests")),
            "The service is asking for a pause. Check the token again in a moment.",
        ),
        (
            Unanswered(known("unanswered")),
            "The service gave no answer that tells whether it takes this token. Check the token again in a moment.",
        ),
        (
            Refused(known("used_up")),
            "The balance of this token is used up. Top it up in the console, then check the token again.",
        ),
    ],
)
def test_why_an_api_token_was_not_taken(error: StudioError, said: str) -> None:
    assert check_words(TokenKind.API, error) == said


def test_an_accepted_token_is_told_where_it_is_and_which_one_is_in_use() -> None:
    def said(token: Token, kind: TokenKind = TokenKind.API, *, demo: bool = False) -> str:
        return accepted_words(kind, SECRET, token, demo=demo)

    taken = "The service takes this token (••••••••9b66)."
    assert said(Token(SECRET, TokenSource.KEYRING)) == f"{taken} It is kept in this system's keyring."
    assert said(Token(SECRET, TokenSource.KEYRING), demo=True) == taken
    failed = Token(SECRET, TokenSource.SESSION, KeyringFlaw.FAILED, "OSError")
    assert said(failed) == f"{taken} The keyring failed (OSError). The token is kept until Kinogrid is closed."
    other = Token(Secret("b" * 32), TokenSource.ENV)
    assert said(other) == f"{taken} The one that {ENVIRONMENT_VARIABLE} holds goes before it as long as it is set."
    assert said(Token(SECRET, TokenSource.KEYRING), TokenKind.ACCOUNT).startswith(
        "The provider takes this account token (••••••••9b66)."
    )
    unproven = unproven_words(Token(SECRET, TokenSource.KEYRING), SECRET, demo=False)
    assert unproven.startswith("The provider gave no answer that tells whether it takes this token.")
    assert unproven.endswith("It is kept in this system's keyring.")


def test_a_lacking_token_is_told_why_where_the_keyring_is_why() -> None:
    assert lack_words(Token(), settled=True) == ""
    silent = "The keyring has not answered. It may be waiting for its password."
    assert lack_words(Token(), settled=False) == silent
    assert lack_words(Token(flaw=KeyringFlaw.LOCKED), settled=True) == "The keyring is locked."
    assert lack_words(Token(flaw=TokenFlaw.KEYRING), settled=True) == (
        "What the keyring holds for Kinogrid is not a token."
    )
    assert lack_words(Token(SECRET, TokenSource.SESSION), settled=False) == ""


@pytest.mark.parametrize(
    ("verdict", "role", "accepted"),
    [(CheckVerdict.GOOD, "good", True), (CheckVerdict.CAUTION, "warning", True), (CheckVerdict.BAD, "problem", False)],
)
def test_only_what_is_good_in_every_way_looks_so(
    qtbot: QtBot, theme: Theme, verdict: CheckVerdict, role: str, *, accepted: bool
) -> None:
    box = TokenBox(theme, API_TOKEN)
    qtbot.addWidget(box)
    heard: list[bool] = []
    box.spoke.connect(heard.append)
    box.field.setText("what was pasted")
    box.set_checking()
    box.set_result("What was found.", verdict)
    (found,) = [part for part in box.findChildren(QLabel) if part.text() == "What was found."]
    assert found.property("role") == role
    assert heard[-1] is accepted
    assert box.field.text() == ("" if accepted else "what was pasted")


# The page


def test_the_page_says_who_bills_and_opens_the_right_page_for_each_secret(
    dialog: ConnectDialog, opened_addresses: list[str]
) -> None:
    dialog.open()
    said = words(dialog)
    assert "a third-party service that makes the videos and bills you" in said
    assert "You need no Midjourney account; Midjourney's terms apply." in said
    assert "The API token orders." in said
    assert "The account token sends pictures of this machine, and shows balance and charges." in said
    for kind in (API_TOKEN, ACCOUNT_TOKEN):
        press(dialog, f"Open the console for the {kind.name.source}")
    assert opened_addresses == [
        "https://platform.acedata.cloud/console/applications",
        "https://platform.acedata.cloud/console/platform-tokens",
    ]
    dialog.close()


@pytest.fixture
def opened_addresses() -> Iterator[list[str]]:
    """Take the desktop's browser's place."""
    with browser() as addresses:
        yield addresses


def test_return_in_a_field_never_leaves_and_on_the_last_button_it_does(dialog: ConnectDialog) -> None:
    dialog.open()
    leave = the(dialog, QPushButton, "Not now")
    dialog.token.set_source(TokenSource.KEYRING)
    dialog.token.set_result("Taken.", CheckVerdict.GOOD)
    assert leave.text() == "Done"
    assert dialog.focusWidget() is dialog.account_token.field, "it is led on to what is still to do"
    QTest.keyClick(dialog.account_token.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.account_token.set_source(TokenSource.KEYRING)
    dialog.account_token.set_result("Taken.", CheckVerdict.GOOD)
    assert dialog.focusWidget() is leave
    QTest.keyClick(leave, Qt.Key.Key_Return)
    assert not dialog.isVisible()


async def test_what_comes_next_stays_in_sight_when_more_is_said_above_it(dialog: ConnectDialog) -> None:
    well, beside = QWidget(), QVBoxLayout()
    well.setFixedHeight(150)
    well.setLayout(beside)
    dialog.put_well(well, beside)
    for box in (dialog.token, dialog.account_token):
        box.set_source(TokenSource.KEYRING)
    dialog.open()
    dialog.resize(dialog.width(), 320)
    dialog.own_token.answer("It is made.", CheckVerdict.GOOD, made=True)
    (area,) = (one for one in dialog.findChildren(QScrollArea) if one.isAncestorOf(well))
    viewport = area.viewport()

    def foot() -> int:
        return well.mapTo(viewport, QPoint(0, well.height())).y()

    await until(lambda: foot() <= viewport.height())
    before = area.verticalScrollBar().maximum()
    dialog.own_token.show_view(OwnTokenView(words="In use. " * 9000, figures="Left: 20.00 Credits.", has_one=True))
    await until(lambda: area.verticalScrollBar().maximum() > before)
    await until(lambda: area.verticalScrollBar().value() > before and foot() <= viewport.height())
    dialog.close()


@pytest.mark.parametrize("name", ["Give a picture's web address", "First frame without a picture"])
def test_the_ways_without_an_account_token_lead_out(dialog: ConnectDialog, name: str) -> None:
    dialog.open()
    wanted: list[str] = []
    dialog.web_address_wanted.connect(lambda: wanted.append("Give a picture's web address"))
    dialog.words_wanted.connect(lambda: wanted.append("First frame without a picture"))
    press(dialog, name)
    assert (wanted, dialog.isVisible()) == ([name], False)


# The first picture


async def test_a_picture_that_is_put_in_here_stands_in_compose_and_the_other_way_round(
    qtbot: QtBot,
    theme: Theme,
    pictures: Thumbnails,
    import_queue: ImportQueue,
    dialog: ConnectDialog,
    browsing: Browsing,
) -> None:
    box = FramesBox(theme, pictures, import_queue.enqueue)
    qtbot.addWidget(box)
    FirstPictures(theme, pictures, box, browsing).serve(dialog)
    dialog.open()
    well = the(dialog, QWidget, "Your first picture")
    assert "Empty" in well.accessibleDescription()
    browsing.answer = str(PICTURE)
    press(dialog, "Your first picture")
    assert browsing.titles == ["Choose your first picture"]
    await until(lambda: "1280 by 720" in well.accessibleDescription())
    assert box.first.value() == FrameField(path=str(PICTURE))
    box.first.clear()
    assert "Empty" in well.accessibleDescription()
    box.first.set_value(FrameField(url="https://example.org/a.jpg"))
    box.first.changed.emit()
    assert "https://example.org/a.jpg" in well.accessibleDescription()
    dialog.close()


# Whether there is a token


async def test_a_new_person_is_welcomed_once_the_keyring_has_answered_and_not_after_a_no() -> None:
    access = TokenAccess(HOSTS, MemoryKeyring(), TokenMarks())
    parent, heard = QObject(), list[tuple[str, bool]]()
    connection = Connection(parent, access)
    connection.changed.connect(lambda told: heard.append(("connected", told)))
    connection.welcoming.connect(lambda told: heard.append(("welcome", told)))
    access.tokens_changed()
    assert heard == [], "nobody knows yet"
    await access.keeper.load()
    access.tokens_changed()
    assert heard == [("connected", False), ("welcome", True)]
    connection.put_off()
    assert heard[2:] == [("connected", False), ("welcome", False)]
    await access.keeper.keep(SECRET)
    access.tokens_changed()
    assert heard[4:] == [("connected", True), ("welcome", False)]
