import { useRouter } from '@tanstack/react-router';
import { useId, useState, type DragEvent } from 'react';
import { paths } from '../../lib/paths.js';
import { useIsEnhanced } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { classes } from '../../ui/classes.js';
import { Notice } from '../../ui/notice.js';
import { canTakeFingerprints, fingerprintOf, largestMegabytes, type Unchecked } from './fingerprint.js';

/** Takes a file to be checked: dropped or chosen. With scripts it stays where it is; without them it is sent and not kept. */
export const VerifyFile = ({ refused }: { refused: Unchecked | undefined }) => {
  const { locale, words } = useSpeech();
  const router = useRouter();
  const id = useId();
  const isEnhanced = useIsEnhanced();
  const [depth, setDepth] = useState(0);
  const [busyWith, setBusyWith] = useState<string | null>(null);
  const staysHere = isEnhanced && canTakeFingerprints();
  const check = async (file: File): Promise<void> => {
    setBusyWith(file.name);
    const taken = await fingerprintOf(file);
    const search =
      typeof taken === 'string'
        ? { refused: taken }
        : {
            file: taken.sha256,
            ...(taken.claim === null
              ? {}
              : 'code' in taken.claim
                ? { says: taken.claim.code }
                : { group: taken.claim.group, number: String(taken.claim.number) }),
          };
    await router.navigate({ href: paths.verify(locale, search) });
    setBusyWith(null);
  };
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) void check(file);
  };
  const takeChosen = (input: HTMLInputElement | null): void => {
    if (!staysHere || !input?.files?.length) return;
    take(input.files);
    input.value = '';
  };
  const drop = (event: DragEvent): void => {
    if (!staysHere) return;
    event.preventDefault();
    setDepth(0);
    take(event.dataTransfer.files);
  };
  const sentences: Record<Unchecked, string> = {
    TOO_LARGE: words('verify.file.tooLarge', { megabytes: largestMegabytes }),
    EMPTY: words('verify.file.empty'),
    UNREADABLE: words('verify.file.unreadable'),
  };
  return (
    <form
      action={paths.verifyFile(locale)}
      method="post"
      encType="multipart/form-data"
      onDragEnter={() => setDepth((now) => now + 1)}
      onDragLeave={() => setDepth((now) => now - 1)}
      onDragOver={(event) => {
        if (staysHere) event.preventDefault();
      }}
      onDrop={drop}
      className={classes(
        'grid max-w-measure grid-cols-[minmax(0,1fr)] gap-3 rounded-control border-2 border-dashed px-5 py-6',
        depth > 0 ? 'border-river bg-river-wash' : 'border-edge bg-sheet',
      )}
    >
      {refused && <Notice tone="failed">{sentences[refused]}</Notice>}
      {staysHere && <p className="font-semibold">{words(depth > 0 ? 'verify.file.over' : 'verify.file.drop')}</p>}
      <p
        className={
          staysHere
            ? 'has-focus-visible:outline-2 has-focus-visible:outline-offset-3 w-fit has-focus-visible:outline-river'
            : ''
        }
      >
        <label
          htmlFor={id}
          className={
            staysHere
              ? 'inline-flex min-h-10 cursor-pointer items-center rounded-control border border-river bg-river px-4 py-2 text-small font-semibold text-paper hover:border-river-deep hover:bg-river-deep'
              : 'mb-2 block font-semibold'
          }
        >
          {words('verify.file.choose')}
        </label>
        <input
          id={id}
          type="file"
          name="file"
          required={!staysHere}
          accept=".pdf,.docx,.json,application/pdf,application/json,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          aria-describedby={`${id}-help`}
          className={staysHere ? 'sr-only' : 'w-full text-small'}
          // On a slow line a file is chosen before the page has come to life.
          ref={takeChosen}
          onChange={(event) => takeChosen(event.target)}
        />
      </p>
      <p id={`${id}-help`} className="text-fine text-soft">
        {words('verify.file.label', { megabytes: largestMegabytes })}.{' '}
        {words(staysHere ? 'verify.file.stays' : 'verify.file.sent')}
      </p>
      {!staysHere && (
        <p>
          <Button type="submit">{words('verify.file.check')}</Button>
        </p>
      )}
      <p role="status" className="text-small text-soft empty:hidden">
        {busyWith !== null && words('verify.file.busy', { name: busyWith })}
      </p>
    </form>
  );
};
