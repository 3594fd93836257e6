"""Prints the JSON Schema, which is kept as ``questionnaires/questionnaire.schema.json``."""

from __future__ import annotations

import json

from survey.questionnaire.schema import json_schema

if __name__ == "__main__":
    print(json.dumps(json_schema(), ensure_ascii=False, indent=2))
