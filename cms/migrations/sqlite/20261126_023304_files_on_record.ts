import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`files\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`upload\` numeric NOT NULL,
  	\`hash\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`mime_type\` text NOT NULL,
  	\`width\` numeric NOT NULL,
  	\`height\` numeric NOT NULL,
  	\`sizes\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`files_name_idx\` ON \`files\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`files_upload_idx\` ON \`files\` (\`upload\`);`)
  await db.run(sql`CREATE INDEX \`files_hash_idx\` ON \`files\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`files_source_idx\` ON \`files\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`files_updated_at_idx\` ON \`files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`files_created_at_idx\` ON \`files\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`file_uses\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`file\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`work\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`is_removed\` integer DEFAULT false NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`file_isRemoved_idx\` ON \`file_uses\` (\`file\`,\`is_removed\`);`)
  await db.run(sql`CREATE INDEX \`work_language_3_idx\` ON \`file_uses\` (\`work\`,\`language\`);`)
  await db.run(sql`DROP INDEX \`media_sizes_avif480_sizes_avif480_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_webp480_sizes_webp480_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_avif960_sizes_avif960_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_webp960_sizes_webp960_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_avif1440_sizes_avif1440_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_webp1440_sizes_webp1440_filename_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`focal_x\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`focal_y\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif480_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif480_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif480_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif480_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif480_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif480_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp480_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp480_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp480_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp480_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp480_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp480_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif960_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif960_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif960_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif960_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif960_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif960_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp960_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp960_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp960_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp960_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp960_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp960_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif1440_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif1440_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif1440_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif1440_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif1440_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_avif1440_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp1440_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp1440_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp1440_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp1440_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp1440_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_webp1440_filename\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`files\`;`)
  await db.run(sql`DROP TABLE \`file_uses\`;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`focal_x\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`focal_y\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif480_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif480_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif480_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif480_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif480_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif480_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp480_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp480_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp480_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp480_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp480_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp480_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif960_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif960_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif960_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif960_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif960_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif960_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp960_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp960_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp960_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp960_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp960_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp960_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif1440_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif1440_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif1440_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif1440_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif1440_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_avif1440_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp1440_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp1440_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp1440_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp1440_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp1440_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_webp1440_filename\` text;`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif480_sizes_avif480_filename_idx\` ON \`media\` (\`sizes_avif480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp480_sizes_webp480_filename_idx\` ON \`media\` (\`sizes_webp480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif960_sizes_avif960_filename_idx\` ON \`media\` (\`sizes_avif960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp960_sizes_webp960_filename_idx\` ON \`media\` (\`sizes_webp960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif1440_sizes_avif1440_filename_idx\` ON \`media\` (\`sizes_avif1440_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp1440_sizes_webp1440_filename_idx\` ON \`media\` (\`sizes_webp1440_filename\`);`)
}
