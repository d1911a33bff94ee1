import * as migration_20261124_100130_initial from './20261124_100130_initial';
import * as migration_20261124_101900_immutable_revisions from './20261124_101900_immutable_revisions';
import * as migration_20261124_122327_glossary from './20261124_122327_glossary';

export const migrations = [
  {
    up: migration_20261124_100130_initial.up,
    down: migration_20261124_100130_initial.down,
    name: '20261124_100130_initial',
  },
  {
    up: migration_20261124_101900_immutable_revisions.up,
    down: migration_20261124_101900_immutable_revisions.down,
    name: '20261124_101900_immutable_revisions',
  },
  {
    up: migration_20261124_122327_glossary.up,
    down: migration_20261124_122327_glossary.down,
    name: '20261124_122327_glossary'
  },
];
