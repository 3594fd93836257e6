"""Files of figures, as people would send them."""

from __future__ import annotations

import io

import openpyxl
from sqlalchemy import Engine
from sqlmodel import Session

from survey import series
from survey.organisation.fault import Fault
from survey.series import Kind, Preview, SeriesFaults
from survey.store import UnitAlias, writing
from survey.texts import LANGUAGES
from tests.survey.municipality import people, settle

PUBLISHED = """\
source,measure,scale,target,period_1,value_1,period_2,value_2
Åsnes medarbeiderundersøkelse,Nærvær,percent,92,2013,90.1,2015-Q3,92.8
Åsnes medarbeiderundersøkelse,Hvor godt trives du med arbeidet?,1-6,5.3,2013,5.1,2015-Q3,5
Åsnes medarbeiderundersøkelse,Stolthet over egen arbeidsplass,1-6,5,2013,4.8,2015-Q3,4.8
Åsnes medarbeiderundersøkelse,Nærmeste leder,1-6,4.9,2013,4.6,2015-Q3,4.7
Strand innbyggerundersøkelse,Gjennomsnittlig innbyggertilfredshet,1-6,4.1,2009,3.9,2015,4.3
Strand innbyggerundersøkelse,Brukernes møte med kommunen,1-6,4.0,2009,3.2,2015,3.6
Strand innbyggerundersøkelse,Tillit til kommunen,1-6,3.7,2009,3.4,2015,3.6
Strand innbyggerundersøkelse,Informasjon fra kommunen,1-6,3.8,2009,3.4,2015,3.8
Rissa innbyggerundersøkelse,Tilhørighet/positivt omdømme,1-6,,2012,3.6,2014,4.3
"""
"""As published in the evaluations of the municipalities' work on their reputation."""

SICK_LEAVE = """\
unit,period,measure,percent,source
Alle,2025,sykefravær,9.6,HR
Alle,2025-T1,sykefravær,10.5,HR
Nord,2025-T1,sykefravær,12.2,HR
Sørlandet,2025-T1,sykefravær,5.1,HR
"""


def ready(session: Session) -> None:
    """Units, with another name for one of them, and accounts."""
    people(session)
    settle(session)
    session.add(UnitAlias(unit_id="sor", name="Sørlandet"))
    session.flush()


def previewed(
    session: Session,
    content: str | bytes,
    kind: Kind = Kind.EARLIER,
    source: str = "",
    wanted: str | None = None,
) -> Preview:
    raw = content if isinstance(content, bytes) else content.encode()
    file = series.open_table(raw)
    return series.prepare(session, file.read(file.sheets[0].name), kind, "fil.csv", source, wanted)


def read_in(engine: Engine, content: str | bytes, kind: Kind = Kind.EARLIER) -> str:
    with writing(engine) as session:
        return series.keep(session, previewed(session, content, kind), "ou").id


def faults_in(
    session: Session, content: str | bytes, kind: Kind = Kind.EARLIER, source: str = ""
) -> list[Fault]:
    try:
        previewed(session, content, kind, source)
    except SeriesFaults as found:
        for language in LANGUAGES:
            # A text that lacks a value is an error.
            found.told(language)
        return list(found.faults)
    return []


def workbook(rows: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()
