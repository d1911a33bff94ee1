import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "audit" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric NOT NULL,
  	"hash" varchar NOT NULL,
  	"action" varchar NOT NULL,
  	"account" numeric,
  	"kind" varchar,
  	"subject" numeric,
  	"record" jsonb NOT NULL
  );
  
  CREATE UNIQUE INDEX "audit_number_idx" ON "audit" USING btree ("number");
  CREATE INDEX "audit_account_idx" ON "audit" USING btree ("account");
  CREATE INDEX "kind_subject_idx" ON "audit" USING btree ("kind","subject");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "audit" CASCADE;`)
}
