import { useId, type ReactNode } from 'react';
import { placeId } from './form-tools.js';

interface FormPartProps {
  readonly title: string;
  readonly isSmall?: boolean;
  readonly help?: string;
  readonly children: ReactNode;
}

/** A part of the form under its heading. */
export const FormPart = ({ title, isSmall = false, help, children }: FormPartProps) => {
  const headingId = useId();
  const Heading = isSmall ? 'h3' : 'h2';
  return (
    <section aria-labelledby={headingId} className={isSmall ? 'mt-8' : 'mt-12 border-t border-line pt-6'}>
      <Heading id={headingId} className={isSmall ? 'font-semibold' : 'font-serif text-section font-semibold'}>
        {title}
      </Heading>
      {help && <p className="mt-1 text-small text-soft">{help}</p>}
      <div className="mt-3 grid gap-5">{children}</div>
    </section>
  );
};

/** The place of a field, which links of the error summary lead to. */
export const Place = ({ path, className, children }: { path: string; className?: string; children: ReactNode }) => (
  <div id={placeId(path)} className={className ?? 'min-w-0'}>
    {children}
  </div>
);
