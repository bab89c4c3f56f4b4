"""The pages about what becomes of clips: sequences, exports, and the files on the disk."""

from kinogrid.ui.guide.guide_parts import (
    Illustration,
    PageLink,
    PageName,
    Topic,
    TopicHeading,
    Wording,
    live_key,
    menu_entry,
    paragraph,
)
from kinogrid.ui.marked_text import marked

SEQUENCES = Topic(
    PageName.SEQUENCES,
    marked("Guide", "Sequences and planned shots"),
    (
        paragraph(
            marked(
                "Guide",
                "{sequence} ({keys}) opens a strip for the shots of a film. Drag clips into it, or add the one that "
                "is selected ({add}). Arrange and trim them, and play all of them without a gap.",
            ),
            sequence=menu_entry("Show the sequence"),
            keys=live_key("Show the sequence"),
            add=live_key("Add to the sequence"),
        ),
        Illustration("sequence", marked("Guide", "A strip of shots, the last of them planned and not made yet.")),
        TopicHeading(marked("Guide", "Planned shots")),
        paragraph(
            marked(
                "Guide",
                "“{plan}” adds what stands in Compose, prompt and frames, as a shot that is not ordered yet. It costs "
                "nothing, and its first frame stands in for it when the sequence plays.",
            ),
            plan=Wording(marked("Sequence", "Plan a shot")),
        ),
        paragraph(
            marked(
                "Guide",
                "When the film holds together, have all planned shots ordered at once; the price is beside the "
                "button. Of the variants that come, the one that you pick takes the shot's place.",
            )
        ),
        paragraph(
            marked("Guide", "A sequence is exported as one film, or for an editor: see {exporting}."),
            exporting=PageLink(PageName.EXPORTING),
        ),
    ),
)

EXPORTING = Topic(
    PageName.EXPORTING,
    marked("Guide", "Export, and on to the editor"),
    (
        paragraph(
            marked(
                "Guide",
                "{export} ({keys}) makes a new file of a clip, of its whole lineage or of all variants: a video, a "
                "GIF, an animated WebP, single frames. Where a video can be cut exactly without it, nothing is "
                "compressed anew.",
            ),
            export=menu_entry("Command: export"),
            keys=live_key("export"),
        ),
        Illustration(
            "export",
            marked("Guide", "A clip that is wider than the shape of the export, with the part that stays marked."),
        ),
        paragraph(
            marked(
                "Guide",
                "Choose a shape for where it will be shown, and choose the part that stays. Exports are "
                "made beside your work, and the clips in the library stay as they are.",
            )
        ),
        TopicHeading(marked("Guide", "For an editor")),
        paragraph(
            marked(
                "Guide",
                "“{editor}” writes a folder with the clips as they are and a timeline as OpenTimelineIO, FCPXML and "
                "EDL, with the cuts of a sequence.",
            ),
            editor=Wording(marked("Export", "For an editor")),
        ),
        TopicHeading(marked("Guide", "Without an export")),
        paragraph(
            marked(
                "Guide",
                "Drag a clip out of its tile into another program, or its frame with Shift. You can also copy the "
                "file ({copy}), save a copy ({save}) or show it in its folder ({reveal}).",
            ),
            copy=live_key("copy file"),
            save=live_key("save"),
            reveal=live_key("reveal"),
        ),
    ),
)

FILES = Topic(
    PageName.FILES,
    marked("Guide", "Files, backup and support"),
    (
        paragraph(
            marked(
                "Guide",
                "Every clip is a file of your own. Each job has its folder, with a job.json that explains it without "
                "Kinogrid and can bring it back: {folder}.",
            ),
            folder=menu_entry("Open library folder"),
        ),
        TopicHeading(marked("Guide", "Backup and moving")),
        paragraph(
            marked(
                "Guide",
                "{back_up} writes the whole library into one zip file, without tokens; {restore} reads it into a new "
                "folder. {move} carries the library to another folder or disk while you go on working.",
            ),
            back_up=menu_entry("Back up"),
            restore=menu_entry("Restore backup"),
            move=menu_entry("Move library"),
        ),
        paragraph(
            marked(
                "Guide",
                "{storage} shows what takes room and can check that each clip is still what was written. {rebuild} "
                "reads the library anew from its folders, should it ever be damaged.",
            ),
            storage=menu_entry("Storage"),
            rebuild=menu_entry("Rebuild library"),
        ),
        Illustration("storage", marked("Guide", "The clips of a library with the room that each takes.")),
        TopicHeading(marked("Guide", "When something goes wrong")),
        paragraph(
            marked(
                "Guide",
                "“{report}” in the details of a job puts all that support needs onto the clipboard. It holds no "
                "secrets, but names of files. {log} leads to what Kinogrid noted about its work.",
            ),
            report=Wording(marked("Details", "Copy report")),
            log=menu_entry("Show the log"),
        ),
        paragraph(
            marked(
                "Guide",
                "If Kinogrid does not start as it should, start it as kinogrid --safe, with default settings. "
                "kinogrid --diagnose prints what support asks for, without secrets and without a window. Kinogrid "
                "itself sends nothing about you or your work to its makers.",
            )
        ),
    ),
)
