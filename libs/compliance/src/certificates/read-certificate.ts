import { ConflictError, NotFoundError } from '../shared/hongzhu-error.js';
import { isOpen } from '../sweeps/sweep.js';
import type { SweepReader } from '../sweeps/sweep-reader.js';
import type { SignedCertificate } from './certificate.js';
import type { CertificateReader } from './certificate-reader.js';

/**
 * The certificate of a sweep. Throws `sweep_not_found`; `certificate_pending` while the sweep is open;
 * `certificate_not_found` when it ended without one.
 */
export async function getCertificate(
  sweeps: SweepReader,
  certificates: CertificateReader,
  sweepId: string,
): Promise<SignedCertificate> {
  const certificate = await certificates.get(sweepId);
  if (certificate) return certificate;
  const sweep = await sweeps.get(sweepId);
  if (!sweep) throw new NotFoundError('sweep_not_found', `There is no sweep '${sweepId}'.`);
  if (isOpen(sweep)) throw new ConflictError('certificate_pending', `The sweep is ${sweep.state} yet.`);
  throw new NotFoundError('certificate_not_found', `The sweep ended ${sweep.state}, without a certificate.`);
}
