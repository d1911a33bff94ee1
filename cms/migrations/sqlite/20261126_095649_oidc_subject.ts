import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` ADD \`oidc_subject\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_oidc_subject_idx\` ON \`users\` (\`oidc_subject\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`users_oidc_subject_idx\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`oidc_subject\`;`)
}
