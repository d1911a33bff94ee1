import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "logos" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "municipality_accounts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "municipality" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"names_sv" varchar,
  	"names_en" varchar,
  	"names_uk" varchar,
  	"short_names_sv" varchar,
  	"short_names_en" varchar,
  	"short_names_uk" varchar,
  	"legal_name" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"hours_sv" varchar,
  	"hours_en" varchar,
  	"hours_uk" varchar,
  	"address" varchar,
  	"logo_id" integer,
  	"primary_colour" varchar,
  	"accent_colour" varchar,
  	"publisher" varchar,
  	"time_zone" varchar DEFAULT 'Europe/Stockholm' NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "start_page_shortcuts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"page_id" integer,
  	"url" varchar,
  	"labels_sv" varchar,
  	"labels_en" varchar,
  	"labels_uk" varchar
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "logos_id" integer;
  ALTER TABLE "start_page" ADD COLUMN "question_sv" varchar;
  ALTER TABLE "start_page" ADD COLUMN "question_en" varchar;
  ALTER TABLE "start_page" ADD COLUMN "question_uk" varchar;
  ALTER TABLE "municipality_accounts" ADD CONSTRAINT "municipality_accounts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."municipality"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "municipality" ADD CONSTRAINT "municipality_logo_id_logos_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."logos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "start_page_shortcuts" ADD CONSTRAINT "start_page_shortcuts_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "start_page_shortcuts" ADD CONSTRAINT "start_page_shortcuts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."start_page"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "logos_updated_at_idx" ON "logos" USING btree ("updated_at");
  CREATE INDEX "logos_created_at_idx" ON "logos" USING btree ("created_at");
  CREATE UNIQUE INDEX "logos_filename_idx" ON "logos" USING btree ("filename");
  CREATE INDEX "municipality_accounts_order_idx" ON "municipality_accounts" USING btree ("_order");
  CREATE INDEX "municipality_accounts_parent_id_idx" ON "municipality_accounts" USING btree ("_parent_id");
  CREATE INDEX "municipality_logo_idx" ON "municipality" USING btree ("logo_id");
  CREATE INDEX "start_page_shortcuts_order_idx" ON "start_page_shortcuts" USING btree ("_order");
  CREATE INDEX "start_page_shortcuts_parent_id_idx" ON "start_page_shortcuts" USING btree ("_parent_id");
  CREATE INDEX "start_page_shortcuts_page_idx" ON "start_page_shortcuts" USING btree ("page_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_logos_fk" FOREIGN KEY ("logos_id") REFERENCES "public"."logos"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_logos_id_idx" ON "payload_locked_documents_rels" USING btree ("logos_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "logos" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "municipality_accounts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "municipality" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "start_page_shortcuts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "logos" CASCADE;
  DROP TABLE "municipality_accounts" CASCADE;
  DROP TABLE "municipality" CASCADE;
  DROP TABLE "start_page_shortcuts" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_logos_fk";
  
  DROP INDEX "payload_locked_documents_rels_logos_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "logos_id";
  ALTER TABLE "start_page" DROP COLUMN "question_sv";
  ALTER TABLE "start_page" DROP COLUMN "question_en";
  ALTER TABLE "start_page" DROP COLUMN "question_uk";`)
}
