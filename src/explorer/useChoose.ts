import { usePage } from "./Page.tsx";

/** Selects a thing, or, while the other end of a path is looked for, makes it that. */
export function useChoose(): (id: string | null) => void {
  const { address, go } = usePage();
  const { path } = address;
  return (id) => {
    if (path && !path.to && id) go({ path: { ...path, to: id } });
    else if (id !== address.selected) go({ selected: id });
  };
}
