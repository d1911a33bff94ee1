import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "reviews" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" varchar NOT NULL,
  	"edition" numeric NOT NULL,
  	"state" varchar NOT NULL,
  	"text" jsonb NOT NULL,
  	"asked_by" numeric NOT NULL,
  	"asker" varchar NOT NULL,
  	"decider" varchar,
  	"words" varchar,
  	"guest" varchar,
  	"guest_key" varchar,
  	"guest_revoked" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "articles" ADD COLUMN "last_writer" numeric;
  ALTER TABLE "_articles_v" ADD COLUMN "version_last_writer" numeric;
  ALTER TABLE "pages" ADD COLUMN "last_writer" numeric;
  ALTER TABLE "_pages_v" ADD COLUMN "version_last_writer" numeric;
  CREATE INDEX "reviews_state_idx" ON "reviews" USING btree ("state");
  CREATE INDEX "reviews_guest_key_idx" ON "reviews" USING btree ("guest_key");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE INDEX "kind_edition_1_idx" ON "reviews" USING btree ("kind","edition");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "reviews" CASCADE;
  ALTER TABLE "articles" DROP COLUMN "last_writer";
  ALTER TABLE "_articles_v" DROP COLUMN "version_last_writer";
  ALTER TABLE "pages" DROP COLUMN "last_writer";
  ALTER TABLE "_pages_v" DROP COLUMN "version_last_writer";`)
}
