"""What a load run measured, in lines to read, and whether the ballot box agrees with it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from benchmarks.installation import Box
from benchmarks.respondent import Respondent
from benchmarks.server import Server


@dataclass(frozen=True)
class Clock:
    """One phase of the run: how long it took, and the server's CPU time (seconds)."""

    seconds: float
    cpu: float


@dataclass
class Measured:
    """``rss`` (MiB): warmed up, after loading, after sending."""

    people: list[Respondent]
    warm: list[Respondent]
    faults: list[str]
    baseline_cpu: float
    rss: list[float] = field(default_factory=list)
    phases: dict[str, Clock] = field(default_factory=dict)

    @contextmanager
    def clocked(self, server: Server, phase: str) -> Iterator[None]:
        cpu, begun = server.cpu_seconds(), time.perf_counter()
        yield
        seconds = time.perf_counter() - begun
        self.phases[phase] = Clock(seconds, server.cpu_seconds() - cpu)

    @property
    def thanked(self) -> list[Respondent]:
        return [person for person in self.people if person.thanked]


@dataclass(frozen=True)
class Checks:
    lines: list[str]
    sound: bool


def _percentile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def _latency(name: str, values: Sequence[float]) -> str:
    median, slow = _percentile(values, 0.5), _percentile(values, 0.95)
    return f"{name}: p50 {median * 1000:.0f} ms, p95 {slow * 1000:.0f} ms"


def figures(run: Measured) -> str:
    """The figures as lines of text; CPU per answer also as a multiple of a bare request."""
    done = max(1, len(run.thanked))
    cpu = sum(clock.cpu for clock in run.phases.values()) / done
    seconds = sum(clock.seconds for clock in run.phases.values())
    form = next((person.form for person in run.people if person.form.radios), None)
    lines = [
        f"respondents {len(run.people)}, thanked {len(run.thanked)}, faults {len(run.faults)}",
        f"responses per second: {len(run.thanked) / seconds:.1f}",
        f"server CPU per response: {cpu * 1000:.1f} ms, "
        f"{cpu / run.baseline_cpu:.1f} times a bare request ({run.baseline_cpu * 1000:.2f} ms)",
    ]
    lines += [
        f"  {phase}: {clock.cpu / done * 1000:.1f} ms CPU each, {clock.seconds:.1f} s in all"
        for phase, clock in run.phases.items()
    ]
    lines.append(_latency("load", [one.load_seconds for one in run.people if one.form.radios]))
    lines.append(_latency("submit", [one.submit_seconds for one in run.thanked]))
    opened = max(1, len([person for person in run.people if person.form.radios]))
    grown = [(mib - run.rss[0]) / opened for mib in run.rss[1:]]
    lines.append(
        f"server memory: {' → '.join(f'{mib:.0f}' for mib in run.rss)} MiB, per open session "
        + ", then ".join(f"{mib:.3f}" for mib in grown)
    )
    if form is not None:
        lines.append(f"the form: {form.messages} messages, {form.bytes / 1024:.1f} KiB")
    lines += [f"fault ({count}): {words}" for words, count in Counter(run.faults).most_common(5)]
    return "\n".join(lines)


def check(run: Measured, box: Box, codes_issued: int) -> Checks:
    """Whether every thanks is one ballot, with the answers sent, and one code used."""
    thanked = [person for person in [*run.warm, *run.people] if person.thanked]
    sent = Counter(frozenset(person.answers.items()) for person in thanked)
    facts = {
        f"ballots {box.ballots} = thanked {len(thanked)}": box.ballots == len(thanked),
        f"codes used {codes_issued - box.codes_left} = thanked {len(thanked)}": codes_issued
        - box.codes_left
        == len(thanked),
        f"ballots with the answers sent: {(sent & box.sheets).total()}": sent == box.sheets,
        f"faults {len(run.faults)}": not run.faults,
    }
    lines = [f"{'yes' if holds else 'NO '}  {words}" for words, holds in facts.items()]
    return Checks(lines, all(facts.values()))
