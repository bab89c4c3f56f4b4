"""What the fault server is told to do: plain JSON, so that a test, a crash run and a person can all write it.

A script is an object; every field may be left out:

    {
      "seed": 1,                chances are drawn from this
      "token": "…",             other tokens get 401; without it any will do
      "finish_after": 0.05,     seconds from acceptance to the result
      "unknown_for": 0.0,       seconds for which a fresh task is not known to anybody
      "clock": 0.0,             seconds by which the service's clock is ahead (Date headers, created_at)
      "urls": 4,                clips or pictures a result, 1 to 8
      "urls_in_turn": [1, 8],   or: so many for the first task, the second, …, in turn
      "doubled_slash": true,    https://host//media/…, as the real ones have
      "sheets": false,          pictures come as one sheet of four only, whatever the order says of splitting
      "broken_url": null,       this index never works
      "stale_first": false,     the first result told for a task has dead links, the next one fresh ones
      "media_host": null,       a host name for result addresses, e.g. "localhost"
      "media_padding": 0,       bytes added to each clip or picture, so that it takes a while
      "foreign_tasks": 0,       other people's entries in the task list
      "page": 100,              the most entries the task list gives at once
      "odd_records": true,      records carry extra and null fields
      "text_numbers": false,    numbers and booleans as text
      "rules": [ … ]            what goes wrong, the first that fits decides
    }

A rule is an object: `on` names the kind of request (`order` for videos or pictures, `look_up`, `list`, `upload`,
`media`, or `any`), `do` what happens, `times` how often (1; null for ever), `skip` how many requests it lets pass
first, `chance` from 0 to 1, `seconds` for how long after the script came it holds, `reused` True for only such requests
as come on a connection that had one before, `accept` whether an order is taken all the same. What can happen:

    reset       the connection is reset (for an order: before accepting; with `accept` after)
    close       the same, but closed in order and without an answer
    hang        no answer, ever (`accept` as above)
    answer      `status`, `headers`, `body` as given; `accept` as above
    empty       `status` with no body at all
    html        `status` with a page
    noise       bytes that are no HTTP
    garbage     200 with a body that is no JSON
    redirect    302 to `to`
    huge        200 with `bytes` of JSON
    drip        the right answer, but a byte every `pause` seconds
    cut         the right answer, but closed half-way through its body
    overlong    the right answer, announcing more bytes than come
    hold        an order is answered with its result, once finished
    lines       an order is answered line by line, the result last
    wrong_tag   media: a range is answered with bytes of "another version", under another tag
    wrong_range media: a range is answered from another byte than the wished one
    whole       media: a range is ignored
    lie         media: the right length, but not a video
    gone        media: `status` (404)
"""

import random
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

KINDS = frozenset({"order", "look_up", "list", "upload", "media"})


@dataclass
class Rule:
    """One thing that goes wrong, and how often."""

    do: str
    on: str = "any"
    times: int | None = 1
    skip: int = 0
    chance: float = 1.0
    seconds: float | None = None
    reused: bool = False
    accept: bool = False
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: str = ""
    to: str = ""
    bytes: int = 9 * 1024 * 1024
    pause: float = 0.01
    path: str = ""

    def fits(self, kind: str, path: str, *, reused: bool, age: float, chances: random.Random) -> bool:
        """Tell whether this rule decides a request, and count it."""
        if self.on not in (kind, "any") or self.path not in path or (self.reused and not reused) or self.times == 0:
            return False
        if self.seconds is not None and age > self.seconds:
            return False
        if self.skip:
            self.skip -= 1
            return False
        if self.chance < 1.0 and chances.random() >= self.chance:
            return False
        if self.times is not None:
            self.times -= 1
        return True


@dataclass
class Script:
    """The server's whole behaviour; see the module for what each field does."""

    seed: int = 1
    token: str | None = None
    finish_after: float = 0.05
    unknown_for: float = 0.0
    clock: float = 0.0
    urls: int = 4
    urls_in_turn: list[int] = field(default_factory=list)
    doubled_slash: bool = True
    sheets: bool = False
    broken_url: int | None = None
    stale_first: bool = False
    media_host: str | None = None
    media_padding: int = 0
    foreign_tasks: int = 0
    page: int = 100
    odd_records: bool = True
    text_numbers: bool = False
    rules: list[Rule] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._chances = random.Random(self.seed)  # noqa: S311 - chances to be repeated, not secrets
        self._since = time.monotonic()

    @classmethod
    def read(cls, fields: Mapping[str, Any]) -> "Script":
        """Read a script from JSON; raises TypeError for a field that does not exist, so that no typo goes unseen."""
        rules = [Rule(**rule) for rule in fields.get("rules", [])]
        return cls(**{**fields, "rules": rules})

    def rule(self, kind: str, path: str, *, reused: bool) -> Rule | None:
        """Give what goes wrong with this request, None when nothing does."""
        age = time.monotonic() - self._since
        fitting = (rule for rule in self.rules if rule.fits(kind, path, reused=reused, age=age, chances=self._chances))
        return next(fitting, None)

    def clips_of(self, number: int) -> int:
        """Give how many clips the task of this number has."""
        return self.urls_in_turn[number % len(self.urls_in_turn)] if self.urls_in_turn else self.urls
