"""Tables whose rows are only ever added: the database itself refuses anything else."""

from __future__ import annotations

from alembic import op


def protect(name: str) -> None:
    """Triggers on a table, in the migration that makes it."""
    if op.get_bind().dialect.name == "sqlite":
        for action in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {name}_no_{action.lower()} BEFORE {action} ON {name} "
                f"BEGIN SELECT RAISE(ABORT, 'rows of {name} are only added'); END"
            )
        return
    op.execute(
        f"CREATE OR REPLACE FUNCTION {name}_only_added() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION 'rows of {name} are only added'; END $$"
    )
    op.execute(
        f"CREATE TRIGGER {name}_only_added BEFORE UPDATE OR DELETE ON {name} "
        f"FOR EACH ROW EXECUTE FUNCTION {name}_only_added()"
    )
