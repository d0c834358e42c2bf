// Written by "npm run generate" from the files below src/playground/examples/. Change those, not this.
import type { Example } from "../playground/Example.ts";

export const examples: readonly Example[] = [
  {
    "name": "01-who-is-ankara-twinned-with",
    "title": {
      "tr": "Ankara’nın kardeş şehirleri hangileri?",
      "en": "Who is Ankara twinned with?"
    },
    "explanation": {
      "tr": "Her şey bir kimlikle başlar; kimlikler okunur ve hiç değişmez. `since` ilk anlaşmanın günüdür.",
      "en": "Everything begins with an id; ids can be read and never change. `since` is the day of the first agreement."
    },
    "query": "query WhoIsAnkaraTwinnedWith {\n  municipality(id: \"municipality/tr-ankara\") {\n    name\n    partnerCities {\n      totalCount\n      edges {\n        since\n        node {\n          name\n          country {\n            name\n          }\n        }\n      }\n    }\n  }\n}"
  },
  {
    "name": "02-search-any-spelling",
    "title": {
      "tr": "Bir ad, nasıl yazılırsa yazılsın: Türkçe harfsiz, büyük harfle, yanlış ya da eski.",
      "en": "A name however it is typed: without Turkish letters, in capitals, misspelt, or a former name."
    },
    "explanation": {
      "tr": "`search` her türden düğümü bulur; `matchedName` hangi adının tuttuğunu söyler. Kimlikler de buradan öğrenilir.",
      "en": "`search` finds nodes of every kind; `matchedName` says which of their names fitted. This is where ids are learnt."
    },
    "query": "query SearchAnySpelling {\n  plain: search(text: \"IGDIR\", first: 2) {\n    ...Found\n  }\n  misspelt: search(text: \"Kecioern\", first: 1) {\n    ...Found\n  }\n  former: search(text: \"ali bayramli\", first: 1) {\n    ...Found\n  }\n}\n\nfragment Found on SearchConnection {\n  edges {\n    matchedName\n    node {\n      id\n      name\n    }\n  }\n}"
  },
  {
    "name": "03-twinned-with-seki",
    "title": {
      "tr": "Şeki’nin kardeş belediyeleri hangileri, ne zamandan beri, başka kardeşleri kim?",
      "en": "Which municipalities are twinned with Şeki, since when, and who else is their partner?"
    },
    "explanation": {
      "tr": "Ağda üç adım: şehirden belediyelere, oradan diğer kardeşlerine. Her listenin `first` ile bir sınırı vardır.",
      "en": "Three steps through the network: from the city to its municipalities and on to their other partners. Each list has a limit, `first`."
    },
    "query": "query TwinnedWithSeki {\n  partnerCity(id: \"partner-city/az-seki\") {\n    name\n    localName: name(language: LOCAL)\n    country {\n      name\n    }\n    municipalities(first: 3) {\n      totalCount\n      edges {\n        since\n        node {\n          name\n          partnerCities(first: 3) {\n            totalCount\n            nodes {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}"
  },
  {
    "name": "04-former-names",
    "title": {
      "tr": "Gence’nin eskiden adı neydi, hangi yıllarda?",
      "en": "What was Ganja called before, and in which years?"
    },
    "explanation": {
      "tr": "Eski adlar, kaynaklarda geçen yazımlar ve başka alfabedeki biçimler ayrı ayrı durur; her birinin dili ve bilinen yılları vardır.",
      "en": "Former names, spellings found in sources and forms in other scripts are kept apart, each with its language and the years that are known."
    },
    "query": "query FormerNames {\n  partnerCity(id: \"partner-city/az-gence\") {\n    name\n    english: name(language: EN)\n    local: name(language: LOCAL)\n    otherNames {\n      text\n      language\n      kind\n      from {\n        edtf\n      }\n      until {\n        edtf\n      }\n      reason\n    }\n  }\n}"
  },
  {
    "name": "05-agreements-by-country-and-year",
    "title": {
      "tr": "2021’de Özbekistan şehirleriyle imzalananlar, eskiden yeniye, her biri alındığı satırla.",
      "en": "The agreements with cities of Uzbekistan in 2021, oldest first, each with the line it came from."
    },
    "explanation": {
      "tr": "`filter` koşullarının hepsi birden tutmalıdır; bir tarih gün, ay ya da yıl olabilir. `citations` hiç boş değildir.",
      "en": "All conditions of `filter` have to hold; a date may be a day, a month or a year. `citations` is never empty."
    },
    "query": "query AgreementsByCountryAndYear {\n  agreements(filter: { partnerCountry: \"UZ\", dateFrom: \"2021\", dateUntil: \"2021\" }) {\n    totalCount\n    nodes {\n      date {\n        edtf\n      }\n      municipality {\n        name\n        province {\n          name\n        }\n      }\n      partnerCity {\n        name\n      }\n      citations {\n        locator\n        source {\n          title\n        }\n      }\n    }\n  }\n}"
  },
  {
    "name": "06-latest-of-a-kind",
    "title": {
      "tr": "İlçe belediyelerinin Azerbaycan’la son anlaşmaları hangileri?",
      "en": "Which are the latest agreements of district municipalities with Azerbaijan?"
    },
    "explanation": {
      "tr": "Değerler değişkenlerdedir (aşağıda): sorguya dokunmadan ülkeyi `KZ`, türü `METROPOLITAN` yapın.",
      "en": "The values are variables, below: make the country `KZ` or the kind `METROPOLITAN` without touching the query."
    },
    "query": "query LatestOfAKind($country: CountryCode!, $kinds: [MunicipalityKind!]!, $first: Int = 5) {\n  agreements(\n    filter: { partnerCountry: $country, municipalityKinds: $kinds }\n    orderBy: { field: DATE, direction: DESC }\n    first: $first\n  ) {\n    totalCount\n    nodes {\n      date {\n        edtf\n      }\n      municipality {\n        name\n        kind\n        province {\n          name\n        }\n      }\n      partnerCity {\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
    "variables": {
      "country": "AZ",
      "kinds": [
        "DISTRICT"
      ],
      "first": 5
    }
  },
  {
    "name": "07-as-printed",
    "title": {
      "tr": "Kaynak ne basmış, biz ne anladık?",
      "en": "What did the source print, and what was it taken to mean?"
    },
    "explanation": {
      "tr": "`printed` satırı harfi harfine verir; `…Reason` çözümün nedenini söyler. Kaynağın iki kez bastığı satır iki anlaşmadır, ikincisi `repeats` der.",
      "en": "`printed` gives the row letter by letter; `…Reason` says why it was read so. A row that the source prints twice is two agreements, and the second says that it `repeats` the first."
    },
    "query": "query AsPrinted {\n  renamed: agreement(id: \"agreement/t1-001\") {\n    ...Read\n  }\n  twice: agreement(id: \"agreement/t1-038\") {\n    ...Read\n    repeats {\n      id\n    }\n  }\n}\n\nfragment Read on Agreement {\n  printed {\n    table\n    row\n    province\n    municipality\n    partner\n    country\n    date\n  }\n  municipality {\n    name\n  }\n  municipalityReason\n  partnerCity {\n    name\n  }\n  partnerCityReason\n}"
  },
  {
    "name": "08-province",
    "title": {
      "tr": "Ankara ilinde hangi belediyelerin kaç anlaşması var?",
      "en": "Which municipalities in the province of Ankara have how many agreements?"
    },
    "explanation": {
      "tr": "İller ISO 3166-2 koduyla sorulur. `first: 0` yalnız sayar, `orderBy` sayıya göre sıralar.",
      "en": "Provinces are asked for by ISO 3166-2 code. `first: 0` only counts, `orderBy` sorts by the count."
    },
    "query": "query Province {\n  province(code: \"TR-06\") {\n    name\n    agreements(first: 0) {\n      totalCount\n    }\n    municipalities(orderBy: { field: AGREEMENTS, direction: DESC }) {\n      totalCount\n      nodes {\n        name\n        kind\n        agreements(first: 0) {\n          totalCount\n        }\n        predecessors {\n          kind\n          predecessor {\n            name\n          }\n        }\n      }\n    }\n  }\n}"
  },
  {
    "name": "09-countries-compared",
    "title": {
      "tr": "Her ülkenin payına kaç anlaşma ve kardeş şehir düşüyor, en çok anlaşması olan şehri hangisi?",
      "en": "How many agreements and partner cities does each country account for, and which of its cities has the most?"
    },
    "explanation": {
      "tr": "Bir liste içinde süzülmüş ve sıralanmış bir liste: her ülkenin yalnız birincisi.",
      "en": "A list, filtered and sorted, inside a list: only the first of each country."
    },
    "query": "query CountriesCompared {\n  countries {\n    nodes {\n      code\n      name(language: EN)\n      agreements {\n        totalCount\n      }\n      partnerCities(\n        filter: { hasAgreements: true }\n        orderBy: { field: AGREEMENTS, direction: DESC }\n        first: 1\n      ) {\n        totalCount\n        nodes {\n          name(language: EN)\n          agreements {\n            totalCount\n          }\n        }\n      }\n    }\n  }\n}"
  },
  {
    "name": "10-who-shares-partners",
    "title": {
      "tr": "Konya ile en çok ortak kardeş şehri olan belediyeler hangileri?",
      "en": "Which municipalities share the most partner cities with Konya?"
    },
    "explanation": {
      "tr": "Birbiriyle anlaşması olmayan iki belediyeyi aynı ortaklar bağlar: topluluklar böyle doğar.",
      "en": "Two municipalities without an agreement between them are joined by the same partners: this is how communities arise."
    },
    "query": "query WhoSharesPartners {\n  municipality(id: \"municipality/tr-konya\") {\n    name\n    sharingPartners(minimumShared: 2, first: 2) {\n      totalCount\n      edges {\n        sharedPartnerCount\n        node {\n          name\n        }\n        sharedPartners {\n          name\n        }\n      }\n    }\n  }\n}"
  },
  {
    "name": "11-similar-profiles",
    "title": {
      "tr": "Hangi belediyelerin ortakları Konya'nınkilere benziyor?",
      "en": "Which municipalities have partners like those of Konya?"
    },
    "explanation": {
      "tr": "Jaccard, ortak olanların tümüne oranıdır. `by: ADAMIC_ADAR`, az belediyenin paylaştığı ortağı daha çok sayar.",
      "en": "Jaccard is what is shared as a part of all that either has. `by: ADAMIC_ADAR` gives more weight to a partner that few share."
    },
    "query": "query SimilarProfiles {\n  municipality(id: \"municipality/tr-konya\") {\n    name\n    similar(by: JACCARD, first: 5) {\n      totalCount\n      edges {\n        score\n        sharedPartnerCount\n        node {\n          name\n        }\n        sharedPartners {\n          name\n          country {\n            name\n          }\n        }\n      }\n    }\n  }\n}"
  },
  {
    "name": "12-as-it-stood",
    "title": {
      "tr": "1999 sonunda ağ nasıldı?",
      "en": "How did the network stand at the end of 1999?"
    },
    "explanation": {
      "tr": "`asOf` her listeyi o günün hâline getirir. Tarihi tam bilinmeyen bir şey `POSSIBLE` olur, sayılar `min` ile `max` arasında kalır.",
      "en": "`asOf` takes every list back to that day. What has no precise date may be `POSSIBLE`, and counts then lie between `min` and `max`."
    },
    "query": "query AsItStood {\n  agreements(asOf: \"1999-12-31\", orderBy: { field: DATE, direction: DESC }, first: 3) {\n    count {\n      min\n      max\n    }\n    edges {\n      certainty\n      node {\n        date {\n          edtf\n        }\n        municipality {\n          name\n        }\n        partnerCity {\n          name\n        }\n      }\n    }\n  }\n  statistics(by: [COUNTRY], asOf: \"1999-12-31\") {\n    rows {\n      keys {\n        name\n      }\n      agreements {\n        min\n        max\n      }\n    }\n  }\n  summits(asOf: \"1999-12-31\", first: 2) {\n    edges {\n      certainty\n      node {\n        name\n        date {\n          edtf\n        }\n      }\n    }\n  }\n}"
  },
  {
    "name": "13-leaders",
    "title": {
      "tr": "Hangi liderler hangi görevdeydi ve nereye gitti?",
      "en": "Which leaders held which office, and where did they go?"
    },
    "explanation": {
      "tr": "Görevler, kaynağın kişiyi o görevde gösterdiği zamandır. Kaynağın tarih vermediği ziyaretin `date` alanı boştur, uydurulmaz.",
      "en": "Offices are dated by when the source shows the person in them. A visit that the source does not date has none here either."
    },
    "query": "query Leaders {\n  people(kind: OFFICIAL, first: 8) {\n    totalCount\n    nodes {\n      name\n      offices {\n        role\n        date {\n          edtf\n        }\n        node {\n          ... on Named {\n            name(language: EN)\n          }\n        }\n      }\n      visits {\n        node {\n          name(language: EN)\n          date {\n            edtf\n          }\n          visited {\n            node {\n              name(language: EN)\n            }\n          }\n        }\n      }\n    }\n  }\n}"
  },
  {
    "name": "14-summits",
    "title": {
      "tr": "Zirvelerde kim vardı, hangi siyasetin işaretiydiler?",
      "en": "Who was at the summits, and which policy were they a sign of?"
    },
    "explanation": {
      "tr": "Olayların dokunduğu ülkeler `countries`, kaynağın kurduğu bağlar ayrı alanlardadır; her birinin kaynaktaki yeri `locator`dadır.",
      "en": "`countries` are all that an event reaches; the links that the source makes have fields of their own, each with its `locator` in the source."
    },
    "query": "query Summits {\n  summits(first: 5) {\n    totalCount\n    nodes {\n      name(language: EN)\n      date {\n        edtf\n      }\n      heldIn {\n        node {\n          ... on Named {\n            name(language: EN)\n          }\n        }\n      }\n      attendedBy {\n        role\n        node {\n          ... on Named {\n            name(language: EN)\n          }\n        }\n        locator\n      }\n      expresses {\n        node {\n          name(language: EN)\n        }\n      }\n      ledTo {\n        node {\n          name(language: EN)\n        }\n      }\n    }\n  }\n}"
  },
  {
    "name": "15-timeline",
    "title": {
      "tr": "Azerbaycan’la devlet diplomasisi ve kardeşlik anlaşmaları tek çizgide",
      "en": "National events and sister-city agreements with Azerbaijan in one line"
    },
    "explanation": {
      "tr": "`timeline` farklı türleri tarih sırasına dizer; `... on` her türün kendi alanlarını seçer.",
      "en": "`timeline` puts different types in the order of their dates; `... on` selects the fields of each."
    },
    "query": "query Timeline {\n  timeline(from: \"1999\", to: \"2003\", countries: [\"AZ\"], first: 30) {\n    totalCount\n    nodes {\n      __typename\n      ... on Agreement {\n        date {\n          edtf\n        }\n        municipality {\n          name\n        }\n        partnerCity {\n          name\n        }\n      }\n      ... on Event {\n        name(language: EN)\n        date {\n          edtf\n        }\n      }\n    }\n  }\n}"
  },
  {
    "name": "16-leader-to-province",
    "title": {
      "tr": "Bir liderden, ziyaret ettiği ülkelerin şehirlerine ve bir yıl içinde orada imzalayanlara",
      "en": "From a leader by way of his visits to the cities of the visited countries, and to who signed there within a year"
    },
    "explanation": {
      "tr": "`agreementsWithin` olaydan sonraki ayları sayar. Ardından gelen, onun sonucu demek değildir: son iki örneğe bakın.",
      "en": "`agreementsWithin` counts the months after an event. What follows is not therefore its result: see the last two examples."
    },
    "query": "query LeaderToProvince {\n  person(id: \"person/ahmet-necdet-sezer\") {\n    name\n    offices {\n      role\n    }\n    visits {\n      node {\n        name(language: EN)\n        date {\n          edtf\n        }\n        citations {\n          locator\n        }\n        visited {\n          node {\n            name(language: EN)\n            ... on Country {\n              partnerCities(filter: { hasAgreements: true }) {\n                nodes {\n                  name\n                  agreements(filter: { dateFrom: \"2002-10\", dateUntil: \"2003-10\" }) {\n                    nodes {\n                      date {\n                        edtf\n                      }\n                      municipality {\n                        name\n                        province {\n                          name\n                        }\n                      }\n                      citations {\n                        locator\n                      }\n                    }\n                  }\n                }\n              }\n            }\n          }\n        }\n        agreementsWithin(months: 12) {\n          totalCount\n          nodes {\n            municipality {\n              name\n            }\n            partnerCity {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}"
  },
  {
    "name": "17-periods",
    "title": {
      "tr": "Çalışmanın dönemlerinde ne söyleniyor, tablolar ne veriyor?",
      "en": "What is said of the periods of the study, and what do the tables give?"
    },
    "explanation": {
      "tr": "`reported` kaynağın dediği sayı, `figures` çizgeden şimdi sayılandır. Sınır yılları iki dönemde birden sayılır.",
      "en": "`reported` is the number that the source gives, `figures` are counted in the graph now. The years at a boundary count in both periods."
    },
    "query": "query Periods {\n  until2003: period(id: \"period/1991-2003\") {\n    ...Counted\n  }\n  from2003: period(id: \"period/2003-2023\") {\n    ...Counted\n  }\n}\n\nfragment Counted on Period {\n  name\n  division\n  reported\n  reportedUnit\n  figures {\n    agreements\n    distinctAgreements\n    municipalities\n    partnerCities\n    byCountry {\n      country {\n        code\n      }\n      agreements\n    }\n  }\n  citations {\n    locator\n  }\n}"
  },
  {
    "name": "18-pyramid",
    "title": {
      "tr": "Paradiplomasi piramidinin katmanları neler, kimler etkin?",
      "en": "What are the layers of the pyramid of paradiplomacy, and who is active in them?"
    },
    "explanation": {
      "tr": "Kuram da çizgededir: katmanlar, kimin önerdiği ve içlerinde çalışan kurumlar. Öteki tipolojiler için `typology` değiştirilir.",
      "en": "The theory is in the graph too: the layers, who put them forward, and the bodies that work in them. Other typologies are a change of `typology` away."
    },
    "query": "query Pyramid {\n  layers(typology: PYRAMID) {\n    nodes {\n      position\n      name(language: EN)\n      description\n      proposedBy {\n        node {\n          ... on Source {\n            title\n          }\n          ... on Person {\n            name\n          }\n        }\n      }\n      activeBodies {\n        node {\n          ... on Named {\n            name(language: EN)\n          }\n        }\n      }\n      concepts {\n        node {\n          name(language: EN)\n        }\n      }\n    }\n  }\n}"
  },
  {
    "name": "19-literature",
    "title": {
      "tr": "Denizhan (2010) hangi olguların dayanağı?",
      "en": "Which facts rest on Denizhan (2010)?"
    },
    "explanation": {
      "tr": "Kaynak her şeyi kendi söylemez: `accordingTo` bir olgu için andığı yayındır, `groundOf` ise tersine, bir yayından ona dayanan olgulara gider.",
      "en": "Not everything is the source’s own word: `accordingTo` is the literature that it gives for a fact, and `groundOf` goes the other way, from a work to the facts that rest on it."
    },
    "query": "query Literature {\n  source(id: \"literature/denizhan-2010\") {\n    authors\n    year\n    printed\n    citedBy {\n      node {\n        id\n      }\n    }\n    groundOf(first: 3) {\n      id\n      ... on Cited {\n        citations {\n          locator\n        }\n        accordingTo {\n          pages\n          source {\n            id\n          }\n        }\n      }\n    }\n  }\n}"
  },
  {
    "name": "20-claims-that-differ",
    "title": {
      "tr": "Kaynağın hangi sayılarını kendi tabloları doğrulamıyor, neyle açıklanabilir?",
      "en": "Which figures of the paper do its own tables not bear out, and what would explain them?"
    },
    "explanation": {
      "tr": "`computed` her soruşta yeniden sayılır, hiçbir yerde saklanmaz. Açıklama, o sayıyı veren başka bir sayma yoludur: olası, kesin değil.",
      "en": "`computed` is counted anew at each request and stored nowhere. An explanation is another way of counting that gives the figure: possible, not certain."
    },
    "query": "query ClaimsThatDiffer {\n  claims(verdict: DIFFERS) {\n    totalCount\n    nodes {\n      statement\n      reported\n      computed\n      explanation\n      citations {\n        locator\n      }\n    }\n  }\n}"
  },
  {
    "name": "21-recount",
    "title": {
      "tr": "Bir sayı Neo4j Browser’da nasıl yeniden hesaplanır?",
      "en": "How is a figure counted again in Neo4j Browser?"
    },
    "explanation": {
      "tr": "`recomputation` Cypher metnini ve parametrelerini verir: kopyalayın, çalıştırın, değiştirin.",
      "en": "`recomputation` gives the Cypher and its parameters: copy it, run it, change it."
    },
    "query": "query Recount {\n  claim(id: \"claim/period-2002-2011-53\") {\n    statement\n    reported\n    computed\n    verdict\n    explanation\n    recomputation {\n      cypher\n      parameters\n    }\n  }\n}"
  },
  {
    "name": "22-what-the-editors-say",
    "title": {
      "tr": "Editörler kaynağın nerede yanıldığını düşünüyor, neden?",
      "en": "Where do the editors hold the paper to be wrong, and why?"
    },
    "explanation": {
      "tr": "Olgu basıldığı gibi kalır; notta ne olduğu, nedeni ve dayanağı yazar.",
      "en": "The fact stays as it was printed; the note says what, why and on what basis."
    },
    "query": "query WhatTheEditorsSay {\n  editorialNotes(kind: CORRECTION) {\n    totalCount\n    nodes {\n      about {\n        id\n        ... on Named {\n          name\n        }\n      }\n      field\n      sourceSays\n      correction\n      reason\n      basis\n    }\n  }\n}"
  },
  {
    "name": "23-which-place-is-meant",
    "title": {
      "tr": "Bir kaynak hangi yeri kastediyor?",
      "en": "Which place does a source mean?"
    },
    "explanation": {
      "tr": "`resolve` bir ad sütununu düğümlere bağlar ve her puanı açıklar. Ad tek başına hiç karar vermez: Tuzla İstanbul’da da vardır, Bosna’da da.",
      "en": "`resolve` joins a column of names to nodes and explains each score. A name alone never decides: there is a Tuzla in İstanbul and one in Bosnia."
    },
    "query": "query WhichPlaceIsMeant {\n  resolve(\n    names: [\n      { name: \"Kirovabad\", country: \"Azerbaijan\" }\n      { name: \"Merkez\", province: \"Bolu\" }\n      { name: \"Tuzla\", country: \"BA\", near: { latitude: 44.54, longitude: 18.67 } }\n      { name: \"Шымкент\", type: PARTNER_CITY }\n    ]\n    first: 2\n  ) {\n    name\n    match {\n      node {\n        id\n        name\n      }\n    }\n    candidates {\n      node {\n        name\n      }\n      score\n      verdict\n      explanation(language: EN)\n    }\n  }\n}"
  },
  {
    "name": "24-chart-of-years",
    "title": {
      "tr": "Her yıl kaç anlaşma imzalandı? (çalışmanın grafiği)",
      "en": "How many agreements were signed each year? (the chart of the paper)"
    },
    "explanation": {
      "tr": "`statistics` grafiklerin sayılarını verir; `fillGaps` anlaşmasız yılları da yazar, `cumulative` o yıla kadarki toplamdır.",
      "en": "`statistics` gives the numbers of charts; `fillGaps` lists the years without agreements too, `cumulative` is the sum up to each."
    },
    "query": "query ChartOfYears {\n  statistics(by: [YEAR], fillGaps: true) {\n    total {\n      max\n    }\n    rows {\n      keys {\n        value\n      }\n      agreements {\n        min\n        max\n      }\n      cumulative {\n        max\n      }\n    }\n  }\n}"
  },
  {
    "name": "25-crossed",
    "title": {
      "tr": "Hangi tür belediye hangi ülkeye yöneliyor?",
      "en": "Which kinds of municipality turn to which country?"
    },
    "explanation": {
      "tr": "İki boyut çaprazlanır; `share` toplamdaki paydır. Boyutlardan biri `PERIOD` olursa `division` hangi dönemler olduğunu söyler.",
      "en": "Two dimensions are crossed; `share` is of the total. With `PERIOD` as one of them, `division` says which periods."
    },
    "query": "query Crossed {\n  statistics(by: [COUNTRY, MUNICIPALITY_KIND], filter: { repeats: false }, orderBy: COUNT) {\n    rowCount\n    rows {\n      keys {\n        name(language: EN)\n      }\n      agreements {\n        max\n      }\n      share\n      first\n      latest\n    }\n  }\n}"
  },
  {
    "name": "26-path",
    "title": {
      "tr": "Ardahan ile Bolu arasında nasıl bir bağ var?",
      "en": "How are Ardahan and Bolu connected?"
    },
    "explanation": {
      "tr": "`paths` en kısa yolları, her adımın olgusu ve cümlesiyle verir. Türkiye gibi bir merkezden, `via` ile istenmedikçe geçmez; hangilerinden geçmediğini söyler.",
      "en": "`paths` gives the shortest paths, each step with its facts and a sentence. It does not run through a hub such as Türkiye unless `via` names it, and says which it left out."
    },
    "query": "query Path {\n  paths(from: \"municipality/tr-ardahan\", to: \"municipality/tr-bolu\", first: 1) {\n    nodes {\n      length\n      sentence(language: EN)\n      steps {\n        type\n        to {\n          name\n        }\n        facts {\n          date {\n            edtf\n          }\n          citations {\n            locator\n          }\n        }\n      }\n    }\n    hubsNotCrossed {\n      node {\n        name\n      }\n      relationshipCount\n    }\n  }\n}"
  },
  {
    "name": "27-around-a-summit",
    "title": {
      "tr": "1992 Ankara Zirvesi'nin çevresinde ne var; oradaki ülkelerin başka nesi var?",
      "en": "What lies around the Ankara summit of 1992, and what else of Türkiye does?"
    },
    "explanation": {
      "tr": "`neighbourhood` bir düğümün çevresini çizime hazır verir; her kenar bir olgudur. Türkiye gibi bir merkez gösterilir ama içinden geçilmez; `omitted` kaç kenarının dışarıda kaldığını söyler, `adjacency` onları sayfa sayfa verir.",
      "en": "`neighbourhood` gives what lies around a node, ready to draw, each edge a fact. A hub such as Türkiye is shown but not crossed; `omitted` says how many of its edges are left out, and `adjacency` lists them by pages."
    },
    "query": "query AroundASummit {\n  neighbourhood(\n    id: \"summit/ankara-1992\"\n    hops: 2\n    kinds: [COUNTRY, DOCTRINE, PERSON, SUMMIT]\n    asOf: \"1995-06-30\"\n  ) {\n    nodes {\n      id\n      name(language: EN)\n      hops\n      omitted\n    }\n    edges {\n      source\n      type\n      target\n      fact {\n        certainty\n      }\n    }\n  }\n  adjacency(id: \"country/tr\", kinds: [SUMMIT], first: 5) {\n    totalCount\n    edges {\n      type\n      node {\n        name(language: EN)\n      }\n      fact {\n        role\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"
  },
  {
    "name": "28-network-measures",
    "title": {
      "tr": "Özbekistan ağının merkezinde kim var, kaç topluluk var?",
      "en": "Who is at the centre of the network with Uzbekistan, and how many communities are there?"
    },
    "explanation": {
      "tr": "`measures` derece, arasındalık, yakınlık, PageRank ve toplulukları hesaplar; `seed` aynı kaldıkça topluluklar da aynı kalır.",
      "en": "`measures` computes degree, betweenness, closeness, PageRank and communities; with the same `seed` the communities stay the same."
    },
    "query": "query NetworkMeasures {\n  network(filter: { partnerCountry: \"UZ\" }) {\n    nodeCount\n    edgeCount\n    measures(seed: 1) {\n      density\n      diameter\n      componentCount\n      communityCount\n      modularity\n      assortativityByDegree\n      nodes {\n        id\n        degree\n        betweenness\n        pageRank\n        community\n      }\n    }\n  }\n}"
  },
  {
    "name": "29-take-it-away",
    "title": {
      "tr": "Bu ağı Gephi’ye, Zotero’ya nasıl götürürüm?",
      "en": "How do I take this network to Gephi, and its citation to Zotero?"
    },
    "explanation": {
      "tr": "`exports` her biçimin adresini, `citeAs` kaynakçaya girecek kaydı verir. Adresler bu sunucudadır.",
      "en": "`exports` gives the address of each file format, `citeAs` the entry for a bibliography. The addresses are on this server."
    },
    "query": "query TakeItAway {\n  network(filter: { partnerCountries: [\"AZ\", \"KZ\"], dateFrom: \"1995\" }) {\n    nodeCount\n    edgeCount\n    exports {\n      format\n      mediaType\n      url\n    }\n    citeAs(format: BIBTEX)\n  }\n  agreement(id: \"agreement/t2-017\") {\n    citeAs(format: RIS)\n  }\n}"
  },
  {
    "name": "30-does-diplomacy-echo",
    "title": {
      "tr": "Devlet olaylarından sonra, öncesine göre daha mı çok anlaşma imzalanıyor?",
      "en": "Do more agreements follow national events than precede them?"
    },
    "explanation": {
      "tr": "Tek bir sayı yanıltır: dört pencere, iki dayanak, iki tarih bir arada. `rateRatio` 1 ile değil, rastlantının verdiği `chanceRatio` ile karşılaştırılır; o sayı aralığın içindeyse yankı görünmüyor demektir. Aynı vesileyle olanlar bir kez sayılır; dışarıda kalanlar nedenleriyle yazılıdır.",
      "en": "One number misleads: here are four windows, two grounds and two sets of dates. Hold `rateRatio` against `chanceRatio`, what chance gives, not against 1; where that lies within the interval, no echo shows. Events of one occasion count once; those left out are listed with the reason."
    },
    "query": "query DoesDiplomacyEcho {\n  sixMonths: echo(windowMonths: 6) {\n    ...Compared\n  }\n  sixMonthsAlsoInferred: echo(windowMonths: 6, basis: [NAMED, OUTSIDE, INFERRED]) {\n    ...Compared\n  }\n  sixMonthsCorrected: echo(windowMonths: 6, dates: CORRECTED) {\n    ...Compared\n  }\n  sixMonthsAlsoInferredCorrected: echo(windowMonths: 6, basis: [NAMED, OUTSIDE, INFERRED], dates: CORRECTED) {\n    ...Compared\n  }\n  aYear: echo(windowMonths: 12) {\n    ...Compared\n  }\n  aYearAlsoInferred: echo(windowMonths: 12, basis: [NAMED, OUTSIDE, INFERRED]) {\n    ...Compared\n  }\n  aYearCorrected: echo(windowMonths: 12, dates: CORRECTED) {\n    ...Compared\n  }\n  aYearAlsoInferredCorrected: echo(windowMonths: 12, basis: [NAMED, OUTSIDE, INFERRED], dates: CORRECTED) {\n    ...Compared\n  }\n  twoYears: echo(windowMonths: 24) {\n    ...Compared\n  }\n  twoYearsAlsoInferred: echo(windowMonths: 24, basis: [NAMED, OUTSIDE, INFERRED]) {\n    ...Compared\n  }\n  twoYearsCorrected: echo(windowMonths: 24, dates: CORRECTED) {\n    ...Compared\n  }\n  twoYearsAlsoInferredCorrected: echo(windowMonths: 24, basis: [NAMED, OUTSIDE, INFERRED], dates: CORRECTED) {\n    ...Compared\n  }\n  threeYears: echo(windowMonths: 36) {\n    ...Compared\n  }\n  threeYearsAlsoInferred: echo(windowMonths: 36, basis: [NAMED, OUTSIDE, INFERRED]) {\n    ...Compared\n  }\n  threeYearsCorrected: echo(windowMonths: 36, dates: CORRECTED) {\n    ...Compared\n  }\n  threeYearsAlsoInferredCorrected: echo(\n    windowMonths: 36\n    basis: [NAMED, OUTSIDE, INFERRED]\n    dates: CORRECTED\n  ) {\n    ...Compared\n  }\n  counted: echo(windowMonths: 12) {\n    events {\n      event {\n        name(language: EN)\n        date {\n          edtf\n        }\n        occasion {\n          name(language: EN)\n          reason(language: EN)\n        }\n      }\n      events {\n        name(language: EN)\n      }\n      agreementsBefore\n      agreementsAfter\n    }\n    excluded {\n      event {\n        name(language: EN)\n      }\n      reason\n    }\n  }\n}\n\nfragment Compared on Echo {\n  agreementsBefore\n  agreementsAfter\n  rateRatio\n  rateRatioInterval {\n    lower\n    upper\n  }\n  chanceRatio\n  chanceRatioInterval {\n    lower\n    upper\n  }\n  pValue\n}"
  },
  {
    "name": "31-does-a-visit-matter",
    "title": {
      "tr": "Bir resmi ziyaret, ardından gelen anlaşmaların sayısını değiştiriyor mu?",
      "en": "Does an official visit change how many agreements follow?"
    },
    "explanation": {
      "tr": "Aynı ziyaret, üç pencere: sonuç pencereye bağlıysa ona yaslanmayın. Tek bir olayda sayılar küçük, aralık geniştir; kanıt değil, bakılacak yerdir.",
      "en": "One visit, three windows: do not lean on a result that depends on the window. With a single event the counts are small and the interval wide; it is a place to look, not a proof."
    },
    "query": "query DoesAVisitMatter($visit: ID!, $country: CountryCode!) {\n  halfAYear: echo(event: $visit, windowMonths: 6) {\n    ...Compared\n  }\n  aYear: echo(event: $visit, windowMonths: 12) {\n    ...Compared\n  }\n  twoYears: echo(event: $visit, windowMonths: 24) {\n    ...Compared\n  }\n  allEventsOfTheCountry: echo(country: $country, windowMonths: 12) {\n    ...Compared\n  }\n}\n\nfragment Compared on Echo {\n  agreementsBefore\n  agreementsAfter\n  expectedBefore\n  expectedAfter\n  rateRatio\n  rateRatioInterval {\n    lower\n    upper\n  }\n  chanceRatio\n  pValue\n  permutations\n  seed\n  from\n  until\n}",
    "variables": {
      "visit": "visit/erdogan-tajikistan-2003",
      "country": "TJ"
    }
  },
  {
    "name": "32-where-to-look-next",
    "title": {
      "tr": "Nereye bakmalı: hangi belediye türü hangi ülkeyle beklenenden az ya da çok anlaşma imzalamış?",
      "en": "Where to look next: which kind of municipality signed fewer or more agreements with a country than expected?"
    },
    "explanation": {
      "tr": "Beklenen sayı, her tarafın toplam anlaşma sayısını koruyan rastgele çizimlerden gelir; `seed` aynı kaldıkça yanıt da aynıdır. Küçük sayılarda `warning` uyarır.",
      "en": "What is expected comes from random draws that keep how many agreements each side has; with the same `seed`, the answer is the same. `warning` tells where numbers are small."
    },
    "query": "query WhereToLookNext {\n  representation(of: MUNICIPALITY_KINDS_AND_COUNTRIES, permutations: 999, seed: 1) {\n    agreements\n    warning(language: EN)\n    rows(first: 4) {\n      keys {\n        name\n      }\n      observed\n      expected\n      z\n      pValue\n      qValue\n      direction\n    }\n  }\n}"
  },
  {
    "name": "33-compare-sources",
    "title": {
      "tr": "İki kaynak aynı kardeşlikleri mi bildiriyor?",
      "en": "Do two sources report the same twinnings?"
    },
    "explanation": {
      "tr": "Her anlaşma, onu bildiren veri kümesine aittir. Varsayılan olarak yalnız makale sorulur; `datasets` başkasını alır, `sourceComparison` ikisini yan yana koyar. `sameAs`, iki kümenin aynı saydığımız anlaşmalarını birleştirir ve nedenini söyler.",
      "en": "Each agreement belongs to the dataset that states it. By default only the paper is asked; `datasets` takes another, and `sourceComparison` sets two side by side. `sameAs` joins what is held to be the same agreement in both, and says why."
    },
    "query": "query CompareSources {\n  datasets {\n    nodes {\n      id\n      byDefault\n      agreementCount\n      source {\n        title\n        licence\n      }\n    }\n  }\n  sourceComparison(left: \"dataset/paper\", right: \"dataset/wikidata-p190-2016\") {\n    counts {\n      both\n      onlyLeft\n      onlyRight\n    }\n    byCountry {\n      country {\n        name\n      }\n      counts {\n        both\n        onlyLeft\n        onlyRight\n      }\n    }\n    inBoth: pairs(presence: BOTH, first: 2) {\n      nodes {\n        parties {\n          name\n        }\n        left {\n          date {\n            edtf\n          }\n          citations {\n            locator\n          }\n          sameAs {\n            basis\n            reason\n          }\n        }\n        right {\n          citations {\n            locator\n          }\n        }\n      }\n    }\n    onlyInWikidata: pairs(presence: ONLY_RIGHT, first: 3) {\n      nodes {\n        parties {\n          name\n        }\n        right {\n          citations {\n            locator\n          }\n        }\n      }\n    }\n  }\n}"
  }
];
