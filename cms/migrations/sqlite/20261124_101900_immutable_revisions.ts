import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/**
 * A published revision can't be altered, removed or replaced, and none can be left out: whoever has the database file
 * must first remove these triggers, and then the chain of hashes still tells.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TRIGGER revisions_no_update BEFORE UPDATE ON revisions
    BEGIN SELECT RAISE(ABORT, 'A published revision can''t be altered.'); END;`)
  await db.run(sql`CREATE TRIGGER revisions_no_delete BEFORE DELETE ON revisions
    BEGIN SELECT RAISE(ABORT, 'A published revision can''t be deleted.'); END;`)
  // INSERT OR REPLACE deletes without asking the trigger above
  await db.run(sql`CREATE TRIGGER revisions_no_replace BEFORE INSERT ON revisions
    WHEN EXISTS (SELECT 1 FROM revisions WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'A published revision can''t be replaced.'); END;`)
  await db.run(sql`CREATE TRIGGER revisions_no_gap BEFORE INSERT ON revisions
    WHEN NEW.number IS NOT 1 + (SELECT COALESCE(MAX(number), 0) FROM revisions WHERE work = NEW.work AND language = NEW.language)
    BEGIN SELECT RAISE(ABORT, 'Revisions are numbered from 1, without gaps.'); END;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TRIGGER revisions_no_gap;`)
  await db.run(sql`DROP TRIGGER revisions_no_replace;`)
  await db.run(sql`DROP TRIGGER revisions_no_delete;`)
  await db.run(sql`DROP TRIGGER revisions_no_update;`)
}
