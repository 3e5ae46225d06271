// Countries come from the platform's own list (`Intl`), in both languages. Regions are no smaller than a county.
import { listOf } from './words-of.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const pairs = (of: string) => [...of].flatMap((a) => [...of].map((b) => a + b));

/** What the platform calls all two-letter codes of a type, in the languages wording is written in. */
export function namesOf(type: 'region' | 'language'): string[] {
  const codes = pairs(type === 'region' ? letters : letters.toLowerCase());
  return ['en', 'es'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type, fallback: 'none' });
    return codes.flatMap((code) => names.of(code) ?? []);
  });
}

export const COUNTRIES: readonly string[] = [
  ...namesOf('region'),
  ...listOf(`
    England, Scotland, Wales, Northern Ireland, Britain, Great Britain, UK, U.K., USA, U.S.A., US, U.S., United States,
    America, the Gambia, Ivory Coast, Czech Republic, Burma, Swaziland, Macedonia, Holland, Palestine, Kosovo, Kurdistan,
    Inglaterra, Escocia, Gales, Irlanda del Norte, Gran Bretaña, EE. UU., EE.UU., Holanda, Palestina, Costa de Marfil,
    República Checa, Birmania, Kurdistán, República Dominicana
  `),
];

/** Parts of the world and of countries. */
export const REGIONS: readonly string[] = listOf(`
  Africa, Asia, Europe, America, Americas, North America, South America, Central America, Latin America, Oceania,
  Australasia, Antarctica, Caribbean, West Indies, Scandinavia, Baltic, Baltics, Balkans, Levant, Middle East, Near East,
  Far East, Mediterranean, Maghreb, Sahel, Sub-Saharan Africa, Horn of Africa, Pacific, Pacific Islands, Atlantic, Arctic,
  West Africa, East Africa, North Africa, Central Africa, Southern Africa, Southeast Asia, East Asia, South Asia,
  Central Asia, Eastern Europe, Western Europe, Northern Europe, Southern Europe, Central Europe, British Isles, Polynesia,
  Micronesia, Melanesia, Iberia, Indochina, Anatolia, Siberia, Punjab, Kerala, Gujarat, Bengal, Tamil Nadu, Kashmir,
  Bavaria, Tuscany, Sicily, Sardinia, Lombardy, Provence, Brittany, Normandy, Alsace, Flanders, Wallonia, Lapland, Silesia,
  Transylvania, Crete, Lesser Antilles, Amazon, Amazonia, Patagonia, Sahara, Outback, Alps, Andes, Pyrenees, Himalayas,
  Carpathians, Dolomites, Caucasus, Rockies, Rocky Mountains, Cascades, Sierra Nevada, Sierras, Appalachians, Ozarks,
  Midwest, Upper Midwest, Pacific Northwest, Northwest, Northeast, Southeast, Southwest, Northern, Southern, Eastern,
  Western, Midwestern, South, North, East, West, East Coast, West Coast, Deep South, New England, Mid-Atlantic,
  Great Plains, Plains, High Plains, Great Lakes, Great Basin, High Desert, Appalachia, Gulf Coast, Sun Belt, Rust Belt,
  Bible Belt, Corn Belt, Mountain West, Upper Peninsula, Delta, Panhandle, Prairies, Maritimes, Atlantic Canada, Tidewater,
  Home Counties, Midlands, East Midlands, West Midlands, West Country, Black Country, Highlands, Lowlands, Hebrides,
  Orkney, Shetland, Borders, Fens, Lake District, Peak District, Cotswolds, Pennines, East Anglia, North Wales,
  South Wales, Mid Wales, Ulster, Connacht, Leinster, Munster,
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Hawai‘i,
  Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
  Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina,
  South Carolina, Carolina, Carolinas, North Dakota, South Dakota, Dakotas, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
  Tennessee, Texas, Utah, Vermont, Virginia, Virginias, Washington State, Washington, West Virginia, Wisconsin, Wyoming,
  Guam, American Samoa, Northern Marianas, British Columbia, Alberta, Saskatchewan, Manitoba, Ontario, Quebec, Québec,
  New Brunswick, Nova Scotia, Newfoundland, Labrador, Prince Edward Island, Yukon, Nunavut, Northwest Territories,
  New South Wales, Queensland, Victoria, Tasmania, South Australia, Western Australia, Northern Territory,
  Bedfordshire, Berkshire, Buckinghamshire, Cambridgeshire, Cheshire, Cornwall, Cumbria, Derbyshire, Devon, Dorset, Durham,
  Essex, Gloucestershire, Hampshire, Herefordshire, Hertfordshire, Kent, Lancashire, Leicestershire, Lincolnshire,
  Merseyside, Norfolk, Northamptonshire, Northumberland, Nottinghamshire, Oxfordshire, Rutland, Shropshire, Somerset,
  Staffordshire, Suffolk, Surrey, Sussex, East Sussex, West Sussex, Tyneside, Warwickshire, Wiltshire, Worcestershire,
  Yorkshire, North Yorkshire, South Yorkshire, West Yorkshire, East Riding, Isle of Wight, Aberdeenshire, Angus, Argyll,
  Ayrshire, Fife, Lothian, Perthshire, Galloway, Caithness, Moray, Anglesey, Gwynedd, Powys, Pembrokeshire, Glamorgan,
  Carmarthenshire, Ceredigion, Gwent, Antrim, Armagh, County Down, County Kerry, County Mayo, Fermanagh, Tyrone, Galway, Donegal, Connemara,
  África, Asia, Europa, América, Oceanía, Norteamérica, Sudamérica, Suramérica, Centroamérica, Latinoamérica,
  Hispanoamérica, América Latina, América del Norte, América del Sur, América Central, Caribe, Escandinavia, Balcanes,
  Oriente Medio, Medio Oriente, Mediterráneo, Pacífico, Atlántico, Cantábrico, África Occidental, África Oriental,
  Alpes, Pirineos, Himalaya, Amazonía, Amazonas, Sáhara, Antillas, Mesoamérica, Cono Sur, Medio Oeste, Noroeste, Noreste,
  Sureste, Suroeste, Norte, Sur, Este, Oeste, Costa Este, Costa Oeste,
  Andalucía, Aragón, Asturias, Islas Baleares, Baleares, Mallorca, Menorca, Ibiza, Canarias, Islas Canarias, Tenerife,
  Gran Canaria, Lanzarote, Cantabria, Castilla, Castilla y León, Castilla-La Mancha, La Mancha, Cataluña, Catalunya,
  Comunidad Valenciana, Extremadura, Galicia, La Rioja, Navarra, País Vasco, Euskadi, Murcia, Levante, Rías Baixas,
  Andalusia, Catalonia, Basque Country, Balearic Islands, Canary Islands, Majorca,
  Aguascalientes, Baja California, Baja California Sur, Campeche, Chiapas, Chihuahua, Coahuila, Colima, Durango,
  Guanajuato, Guerrero, Hidalgo, Jalisco, Michoacán, Morelos, Nayarit, Nuevo León, Oaxaca, Puebla, Querétaro,
  Quintana Roo, San Luis Potosí, Sinaloa, Sonora, Tabasco, Tamaulipas, Tlaxcala, Veracruz, Yucatán, Zacatecas, Bajío,
  Estado de México, Antioquia, Boyacá, Cauca, Valle del Cauca, Eje Cafetero, Llanos, Altiplano, Araucanía, Atacama,
  Pampa, Pampas, Chaco, Cuyo, Mesopotamia, Oriente, Sierra, Costa, Cordillera, Petén, Misiones, Tierra del Fuego,
  Nuevo México, Carolina del Norte, Carolina del Sur, Pensilvania, Nueva Inglaterra, Nueva York, Nueva Jersey,
  Hawái, Luisiana, Misisipi, Oregón
`);

/** Words for where people come from that English writes with a capital. */
export const HERITAGES: readonly string[] = listOf(`
  Afghan, African, African American, Afro-Caribbean, Afro-Latina, Afro-Latino, Albanian, Algerian, American, Andean,
  Angolan, Arab, Arab American, Argentine, Argentinian, Armenian, Asian, Asian American, Australian, Austrian, Aussie,
  Azorean, Bahamian, Bangladeshi, Barbadian, Basque, Belgian, Belizean, Bengali, Berber, Bolivian, Bosnian, Brazilian,
  British, Briton, Bulgarian, Burmese, Cajun, Californian, Cambodian, Cameroonian, Canadian, Cape Verdean, Caribbean,
  Carolinian, Catalan, Celtic, Chilean, Chicana, Chicano, Chinese, Colombian, Congolese, Cornish, Costa Rican, Creole,
  Croatian, Cuban, Cypriot, Czech, Danish, Dane, Dominican, Dutch, Ecuadorian, Egyptian, English, Eritrean, Estonian,
  Ethiopian, European, Fijian, Filipino, Filipina, Finnish, Finn, Flemish, French, Galician, Georgian, German, Ghanaian,
  Greek, Guatemalan, Guyanese, Haitian, Hispanic, Honduran, Hoosier, Hungarian, Icelandic, Indian, Indonesian, Iranian,
  Iraqi, Irish, Israeli, Italian, Ivorian, Jamaican, Japanese, Javanese, Jordanian, Kazakh, Kenyan, Korean, Kurdish,
  Laotian, Latin, Latin American, Latina, Latino, Latinx, Latine, Latvian, Lebanese, Liberian, Libyan, Lithuanian,
  Malagasy, Malaysian, Maltese, Manx, Māori, Maori, Mayan, Mexican, Mexican American, Midwesterner, Moldovan, Mongolian,
  Montanan, Moroccan, Mozambican, Namibian, Native American, Alaska Native, Native Hawaiian, Nepali, Nepalese,
  New England, New Englander, New Zealand, New Zealander, Kiwi, Nicaraguan, Nigerian, Nordic, Northerner, Norwegian,
  Nubian, Ohioan, Okie, Oregonian, Pacific Islander, Pakistani, Palestinian, Panamanian, Paraguayan, Persian, Peruvian,
  Polish, Polynesian, Portuguese, Puerto Rican, Punjabi, Romani, Romanian, Russian, Rwandan, Salvadoran, Samoan, Scot,
  Scots, Scottish, Scandinavian, Senegalese, Serbian, Sicilian, Singaporean, Slavic, Slovak, Slovenian, Somali,
  South African, South Asian, Southerner, Spanish, Sri Lankan, Sudanese, Surinamese, Swede, Swedish, Swiss, Syrian,
  Taiwanese, Tajik, Tamil, Tanzanian, Tex-Mex, Texan, Thai, Tibetan, Tongan, Trinidadian, Tunisian, Turkish, Ugandan,
  Ukrainian, Uruguayan, Uzbek, Venezuelan, Vietnamese, Viking, Virginian, Welsh, West African, West Indian, Yorkshireman,
  Zambian, Zimbabwean,
  Alabamian, Alaskan, Arizonan, Arkansan, Coloradan, Floridian, Idahoan, Illinoisan, Iowan, Kansan, Kentuckian, Louisianan,
  Mainer, Marylander, Michigander, Minnesotan, Mississippian, Missourian, Nebraskan, Nevadan, New Mexican, North Carolinian,
  North Dakotan, Oklahoman, Pennsylvanian, Rhode Islander, South Carolinian, South Dakotan, Tennessean, Utahn, Vermonter,
  Washingtonian, West Virginian, Wisconsinite, Wyomingite, Appalachian, Englishwoman, Englishman, Irishwoman, Irishman,
  Scotswoman, Scotsman, Welshwoman, Welshman, Québécois, Nova Scotian, Newfoundlander, Queenslander, Tasmanian,
  Akan, Ashanti, Ewe, Ga, Hausa, Igbo, Yoruba, Fulani, Wolof, Zulu, Xhosa, Amhara, Oromo, Tigrayan, Swahili, Amazigh,
  Cherokee Nation, Navajo Nation, Cherokee, Navajo, Diné, Lakota, Ojibwe, Choctaw, Chickasaw, Muscogee, Seminole, Apache, Hopi, Pueblo, Inuit, Yup’ik,
  Tlingit, Haida, Salish, Chinook, Nez Perce, Blackfeet, Cree, Métis, Mohawk, Quechua, Aymara, Guaraní, Mapuche, Mixtec,
  Mixteco, Zapotec, Zapoteco, Nahua, Garifuna, Taíno, Hmong, Uyghur, Ashkenazi, Sephardic
`);

/** Well-known towns: a general wording names none. None of them is an everyday word, a country or a region. */
export const TOWNS: readonly string[] = listOf(`
  albuquerque, anaheim, annapolis, athens, atlanta, baltimore, boise, boston, bozeman,
  brooklyn, manhattan, bronx, charlottesville, chattanooga, chicago, cincinnati, cleveland, dallas,
  denver, des moines, detroit, duluth, el paso, eugene, fargo, flagstaff, fresno, galveston, hartford, hoboken, honolulu,
  houston, indianapolis, jacksonville, kalamazoo, knoxville, laredo, las vegas, los angeles, louisville, lubbock, memphis,
  miami, milwaukee, minneapolis, nashville, new orleans, newark, oakland, omaha, orlando, pasadena, philadelphia,
  phoenix, pittsburgh, portland, poughkeepsie, raleigh, reno, sacramento, salem, salt lake city, san antonio,
  san diego, san francisco, san jose, santa fe, sarasota, savannah, scranton, seattle, shreveport, spokane, st louis,
  syracuse, tacoma, tallahassee, tampa, toledo, topeka, tucson, tulsa, walla walla, wichita, yakima, corvallis, hillsboro,
  beaverton, gresham, harlem,
  aberdeen, belfast, birmingham, bournemouth, bradford, brighton, bristol, cardiff, carlisle, coventry, croydon, dublin,
  dundee, edinburgh, exeter, glasgow, harrogate, huddersfield, inverness, ipswich, leeds, leicester, liverpool, london,
  luton, manchester, middlesbrough, newcastle, norwich, nottingham, plymouth, portsmouth, sheffield, southampton,
  sunderland, swansea, wolverhampton, wrexham,
  calgary, edmonton, halifax, montreal, ottawa, saskatoon, toronto, vancouver, winnipeg, adelaide, auckland,
  brisbane, canberra, christchurch, melbourne, sydney, 
  alicante, almeria, badajoz, bilbao, cadiz, caceres, cordoba, donostia, gijon, girona, granada, huelva,
  jaen, lleida, logroño, lugo, madrid, malaga, marbella, oviedo, pamplona, pontevedra, salamanca, san sebastian,
  santander, santiago de compostela, segovia, sevilla, seville, soria, tarragona, teruel, valencia, valladolid, vigo,
  vitoria, zamora, zaragoza,
  acapulco, cancun, ciudad juarez, ciudad de mexico, mexico city, cuernavaca, culiacan, guadalajara, hermosillo, irapuato,
  mazatlan, mexicali, monterrey, morelia, pachuca, saltillo, tampico, tijuana, torreon, toluca, tuxtla, xalapa,
  antofagasta, arequipa, barquisimeto, barranquilla, bogota, bucaramanga, buenos aires, caracas,
  cartagena, cochabamba, cusco, cuzco, guayaquil, la habana, havana, managua,
  maracaibo, mar del plata, medellin, mendoza, montevideo, neuquen, mayagüez, san salvador,
  santo domingo, tegucigalpa, temuco, tucuman, valparaiso, san juan, bayamon,
  abidjan, abuja, accra, addis ababa, algiers, bamako, bujumbura, cairo, cape town, casablanca, dakar, dar es salaam,
  durban, freetown, harare, ibadan, johannesburg, kampala, khartoum, kigali, kinshasa, kumasi, luanda,
  lusaka, maputo, marrakech, mogadishu, monrovia, nairobi, pretoria, tripoli, tunis, yaounde,
  ahmedabad, aleppo, amman, ankara, baghdad, bangalore, bangkok, beijing, beirut, bengaluru, bombay, busan, calcutta,
  cebu, chengdu, chennai, chittagong, colombo, damascus, davao, delhi, dhaka, dubai, fukuoka, guangzhou, hanoi,
  ho chi minh city, hyderabad, isfahan, islamabad, istanbul, izmir, jaipur, jakarta, jeddah, jerusalem,
  kabul, karachi, kathmandu, kobe, kolkata, kuala lumpur, kyoto, lahore, lucknow, manila, mecca, mosul, mumbai, nagasaki,
  nagoya, nanjing, osaka, peshawar, phnom penh, pyongyang, rangoon, riyadh, saigon, sapporo, seoul, shanghai,
  shenzhen, shiraz, surabaya, taipei, tashkent, tbilisi, tehran, tel aviv, tianjin, tokyo, vientiane, wuhan, yangon,
  yerevan, yokohama,
  bostonian, chicagoan, londoner, angeleno, parisian, philadelphian, seattleite, houstonian, brooklynite, new yorker,
  madrileña, madrileño, barcelonesa, bilbaina, bilbaino, zaragozana, tapatia, tapatio, regiomontana, regiomontano, limeña,
  limeño, bogotana, bogotano, caraqueña, caraqueño, quiteña, quiteño, bonaerense, montevideana, montevideano, cusqueña,
  amsterdam, antwerp, barcelona, belgrade, bergen, berlin, bern, bologna, bordeaux, bratislava, bucharest,
  budapest, copenhagen, dresden, düsseldorf, florence, frankfurt, gdansk, geneva, genoa, ghent, gothenburg, hamburg,
  helsinki, innsbruck, kharkiv, krakow, kyiv, lausanne, leipzig, lisbon, lisboa, ljubljana, lodz, lviv, lyon, marseille,
  milan, minsk, moscow, munich, nantes, naples, napoli, odesa, oporto, oslo, palermo, paris, porto, prague, reykjavik,
  rotterdam, salzburg, sarajevo, sofia, st petersburg, stockholm, strasbourg, stuttgart, tallinn, thessaloniki,
  toulouse, turin, utrecht, venice, verona, vienna, vilnius, warsaw, wroclaw, zagreb, zurich
`);
