import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/**
 * How many entries each list of news has from each year (UTC), so that nobody counts a long list to show a page of it.
 * Triggers keep it, whoever writes the entries. Publications that list something take turns: two that count the same
 * lists in different orders would wait for each other.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE news_years (language varchar NOT NULL, topic numeric NOT NULL, year integer NOT NULL,
      items integer NOT NULL, PRIMARY KEY (language, topic, year));
    INSERT INTO news_years SELECT language, topic, extract(year FROM published_at AT TIME ZONE 'UTC'), count(*)
      FROM news_entries GROUP BY 1, 2, 3;
    CREATE FUNCTION take_turns_at_news_entries() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_advisory_xact_lock(7236542);
      RETURN NULL;
    END $$;
    CREATE TRIGGER news_entries_turns BEFORE INSERT OR DELETE ON news_entries
      FOR EACH STATEMENT EXECUTE FUNCTION take_turns_at_news_entries();
    CREATE FUNCTION count_news_entry() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' THEN
        INSERT INTO news_years VALUES (NEW.language, NEW.topic, extract(year FROM NEW.published_at AT TIME ZONE 'UTC'), 1)
          ON CONFLICT (language, topic, year) DO UPDATE SET items = news_years.items + 1;
      ELSE
        UPDATE news_years SET items = items - 1 WHERE language = OLD.language AND topic = OLD.topic
          AND year = extract(year FROM OLD.published_at AT TIME ZONE 'UTC');
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER news_entries_count AFTER INSERT OR DELETE ON news_entries
      FOR EACH ROW EXECUTE FUNCTION count_news_entry();
    CREATE FUNCTION refuse_to_alter_news_entries() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'An entry of a list isn''t altered, but deleted and made anew.';
    END $$;
    CREATE TRIGGER news_entries_no_change BEFORE UPDATE OR TRUNCATE ON news_entries
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter_news_entries();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER news_entries_no_change ON news_entries;
    DROP TRIGGER news_entries_count ON news_entries;
    DROP TRIGGER news_entries_turns ON news_entries;
    DROP FUNCTION refuse_to_alter_news_entries();
    DROP FUNCTION count_news_entry();
    DROP FUNCTION take_turns_at_news_entries();
    DROP TABLE news_years;
  `)
}
