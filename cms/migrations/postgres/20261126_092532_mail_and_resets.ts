import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_language" AS ENUM('sv', 'en', 'uk');
  ALTER TABLE "users" ADD COLUMN "language" "enum_users_language";
  ALTER TABLE "schedules" ADD COLUMN "account" numeric;
  ALTER TABLE "users" DROP COLUMN "reset_password_requested_at";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "users" ADD COLUMN "reset_password_requested_at" timestamp(3) with time zone;
  ALTER TABLE "users" DROP COLUMN "language";
  ALTER TABLE "schedules" DROP COLUMN "account";
  DROP TYPE "public"."enum_users_language";`)
}
