"""Where cards stand: none over another, each right of its parent and within the band of its branch."""

from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect

from kinogrid.ui.lineage.tree_layout import GAP, MARGIN, TreeLayout, TreeShape, Way
from tests.reached import must_reach, reached


@st.composite
def families(draw: st.DrawFn) -> list[int | None]:
    """Give the parents of a tree's cards, each after its parent with all its descendants right behind."""
    parents: list[int | None] = []
    way: list[int] = []
    for place in range(draw(st.integers(0, 40))):
        up = draw(st.integers(0, len(way)))
        way = way[: len(way) - up]
        parents.append(way[-1] if way else None)
        way.append(place)
    return parents


shapes = st.builds(TreeShape, st.integers(40, 320), st.integers(0, 60), st.integers(10, 120))


def descendants(parents: list[int | None], place: int) -> list[int]:
    """Give a card and all that goes back to it."""
    found = {place}
    for other, parent in enumerate(parents):
        if parent in found:
            found.add(other)
    return sorted(found)


@must_reach("no cards", "one card", "deep", "wide", "several first generations")
@given(parents=families(), shape=shapes)
def test_cards_stand_apart_right_of_their_parent_and_within_its_band(
    parents: list[int | None], shape: TreeShape
) -> None:
    tree = TreeLayout(parents, shape)
    boxes = [tree.box(place) for place in range(tree.count)]
    reached(
        no_cards=not parents,
        one_card=len(parents) == 1,
        deep=tree.generations > 4,
        wide=max(map(parents.count, parents), default=0) > 4,
        several_first_generations=parents.count(None) > 1,
    )
    whole = QRect(QPoint(0, 0), tree.size)
    for place, box in enumerate(boxes):
        assert whole.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN).contains(box)
        assert box.contains(tree.picture(place))
        room = box.adjusted(0, 0, 0, GAP - 1)
        assert not any(room.intersects(other) for at, other in enumerate(boxes) if at != place)
        assert tree.card_at(box.center()) == place
        assert tree.is_leaf(place) is (place not in parents)
        parent = parents[place]
        if parent is None:
            assert tree.edge(place) is None
            assert box.left() == MARGIN
            continue
        above = boxes[parent]
        assert box.left() == above.right() + 1 + shape.apart
        branch = [boxes[at] for at in descendants(parents, parent) if at != parent]
        assert min(one.top() for one in branch) <= above.top()
        assert above.bottom() <= max(one.bottom() for one in branch)
        ends = tree.edge(place)
        assert ends is not None
        begin, end = ends
        assert (begin.x(), end.x()) == (above.right() + 1, box.left() - 1)
        assert above.top() <= begin.y() <= above.bottom()
        assert box.top() <= end.y() <= box.bottom()


@must_reach("some of them", "none of them", "a line without its cards")
@given(
    parents=families(),
    area=st.builds(QRect, st.integers(-50, 900), st.integers(-50, 2000), st.integers(1, 600), st.integers(1, 600)),
)
def test_an_area_has_the_cards_and_lines_that_touch_it(parents: list[int | None], area: QRect) -> None:
    tree = TreeLayout(parents, TreeShape(150, 40, 60))
    cards, lines = list(tree.cards_in(area)), set(tree.edges_in(area))
    assert cards == [place for place in range(tree.count) if tree.box(place).intersects(area)]
    ends = [tree.edge(place) for place in range(tree.count)]
    reached(
        some_of_them=0 < len(cards) < tree.count,
        none_of_them=not cards,
        a_line_without_its_cards=any(place not in cards and parents[place] not in cards for place in lines),
    )
    for place, both in enumerate(ends):
        if both is not None and any(area.contains(point) for point in both):
            assert place in lines


@must_reach("back", "on", "to a cousin", "nowhere")
@given(parents=families(), share=st.floats(0, 1))
@example(parents=[None, 0, None, 2], share=0.5)
def test_arrows_lead_to_parents_children_and_those_beside(parents: list[int | None], share: float) -> None:
    tree = TreeLayout([None, *(0 if one is None else one + 1 for one in parents)], TreeShape(150, 40, 60))
    own = [None, *(0 if one is None else one + 1 for one in parents)]
    place = min(int(share * tree.count), tree.count - 1)
    box = tree.box(place)
    back, on = tree.neighbour(place, Way.BACK), tree.neighbour(place, Way.ON)
    assert back == (place if own[place] is None else own[place])
    children = [at for at, parent in enumerate(own) if parent == place]
    assert on in (children or [place])
    assert all(abs(tree.box(on).top() - box.top()) <= abs(tree.box(one).top() - box.top()) for one in children)
    beside = sorted(
        (at for at in range(tree.count) if tree.box(at).left() == box.left()), key=lambda at: tree.box(at).top()
    )
    at = beside.index(place)
    down, up = tree.neighbour(place, Way.DOWN), tree.neighbour(place, Way.UP)
    assert down == beside[min(at + 1, len(beside) - 1)]
    assert up == beside[max(at - 1, 0)]
    reached(
        back=back != place,
        on=on != place,
        to_a_cousin=down != place and own[down] != own[place],
        nowhere=place in {down, on},
    )


def test_a_card_alone_has_no_line_and_a_size_with_room_around_it() -> None:
    tree = TreeLayout([None], TreeShape(160, 40, 60))
    assert (tree.size.width(), tree.size.height()) == (160 + 2 * MARGIN, 90 + 40 + 2 * MARGIN)
    assert list(tree.edges_in(QRect(0, 0, 1000, 1000))) == []
    assert tree.card_at(QPoint(0, 0)) is None
