import type { MouseEvent, ReactNode } from "react";
import type { Address } from "../address.ts";
import { usePage } from "../Page.tsx";

interface Props {
  readonly change: Partial<Address>;
  readonly current?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to the same page in another state; opened in a new tab, it shows just that. */
export function PageLink({ change, current = false, className, children }: Props) {
  const { go, hrefOf } = usePage();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(change);
  };
  return (
    <a
      href={hrefOf(change) || "?"}
      onClick={follow}
      className={className}
      aria-current={current ? "page" : undefined}
    >
      {children}
    </a>
  );
}
