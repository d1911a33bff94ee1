import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/** A line of the log can't be altered, removed or replaced, and none can be left out; as revisions can't. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'A line of the log can''t be altered.'); END;`)
  await db.run(sql`CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'A line of the log can''t be deleted.'); END;`)
  // INSERT OR REPLACE deletes without asking the trigger above
  await db.run(sql`CREATE TRIGGER audit_no_replace BEFORE INSERT ON audit
    WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'A line of the log can''t be replaced.'); END;`)
  await db.run(sql`CREATE TRIGGER audit_no_gap BEFORE INSERT ON audit
    WHEN NEW.number IS NOT 1 + (SELECT COALESCE(MAX(number), 0) FROM audit)
    BEGIN SELECT RAISE(ABORT, 'Lines of the log are numbered from 1, without gaps.'); END;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const trigger of ['gap', 'replace', 'delete', 'update'])
    await db.run(sql.raw(`DROP TRIGGER audit_no_${trigger};`))
}
