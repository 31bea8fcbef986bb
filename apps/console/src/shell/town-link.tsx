import { Link } from 'react-router';
import { useTownName } from '../api/town-names.js';
import { useMay } from './session-context.js';

/** A town by its name, which leads to how it stands for whoever may see it as a whole. */
export function TownLink({ code }: { readonly code: string }) {
  const may = useMay('read Town');
  const shown = useTownName()(code);
  return may ? <Link to={`/towns/${encodeURIComponent(code)}`}>{shown}</Link> : shown;
}
