import { usePage } from "../Page.tsx";

interface Props {
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onAll: () => void;
}

export function ZoomButtons({ onIn, onOut, onAll }: Props) {
  const { t } = usePage();
  return (
    <div className="zoom-buttons">
      <button type="button" onClick={onIn} aria-label={t.zoomIn} title={t.zoomIn}>
        +
      </button>
      <button type="button" onClick={onOut} aria-label={t.zoomOut} title={t.zoomOut}>
        −
      </button>
      <button type="button" onClick={onAll} aria-label={t.zoomAll} title={t.zoomAll}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </button>
    </div>
  );
}
