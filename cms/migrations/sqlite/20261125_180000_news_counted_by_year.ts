import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

/**
 * How many entries each list of news has from each year (UTC), so that nobody counts a long list to show a page of it.
 * Triggers keep it, whoever writes the entries.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE news_years (language TEXT NOT NULL, topic NUMERIC NOT NULL, year INTEGER NOT NULL,
    items INTEGER NOT NULL, PRIMARY KEY (language, topic, year)) WITHOUT ROWID;`)
  await db.run(sql`INSERT INTO news_years SELECT language, topic, CAST(substr(published_at, 1, 4) AS INTEGER), count(*)
    FROM news_entries GROUP BY 1, 2, 3;`)
  await db.run(sql`CREATE TRIGGER news_entries_count_new AFTER INSERT ON news_entries BEGIN
    INSERT INTO news_years VALUES (NEW.language, NEW.topic, CAST(substr(NEW.published_at, 1, 4) AS INTEGER), 1)
    ON CONFLICT DO UPDATE SET items = items + 1; END;`)
  await db.run(sql`CREATE TRIGGER news_entries_count_gone AFTER DELETE ON news_entries BEGIN
    UPDATE news_years SET items = items - 1 WHERE language = OLD.language AND topic = OLD.topic
    AND year = CAST(substr(OLD.published_at, 1, 4) AS INTEGER); END;`)
  await db.run(sql`CREATE TRIGGER news_entries_no_update BEFORE UPDATE ON news_entries
    BEGIN SELECT RAISE(ABORT, 'An entry of a list isn''t altered, but deleted and made anew.'); END;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TRIGGER news_entries_no_update;`)
  await db.run(sql`DROP TRIGGER news_entries_count_gone;`)
  await db.run(sql`DROP TRIGGER news_entries_count_new;`)
  await db.run(sql`DROP TABLE news_years;`)
}
