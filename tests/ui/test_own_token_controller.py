"""Kinogrid's own API token in a dialog: offered, never made unasked, shown with what it has spent, and withdrawn."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QSpinBox, QWidget

from kinogrid.domain.account import Credential
from kinogrid.domain.failure import StudioError, TokenRefused, Unreachable, known
from kinogrid.domain.service_address import API, PLATFORM, Hosts, ServiceAddress
from kinogrid.domain.token_note import OwnTokenNote, OwnTokenStanding
from kinogrid.store.keyrings import KeyringFlaw, KeyringTrouble, MemoryKeyring
from kinogrid.store.secrets import Secret, account, upload_account
from kinogrid.store.token_access import TokenAccess, TokenMarks
from kinogrid.studio.own_token import Hindrance, OwnToken
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.settings.own_token_box import OwnTokenBox
from kinogrid.ui.settings.own_token_controller import OwnTokenController
from kinogrid.ui.settings.own_token_notice import SEE_TO_IT, OwnTokenNotice
from kinogrid.ui.settings.own_token_text import HINDRANCES, figures_words, standing_words
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import shown
from tests.studio.at_work import Crew
from tests.studio.token_making import NO_ANSWER, Diary, FakeNotes, FakeProvider
from tests.ui.seeing import opened, press, the, visible, words
from tests.waiting import until

HOSTS = Hosts(ServiceAddress(API), ServiceAddress(PLATFORM))
OF_ACCOUNT, OF_PERSON = f"platform-v1-{'c' * 64}", "b" * 32
UNLIMITED_FIGURES = "The provider does not tell its limit. It does not expire."


class RefusingKeyring(MemoryKeyring):
    """A keyring that takes nothing."""

    def write(self, account: str, secret: str) -> None:
        raise KeyringTrouble(KeyringFlaw.LOCKED)


@dataclass
class Corner:
    """The corner in a window."""

    box: OwnTokenBox
    own: OwnToken
    access: TokenAccess
    provider: FakeProvider
    notes: FakeNotes
    controller: OwnTokenController
    board: NoticeBoard
    opened_settings: list[bool]
    changed: list[bool] = field(default_factory=list)

    @property
    def said(self) -> str:
        return words(self.box)

    def offers(self) -> set[str]:
        """List what can be pressed."""
        return {button.objectName() for button in visible(self.box, QPushButton)}

    async def press(self, name: str, said: str) -> None:
        """Press a button, and wait until something is said."""
        press(self.box, name)
        await until(lambda: said in self.said)

    async def withdraw(self) -> QuestionBox:
        """Press the button that withdraws, and give the question."""
        press(self.box, "Withdraw the own token")
        return opened(self.box, QuestionBox)


@asynccontextmanager
async def corner(
    theme: Theme,
    keyring: MemoryKeyring | None = None,
    *,
    environment: str | None = None,
    note: OwnTokenNote | None = None,
    of_account: str = OF_ACCOUNT,
    provider: FakeProvider | None = None,
) -> AsyncIterator[Corner]:
    crew, window, diary = Crew(), QWidget(), Diary()
    keyring = keyring or MemoryKeyring()
    access = TokenAccess(HOSTS, keyring, TokenMarks(), environment=environment)
    await access.keeper.load()
    if of_account:
        await access.upload_keeper.keep(Secret(of_account))
    provider, notes = provider or FakeProvider(diary), FakeNotes(diary, note)
    own = OwnToken(provider, access, notes)
    await own.load()
    parent = QObject()
    board = NoticeBoard(theme, window)
    opened_settings: list[bool] = []
    OwnTokenNotice(board, own, access, lambda: opened_settings.append(True))
    controller = OwnTokenController(parent, own, access, crew.start, lambda amount: f"worth {amount}", demo=False)
    box = OwnTokenBox(theme, window)
    window.show()
    it = Corner(box, own, access, provider, notes, controller, board, opened_settings)
    controller.changed.connect(lambda: it.changed.append(True))
    controller.serve(box)
    yield it
    await until(lambda: not crew.tasks)
    assert crew.failures == []
    window.hide()
    window.deleteLater()


MAKE, WITHDRAW, REPLACE = "Make an API token", "Withdraw the own token", "Replace the own token"


async def test_it_is_offered_with_an_account_token_and_made_when_wished_alone(theme: Theme) -> None:
    async with corner(theme) as it:
        assert "Kinogrid can make an API token of its own with your account token." in it.said
        assert "worth 20" in it.said
        assert "this session" not in it.said
        assert it.offers() == {MAKE}
        assert it.provider.asked_for == []
        it.box.limit.set_value(35)
        assert "worth 35" in it.said
        the(it.box, QWidget, "End of the own token: 30")
        it.box.end.choose("30")
        await it.press(MAKE, "It is kept in this system's keyring.")
        assert "The API token is made and in use." in it.said
        await until(lambda: "Limit: 20.00 Credits. Used: 0.00 Credits. Left: 20.00 Credits." in it.said)
        ((_, limit, expires, _),) = it.provider.asked_for
        assert (limit, expires is not None) == (Decimal(35), True)
        assert it.access.token() == "secret of c-1"
        assert it.changed == [True]
        assert words(it.board) == "", "what is in use is no worry"
        assert it.offers() == {WITHDRAW, REPLACE}


async def test_an_account_without_an_application_is_told_the_way_there(theme: Theme) -> None:
    async with corner(theme) as it:
        it.provider.applications_there = ()
        await it.press(MAKE, shown(HINDRANCES[Hindrance.NO_APPLICATION]))
        assert "Open the console for the own token" in it.offers()
        assert it.box.isEnabled()


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (Unreachable(known("no_network")), "The service cannot be reached. Check the network, then try again."),
        (TokenRefused(known("invalid_token")), "The provider does not accept this account token."),
        (TokenRefused(known("permission_denied")), "does not let this account token see to API tokens."),
    ],
)
async def test_what_kept_it_from_being_made_is_said_there(theme: Theme, trouble: StudioError, said: str) -> None:
    async with corner(theme) as it:
        it.provider.trouble["make_token"] = trouble
        await it.press(MAKE, said)
        assert it.offers() == {MAKE}


async def test_the_keyboard_stays_there_through_all_that_is_done(theme: Theme) -> None:
    async with corner(theme) as it:
        below = QSpinBox(it.box.window())
        it.box.window().activateWindow()
        make = the(it.box, QPushButton, MAKE)
        make.setFocus()
        await until(make.hasFocus)
        press(it.box, MAKE)
        assert it.box.hasFocus(), "what is disabled has no keyboard, and the next one in line is another setting"
        await until(lambda: "The API token is made and in use." in it.said)
        assert the(it.box, QPushButton, REPLACE).hasFocus()
        press(it.box, REPLACE)
        assert make.hasFocus()
        press(it.box, "Keep the own token")
        assert the(it.box, QPushButton, REPLACE).hasFocus()
        assert not below.hasFocus()


async def test_a_full_disk_is_said(theme: Theme) -> None:
    async with corner(theme) as it:
        it.notes.room = 0
        await it.press(MAKE, "disk")
        assert it.provider.asked_for == []


async def test_what_was_not_heard_of_is_named_with_what_to_do_until_the_person_has_looked(theme: Theme) -> None:
    async with corner(theme) as it:
        it.provider.loses_answer = True
        await it.press(MAKE, "never heard whether it was made")
        assert it.own.note is not None
        assert it.own.note.name in it.said
        assert "Try again" not in it.said
        assert "never heard whether it was made" in words(it.board)
        press(it.board, SEE_TO_IT)
        assert it.opened_settings == [True]
        assert it.offers() == {"Open the console for the own token", "Forget the unheard token"}
        await it.press("Forget the unheard token", "Kinogrid can make an API token of its own")
        await until(lambda: not words(it.board))
        assert it.offers() == {MAKE}


async def test_a_keyring_that_does_not_take_it_is_said_with_a_sign(theme: Theme) -> None:
    async with corner(theme, RefusingKeyring()) as it:
        assert "it would be in use for this session only: withdraw it before you close Kinogrid." in it.said
        await it.press(MAKE, "The keyring is locked. The token is kept until Kinogrid is closed.")
        assert "It is kept in this system's keyring." not in it.said


async def test_it_is_withdrawn_after_a_question_alone(theme: Theme) -> None:
    async with corner(theme) as it:
        await it.press(MAKE, "Left:")
        box = await it.withdraw()
        assert "What is under way goes on at the provider" in box.detail()
        box.reject()
        assert it.own.standing is OwnTokenStanding.IN_USE
        box = await it.withdraw()
        press(box, "Yes")
        await until(lambda: "The token is withdrawn: it opens nothing any more." in it.said)
        assert (it.access.token(), it.provider.made, len(it.changed)) == (None, {}, 2)


async def test_a_withdrawal_that_fails_is_said_and_it_stays(theme: Theme) -> None:
    async with corner(theme) as it:
        await it.press(MAKE, "Left:")
        it.provider.trouble["withdraw"] = Unreachable(known("no_network"))
        box = await it.withdraw()
        press(box, "Yes")
        await until(lambda: "The service cannot be reached." in it.said)
        assert it.access.token() == "secret of c-1"


async def test_another_takes_its_place_and_one_that_still_opens_can_be_withdrawn(theme: Theme) -> None:
    async with corner(theme) as it:
        await it.press(MAKE, "Left:")
        press(it.box, REPLACE)
        assert it.offers() == {MAKE, "Keep the own token"}
        press(it.box, "Keep the own token")
        assert it.offers() == {WITHDRAW, REPLACE}
        it.provider.trouble["withdraw"] = NO_ANSWER
        press(it.box, REPLACE)
        await it.press(MAKE, "The API token is made and in use.")
        await until(lambda: "Withdraw the former token" in it.offers())
        await it.press("Withdraw the former token", "It could not be withdrawn.")
        it.provider.trouble.clear()
        await it.press("Withdraw the former token", "The one before is withdrawn.")
        assert list(it.provider.made) == ["c-2"]


async def test_what_one_has_spent_is_never_said_of_another(theme: Theme) -> None:
    async with corner(theme) as it:
        it.box.end.choose("30")
        await it.press(MAKE, "It expires on")
        seen: list[str] = []
        it.own.listen(lambda: seen.append(it.said))
        press(it.box, REPLACE)
        it.box.end.choose("")
        await it.press(MAKE, "It does not expire.")
        assert it.own.note is not None
        told = [said for said in seen if f"In use: the API token {it.own.note.name}" in said]
        assert told
        assert not any("It expires on" in said for said in told)


async def test_one_that_is_not_in_use_is_told_of_and_withdrawn_at_once(theme: Theme) -> None:
    diary = Diary()
    provider = FakeProvider(diary, made={"c-1": Credential("c-1", "Kinogrid a1", Decimal(5), Decimal(1), None)})
    note = OwnTokenNote("Kinogrid a1", Decimal(5), credential_id="c-1", mark="another's")
    async with corner(theme, note=note, provider=provider) as it:
        assert "Kinogrid has made an API token named Kinogrid a1, but another one is in use" in it.said
        it.access.tokens_changed()
        assert "An API token may exist that nobody uses" in words(it.board)
        await until(lambda: "Left: 4.00 Credits." in it.said)
        assert it.offers() == {MAKE, WITHDRAW}
        await it.press(WITHDRAW, "The token is withdrawn")
        assert provider.made == {}
        assert words(it.board) == ""


async def test_without_an_account_token_one_that_is_not_in_use_is_seen_to_in_the_console(theme: Theme) -> None:
    note = OwnTokenNote("Kinogrid a1", Decimal(5), credential_id="c-1", mark="another's")
    async with corner(theme, note=note, of_account="") as it:
        assert "or delete it in the console" in it.said
        assert it.offers() == {"Open the console for the own token", "Forget the unheard token"}
        await it.press("Forget the unheard token", "With an account token Kinogrid can make")
        assert it.notes.note is None


async def test_one_that_is_gone_at_the_provider_is_said_to_be(theme: Theme) -> None:
    note = OwnTokenNote("Kinogrid a1", Decimal(5), credential_id="c-1", mark="another's")
    async with corner(theme, note=note) as it:
        await until(lambda: "The provider knows this token no longer" in it.said)


async def test_without_an_account_token_only_the_possibility_is_told(theme: Theme) -> None:
    async with corner(theme, of_account="") as it:
        assert "With an account token Kinogrid can make an API token of its own" in it.said
        assert it.offers() == set()
        await it.access.upload_keeper.keep(Secret(OF_ACCOUNT))
        it.access.tokens_changed()
        assert it.offers() == {MAKE}


async def test_the_environments_token_goes_before_so_none_is_made(theme: Theme) -> None:
    async with corner(theme, environment=OF_PERSON) as it:
        assert "as long as ACEDATACLOUD_API_TOKEN is set the one in it is used" in it.said
        assert it.offers() == set()


async def test_a_token_of_the_persons_is_said_to_be_replaced_and_to_go_on(theme: Theme) -> None:
    keyring = MemoryKeyring()
    keyring.write(account(API), OF_PERSON)
    keyring.write(upload_account(PLATFORM), OF_ACCOUNT)
    async with corner(theme, keyring) as it:
        assert "in place of the API token above, which goes on to exist in the console" in it.said


def test_figures_are_told_as_far_as_they_are_known() -> None:
    known_one = Credential("c", "Kinogrid", Decimal(20), Decimal("3.25"), None)
    assert figures_words(known_one) == (
        "Limit: 20.00 Credits. Used: 3.25 Credits. Left: 16.75 Credits. It does not expire."
    )
    assert figures_words(replace(known_one, used=None)) == "Limit: 20.00 Credits. It does not expire."
    assert figures_words(replace(known_one, limit=None)) == UNLIMITED_FIGURES
    assert "It expires on " in figures_words(replace(known_one, expires=1_900_000_000.0))


def test_every_standing_and_hindrance_has_words() -> None:
    note = OwnTokenNote("Kinogrid a1", Decimal(1))
    said = {standing_words(standing, note) for standing in OwnTokenStanding}
    assert len(said) == 3
    assert set(HINDRANCES) == set(Hindrance)


async def test_what_it_has_spent_is_asked_for_once_the_keyring_has_told_the_account_token(theme: Theme) -> None:
    provider = FakeProvider(Diary(), made={"c-1": Credential("c-1", "Kinogrid a1", Decimal(5), Decimal(1), None)})
    note = OwnTokenNote("Kinogrid a1", Decimal(5), credential_id="c-1", mark="another's")
    async with corner(theme, note=note, provider=provider, of_account="") as it:
        assert "Left:" not in it.said
        await it.access.upload_keeper.keep(Secret(OF_ACCOUNT))
        it.access.tokens_changed()
        await until(lambda: "Left: 4.00 Credits." in it.said)
