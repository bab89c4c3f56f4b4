"""What texts are found by, and what a person's words ask for: whatever is typed, SQLite takes it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kinogrid.store.search_words import LONGEST_TEXT, indexed, question
from tests.reached import must_reach, reached

PROMPTS = (
    "A fox-trot in Café Über, 4K",
    "東京の夜、海辺を歩く",
    "서울의 밤 바다",
    "gen飞书 clip",
    "ｶﾒﾗ \uff26\uff35\uff2c\uff2c width",
    "🐱 on a roof",
    "ในทะเล at sea",
    "camera pans left",
)


@pytest.fixture(scope="module")
def texts() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE words USING fts5(texts, tokenize = 'ascii', prefix = '1 2 3')")
        rows = [(indexed(prompt),) for prompt in PROMPTS]
        connection.executemany("INSERT INTO words (texts) VALUES (?)", rows)
        yield connection


def found(texts: sqlite3.Connection, typed: str) -> list[str]:
    asked = question(typed)
    rows = texts.execute("SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid", (asked,)).fetchall()
    return [PROMPTS[number - 1] for (number,) in rows]


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("fox", [0]),
        ("fo", [0]),
        ("FOX TR", [0]),
        ("fox-t", [0]),
        ("trot fox", [0]),
        ("cafe uber", [0]),
        ("CAFÉ", [0]),
        ('"fox trot in"', [0]),
        ('"fox in"', []),
        ('"trot i"', []),
        ("“fox trot”", [0]),
        ("\u0130N", [0]),
        ("4k", [0]),
        ("京", [1]),
        ("東", [1]),
        ("夜", [1]),
        ("の夜", [1]),
        ("京の夜海", [1]),
        ("夜東", []),
        ("夜 東", [1]),
        ("밤", [2]),
        ("울", [2]),
        ("飞", [3]),
        ("gen", [3]),
        ("书 cl", [3]),
        ("カメラ", [4]),
        ("メ", [4]),
        ("full", [4]),
        ("🐱", [5]),
        ("ทะเล", [6]),
        ("a", [0, 5, 6]),
        ("camera NOT left", []),
        ("cam* (left", [7]),
        ('cam"', [7]),
        ("texts:camera", []),
        ("{texts} : left", []),
        ("left^ -pans +camera", [7]),
        ("le\0ft", []),
        ("zebra", []),
    ],
)
def test_words_are_found_where_they_begin_and_scripts_without_blanks_anywhere(
    texts: sqlite3.Connection, typed: str, at: list[int]
) -> None:
    assert found(texts, typed) == [PROMPTS[place] for place in at]


@pytest.mark.parametrize("typed", ["", "  ", '"', '""', "*", "\0", "—!?", "\ud800", "-"])
def test_what_has_no_words_asks_for_nothing(typed: str) -> None:
    assert question(typed) == ""


@must_reach("asks", "asks for nothing")
@given(st.text(max_size=40) | st.text('"*():^-+{}\0 ANDORNOT', max_size=40))
@example('" OR "')
@example("a" * 100_000)
@example('"' * 100_000)
@example("の" * 100_000)
@example("a b c " * 20_000)
def test_whatever_is_typed_is_a_question_that_sqlite_takes(typed: str) -> None:
    asked = question(typed)
    assert len(asked) < 10_000
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE words USING fts5(texts, tokenize = 'ascii')")
        connection.execute("INSERT INTO words (texts) VALUES (?)", (indexed(typed),))
        if asked:
            # What was typed is found by itself, unless a bound has cut it.
            rows = connection.execute("SELECT 1 FROM words WHERE words MATCH ?", (asked,)).fetchall()
            assert rows == [(1,)]
    reached("asks" if asked else "asks for nothing")


def test_a_text_is_looked_through_within_bounds() -> None:
    assert len(indexed("a " * 10**6)) <= LONGEST_TEXT
    assert indexed("one", "", "Two-three") == "one two three"
