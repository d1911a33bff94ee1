import * as migration_20261124_101835_initial from './20261124_101835_initial';
import * as migration_20261124_101900_immutable_revisions from './20261124_101900_immutable_revisions';
import * as migration_20261124_131832_pages_and_lists from './20261124_131832_pages_and_lists';
import * as migration_20261124_134046_glossary_and_feedback from './20261124_134046_glossary_and_feedback';
import * as migration_20261125_180000_news_counted_by_year from './20261125_180000_news_counted_by_year';
import * as migration_20261126_011747_logins_are_slowed from './20261126_011747_logins_are_slowed';
import * as migration_20261126_023340_files_on_record from './20261126_023340_files_on_record';
import * as migration_20261126_023502_focus_of_pictures from './20261126_023502_focus_of_pictures';
import * as migration_20261126_023505_uses_of_files from './20261126_023505_uses_of_files';
import * as migration_20261126_025801_municipality from './20261126_025801_municipality';

export const migrations = [
  {
    up: migration_20261124_101835_initial.up,
    down: migration_20261124_101835_initial.down,
    name: '20261124_101835_initial',
  },
  {
    up: migration_20261124_101900_immutable_revisions.up,
    down: migration_20261124_101900_immutable_revisions.down,
    name: '20261124_101900_immutable_revisions',
  },
  {
    up: migration_20261124_131832_pages_and_lists.up,
    down: migration_20261124_131832_pages_and_lists.down,
    name: '20261124_131832_pages_and_lists',
  },
  {
    up: migration_20261124_134046_glossary_and_feedback.up,
    down: migration_20261124_134046_glossary_and_feedback.down,
    name: '20261124_134046_glossary_and_feedback',
  },
  {
    up: migration_20261125_180000_news_counted_by_year.up,
    down: migration_20261125_180000_news_counted_by_year.down,
    name: '20261125_180000_news_counted_by_year',
  },
  {
    up: migration_20261126_011747_logins_are_slowed.up,
    down: migration_20261126_011747_logins_are_slowed.down,
    name: '20261126_011747_logins_are_slowed',
  },
  {
    up: migration_20261126_023340_files_on_record.up,
    down: migration_20261126_023340_files_on_record.down,
    name: '20261126_023340_files_on_record',
  },
  {
    up: migration_20261126_023502_focus_of_pictures.up,
    down: migration_20261126_023502_focus_of_pictures.down,
    name: '20261126_023502_focus_of_pictures',
  },
  {
    up: migration_20261126_023505_uses_of_files.up,
    down: migration_20261126_023505_uses_of_files.down,
    name: '20261126_023505_uses_of_files',
  },
  {
    up: migration_20261126_025801_municipality.up,
    down: migration_20261126_025801_municipality.down,
    name: '20261126_025801_municipality'
  },
];
