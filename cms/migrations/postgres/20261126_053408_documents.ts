import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_attachments_language" AS ENUM('ab', 'aa', 'ps', 'af', 'ak', 'tw', 'sq', 'am', 'ar', 'an', 'hy', 'as', 'av', 'ae', 'ay', 'az', 'bm', 'ba', 'eu', 'be', 'bn', 'bh', 'bi', 'bs', 'br', 'bg', 'my', 'ckb', 'ch', 'cr', 'da', 'prs', 'dv', 'dz', 'en', 'eo', 'et', 'ee', 'fj', 'fi', 'fiu', 'fr', 'ff', 'fo', 'gl', 'ka', 'el', 'kl', 'gn', 'gu', 'ht', 'ha', 'he', 'hz', 'hi', 'ho', 'io', 'ig', 'id', 'ia', 'ie', 'iu', 'ik', 'ga', 'is', 'it', 'ja', 'jv', 'yi', 'km', 'kn', 'kr', 'ks', 'ca', 'kk', 'kg', 'ki', 'zh', 'rw', 'ky', 'kv', 'ko', 'kw', 'co', 'hr', 'kj', 'ku', 'kmr', 'cu', 'lo', 'la', 'lv', 'li', 'ln', 'lt', 'lu', 'lg', 'smj', 'lb', 'mk', 'mg', 'ms', 'ml', 'mt', 'gv', 'mi', 'mr', 'mh', 'fit', 'mn', 'na', 'nv', 'ng', 'nl', 'ne', 'nd', 'se', 'no', 'nb', 'ny', 'nn', 'oc', 'oj', 'or', 'om', 'os', 'pi', 'fa', 'pl', 'pt', 'pa', 'qu', 'rmf', 'rmn', 'rmy', 'ro', 'rn', 'ru', 'rm', 'sm', 'sg', 'sa', 'sc', 'sr', 'sn', 'sd', 'si', 'sms', 'gd', 'sk', 'sl', 'so', 'es', 'su', 'sv', 'sw', 'ss', 'swl', 'nr', 'sma', 'st', 'ii', 'tg', 'ty', 'ta', 'tt', 'te', 'th', 'bo', 'tig', 'ti', 'cs', 'ce', 'cv', 'to', 'ts', 'tn', 'tr', 'tk', 'de', 'ug', 'uk', 'hu', 'ur', 'uz', 'wa', 've', 'vi', 'vo', 'fy', 'cy', 'wo', 'xh', 'yo', 'za', 'zu', 'other');
  CREATE TABLE "attachments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"language" "enum_attachments_language" NOT NULL,
  	"code" varchar,
  	"work" varchar NOT NULL,
  	"found" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  ALTER TABLE "files" ADD COLUMN "owner" varchar DEFAULT 'media' NOT NULL;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "attachments_id" integer;
  CREATE UNIQUE INDEX "attachments_work_idx" ON "attachments" USING btree ("work");
  CREATE INDEX "attachments_updated_at_idx" ON "attachments" USING btree ("updated_at");
  CREATE INDEX "attachments_created_at_idx" ON "attachments" USING btree ("created_at");
  CREATE UNIQUE INDEX "attachments_filename_idx" ON "attachments" USING btree ("filename");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_attachments_fk" FOREIGN KEY ("attachments_id") REFERENCES "public"."attachments"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_attachments_id_idx" ON "payload_locked_documents_rels" USING btree ("attachments_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "attachments" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "attachments" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_attachments_fk";
  
  DROP INDEX "payload_locked_documents_rels_attachments_id_idx";
  ALTER TABLE "files" DROP COLUMN "owner";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "attachments_id";
  DROP TYPE "public"."enum_attachments_language";`)
}
