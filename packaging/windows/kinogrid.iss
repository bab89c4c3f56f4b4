; The installer for Windows, for Inno Setup 6.3 or newer. `packaging/dev.py package` calls its compiler with the version,
; the bundle and the icon (packaging/workshop/windows.py), so that nothing of those stands here.
;
; It installs for the person who runs it, without asking for an administrator. Silently:
;   Kinogrid-X.Y.Z-windows-x64-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART [/DIR="..."] [/LANG=german] [/TASKS=desktop]
; for everybody on the machine, by an administrator: the same with /ALLUSERS. What it leaves to be said stands in
; packaging/windows/README.md.

[Setup]
; Stays for ever: by it Windows and later installers know the program.
AppId={{5B7D3C0E-0C1B-4C53-9B0B-6B1E5E0D5A41}
AppName=Kinogrid
AppVersion={#AppVersion}
AppPublisher=The Kinogrid authors
; Addresses that stand in until the project has its own.
AppPublisherURL=https://github.com/kinogrid/kinogrid
AppSupportURL=https://github.com/kinogrid/kinogrid/issues
AppUpdatesURL=https://github.com/kinogrid/kinogrid/releases
AppCopyright=© 2026 The Kinogrid authors
VersionInfoVersion={#VersionNumbers}
VersionInfoProductTextVersion={#AppVersion}
VersionInfoProductName=Kinogrid
VersionInfoDescription=Kinogrid Setup
VersionInfoCompany=The Kinogrid authors

; Windows 10, October 2018: the oldest that Qt 6.11 runs on.
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible

PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
DefaultDirName={autopf}\Kinogrid
DisableProgramGroupPage=yes
; A running Kinogrid is asked to close, and waits itself for what must not be cut off.
CloseApplications=yes
RestartApplications=no

ShowLanguageDialog=auto
UsePreviousLanguage=yes
WizardStyle=modern
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\kinogrid.exe
UninstallDisplayName=Kinogrid
SetupLogging=yes

Compression=lzma2/max
SolidCompression=yes
OutputDir={#OutputFolder}
OutputBaseFilename=Kinogrid-{#AppVersion}-windows-x64-setup
#ifdef Signed
SignTool=signed
SignedUninstaller=yes
#endif

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "french"; MessagesFile: "compiler:Languages\French.isl"
Name: "japanese"; MessagesFile: "compiler:Languages\Japanese.isl"
; Inno Setup brings no Chinese; what is not said in ours, as this installer never shows it, stays English.
Name: "chinese"; MessagesFile: "compiler:Default.isl,chinese_simplified.isl"

[CustomMessages]
LibraryStays=Your library of clips stays where it is.
german.LibraryStays=Ihre Bibliothek mit Clips bleibt, wo sie ist.
spanish.LibraryStays=Tu biblioteca de clips se queda donde está.
french.LibraryStays=Votre bibliothèque de clips reste où elle est.
japanese.LibraryStays=クリップのライブラリはそのまま残ります。
chinese.LibraryStays=您的片段库会保留在原处。

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; The libraries of the version before; nobody keeps files of their own in this folder.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Licence}"; DestDir: "{app}"; DestName: "LICENSE.txt"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\Kinogrid"; Filename: "{app}\kinogrid.exe"
Name: "{autodesktop}\Kinogrid"; Filename: "{app}\kinogrid.exe"; Tasks: desktop

[Run]
Filename: "{app}\kinogrid.exe"; Description: "{cm:LaunchProgram,Kinogrid}"; Flags: nowait postinstall skipifsilent

[Code]
// The folder of a program is removed as far as it was installed. Settings and library lie in another, and stay.
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if (CurUninstallStep = usPostUninstall) and not UninstallSilent then
    MsgBox(CustomMessage('LibraryStays'), mbInformation, MB_OK);
end;
