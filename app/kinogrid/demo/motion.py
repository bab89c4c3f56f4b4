"""Where each point of a moving picture comes from: four camera moves as pure functions.

A place in a picture is a pair `(x, y)` of fractions of its width and height, from the top left corner. A move answers,
for a place on the screen, the place in the still that is seen there. Every move is the identity at amount 0, so that a
clip begins at its first frame exactly, and arrives at its last frame exactly when it is played backwards into it.
"""

import math
import random
from collections.abc import Callable
from dataclasses import dataclass

Place = tuple[float, float]
Warp = Callable[[float, float, float, float], Place]
"""`(x, y, amount 0 to 1, progress of the clip 0 to 1)` to the place seen there."""


@dataclass(frozen=True, slots=True)
class Move:
    """One variant's camera and light, fixed by the order's seed, so that a clip can be rendered again alike."""

    name: str
    warp: Warp
    hue: float
    """Turn of the colours at full amount, in degrees."""
    light: float
    """Gain of brightness at full amount, in the range -10 to 10 of FFmpeg's `hue` filter."""
    turn: float
    """Where on the way, 0 to 1, the last frame takes over from the first."""


def moves(seed: str, count: int, aspect: float, strength: float = 1.0) -> list[Move]:
    """Choose a different move for each of `count` variants: the same seed gives the same, another seed others.

    Args:
        seed: What tells one order from another.
        count: How many variants, up to eight.
        aspect: Width by height of the picture.
        strength: 1 is the usual size of a move; Midjourney's `--motion low|high` asks for less or more.
    """
    chance = random.Random(seed)
    makers = [_push, _truck, _orbit, _ripple]
    chance.shuffle(makers)
    hues, lights, turns = (_spread(chance, count) for _ in range(3))
    chosen = []
    for index in range(count):
        maker = makers[index % len(makers)]
        warp = maker(chance, aspect, strength)
        hue, light, turn = hues[index] * 24 - 12, lights[index] * 0.9 - 0.35, 0.36 + 0.28 * turns[index]
        chosen.append(Move(maker.__name__.strip("_"), warp, hue, light, turn))
    return chosen


def ease(progress: float) -> float:
    """Start and stop a camera as an operator's hand does: gently (0 to 1 for 0 to 1)."""
    clamped = min(1.0, max(0.0, progress))
    return clamped * clamped * (3 - 2 * clamped)


def swell(progress: float) -> float:
    """Go out and come back within one clip, for a loop: 0 at both ends, 1 in the middle."""
    return math.sin(math.pi * progress) ** 2


def _spread(chance: random.Random, count: int) -> list[float]:
    """Draw `count` numbers from 0 to 1 that lie well apart, in any order."""
    drawn = [(index + chance.random()) / count for index in range(count)]
    chance.shuffle(drawn)
    return drawn


def _nearness(y: float) -> float:
    """Guess depth: what stands low in a picture is near, what stands high is far (0 far, 1 near)."""
    return ease((y - 0.3) / 0.7)


def _push(chance: random.Random, _aspect: float, strength: float) -> Warp:
    focus_x, focus_y = chance.uniform(0.3, 0.7), chance.uniform(0.42, 0.68)
    reach = 0.36 * strength

    def warp(x: float, y: float, amount: float, _progress: float) -> Place:
        scale = 1 / (1 + amount * reach * (0.85 + 0.3 * _nearness(y)))
        return focus_x + (x - focus_x) * scale, focus_y + (y - focus_y) * scale

    return warp


def _truck(chance: random.Random, _aspect: float, strength: float) -> Warp:
    way = chance.choice((-1, 1))
    reach = 0.075 * strength * chance.uniform(0.85, 1.15)

    def warp(x: float, y: float, amount: float, _progress: float) -> Place:
        zoom = 1 / (1 + 0.16 * amount)
        slide = way * amount * reach * (0.75 + 0.5 * _nearness(y))
        keystone = 1 + way * amount * reach * 2.0 * (x - 0.5)
        return 0.5 + (x - 0.5) * zoom + slide, 0.5 + (y - 0.5) * zoom * keystone

    return warp


def _orbit(chance: random.Random, aspect: float, strength: float) -> Warp:
    way = chance.choice((-1, 1))
    turn = math.radians(24) * strength * way
    roll = math.radians(chance.uniform(4.0, 6.0)) * strength * -way
    distance = 1.5 * max(1.0, aspect)

    def warp(x: float, y: float, amount: float, _progress: float) -> Place:
        zoom = 1 / (1 + 0.12 * amount)
        across, down = (x - 0.5) * aspect * zoom, (y - 0.5) * zoom
        cos, sin = math.cos(roll * amount), math.sin(roll * amount)
        across, down = across * cos - down * sin, across * sin + down * cos
        cos, sin = math.cos(turn * amount), math.sin(turn * amount)
        depth = distance / (distance * cos - across * sin)
        return 0.5 + across * depth / aspect, 0.5 + down * depth * cos

    return warp


def _ripple(chance: random.Random, aspect: float, strength: float) -> Warp:
    phase = chance.uniform(0, math.tau)
    waves = chance.uniform(7.5, 9.5)
    centre = chance.uniform(0.3, 0.7)
    way = chance.choice((-1, 1))

    def warp(x: float, y: float, amount: float, progress: float) -> Place:
        zoom = 1 / (1 + 0.09 * amount)
        here_x, here_y = 0.5 + (x - 0.5) * zoom, 0.5 + (y - 0.5) * zoom
        swing = amount * strength * 0.011 * _nearness(y)
        beat = math.tau * 3 * progress
        here_x += swing * math.sin(math.tau * waves * y - beat + phase) / aspect
        here_y += 0.8 * swing * math.sin(math.tau * waves * 0.55 * x + math.tau * 3 * y - beat)
        lens_x = centre + way * 0.3 * (progress - 0.5)
        off_x, off_y = (here_x - lens_x) * aspect, here_y - 0.42
        bulge = amount * strength * 0.26 * math.exp(-(off_x * off_x + off_y * off_y) / 0.11)
        return here_x - (here_x - lens_x) * bulge, here_y - (here_y - 0.42) * bulge

    return warp


def mesh(move: Move, columns: int, rows: int, amount: float, progress: float) -> list[Place]:
    """Follow a move at the corners of a grid of cells, row by row: `(rows + 1) x (columns + 1)` places.

    A move that would look past the edge of the picture is narrowed about the middle until it does not.
    """
    places = [
        move.warp(column / columns, row / rows, amount, progress)
        for row in range(rows + 1)
        for column in range(columns + 1)
    ]
    reach = max(0.5, *(max(abs(x - 0.5), abs(y - 0.5)) for x, y in places))
    narrow = 0.5 / reach
    return [(0.5 + (x - 0.5) * narrow, 0.5 + (y - 0.5) * narrow) for x, y in places]
