#!/usr/bin/env python3
"""Holds every line of a JSON Lines file against a JSON Schema.

    validate.py SCHEMA FILE     ends with 1 and the first faults where a line is not as the schema says

Needs jsonschema.
"""

import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
faults = []
with open(sys.argv[2], encoding="utf-8") as lines:
    for number, line in enumerate(lines, 1):
        for error in validator.iter_errors(json.loads(line)):
            faults.append(f"line {number}, {error.json_path}: {error.message[:200]}")
print("\n".join(faults[:10]))
sys.exit(1 if faults else 0)
