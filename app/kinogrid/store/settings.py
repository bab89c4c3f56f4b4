"""What the person may set and where the window stood: each setting with its default, and what it may be."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

from kinogrid.domain.allowance import LimitSpan, SpendingUnit
from kinogrid.domain.contrast_choice import ContrastChoice
from kinogrid.domain.export_name import USUAL_TEMPLATE
from kinogrid.domain.form import ComposeForm
from kinogrid.domain.key_choice import KeyChoice
from kinogrid.domain.language_choice import LanguageChoice
from kinogrid.domain.motion_choice import MotionChoice
from kinogrid.domain.network_choice import LONGEST_NAME, NetworkChoice, ProxyKind
from kinogrid.domain.preset import Preset
from kinogrid.domain.request import Mode, Resolution, is_private_safe
from kinogrid.domain.theme_choice import TEXT_SIZES, ThemeChoice
from kinogrid.domain.timecode import Timecode
from kinogrid.store.key_choices import MOST_CHOICES, read_key_choice
from kinogrid.store.presets import MOST_PRESETS, MOST_SNIPPETS, read_preset, read_snippet
from kinogrid.store.setting_readers import (
    Items,
    Reader,
    WholeNumber,
    address,
    choice,
    colour,
    file_path,
    frame,
    proxy_address,
    secret_path,
    service_address,
    switch,
    text,
    token_mark,
)
from kinogrid.store.token_access import MOST_MARKS

MIB = 1024 * 1024


class ShortTiles(StrEnum):
    """What a clip does that ends before the longest of its set."""

    HOLD = "hold"
    LOOP = "loop"


class TileLayout(StrEnum):
    """How a job's clips stand beside one another; `AUTO` is whatever shows them largest."""

    AUTO = "auto"
    SQUARE = "square"
    ROW = "row"
    COLUMN = "column"
    LARGE = "large"


FORM_READERS: Mapping[str, Reader] = {
    "prompt": text(64 * 1024),
    "first": frame,
    "last": frame,
    "mode": choice(Mode),
    "resolution": choice(Resolution),
    "loop": switch,
    "callback_url": text(4096),
}


def _read(reader: Reader | Items) -> Mapping[str, Reader | Items]:
    """Say in a setting's own place what reads it back out of the file, or raises `ValueError`."""
    return {"read": reader}


def _always(reader: Reader | Items) -> Mapping[str, Any]:
    """Say so of a setting that holds in safe mode too, as of what decides who is sent what, and how much unasked."""
    return {"read": reader, "always": True}


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default, and what it may be in the file; never a secret.

    `text_size` is in hundredths of the size that the desktop asks for, `motion` how much may move in the window.
    `api_base` and `platform_base` are empty for the provider's own; `proxy` and what follows it are the way that is
    taken there and to results (`network_choice`), whose password is in the keyring and never here; `in_flight` bounds
    the jobs at the service; `order_limit` is how many orders may be placed within `limit_span`, since the app was
    started or since midnight, before a question is asked, and `spending_limit` for how much on one day, where a
    `spending_unit` is chosen; `compose` is what stands in the form and is not ordered yet, `presets` and `snippets` are
    what Compose keeps beside it; `cache_bytes` bounds the preview's pictures; `geometry`, `window_state` and `splitter`
    are Qt's own bytes in base64. `timecode` is how a place in a clip is written, `notifications` whether the desktop
    tells of jobs. `auto_advance` goes on to what is undecided after a decision, `survey` leaves rejected variants out
    of the grid, `nest_extensions` lets them stand below what they continue in the list of jobs. `export_folder`, empty
    until the first export, and `export_template` are where exports went last, and how they are named. `callback_port`
    and `callback_path` (both empty until the receiver is first switched on) stay the same from start to start, since a
    tunnel leads there; `callback_tunnel` is the tunnel's public end. `shortcuts` are the keys that a person chose in
    the place of the usual ones. `newest_run` is the newest version that these settings were used by, empty before the
    first. `token_marks` tell what was agreed or refused of a token at a host, and no token.
    """

    theme: ThemeChoice = field(default=ThemeChoice.DARK, metadata=_read(choice(ThemeChoice)))
    accent: str = field(default="", metadata=_read(colour))
    contrast: ContrastChoice = field(default=ContrastChoice.SYSTEM, metadata=_read(choice(ContrastChoice)))
    # Else nobody could read what safe mode says, nor choose another; nor look at it, who gets dizzy of what moves.
    text_size: int = field(default=100, metadata=_always(WholeNumber(TEXT_SIZES[0], TEXT_SIZES[-1])))
    language: LanguageChoice = field(default=LanguageChoice.SYSTEM, metadata=_always(choice(LanguageChoice)))
    motion: MotionChoice = field(default=MotionChoice.SYSTEM, metadata=_always(choice(MotionChoice)))
    api_base: str = field(default="", metadata=_always(service_address))
    platform_base: str = field(default="", metadata=_always(service_address))
    proxy: ProxyKind = field(default=ProxyKind.SYSTEM, metadata=_always(choice(ProxyKind)))
    proxy_address: str = field(default="", metadata=_always(proxy_address))
    proxy_user: str = field(default="", metadata=_always(text(LONGEST_NAME)))
    proxy_for_media: bool = field(default=True, metadata=_always(switch))
    certificates: str = field(default="", metadata=_always(file_path))
    # The most is far above what the provider takes.
    in_flight: int = field(default=3, metadata=_always(WholeNumber(1, 1000)))
    order_limit: int = field(default=10, metadata=_always(WholeNumber(1, 1000)))
    limit_span: LimitSpan = field(default=LimitSpan.START, metadata=_always(choice(LimitSpan)))
    spending_unit: SpendingUnit = field(default=SpendingUnit.NONE, metadata=_always(choice(SpendingUnit)))
    spending_limit: int = field(default=5, metadata=_always(WholeNumber(1, 100_000)))
    callback_url: str = field(default="", metadata=_read(address(is_private_safe)))
    callback_receiver: bool = field(default=False, metadata=_read(switch))
    callback_port: int = field(default=0, metadata=_read(WholeNumber(0, 65535)))
    callback_path: str = field(default="", metadata=_read(secret_path))
    callback_tunnel: str = field(default="", metadata=_read(address(is_private_safe)))
    # The least holds four small clips; four first generations at native size take 275 MiB.
    cache_bytes: int = field(default=384 * MIB, metadata=_read(WholeNumber(32 * MIB, 64 * 1024 * MIB)))
    short_tiles: ShortTiles = field(default=ShortTiles.HOLD, metadata=_read(choice(ShortTiles)))
    timecode: Timecode = field(default=Timecode.CLOCK, metadata=_read(choice(Timecode)))
    tile_layout: TileLayout = field(default=TileLayout.AUTO, metadata=_read(choice(TileLayout)))
    notifications: bool = field(default=True, metadata=_read(switch))
    auto_advance: bool = field(default=False, metadata=_read(switch))
    survey: bool = field(default=False, metadata=_read(switch))
    nest_extensions: bool = field(default=False, metadata=_read(switch))
    last_folder: str = field(default="", metadata=_read(text(4096)))
    export_folder: str = field(default="", metadata=_read(text(4096)))
    export_template: str = field(default=USUAL_TEMPLATE, metadata=_read(text(1024)))
    geometry: str = field(default="", metadata=_read(text(64 * 1024)))
    window_state: str = field(default="", metadata=_read(text(64 * 1024)))
    splitter: str = field(default="", metadata=_read(text(64 * 1024)))
    compose: ComposeForm = field(default_factory=ComposeForm)
    presets: tuple[Preset, ...] = field(default=(), metadata=_read(Items(read_preset, MOST_PRESETS)))
    snippets: tuple[str, ...] = field(default=(), metadata=_read(Items(read_snippet, MOST_SNIPPETS)))
    shortcuts: tuple[KeyChoice, ...] = field(default=(), metadata=_read(Items(read_key_choice, MOST_CHOICES)))
    newest_run: str = field(default="", metadata=_read(text(32)))
    token_marks: tuple[str, ...] = field(default=(), metadata=_always(Items(token_mark, MOST_MARKS)))


# What settings were called in the file before, and are called by now.
FORMER_NAMES: Mapping[str, str] = {"palette": "theme"}

READERS: Mapping[str, Reader | Items] = {item.name: item.metadata["read"] for item in fields(Settings) if item.metadata}


def network_choice(settings: Settings) -> NetworkChoice:
    """Give what is chosen of the network, without the password."""
    return NetworkChoice(
        proxy=settings.proxy,
        proxy_address=settings.proxy_address,
        proxy_user=settings.proxy_user,
        proxy_for_media=settings.proxy_for_media,
        certificates=settings.certificates,
    )


def in_safe_mode(settings: Settings) -> Settings:
    """Give the defaults, but for what decides who is sent what, and how much unasked."""
    kept = {item.name: getattr(settings, item.name) for item in fields(Settings) if item.metadata.get("always")}
    return Settings(**kept)


def bounds(name: str) -> tuple[int, int]:
    """Give the least and the most that a setting may be; raises `KeyError` for one that is no number."""
    read = READERS[name]
    if not isinstance(read, WholeNumber):
        raise KeyError(name)
    return read.least, read.most
