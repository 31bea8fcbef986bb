import { useTranslation } from 'react-i18next';
import { useFreshness } from '../../api/nights.js';
import { useTowns } from '../../api/town-names.js';
import { ReadPart } from '../../shell/sheet/read-part.js';
import { Section } from '../../shell/sheet/sheet.js';
import { freshnessRows } from './freshness-rows.js';
import { SourceTable } from './source-table.js';
import { TownFreshnessTable } from './town-freshness-table.js';

/** From when the records are, by source, and by town and list: a sweep is as good as they are. */
export function Freshness() {
  const { t } = useTranslation('freshness');
  const freshness = useFreshness(true);
  const towns = useTowns();
  return (
    <Section id="freshness" title={t('title')} note={t('note')}>
      <ReadPart query={freshness}>
        {({ lists, sources }) => (
          <>
            <h3>{t('bySource')}</h3>
            <SourceTable sources={sources} />
            <h3>{t('byTown')}</h3>
            <TownFreshnessTable rows={freshnessRows(lists, towns)} />
          </>
        )}
      </ReadPart>
    </Section>
  );
}
