/** What a person types for a time of day — `16:30`, `16.30`, `16h30`, `1630`, `4:30 pm`, `9` — as `HH:MM`; nothing where it is none. */
export const clockFrom = (typed: string): string | null => {
  const text = typed.trim().toLowerCase().replaceAll(' ', '');
  const [, hourText, minuteText = '00', meridiem] = /^(\d{1,2})(?:[:.h]?(\d{2}))?h?([ap])?\.?m?\.?$/.exec(text) ?? [];
  if (hourText === undefined) return null;
  const [hour, minute] = [Number(hourText), Number(minuteText)];
  const isHalfDay = meridiem !== undefined;
  if (minute > 59 || hour > 23 || (isHalfDay && (hour < 1 || hour > 12))) return null;
  const full = isHalfDay ? (hour % 12) + (meridiem === 'p' ? 12 : 0) : hour;
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};
