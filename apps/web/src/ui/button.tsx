import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';
import { classes } from './classes.js';
import { Link } from './link.js';

/** `main` for the one thing to do next, `plain` for others, `quiet` beside text, `danger` for what cannot be undone. */
export type ButtonLook = 'main' | 'plain' | 'quiet' | 'danger';

const shape =
  'inline-flex min-h-10 items-center justify-center gap-2 rounded-control border py-2 text-small font-semibold no-underline transition-colors disabled:opacity-55 print:hidden';

const looks: Record<ButtonLook, string> = {
  main: 'border-river px-4 bg-river text-paper hover:border-river-deep hover:bg-river-deep',
  plain: 'border-river px-4 bg-transparent text-river hover:bg-river-wash',
  quiet: 'border-transparent bg-transparent px-2 text-river hover:bg-river-wash',
  danger: 'border-stopped px-4 bg-transparent text-stopped hover:bg-stopped-wash',
};

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook;
  /** Something is on its way: it says so and takes no second click. */
  readonly isBusy?: boolean;
}

/** A thing to do, named by what the person gets. */
export const Button = ({
  look = 'plain',
  isBusy = false,
  type = 'button',
  className,
  disabled,
  ...rest
}: ButtonProps) => (
  <button
    type={type}
    className={classes(shape, looks[look], className)}
    aria-busy={isBusy || undefined}
    disabled={disabled || isBusy}
    {...rest}
  />
);

interface ButtonLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  readonly look?: ButtonLook;
  /** Stays where the reader is: what it leads to is a part of the page. */
  readonly keepsPlace?: boolean;
}

/** A page to go to that has the weight of an act. */
export const ButtonLink = ({ look = 'plain', className, ...rest }: ButtonLinkProps) => (
  <Link className={classes(shape, looks[look], className)} {...rest} />
);
