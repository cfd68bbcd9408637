import { Injectable } from '@nestjs/common';
import { afterWorkingDays } from '@cauce/domain/working-days';
import Holidays from 'date-holidays';

/** Public holidays by country, as the library `date-holidays` knows them; of a country that it does not know, only weekends count. */
@Injectable()
export class HolidaysService {
  private readonly known = new Map<string, ReadonlySet<string>>();

  /** Whether nobody works in a country on a day because of a public holiday. */
  isHoliday(countryCode: string, day: string): boolean {
    return this.ofYear(countryCode, day.slice(0, 4)).has(day);
  }

  /** The last of so many working days of a country after a day. */
  after(from: string, count: number, countryCode: string): string {
    return afterWorkingDays(from, count, (day) => this.isHoliday(countryCode, day));
  }

  /** The first day on which every one of these countries has had so many working days of its own. */
  afterEverywhere(from: string, count: number, countryCodes: readonly string[]): string {
    const days = countryCodes.map((countryCode) => this.after(from, count, countryCode));
    return days.toSorted().at(-1) ?? afterWorkingDays(from, count, () => false);
  }

  private ofYear(countryCode: string, year: string): ReadonlySet<string> {
    const key = `${countryCode} ${year}`;
    const known = this.known.get(key);
    if (known) return known;
    const days = new Set(
      new Holidays(countryCode)
        .getHolidays(Number(year))
        .flatMap(({ type, date }) => (type === 'public' ? [date.slice(0, 10)] : [])),
    );
    this.known.set(key, days);
    return days;
  }
}
