"""A process of its own: a new person with an account token and a picture, on a real screen, with the system's keyring.

It is told the folder of the profile and whether this is the first time; the account token comes over standard input.
It prints what was seen, a line each, and leaves a picture of the window beside the profile.
"""

import asyncio
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from kinogrid.ui.loop import StudioLoop
from kinogrid.ui.window.first_paint import application
from tests.waiting import until
from tests.whole.living_window import PICTURE, LivingWindow, living_window

KEPT = "It is kept in this system's keyring."


def seen(what: str) -> None:
    """Tell the test."""
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


async def come_new(living: LivingWindow, account_token: str) -> None:
    """Go from the welcome to four clips, told before and after what they cost."""
    await living.driver.click("Connect from the welcome")
    seen("welcomed")
    await living.enter("Account token", account_token)
    await until(lambda: KEPT in living.words())
    await living.driver.click("Make an API token")
    await until(lambda: "The API token is made and in use. " + KEPT in living.words())
    seen("connected")
    await until(lambda: "Limit: 20.00 Credits. Used: 0.00 Credits. Left: 20.00 Credits." in living.words())
    seen("capped")
    await living.driver.drop("Your first picture", PICTURE)
    await until(lambda: "1280 by 720" in living.description("First frame"))
    (await living.driver.wait_for("Not now", QPushButton)).click()
    await until(lambda: not living.dialogs())
    await living.driver.type("Prompt", "a boat drifts")
    await until(lambda: "1.08 Credits, about $" in living.words())
    seen("price told")
    await living.driver.click("Generate")
    await living.come_to("Done")
    await living.driver.wait_for("Variant 4", QWidget)
    seen("four clips")
    await see_charge(living)


async def see_charge(living: LivingWindow) -> None:
    """See what the clips did cost wherever that is told, and that nothing tells a secret."""
    await living.driver.press("Jobs", Qt.Key.Key_Return)
    await until(lambda: {"Foreseen", "Charged"} <= set(living.words().splitlines()))
    assert living.words().splitlines().count("1.08 Credits") == 2
    seen("charge in the details")
    await living.driver.click("Back to the jobs")
    await until(lambda: living.driver.find("Balance", QPushButton).text() == "498.92 Credits left")
    seen("balance at the foot")
    living.window.interior.commands.spending.trigger()
    await until(lambda: ": 1.08 Credits. Foreseen: 1.08 Credits." in living.words())
    seen("charge in Spending")
    living.dialogs()[0].close()
    await until(lambda: not living.dialogs())
    access, report = living.assembly.session.backend.access, await living.report()
    assert "Charged: 1.08" in report
    for secret in (access.token(), access.account_token()):
        assert secret
        assert secret not in report + living.words()
    seen("no secret told")


async def come_back(living: LivingWindow) -> None:
    """Find everything as it was left, with nothing asked."""
    await living.assembly.session.backend.access.keeper.settled.wait()
    await living.driver.wait_for("Variant 4", QWidget)
    asks = living.dialogs() or living.driver.see("Connect", QPushButton)
    seen("asked" if asks else "connected")
    living.window.interior.commands.settings.trigger()
    await until(lambda: "Left: 18.92 Credits." in living.words())
    seen("spending told")
    living.dialogs()[0].close()


async def main() -> None:
    """Open the window, work it, and end."""
    profile, first = Path(sys.argv[1]), sys.argv[2] == "first"
    async with living_window(profile) as living:
        await (come_new(living, sys.stdin.readline().strip()) if first else come_back(living))
        living.window.grab().save(str(profile.with_name(f"{sys.argv[2]}.png")))


if __name__ == "__main__":
    app = application()
    with asyncio.Runner(loop_factory=lambda: StudioLoop(app)) as runner:
        runner.run(main())
