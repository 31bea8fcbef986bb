import { useTranslation } from 'react-i18next';
import type { DiagramLink } from './diagram.js';

const WIDTH = 100;

/** From organizations to branches; how a line is drawn tells the form of the branch. */
export const Links = ({
  links,
  height,
}: {
  readonly links: readonly DiagramLink[];
  readonly height: number;
}) => (
  <svg className="links" viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none">
    {links.map((link) => (
      <path key={`${link.from} ${link.to}`} className={classOf(link)} d={curve(link)} />
    ))}
  </svg>
);

const classOf = ({ formation, isActive }: Pick<DiagramLink, 'formation' | 'isActive'>): string =>
  `link ${formation}${isActive === true ? '' : ' unsure'}`;

const curve = ({ from, to }: DiagramLink): string =>
  `M0 ${from} C ${WIDTH / 2} ${from}, ${WIDTH / 2} ${to}, ${WIDTH} ${to}`;

const SHOWN = ['standalone', 'joint', 'affiliated', 'floating', 'temporary'] as const;

/** What the strokes mean that are in the picture. */
export function LinkLegend({ links }: { readonly links: readonly DiagramLink[] }) {
  const { t } = useTranslation('markets');
  const shown = SHOWN.filter((formation) => links.some((link) => link.formation === formation));
  return (
    <ul className="link-legend soft">
      {shown.map((formation) => (
        <li key={formation}>
          <Sample className={`link ${formation}`} /> {t(`formation.${formation}`)}
        </li>
      ))}
      {links.some(({ isActive }) => isActive !== true) && (
        <li>
          <Sample className="link joint unsure" /> {t('coverage.unsure')}
        </li>
      )}
    </ul>
  );
}

const Sample = ({ className }: { readonly className: string }) => (
  <svg className="link-sample" viewBox="0 0 32 8" aria-hidden="true">
    <path className={className} d="M0 4 H32" />
  </svg>
);
