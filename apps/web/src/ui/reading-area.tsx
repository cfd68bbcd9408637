import type { ReactNode, Ref, TextareaHTMLAttributes } from 'react';
import { classes } from './classes.js';
import { controlLook, FieldFrame } from './field.js';

/** How large a text is read: a title, its subtitle, an item of a list, running text. */
export type ReadingSize = 'title' | 'lede' | 'item' | 'text';

const sizes: Record<ReadingSize, string> = {
  title: 'text-[1.625rem]/[1.25] font-semibold',
  lede: 'text-lede',
  item: 'text-item font-semibold',
  text: 'text-read',
};

interface ReadingAreaProps extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className' | 'id'> {
  readonly label: ReactNode;
  readonly size?: ReadingSize;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly className?: string;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A text typed as it will be read: in the serif, growing with its words. */
export const ReadingArea = ({ label, size = 'text', help, error, className, rows = 1, ...area }: ReadingAreaProps) => (
  <FieldFrame {...{ label, help, error, className }}>
    {(control) => (
      <textarea
        rows={rows}
        className={classes(controlLook, 'field-sizing-content min-h-10 font-serif', sizes[size])}
        {...area}
        {...control}
      />
    )}
  </FieldFrame>
);
