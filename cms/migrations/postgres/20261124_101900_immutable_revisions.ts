import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/**
 * A published revision can't be altered or removed, and none can be left out: whoever owns the database must first
 * remove these triggers, and then the chain of hashes still tells.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION refuse_to_alter_revisions() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'A published revision can''t be altered or deleted.';
    END $$;
    CREATE TRIGGER revisions_no_change BEFORE UPDATE OR DELETE ON revisions
      FOR EACH ROW EXECUTE FUNCTION refuse_to_alter_revisions();
    CREATE TRIGGER revisions_no_truncate BEFORE TRUNCATE ON revisions
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter_revisions();
    CREATE FUNCTION refuse_gaps_in_revisions() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.number IS DISTINCT FROM 1 + (SELECT COALESCE(MAX(number), 0) FROM revisions WHERE work = NEW.work AND language = NEW.language) THEN
        RAISE EXCEPTION 'Revisions are numbered from 1, without gaps.';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER revisions_no_gap BEFORE INSERT ON revisions
      FOR EACH ROW EXECUTE FUNCTION refuse_gaps_in_revisions();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER revisions_no_gap ON revisions;
    DROP TRIGGER revisions_no_truncate ON revisions;
    DROP TRIGGER revisions_no_change ON revisions;
    DROP FUNCTION refuse_gaps_in_revisions();
    DROP FUNCTION refuse_to_alter_revisions();
  `)
}
