import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reviews\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`edition\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`asked_by\` numeric NOT NULL,
  	\`asker\` text NOT NULL,
  	\`decider\` text,
  	\`words\` text,
  	\`guest\` text,
  	\`guest_key\` text,
  	\`guest_revoked\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`reviews_state_idx\` ON \`reviews\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reviews_guest_key_idx\` ON \`reviews\` (\`guest_key\`);`)
  await db.run(sql`CREATE INDEX \`reviews_updated_at_idx\` ON \`reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_created_at_idx\` ON \`reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`kind_edition_1_idx\` ON \`reviews\` (\`kind\`,\`edition\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`last_writer\` numeric;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_last_writer\` numeric;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`last_writer\` numeric;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_last_writer\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`reviews\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`last_writer\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_last_writer\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`last_writer\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_last_writer\`;`)
}
