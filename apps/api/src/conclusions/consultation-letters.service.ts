import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cauce/database/client';
import { citationOf } from '@cauce/domain/conclusion';
import { lastDayOf } from '@cauce/domain/consultation';
import { dayOf } from '@cauce/domain/time';
import { EventsService, type Act } from '../platform/events/events.service.js';
import { AddresseesService, once, type Addressee, type Officer } from './addressees.service.js';
import { asking, askingKey } from './consultation-reach.service.js';
import { GroupLettersService, isNews, type LetterSession, type LetterText, type Pen } from './group-letters.service.js';

/** Who acts for a country: they draft, and they commit. */
const writers = ['FOCAL_POINT', 'ALTERNATE'] as const;
const authorities = ['VALIDATING_AUTHORITY', 'DELEGATE'] as const;
const officers = [...writers, ...authorities];

const session = { include: { group: { select: { slug: true, name: true } } } } as const;

const commits = ({ role }: Officer): boolean => authorities.some((kind) => kind === role);

/** The letters of a consultation: each follows from an act, in the act's own transaction. */
@Injectable()
export class ConsultationLettersService {
  constructor(
    private readonly addressees: AddresseesService,
    private readonly letters: GroupLettersService,
    events: EventsService,
  ) {
    events.follow(['Consultation.open'], (transaction, _acting, act) => this.circulate(transaction, act));
    events.follow(['Conclusion.edit', 'Conclusion.translate'], (transaction, _acting, act) =>
      this.askAgain(transaction, act),
    );
    events.follow(['Conclusion.object', 'Conclusion.give-position'], (transaction, _acting, act) =>
      this.tellObjection(transaction, act),
    );
    events.follow(['Consultation.extend'], (transaction, _acting, act) => this.tellExtension(transaction, act));
    events.follow(['Consultation.move-closing'], (transaction, _acting, act) => this.tellMove(transaction, act));
    events.follow(['Conclusion.withdraw'], (transaction, _acting, act) => this.tellWithdrawal(transaction, act));
  }

  /** Puts the package before whoever acts for each country; a country where nobody does is not reached from the beginning. */
  private async circulate(transaction: Transaction, { subject, at }: Act): Promise<void> {
    const consultation = await this.consultation(transaction, subject.id);
    const { countries, closesOn, sessionId, openedAt } = consultation;
    const about = consultation.session;
    const people = await this.officersOf(transaction, countries, dayOf(openedAt));
    const conclusions = await transaction.conclusion.findMany({
      where: { sessionId, status: 'DRAFT' },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
    const numbering = await transaction.conclusionNumbering.findUniqueOrThrow({ where: { sessionId } });
    const first = numbering.lastNumber - conclusions.length + 1;
    const count = conclusions.length;
    for (const { id, countryCode, institutionId } of countries) {
      const own = people.filter((officer) => officer.institutionId === institutionId);
      await transaction.consultedCountry.update({ where: { id }, data: { isReached: own.length > 0 } });
      if (!isNews(at)) continue;
      for (const officer of once(own)) {
        const head = { kind: asking.OPEN, key: askingKey(id) };
        await this.letters.write(transaction, head, officer, about, (pen) => {
          const values = { ...named(pen, countryCode), count, day: pen.day(closesOn) };
          return {
            subject: pen.words('consultation-mail.open.subject', values),
            lines: [
              pen.words('consultation-mail.open.lead', values),
              pen.words('consultation-mail.open.rule', values),
              pen.words(`consultation-mail.open.${commits(officer) ? 'authority' : 'writer'}`, values),
            ],
            passages: conclusions.map(({ text }, index) => ({
              head: citationOf(about.group.slug, about.code, first + index),
              text: pen.text(text),
            })),
            action: { label: pen.words('consultation-mail.open.action'), href: pen.consultationAddress(subject.id) },
            notes: [pen.words('consultation-mail.why.officer', values), pen.words('consultation-mail.passOn')],
          };
        });
      }
    }
  }

  /** Asks every country again once a text says otherwise, and tells those that had spoken that it was about another text. */
  private async askAgain(transaction: Transaction, { subject, at }: Act): Promise<void> {
    const conclusion = await transaction.conclusion.findUniqueOrThrow({
      where: { id: subject.id },
      include: { positions: { where: { isGiven: true } } },
    });
    const { id, wording, consultationId, status, text, positions } = conclusion;
    if (status !== 'IN_CONSULTATION' || wording === 1 || consultationId === null || !isNews(at)) return;
    const suffix = `${id}:${wording}`;
    if ((await transaction.mail.count({ where: { kind: asking.AGAIN, key: { contains: `:${suffix}:` } } })) > 0) return;
    const consultation = await this.consultation(transaction, consultationId);
    const people = await this.officersOf(transaction, consultation.countries, dayOf(at ?? new Date()));
    for (const country of consultation.countries) {
      const { countryCode, institutionId, extendedTo } = country;
      const isStale = positions.some((given) => given.countryCode === countryCode && given.ofWording < wording);
      for (const officer of once(people.filter((one) => one.institutionId === institutionId))) {
        const head = { kind: asking.AGAIN, key: `${askingKey(country.id)}:${suffix}` };
        await this.letters.write(transaction, head, officer, consultation.session, (pen) => {
          const day = pen.day(lastDayOf(consultation.closesOn, [extendedTo]));
          const values = { ...named(pen, countryCode), ...cited(conclusion), day };
          return {
            subject: pen.words('consultation-mail.again.subject', values),
            lines: [
              pen.words('consultation-mail.again.lead', values),
              pen.words(`consultation-mail.again.${isStale ? 'stale' : 'fresh'}`, values),
            ],
            passages: [{ head: values.citation, text: pen.text(text) }],
            action: { label: pen.words('consultation-mail.again.action'), href: addressOf(pen, conclusion) },
            notes: [pen.words('consultation-mail.why.officer', values), pen.words('consultation-mail.passOn')],
          };
        });
      }
    }
  }

  /** Puts an objection before whoever writes, leads and manages; one of a focal point also before who can confirm it. */
  private async tellObjection(transaction: Transaction, { act, subject, to, at, details }: Act): Promise<void> {
    if ((act === 'give-position' && to !== 'OBJECTION') || !isNews(at)) return;
    const { groupId, penHolderId, ...conclusion } = await transaction.conclusion.findUniqueOrThrow({
      where: { id: subject.id },
      include: { session },
    });
    const objection = await transaction.objection.findFirst({
      where: { conclusionId: subject.id, countryCode: String(details?.['countryCode']), liftedAt: null },
      orderBy: [{ raisedAt: 'desc' }, { id: 'desc' }],
    });
    if (!objection) return;
    const { id, countryCode, institutionId, confirmBy, confirmedAt, text } = objection;
    const day = dayOf(at ?? new Date());
    const passagesFor = (pen: Pen) => [
      { head: cited(conclusion).citation, text: pen.text(conclusion.text) },
      { head: pen.words('consultation-mail.objection.text', named(pen, countryCode)), text: pen.text(text) },
    ];
    const leads = await this.leadsOf(transaction, groupId, penHolderId, day);
    const state = confirmedAt ? 'confirmed' : 'ends';
    for (const lead of leads) {
      const head = { kind: 'objection', key: `objection:${id}:${state}` };
      await this.letters.write(transaction, head, lead, conclusion.session, (pen) => {
        const values = { ...named(pen, countryCode), ...cited(conclusion), day: pen.day(confirmBy) };
        return {
          subject: pen.words('consultation-mail.objection.subject', values),
          lines: [
            pen.words('consultation-mail.objection.lead', values),
            pen.words(`consultation-mail.objection.${state}`, values),
          ],
          passages: passagesFor(pen),
          action: { label: pen.words('consultation-mail.objection.action'), href: addressOf(pen, conclusion) },
          notes: [pen.words('consultation-mail.why.lead', values)],
        };
      });
    }
    if (confirmedAt) return;
    const authority = await this.addressees.officers(transaction, [institutionId], authorities, day);
    for (const officer of once(authority)) {
      const head = { kind: 'confirm-objection', key: `confirm-objection:${id}` };
      await this.letters.write(transaction, head, officer, conclusion.session, (pen) => {
        const values = { ...named(pen, countryCode), ...cited(conclusion), day: pen.day(confirmBy) };
        return {
          subject: pen.words('consultation-mail.confirm.subject', values),
          lines: [
            pen.words('consultation-mail.confirm.lead', values),
            pen.words('consultation-mail.confirm.ends', values),
          ],
          passages: passagesFor(pen),
          action: { label: pen.words('consultation-mail.confirm.action'), href: addressOf(pen, conclusion) },
          notes: [pen.words('consultation-mail.why.officer', values)],
        };
      });
    }
  }

  private async tellExtension(transaction: Transaction, { subject, to, at, details }: Act): Promise<void> {
    if (!isNews(at) || to === undefined) return;
    const { countries, ...consultation } = await this.consultation(transaction, subject.id);
    const country = countries.find(({ countryCode }) => countryCode === details?.['countryCode']);
    if (!country) return;
    const { id, countryCode } = country;
    const day = dayOf(at ?? new Date());
    const people: Addressee[] = await this.officersOf(transaction, [country], day);
    const leads = await this.addressees.leads(transaction, consultation.groupId, day);
    await this.tell(
      transaction,
      'extension',
      id,
      once([...leads, ...people]),
      consultation.session,
      (pen, somebody) => {
        const values = { ...named(pen, countryCode), day: pen.day(to) };
        return {
          subject: pen.words('consultation-mail.extend.subject', values),
          lines: [pen.words('consultation-mail.extend.lead', values)],
          action: { label: pen.words('consultation-mail.open.action'), href: pen.consultationAddress(subject.id) },
          notes: [pen.words(`consultation-mail.why.${people.includes(somebody) ? 'officer' : 'lead'}`, values)],
        };
      },
    );
  }

  private async tellMove(transaction: Transaction, { subject, from, to, at, note }: Act): Promise<void> {
    if (!isNews(at) || to === undefined || from === undefined) return;
    const { countries, version, ...consultation } = await this.consultation(transaction, subject.id);
    const people = await this.officersOf(transaction, countries, dayOf(at ?? new Date()));
    for (const { id, countryCode, institutionId } of countries) {
      const own = once(people.filter((officer) => officer.institutionId === institutionId));
      await this.tell(transaction, 'closing-moved', `${id}:${version}`, own, consultation.session, (pen) => {
        const values = { ...named(pen, countryCode), from: pen.day(from), to: pen.day(to), day: pen.day(to) };
        return {
          subject: pen.words('consultation-mail.move.subject', values),
          lines: [pen.words('consultation-mail.move.lead', values)],
          passages: note === undefined ? [] : [{ head: pen.words('consultation-mail.reason'), text: note }],
          action: { label: pen.words('consultation-mail.open.action'), href: pen.consultationAddress(subject.id) },
          notes: [pen.words('consultation-mail.why.officer', values)],
        };
      });
    }
  }

  private async tellWithdrawal(transaction: Transaction, { subject, from, at, note }: Act): Promise<void> {
    if (!isNews(at) || from !== 'IN_CONSULTATION') return;
    const conclusion = await transaction.conclusion.findUniqueOrThrow({ where: { id: subject.id } });
    if (conclusion.consultationId === null) return;
    const { countries, ...consultation } = await this.consultation(transaction, conclusion.consultationId);
    const people = await this.officersOf(transaction, countries, dayOf(at ?? new Date()));
    for (const { countryCode, institutionId } of countries) {
      const own = once(people.filter((officer) => officer.institutionId === institutionId));
      await this.tell(transaction, 'withdrawal', subject.id, own, consultation.session, (pen) => {
        const values = { ...named(pen, countryCode), ...cited(conclusion) };
        return {
          subject: pen.words('consultation-mail.withdraw.subject', values),
          lines: [pen.words('consultation-mail.withdraw.lead', values)],
          passages: note === undefined ? [] : [{ head: pen.words('consultation-mail.reason'), text: note }],
          action: { label: pen.words('consultation-mail.objection.action'), href: addressOf(pen, conclusion) },
          notes: [pen.words('consultation-mail.why.officer', values)],
        };
      });
    }
  }

  private async tell(
    transaction: Transaction,
    kind: string,
    what: string,
    people: readonly Addressee[],
    about: LetterSession,
    compose: (pen: Pen, somebody: Addressee) => LetterText,
  ): Promise<void> {
    for (const somebody of people) {
      const head = { kind, key: `${kind}:${what}` };
      await this.letters.write(transaction, head, somebody, about, (pen) => compose(pen, somebody));
    }
  }

  private consultation(transaction: Transaction, id: string) {
    return transaction.consultation.findUniqueOrThrow({ where: { id }, include: { countries: true, session } });
  }

  private officersOf(transaction: Transaction, countries: readonly { institutionId: string }[], day: string) {
    const ids = countries.map(({ institutionId }) => institutionId);
    return this.addressees.officers(transaction, ids, officers, day);
  }

  private async leadsOf(transaction: Transaction, groupId: string, penHolderId: string | null, day: string) {
    const writer = await this.addressees.people(transaction, penHolderId === null ? [] : [penHolderId]);
    return once([...writer, ...(await this.addressees.leads(transaction, groupId, day))]);
  }
}

const named = (pen: Pen, countryCode: string) => ({
  country: pen.country(countryCode),
  group: pen.group,
  session: pen.session,
  title: pen.title,
});

const cited = ({ citation }: { citation: string | null }) => ({ citation: citation ?? '' });

const addressOf = (pen: Pen, { number }: { number: number | null }): string =>
  number === null ? pen.sessionAddress : pen.conclusionAddress(number);
