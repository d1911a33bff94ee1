import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" ADD COLUMN "progress" jsonb;
  ALTER TABLE "_articles_v" ADD COLUMN "version_progress" jsonb;
  ALTER TABLE "pages" ADD COLUMN "progress" jsonb;
  ALTER TABLE "_pages_v" ADD COLUMN "version_progress" jsonb;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" DROP COLUMN "progress";
  ALTER TABLE "_articles_v" DROP COLUMN "version_progress";
  ALTER TABLE "pages" DROP COLUMN "progress";
  ALTER TABLE "_pages_v" DROP COLUMN "version_progress";`)
}
