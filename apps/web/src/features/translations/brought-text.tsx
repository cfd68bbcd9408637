import { useSpeech } from '../../lib/words.js';
import type { BroughtText } from './preview.js';

interface BroughtTextsProps {
  readonly text: BroughtText;
  /** What the text that stands here is called. */
  readonly before: string;
}

/** A translation beside what stands here, over its original. */
export const BroughtTexts = ({ text: { original, before: now, after, locale }, before }: BroughtTextsProps) => {
  const { words } = useSpeech();
  const parts = [
    { key: 'original', label: words('translations.preview.original'), said: original, lang: undefined },
    ...(now === null ? [] : [{ key: 'before', label: before, said: now, lang: locale }]),
    { key: 'after', label: words('translations.preview.after'), said: after, lang: locale },
  ];
  return (
    <dl className="grid gap-3 tablet:grid-flow-col tablet:auto-cols-fr">
      {parts.map(({ key, label, said, lang }) => (
        <div key={key} className="min-w-0">
          <dt className="text-fine text-soft">{label}</dt>
          <dd className="font-serif whitespace-pre-line" {...(lang ? { lang } : {})}>
            {said}
          </dd>
        </div>
      ))}
    </dl>
  );
};
