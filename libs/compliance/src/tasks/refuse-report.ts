import type { Bilingual } from '@hongzhu/rules-engine';
import { InvalidInputError } from '../shared/hongzhu-error.js';
import type { Report } from './review-task.js';

interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly message: Bilingual;
}

/** Throws `invalid_request`, with every fault, for a report that lacks what its outcome needs, or has what it has no use for. */
export function refuseReport({ outcome, reason, note, plannedOn, facts }: Report): void {
  const faults: Fault[] = [];
  const said = note.trim() !== '';
  if (outcome === 'dismissed' && reason === null)
    faults.push(needs('/reason', '驳回须选择理由', 'To dismiss takes a reason'));
  if (outcome !== 'dismissed' && reason !== null)
    faults.push(hasNoUse('/reason', '只有驳回才写理由', 'Only a dismissal has a reason'));
  if (outcome === 'confirmed' && plannedOn === null)
    faults.push(
      needs(
        '/plannedOn',
        '确认问题须写明计划完成日期',
        'To confirm takes the day by which it is to be mended',
      ),
    );
  if (outcome !== 'confirmed' && plannedOn !== null)
    faults.push(
      hasNoUse('/plannedOn', '只有确认问题才写计划日期', 'Only what is confirmed has a planned day'),
    );
  if (outcome !== 'data-error' && facts.length > 0)
    faults.push(hasNoUse('/facts', '只有数据有误才写有误的事实', 'Only a fault of the records names facts'));
  if (!said && outcome === 'confirmed')
    faults.push(needs('/note', '请写明整改计划', 'Say how it is to be mended'));
  if (!said && outcome === 'data-error')
    faults.push(
      needs('/note', '请写明哪项数据有误、应为什么', 'Say which record is wrong, and what it should be'),
    );
  if (!said && reason === 'other') faults.push(needs('/note', '请写明理由', 'Say why'));
  if (faults.length > 0) {
    throw new InvalidInputError('invalid_request', 'The report is not complete.', { errors: faults });
  }
}

const needs = (pointer: string, zh: string, en: string): Fault => ({
  pointer,
  code: 'required',
  message: { zh, en },
});
const hasNoUse = (pointer: string, zh: string, en: string): Fault => ({
  pointer,
  code: 'not_applicable',
  message: { zh, en },
});
