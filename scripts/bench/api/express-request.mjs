import { Type } from 'class-transformer';
import {
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  ValidateNested,
} from 'class-validator';

const text = [IsString()];
const number = [IsNumber()];
const flag = [IsBoolean()];
const date = [Matches(/^\d{4}-\d{2}-\d{2}$/)];
const texts = [IsArray(), IsString({ each: true })];
const attributes = [IsObject()];
const optional = (rules) => [IsOptional(), ...rules];
const one = (type) => [ValidateNested(), Type(() => type)];
const many = (type) => [IsArray(), ValidateNested({ each: true }), Type(() => type)];

/** A class whose properties have these decorators, as if they had been written above each of them. */
function dto(fields) {
  class Dto {}
  for (const [name, decorators] of Object.entries(fields)) {
    for (const decorate of decorators) decorate(Dto.prototype, name);
  }
  return Dto;
}

const span = { openedOn: optional(date), closedOn: optional(date) };
const place = { lon: optional(number), lat: optional(number) };

const City = dto({ code: text, name: optional(text) });
const GeneralBranch = dto({ code: text, establishedOn: optional(date), subBranches: texts });
const Town = dto({
  ...{ code: text, name: optional(text), ...place },
  generalBranch: optional(one(GeneralBranch)),
});
const Market = dto({
  ...{ code: text, name: optional(text), townCode: text, category: optional(text), ...place, ...span },
  ...{ status: optional(text), operatorCount: optional(number), workerCount: optional(number) },
  ...{ surveyedOperatorCount: optional(number), demonstrationCandidate: optional(flag) },
  instructorCodes: texts,
});
const Organization = dto({
  ...{ code: text, name: optional(text), kind: text, marketCode: optional(text), townCode: text },
  ...{ industry: optional(text), ...place, status: optional(text), ...span },
});
const Member = dto({
  ...{ code: text, status: optional(text), organizationCode: text, relation: optional(text) },
  ...{ relationSince: optional(date), branchCode: optional(text), joinedOn: optional(date) },
  ...{ firstVerifiedOn: optional(date), verifiedOn: optional(date), awaySince: optional(date) },
  leftOn: optional(date),
});
const Committee = dto({
  ...{ size: optional(number), deputies: optional(number), electedOn: optional(date) },
  ...{ termYears: optional(number), extensionApprovedTo: optional(date) },
});
const Secretary = dto({ since: optional(date), partyYears: optional(number), trainedOn: optional(date) });
const Branch = dto({
  ...{ code: text, name: optional(text), townCode: text, marketCode: optional(text), formation: text },
  ...{ unitCodes: texts, hostCode: optional(text), superiorCode: optional(text) },
  ...{ guidanceCode: optional(text), status: optional(text), appliedOn: optional(date) },
  ...{ approvedOn: optional(date), electedOn: optional(date), filedOn: optional(date) },
  ...{ establishedOn: optional(date), dissolvedOn: optional(date) },
  ...{ committee: one(Committee), secretary: one(Secretary) },
});
const Instructor = dto({ code: text, source: text, appointment: text, active: flag });
const Organizer = dto({ code: text, marketCode: text, from: optional(date), to: optional(date) });
const Evidence = dto({
  code: text,
  marketCode: text,
  standard: text,
  reviewedOn: optional(date),
  attributes,
});
const Ledger = dto({
  ...{ code: text, townCode: text, kind: text, updatedOn: optional(date), total: optional(number) },
});
const Activity = dto({
  ...{ code: text, branchCode: text, kind: text, heldOn: optional(date), theme: optional(text) },
  carriers: texts,
});
const MarketLink = dto({
  ...{ marketCode: text, consumerRightsStation: optional(flag), pledgeSignedShare: optional(number) },
  ...{ creditFiles: optional(flag), propagandist: optional(flag), coordinator: optional(flag) },
  monitor: optional(flag),
});
const Snapshot = dto({
  ...{ schema: [IsIn(['registry-snapshot/1'])], asOf: date, city: one(City), towns: many(Town) },
  ...{ markets: [ArrayNotEmpty(), ...many(Market)], organizations: many(Organization) },
  ...{ members: many(Member), branches: many(Branch), instructors: many(Instructor) },
  ...{ organizers: many(Organizer), evidence: many(Evidence), ledgers: many(Ledger) },
  ...{ activities: many(Activity), marketLinks: many(MarketLink) },
});

/** The body of an evaluation, checked to the last field by class-validator's decorators. */
export const EvaluationRequest = dto({ snapshot: one(Snapshot), include: texts });
