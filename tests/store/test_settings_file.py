import asyncio
import json
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.allowance import LimitSpan
from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.form import ComposeForm, FrameField
from kinogrid.domain.look import Look
from kinogrid.domain.preset import Preset
from kinogrid.domain.request import Mode, Resolution
from kinogrid.store.redact import Redactor
from kinogrid.store.settings import Loaded, Settings, SettingsFile, SettingsFlaw, SettingsTrouble, ShortTiles
from tests.disks import SmallDisk
from tests.store.bringing import names_in

CHANGED = Settings(
    palette=Look.LIGHT,
    api_base="https://api.example",
    platform_base="http://127.0.0.1:8080",
    in_flight=7,
    order_limit=4,
    limit_span=LimitSpan.DAY,
    callback_url="https://hook.example/1",
    callback_receiver=True,
    callback_port=40123,
    callback_path="aB3_aB3-aB3_aB3-aB3_aB3-aB3_aB3-",
    callback_tunnel="https://tunnel.example",
    cache_bytes=512 * 1024 * 1024,
    short_tiles=ShortTiles.LOOP,
    last_folder="/pictures/Ünïcode",
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
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def load(path: Path) -> Loaded:
    return SettingsFile(path).load()


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
    assert (Settings().in_flight, Settings().cache_bytes, Settings().palette) == (3, 384 * 1024 * 1024, "dark")


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
    frozen = Path(__file__).with_name("settings_v1.json")
    assert load(frozen) == Loaded(CHANGED)
    await save(path, CHANGED)
    assert on_disk(path) == on_disk(frozen)
    assert names_in(path.parent) == ["settings.json"]


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


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'"x"', b"[" * 100_000, b" " * 2_000_000])
def test_a_broken_file_is_kept_aside_and_said(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    loaded = load(path)
    assert loaded.settings == Settings()
    assert loaded.trouble == SettingsTrouble(SettingsFlaw.NOT_UNDERSTOOD, kept_as="settings.broken")
    assert path.with_name("settings.broken").read_bytes() == data
    assert load(path) == Loaded(Settings())


NAMED = {"name": "x"}
WRONG: dict[str, list[object]] = {
    "in_flight": [0, True, "3", 3.5, 10**30],
    "palette": ["pink", ["dark"]],
    "callback_receiver": [1],
    "callback_port": [65536],
    "callback_path": ["guessed", "../" * 20],
    "callback_tunnel": ["http://tunnel.example"],
    "cache_bytes": [-1],
    "api_base": ["http://somewhere.example", "https://me:pass@api.example"],
    "platform_base": ["file:///etc/passwd"],
    "callback_url": ["javascript:alert(1)", "http://hook.example/1"],
    "last_folder": ["\ud800"],
    "geometry": [None],
    "compose": [[]],
    "limit_span": ["week"],
    "presets": [{}, [{"name": 3}], [{"name": "x" * 61}], [{"loop": "yes"} | NAMED], [{"mode": ["fast"]} | NAMED]],
    "snippets": [["\ud800"], ["x"] * 101],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in WRONG.items() for value in values])
def test_one_wrong_value_costs_only_itself_and_is_said(path: Path, name: str, value: object) -> None:
    path.write_text(json.dumps({"order_limit": 4, name: value}))
    loaded = load(path)
    assert loaded.settings == Settings(order_limit=4)
    assert loaded.trouble == SettingsTrouble(SettingsFlaw.PARTLY, (name,), kept_as="settings.broken")
    assert path.with_name("settings.broken").exists()


def test_one_wrong_value_in_the_form_costs_only_itself(path: Path) -> None:
    path.write_text('{"compose": {"prompt": "a cat", "mode": "slow"}}')
    loaded = load(path)
    assert loaded.settings.compose == ComposeForm(prompt="a cat")
    assert loaded.trouble == SettingsTrouble(SettingsFlaw.PARTLY, ("mode",), kept_as="settings.broken")


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["compose", "mode", "x"]), inner),
        max_leaves=4,
    ),
    st.sampled_from([item.name for item in fields(Settings)]),
)
def test_no_file_keeps_the_window_from_opening(
    tmp_path_factory: pytest.TempPathFactory, value: object, name: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_text(json.dumps({name: value}))
    assert isinstance(load(path).settings, Settings)


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
