import { useEffect, useState } from "react";
import type { Years } from "../data/filters.ts";
import { usePage } from "../Page.tsx";
import { useScene } from "../Scene.ts";

const STEP_MS = 700;

/** The chosen years, and the ways to choose others. */
export function useYears() {
  const { address, go } = usePage();
  const { span } = useScene();
  const years = address.years ?? span;
  const choose = (next: Years | null, replace = false) => {
    const all = next !== null && next.from <= span.from && next.until >= span.until;
    go({ years: all ? null : next }, { replace });
  };
  return { years, span, choose };
}

/** Lets the years run from the first on, each added to those before; who wants no motion goes year by year. */
export function usePlayer() {
  const { years, span, choose } = useYears();
  const [playing, setPlaying] = useState(false);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const atEnd = years.until >= span.until;
  const next = () => choose({ from: years.from, until: atEnd ? years.from : years.until + 1 }, true);

  useEffect(() => {
    if (!playing) return;
    if (atEnd) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(next, STEP_MS);
    return () => clearTimeout(timer);
  });

  return {
    playing,
    still,
    press: () => {
      if (playing) setPlaying(false);
      else {
        if (still || atEnd) next();
        setPlaying(!still);
      }
    },
  };
}
