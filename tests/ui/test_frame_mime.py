"""What drags and the clipboard carry: files, pictures without one, addresses; a picture goes before its link."""

import base64

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QImage

from kinogrid.ui.compose.frames.mime import FileOffer, FrameOffer, PictureOffer, WebOffer, may_offer, offer_of
from tests.tables import every

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8\xff"
PAGE = '<p>a cat</p><a href="https://pages.example/cat"><IMG alt="" src="https://cdn.example/cat.webp?w=9"></a>'


def mime(*urls: str, text: str = "", html: str = "", data: tuple[str, bytes] | None = None) -> QMimeData:
    made = QMimeData()
    if urls:
        made.setUrls([QUrl(url) for url in urls])
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    if data is not None:
        made.setData(data[0], QByteArray(data[1]))
    return made


@every(
    "carried, offer",
    [
        (mime("file:///home/me/my%20cat.png"), FileOffer("/home/me/my cat.png")),
        (mime("https://pages.example/", "file:///a.png"), FileOffer("/a.png")),
        (mime(data=("text/uri-list", b"file:///a%20b/bad%FF%C3.png\r\n")), FileOffer("/a b/bad\udcff\udcc3.png")),
        (mime(data=("text/uri-list", b"file:///odd%EF%BF%BD.png\r\n")), FileOffer("/odd\ufffd.png")),
        (mime(data=("image/png", PNG)), PictureOffer(PNG)),
        (mime("https://pages.example/cat", html=PAGE, data=("image/jpeg", JPEG)), PictureOffer(JPEG)),
        (mime("https://pages.example/cat", html=PAGE), WebOffer("https://cdn.example/cat.webp?w=9")),
        (mime(html=f'<img src="data:image/png;base64,{base64.b64encode(PNG).decode()}">'), PictureOffer(PNG)),
        (mime("https://cdn.example/cat.jpg"), WebOffer("https://cdn.example/cat.jpg")),
        (mime(text=" https://cdn.example/cat.jpg\n"), WebOffer("https://cdn.example/cat.jpg")),
        (mime(text="https://me:secret@cdn.example/cat.jpg"), None),
        (mime(text="a cat, please"), None),
        (mime("ftp://files.example/cat.jpg"), None),
        (mime(html='<img src="data:image/png;base64,not base64">'), None),
        (mime(html="<img src='javascript:alert(1)'>"), None),
        (mime(html="<b>no picture</b>"), None),
        (mime(), None),
        (None, None),
    ],
)
def test_the_best_of_what_is_carried_is_taken(carried: QMimeData | None, offer: FrameOffer | None) -> None:
    assert offer_of(carried) == offer
    assert may_offer(carried) or offer is None


@pytest.mark.usefixtures("qapp")
def test_a_picture_that_only_the_desktop_can_name_is_taken_as_it_is() -> None:
    carried = mime("https://pages.example/cat")
    carried.setImageData(QImage(40, 40, QImage.Format.Format_RGB32))
    offer = offer_of(carried)
    assert may_offer(carried)
    assert isinstance(offer, PictureOffer)
    assert isinstance(offer.data, QImage)
    assert offer.data.width() == 40
