import type { TextLanguage } from "../domain/Bilingual.ts";
import { guidePath } from "./guidePage.ts";

export interface BrowserServer {
  /** Of Neo4j Browser's page. */
  readonly browserUrl: string;
  readonly boltUri: string;
  readonly username: string;
}

/** Neo4j Browser with the server and the user filled in. */
export function browserAddress({ browserUrl, boltUri, username }: BrowserServer): string {
  return `${browserUrl}?dbms=neo4j://${username}@localhost:${new URL(boltUri).port}`;
}

/** The same with the guide that the API at `apiAddress` serves. Browser decodes its address as a whole: it stays as it is. */
export function guideAddress(browser: string, apiAddress: string, language: TextLanguage): string {
  return `${browser}&cmd=guide&arg=${apiAddress}${guidePath(language)}`;
}
