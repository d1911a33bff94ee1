import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/** Puts on record which files have been shown in public: what `cms/media/uses.ts` keeps from now on. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`INSERT INTO file_uses (file, kind, work, language, is_removed)
    SELECT DISTINCT part.value, json_extract(r.record, '$.collection'), r.work, r.language,
      COALESCE((SELECT json_extract(latest.record, '$.withdrawal.outcome') = 'law' FROM revisions latest
        WHERE latest.work = r.work AND latest.language = r.language ORDER BY latest.number DESC LIMIT 1), 0)
    FROM revisions r, json_tree(r.record, '$.content') part
    WHERE part.key = 'file' AND part.type = 'text';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DELETE FROM file_uses;`)
}
