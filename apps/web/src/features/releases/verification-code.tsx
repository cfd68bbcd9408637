import { codeInGroups } from '@cauce/domain/release';

/** A verification code in groups that the eye can hold; copied, it comes without its gaps. */
export const VerificationCode = ({ code }: { code: string }) => (
  <p className="flex max-w-measure flex-wrap gap-x-4 gap-y-1 font-sans text-body font-semibold tabular-nums">
    {codeInGroups(code)
      .split(' ')
      .map((group, position) => (
        <span key={position} className="min-w-[5.5rem]">
          {group}{' '}
        </span>
      ))}
  </p>
);
