"""What is said of the flags in a prompt: what each does, what is odd about one, and what can be done about it."""

from collections.abc import Mapping

from kinogrid.domain.prompt_flags import MOTION_ONLY, RemarkCode
from kinogrid.domain.prompt_remarks import Cure, Remark, UnknownFlag
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import shown, tr

FLAG_HELP: Mapping[str, Text] = {
    "motion": marked("Prompt", "How much moves: low for a calm shot, high for large motion"),
    "raw": marked("Prompt", "Keep closer to the words, with less of Midjourney's own taste"),
    "loop": marked("Prompt", "End where the clip begins; the Loop switch says the same"),
    "end": marked("Prompt", "A last frame by its address; the Last frame field says the same"),
    "bs": marked("Prompt", "How many variants are made"),
}
VALUE_HELP: Mapping[str, Text] = {
    "low": marked("Prompt", "A calm shot: small motions, a still camera"),
    "high": marked("Prompt", "Large motion of subject and camera"),
    "1": marked("Prompt", "One variant"),
    "2": marked("Prompt", "Two variants"),
    "4": marked("Prompt", "Four variants, as without the flag"),
}
VALUES: Mapping[str, Text] = {
    "motion": marked("Prompt", "--motion takes low or high."),
    "bs": marked("Prompt", "--bs takes 1, 2 or 4."),
}
REMARKS: Mapping[RemarkCode, Text] = {
    RemarkCode.LONG_DASH: marked("Prompt", "A flag begins with two plain hyphens: --{flag}."),
    RemarkCode.GLUED: marked("Prompt", "--{flag} needs a space before it."),
    RemarkCode.SIGN_BEHIND: marked("Prompt", "--{flag} needs a space behind it, and no other sign."),
    RemarkCode.WIDE: marked("Prompt", "--{flag} and its value need plain letters."),
    RemarkCode.GAP: marked("Prompt", "--{flag} must stand close behind its hyphens."),
    RemarkCode.UNSEEN: marked("Prompt", "Invisible characters keep --{flag} from being read as a flag."),
    RemarkCode.SHAPE_OF_FRAME: marked(
        "Prompt", "--{flag} has no place here: a video has the shape of its first frame."
    ),
    RemarkCode.OWN_MODEL: marked("Prompt", "--{flag} has no place here: videos have a model of their own."),
    RemarkCode.MODE_FIELD: marked("Prompt", "--{flag} has no place here: the Mode field says how fast."),
    RemarkCode.FOR_IMAGES: marked("Prompt", "--{flag} has no place here: it is a flag for images."),
    RemarkCode.UNKNOWN: marked("Prompt", "Midjourney has no flag --{flag} for videos."),
    RemarkCode.MISSPELT: marked("Prompt", "Midjourney has no flag --{flag} for videos. Did you mean --{meant}?"),
    RemarkCode.LOOP_IS_ON: marked("Prompt", "--loop says what the Loop switch says."),
    RemarkCode.LOOP_SWITCH: marked("Prompt", "--loop is what the Loop switch is for."),
    RemarkCode.LAST_FRAME_GIVEN: marked("Prompt", "--end names a last frame beside the one chosen below."),
    RemarkCode.LAST_FRAME_FIELD: marked("Prompt", "--end is what the Last frame field is for."),
    RemarkCode.TWICE: marked("Prompt", "--{flag} stands here twice."),
    RemarkCode.WORDS_BEHIND: marked("Prompt", "Words behind --{flag} may be lost: flags belong at the end."),
}
"""What is odd, in words; of a wrong value `VALUES` says by flag which there are."""

CURES: Mapping[Cure, Text] = {
    Cure.REMOVE: marked("Prompt", "Remove"),
    Cure.SWITCH: marked("Prompt", "Use the switch"),
    Cure.FIELD: marked("Prompt", "Use the field"),
    Cure.HYPHENS: marked("Prompt", "Use hyphens"),
    Cure.SPACE: marked("Prompt", "Use a space"),
    Cure.CLEAN: marked("Prompt", "Take them out"),
    Cure.PLAIN: marked("Prompt", "Use plain letters"),
    Cure.CLOSE: marked("Prompt", "Close the gap"),
}


def remark_words(remark: Remark) -> str:
    """Say what is odd about a flag."""
    words = VALUES[remark.flag] if remark.code is RemarkCode.WRONG_VALUE else REMARKS[remark.code]
    return shown(words, flag=remark.flag, meant=remark.meant)


def cure_words(cure: Cure) -> str:
    """Say what a button does about a remark."""
    return shown(CURES[cure])


def option_help(option: str) -> str:
    """Say what a flag, or a value of one, does that completes what is typed."""
    name = option.removeprefix("--")
    return shown(FLAG_HELP[name] if name != option else VALUE_HELP[option])


def flag_help(name: str) -> str:
    """Say what a flag of videos does, empty for no flag."""
    return tr("Prompt", "--{flag}: {help}.", flag=name, help=shown(FLAG_HELP[name])) if name else ""


def unknown_flag_words(flag: UnknownFlag) -> str:
    """Say that a prompt for a picture has a flag that Midjourney does not know, and which was probably meant."""
    if not flag.meant:
        return tr("Prompt", "Midjourney has no flag --{flag} for pictures.", flag=flag.name)
    if flag.meant in MOTION_ONLY:
        return tr(
            "Prompt",
            "Midjourney has no flag --{flag} for pictures. Did you mean --{meant}? It is for videos only.",
            flag=flag.name,
            meant=flag.meant,
        )
    return tr(
        "Prompt",
        "Midjourney has no flag --{flag} for pictures. Did you mean --{meant}?",
        flag=flag.name,
        meant=flag.meant,
    )
