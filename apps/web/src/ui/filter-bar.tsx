import { useRouter } from '@tanstack/react-router';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Button } from './button.js';
import { Link } from './link.js';

interface FilterBarProps {
  /** What narrows the list, as the address has it. */
  readonly of: string;
  readonly label: string;
  /** The address that the form asks for; its fields become the query. */
  readonly path: string;
  /** What stays in the query whatever is typed. */
  readonly kept?: Readonly<Record<string, string | undefined>>;
  readonly apply: string;
  readonly clear: { readonly href: string; readonly label: string } | null;
  readonly children: ReactNode;
}

interface MoreFiltersProps {
  readonly label: string;
  /** One of them narrows the list now. */
  readonly isSet: boolean;
  readonly children: ReactNode;
}

/** The less used fields of a filter bar: folded on narrow screens, among the others on wide ones. */
export const MoreFilters = ({ label, isSet, children }: MoreFiltersProps) => (
  <details className="more-filters" open={isSet}>
    <summary className="min-h-6 cursor-pointer py-1 text-small text-river underline underline-offset-3">
      {label}
    </summary>
    <div className="mt-2 grid gap-y-3 tablet:contents">{children}</div>
  </details>
);

const inOrder = (query: URLSearchParams): string => {
  query.sort();
  return query.toString();
};

/**
 * Fields that narrow a list, over the address: the same with scripts and without. They are drawn anew where the address
 * changes by other ways than this form; what is chosen while the list is still coming stays chosen.
 */
export const FilterBar = ({ of, label, path, kept = {}, apply, clear, children }: FilterBarProps) => {
  const router = useRouter();
  const [drawn, setDrawn] = useState({ of, isOwn: false, number: 0 });
  if (drawn.of !== of) setDrawn({ of, isOwn: false, number: drawn.number + (drawn.isOwn ? 0 : 1) });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = [...new FormData(event.currentTarget)].flatMap(([key, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[key, value.trim()]] : [],
    );
    const query = new URLSearchParams(typed).toString();
    const isOwn = inOrder(new URLSearchParams(typed)) !== inOrder(new URLSearchParams(router.state.location.searchStr));
    setDrawn({ ...drawn, isOwn });
    void router.navigate({ href: query === '' ? path : `${path}?${query}`, resetScroll: false });
  };
  return (
    <form key={drawn.number} role="search" aria-label={label} action={path} onSubmit={submit} className="print:hidden">
      {Object.entries(kept).map(([key, value]) => value && <input key={key} type="hidden" name={key} value={value} />)}
      <div className="grid items-end gap-x-4 gap-y-3 tablet:grid-cols-[repeat(auto-fit,minmax(10rem,1fr))] [&_input]:h-10.5 [&_input]:min-w-0 [&_select]:h-10.5">
        {children}
        <div className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-1">
          <Button type="submit" look="plain">
            {apply}
          </Button>
          {clear && (
            <Link href={clear.href} keepsPlace className="text-small whitespace-nowrap">
              {clear.label}
            </Link>
          )}
        </div>
      </div>
    </form>
  );
};
