"""The pages about clips that are there: choosing, extending, finding them again."""

from kinogrid.ui.guide.guide_parts import (
    Illustration,
    PageName,
    Topic,
    TopicHeading,
    Wording,
    live_key,
    menu_entry,
    paragraph,
)
from kinogrid.ui.marked_text import marked

CHOOSING = Topic(
    PageName.CHOOSING,
    marked("Guide", "Choosing one of four"),
    (
        paragraph(
            marked(
                "Guide",
                "All clips of a job run by one clock, so that you always see the same moment of each. Play and pause "
                "({play}), go back and on by a frame ({back}, {forward}), and set an in point and an out point "
                "({mark_in}, {mark_out}): what lies between them is repeated.",
            ),
            play=live_key("play"),
            back=live_key("back"),
            forward=live_key("forward"),
            mark_in=live_key("mark in"),
            mark_out=live_key("mark out"),
        ),
        Illustration("pick", marked("Guide", "One of four clips is picked, and another one has a star.")),
        paragraph(
            marked(
                "Guide",
                "Select a variant by its number, then pick it ({pick}), reject it ({reject}) or give it a star "
                "({star}). {undo} takes the last decision back, also after a restart.",
            ),
            pick=live_key("pick"),
            reject=live_key("reject"),
            star=live_key("star"),
            undo=menu_entry("Undo"),
        ),
        paragraph(
            marked(
                "Guide",
                "Many jobs at a stretch: leave rejected ones out, so that the rest grows ({survey}), and let Kinogrid "
                "move on after every decision ({advance}).",
            ),
            survey=live_key("survey"),
            advance=live_key("advance"),
        ),
        TopicHeading(marked("Guide", "Comparing")),
        paragraph(
            marked(
                "Guide",
                "See one alone ({alone}), or hold a key to see the other one in its place ({flip}). Two can lie upon "
                "each other, as a wipe ({wipe}), a blend ({blend}) or their difference ({difference}). The loupe "
                "({loupe}) enlarges the same spot in all of them.",
            ),
            alone=live_key("alone"),
            flip=live_key("flip"),
            wipe=live_key("wipe"),
            blend=live_key("blend"),
            difference=live_key("difference"),
            loupe=live_key("loupe"),
        ),
        Illustration("wipe", marked("Guide", "Two clips in one place, with the line of a wipe between them.")),
        paragraph(
            marked(
                "Guide",
                "Put clips of several jobs into the comparison ({put}) and see them together ({compare}). How a clip "
                "goes over into its beginning, or into the one that extends it, is seen at the seam ({seam}).",
            ),
            put=live_key("to comparison"),
            compare=live_key("comparison"),
            seam=live_key("seam"),
        ),
        TopicHeading(marked("Guide", "Hints")),
        paragraph(
            marked(
                "Guide",
                "What is marked along the position is measured on this computer: how much moves, hard cuts, how like "
                "the frames are to the pictures that you gave. It helps you look and decides nothing.",
            )
        ),
        paragraph(
            marked("Guide", "{shortcuts} ({keys}) lists every key, and lets you change them."),
            shortcuts=menu_entry("Keyboard shortcuts"),
            keys=live_key("Keyboard shortcuts"),
        ),
    ),
)

EXTENDING = Topic(
    PageName.EXTENDING,
    marked("Guide", "Extending a clip"),
    (
        paragraph(
            marked(
                "Guide",
                "A clip that is nearly there can go on. Extend it ({extend}), say how it continues, and send. An "
                "extension is an order of its own and is charged as one; its price stands beside it.",
            ),
            extend=live_key("extend"),
        ),
        paragraph(
            marked(
                "Guide",
                "You may give an extension a last frame to arrive at. {several} extends more than one variant. Once a "
                "clip is as long as the service makes them, Kinogrid says so.",
            ),
            several=menu_entry("Extend several variants"),
        ),
        TopicHeading(marked("Guide", "The lineage")),
        paragraph(
            marked(
                "Guide",
                "{lineage} ({keys}) shows what grew out of what: the original, its extensions, what you picked, how "
                "long each is and what it cost. From a card you play all that leads to it, without a gap.",
            ),
            lineage=menu_entry("Show the lineage"),
            keys=live_key("Show the lineage"),
        ),
        Illustration(
            "lineage", marked("Guide", "A tree of cards: an original, and the extensions of one of its clips.")
        ),
    ),
)

LIBRARY = Topic(
    PageName.LIBRARY,
    marked("Guide", "The library: search and projects"),
    (
        paragraph(
            marked(
                "Guide",
                "{library} ({keys}) shows every clip that you generated or imported. Move the pointer across a tile "
                "to look through it.",
            ),
            library=menu_entry("Show the library"),
            keys=live_key("Show the library"),
        ),
        Illustration("library", marked("Guide", "The library, with a small picture of each clip.")),
        TopicHeading(marked("Guide", "Finding")),
        paragraph(
            marked(
                "Guide",
                "The search looks into prompts, notes, tags and file names. Filters leave what is picked, has stars "
                "or was made on certain days. “{save}” keeps all of that under a name.",
            ),
            save=Wording(marked("Library", "Save this search…")),
        ),
        TopicHeading(marked("Guide", "Notes, tags and projects")),
        paragraph(
            marked(
                "Guide",
                "{labels} ({keys}) writes notes and tags to what is chosen, and puts it into projects. A project "
                "holds clips together, whatever job they are of.",
            ),
            labels=menu_entry("Notes and tags"),
            keys=live_key("Notes and tags"),
        ),
        paragraph(
            marked(
                "Guide",
                "To free space, “{keep}” in the menu of a job removes the clips that are neither picked nor starred, "
                "into the trash where that takes them. The job stays, with all that is known of it.",
            ),
            keep=Wording(marked("Jobs", "Keep the pick only…")),
        ),
    ),
)
