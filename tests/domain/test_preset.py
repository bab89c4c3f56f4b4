"""Presets by name."""

from kinogrid.domain.preset import Preset, with_preset
from kinogrid.domain.request import Mode, Resolution


def test_a_preset_takes_the_place_of_one_by_its_name() -> None:
    old, other = Preset(name="Draft"), Preset(name="Final", suffix="--raw")
    new = Preset(name="Draft", mode=Mode.TURBO, resolution=Resolution.P480)
    assert with_preset((old, other), new) == (new, other)
    assert with_preset((other,), new) == (other, new)
