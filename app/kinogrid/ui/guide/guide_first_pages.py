"""The pages about what comes before clips: money, the token, an order, and how it fares."""

from kinogrid.ui.guide.guide_parts import (
    GENERATE,
    Illustration,
    PageLink,
    PageName,
    Topic,
    TopicHeading,
    Wording,
    explained,
    live_key,
    menu_entry,
    paragraph,
)
from kinogrid.ui.marked_text import marked

MONEY = Topic(
    PageName.MONEY,
    marked("Guide", "What Kinogrid is, and what costs money"),
    (
        paragraph(
            marked(
                "Guide",
                "Kinogrid makes Midjourney videos through Ace Data Cloud, a third-party service. You give a first "
                "frame and say how it moves; as a rule four clips come back, which play side by side and in step.",
            )
        ),
        Illustration("grid", marked("Guide", "Four clips of one job play in a grid of two by two.")),
        TopicHeading(marked("Guide", "What is charged, and when")),
        paragraph(
            marked(
                "Guide",
                "Kinogrid itself costs nothing. Each order, an extension too, is made by the provider, who charges "
                "your account there for it. Pictures from words, translated prompts and descriptions of a picture are "
                "asked of the provider as well, and what those cost is not published.",
            )
        ),
        paragraph(
            marked(
                "Guide",
                "Whether an order that fails is charged is up to the provider. Looking, comparing, picking and "
                "exporting happen on this computer and cost nothing.",
            )
        ),
        paragraph(
            marked(
                "Guide",
                "The figure beside “{generate}” comes from the price list that the provider publishes; where that "
                "does not tell, Kinogrid says so. What was really charged is in your account's list of calls, which "
                "an account token may read. Both are added up under {spending}.",
            ),
            generate=GENERATE,
            spending=menu_entry("Spending"),
        ),
        paragraph(
            marked(
                "Guide",
                "With a limit in {settings} Kinogrid asks before orders go beyond it. A firm limit is that of an API "
                "token of its own: see {token}.",
            ),
            settings=menu_entry("Settings"),
            token=PageLink(PageName.ACCESS),
        ),
        TopicHeading(marked("Guide", "What is never bought twice")),
        paragraph(
            marked(
                "Guide",
                "An order is on your disk before it is sent. If the answer gets lost, Kinogrid looks for the order in "
                "the provider's list of tasks. It never repeats by itself an order that may have arrived.",
            )
        ),
        paragraph(
            marked(
                "Guide",
                "Where the list does not help, you are asked and told what was seen there. Only you can have such an "
                "order sent again, and you may then pay twice: see {watching}.",
            ),
            watching=PageLink(PageName.WATCHING),
        ),
        paragraph(
            marked(
                "Guide",
                "In the demo nothing is sent, and its Credits are make-believe: try there what you read here.",
            )
        ),
    ),
)

TOKEN = Topic(
    PageName.ACCESS,
    marked("Guide", "The token"),
    (
        paragraph(
            marked(
                "Guide",
                "A token is the key to your account with the provider. The API token is the one that orders: you make "
                "it in the provider's console and paste it here. Kinogrid first tries it with a question that costs "
                "nothing.",
            )
        ),
        Illustration("token", marked("Guide", "The field for a token, which shows dots for what is in it.")),
        TopicHeading(marked("Guide", "Pictures of your own")),
        paragraph(
            marked(
                "Guide",
                "Pictures of this computer are uploaded with an account token, which also shows the balance and what "
                "was charged. It manages your whole account and does not expire, so keep it only on a machine of your "
                "own. Without one Kinogrid tries the API token, which the provider may refuse; pictures on the web "
                "need neither.",
            )
        ),
        TopicHeading(marked("Guide", "A token with a limit")),
        paragraph(
            marked(
                "Guide",
                "With your account token Kinogrid can make an API token of its own, in {settings}. It opens "
                "Midjourney only, and the provider lets it spend no more than the limit that you give it.",
            ),
            settings=menu_entry("Settings"),
        ),
        TopicHeading(marked("Guide", "Where it is kept")),
        paragraph(
            marked(
                "Guide",
                "Tokens are kept in this system's keyring and nowhere else: not in the settings, the log or a backup. "
                "Where the keyring keeps nothing, a token holds until Kinogrid is closed, and you are told so.",
            )
        ),
        paragraph(
            marked(
                "Guide",
                "A token in the environment, as ACEDATACLOUD_API_TOKEN, goes before any other and is never stored.",
            )
        ),
    ),
)

WRITING = Topic(
    PageName.WRITING,
    marked("Guide", "Writing an order"),
    (
        paragraph(
            marked(
                "Guide",
                "The picture shows already what there is; the prompt says what happens. Name one or two movements and "
                "what the camera does, such as “slow push in, waves roll over the rocks”.",
            )
        ),
        TopicHeading(marked("Guide", "Frames")),
        paragraph(
            marked(
                "Guide",
                "A new order starts from a first frame: drop a picture there, paste one, or browse. {imagine} makes "
                "one from words. Before a picture of this computer is uploaded, it is turned upright, converted where "
                "it has to be, and rid of where and with which camera it was taken.",
            ),
            imagine=menu_entry("Make a first frame from words"),
        ),
        Illustration("frames", marked("Guide", "A picture lies in the place of the first frame, in Compose.")),
        paragraph(
            marked(
                "Guide",
                "A last frame is optional, and the clip then ends with it. “{loop}” lets a clip end where it begins.",
            ),
            loop=Wording(marked("Compose", "Loop")),
        ),
        TopicHeading(marked("Guide", "Modes and flags")),
        paragraph(
            marked(
                "Guide",
                "“{fast}” and “{turbo}” are two modes of the service. The figure beside “{generate}” follows "
                "whatever you choose.",
            ),
            fast=Wording(marked("Compose", "Fast", note="mode")),
            turbo=Wording(marked("Compose", "Turbo", note="mode")),
            generate=GENERATE,
        ),
        paragraph(
            marked(
                "Guide",
                "Midjourney's flags, such as --motion high, may stand in the prompt. Kinogrid says so where one is "
                "unknown or does not go with another.",
            )
        ),
        TopicHeading(marked("Guide", "Sending")),
        paragraph(
            marked(
                "Guide",
                "“{generate}” ({keys}) sends the order. A whole list of prompts goes out by {several}. An order that "
                "would go beyond one of your limits is asked about first: see {money}.",
            ),
            generate=GENERATE,
            keys=live_key("Generate by key"),
            several=menu_entry("Several orders at once"),
            money=PageLink(PageName.MONEY),
        ),
    ),
)

WATCHING = Topic(
    PageName.WATCHING,
    marked("Guide", "Watching an order"),
    (
        paragraph(
            marked("Guide", "Each order becomes a job in the list, the newest on top. Its row says how it stands.")
        ),
        Illustration("jobs", marked("Guide", "The list of jobs, each with a small picture and its state.")),
        explained(marked("Jobs", "Waiting"), marked("Guide", "It waits for its turn, or for the queue to go on.")),
        explained(
            marked("Jobs", "Running"),
            marked("Guide", "The service has taken it and is at work. Its clips are fetched as soon as they are made."),
        ),
        explained(
            marked("Jobs", "Not confirmed: looking for it"),
            marked(
                "Guide",
                "The answer got lost. Kinogrid looks for the order among the tasks of the service, and goes on with "
                "it where it turns up.",
            ),
        ),
        explained(
            marked("Jobs", "On hold"),
            marked("Guide", "It stays where it is until you resume it."),
        ),
        explained(
            marked("Spending", "Failed"),
            marked("Guide", "Nothing came of it. The row says why, and the details say what helps."),
        ),
        explained(
            marked("Jobs", "Done"),
            marked(
                "Guide",
                "It was made. The row tells of clips that are missing: those can be fetched again as long as the "
                "service has them.",
            ),
        ),
        TopicHeading(marked("Guide", "When a job needs you")),
        explained(
            marked("Jobs", "Needs you: was it ordered or not?"),
            marked(
                "Guide",
                "The list of tasks did not tell. Open the job to see what was looked through. Then have Kinogrid look "
                "again, send the order again, or give it up. If the first try did arrive, sending it again may cost "
                "you twice.",
            ),
        ),
        explained(
            marked("Jobs", "Needs you: a token for uploads"),
            marked(
                "Guide",
                "The order is kept until you decide how its picture gets to the service: with a token that takes "
                "pictures ({token}), or from an address on the web.",
            ),
            token=PageLink(PageName.ACCESS),
        ),
        TopicHeading(marked("Guide", "When you close Kinogrid, or the network goes")),
        paragraph(
            marked(
                "Guide",
                "Close Kinogrid whenever you like: every order is on the disk. What the service is making goes on "
                "there and is fetched at the next start; what waits goes on from there. How long the service keeps its "
                "clips is not known, so do not stay away for weeks.",
            )
        ),
        paragraph(
            marked(
                "Guide",
                "Without a network orders wait. A clip that was being fetched goes on where it stopped, and all "
                "of it starts again by itself.",
            )
        ),
    ),
)
