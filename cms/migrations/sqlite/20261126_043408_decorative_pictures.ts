import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`picture_decorative\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_picture_decorative\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`picture_decorative\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_picture_decorative\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`picture_decorative\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_picture_decorative\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`picture_decorative\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_picture_decorative\`;`)
}
