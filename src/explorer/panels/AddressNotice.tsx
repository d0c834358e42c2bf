import { unreadFilters } from "../data/filters.ts";
import { usePage } from "../Page.tsx";

/** Says what in the page's address cannot be understood: all that it would have left out is shown. */
export function AddressNotice() {
  const { t } = usePage();
  const unread = unreadFilters(new URLSearchParams(location.search));
  if (unread.length === 0) return null;
  return (
    <p className="address-notice" role="alert">
      {t.addressUnread(unread.join(", "))}
    </p>
  );
}
