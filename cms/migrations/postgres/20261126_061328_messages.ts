import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_messages_gravity" AS ENUM('crisis', 'important', 'service');
  CREATE TYPE "public"."enum_messages_place" AS ENUM('everywhere', 'start', 'news', 'page');
  CREATE TYPE "public"."enum_messages_startsat_tz" AS ENUM('Europe/Stockholm');
  CREATE TYPE "public"."enum_messages_endsat_tz" AS ENUM('Europe/Stockholm');
  CREATE TABLE "messages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"titles_sv" varchar NOT NULL,
  	"titles_en" varchar,
  	"titles_uk" varchar,
  	"texts_sv" varchar,
  	"texts_en" varchar,
  	"texts_uk" varchar,
  	"gravity" "enum_messages_gravity" DEFAULT 'service' NOT NULL,
  	"place" "enum_messages_place" DEFAULT 'everywhere',
  	"page_id" integer,
  	"url" varchar,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"startsat_tz" "enum_messages_startsat_tz" DEFAULT 'Europe/Stockholm' NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"endsat_tz" "enum_messages_endsat_tz" DEFAULT 'Europe/Stockholm' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "messages_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer,
  	"pages_id" integer
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "messages_id" integer;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages_rels" ADD CONSTRAINT "messages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "messages_rels" ADD CONSTRAINT "messages_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "messages_rels" ADD CONSTRAINT "messages_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "messages_page_idx" ON "messages" USING btree ("page_id");
  CREATE INDEX "messages_starts_at_idx" ON "messages" USING btree ("starts_at");
  CREATE INDEX "messages_ends_at_idx" ON "messages" USING btree ("ends_at");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
  CREATE INDEX "messages_rels_order_idx" ON "messages_rels" USING btree ("order");
  CREATE INDEX "messages_rels_parent_idx" ON "messages_rels" USING btree ("parent_id");
  CREATE INDEX "messages_rels_path_idx" ON "messages_rels" USING btree ("path");
  CREATE INDEX "messages_rels_articles_id_idx" ON "messages_rels" USING btree ("articles_id");
  CREATE INDEX "messages_rels_pages_id_idx" ON "messages_rels" USING btree ("pages_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_messages_fk" FOREIGN KEY ("messages_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_messages_id_idx" ON "payload_locked_documents_rels" USING btree ("messages_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "messages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "messages_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "messages" CASCADE;
  DROP TABLE "messages_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_messages_fk";
  
  DROP INDEX "payload_locked_documents_rels_messages_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "messages_id";
  DROP TYPE "public"."enum_messages_gravity";
  DROP TYPE "public"."enum_messages_place";
  DROP TYPE "public"."enum_messages_startsat_tz";
  DROP TYPE "public"."enum_messages_endsat_tz";`)
}
