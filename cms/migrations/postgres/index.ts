import * as migration_20261124_101835_initial from './20261124_101835_initial';
import * as migration_20261124_101900_immutable_revisions from './20261124_101900_immutable_revisions';
import * as migration_20261124_122336_glossary from './20261124_122336_glossary';

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
    up: migration_20261124_122336_glossary.up,
    down: migration_20261124_122336_glossary.down,
    name: '20261124_122336_glossary'
  },
];
