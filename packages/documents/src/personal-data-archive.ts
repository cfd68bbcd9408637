import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Locale } from '@cauce/domain/locale';
import { heldFields, type DataCategory, type HeldField, type RetentionRule } from '@cauce/domain/retention';
import { wordsIn, type Words } from '@cauce/i18n/words';
import { csvOf } from './csv.js';
import { slug } from './file-names.js';

/** One thing that is held about a person, and the last day on which it is kept, where that is known. */
interface HeldThing {
  readonly facts: readonly { readonly field: HeldField; readonly value: string }[];
  readonly keptUntil: string | null;
}

/** All things of one kind, under the rule that holds for them. */
interface HeldPart {
  readonly category: DataCategory;
  readonly rule: RetentionRule;
  readonly things: readonly HeldThing[];
}

/** Everything that is held about a person, in one language. */
export interface PersonalData {
  readonly locale: Locale;
  readonly takenAt: Date;
  readonly parts: readonly HeldPart[];
}

const days = 365;

const keptIn = (words: Words, { kept }: RetentionRule): string =>
  kept === null
    ? words('protection.kept.always')
    : words(`protection.kept.${kept.after}`, { years: Math.round(kept.days / days), days: kept.days });

const readme = (words: Words, { takenAt, parts }: PersonalData): string => {
  const lines = [
    words('protection.archive.title'),
    words('protection.archive.taken', { day: takenAt.toISOString().slice(0, 10) }),
    '',
    words('protection.archive.files'),
  ];
  for (const { category, rule, things } of parts) {
    lines.push(
      '',
      `${words(`protection.category.${category}`)}: ${words('protection.archive.count', { count: things.length })}`,
      words(`protection.categoryText.${category}`),
      words('protection.archive.what', { purpose: words(`protection.purpose.${rule.purpose}`) }),
      words('protection.archive.basis', { basis: words(`protection.basis.${rule.basis}`) }),
      words('protection.archive.kept', { kept: keptIn(words, rule) }),
    );
  }
  return `${lines.join('\r\n')}\r\n`;
};

const tableOf = (words: Words, things: readonly HeldThing[]): string => {
  const fields = heldFields.filter((field) => things.some(({ facts }) => facts.some((fact) => fact.field === field)));
  const rows = things.map(({ facts }) =>
    fields.map((field) => facts.find((fact) => fact.field === field)?.value ?? ''),
  );
  return csvOf([fields.map((field) => words(`protection.field.${field}`)), ...rows], { isBeginning: true });
};

const forMachines = ({ takenAt, parts }: PersonalData): string =>
  JSON.stringify(
    {
      takenAt: takenAt.toISOString(),
      held: parts.map(({ category, rule, things }) => ({
        category,
        purpose: rule.purpose,
        basis: rule.basis,
        keptDays: rule.kept?.days ?? null,
        keptAfter: rule.kept?.after ?? null,
        things: things.map(({ facts, keptUntil }) => ({
          ...Object.fromEntries(facts.map(({ field, value }) => [field, value])),
          ...(keptUntil === null ? {} : { KEPT_UNTIL: keptUntil }),
        })),
      })),
    },
    null,
    2,
  );

/** Everything that is held about a person as one ZIP: a text that explains it, JSON for machines, and a table for each kind of thing. */
export const personalDataArchive = (data: PersonalData): Uint8Array => {
  const words = wordsIn(data.locale);
  const files: Zippable = {
    'README.txt': strToU8(`\uFEFF${readme(words, data)}`),
    'data.json': strToU8(forMachines(data)),
  };
  for (const { category, things } of data.parts) {
    if (things.length === 0) continue;
    files[`${slug(words(`protection.category.${category}`))}.csv`] = strToU8(tableOf(words, things));
  }
  return zipSync(files, { mtime: data.takenAt });
};
