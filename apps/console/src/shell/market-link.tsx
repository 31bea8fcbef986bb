import { Link } from 'react-router';
import { useMarketName } from '../api/market-names.js';
import { useMay } from './session-context.js';

/** A market by its name, which leads to its profile for whoever may see it. */
export function MarketLink({ code, name }: { readonly code: string; readonly name?: string | null }) {
  const may = useMay('read Market');
  const nameOf = useMarketName();
  const shown = name ?? nameOf(code);
  return may ? <Link to={`/markets/${encodeURIComponent(code)}`}>{shown}</Link> : shown;
}
