"""The pay of a record: two ends, currency and period that stand in fields of their own, as one line of a post."""

from collections.abc import Iterator, Mapping

from vault_tool.drops.records.record_fields import Record, bare, label, names, says

_PERIODS = ("year", "month", "week", "day", "hour")
Used = frozenset[str]


def pay(record: Record) -> tuple[str, Used]:
    """ "Salary: EUR 40000 - 48000 per year" and the record's own fields that say it; "" where none states both an end
    and its currency, or a period."""
    for outer, told in _holders(record, "", 4):
        line = _line(told)
        if line:
            return line, frozenset((outer,)) if outer else frozenset(name for name in told if _is_pay(name))
    return "", frozenset()


def _holders(record: Record, outer: str, deep: int) -> Iterator[tuple[str, dict[str, object]]]:
    """The records that may state a pay, each with the field of the whole record it stands in: its own fields first."""
    plain: dict[str, object] = {
        label(key).lower(): value for key, value in record.items() if isinstance(value, (str, int, float))
    }
    for name in [*plain]:
        plain.setdefault(bare(name), plain[name])
    yield outer, plain
    for key, value in record.items() if deep else ():
        name = label(key).lower()
        if not (outer or says("pay_holder", name)):
            continue
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, Mapping):
                for _, inner in _holders(item, outer or name, deep - 1):
                    currency = {n: plain[n] for n in names("pay_currency") if n in plain}
                    yield outer or name, currency | inner


def _is_pay(name: str) -> bool:
    kinds = ("pay_low", "pay_high", "pay_alone", "pay_currency", "pay_period")
    return any(says(kind, name) for kind in kinds) or any(_put_together(kind, name) for kind in kinds)


def _put_together(kind: str, name: str) -> bool:
    """Whether a field's name has a word for that thing of a pay, and else only words for pay: "salary from"."""
    words = bare(name).split(" ")
    telling = [word for word in words if kind != "pay_alone" and says(f"{kind}_word", word)]
    return len(telling) == 1 and len(words) > 1 and all(says("pay_word", word) for word in words if word not in telling)


def _line(told: Mapping[str, object]) -> str:
    if any(says("no_salary", str(told[name]).lower()) for name in names("pay_kind") if name in told):
        return ""
    low, high = (_amount(told, f"pay_{end}") for end in ("low", "high"))
    low = low or high or _amount(told, "pay_alone")
    currency, period = (
        _first(told, "pay_currency"),
        _period(_first(told, "pay_period")) or _in_field(told) or _in_name(told),
    )
    if not (low or high) or not (currency or period):
        return ""
    ends = " - ".join(f"{end:g}" if end < 1_000_000 else f"{end:.0f}" for end in dict.fromkeys((low, high)) if end)
    return " ".join(
        filter(None, ("Hourly rate:" if period == "hour" else "Salary:", currency, ends, period and f"per {period}"))
    )


def _in_name(told: Mapping[str, object]) -> str:
    """The period that a pay's own name says: "Annual Salary Range"."""
    words = " ".join(str(told.get(name) or "") for name in names("pay_name")).lower().split()
    return next((period for period in _PERIODS if any(says(f"per_{period}", word) for word in words)), "")


def _in_field(told: Mapping[str, object]) -> str:
    """The period that the field of an end says itself: "annualSalaryMin", "hourly_low"."""
    ends = (name for end in ("low", "high") for name in _called(told, f"pay_{end}") if told.get(name))
    first = {name.split(" ")[0] for name in ends}
    return next((period for period in _PERIODS if any(says(f"per_{period}", word) for word in first)), "")


def _called(told: Mapping[str, object], kind: str) -> tuple[str, ...]:
    """What a record may call that thing of its pay: by known names, else by names put together of known words."""
    return (*names(kind), *(name for name in told if _put_together(kind, name)))


def _amount(told: Mapping[str, object], kind: str) -> float:
    for name, unit in [*((n, 1) for n in _called(told, kind)), *((n, 100) for n in _cents(kind))]:
        try:
            amount = float(str(told.get(name) or 0).replace(",", "")) / unit
        except ValueError:
            continue
        if 0 < amount < 1e12:
            return amount
    return 0


def _cents(kind: str) -> tuple[str, ...]:
    return names(f"{kind}_cents") if kind != "pay_alone" else ()


def _first(told: Mapping[str, object], kind: str) -> str:
    return next((str(told[name]).strip() for name in _called(told, kind) if told.get(name)), "")


def _period(words: str) -> str:
    plain = label(words.replace("_", " ")).lower()
    return next((period for period in _PERIODS if says(f"per_{period}", plain)), "")
