import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** Puts on record which files have been shown in public: what `cms/media/uses.ts` keeps from now on. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`INSERT INTO file_uses (file, kind, work, language, is_removed)
    SELECT DISTINCT part #>> '{}', r.record ->> 'collection', r.work, r.language,
      COALESCE((SELECT latest.record #>> '{withdrawal,outcome}' = 'law' FROM revisions latest
        WHERE latest.work = r.work AND latest.language = r.language ORDER BY latest.number DESC LIMIT 1), false)
    FROM revisions r, jsonb_path_query(r.record -> 'content', 'strict $.**.file') part
    WHERE jsonb_typeof(part) = 'string';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DELETE FROM file_uses;`)
}
