import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" ADD COLUMN "picture_decorative" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_picture_decorative" varchar;
  ALTER TABLE "pages" ADD COLUMN "picture_decorative" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_picture_decorative" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" DROP COLUMN "picture_decorative";
  ALTER TABLE "_articles_v" DROP COLUMN "version_picture_decorative";
  ALTER TABLE "pages" DROP COLUMN "picture_decorative";
  ALTER TABLE "_pages_v" DROP COLUMN "version_picture_decorative";`)
}
