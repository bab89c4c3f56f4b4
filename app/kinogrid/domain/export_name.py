"""What an exported file is called: a template of a person's, with what is known of the clip put in."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kinogrid.domain.file_names import safe_name, shortened
from kinogrid.domain.prompt_edits import words_alone

USUAL_TEMPLATE = "{date} {prompt} v{n}"
# Bytes of a prompt's words that are taken, so that the rest of a template has room behind them.
_MOST_WORDS = 160


class NamePart(StrEnum):
    """What a template may ask for, in braces."""

    DATE = "date"
    TIME = "time"
    PROMPT = "prompt"
    NUMBER = "n"
    JOB = "job"


@dataclass(frozen=True, slots=True)
class NamedClip:
    """What a name can tell of a clip.

    `at` is when it was ordered, in this machine's time; `variant` its number, or those of several.
    """

    prompt: str
    variant: str
    job_id: str
    at: datetime


def export_name(template: str, clip: NamedClip) -> str:
    """Fill a template in and make it a name that every system takes; what is in no known braces stays as it is.

    Where nothing is left of it, the job's id with the variant is the name.
    """
    values: dict[str, str] = {
        NamePart.DATE: f"{clip.at:%Y-%m-%d}",
        NamePart.TIME: f"{clip.at:%H.%M}",
        NamePart.PROMPT: shortened(safe_name(words_alone(clip.prompt)), _MOST_WORDS),
        NamePart.NUMBER: clip.variant,
        NamePart.JOB: clip.job_id,
    }
    # Braces in a prompt are its own.
    pieces = template.split("{")
    made = pieces[0]
    for piece in pieces[1:]:
        name, brace, rest = piece.partition("}")
        known = brace and name in values
        made += values[name] + rest if known else "{" + piece
    return safe_name(made) or f"{clip.job_id} v{clip.variant}"
