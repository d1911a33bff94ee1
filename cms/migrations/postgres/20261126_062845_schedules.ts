import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_schedules_action" AS ENUM('publish', 'withdraw');
  CREATE TYPE "public"."enum_schedules_outcome" AS ENUM('outdated', 'mistake', 'law');
  CREATE TYPE "public"."enum_schedules_state" AS ENUM('waiting', 'done', 'failed', 'cancelled');
  CREATE TABLE "schedules" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" varchar NOT NULL,
  	"edition" numeric NOT NULL,
  	"action" "enum_schedules_action" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"outcome" "enum_schedules_outcome",
  	"reason" varchar,
  	"state" "enum_schedules_state" DEFAULT 'waiting' NOT NULL,
  	"problem" jsonb,
  	"set_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  `)
  // What was scheduled before goes on; what was to be unpublished needs a reason now, and says so
  await db.execute(sql`
    INSERT INTO schedules (kind, edition, action, at, state, problem)
    SELECT input->'doc'->>'relationTo', (input->'doc'->>'value')::numeric,
      (CASE WHEN input->>'type' = 'publish' THEN 'publish' ELSE 'withdraw' END)::enum_schedules_action,
      COALESCE(wait_until, now()),
      (CASE WHEN input->>'type' = 'publish' AND NOT COALESCE(has_error, FALSE) THEN 'waiting' ELSE 'failed' END)::enum_schedules_state,
      CASE WHEN input->>'type' = 'publish' THEN NULL ELSE
        '{"sv":"Avpublicering utan skäl finns inte längre. Bestäm en dag att dra tillbaka texten.","en":"Texts are no longer unpublished without a reason. Set a day to withdraw it.","uk":"Тексти більше не знімають з публікації без причини. Призначте день вилучення."}'::jsonb END
    FROM payload_jobs
    WHERE task_slug = 'schedulePublish' AND completed_at IS NULL AND input->'doc'->>'relationTo' IN ('articles', 'pages');
  DELETE FROM payload_jobs_log WHERE task_slug = 'schedulePublish';
  DELETE FROM payload_jobs WHERE task_slug = 'schedulePublish'`)
  await db.execute(sql`
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'purgeFeedback');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'purgeFeedback');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "schedules_id" integer;
  CREATE INDEX "schedules_updated_at_idx" ON "schedules" USING btree ("updated_at");
  CREATE INDEX "schedules_created_at_idx" ON "schedules" USING btree ("created_at");
  CREATE INDEX "state_at_idx" ON "schedules" USING btree ("state","at");
  CREATE INDEX "kind_edition_idx" ON "schedules" USING btree ("kind","edition");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_schedules_fk" FOREIGN KEY ("schedules_id") REFERENCES "public"."schedules"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_schedules_id_idx" ON "payload_locked_documents_rels" USING btree ("schedules_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'schedulePublish';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'schedulePublish';
  ALTER TABLE "schedules" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "schedules" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_schedules_fk";
  
  DROP INDEX "payload_locked_documents_rels_schedules_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "schedules_id";
  DROP TYPE "public"."enum_schedules_action";
  DROP TYPE "public"."enum_schedules_outcome";
  DROP TYPE "public"."enum_schedules_state";`)
}
