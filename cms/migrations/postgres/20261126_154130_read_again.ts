import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" ADD COLUMN "review_by" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_review_by" timestamp(3) with time zone;
  CREATE INDEX "articles_review_by_idx" ON "articles" USING btree ("review_by");
  CREATE INDEX "_articles_v_version_version_review_by_idx" ON "_articles_v" USING btree ("version_review_by");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "articles_review_by_idx";
  DROP INDEX "_articles_v_version_version_review_by_idx";
  ALTER TABLE "articles" DROP COLUMN "review_by";
  ALTER TABLE "_articles_v" DROP COLUMN "version_review_by";`)
}
