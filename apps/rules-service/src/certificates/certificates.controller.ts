import { Controller, Get, Param } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  CertificateReader,
  CertificateSigner,
  CheckCertificate,
  getCertificate,
  ProveMarket,
  SweepReader,
  type Actor,
} from '@hongzhu/compliance';
import type {
  CertificateCheckView,
  CertificateView,
  InclusionProofView,
  SigningKeyView,
} from '@hongzhu/contracts';
import { mayIn, type Place } from '@hongzhu/permissions';
import { Acting } from '../http/account.decorator.js';
import { codeOr, idOr } from '../http/address.pipes.js';
import { Costly } from '../http/limits/limit-costly.js';
import { Needs } from '../http/permissions/needs.decorator.js';
import { Reads } from '../http/permissions/reads.decorator.js';
import { Problems } from '../openapi/answers.decorator.js';
import { Operation } from '../openapi/operation.decorator.js';
import {
  CertificateCheckResponse,
  CertificateResponse,
  InclusionProofResponse,
  SigningKeysResponse,
} from './certificate.responses.js';
import { getDetailedSweep, getSweepOr404 } from '../sweeps/get-sweep.js';
import { presentCertificate, presentCheck, presentKeys, presentProof } from './present-certificate.js';

const sweepId = idOr('sweep_not_found');

@ApiTags('certificates')
@Controller('api/v1')
export class CertificatesController {
  constructor(
    private readonly sweeps: SweepReader,
    private readonly certificates: CertificateReader,
    private readonly prove: ProveMarket,
    private readonly check: CheckCertificate,
    private readonly signer: CertificateSigner,
  ) {}

  @Operation(
    { zh: '读取一次扫描的证书', en: 'Read the certificate of a sweep' },
    {
      zh: '只有以 complete 结束的扫描才有证书，证书不会改变。扫描未结束时为 409 certificate_pending；未以 complete 结束时为 404 certificate_not_found。\n\nsignature 是对其余全部内容的规范 JSON（RFC 8785）的 Ed25519 签名。',
      en: 'A sweep that ended complete has one, and it never changes. 409 certificate_pending while the sweep is open; 404 certificate_not_found when it did not end complete.\n\nsignature is by Ed25519, over the canonical JSON (RFC 8785) of all the rest.',
    },
  )
  @Get('sweeps/:id/certificate')
  @Needs('read Certificate')
  @ApiResponse({ status: 200, type: CertificateResponse })
  @Problems(404, 409)
  async getCertificate(@Param('id', sweepId) id: string, @Acting() actor: Actor): Promise<CertificateView> {
    await getSweepOr404(this.sweeps, id, actor);
    return presentCertificate(await getCertificate(this.sweeps, this.certificates, id));
  }

  @Operation(
    { zh: '读取一个市场的包含证明', en: 'Read the inclusion proof of a market' },
    {
      zh: '证明该市场连同这些结论在证书之内，可用 scripts/verify-certificate.mjs 离线验证。已存的结论与证书不符时为 409 certificate_mismatch。',
      en: 'Proves that the market is in the certificate with these verdicts; scripts/verify-certificate.mjs verifies it offline. 409 certificate_mismatch when the stored verdicts are not the certified ones.',
    },
  )
  // What is missing is named as it was certified, members by their codes: a proof of something else would prove nothing.
  @Get('sweeps/:id/certificate/:marketCode')
  @Needs('read SmallCount')
  @Reads('members')
  @ApiResponse({ status: 200, type: InclusionProofResponse })
  @Problems(404, 409, 410)
  async getInclusionProof(
    @Param('id', sweepId) id: string,
    @Param('marketCode', codeOr('market_not_certified')) marketCode: string,
    @Acting() actor: Actor,
  ): Promise<InclusionProofView> {
    await getDetailedSweep(this.sweeps, id, actor);
    const isSeen = (place: Place): boolean => mayIn(actor, 'read Verdict', place);
    return presentProof(await this.prove.run(id, marketCode, isSeen));
  }

  @Operation(
    { zh: '用已存的结论核对证书', en: 'Check a certificate against what is stored' },
    {
      zh: '重新计算每一片叶子，并指出与证书不符的市场、镇街和指导员。',
      en: 'Works every leaf out anew, and names the markets, towns and instructors that differ.',
    },
  )
  @Get('sweeps/:id/certificate-check')
  @Costly()
  @Needs('check Certificate')
  @ApiResponse({ status: 200, type: CertificateCheckResponse })
  @Problems(404, 409, 410)
  async checkCertificate(
    @Param('id', sweepId) id: string,
    @Acting() actor: Actor,
  ): Promise<CertificateCheckView> {
    await getDetailedSweep(this.sweeps, id, actor);
    return presentCheck(await this.check.run(id));
  }

  @Operation(
    { zh: '列出签署证书的公钥', en: 'List the public keys of certificates' },
    {
      zh: '先是现用的，后是已停用但其证书仍然有效的。请另行核对 keyId 后再信任。',
      en: 'The one in use, then those that signed before and whose certificates are good. Compare the keyId by another way before you trust it.',
    },
  )
  @Get('certificate-keys')
  @Needs('read Certificate')
  @ApiResponse({ status: 200, type: SigningKeysResponse })
  @Problems()
  listCertificateKeys(): { items: SigningKeyView[] } {
    return { items: presentKeys(this.signer) };
  }
}
