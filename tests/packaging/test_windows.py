"""What Windows reads of program and installer, as far as it can be told elsewhere."""

import re
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from workshop.processes import Unmet
from workshop.translations import LANGUAGES
from workshop.windows import COMPILER, compiler_options, find_compiler, signing_command, version_resource, zip_portable

ROOT = Path(__file__).parents[2]
WINDOWS = ROOT / "packaging" / "windows"
SCRIPT = (WINDOWS / "kinogrid.iss").read_text("utf-8-sig")
CHINESE = (WINDOWS / "chinese_simplified.isl").read_text("utf-8-sig")

SETUP_KEYS = frozenset(
    key
    for line in (
        "AppCopyright AppId AppName AppPublisher AppPublisherURL AppSupportURL AppUpdatesURL AppVersion",
        "ArchitecturesAllowed ArchitecturesInstallIn64BitMode CloseApplications Compression DefaultDirName",
        "DisableProgramGroupPage MinVersion OutputBaseFilename OutputDir PrivilegesRequired",
        "PrivilegesRequiredOverridesAllowed RestartApplications SetupIconFile SetupLogging ShowLanguageDialog",
        "SignTool SignedUninstaller SolidCompression UninstallDisplayIcon UninstallDisplayName UsePreviousLanguage",
        "VersionInfoCompany VersionInfoDescription VersionInfoProductName VersionInfoProductTextVersion",
        "VersionInfoVersion WizardStyle",
    )
    for key in line.split()
)
"""Those of the script when the compiler of Inno Setup 6.4.1 took it, each also among the names in that compiler."""
SECTIONS = {
    "Languages": {"Name", "MessagesFile"},
    "Tasks": {"Name", "Description", "GroupDescription", "Flags"},
    "InstallDelete": {"Type", "Name"},
    "Files": {"Source", "DestDir", "DestName", "Flags"},
    "Icons": {"Name", "Filename", "Tasks"},
    "Run": {"Filename", "Description", "Flags"},
}


def section(text: str, name: str) -> list[str]:
    """Give the lines of a section, comments and conditions left out."""
    found = re.search(rf"^\[{name}\]$(.*?)(?=^\[|\Z)", text, re.MULTILINE | re.DOTALL)
    assert found, name
    return [line for line in found[1].splitlines() if line.strip() and line[0] not in ";#"]


def pairs(lines: list[str]) -> dict[str, str]:
    return dict(line.split("=", 1) for line in lines)


def test_the_script_has_no_key_that_the_compiler_does_not_know() -> None:
    assert set(pairs(section(SCRIPT, "Setup"))) <= SETUP_KEYS
    for name, keys in SECTIONS.items():
        for line in section(SCRIPT, name):
            assert {part.partition(":")[0].strip() for part in re.sub(r'"[^"]*"', "", line).split(";")} <= keys, line
    named = set(re.findall(r"^\[(\w+)\]$", SCRIPT, re.MULTILINE))
    assert named == {"Setup", "CustomMessages", "Code", *SECTIONS}


def test_the_compiler_is_told_all_that_the_script_asks_for() -> None:
    asked = set(re.findall(r"\{#(\w+)\}", SCRIPT))
    options = compiler_options(ROOT, "1.2.3")
    told = {option[2:].partition("=")[0]: option.partition("=")[2] for option in options if option.startswith("/D")}
    assert set(told) == asked
    assert (told["AppVersion"], told["VersionNumbers"]) == ("1.2.3", "1.2.3.0")
    assert Path(told["Icon"]).is_file()
    assert Path(told["Licence"]).is_file()
    assert options[-1] == str(WINDOWS / "kinogrid.iss")
    signed = compiler_options(ROOT, "1.2.3", "signtool sign $f")
    assert set(signed) - set(options) == {"/Ssigned=signtool sign $f", "/DSigned"}
    assert pairs(section(SCRIPT, "Setup"))["SignTool"] == "signed"


def test_it_installs_for_one_person_and_removes_nothing_that_it_did_not_bring() -> None:
    setup = pairs(section(SCRIPT, "Setup"))
    assert setup["PrivilegesRequired"] == "lowest"
    assert setup["DefaultDirName"] == r"{autopf}\Kinogrid"
    assert "[UninstallDelete]" not in SCRIPT
    (removed,) = section(SCRIPT, "InstallDelete")
    assert removed.endswith(r'Name: "{app}\_internal"')


def test_it_speaks_the_languages_of_the_app() -> None:
    languages = [found for line in section(SCRIPT, "Languages") if (found := re.search(r'Name: "(\w+)"', line))]
    assert len(languages) == len(LANGUAGES)
    said = pairs(section(SCRIPT, "CustomMessages"))
    assert set(said) == {
        "LibraryStays",
        *(f"{one[1]}.LibraryStays" for one in languages if one[1] != "english"),
    }
    assert len(set(said.values())) == len(said)


def test_the_chinese_of_the_installer_keeps_its_places_and_its_accelerators() -> None:
    texts = pairs([*section(CHINESE, "Messages"), *section(CHINESE, "CustomMessages")])
    assert len(texts) > 150
    assert pairs(section(CHINESE, "LangOptions"))["LanguageID"] == "$0804"
    for name, text in texts.items():
        assert re.search(r"[\u4e00-\u9fff]", text), name
        assert text.count("&") == (1 if re.search(r"\(&[A-Z]\)", text) else 0), name
        assert not re.search(r"%(?![n1-4])", text), name
    assert {name for name, text in texts.items() if "[name]" in text} >= {"SelectDirDesc", "ReadyLabel1"}
    asked = re.findall(r"\{cm:(\w+)", SCRIPT)
    assert asked
    assert set(asked) <= set(pairs(section(CHINESE, "CustomMessages")))


def test_windows_is_told_who_made_the_program_and_which_version_it_is() -> None:
    def made(**fields: object) -> SimpleNamespace:
        return SimpleNamespace(**fields)

    # As PyInstaller reads it, which wants Windows for it.
    forms = {
        "VSVersionInfo": made,
        "FixedFileInfo": made,
        "StringFileInfo": dict,
        "StringTable": lambda table, texts: (table, dict(texts)),
        "StringStruct": lambda name, text: (name, text),
        "VarFileInfo": list,
        "VarStruct": lambda name, values: (name, values),
    }
    read = eval(version_resource("1.2.3rc1"), {"__builtins__": {}}, forms)  # noqa: S307 - our own text
    assert read.ffi.filevers == read.ffi.prodvers == (1, 2, 3, 0)
    strings, variables = read.kids
    texts = strings["040904B0"]
    assert (texts["ProductName"], texts["ProductVersion"], texts["FileVersion"]) == ("Kinogrid", "1.2.3rc1", "1.2.3rc1")
    assert texts["OriginalFilename"] == "kinogrid.exe"
    assert variables == [("Translation", [0x0409, 0x04B0])]


def test_the_portable_folder_is_zipped_the_same_each_time_and_keeps_its_library_beside_it(tmp_path: Path) -> None:
    bundle = tmp_path / "kinogrid"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "kinogrid.exe").write_bytes(b"MZ")
    (bundle / "_internal" / "a.dll").write_bytes(b"library" * 100)
    made = [zip_portable(bundle, tmp_path / f"{at}.zip", 1_700_000_000) for at in range(2)]
    assert made[0].read_bytes() == made[1].read_bytes()
    with zipfile.ZipFile(made[0]) as packed:
        assert packed.testzip() is None
        assert packed.namelist() == [
            "Kinogrid/Kinogrid portable.cmd",
            "Kinogrid/kinogrid/_internal/a.dll",
            "Kinogrid/kinogrid/kinogrid.exe",
        ]
        starter = packed.read("Kinogrid/Kinogrid portable.cmd").decode()
    assert r'"%~dp0kinogrid\kinogrid.exe" --data-dir "%~dp0library"' in starter
    assert starter.count("\r\n") == starter.count("\n") == 3


@pytest.mark.skipif(sys.platform == "win32", reason="a file is run there for its name")
def test_the_compiler_is_found_where_its_own_installer_puts_it(tmp_path: Path) -> None:
    with pytest.raises(Unmet, match="jrsoftware"):
        find_compiler({"PATH": str(tmp_path), "ProgramFiles(x86)": str(tmp_path)})
    folder = tmp_path / "Inno Setup 6"
    folder.mkdir()
    (folder / COMPILER).touch(mode=0o755)
    assert find_compiler({"PATH": "", "ProgramFiles(x86)": str(tmp_path)}) == str(folder / COMPILER)


def test_what_signs_is_told_the_file_whatever_its_name() -> None:
    file = Path("a b", "kinogrid.exe")
    told = signing_command(r'"C:\Kits 10\signtool.exe" sign /sha1 AB "$f"', file)
    assert told == [r"C:\Kits 10\signtool.exe", "sign", "/sha1", "AB", str(file)]
