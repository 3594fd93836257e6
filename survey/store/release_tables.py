"""The tables of what may be shown: releases as they were made."""

from __future__ import annotations
