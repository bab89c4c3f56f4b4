"""Which language the window speaks."""

from collections.abc import Iterable, Mapping
from enum import StrEnum


class LanguageChoice(StrEnum):
    """What the person chose: a language, or the system's; the values are the codes that Qt names its files by."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"
    JAPANESE = "ja"
    CHINESE = "zh_CN"


LANGUAGES = tuple(choice for choice in LanguageChoice if choice is not LanguageChoice.SYSTEM)

# Each in its own words, as who reads no other would not find it else.
OWN_NAMES: Mapping[LanguageChoice, str] = {
    LanguageChoice.ENGLISH: "English",
    LanguageChoice.GERMAN: "Deutsch",
    LanguageChoice.SPANISH: "Español",
    LanguageChoice.FRENCH: "Français",
    LanguageChoice.JAPANESE: "日本語",
    LanguageChoice.CHINESE: "简体中文",
}


def best_of(tags: Iterable[str]) -> LanguageChoice:
    """Choose by the languages that a person reads, as BCP 47 tags, the best first; English where none is spoken here.

    Traditional Chinese is another script than the one spoken here, so its readers get what they read next.
    """
    for tag in tags:
        language, *parts = tag.replace("_", "-").lower().split("-")
        if language == "zh":
            if "hans" in parts or not {"hant", "tw", "hk", "mo"}.intersection(parts):
                return LanguageChoice.CHINESE
            continue
        if language in LANGUAGES:
            return LanguageChoice(language)
    return LanguageChoice.ENGLISH
