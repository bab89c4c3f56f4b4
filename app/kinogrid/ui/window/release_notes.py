"""What each version brought, in a few sentences for those who use it."""

from collections.abc import Mapping, Sequence

from kinogrid.ui.marked_text import Text, marked

RELEASE_NOTES: Mapping[str, Sequence[Text]] = {
    "0.1.0": (
        marked("News", "Describe a motion, give a first frame, and four clips come that play side by side, in step."),
        marked("News", "Pick the best one and extend it with a click; its lineage shows what grew out of what."),
        marked("News", "What an order will cost is shown before it is placed, and a limit can be set for each day."),
        marked("News", "No order is placed twice: one whose answer was lost is looked for before it is sent again."),
        marked("News", "Every clip is a file of your own, in a library that can be searched, backed up and moved."),
        marked("News", "Clips can be put into a sequence, trimmed, and exported as one film or for an editor."),
        marked("News", "A demo service makes clips on this machine, so that all of it can be tried without paying."),
    ),
}
"""By version, the newest first; the present one is among them."""
