import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "files" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"upload" numeric NOT NULL,
  	"hash" varchar NOT NULL,
  	"source" varchar NOT NULL,
  	"mime_type" varchar NOT NULL,
  	"width" numeric NOT NULL,
  	"height" numeric NOT NULL,
  	"sizes" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "file_uses" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"file" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"work" varchar NOT NULL,
  	"language" varchar NOT NULL,
  	"is_removed" boolean DEFAULT false NOT NULL
  );
  
  DROP INDEX "media_sizes_avif480_sizes_avif480_filename_idx";
  DROP INDEX "media_sizes_webp480_sizes_webp480_filename_idx";
  DROP INDEX "media_sizes_avif960_sizes_avif960_filename_idx";
  DROP INDEX "media_sizes_webp960_sizes_webp960_filename_idx";
  DROP INDEX "media_sizes_avif1440_sizes_avif1440_filename_idx";
  DROP INDEX "media_sizes_webp1440_sizes_webp1440_filename_idx";
  CREATE UNIQUE INDEX "files_name_idx" ON "files" USING btree ("name");
  CREATE INDEX "files_upload_idx" ON "files" USING btree ("upload");
  CREATE INDEX "files_hash_idx" ON "files" USING btree ("hash");
  CREATE INDEX "files_source_idx" ON "files" USING btree ("source");
  CREATE INDEX "files_updated_at_idx" ON "files" USING btree ("updated_at");
  CREATE INDEX "files_created_at_idx" ON "files" USING btree ("created_at");
  CREATE INDEX "file_isRemoved_idx" ON "file_uses" USING btree ("file","is_removed");
  CREATE INDEX "work_language_3_idx" ON "file_uses" USING btree ("work","language");
  ALTER TABLE "media" DROP COLUMN "focal_x";
  ALTER TABLE "media" DROP COLUMN "focal_y";
  ALTER TABLE "media" DROP COLUMN "sizes_avif480_url";
  ALTER TABLE "media" DROP COLUMN "sizes_avif480_width";
  ALTER TABLE "media" DROP COLUMN "sizes_avif480_height";
  ALTER TABLE "media" DROP COLUMN "sizes_avif480_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_avif480_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_avif480_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_webp480_url";
  ALTER TABLE "media" DROP COLUMN "sizes_webp480_width";
  ALTER TABLE "media" DROP COLUMN "sizes_webp480_height";
  ALTER TABLE "media" DROP COLUMN "sizes_webp480_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_webp480_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_webp480_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_avif960_url";
  ALTER TABLE "media" DROP COLUMN "sizes_avif960_width";
  ALTER TABLE "media" DROP COLUMN "sizes_avif960_height";
  ALTER TABLE "media" DROP COLUMN "sizes_avif960_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_avif960_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_avif960_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_webp960_url";
  ALTER TABLE "media" DROP COLUMN "sizes_webp960_width";
  ALTER TABLE "media" DROP COLUMN "sizes_webp960_height";
  ALTER TABLE "media" DROP COLUMN "sizes_webp960_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_webp960_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_webp960_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_avif1440_url";
  ALTER TABLE "media" DROP COLUMN "sizes_avif1440_width";
  ALTER TABLE "media" DROP COLUMN "sizes_avif1440_height";
  ALTER TABLE "media" DROP COLUMN "sizes_avif1440_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_avif1440_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_avif1440_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_webp1440_url";
  ALTER TABLE "media" DROP COLUMN "sizes_webp1440_width";
  ALTER TABLE "media" DROP COLUMN "sizes_webp1440_height";
  ALTER TABLE "media" DROP COLUMN "sizes_webp1440_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_webp1440_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_webp1440_filename";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "files" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "file_uses" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "files" CASCADE;
  DROP TABLE "file_uses" CASCADE;
  ALTER TABLE "media" ADD COLUMN "focal_x" numeric;
  ALTER TABLE "media" ADD COLUMN "focal_y" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif480_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif480_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif480_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif480_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif480_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif480_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_webp480_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_webp480_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_webp480_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_webp480_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_webp480_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_webp480_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif960_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif960_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif960_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif960_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif960_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif960_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_webp960_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_webp960_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_webp960_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_webp960_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_webp960_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_webp960_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif1440_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif1440_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif1440_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif1440_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif1440_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif1440_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_webp1440_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_webp1440_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_webp1440_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_webp1440_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_webp1440_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_webp1440_filename" varchar;
  CREATE INDEX "media_sizes_avif480_sizes_avif480_filename_idx" ON "media" USING btree ("sizes_avif480_filename");
  CREATE INDEX "media_sizes_webp480_sizes_webp480_filename_idx" ON "media" USING btree ("sizes_webp480_filename");
  CREATE INDEX "media_sizes_avif960_sizes_avif960_filename_idx" ON "media" USING btree ("sizes_avif960_filename");
  CREATE INDEX "media_sizes_webp960_sizes_webp960_filename_idx" ON "media" USING btree ("sizes_webp960_filename");
  CREATE INDEX "media_sizes_avif1440_sizes_avif1440_filename_idx" ON "media" USING btree ("sizes_avif1440_filename");
  CREATE INDEX "media_sizes_webp1440_sizes_webp1440_filename_idx" ON "media" USING btree ("sizes_webp1440_filename");`)
}
