from kinogrid.media.reader import ClipDefect, ClipProblem
from kinogrid.ui.preview.clip_text import problem_text


def test_every_defect_of_a_clip_has_its_words() -> None:
    texts = {problem_text(ClipProblem(defect, "1.mp4", 3, 1200)) for defect in ClipDefect}
    assert len(texts) == len(ClipDefect)
    assert "The file 1.mp4 is not there any more." in texts
    assert "Only 3 of 1,200 pictures are in the file." in texts
