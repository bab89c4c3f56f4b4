"""What is asked of a person about tokens while a keyring takes its time, and what comes of each answer."""

import asyncio
import threading
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from kinogrid.domain.failure import (
    Refused,
    StudioError,
    Throttled,
    TokenRefused,
    Unanswered,
    Unreachable,
    known,
)
from kinogrid.domain.service_address import API, PLATFORM, ChosenBy, Hosts, ServiceAddress
from kinogrid.store.keyrings import KeyringFlaw, KeyringTrouble, MemoryKeyring
from kinogrid.store.secrets import Secret, account, upload_account
from kinogrid.store.token_access import Purpose, TokenAccess, TokenMarks, UploadLack
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.controls.result_line import ResultLine
from kinogrid.ui.settings.account_token_dialog import AccountTokenDialog
from kinogrid.ui.settings.connect_dialog import ConnectDialog
from kinogrid.ui.settings.keyring_watch import KeyringWatch
from kinogrid.ui.settings.token_box import TokenBox
from kinogrid.ui.settings.token_controller import TokenController
from kinogrid.ui.settings.token_text import ACCOUNT_TOKEN, API_TOKEN, KEYRING_FLAWS
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import shown
from tests.studio.at_work import Crew
from tests.ui.seeing import opened, press, visible, words
from tests.waiting import HUNG, until

TOKEN, ANOTHER, OF_ACCOUNT = "3f9c0b7e51d24a6f8e2b17c4d5a09b66", "b" * 32, f"platform-v1-{'c' * 64}"
EVIL = "https://evil.example"
PAIR = Hosts(ServiceAddress(API), ServiceAddress(PLATFORM))
EVIL_API = Hosts(ServiceAddress(EVIL, ChosenBy.SETTINGS), ServiceAddress(EVIL, ChosenBy.SETTINGS))
EVIL_PLATFORM = Hosts(ServiceAddress(API), ServiceAddress(EVIL, ChosenBy.ENVIRONMENT))


class SlowKeyring(MemoryKeyring):
    """A keyring that answers once it may."""

    def __init__(self, **kept: str) -> None:
        super().__init__()
        self._secrets |= kept
        self.may_answer = threading.Event()
        self.flaw: KeyringFlaw | None = None

    def read(self, account: str) -> str | None:
        self.may_answer.wait(HUNG)
        if self.flaw is not None:
            raise KeyringTrouble(self.flaw, "OSError")
        return super().read(account)


def said(box: TokenBox) -> str:
    return "\n".join(words.text() for words in box.findChildren(QLabel))


@dataclass
class Asking:
    """The controller in a window, with what it went on to."""

    controller: TokenController
    window: QWidget
    access: TokenAccess
    watch: KeyringWatch
    tried: list[str]
    went_on: list[str] = field(default_factory=list)

    def need(self, *, uploads: bool = False) -> None:
        self.controller.need(
            lambda: self.went_on.append("on"), uploads=uploads, otherwise=lambda: self.went_on.append("otherwise")
        )

    def answer(self, name: str) -> str:
        box = opened(self.window, QuestionBox)
        detail = box.detail()
        next(button for button in box.findChildren(QPushButton) if button.text() == name).click()
        return detail


@asynccontextmanager
async def asking(
    theme: Theme,
    hosts: Hosts,
    keyring: MemoryKeyring,
    *,
    environment: str | None = None,
    marks: TokenMarks | None = None,
    fault: Mapping[str, StudioError] | None = None,
) -> AsyncIterator[Asking]:
    crew, window = Crew(), QWidget()
    board = NoticeBoard(theme, window)
    access = TokenAccess(hosts, keyring, marks or TokenMarks(), environment=environment)
    tried: list[str] = []
    no = fault or {}

    async def taken(token: str) -> None:
        tried.append(token)
        if token in no:
            raise no[token]

    controller = TokenController(
        window, board, theme, access=access, check=taken, check_account=taken, start=crew.start, demo=False
    )
    window.show()
    watch = KeyringWatch(controller, board, access, crew.start, patience=0.05)
    yield Asking(controller, window, access, watch, tried)
    await until(lambda: not crew.tasks)
    assert crew.failures == []
    window.hide()
    window.deleteLater()


async def test_a_question_about_the_environment_ends_when_the_keyring_has_a_token_for_that_host(theme: Theme) -> None:
    keyring = SlowKeyring(**{account(EVIL): ANOTHER})
    async with asking(theme, EVIL_API, keyring, environment=TOKEN) as it:
        it.need()
        opened(it.window, QuestionBox)
        it.need()
        assert len(visible(it.window, QuestionBox)) == 1, "it is asked once"
        watching = asyncio.create_task(it.watch.watch())
        keyring.may_answer.set()
        await watching
        assert visible(it.window, QuestionBox) == []
        assert it.went_on == ["on"]
        assert it.access.token() == ANOTHER


@pytest.mark.parametrize("answer", ["Send it there", "Do not send it"])
async def test_the_environments_token_is_sent_after_a_yes_alone(theme: Theme, answer: str) -> None:
    async with asking(theme, EVIL_API, MemoryKeyring(), environment=TOKEN) as it:
        await it.watch.watch()
        it.need()
        it.answer(answer)
        if answer == "Send it there":
            assert (it.went_on, it.access.token()) == (["on"], TOKEN)
            return
        dialog = opened(it.window, ConnectDialog)
        dialog.reject()
        assert (it.went_on, it.access.token()) == (["otherwise"], None)
        # From now on it is asked for a token of that host, not about the other one again.
        it.need()
        opened(it.window, ConnectDialog).reject()
        assert it.went_on == ["otherwise"] * 2


async def test_a_no_to_the_question_about_uploads_is_no_yes_for_the_next_time(theme: Theme) -> None:
    keyring = MemoryKeyring()
    keyring.write(account(API), TOKEN)
    async with asking(theme, EVIL_PLATFORM, keyring) as it:
        await it.watch.watch()
        it.need()
        assert it.went_on == ["on"], "without a picture nothing is asked"
        it.need(uploads=True)
        assert "The address of pictures comes from the environment." in it.answer("Not now")
        it.need(uploads=True)
        it.answer("Send it there")
        it.need(uploads=True)
        assert it.went_on == ["on", "otherwise", "on", "on"]


async def test_both_tokens_are_asked_for_where_both_are_lacking(theme: Theme) -> None:
    marks = TokenMarks([Secret(TOKEN).mark(Purpose.REFUSED, PLATFORM)])
    async with asking(theme, PAIR, MemoryKeyring(), marks=marks) as it:
        await it.watch.watch()
        assert visible(it.window, QDialog) == [], "a start asks nothing"
        it.need(uploads=True)
        first = opened(it.window, ConnectDialog)
        first.token.check_requested.emit(TOKEN)
        await until(lambda: it.access.token() == TOKEN)
        assert it.went_on == []
        first.accept()
        second = opened(it.window, AccountTokenDialog)
        assert second.instead.isVisible()
        second.box.check_requested.emit(OF_ACCOUNT)
        await until(lambda: it.went_on == ["on"])
        assert it.access.upload_token() == OF_ACCOUNT


async def test_a_token_in_the_other_ones_dialog_is_told_where_it_belongs_and_goes_nowhere(theme: Theme) -> None:
    async with asking(theme, PAIR, MemoryKeyring()) as it:
        await it.watch.watch()
        api = TokenBox(theme, API_TOKEN, parent=it.window)
        it.controller.serve(api)
        api.field.setText(f"Bearer '{OF_ACCOUNT}'")
        api.button.click()
        await until(lambda: "an account token" in said(api))
        assert (it.tried, it.access.token()) == ([], None)
        api.field.setText(ANOTHER)
        api.button.click()
        await until(lambda: it.access.token() == ANOTHER)
        it.controller.ask_upload()
        uploads = opened(it.window, AccountTokenDialog)
        uploads.box.field.setText(TOKEN)
        uploads.box.button.click()
        await until(lambda: "This is an API token" in said(uploads.box))
        assert it.access.upload_keeper.token.secret is None
        uploads.reject()


async def test_a_token_in_the_other_ones_field_is_put_into_its_own(theme: Theme) -> None:
    async with asking(theme, PAIR, MemoryKeyring()) as it:
        api, uploads = (TokenBox(theme, words, parent=it.window) for words in (API_TOKEN, ACCOUNT_TOKEN))
        it.controller.serve(api, uploads)
        it.controller.serve_account(uploads, api)
        api.field.setText(f'"{OF_ACCOUNT}"')
        api.button.click()
        spoke: list[bool] = []
        api.spoke.connect(spoke.append)
        await until(lambda: uploads.field.text() == OF_ACCOUNT)
        assert (api.field.text(), it.tried) == ("", [])
        assert spoken(api).startswith("This is an account token. It has been put into its own field")
        assert (spoke, sign(api)) == ([False], "warning"), "nothing is wrong, and nothing was accepted"
        uploads.field.setText(f"\u200b{TOKEN}\n")
        uploads.button.click()
        await until(lambda: api.field.text() == TOKEN)
        assert uploads.field.text() == ""
        assert "This is an API token." in spoken(uploads)
        api.button.click()
        await until(lambda: it.access.token() == TOKEN)
        await until(lambda: spoken(uploads) == "")
        assert it.tried == [TOKEN]
        uploads.field.setText("of-no-known-shape-0123456789")
        uploads.button.click()
        await until(lambda: it.access.upload_token() == "of-no-known-shape-0123456789")


@pytest.mark.parametrize(
    ("error", "kept", "words"),
    [
        (TokenRefused(known("invalid_token")), False, "The provider does not accept this account token."),
        (TokenRefused(known("token_expired")), False, "The account token has expired."),
        (Unreachable(known("no_network")), False, "The service cannot be reached. Check the network, then try again."),
        (Throttled(known("too_many_requests")), False, "The service is asking for a pause."),
        (Refused(known("not_found")), True, ""),
        (Unanswered(known("unanswered")), True, ""),
    ],
)
async def test_an_account_token_that_is_refused_is_not_kept_and_one_that_nobody_could_check_is(
    theme: Theme, error: StudioError, words: str, *, kept: bool
) -> None:
    async with asking(theme, PAIR, MemoryKeyring(), fault={OF_ACCOUNT: error}) as it:
        box, spoken = TokenBox(theme, ACCOUNT_TOKEN, parent=it.window), list[bool]()
        box.spoke.connect(spoken.append)
        it.controller.serve_account(box)
        box.field.setText(OF_ACCOUNT)
        box.button.click()
        await until(lambda: it.tried == [OF_ACCOUNT] and "Asking the service" not in said(box))
        assert spoken[-1] is kept
        assert words in said(box)
        assert (it.access.account_token() is not None) is kept


async def test_who_would_rather_give_an_address_is_led_there_and_no_token_is_kept(theme: Theme) -> None:
    keyring, wanted = MemoryKeyring(), list[str]()
    keyring.write(account(API), TOKEN)
    marks = TokenMarks([Secret(TOKEN).mark(Purpose.REFUSED, PLATFORM)])
    async with asking(theme, PAIR, keyring, marks=marks) as it:
        it.controller.web_address_wanted.connect(lambda: wanted.append("address"))
        await it.watch.watch()
        it.need(uploads=True)
        press(it.window, "Use a web address instead")
        assert visible(it.window, AccountTokenDialog) == []
        assert (it.went_on, wanted) == (["otherwise"], ["address"])


@pytest.mark.parametrize("slow", [False, True])
async def test_what_a_token_of_the_keyring_lacks_is_known_once_the_keyring_has_answered(
    theme: Theme, *, slow: bool
) -> None:
    keyring = SlowKeyring(**{account(API): TOKEN, upload_account(PLATFORM): OF_ACCOUNT})
    refused = [Secret(token).mark(Purpose.REFUSED, PLATFORM) for token in (TOKEN, OF_ACCOUNT)]
    told: list[UploadLack | None] = []
    async with asking(theme, PAIR, keyring, marks=TokenMarks(refused)) as it:
        it.access.when_tokens_change(lambda: told.append(it.access.upload_lack()))
        assert it.access.upload_lack() is None
        watching = asyncio.create_task(it.watch.watch())
        if slow:
            await until(lambda: bool(visible(it.window, NoticeBoard)))
        keyring.may_answer.set()
        await watching
        assert told[-1] is UploadLack.ANOTHER


def test_a_token_that_is_held_back_is_hidden_in_logs_too() -> None:
    heard: list[str] = []
    TokenAccess(EVIL_API, MemoryKeyring(), TokenMarks(), environment=TOKEN, learn=heard.append)
    assert heard == [TOKEN]


class FailingKeyring(MemoryKeyring):
    """A keyring that keeps nothing, for one reason."""

    def __init__(self, flaw: KeyringFlaw) -> None:
        super().__init__()
        self._flaw = flaw

    def write(self, account: str, secret: str) -> None:
        raise KeyringTrouble(self._flaw, "OSError")


@pytest.mark.parametrize("name", ["token", "account_token"])
@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (TokenRefused(known("invalid_token")), "does not accept"),
        (TokenRefused(known("token_expired")), "has expired."),
        (Unreachable(known("no_network")), "Check the network, then try again."),
        (Throttled(known("too_many_requests")), "Check the token again in a moment."),
    ],
)
async def test_a_token_that_is_not_taken_is_told_why_and_stays_to_be_mended(
    theme: Theme, name: str, error: StudioError, reason: str
) -> None:
    text = TOKEN if name == "token" else OF_ACCOUNT
    async with asking(theme, PAIR, MemoryKeyring(), fault={text: error}) as it:
        await it.watch.watch()
        it.controller.ask()
        dialog = opened(it.window, ConnectDialog)
        box: TokenBox = getattr(dialog, name)
        box.check_requested.emit(text)
        await until(lambda: reason in said(box))
        assert "keeps trying" not in said(box)
        assert "Settings" not in said(box)
        assert (it.access.token(), it.access.account_token()) == (None, None)
        dialog.reject()


@pytest.mark.parametrize("error", [Refused(known("not_found")), Unanswered(known("html_answer"))])
async def test_an_account_token_that_nobody_judges_is_used_with_a_word_on_it(theme: Theme, error: StudioError) -> None:
    async with asking(theme, PAIR, MemoryKeyring(), fault={OF_ACCOUNT: error}) as it:
        await it.watch.watch()
        box = TokenBox(theme, ACCOUNT_TOKEN, parent=it.window)
        it.controller.serve_account(box)
        box.check_requested.emit(OF_ACCOUNT)
        await until(lambda: "gave no answer that tells whether it takes this token" in said(box))
        assert it.access.account_token() == OF_ACCOUNT
        assert sign(box) == "warning"


def says(box: TokenBox, what: str) -> bool:
    """Tell whether something is said in a box."""
    return what in said(box)


def spoken(box: TokenBox) -> str:
    """Give what a box says of what was just wished for."""
    line = box.findChild(ResultLine)
    assert line is not None
    return "" if line.isHidden() else "".join(label.text() for label in line.findChildren(QLabel))


def sign(box: TokenBox) -> str:
    """Tell how the last sentence of a box looks."""
    spoken = [label for label in box.findChildren(QLabel) if label.property("role") in {"good", "warning", "problem"}]
    return str(spoken[-1].property("role"))


@pytest.mark.parametrize("flaw", [KeyringFlaw.MISSING, KeyringFlaw.LOCKED, KeyringFlaw.FAILED])
async def test_a_keyring_that_does_not_take_a_token_is_no_reason_for_a_green_tick(
    theme: Theme, flaw: KeyringFlaw
) -> None:
    why = shown(KEYRING_FLAWS[flaw], error="OSError")
    async with asking(theme, PAIR, FailingKeyring(flaw)) as it:
        await it.watch.watch()
        api, uploads = (TokenBox(theme, kind, parent=it.window) for kind in (API_TOKEN, ACCOUNT_TOKEN))
        it.controller.serve(api)
        it.controller.serve_account(uploads)
        for box, text in ((api, TOKEN), (uploads, OF_ACCOUNT)):
            box.check_requested.emit(text)
            await until(partial(says, box, f"{why} The token is kept until Kinogrid is closed."))
            assert sign(box) == "warning"
        (board,) = visible(it.window, NoticeBoard)
        assert f"{why} Kinogrid never writes the token anywhere else, so it will ask again." in words(board)


async def test_a_kept_token_is_told_with_a_green_tick_and_a_removed_one_too(theme: Theme) -> None:
    async with asking(theme, PAIR, MemoryKeyring()) as it:
        await it.watch.watch()
        api = TokenBox(theme, API_TOKEN, parent=it.window)
        it.controller.serve(api)
        api.check_requested.emit(TOKEN)
        await until(lambda: "It is kept in this system's keyring." in said(api))
        assert sign(api) == "good"
        api.remove_requested.emit()
        await until(lambda: "The token has been removed." in said(api))
        assert (sign(api), it.access.token()) == ("good", None)


async def test_a_token_beside_the_environments_is_said_not_to_be_in_use(theme: Theme) -> None:
    async with asking(theme, PAIR, MemoryKeyring(), environment=TOKEN) as it:
        await it.watch.watch()
        api = TokenBox(theme, API_TOKEN, parent=it.window)
        it.controller.serve(api)
        api.check_requested.emit(ANOTHER)
        await until(lambda: "holds goes before it as long as it is set" in said(api))
        assert (sign(api), it.access.token()) == ("warning", TOKEN)


@pytest.mark.parametrize("flaw", [None, KeyringFlaw.MISSING, KeyringFlaw.FAILED])
async def test_an_open_dialog_says_no_more_that_the_keyring_is_silent_once_it_has_answered(
    theme: Theme, flaw: KeyringFlaw | None
) -> None:
    silent, keyring = shown(KEYRING_FLAWS[KeyringFlaw.SILENT]), SlowKeyring()
    keyring.flaw = flaw
    async with asking(theme, PAIR, keyring) as it:
        it.controller.ask()
        dialog = opened(it.window, ConnectDialog)
        boxes = (dialog.token, dialog.account_token)
        assert all(silent in said(box) for box in boxes)
        assert "as soon as that answers" in dialog.keeping.text()
        keyring.may_answer.set()
        await it.watch.watch()
        assert not any(silent in said(box) for box in boxes)
        if flaw is None:
            assert dialog.keeping.text().startswith("It is kept in this system's keyring and nowhere else.")
        else:
            why = shown(KEYRING_FLAWS[flaw], error="OSError")
            assert all(why in said(box) and "No token yet" not in said(box) for box in boxes)
            assert dialog.keeping.text().startswith("Unless that changes, a token is kept for this session only")
        dialog.reject()


async def test_a_silent_keyring_is_not_waited_for_any_more_once_both_tokens_are_entered(theme: Theme) -> None:
    keyring, waits = SlowKeyring(), "Waiting for this system's keyring"
    async with asking(theme, PAIR, keyring) as it:
        watching = asyncio.create_task(it.watch.watch())
        await until(lambda: waits in words(it.window))
        api, uploads = (TokenBox(theme, kind, parent=it.window) for kind in (API_TOKEN, ACCOUNT_TOKEN))
        it.controller.serve(api)
        it.controller.serve_account(uploads)
        api.check_requested.emit(TOKEN)
        await until(lambda: "Orders go on with the API token." in words(it.window))
        uploads.check_requested.emit(OF_ACCOUNT)
        await until(lambda: waits not in words(it.window))
        keyring.may_answer.set()
        await watching
        assert waits not in words(it.window)


@pytest.mark.parametrize("code", ["disabled", "token_mismatched"])
async def test_an_account_token_that_was_judged_is_not_kept_in_the_hope_of_a_picture(theme: Theme, code: str) -> None:
    async with asking(theme, PAIR, MemoryKeyring(), fault={OF_ACCOUNT: Refused(known(code))}) as it:
        await it.watch.watch()
        box = TokenBox(theme, ACCOUNT_TOKEN, parent=it.window)
        it.controller.serve_account(box)
        box.check_requested.emit(OF_ACCOUNT)
        await until(lambda: "Make another one in the console, under Platform tokens." in said(box))
        assert (it.access.account_token(), sign(box)) == (None, "problem")


async def test_boxes_follow_a_token_that_was_changed_elsewhere(theme: Theme) -> None:
    async with asking(theme, PAIR, MemoryKeyring()) as it:
        await it.watch.watch()
        api = TokenBox(theme, API_TOKEN, parent=it.window)
        it.controller.serve(api)
        assert "No token yet." in said(api)
        await it.access.keep_api(TOKEN)
        assert "In use: the token in this system's keyring." in said(api)
        await it.access.remove_api()
        it.controller.refresh()
        assert "No token yet." in said(api)
