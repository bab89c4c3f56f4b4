"""All pages of the guide, in the order in which they are read."""

from collections.abc import Mapping

from kinogrid.ui.guide.guide_clip_pages import CHOOSING, EXTENDING, LIBRARY
from kinogrid.ui.guide.guide_first_pages import MONEY, TOKEN, WATCHING, WRITING
from kinogrid.ui.guide.guide_last_pages import EXPORTING, FILES, SEQUENCES
from kinogrid.ui.guide.guide_parts import PageName, Topic

PAGES: Mapping[PageName, Topic] = {
    page.name: page
    for page in (MONEY, TOKEN, WRITING, WATCHING, CHOOSING, EXTENDING, LIBRARY, SEQUENCES, EXPORTING, FILES)
}
