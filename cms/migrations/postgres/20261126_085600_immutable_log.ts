import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** A line of the log can't be altered or removed, and none can be left out; as revisions can't. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION refuse_to_alter_audit() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'A line of the log can''t be altered or deleted.';
    END $$;
    CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE ON audit
      FOR EACH ROW EXECUTE FUNCTION refuse_to_alter_audit();
    CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter_audit();
    CREATE FUNCTION refuse_gaps_in_audit() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.number IS DISTINCT FROM 1 + (SELECT COALESCE(MAX(number), 0) FROM audit) THEN
        RAISE EXCEPTION 'Lines of the log are numbered from 1, without gaps.';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER audit_no_gap BEFORE INSERT ON audit
      FOR EACH ROW EXECUTE FUNCTION refuse_gaps_in_audit();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER audit_no_gap ON audit;
    DROP TRIGGER audit_no_truncate ON audit;
    DROP TRIGGER audit_no_change ON audit;
    DROP FUNCTION refuse_gaps_in_audit();
    DROP FUNCTION refuse_to_alter_audit();
  `)
}
