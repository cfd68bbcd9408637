import { Fragment, type ReactNode } from 'react';
import { Link } from './link.js';

/** One step of an origin and follow-up: what it is, where it is read, what is to be known of it. */
export interface RailStep {
  readonly key: string;
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly href?: string | undefined;
  /** Nothing is there to be seen yet, or by this reader. */
  readonly isHidden?: boolean;
}

interface RailProps {
  readonly label: string;
  readonly above: { readonly title: string; readonly steps: readonly RailStep[] };
  readonly here: RailStep;
  readonly below: { readonly title: string; readonly steps: readonly RailStep[] };
}

const Step = ({ step: { label, note, href, isHidden }, isHere = false }: { step: RailStep; isHere?: boolean }) => (
  <li
    className={`river-stone ${isHere ? 'font-semibold' : ''} ${isHidden ? 'text-soft' : ''}`}
    data-here={isHere || undefined}
    data-hidden={isHidden || undefined}
    aria-current={isHere ? 'true' : undefined}
  >
    {href ? (
      <Link href={href} className="no-underline hover:underline">
        {label}
      </Link>
    ) : (
      label
    )}
    {note && <span className="mt-0.5 block text-fine font-normal text-soft">{note}</span>}
  </li>
);

const steps = 'grid gap-4';
const heading = 'text-fine font-semibold text-soft';

/** The line in the margin: above, what led here; below, what came of it. */
export const Rail = ({ label, above, here, below }: RailProps) => (
  <nav aria-label={label} className="river-line text-small leading-snug print:hidden">
    <p className={`${heading} mb-3`}>{above.title}</p>
    <ol className={steps}>
      {above.steps.map((step) => (
        <Step key={step.key} step={step} />
      ))}
      <Step step={here} isHere />
    </ol>
    <p className={`${heading} mt-7 mb-3`}>{below.title}</p>
    <ol className={steps}>
      {below.steps.map((step) => (
        <Step key={step.key} step={step} />
      ))}
    </ol>
  </nav>
);

/** The same line folded into one, for narrow screens. */
export const FoldedRail = ({ label, above, here, below }: RailProps) => (
  <nav aria-label={label} className="border-l-2 border-river pl-3 text-small text-soft print:hidden">
    <ol className="flex flex-wrap gap-x-1.5">
      {[...above.steps, here, ...below.steps].map((step, position) => (
        <Fragment key={step.key}>
          {position > 0 && <li aria-hidden="true">→</li>}
          <li
            aria-current={step === here ? 'true' : undefined}
            className={step === here ? 'font-semibold text-ink' : ''}
          >
            {step.href ? (
              <Link href={step.href} className="inline-block py-0.5 no-underline hover:underline">
                {step.label}
              </Link>
            ) : (
              <span className="inline-block py-0.5">{step.label}</span>
            )}
          </li>
        </Fragment>
      ))}
    </ol>
  </nav>
);

/** The same line on paper, under a heading of its own; only what is there to be seen. */
export const PrintedRail = ({ label, above, below }: Omit<RailProps, 'here'>) => (
  <section aria-label={label} className="mt-6 hidden text-small print:block">
    {[above, below].map(({ title, steps: all }) => {
      const shown = all.filter(({ isHidden }) => !isHidden);
      return (
        shown.length > 0 && (
          <div key={title} className="keep-together mb-4">
            <p className="mb-1.5 font-serif text-section font-semibold">{title}</p>
            <ul className="grid gap-1.5">
              {shown.map(({ key, label: step, note }) => (
                <li key={key}>
                  <span className="font-semibold">{step}</span>
                  {note && <span className="text-soft"> · {note}</span>}
                </li>
              ))}
            </ul>
          </div>
        )
      );
    })}
  </section>
);
