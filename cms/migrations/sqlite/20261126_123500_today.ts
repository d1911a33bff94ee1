import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/** What the first page of the admin asks for is found without looking through every text. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const collection of ['articles', 'pages']) {
    await db.run(
      sql.raw(`CREATE INDEX ${collection}_by_writer ON _${collection}_v
        (version_last_writer, version__status, version_updated_at) WHERE latest = TRUE;`),
    )
    await db.run(
      sql.raw(`CREATE INDEX ${collection}_behind ON ${collection} (published_at, language, _status)
        WHERE CAST(age AS TEXT) <> 'null';`),
    )
  }
  await db.run(sql`CREATE INDEX feedback_open ON feedback (created_at)
    WHERE kind = 'fault' AND (handled IS NULL OR handled = FALSE);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const index of ['articles_by_writer', 'articles_behind', 'pages_by_writer', 'pages_behind', 'feedback_open'])
    await db.run(sql.raw(`DROP INDEX ${index};`))
}
