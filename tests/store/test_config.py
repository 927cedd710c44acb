"""vault.toml: defaults, values, and faults said by line."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from vault_tool import shipped
from vault_tool.store.config import Config, ConfigError, load, parse

FAULTS = [
    ("[pay]\nfee_procent = 5\n", "vault.toml:2: unknown key 'pay.fee_procent'; did you mean 'fee_percent'?"),
    ("[pey]\n", "vault.toml:1: unknown key 'pey'; did you mean 'pay'?"),
    ('[pay]\n\nfee_percent = "ten"\n', "vault.toml:3: pay.fee_percent: 'ten' is not a number"),
    ("[pay]\nfee_percent = 400\n", "vault.toml:2: pay.fee_percent: 400 is greater than the maximum of 100"),
    ('[lint]\nselect = ["F", "bad"]\n', "vault.toml:2: lint.select"),
    ('[lint.severity]\nF001 = "fatal"\n', "vault.toml:2: lint.severity.F001"),
    ("[pay\n", "vault.toml: "),
]


def test_an_empty_file_is_all_defaults() -> None:
    assert parse("") == Config()


def test_values_are_taken() -> None:
    config = parse('[pay]\nmonths = [2]\nfee_percent = 5\n[lint]\nignore = ["K"]\n[lint.severity]\nF001 = "info"\n')
    assert config.pay.months == (2,)
    assert config.pay.fee_percent == 5
    assert config.lint.ignore == ("K",)
    assert config.lint.severity == {"F001": "info"}


@pytest.mark.parametrize(("text", "message"), FAULTS, ids=[m for _, m in FAULTS])
def test_faults_name_line_and_what_to_do(text: str, message: str) -> None:
    with pytest.raises(ConfigError) as raised:
        parse(text)
    assert str(raised.value).startswith(message)


def test_every_fault_is_said_at_once() -> None:
    with pytest.raises(ConfigError) as raised:
        parse("[pay]\nfee = 1\n[watch]\nsettle = 2\n")
    assert len(str(raised.value).splitlines()) == 2


def test_the_shipped_file_has_every_key_with_its_default() -> None:
    text = (shipped.folder("vault") / "vault.toml").read_text("utf-8")
    assert parse(text) == Config()
    written = tomllib.loads(re.sub(r"^# (?=[\w-]+ = )", "", text, flags=re.MULTILINE))
    tables = shipped.schema("vault")["properties"]
    stated = {table: spec["properties"] for table, spec in tables.items()}
    assert written == {t: {k: shown(of) for k, of in keys.items()} for t, keys in stated.items()}
    defaults = {t: {k: v for k, v in keys.items() if "default" in stated[t][k]} for t, keys in written.items()}
    assert parse(json_as_toml(defaults)) == Config()


def shown(key: dict[str, object]) -> object:
    """A key's default; where the job site decides, an example."""
    return key["default"] if "default" in key else key["examples"][0]


def json_as_toml(tables: dict[str, dict[str, object]]) -> str:
    lines = []
    for table, values in tables.items():
        lines += [f"[{table}]", *(f"{k} = {json.dumps(v)}" for k, v in values.items() if v != {})]
    return "\n".join(lines)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    file = tmp_path / "vault.toml"
    file.write_bytes(b"# caf\xe9\n")
    with pytest.raises(ConfigError, match=r"vault\.toml: cannot be read: byte 6 is not UTF-8"):
        load(tmp_path)
    file.unlink()
    with pytest.raises(ConfigError, match=r"vault\.toml: cannot be read: No such file or directory; check"):
        load(tmp_path)
