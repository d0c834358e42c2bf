/** ISO 3166-1 alpha-2, and `XK`, which is in use for Kosovo. */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(
  (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC " +
    "CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD " +
    "GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH " +
    "KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW " +
    "MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC " +
    "SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY " +
    "UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
  ).split(" "),
);

/** The code of ISO 3166-1 alpha-2 that a text means, in capitals; undefined when it is none. */
export function parseCountryCode(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return COUNTRY_CODES.has(code) ? code : undefined;
}

const SUBDIVISION = /^([A-Z]{2})-([A-Z0-9]{1,3})$/;

/** The provinces of Türkiye by their numbers: a text that names one says where something lies, if the graph has it or not. */
export const TURKISH_PROVINCES: readonly string[] = (
  "Adana Adıyaman Afyonkarahisar Ağrı Amasya Ankara Antalya Artvin Aydın Balıkesir Bilecik Bingöl Bitlis Bolu Burdur Bursa " +
  "Çanakkale Çankırı Çorum Denizli Diyarbakır Edirne Elazığ Erzincan Erzurum Eskişehir Gaziantep Giresun Gümüşhane Hakkâri " +
  "Hatay Isparta Mersin İstanbul İzmir Kars Kastamonu Kayseri Kırklareli Kırşehir Kocaeli Konya Kütahya Malatya Manisa " +
  "Kahramanmaraş Mardin Muğla Muş Nevşehir Niğde Ordu Rize Sakarya Samsun Siirt Sinop Sivas Tekirdağ Tokat Trabzon Tunceli " +
  "Şanlıurfa Uşak Van Yozgat Zonguldak Aksaray Bayburt Karaman Kırıkkale Batman Şırnak Bartın Ardahan Iğdır Yalova Karabük " +
  "Kilis Osmaniye Düzce"
).split(" ");

/**
 * The code of ISO 3166-2 that a text means, in capitals; undefined when it means none. Turkish provinces are numbered as on
 * licence plates, with two digits, which `TR-6` leaves out one of.
 */
export function parseSubdivisionCode(text: string): string | undefined {
  const [code, country = "", part = ""] = SUBDIVISION.exec(text.trim().toUpperCase()) ?? [];
  if (country === "TR") return turkishProvinceCode(part);
  return COUNTRY_CODES.has(country) ? code : undefined;
}

/** The code of the Turkish province with this number; undefined when there is none. */
export function turkishProvinceCode(number: string): string | undefined {
  const isNumber =
    /^0?\d{1,2}$/.test(number) && Number(number) >= 1 && Number(number) <= TURKISH_PROVINCES.length;
  return isNumber ? `TR-${String(Number(number)).padStart(2, "0")}` : undefined;
}
