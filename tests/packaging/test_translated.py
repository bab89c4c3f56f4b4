"""What translators wrote fits the code and the language: nothing missing, nothing lost, one word for one thing."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

from workshop.handed_in import Key, translated
from workshop.translations import LANGUAGES

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
SPOKEN = tuple(language for language in LANGUAGES if language != "en")
# How many forms each language has for a number, by the rules of Qt.
FORMS = {"de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
# What a text may end with, and what stands for it where letters are as wide as they are high.
ENDINGS = {"…": "…", ":": ":\uff1a", ".": ".\u3002", "?": "?\uff1f", "!": "!\uff01"}
# What is typed in the place of a sign of the language.
TYPED = {
    "de": re.compile(r'"|\.\.\.'),
    "es": re.compile(r'"|\.\.\.'),
    "fr": re.compile(r"\"|\.\.\.|(?<=\w)'(?=\w)|(?<! |\u202f)[;!?](?!\S)"),
    "ja": re.compile(r'"|\.\.\.|[\u3040-\u30ff\u4e00-\u9fff][,.;:!?](?!\w)'),
    "zh_CN": re.compile(r'"|\.\.\.|[\u4e00-\u9fff][,.;:!?](?!\w)'),
}
# Texts in which an English word means something else than the term, by the term, and what each begins with.
ELSEWHERE = {
    "order": ("Order",),
    "frame": ("Drag the frame", "Recent frames"),
    "picture": ("Ends with a picture", "What should the picture show?"),
    "token": ("Make another one in the console",),
}
# What is put into a text, and names of files, in which no term stands.
_NO_WORDS = re.compile(r"\{\w+\}|\w+\.json|--\w+")
_PLURAL = re.compile(r"\((\w+)\)")


@cache
def in_forms(language: str) -> dict[Key, list[str]]:
    """Give what is translated, of each text all forms."""
    return translated(FOLDER / f"kinogrid_{language}.ts")


def texts(language: str) -> Iterator[tuple[Key, str]]:
    """Give each form of each text that is translated, after the text in English."""
    for key, forms in in_forms(language).items():
        yield from ((key, form) for form in forms)


def places(text: str) -> list[str]:
    """Name what is put into a text, and where its number stands."""
    named = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    return sorted({*named, *re.findall("%L?n", text)})


@pytest.mark.parametrize("language", SPOKEN)
def test_what_is_put_in_stands_in_every_form(language: str) -> None:
    wrong = []
    for (_, source, _), form in texts(language):
        # English itself names no number for one of these.
        numberless = "|%n" in source and FORMS[language] > 1
        if places(source) not in ([places(form), sorted([*places(form), "%n"])] if numberless else [places(form)]):
            wrong.append((source, form))
    assert wrong == []


@pytest.mark.parametrize("language", SPOKEN)
def test_there_are_as_many_forms_as_the_language_has(language: str) -> None:
    counted = {key: forms for key, forms in in_forms(language).items() if forms}
    assert {
        key[1] for key, forms in counted.items() if len(forms) != (FORMS[language] if "%n" in key[1] else 1)
    } == set()


@pytest.mark.parametrize("language", SPOKEN)
def test_a_text_ends_and_is_reached_by_keys_as_in_english(language: str) -> None:
    wrong = []
    for (_, source, _), form in texts(language):
        if not re.search(r"\w", source):
            # What stands between others.
            continue
        allowed = ENDINGS.get(source[-1:])
        same_end = form[-1:] in allowed if allowed else form[-1:] not in "".join(ENDINGS.values())
        keys = [len(re.findall(r"&(?=\w)", text)) for text in (source, form)]
        outside = [re.findall(r"^\s*|\s*$", text) for text in (source, form)]
        if not same_end or keys[0] != keys[1] or outside[0] != outside[1]:
            wrong.append((source, form))
    assert wrong == []


@pytest.mark.parametrize("language", SPOKEN)
def test_signs_are_those_of_the_language(language: str) -> None:
    typed = TYPED[language]
    assert [(key[1], form) for key, form in texts(language) if typed.search(form) and not typed.search(key[1])] == []


@pytest.mark.parametrize("language", SPOKEN)
def test_one_word_stands_for_one_thing(language: str) -> None:
    """`resources/translations/glossary.toml` says which; where a text means something else, `ELSEWHERE` does."""
    glossary = tomllib.loads((FOLDER / "glossary.toml").read_text("utf-8"))
    wrong = []
    for term, words in glossary.items():
        stems = [word.casefold() for word in words.get(language, ())]
        found = re.compile(rf"(?<![\w-]){re.escape(term)}s?(?![\w-])", re.IGNORECASE)
        for (_, source, _), form in texts(language):
            # Most texts do not have it in any form.
            if term.casefold() not in source.casefold():
                continue
            if not found.search(_PLURAL.sub(r"\1", _NO_WORDS.sub("#", source))) or source.startswith(
                ELSEWHERE.get(term, ())
            ):
                continue
            if stems and not any(stem in form.casefold() for stem in stems):
                wrong.append((term, source, form))
    assert wrong == []
