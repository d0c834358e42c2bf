const BEGINNINGS = (
  "Ak Kara Kızıl Yeşil Gök Boz Sarı Mor Gümüş Altın Demir Bakır Taş Kaya Kum Tuz Buz Kar Yağmur Bulut Güneş Ay Yıldız " +
  "Gül Lale Çiçek Kiraz Elma İncir Üzüm Zeytin Çam Meşe Kavak Söğüt Ceviz Fındık Buğday Arpa Şeker Bal Süt Koç Kuzu " +
  "Kartal Şahin Doğan Turna Leylek Güvercin Ceylan Geyik Aslan Kurt Tilki Ayı At Deve Öküz Balık Yunus Ulu Büyük Küçük " +
  "Yeni Eski İç Dış Yukarı Aşağı Orta Doğu Batı Kuzey Güney Bey Paşa Sultan Han Şah Emir"
).split(" ");

const MIDDLES = (
  "dağ tepe çay dere göl pınar su köprü kale kapı yol hisar saray bağ bahçe orman ova yayla düz yazı burun kıyı ada " +
  "liman iskele han ağıl değirmen çeşme kuyu ev oba yurt oymak boy il çarşı pazar ocak kışla konak harman"
).split(" ");

const ENDINGS = (
  "köy kent şehir ören lar lı cık lık deresi başı altı üstü önü ardı içi dibi yanı arası beli boğazı çayı gölü dağı " +
  "tepesi ovası suyu pınarı kaya taş oluk kavşağı obası yurdu hanı bağı yolu beyli uşağı hacı veli dede baba " +
  "burnu kuyusu gediği bükü kıranı yazısı çamı kavağı söğüdü mezrası çatağı düzü sırtı kışlası harmanı yatağı ağzı geçidi"
).split(" ");

/** How many names there are before they repeat. */
const NAME_COUNT = BEGINNINGS.length * MIDDLES.length * ENDINGS.length;

/** A prime that divides none of the lists' lengths, so that neighbouring numbers get names that have little in common. */
const STRIDE = 7919;

/** The name with this number, in Turkish letters; another number has another name. */
export function syntheticName(number: number): string {
  if (number >= NAME_COUNT) throw new RangeError(`expected less than ${NAME_COUNT} names, but got ${number}`);
  const place = (number * STRIDE) % NAME_COUNT;
  const beginning = BEGINNINGS[place % BEGINNINGS.length] ?? "";
  const rest = Math.floor(place / BEGINNINGS.length);
  const middle = MIDDLES[rest % MIDDLES.length] ?? "";
  return beginning + middle + (ENDINGS[Math.floor(rest / MIDDLES.length)] ?? "");
}
