"""Which token may go to which host, and that no file can say so in a person's place."""

import re
from collections.abc import Iterable

import pytest

from kinogrid.domain.failure import TokenRefused
from kinogrid.domain.service_address import API, PLATFORM, ChosenBy, Hosts, ServiceAddress
from kinogrid.store.keyrings import MemoryKeyring
from kinogrid.store.secrets import Secret, TokenSource, account, upload_account
from kinogrid.store.token_access import MOST_MARKS, Purpose, TokenAccess, TokenMarks, UploadLack

TOKEN, ANOTHER, OF_ACCOUNT = "3f9c0b7e51d24a6f8e2b17c4d5a09b66", "b" * 32, f"platform-v1-{'c' * 64}"
EVIL = "https://evil.example"
PAIR = Hosts(ServiceAddress(API), ServiceAddress(PLATFORM))
EVIL_PLATFORM = Hosts(ServiceAddress(API), ServiceAddress(EVIL, ChosenBy.SETTINGS))
EVIL_API = Hosts(ServiceAddress(EVIL, ChosenBy.SETTINGS), ServiceAddress(PLATFORM))


async def opened(
    hosts: Hosts,
    *,
    token: str | None = TOKEN,
    uploads: str | None = None,
    environment: str | None = None,
    marks: Iterable[str] = (),
) -> TokenAccess:
    keyring = MemoryKeyring()
    for name, secret in ((account(hosts.api.url), token), (upload_account(hosts.platform.url), uploads)):
        if secret is not None:
            keyring.write(name, secret)
    access = TokenAccess(hosts, keyring, TokenMarks(marks), environment=environment)
    await access.keeper.load()
    await access.upload_keeper.load()
    return access


def kept(access: TokenAccess) -> list[str]:
    """Keep the marks from now on, as the settings do."""
    marks: list[str] = []

    def keep(now: tuple[str, ...]) -> None:
        marks[:] = now

    access.marks.listen(keep)
    return marks


def refused(access: TokenAccess) -> str:
    with pytest.raises(TokenRefused) as caught:
        access.upload_token()
    return caught.value.failure.code


async def test_the_apis_token_goes_along_with_pictures_at_the_providers_own_pair() -> None:
    access = await opened(PAIR)
    assert (access.upload_lack(), access.upload_token()) == (None, TOKEN)


async def test_a_platform_out_of_a_settings_file_gets_no_token_without_a_yes() -> None:
    access = await opened(EVIL_PLATFORM)
    assert access.token() == TOKEN
    assert access.upload_lack() is UploadLack.YES
    assert refused(access) == "upload_unagreed"
    marks = kept(access)
    access.agree_to_uploads()
    assert access.upload_token() == TOKEN
    assert (await opened(EVIL_PLATFORM, marks=marks)).upload_token() == TOKEN
    # Neither another token nor another host is meant by that yes.
    assert refused(await opened(EVIL_PLATFORM, token=ANOTHER, marks=marks)) == "upload_unagreed"
    elsewhere = Hosts(ServiceAddress(API), ServiceAddress(f"{EVIL}:8443", ChosenBy.SETTINGS))
    assert refused(await opened(elsewhere, marks=marks)) == "upload_unagreed"


async def test_a_token_of_its_own_host_needs_no_yes() -> None:
    access = await opened(EVIL_PLATFORM, uploads=OF_ACCOUNT)
    assert (access.upload_lack(), access.upload_token()) == (None, OF_ACCOUNT)
    assert (await opened(PAIR, uploads=OF_ACCOUNT)).upload_token() == OF_ACCOUNT


async def test_nothing_is_lacking_beside_a_token_where_there_is_none_at_all() -> None:
    access = await opened(EVIL_PLATFORM, token=None)
    assert (access.token(), access.upload_lack(), access.upload_token()) == (None, None, None)


async def test_a_refusal_is_remembered_for_that_token_until_there_is_another() -> None:
    access = await opened(PAIR)
    marks, told = kept(access), list[UploadLack | None]()
    access.when_tokens_change(lambda: told.append(access.upload_lack()))
    access.upload_refused(TOKEN)
    assert (access.upload_lack(), refused(access)) == (UploadLack.ANOTHER, "upload_token")
    assert refused(await opened(PAIR, marks=marks)) == "upload_token"
    assert (await opened(PAIR, token=ANOTHER, marks=marks)).upload_token() == ANOTHER
    await access.keep_for_uploads(Secret(OF_ACCOUNT))
    assert access.upload_token() == OF_ACCOUNT
    access.upload_refused(OF_ACCOUNT)
    assert refused(access) == "upload_token"
    # What the person enters once more, or sends once more, is tried once more.
    await access.keep_for_uploads(Secret(OF_ACCOUNT))
    assert access.upload_token() == OF_ACCOUNT
    access.upload_refused(OF_ACCOUNT)
    access.try_again()
    assert access.upload_token() == OF_ACCOUNT
    another, gone = UploadLack.ANOTHER, None
    assert told == [another, gone, another, gone, another, gone]


async def test_a_token_of_the_environment_goes_to_no_host_out_of_a_settings_file_without_a_yes() -> None:
    access = await opened(EVIL_API, token=None, environment=TOKEN)
    assert (access.token(), access.keeper.token.source) == (None, TokenSource.HELD_BACK)
    marks = kept(access)
    access.agree_to_environment()
    assert (access.token(), access.keeper.token.source) == (TOKEN, TokenSource.ENV)
    assert (await opened(EVIL_API, token=None, environment=TOKEN, marks=marks)).token() == TOKEN
    assert (await opened(EVIL_API, token=None, environment=ANOTHER, marks=marks)).token() is None
    # Nor does a yes to the one mean a yes to the other.
    assert refused(await opened(EVIL_API, token=None, environment=TOKEN, marks=marks)) == "upload_unagreed"


async def test_a_token_that_was_entered_for_a_host_is_used_where_the_environments_is_held_back() -> None:
    access = await opened(EVIL_API, token=ANOTHER, environment=TOKEN)
    assert (access.token(), access.keeper.token.source) == (ANOTHER, TokenSource.KEYRING)


@pytest.mark.parametrize("hosts", [PAIR, Hosts(ServiceAddress(EVIL, ChosenBy.ENVIRONMENT), ServiceAddress(EVIL))])
async def test_a_token_of_the_environment_goes_where_no_file_has_chosen(hosts: Hosts) -> None:
    assert (await opened(hosts, token=ANOTHER, environment=TOKEN)).token() == TOKEN


def test_a_mark_tells_no_token_and_is_another_for_each_token_host_and_purpose() -> None:
    made = [
        Secret(token).mark(purpose, origin)
        for token in (TOKEN, ANOTHER)
        for purpose in Purpose
        for origin in (API, EVIL)
    ]
    assert len({*made}) == len(made)
    assert all(re.fullmatch("[0-9a-f]{32}", mark) for mark in made)
    assert not any(TOKEN[at : at + 8] in mark for mark in made for at in range(len(TOKEN) - 7))
    # What has been written down is known again by every version to come.
    assert Secret(TOKEN).mark(Purpose.REFUSED, PLATFORM) == "55fbc2d2680b20f44f0b51658c993a3d"


def test_only_the_latest_marks_are_kept() -> None:
    marks = TokenMarks(f"{number:032x}" for number in range(MOST_MARKS))
    heard: list[tuple[str, ...]] = []
    marks.listen(heard.append)
    marks.put(Secret(TOKEN), Purpose.REFUSED, API)
    marks.put(Secret(TOKEN), Purpose.REFUSED, API)
    assert len(heard) == 1
    assert len(heard[0]) == MOST_MARKS
    assert (heard[0][0], heard[0][-1]) == (f"{1:032x}", Secret(TOKEN).mark(Purpose.REFUSED, API))
    marks.drop(Secret(TOKEN), Purpose.REFUSED, API)
    assert not marks.has(Secret(TOKEN), Purpose.REFUSED, API)


@pytest.mark.parametrize(
    ("kept_for_uploads", "opens"),
    [(OF_ACCOUNT, OF_ACCOUNT), ("a-token-of-unknown-shape", "a-token-of-unknown-shape"), (ANOTHER, None), (None, None)],
)
async def test_the_account_is_opened_by_its_own_token_alone(kept_for_uploads: str | None, opens: str | None) -> None:
    assert (await opened(PAIR, uploads=kept_for_uploads)).account_token() == opens


async def test_another_account_token_is_told_of_once_and_the_same_when_it_is_entered_again() -> None:
    access = await opened(PAIR, uploads=OF_ACCOUNT)
    told: list[str | None] = []
    access.when_account_changes(lambda: told.append(access.account_token()))
    access.tokens_changed()
    access.tokens_changed()
    assert told == [OF_ACCOUNT]
    access.upload_refused(OF_ACCOUNT)
    access.try_again()
    assert told == [OF_ACCOUNT]
    await access.keep_for_uploads(Secret(OF_ACCOUNT))
    assert told == [OF_ACCOUNT] * 2
    await access.upload_keeper.remove()
    access.tokens_changed()
    access.tokens_changed()
    assert told == [OF_ACCOUNT, OF_ACCOUNT, None]
    await access.keep_for_uploads(Secret(TOKEN))
    assert told == [OF_ACCOUNT, OF_ACCOUNT, None]
