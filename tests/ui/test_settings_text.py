"""Whatever may be wrong with a token, the keyring or the settings has words."""

import pytest

from kinogrid.store.keyrings import KeyringFlaw
from kinogrid.store.secrets import Secret, Token, TokenFlaw, TokenSource, TokenTypo
from kinogrid.store.settings_file import SettingsFlaw, SettingsTrouble
from kinogrid.ui.settings.settings_text import FLAWS, settings_trouble_words
from kinogrid.ui.settings.token_text import KEYRING_FLAWS, TOKEN_FLAWS, TYPOS, typo_words, why_words

TOKEN = Secret("3f9c0b7e51d24a6f8e2b17c4d5a09b66")


def test_every_code_has_words() -> None:
    assert TYPOS.keys() == set(TokenTypo)
    assert KEYRING_FLAWS.keys() == set(KeyringFlaw)
    assert TOKEN_FLAWS.keys() == set(TokenFlaw)
    assert FLAWS.keys() == set(SettingsFlaw)


@pytest.mark.parametrize("typo", TokenTypo)
def test_a_text_that_is_no_token_is_told_why(typo: TokenTypo) -> None:
    assert "token" in typo_words(typo)


@pytest.mark.parametrize(
    ("token", "words"),
    [
        (Token(TOKEN, TokenSource.KEYRING), ""),
        (Token(), ""),
        (
            Token(TOKEN, TokenSource.ENV),
            "It comes from ACEDATACLOUD_API_TOKEN, wins over the keyring and is never stored.",
        ),
        (Token(flaw=TokenFlaw.ENVIRONMENT), "What ACEDATACLOUD_API_TOKEN holds is not a token."),
        (Token(flaw=KeyringFlaw.FAILED, error="OSError"), "The keyring failed (OSError)."),
        (
            Token(TOKEN, TokenSource.SESSION, KeyringFlaw.MISSING),
            "This system offers no keyring. The token is kept until Kinogrid is closed.",
        ),
        (Token(TOKEN, TokenSource.KEYRING, KeyringFlaw.LOCKED), "The keyring is locked. The token is still in it."),
    ],
)
def test_a_token_says_why_it_is_not_in_the_keyring_or_still_is(token: Token, words: str) -> None:
    assert why_words(token) == words


def test_settings_that_could_not_be_used_are_named_with_where_the_file_is() -> None:
    partly = SettingsTrouble(SettingsFlaw.PARTLY, ("in_flight", "mode"), kept_as="settings.broken")
    assert settings_trouble_words(partly) == (
        "Not usable in the settings, so left out: in_flight, mode. The old file is kept as settings.broken."
    )
    unread = SettingsTrouble(SettingsFlaw.UNREADABLE, reason="Permission denied")
    assert settings_trouble_words(unread) == (
        "The settings could not be read (Permission denied); these are the defaults."
    )
