"""What GitHub would run: well-formed by its own schema, nothing to be turned against us, and each action pinned."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PROGRAMS = Path(sys.executable).parent

READ_IN_PUBLIC = {
    "actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0": "v7.0.0",
    "actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c": "v8.0.1",
    "actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97": "v7.0.0",
    "actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a": "v7.0.1",
}
"""As zizmorcore/zizmor pins the first, second and fourth (release-pypi.yml at 002690a0), and astral-sh/ruff the first,
third and fourth (build-binaries.yml at 06bd4a97)."""


def read(workflow: Path) -> dict[str, Any]:
    return cast("dict[str, Any]", YAML(typ="safe").load(workflow))


def test_there_are_workflows() -> None:
    assert {workflow.stem for workflow in WORKFLOWS} >= {"tests", "bundles", "release"}


def test_they_are_what_github_takes() -> None:
    argv: list[str | Path] = [PROGRAMS / "check-jsonschema", "--builtin-schema", "vendor.github-workflows", *WORKFLOWS]
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_nothing_in_them_can_be_turned_against_us() -> None:
    argv: list[str | Path] = [PROGRAMS / "zizmor", "--offline", "--no-progress", "--persona", "auditor", *WORKFLOWS]
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_workflow_that_is_wrong_is_told_so_by_both(tmp_path: Path) -> None:
    wrong = tmp_path / ".github" / "workflows" / "wrong.yml"
    wrong.parent.mkdir(parents=True)
    wrong.write_text(
        "on: issues\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    stepps: []\n    steps:\n"
        "      - run: echo ${{ github.event.issue.title }}\n"
    )
    judges = (["check-jsonschema", "--builtin-schema", "vendor.github-workflows"], ["zizmor", "--offline"])
    for program, *options in judges:
        assert subprocess.run([PROGRAMS / program, *options, wrong], capture_output=True, check=False).returncode != 0


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.stem)
def test_each_action_is_pinned_by_a_hash_that_was_read_and_not_invented(workflow: Path) -> None:
    used = re.findall(r"uses: (\S+)(?: # (\S+))?$", workflow.read_text("utf-8"), re.MULTILINE)
    assert used
    assert not {(action, version) for action, version in used if READ_IN_PUBLIC.get(action) != version}


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.stem)
def test_rights_are_given_by_the_job_and_to_read_but_where_it_publishes(workflow: Path) -> None:
    table = read(workflow)
    assert table["permissions"] == {}
    for name, job in table["jobs"].items():
        assert job["permissions"] in ({}, {"contents": "write" if name == "publish" else "read"})


def test_tests_run_on_every_system_with_every_python_that_the_project_names() -> None:
    matrix = read(ROOT / ".github" / "workflows" / "tests.yml")["jobs"]["tests"]["strategy"]["matrix"]
    assert {system.partition("-")[0] for system in matrix["system"]} == {"ubuntu", "macos", "windows"}
    named = re.findall(r'"Programming Language :: Python :: (3\.\d+)"', (ROOT / "pyproject.toml").read_text("utf-8"))
    assert named
    assert set(named) <= set(matrix["python"])


def test_workflows_call_commands_that_dev_py_has() -> None:
    known = subprocess.run(
        [sys.executable, ROOT / "packaging" / "dev.py", "--help"], capture_output=True, text=True, check=True
    ).stdout
    called = {name for workflow in WORKFLOWS for name in re.findall(r"dev\.py (\w+)", workflow.read_text("utf-8"))}
    assert called >= {"build", "package", "system", "test"}
    assert not {name for name in called if not re.search(rf"^\s+{name}\b", known, re.MULTILINE)}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows finds another bash, or none")
def test_a_release_without_its_secrets_makes_nothing_and_says_which_are_missing(tmp_path: Path) -> None:
    jobs = read(ROOT / ".github" / "workflows" / "release.yml")["jobs"]
    assert jobs["package"]["if"] == "needs.secrets.outputs.complete == 'yes'"
    assert "package" in jobs["publish"]["needs"]
    (look,) = jobs["secrets"]["steps"]
    used = set(re.findall(r"secrets\.([A-Z_]+)", (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")))
    assert set(look["env"]) == used
    output, summary = tmp_path / "output", tmp_path / "summary"
    places = {"PATH": os.environ["PATH"], "GITHUB_OUTPUT": str(output), "GITHUB_STEP_SUMMARY": str(summary)}

    def said(given: dict[str, str]) -> tuple[str, str]:
        output.write_text("")
        env = {**dict.fromkeys(used, ""), **given, **places}
        done = subprocess.run(["bash", "-e", "-c", look["run"]], env=env, capture_output=True, text=True, check=True)
        return done.stdout, output.read_text()

    words, told = said({})
    assert all(name in words for name in used)
    assert told == "complete=no\n"
    words, told = said({name: "x" for name in used if name != "NOTARY_KEY"})
    assert "has no NOTARY_KEY\n" in words
    assert told == "complete=no\n"
    assert "NOTARY_KEY" in summary.read_text()
    assert said(dict.fromkeys(used, "x")) == ("", "complete=yes\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows finds another bash, or none")
@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.stem)
def test_the_scripts_in_them_are_sound_shell(workflow: Path) -> None:
    for job in read(workflow)["jobs"].values():
        for step in job["steps"]:
            if "run" in step and step.get("shell") != "pwsh":
                script = re.sub(r"\$\{\{.*?\}\}", "x", step["run"])
                done = subprocess.run(["bash", "-n", "-c", script], capture_output=True, text=True, check=False)
                assert (done.returncode, done.stderr) == (0, ""), step["name"]
