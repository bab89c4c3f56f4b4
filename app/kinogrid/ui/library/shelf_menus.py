"""The menus of projects and of saved searches: to look into one, to make, rename and drop one."""

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from kinogrid.domain.annotation import LONGEST_PROJECT_NAME, CatalogueChange, Project
from kinogrid.domain.clip_filter import ClipFilter, SavedSearch
from kinogrid.studio.catalogue import Catalogue, UnusableName
from kinogrid.studio.ports.searching import Listing
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.controls.name_dialog import NameDialog
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.library.pane import LibraryPane
from kinogrid.ui.text import tr

Undo = Callable[[], object]


class ShelfMenus(QObject):
    """Fills the library's menus of projects and searches, and does what is chosen there.

    `changed` carries a sentence about what was done, and what takes it back, None where nothing does;
    `picks_wanted` the id of a project of which only the picks are to be kept.
    """

    changed = Signal(str, object)
    picks_wanted = Signal(str)

    def __init__(self, pane: LibraryPane, catalogue: Catalogue, listing: Listing, start: Starter) -> None:
        """Take the pane, who keeps projects and searches, and who knows the tags in use."""
        super().__init__(pane)
        self._pane, self._catalogue, self._listing, self._start = pane, catalogue, listing, start
        self._searches: tuple[SavedSearch, ...] = ()
        pane.projects.menu().aboutToShow.connect(self._fill_projects)
        pane.searches.menu().aboutToShow.connect(self._fill_searches)
        catalogue.subscribe(self._follow)

    async def begin(self) -> None:
        """Read the saved searches and the tags; raises `LibraryTrouble`."""
        self._searches = tuple(await self._catalogue.searches())
        self._pane.filters.offer_tags(await self._listing.tags())
        self._follow()

    def _follow(self) -> None:
        self._pane.show_projects(self._catalogue.projects())

    def _fill_projects(self) -> None:
        menu = self._pane.projects.menu()
        menu.clear()
        for project in self._catalogue.projects():
            under = menu.addMenu(seen(project.name).replace("&", "&&"))
            under.setObjectName(f"Project: {project.name}")
            only = ClipFilter(projects=frozenset({project.id}))
            self._offer(under, "Show project", tr("Library", "Show what is in it"), partial(self._pane.choose, only))
            self._offer(under, "Rename project", tr("Library", "Rename…"), partial(self._ask_name, project))
            self._offer(
                under,
                "Keep picks",
                tr("Library", "Keep its picks only…"),
                partial(self.picks_wanted.emit, project.id),
            )
            self._offer(
                under,
                "Delete project",
                tr("Library", "Delete, and leave what is in it"),
                partial(self._delete, project),
            )
        menu.addSeparator()
        self._offer(menu, "New project…", tr("Library", "New project…"), partial(self._ask_name, None))

    def _fill_searches(self) -> None:
        menu = self._pane.searches.menu()
        menu.clear()
        for saved in self._searches:
            words = seen(saved.name).replace("&", "&&")
            self._offer(menu, f"Search: {saved.name}", words, partial(self._pane.look_for, saved.search))
        menu.addSeparator()
        self._offer(menu, "Save search", tr("Library", "Save this search…"), self._ask_to_save)
        if self._searches:
            drop = menu.addMenu(tr("Library", "Forget a search"))
            for saved in self._searches:
                words = seen(saved.name).replace("&", "&&")
                self._offer(drop, f"Forget: {saved.name}", words, partial(self._forget, saved))

    def _offer(self, menu: QMenu, object_name: str, words: str, do: Callable[[], object]) -> None:
        action = menu.addAction(words)
        action.setObjectName(object_name)
        action.triggered.connect(lambda _checked=False: do())

    def _ask_name(self, project: Project | None) -> None:
        self._ask(
            tr("Library", "New project") if project is None else tr("Library", "Rename the project"),
            "" if project is None else project.name,
            tr("Library", "Make") if project is None else tr("Library", "Rename"),
            partial(self._name, project),
        )

    def _ask_to_save(self) -> None:
        self._ask(tr("Library", "Save this search"), "", tr("Library", "Save"), self._save)

    def _ask(
        self, title: str, name: str, verb: str, give: Callable[[NameDialog, str], Coroutine[Any, Any, None]]
    ) -> None:
        window: QWidget = self._pane.window()
        dialog = NameDialog(window, title=title, name=name, verb=verb, longest=LONGEST_PROJECT_NAME)
        dialog.given.connect(lambda given: self._start(give(dialog, given), "name something in the library"))
        dialog.open()

    async def _name(self, project: Project | None, dialog: NameDialog, name: str) -> None:
        try:
            if project is None:
                back = await self._catalogue.make_project(name)
                words = tr("Library", "The project “{name}” was made.", name=seen(name.strip()))
            else:
                back = await self._catalogue.rename_project(project.id, name)
                words = tr("Library", "The project is called “{name}” now.", name=seen(name.strip()))
        except UnusableName:
            dialog.refuse(tr("Library", "Another project is called this already."))
            return
        dialog.accept()
        self._say(words, back)

    def _delete(self, project: Project) -> None:
        self._start(self._deleted(project), "delete a project")

    async def _deleted(self, project: Project) -> None:
        back = await self._catalogue.delete_project(project.id)
        wanted = self._pane.search.filter
        if project.id in wanted.projects:
            self._pane.choose(ClipFilter())
        self._say(tr("Library", "The project “{name}” was deleted.", name=seen(project.name)), back)

    def _say(self, words: str, back: CatalogueChange) -> None:
        self.changed.emit(words, lambda: self._start(self._catalogue.apply(back), "take a change of projects back"))

    async def _save(self, dialog: NameDialog, name: str) -> None:
        try:
            await self._catalogue.save_search(name, self._pane.search)
        except UnusableName:
            dialog.refuse(tr("Library", "A search needs a name that can be seen."))
            return
        self._searches = tuple(await self._catalogue.searches())
        dialog.accept()
        self.changed.emit(tr("Library", "The search was saved."), None)

    def _forget(self, saved: SavedSearch) -> None:
        self._start(self._forgotten(saved), "forget a search")

    async def _forgotten(self, saved: SavedSearch) -> None:
        await self._catalogue.drop_search(saved.name)
        self._searches = tuple(await self._catalogue.searches())
        self.changed.emit(
            tr("Library", "The search “{name}” was forgotten.", name=seen(saved.name)),
            lambda: self._start(self._kept_again(saved), "keep a search again"),
        )

    async def _kept_again(self, saved: SavedSearch) -> None:
        await self._catalogue.save_search(saved.name, saved.search)
        self._searches = tuple(await self._catalogue.searches())
