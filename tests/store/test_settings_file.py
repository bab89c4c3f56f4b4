import asyncio
import json
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.allowance import LimitSpan, SpendingUnit
from kinogrid.domain.contrast_choice import ContrastChoice
from kinogrid.domain.export_name import USUAL_TEMPLATE
from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.form import ComposeForm, FrameField
from kinogrid.domain.key_choice import KeyChoice
from kinogrid.domain.language_choice import LanguageChoice
from kinogrid.domain.motion_choice import MotionChoice
from kinogrid.domain.network_choice import ProxyKind
from kinogrid.domain.preset import Preset
from kinogrid.domain.request import Mode, Resolution
from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.domain.timecode import Timecode
from kinogrid.store.redact import Redactor
from kinogrid.store.settings import Settings, ShortTiles, TileLayout, bounds
from kinogrid.store.settings_file import Loaded, SettingsFile, SettingsFlaw, SettingsTrouble
from tests.disks import SmallDisk
from tests.reached import must_reach, reached
from tests.store.bringing import names_in

CHANGED = Settings(
    theme=ThemeChoice.LIGHT,
    accent="#8b5cf6",
    contrast=ContrastChoice.HIGH,
    text_size=150,
    language=LanguageChoice.JAPANESE,
    motion=MotionChoice.REDUCED,
    api_base="https://api.example",
    platform_base="http://127.0.0.1:8080",
    proxy=ProxyKind.SOCKS5,
    proxy_address="proxy.example:1080",
    proxy_user="me",
    proxy_for_media=False,
    certificates="/etc/company.pem",
    in_flight=7,
    order_limit=4,
    limit_span=LimitSpan.DAY,
    spending_unit=SpendingUnit.DOLLARS,
    spending_limit=12,
    callback_url="https://hook.example/1",
    callback_receiver=True,
    callback_port=40123,
    callback_path="aB3_aB3-aB3_aB3-aB3_aB3-aB3_aB3-",
    callback_tunnel="https://tunnel.example",
    cache_bytes=512 * 1024 * 1024,
    short_tiles=ShortTiles.LOOP,
    timecode=Timecode.UNITS,
    tile_layout=TileLayout.LARGE,
    notifications=False,
    auto_advance=True,
    survey=True,
    nest_extensions=True,
    last_folder="/pictures/Ünïcode",
    export_folder="/home/me/Films",
    export_template="{n} {prompt}",
    geometry="AdnQywAD",
    window_state="AAAA/w",
    splitter="AAAA/g",
    compose=ComposeForm(
        prompt="a cat",
        first=FrameField(path="/a.png"),
        last=FrameField(url="https://b/c.png"),
        mode=Mode.TURBO,
        resolution=Resolution.P480,
        loop=True,
        callback_url="https://hook/2",
    ),
    presets=(
        Preset(name="Überblick", mode=Mode.TURBO, resolution=Resolution.P480, loop=True, suffix="--raw"),
        Preset(name="Final", callback_url="https://hook.example/3"),
    ),
    snippets=("slow push in", "--motion low"),
    shortcuts=(KeyChoice("loop", ("Shift+K", "F9")), KeyChoice("Quit")),
    newest_run="0.3.12",
    token_marks=("9f86d081884c7d659a2feaa0c55ad015", "2c26b46b68ffc68ff99b453c1d304134"),
)

FROZEN = Path(__file__).with_name("settings_v10.json")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def load(path: Path) -> Loaded:
    return SettingsFile(path).load()


def put(path: Path, told: str | bytes) -> None:
    path.write_bytes(told.encode() if isinstance(told, str) else told)


def on_disk(path: Path) -> Any:
    return json.loads(path.read_text())


async def save(path: Path, settings: Settings, mask: Callable[[str], str] = str) -> None:
    file = SettingsFile(path, mask)
    try:
        await file.save(settings)
    finally:
        await file.aclose()


def test_without_a_file_there_are_defaults(path: Path) -> None:
    assert load(path) == Loaded(Settings())
    assert (Settings().in_flight, Settings().cache_bytes, Settings().theme) == (3, 384 * 1024 * 1024, "dark")


async def test_a_token_that_was_typed_somewhere_is_not_stored(path: Path) -> None:
    redactor = Redactor()
    redactor.learn("3f9c0b7e51d24a6f8e2b17c4d5a09b66")
    typed = "oops 3f9c0b7e51d24a6f8e2b17c4d5a09b66"
    presets = (Preset(name="x", suffix=typed),)
    await save(path, Settings(compose=ComposeForm(prompt=typed), snippets=(typed,), presets=presets), redactor.mask)
    told = on_disk(path)
    for found in (told["compose"]["prompt"], told["snippets"][0], told["presets"][0]["suffix"]):
        assert found == "oops [secret]"


async def test_saves_are_carried_out_in_order(path: Path) -> None:
    file = SettingsFile(path)
    await asyncio.gather(*(file.save(Settings(in_flight=number)) for number in range(1, 30)))
    await file.aclose()
    assert load(path).settings.in_flight == 29


async def test_a_file_of_today_opens_with_everything_right_and_is_written_the_same(path: Path) -> None:
    for changed, default in ((CHANGED, Settings()), (CHANGED.compose, ComposeForm())):
        assert all(getattr(changed, item.name) != getattr(default, item.name) for item in fields(default))
    assert load(FROZEN) == Loaded(CHANGED)
    await save(path, CHANGED)
    assert on_disk(path) == on_disk(FROZEN)
    assert names_in(path.parent) == ["settings.json"]


# What holds in safe mode as well: who is sent what, and how much of it without a question, and what can be read.
ALWAYS = {
    *("language", "text_size", "motion"),
    *("api_base", "platform_base", "token_marks"),
    *("proxy", "proxy_address", "proxy_user", "proxy_for_media", "certificates"),
    *("in_flight", "order_limit", "limit_span", "spending_unit", "spending_limit"),
}


async def test_in_safe_mode_the_file_stays_and_little_of_it_counts(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    shutil.copyfile(FROZEN, path)
    file = SettingsFile(path, safe=True)
    loaded = file.load()
    same = {
        item.name for item in fields(Settings) if getattr(loaded.settings, item.name) == getattr(CHANGED, item.name)
    }
    usual = {
        item.name for item in fields(Settings) if getattr(loaded.settings, item.name) == getattr(Settings(), item.name)
    }
    assert (same, usual) == (ALWAYS, {item.name for item in fields(Settings)} - ALWAYS)
    await file.save(Settings(in_flight=9))
    await file.aclose()
    assert on_disk(path) == on_disk(FROZEN)
    assert names_in(path.parent) == ["settings.json"]


@pytest.mark.parametrize("text", ["no settings", '{"in_flight": 2, "order_lim'])
def test_in_safe_mode_a_broken_file_is_left_alone(path: Path, text: str) -> None:
    path.write_text(text)
    assert SettingsFile(path, safe=True).load().trouble is not None
    assert path.read_text() == text
    assert names_in(path.parent) == ["settings.json"]


def test_a_file_of_before_opens_with_everything_right() -> None:
    ninth = replace(CHANGED, text_size=100, motion=MotionChoice.SYSTEM)
    assert load(FROZEN.with_name("settings_v9.json")) == Loaded(ninth)
    eighth = replace(
        ninth,
        accent="",
        contrast=ContrastChoice.SYSTEM,
        proxy=ProxyKind.SYSTEM,
        proxy_address="",
        proxy_user="",
        proxy_for_media=True,
        certificates="",
        newest_run="",
    )
    assert load(FROZEN.with_name("settings_v8.json")) == Loaded(eighth)
    before = replace(eighth, language=LanguageChoice.SYSTEM)
    assert load(FROZEN.with_name("settings_v7.json")) == Loaded(before)
    flat = replace(before, nest_extensions=False)
    for version in (5, 6):
        assert load(FROZEN.with_name(f"settings_v{version}.json")) == Loaded(flat)
    usual = replace(flat, shortcuts=())
    assert load(FROZEN.with_name("settings_v4.json")) == Loaded(usual)
    unlimited = replace(
        usual,
        notifications=True,
        spending_unit=SpendingUnit.NONE,
        spending_limit=5,
        timecode=Timecode.CLOCK,
        tile_layout=TileLayout.AUTO,
        export_folder="",
        export_template=USUAL_TEMPLATE,
    )
    assert load(FROZEN.with_name("settings_v3.json")) == Loaded(unlimited)
    then = replace(unlimited, auto_advance=False, survey=False)
    assert load(FROZEN.with_name("settings_v2.json")) == Loaded(then)
    assert load(FROZEN.with_name("settings_v1.json")) == Loaded(replace(then, token_marks=()))


@pytest.mark.parametrize(
    "frame",
    [
        FrameField(),
        *(FrameField(path=path) for path in ("/home/me/my cat.png", "C:/Users/me/cat.png", "//server/share/cat.png")),
        *(FrameField(url=url) for url in ("https://b/c.png", "cat.png", "htt")),
    ],
)
async def test_a_frame_comes_back_into_the_field_that_it_was_in(path: Path, frame: FrameField) -> None:
    form = ComposeForm(first=frame)
    await save(path, Settings(compose=form))
    assert load(path).settings.compose == form


async def test_the_longest_texts_and_the_least_and_largest_numbers_come_back(path: Path) -> None:
    long = "x" * 3000
    form = ComposeForm(first=FrameField(path=f"/{long}"), last=FrameField(url=f"https://{long}"))
    await save(path, Settings(compose=form, last_folder=long))
    assert load(path) == Loaded(Settings(compose=form, last_folder=long))
    numbers = [item.name for item in fields(Settings) if isinstance(getattr(Settings(), item.name), int)]
    for name in (name for name in numbers if not isinstance(getattr(Settings(), name), bool)):
        for bound, beyond in zip(bounds(name), (-1, 1), strict=True):
            put(path, json.dumps({name: bound}))
            assert (getattr(load(path).settings, name), load(path).trouble) == (bound, None)
            put(path, json.dumps({name: bound + beyond}))
            assert load(path).settings == Settings()


@pytest.fixture
def newer(path: Path) -> Path:
    path.write_text('{"in_flight": 5, "mood": {"sunny": [1]}, "compose": {"prompt": "x", "seed": 7}}')
    return path


async def test_what_a_newer_version_wrote_stays_in_the_file(newer: Path) -> None:
    file = SettingsFile(newer)
    loaded = file.load()
    assert loaded == Loaded(Settings(in_flight=5, compose=ComposeForm(prompt="x")))
    await file.save(replace(loaded.settings, in_flight=6))
    await file.aclose()
    written = on_disk(newer)
    assert (written["mood"], written["compose"]["seed"], written["in_flight"]) == ({"sunny": [1]}, 7, 6)


async def test_what_a_newer_version_gave_to_a_preset_stays_with_it(path: Path) -> None:
    put(path, '{"presets": [{"name": "a", "seed": 7}, {"name": "b", "seed": 8}]}')
    presets = load(path).settings.presets
    await change(path, presets=(*presets[1:], Preset(name="c")))
    assert [(told["name"], told.get("seed")) for told in on_disk(path)["presets"]] == [("b", 8), ("c", None)]


async def change(path: Path, **changes: Any) -> None:
    """Open the file, as a start does, and save other settings."""
    file = SettingsFile(path)
    try:
        await file.save(replace(file.load().settings, **changes))
    finally:
        await file.aclose()


def take_away(path: Path) -> None:
    path.unlink()


def file_bytes(path: Path) -> bytes:
    return path.read_bytes()


def kept(path: Path) -> Path:
    return path.with_name("settings.broken")


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'"x"', b"[" * 100_000, b'{"x"', b"\n  x"])
async def test_a_broken_file_is_kept_aside_and_said_until_another_is_written(path: Path, data: bytes) -> None:
    put(path, data)
    # Whoever is killed before the first write finds it again.
    for _start in range(2):
        loaded = load(path)
        assert loaded.settings == Settings()
        assert loaded.trouble == SettingsTrouble(SettingsFlaw.NOT_UNDERSTOOD, kept_as="settings.broken")
        assert kept(path).read_bytes() == file_bytes(path) == data
    await change(path, in_flight=7)
    assert load(path) == Loaded(Settings(in_flight=7))
    assert kept(path).read_bytes() == data


UNREAD: list[tuple[Callable[[Path], object], Callable[[Path], bool]]] = [
    (lambda path: path.write_bytes(b" " * 2_000_000), Path.is_file),
    (Path.mkdir, Path.is_dir),
]
if sys.platform != "win32":
    UNREAD.append((os.mkfifo, Path.is_fifo))


@pytest.mark.parametrize(("make", "is_there"), UNREAD)
async def test_what_cannot_be_read_whole_makes_room_for_the_first_write(
    path: Path, make: Callable[[Path], object], is_there: Callable[[Path], bool]
) -> None:
    make(path)
    loaded = load(path)
    assert loaded.settings == Settings()
    assert loaded.trouble is not None
    assert (loaded.trouble.flaw is SettingsFlaw.PARTLY, loaded.trouble.kept_as) == (False, "")
    assert not kept(path).exists()
    await change(path, in_flight=7)
    assert load(path) == Loaded(Settings(in_flight=7))
    assert is_there(kept(path))


async def test_what_cannot_be_read_and_is_gone_at_the_first_write_is_no_hindrance(path: Path) -> None:
    if sys.platform != "win32":
        os.mkfifo(path)
        file = SettingsFile(path)
        file.load()
        take_away(path)
        await file.save(Settings())
        await file.aclose()
        assert load(path) == Loaded(Settings())


async def test_a_broken_file_that_cannot_be_kept_is_not_written_over(path: Path) -> None:
    put(path, "{")
    kept(path).mkdir()
    loaded = load(path)
    assert loaded.trouble == SettingsTrouble(SettingsFlaw.NOT_UNDERSTOOD)
    file = SettingsFile(path)
    file.load()
    try:
        with pytest.raises(LibraryTrouble):
            await file.save(Settings())
        assert file_bytes(path) == b"{"
        kept(path).rmdir()
        await file.save(Settings())
    finally:
        await file.aclose()
    assert kept(path).read_bytes() == b"{"
    assert load(path) == Loaded(Settings())


NAMED = {"name": "x"}
WRONG: dict[str, list[object]] = {
    "in_flight": [0, True, "3", 3.5, 10**30],
    "theme": ["pink", ["dark"]],
    "callback_receiver": [1],
    "callback_port": [65536],
    "callback_path": ["guessed", "../" * 20],
    "callback_tunnel": ["http://tunnel.example"],
    "cache_bytes": [-1],
    "text_size": [79, 201, 100.0, "100"],
    "motion": ["slow", True],
    "api_base": ["http://somewhere.example", "https://me:pass@api.example", "https://api.example/?to=evil"],
    "platform_base": ["file:///etc/passwd", "https://platform.example#x", "https://", 7],
    "callback_url": ["javascript:alert(1)", "http://hook.example/1"],
    "last_folder": ["\ud800"],
    "geometry": [None],
    "compose": [[]],
    "limit_span": ["week"],
    "tile_layout": ["round"],
    "presets": [
        {},
        [7, None],
        [{"name": 3}],
        [{"name": "x" * 61}],
        [{"loop": "yes"} | NAMED],
        [{"mode": ["fast"]} | NAMED],
    ],
    "snippets": [["\ud800"], [7]],
    "shortcuts": [
        {},
        [7],
        [{"action": "loop"}],
        [{"action": 7, "keys": []}],
        [{"action": "", "keys": []}],
        [{"action": "x" * 65, "keys": []}],
        [{"action": "loop", "keys": "K"}],
        [{"action": "loop", "keys": [7]}],
        [{"action": "loop", "keys": ["K"] * 11}],
        [{"action": "loop", "keys": ["\ud800"]}],
    ],
    "token_marks": ["9f86d081884c7d659a2feaa0c55ad015", ["9F86D081884C7D659A2FEAA0C55AD015"], ["9f86"], [7]],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in WRONG.items() for value in values])
async def test_one_wrong_value_costs_only_itself_is_said_and_stays_in_the_file(
    path: Path, name: str, value: object
) -> None:
    put(path, json.dumps({"order_limit": 4, name: value}))
    loaded = load(path)
    assert loaded == Loaded(Settings(order_limit=4), SettingsTrouble(SettingsFlaw.PARTLY, (name,)))
    await change(path, order_limit=5)
    assert on_disk(path)[name] == value, "a newer version may have meant it"
    assert load(path) == Loaded(Settings(order_limit=5), loaded.trouble)
    assert not kept(path).exists()


CHANGES: dict[str, Any] = {"in_flight": 8, "theme": ThemeChoice.LIGHT, "compose": ComposeForm(prompt="a dog")}
CHANGES |= {"presets": (Preset(name="a"),), "snippets": ("slowly",)}


@pytest.mark.parametrize("name", CHANGES)
async def test_a_wrong_value_gives_way_once_the_setting_is_changed(path: Path, name: str) -> None:
    put(path, json.dumps({name: "odd"}))
    file = SettingsFile(path)
    settings = file.load().settings
    await file.save(settings)
    assert on_disk(path)[name] == "odd"
    await file.save(replace(settings, **{name: CHANGES[name]}))
    await file.save(settings)
    await file.aclose()
    assert load(path) == Loaded(Settings())


async def test_one_wrong_value_in_the_form_costs_only_itself(path: Path) -> None:
    put(path, '{"compose": {"prompt": "a cat", "mode": "slow"}}')
    loaded = load(path)
    assert loaded.settings.compose == ComposeForm(prompt="a cat")
    assert loaded.trouble == SettingsTrouble(SettingsFlaw.PARTLY, ("mode",))
    await change(path, compose=ComposeForm(prompt="a dog"))
    assert (on_disk(path)["compose"]["prompt"], on_disk(path)["compose"]["mode"]) == ("a dog", "slow")
    await change(path, compose=ComposeForm(prompt="a dog", mode=Mode.TURBO))
    assert load(path) == Loaded(Settings(compose=ComposeForm(prompt="a dog", mode=Mode.TURBO)))


async def test_one_wrong_piece_of_a_list_costs_only_itself(path: Path) -> None:
    odd = {"name": "later", "mode": "warp", "x": [1]}
    put(path, json.dumps({"presets": [odd, {"name": "a"}], "snippets": ["one", 2, "three"]}))
    loaded = load(path)
    assert loaded.settings == Settings(presets=(Preset(name="a"),), snippets=("one", "three"))
    assert loaded.trouble == SettingsTrouble(SettingsFlaw.PARTLY, ("presets", "snippets"))
    await change(path, presets=(Preset(name="b"),))
    assert on_disk(path)["presets"][1:] == [odd]
    assert on_disk(path)["snippets"] == ["one", "three", 2]


def test_more_than_can_be_kept_costs_only_what_is_too_much(path: Path) -> None:
    put(path, json.dumps({"snippets": [str(number) for number in range(102)]}))
    loaded = load(path)
    assert loaded.settings.snippets == tuple(map(str, range(100)))
    assert loaded.trouble == SettingsTrouble(SettingsFlaw.PARTLY, ("snippets",))


# A text of the file of today is made odd: what is lost by it, and what else then differs from that file.
MADE_ODD: list[tuple[bytes, bytes, tuple[str, ...], dict[str, Any]]] = [
    (b'"in_flight": 7', b'"in_flight": seven', ("in_flight",), {"in_flight": 3}),
    (b'"in_flight": 7', b'"in_flight": 7 7', ("in_flight",), {"in_flight": 3}),
    (b'"in_flight": 7', b'"in_flight": ' + b"7" * 5_000, ("in_flight",), {"in_flight": 3}),
    (b'"in_flight": 7', b'"in_flight": ' + b"[" * 100_000, ("in_flight",), {"in_flight": 3}),
    (b'"in_flight": 7', b'"in_flight": NaN', ("in_flight",), {"in_flight": 3}),
    (b'"in_flight": 7,', b'"in_flight": 7', (), {}),
    (b'"in_flight": 7,', b'"in_flight": 7, // as many as they take', ("in_flight",), {"in_flight": 3}),
    (b'"theme": "light"', b'"theme": "light', ("theme",), {"theme": ThemeChoice.DARK}),
    (b'"day"', b'"\xff"', ("limit_span",), {"limit_span": LimitSpan.START}),
    (b'"/pictures', b'"/pict\xffures', ("last_folder",), {"last_folder": ""}),
    (b'"https://hook/2"', b"x", ("callback_url",), {"compose": replace(CHANGED.compose, callback_url="")}),
    (b'"a cat"', b'"a cat', ("prompt",), {"compose": replace(CHANGED.compose, prompt="")}),
    (b'"a cat"', b'"a\n\tcat"', (), {"compose": replace(CHANGED.compose, prompt="a\n\tcat")}),
    (b'"Final"', b'"Fi\nnal"', (), {"presets": (CHANGED.presets[0], replace(CHANGED.presets[1], name="Fi\nnal"))}),
    (b'"Final"', b"Final", ("presets",), {"presets": ()}),
    (b'304134"\n  ]\n}', b'304134"\n  ],\n}', (), {}),
    (b'304134"\n  ]\n}', b"304", ("token_marks",), {"token_marks": ()}),
    (b'"theme": "light",', b'"theme": "light",\n  "mood": oh,', ("mood",), {}),
]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize(("was", "made", "names", "differs"), MADE_ODD)
async def test_whatever_is_odd_in_a_file_costs_only_what_it_stands_in(
    path: Path, was: bytes, made: bytes, names: tuple[str, ...], differs: dict[str, Any], encoding: str
) -> None:
    whole = FROZEN.read_bytes()
    assert whole.count(was) == 1
    put(path, "".encode(encoding) + whole.replace(was, made))
    loaded = load(path)
    assert loaded.settings == replace(CHANGED, **differs)
    assert (loaded.trouble.names if loaded.trouble else ()) == names
    await change(path, order_limit=5)
    assert load(path).settings == replace(CHANGED, **differs, order_limit=5)


@must_reach("a number that counts", "none that does")
@given(st.text(st.characters(exclude_characters='"\n')), st.sampled_from([b'"dark"', b"7", b'"2"', b"10"]))
def test_no_value_costs_more_than_its_setting(
    tmp_path_factory: pytest.TempPathFactory, odd: str, number: bytes
) -> None:
    whole = FROZEN.read_bytes().replace(
        b'"in_flight": 7', b'"in_flight": ' + number + odd.encode(errors="surrogatepass")
    )
    path = tmp_path_factory.getbasetemp() / "odd.json"
    put(path, whole)
    settings = load(path).settings
    assert replace(settings, in_flight=7) == CHANGED
    reached("none that does" if settings.in_flight == Settings().in_flight else "a number that counts")


def test_what_is_lost_by_an_odd_file_is_kept_beside_it(path: Path) -> None:
    put(path, '{\n  "in_flight": seven,\n  "order_limit": 4\n}\n')
    trouble = SettingsTrouble(SettingsFlaw.PARTLY, ("in_flight",), kept_as="settings.broken")
    assert load(path) == Loaded(Settings(order_limit=4), trouble)
    assert kept(path).read_bytes() == path.read_bytes()


async def test_a_setting_under_its_former_name_counts_unless_it_stands_there_under_its_own(path: Path) -> None:
    put(path, '{"palette": "light", "order_limit": 4}')
    assert load(path) == Loaded(Settings(theme=ThemeChoice.LIGHT, order_limit=4))
    await change(path, order_limit=5)
    assert (on_disk(path)["theme"], "palette" in on_disk(path)) == ("light", False)
    put(path, '{"theme": "system", "palette": "light"}')
    assert load(path) == Loaded(Settings(theme=ThemeChoice.SYSTEM))
    put(path, '{\n  "palette": plaid,\n  "order_limit": 4\n}')
    lost = SettingsTrouble(SettingsFlaw.PARTLY, ("theme",), kept_as="settings.broken")
    assert load(path) == Loaded(Settings(order_limit=4), lost)


LIGHT = Settings(theme=ThemeChoice.LIGHT)
BY_HAND = {
    '{"in_flight": seven, "theme": "light"}': LIGHT,
    '{"theme": "light", "in_flight": 12': LIGHT,
    '{"theme":"light","compose":{"prompt":"a cat","loop":yes},"in_flight":4,}': replace(
        LIGHT, in_flight=4, compose=ComposeForm(prompt="a cat")
    ),
    '{"theme": "light", "compose": {"prompt": "a cat", "mode": {"a": b}}}': replace(
        LIGHT, compose=ComposeForm(prompt="a cat")
    ),
    '{\n\t"theme": "light",\n\t"in_flight": seven,\n\t"order_limit": 4\n}': replace(LIGHT, order_limit=4),
    '{\n    "theme": "light",\n    "in_flight": seven\n}': LIGHT,
    '{"theme": "light", "theme": "dark", "in_flight": seven}': LIGHT,
}


@pytest.mark.parametrize("text", BY_HAND)
def test_a_file_that_somebody_wrote_by_hand_is_read_alike(path: Path, text: str) -> None:
    put(path, text)
    assert load(path).settings == BY_HAND[text]


@pytest.mark.parametrize("path_of_frame", [os.fsdecode(b"/pictures/bad\xff.png"), "/pictures/caf\u00e9.png"])
async def test_a_path_that_is_no_text_is_kept_to_the_byte(path: Path, path_of_frame: str) -> None:
    kept = Settings(compose=ComposeForm(first=FrameField(path=path_of_frame)))
    await save(path, kept)
    assert on_disk(path)["compose"]["first"] == path_of_frame
    assert load(path) == Loaded(kept)


async def test_half_a_character_of_a_newer_version_does_not_keep_the_settings_from_being_written(path: Path) -> None:
    put(path, '{"mood": "\\ud83d", "in_flight": 5}')
    for number in (6, 7):
        await change(path, in_flight=number)
        assert (on_disk(path)["mood"], on_disk(path)["in_flight"]) == ("\ud83d", number)


def test_a_file_that_goes_very_deep_is_no_hindrance(path: Path) -> None:
    put(path, "{\n" + "".join(f'{" " * depth}"x": {{\n' for depth in range(1, 1_400)))
    assert load(path).settings == Settings()


def test_nothing_in_a_file_is_still_a_file(path: Path) -> None:
    put(path, "{}")
    assert load(path) == Loaded(Settings())


GOOD_ONES = ["light", "system", "en", "fast", 2, 5, 30, True, False]


@must_reach("left out", "taken")
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["compose", "mode", "x"]), inner),
        max_leaves=4,
    )
    | st.sampled_from(GOOD_ONES),
    st.sampled_from([item.name for item in fields(Settings)]),
)
def test_no_file_keeps_the_window_from_opening(
    tmp_path_factory: pytest.TempPathFactory, value: object, name: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_text(json.dumps({name: value}))
    loaded = load(path)
    assert isinstance(loaded.settings, Settings)
    reached(left_out=loaded.trouble is not None, taken=loaded.settings != Settings())


def test_a_file_that_cannot_be_read_is_said_and_left_alone(path: Path) -> None:
    path.mkdir()
    loaded = load(path)
    assert loaded.settings == Settings()
    assert loaded.trouble == SettingsTrouble(SettingsFlaw.UNREADABLE, reason="Is a directory")
    assert path.is_dir()


async def test_a_folder_that_cannot_be_written_is_told(read_only: Path) -> None:
    with pytest.raises(LibraryTrouble):
        await save(read_only / "settings.json", Settings())


async def test_a_full_disk_leaves_the_old_settings(small_disk: SmallDisk) -> None:
    path = small_disk.folder / "settings.json"
    await save(path, CHANGED)
    small_disk.fill(200_000)
    with pytest.raises(LibraryTrouble):
        await save(path, replace(CHANGED, compose=ComposeForm(prompt="x" * 2_000_000)))
    small_disk.free()
    assert load(path).settings == CHANGED
    assert names_in(small_disk.folder) == ["settings.json"]
