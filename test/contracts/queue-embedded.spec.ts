import { EmbeddedPostgres } from '@hongzhu/embedded-postgres';
import { startTemporaryPostgres } from '../services/temporary-postgres.js';
import { describeQueue } from './queue.contract.js';

describeQueue(
  'embedded PostgreSQL',
  async () => {
    const temporary = await startTemporaryPostgres();
    let { postgres } = temporary;
    return {
      backend: { kind: 'embedded', postgres },
      restart: async () => {
        await postgres.close();
        postgres = await EmbeddedPostgres.open({ dataDir: temporary.dataDir });
        return { kind: 'embedded', postgres };
      },
      stop: async () => {
        await postgres.close();
        await temporary.stop();
      },
    };
  },
  { isShared: false },
);
