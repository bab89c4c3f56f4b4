"""The language that a person reads best is spoken, of those that there are."""

import pytest

from kinogrid.domain.language_choice import LANGUAGES, OWN_NAMES, LanguageChoice, best_of


@pytest.mark.parametrize(
    ("tags", "chosen"),
    [
        (["de-AT", "en"], LanguageChoice.GERMAN),
        (["nl-NL", "fr-FR"], LanguageChoice.FRENCH),
        (["es_MX"], LanguageChoice.SPANISH),
        (["zh-Hans-CN"], LanguageChoice.CHINESE),
        (["zh-CN"], LanguageChoice.CHINESE),
        (["zh"], LanguageChoice.CHINESE),
        (["zh-Hans-HK"], LanguageChoice.CHINESE),
        (["zh-Hant-TW", "ja-JP"], LanguageChoice.JAPANESE),
        (["zh-TW"], LanguageChoice.ENGLISH),
        (["C"], LanguageChoice.ENGLISH),
        (["system", "zh-CN"], LanguageChoice.CHINESE),
        ([], LanguageChoice.ENGLISH),
    ],
)
def test_the_best_that_there_is(tags: list[str], chosen: LanguageChoice) -> None:
    assert best_of(tags) is chosen


def test_every_language_is_called_what_its_readers_call_it() -> None:
    assert set(OWN_NAMES) == set(LANGUAGES) == set(LanguageChoice) - {LanguageChoice.SYSTEM}
