# What Kinogrid uses of pi-heif 1.4, which ships no types of its own.

from typing import Any

from PIL.ImageFile import ImageFile

class HeifImageFile(ImageFile):
    def _open(self) -> None: ...

class HeifImage:
    info: dict[str, Any]

class HeifFile:
    def __init__(self, fp: bytes) -> None: ...
    def __getitem__(self, index: int) -> HeifImage: ...

def register_heif_opener(*, thumbnails: bool, depth_images: bool, aux_images: bool) -> None: ...
def libheif_info() -> dict[str, Any]: ...
