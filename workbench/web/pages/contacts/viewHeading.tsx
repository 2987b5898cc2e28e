/** The heading of a view that took the place of another: it takes the focus, which would be lost with the other. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ContactsDesk } from './act';

interface ViewHeadingProps {
  readonly desk: ContactsDesk;
  readonly id: string;
  readonly children: ComponentChildren;
}

export const ViewHeading = ({ desk, id, children }: ViewHeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (desk.hasMoved) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} id={id} tabIndex={-1}>
      {children}
    </h1>
  );
};
