import { Temporal } from 'temporal-polyfill';

/** Whether nobody works on a day for another reason than the weekend. */
export type IsHoliday = (day: string) => boolean;

/** Whether people work on a day: from Monday to Friday, on no public holiday. */
export const isWorkingDay = (day: string, isHoliday: IsHoliday): boolean =>
  Temporal.PlainDate.from(day).dayOfWeek <= 5 && !isHoliday(day);

/** The day on which the last of so many working days ends, the first of them being the next one after `from`. */
export const afterWorkingDays = (from: string, count: number, isHoliday: IsHoliday): string => {
  let day = Temporal.PlainDate.from(from);
  for (let left = count; left > 0;) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day.toString(), isHoliday)) left -= 1;
  }
  return day.toString();
};

/** The instant at which a day has ended everywhere on earth: a deadline is not over while it is that day for anybody. */
export const endOfDayEverywhere = (day: string): Date =>
  new Date(`${Temporal.PlainDate.from(day).add({ days: 1 }).toString()}T12:00:00Z`);
