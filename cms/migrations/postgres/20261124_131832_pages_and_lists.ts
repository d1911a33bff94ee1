import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_pages_language" AS ENUM('sv', 'en', 'uk');
  CREATE TYPE "public"."enum_pages_translation_method" AS ENUM('human', 'machine', 'machine-checked');
  CREATE TYPE "public"."enum_pages_withdrawal_outcome" AS ENUM('mistake', 'replaced', 'outdated', 'law');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_language" AS ENUM('sv', 'en', 'uk');
  CREATE TYPE "public"."enum__pages_v_version_translation_method" AS ENUM('human', 'machine', 'machine-checked');
  CREATE TYPE "public"."enum__pages_v_version_withdrawal_outcome" AS ENUM('mistake', 'replaced', 'outdated', 'law');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"articles_id" integer
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"articles_id" integer
  );
  
  CREATE TABLE "pages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"lead" varchar,
  	"picture_file_id" integer,
  	"picture_alt" varchar,
  	"picture_caption" varchar,
  	"picture_credit" varchar,
  	"body" jsonb,
  	"language" "enum_pages_language" DEFAULT 'sv',
  	"slug" varchar,
  	"work" varchar,
  	"parent_id" integer,
  	"order" numeric DEFAULT 0,
  	"in_footer" boolean DEFAULT false,
  	"review_by" timestamp(3) with time zone,
  	"note" varchar,
  	"minor" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"changed_at" timestamp(3) with time zone,
  	"changed_by" varchar,
  	"original_id" integer,
  	"follows" numeric,
  	"translation_method" "enum_pages_translation_method" DEFAULT 'human',
  	"translation_by" varchar,
  	"age" jsonb,
  	"old_id" varchar,
  	"withdrawal_outcome" "enum_pages_withdrawal_outcome",
  	"withdrawal_reason" varchar,
  	"withdrawal_replaced_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_pages_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_lead" varchar,
  	"version_picture_file_id" integer,
  	"version_picture_alt" varchar,
  	"version_picture_caption" varchar,
  	"version_picture_credit" varchar,
  	"version_body" jsonb,
  	"version_language" "enum__pages_v_version_language" DEFAULT 'sv',
  	"version_slug" varchar,
  	"version_work" varchar,
  	"version_parent_id" integer,
  	"version_order" numeric DEFAULT 0,
  	"version_in_footer" boolean DEFAULT false,
  	"version_review_by" timestamp(3) with time zone,
  	"version_note" varchar,
  	"version_minor" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_changed_at" timestamp(3) with time zone,
  	"version_changed_by" varchar,
  	"version_original_id" integer,
  	"version_follows" numeric,
  	"version_translation_method" "enum__pages_v_version_translation_method" DEFAULT 'human',
  	"version_translation_by" varchar,
  	"version_age" jsonb,
  	"version_old_id" varchar,
  	"version_withdrawal_outcome" "enum__pages_v_version_withdrawal_outcome",
  	"version_withdrawal_reason" varchar,
  	"version_withdrawal_replaced_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "topics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"names_sv" varchar NOT NULL,
  	"names_en" varchar NOT NULL,
  	"names_uk" varchar NOT NULL,
  	"slugs_sv" varchar NOT NULL,
  	"slugs_en" varchar NOT NULL,
  	"slugs_uk" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "former_paths" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"language" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"page_id" integer NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "news_entries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"language" varchar NOT NULL,
  	"topic" numeric NOT NULL,
  	"published_at" timestamp(3) with time zone NOT NULL,
  	"article" numeric NOT NULL
  );
  
  CREATE TABLE "start_page" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "start_page_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "pages_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "topics_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "former_paths_id" integer;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_picture_file_id_media_id_fk" FOREIGN KEY ("picture_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_original_id_pages_id_fk" FOREIGN KEY ("original_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_withdrawal_replaced_by_id_pages_id_fk" FOREIGN KEY ("withdrawal_replaced_by_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_picture_file_id_media_id_fk" FOREIGN KEY ("version_picture_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_parent_id_pages_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_original_id_pages_id_fk" FOREIGN KEY ("version_original_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_withdrawal_replaced_by_id_pages_id_fk" FOREIGN KEY ("version_withdrawal_replaced_by_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "former_paths" ADD CONSTRAINT "former_paths_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "start_page_rels" ADD CONSTRAINT "start_page_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."start_page"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "start_page_rels" ADD CONSTRAINT "start_page_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_topics_id_idx" ON "articles_rels" USING btree ("topics_id");
  CREATE INDEX "articles_rels_articles_id_idx" ON "articles_rels" USING btree ("articles_id");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_topics_id_idx" ON "_articles_v_rels" USING btree ("topics_id");
  CREATE INDEX "_articles_v_rels_articles_id_idx" ON "_articles_v_rels" USING btree ("articles_id");
  CREATE INDEX "pages_picture_picture_file_idx" ON "pages" USING btree ("picture_file_id");
  CREATE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_work_idx" ON "pages" USING btree ("work");
  CREATE INDEX "pages_parent_idx" ON "pages" USING btree ("parent_id");
  CREATE INDEX "pages_review_by_idx" ON "pages" USING btree ("review_by");
  CREATE INDEX "pages_original_idx" ON "pages" USING btree ("original_id");
  CREATE INDEX "pages_old_id_idx" ON "pages" USING btree ("old_id");
  CREATE INDEX "pages_withdrawal_withdrawal_replaced_by_idx" ON "pages" USING btree ("withdrawal_replaced_by_id");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE UNIQUE INDEX "work_language_1_idx" ON "pages" USING btree ("work","language");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_picture_version_picture_file_idx" ON "_pages_v" USING btree ("version_picture_file_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_work_idx" ON "_pages_v" USING btree ("version_work");
  CREATE INDEX "_pages_v_version_version_parent_idx" ON "_pages_v" USING btree ("version_parent_id");
  CREATE INDEX "_pages_v_version_version_review_by_idx" ON "_pages_v" USING btree ("version_review_by");
  CREATE INDEX "_pages_v_version_version_original_idx" ON "_pages_v" USING btree ("version_original_id");
  CREATE INDEX "_pages_v_version_version_old_id_idx" ON "_pages_v" USING btree ("version_old_id");
  CREATE INDEX "_pages_v_version_withdrawal_version_withdrawal_replaced__idx" ON "_pages_v" USING btree ("version_withdrawal_replaced_by_id");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE INDEX "version_work_version_language_1_idx" ON "_pages_v" USING btree ("version_work","version_language");
  CREATE UNIQUE INDEX "topics_slugs_slugs_sv_idx" ON "topics" USING btree ("slugs_sv");
  CREATE UNIQUE INDEX "topics_slugs_slugs_en_idx" ON "topics" USING btree ("slugs_en");
  CREATE UNIQUE INDEX "topics_slugs_slugs_uk_idx" ON "topics" USING btree ("slugs_uk");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "former_paths_slug_idx" ON "former_paths" USING btree ("slug");
  CREATE INDEX "former_paths_page_idx" ON "former_paths" USING btree ("page_id");
  CREATE INDEX "former_paths_updated_at_idx" ON "former_paths" USING btree ("updated_at");
  CREATE INDEX "former_paths_created_at_idx" ON "former_paths" USING btree ("created_at");
  CREATE UNIQUE INDEX "language_slug_2_idx" ON "former_paths" USING btree ("language","slug");
  CREATE INDEX "news_entries_article_idx" ON "news_entries" USING btree ("article");
  CREATE INDEX "language_topic_publishedAt_article_idx" ON "news_entries" USING btree ("language","topic","published_at","article");
  CREATE INDEX "start_page_rels_order_idx" ON "start_page_rels" USING btree ("order");
  CREATE INDEX "start_page_rels_parent_idx" ON "start_page_rels" USING btree ("parent_id");
  CREATE INDEX "start_page_rels_path_idx" ON "start_page_rels" USING btree ("path");
  CREATE INDEX "start_page_rels_articles_id_idx" ON "start_page_rels" USING btree ("articles_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_former_paths_fk" FOREIGN KEY ("former_paths_id") REFERENCES "public"."former_paths"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_former_paths_id_idx" ON "payload_locked_documents_rels" USING btree ("former_paths_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "topics" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "former_paths" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "news_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "start_page" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "start_page_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "former_paths" CASCADE;
  DROP TABLE "news_entries" CASCADE;
  DROP TABLE "start_page" CASCADE;
  DROP TABLE "start_page_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_pages_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_topics_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_former_paths_fk";
  
  DROP INDEX "payload_locked_documents_rels_pages_id_idx";
  DROP INDEX "payload_locked_documents_rels_topics_id_idx";
  DROP INDEX "payload_locked_documents_rels_former_paths_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "pages_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "topics_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "former_paths_id";
  DROP TYPE "public"."enum_pages_language";
  DROP TYPE "public"."enum_pages_translation_method";
  DROP TYPE "public"."enum_pages_withdrawal_outcome";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_language";
  DROP TYPE "public"."enum__pages_v_version_translation_method";
  DROP TYPE "public"."enum__pages_v_version_withdrawal_outcome";
  DROP TYPE "public"."enum__pages_v_version_status";`)
}
