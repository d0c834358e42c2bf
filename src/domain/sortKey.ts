/** The Turkish alphabet, with the letters of neighbouring alphabets where a Turkish reader looks for them. */
const ALPHABET = "0123456789aâbcçdeəfgğhıiîjklmnñoöpqrsştuûüvwxyýzž";

const POSITION = new Map([...ALPHABET].map((letter, index) => [letter, String.fromCharCode(0x21 + index)]));

/**
 * A string whose order by code point is the Turkish alphabetical order of names, because Neo4j orders strings by
 * code point. Blanks and punctuation come before letters, other scripts after them.
 */
export function sortKey(name: string): string {
  return [...name.toLocaleLowerCase("tr").normalize("NFC")].map(positionOf).join("");
}

function positionOf(character: string): string {
  return POSITION.get(character) ?? (/\p{L}/u.test(character) ? character : " ");
}
