import { useRouter } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, MouseEvent } from 'react';

const isPlainClick = (event: MouseEvent<HTMLAnchorElement>): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented;

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  /** Stays where the reader is, for links that change a part of the page. */
  readonly keepsPlace?: boolean;
}

/** Without a connection another page can only be a copy, and those come as whole documents. */
const comesAsCopy = (href: string): boolean =>
  !navigator.onLine && new URL(href, window.location.href).pathname !== window.location.pathname;

/** A link to a page of the portal; with scripts, the next page comes without a reload. */
export const Link = ({ href, keepsPlace = false, onClick, children, ...rest }: LinkProps) => {
  const router = useRouter({ warn: false });
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (!isPlainClick(event) || rest.target || comesAsCopy(href)) return;
    event.preventDefault();
    void router.navigate({ href, resetScroll: !keepsPlace });
  };
  return (
    <a href={href} onClick={follow} {...rest}>
      {children}
    </a>
  );
};
