import type { ReactNode, Ref, TextareaHTMLAttributes } from 'react';
import { classes } from './classes.js';
import { FieldFrame } from './field.js';

/** How large a text is read: a title, its subtitle, an item of a list, running text. */
export type ReadingSize = 'title' | 'lede' | 'item' | 'text';

const sizes: Record<ReadingSize, string> = {
  title: 'text-[1.75rem]/[1.22] font-semibold tracking-[-0.012em]',
  lede: 'text-lede',
  item: 'text-item font-semibold',
  text: 'text-read',
};

// A line to write on rather than a box: a document, with its places to type.
const look =
  'block w-full resize-y rounded-t-control border-b border-edge bg-transparent px-1.5 py-1 font-serif text-ink field-sizing-content hover:bg-sheet focus:bg-sheet aria-invalid:border-b-2 aria-invalid:border-stopped supports-[field-sizing:content]:resize-none';

interface ReadingAreaProps extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className' | 'id'> {
  readonly label: ReactNode;
  readonly size?: ReadingSize;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly className?: string;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A text typed as it will be read: in the serif, on a line of its own, growing with its words. */
export const ReadingArea = ({ label, size = 'text', help, error, className, rows = 1, ...area }: ReadingAreaProps) => (
  <FieldFrame {...{ label, help, error, className: classes('min-w-0', className) }}>
    {(control) => <textarea rows={rows} className={classes(look, sizes[size])} {...area} {...control} />}
  </FieldFrame>
);
