import { useParams } from 'react-router';
import { Dossier } from './dossier.js';
import { MarketList } from './list/market-list.js';
import '../../shell/page.css';
import './markets.css';

/** `/markets` is the list, `/markets/<code>` one of them. */
export default function MarketsPage() {
  const code = useParams()['*'] || null;
  return code === null ? <MarketList /> : <Dossier key={code} code={code} />;
}
