"""Which fonts draw the signs of the language that is spoken."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase

# The usual fonts of Linux, macOS and Windows for signs that Inter lacks, by the language that is spoken.
_EASTERN = {
    QLocale.Language.Chinese: (
        "Noto Sans CJK SC",
        "Noto Sans SC",
        "Source Han Sans SC",
        "PingFang SC",
        "Microsoft YaHei UI",
        "WenQuanYi Micro Hei",
    ),
    QLocale.Language.Japanese: (
        "Noto Sans CJK JP",
        "Noto Sans JP",
        "Source Han Sans JP",
        "Hiragino Sans",
        "Yu Gothic UI",
        "Meiryo UI",
        "IPAGothic",
    ),
}


def families() -> tuple[str, ...]:
    """Name the fonts of the language that is spoken, the first that has a sign draws it: only those that are there.

    One code stands for signs that are drawn differently in China and in Japan, so that the language chooses the font.
    """
    wanted = _EASTERN.get(QLocale().language(), ())
    return ("Inter", *(family for family in wanted if QFontDatabase.hasFamily(family)))
