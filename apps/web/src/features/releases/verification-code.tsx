import { codeInGroups } from '@cauce/domain/release';

/** A verification code in groups that the eye can hold; copied, it comes without its gaps. */
export const VerificationCode = ({ code }: { code: string }) => (
  <p className="grid max-w-measure grid-cols-[repeat(2,max-content)] gap-x-6 gap-y-1 tablet:grid-cols-[repeat(4,max-content)] font-sans text-body font-semibold tabular-nums">
    {codeInGroups(code)
      .split(' ')
      .map((group, position) => (
        <span key={position}>{group} </span>
      ))}
  </p>
);
