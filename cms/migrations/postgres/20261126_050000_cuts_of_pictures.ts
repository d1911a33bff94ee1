import { MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Pictures are kept cut to shapes, too: the start makes what those lack that are here. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`UPDATE files SET sizes = 'waiting';`)
}

export async function down(): Promise<void> {
  // Files that nobody asks for harm nobody
}
