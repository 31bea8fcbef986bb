import {
  readCertificate,
  type CertificateCheck,
  type CertificateSigner,
  type CertificateSummary,
  type InclusionProof,
  type SignedCertificate,
} from '@hongzhu/compliance';
import type {
  CertificateCheckView,
  CertificateSummaryView,
  CertificateView,
  InclusionProofView,
  SigningKeyView,
} from '@hongzhu/contracts';

/** What was signed, member by member, and the signature. */
export const presentCertificate = (certificate: SignedCertificate): CertificateView => ({
  ...readCertificate(certificate),
  signature: certificate.signature,
});

export const presentSummary = ({
  root,
  leaves,
  keyId,
  issuedAt,
}: CertificateSummary): CertificateSummaryView => ({
  ...{ root, leaves, keyId, issuedAt: issuedAt.toISOString() },
});

export const presentProof = (proof: InclusionProof): InclusionProofView => ({
  leaf: proof.leaf,
  index: proof.index,
  treeSize: proof.certificate.leaves,
  path: proof.path,
  ledger: {
    verdicts: proof.evidence.verdicts,
    legendDigest: proof.evidence.legendDigest,
    legend: proof.evidence.legend,
    rosterDigest: proof.evidence.rosterDigest,
    roster: proof.evidence.roster,
  },
  certificate: presentCertificate(proof.certificate),
});

export const presentCheck = ({
  certificate,
  differences,
  ...check
}: CertificateCheck): CertificateCheckView => ({
  sweepId: certificate.sweepId,
  keyId: certificate.keyId,
  ...check,
  differences: differences.map(({ cell: { type, code }, reason }) => ({
    ...{ type, code, marketCode: type === 'market' ? code : null, reason },
  })),
});

export const presentKeys = ({ key, retiredKeys }: CertificateSigner): SigningKeyView[] => [
  { ...key, status: 'current' },
  ...retiredKeys.map((retired): SigningKeyView => ({ ...retired, status: 'retired' })),
];
