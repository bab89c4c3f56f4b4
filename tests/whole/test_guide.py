"""The guide opens from Help and from dialogs, in the whole app, and beside a dialog that is open."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from kinogrid.ui.guide.guide_pages import PAGES
from kinogrid.ui.guide.guide_parts import KeyOf, MenuPlace, PageName, Paragraph
from kinogrid.ui.guide.guide_window import GuideWindow
from kinogrid.ui.guide.menu_path import menu_path
from kinogrid.ui.settings.connect_dialog import ConnectDialog
from kinogrid.ui.spending.spending_dialog import SpendingDialog
from tests.ui.seeing import press, the
from tests.waiting import until
from tests.whole.living_window import LivingWindow


def guides() -> list[GuideWindow]:
    return [top for top in QApplication.topLevelWidgets() if isinstance(top, GuideWindow) and top.isVisible()]


async def test_help_opens_it_and_it_names_what_the_whole_window_has(living: LivingWindow) -> None:
    menus = living.window.interior.menus
    QTest.keyClick(living.window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    (guide,) = await until(guides)
    known = {keyed.name for keyed in living.assembly.panes.preview.keys.all()}
    for page in PAGES.values():
        guide.turn_to(page.name)
        for part in page.parts:
            for reference in part.references.values() if isinstance(part, Paragraph) else ():
                if isinstance(reference, MenuPlace):
                    assert menu_path(menus, reference.action)
                if isinstance(reference, KeyOf):
                    assert reference.action in known
    living.window.interior.commands.guide.trigger()
    assert guides() == [guide]
    guide.close()


async def test_dialogs_lead_to_their_pages_and_stay_open(living: LivingWindow) -> None:
    living.window.interior.commands.spending.trigger()
    spending = await living.dialog(SpendingDialog)
    press(spending, "To the guide")
    (guide,) = await until(guides)
    assert guide.page() is PageName.MONEY
    assert spending.isVisible()
    guide.turn_to(PageName.FILES)
    back = the(guide, QPushButton, "Page before")
    at = back.mapTo(guide, back.rect().center())
    # Through the window system, which keeps what is blocked from a window.
    QTest.mouseClick(guide.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    assert guide.page() is PageName.EXPORTING, "a dialog that is open does not block it"
    spending.close()
    living.assembly.account.tokens.ask()
    connect = await living.dialog(ConnectDialog)
    press(connect, "To the guide")
    assert guides() == [guide]
    assert guide.page() is PageName.ACCESS
    connect.close()
    living.window.close()
    assert guides() == []
