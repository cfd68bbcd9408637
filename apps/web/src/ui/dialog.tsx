import { useEffect, useId, useRef, type ReactNode } from 'react';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Called when the reader leaves it, by Escape or otherwise. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One thing to decide before going on; the browser keeps focus inside and gives it back after. */
export const Dialog = ({ title, isOpen, onClose, children }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // The browser opens a modal dialog by a method only, not by an attribute.
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="sheet-dialog" aria-labelledby={titleId} onClose={onClose}>
      {isOpen && (
        <>
          <h2 id={titleId} className="mb-3 font-serif text-section font-semibold">
            {title}
          </h2>
          {children}
        </>
      )}
    </dialog>
  );
};

/** The buttons under a dialog's text, the act first. */
export const DialogActions = ({ children }: { children: ReactNode }) => (
  <div className="mt-6 flex flex-wrap gap-3">{children}</div>
);
