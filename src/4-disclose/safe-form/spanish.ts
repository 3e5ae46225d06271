import type { Forms } from './forms.ts';
import { anyOf, END, oneOf } from './plain.ts';

const UNITS = 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve';
const TEENS = 'diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve';
const TENS = 'treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa';
const NUMBER = `(?:(?:${TENS})(?: y (?:un[oa]?|${UNITS}))?|veinti[a-z]{1,12}|veinte|${TEENS}|${UNITS}|cien|una (?:docena|decena|veintena) de|un (?:par|trio) de)`;

const PERSON = oneOf(
  `hij[oa]s|hijit[oa]s|niñ[oa]s|nin[oa]s|niñit[oa]s|chic[oa]s|chiquill[oa]s|chamac[oa]s|nen[ea]s|peques|pequeñ[oa]s|pequeñines|
   bebes|bebitos|criaturas|retoños|crios|varones|herman[oa]s|hermanit[oa]s|niet[oa]s|nietecit[oa]s|bisniet[oa]s|sobrin[oa]s|
   prim[oa]s|ti[oa]s|gemel[oa]s|melliz[oa]s|hijastr[oa]s|ahijad[oa]s|adolescentes|jovenes|madres|padres|mamas|papas|abuel[oa]s|
   personas|adultos|mujeres|hombres|amig[oa]s|compañer[oa]s de piso|vecin[oa]s|pacientes`,
);
const CHILD = oneOf(
  'hij[oa]|niñ[oa]|niñit[oa]|bebe|nene|nena|adolescente|niet[oa]|peque|hijastr[oa]|hombrecito|mujercita',
);
const PARENT = oneOf(
  'madre|padre|mama|mami|papa|papi|madraza|padrazo|abuel[oa]|abuelit[oa]|ti[oa]|padrino|madrina|padres|abuelos|tutor|tutora',
);
const ANIMALS = oneOf(
  `perr[oa]s|perrit[oa]s|perrazos|gat[oa]s|gatit[oa]s|cachorr[oa]s|galg[oa]s|podenc[oa]s|conej[oa]s|gallinas|pat[oa]s|caball[oa]s|
   yeguas|cabras|ovejas|vacas|burr[oa]s|cerd[oa]s|loros|pericos|periquitos|canarios|pajaros|peces|tortugas|hamsters|cobayas|
   cuyes|abejas|colmenas|mascotas|michis|lomitos|peludos|animales|plantas|labradores|salchichas`,
);
const NOT_ANIMALS = `(?! (?:[a-zñ]{1,20} ){0,2}${ANIMALS}\\b)`;
const QUALITY = oneOf(
  `preciosos|preciosas|hermosos|hermosas|maravillosos|maravillosas|pequeños|pequeñas|grandes|queridos|queridas|lindos|lindas|
   bellos|bellas|buenos|buenas|jovenes|traviesos|traviesas|adorables|alegres|mejores|otros|otras|mis|mayores|nuestros|nuestras`,
);

const COUNT = anyOf(
  `\\b${NUMBER}(?: de)?(?: (?:mis|tus|sus|los|las|nuestr[oa]s))?(?: ${QUALITY}){0,2} ${PERSON}\\b(?! de (?:perr|gat|papel))`,
  `\\b(?:gemel[oa]s|melliz[oa]s|trilliz[oa]s|cuatrilliz[oa]s)\\b`,
  `\\b${PARENT} (?:orgullos[oa] |feliz )?de (?:${NUMBER}\\b${NOT_ANIMALS}|un[oa]?${END}|un[oa]? (?:[a-zñ]{1,15} )?${CHILD}\\b)`,
  `\\b(?:familia|hogar|casa|somos) de ${NUMBER}\\b(?! [a-zñ]{1,20}s\\b)|\\bsomos ${NUMBER}(?:${END}| en (?:casa|la familia)\\b|(?= y\\b))`,
  `\\b(?:el|la|soy) (?:mayor|menor|mediana?|pequeñ[oa]|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|ultim[oa]) de (?:l[oa]s )?${NUMBER}\\b`,
  `\\b(?:segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]) (?:hij[oa]|niñ[oa]|bebe|niet[oa])\\b`,
  `\\b(?:teng[oa]|tiene|tenemos|crio|criamos|cria|con) un[oa]? (?:sol[oa] |unic[oa] |pequeñ[oa] |gran )?${CHILD}\\b`,
  `\\bun (?:hijo|niño|nene|chico)(?: [a-zñ]{1,15})? y una (?:hija|niña|nena|chica)\\b|\\buna (?:hija|niña|nena|chica)(?: [a-zñ]{1,15})? y un (?:hijo|niño|nene|chico)\\b`,
  `\\b(?:un sol[oa]|un unico|una sola|una unica) (?:hij[oa]|niet[oa]|herman[oa])\\b|\\bnosotr[oa]s ${NUMBER}\\b|\\bentre l[oa]s ${NUMBER}${END}`,
  // Ages.
  `\\b(?:hij|niñ|niet|sobrin|bebe|gemel|melliz|herman|peque|nen)[a-zñ]{0,20}(?: (?:mayor|menor|pequeñ[oa]|mediana?))?,?(?: (?:que|de|ya|tiene|tienen|cumple|cumplen|cumplio|con|casi|solo|acaba de cumplir)){0,3} (?:${NUMBER}|un)(?: y (?:medio|${NUMBER}))? (?:años|anos|añitos|meses|semanas)\\b`,
  `\\b(?:el|la|mi|su|nuestr[oa]) (?:mayor|menor|pequeñ[oa]|mediana?),?(?: (?:ya|tiene|cumple|cumplio|de|con|casi)){1,3} (?:${NUMBER})\\b`,
  `\\bcumpl(?:e|en|o|i|io|ieron|imos|ir|ira|ire|iendo|ido) (?:los )?${NUMBER}\\b(?! años (?:con|en|de (?!edad)|trabaj|al|junt|ejerc|aqui))`,
  `\\bten(?:go|emos|ia|er) ${NUMBER} (?:y ${NUMBER} )?(?:años|anos)(?:${END}|(?= (?:de edad|y\\b)))|\\btienen? ${NUMBER} (?:y ${NUMBER} )?(?:años|anos|meses)(?:${END}|(?= (?:de edad|y\\b)))`,
  `\\ba (?:mis|sus) ${NUMBER}(?: y [a-z]{1,20})?(?:${END}| años\\b)|\\b(?:treint|cuarent|cincuent|sesent)(?:on|ona|añer[oa])\\b`,
  `\\b(?:nacid[oa]|naci|hij[oa]|niñ[oa]) (?:en|de) los (?:cincuenta|sesenta|setenta|ochenta|noventa)\\b`,
);

const HOUR = '(?:una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)';
const TIME = anyOf(
  `\\b(?:a|al) (?:mediodia|medianoche)\\b|\\ba (?:la )?media noche\\b|\\b${HOUR} en punto\\b`,
  `\\b${HOUR}(?: y (?:media|cuarto|pico)| menos cuarto)? (?:de|por) la (?:mañana|manana|tarde|noche|madrugada)\\b`,
  `\\b(?:a|sobre|hacia|desde|hasta|tipo|antes de|despues de|a eso de|alrededor de) las? ${HOUR}(?: y (?:media|cuarto|pico)| menos cuarto)(?![a-z])`,
  `\\b(?:a|sobre|hacia|desde|hasta|tipo|antes de|despues de|a eso de|alrededor de) las? ${HOUR}(?:${END}|(?= (?:cada|tod[oa]s|en punto|los|y ya|y a|sin falta|salgo|corro|nado|voy|estoy|ya|con|en|para|me|nos)\\b))`,
  `\\bde (?:las )?${HOUR} a (?:las )?${HOUR}${END}`,
);

const MONTHS =
  'enero|febrero|marzo|abril|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';
const DATE = anyOf(
  // "mayo" is a sauce in English.
  `\\b(?:${MONTHS})\\b|\\b(?:en|de|del|cada|desde|hasta|este|para|todo|pasado|proximo) mayo\\b`,
  `\\b(?:${NUMBER}|primero) de cada mes\\b|\\bdia (?:primero|${NUMBER})\\b`,
  `\\bmil (?:ocho|nove)cientos\\b|\\b(?:en|desde|del|año) (?:el )?(?:año )?dos mil(?: [a-z]+|${END})`,
);

const WEEKDAY =
  /\b(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|dominical(?:es)?|domingueros?|sabatin[oa]s?)\b/;

/** How Spanish tells days, times and numbers of people. */
export const SPANISH: Forms = { weekday: WEEKDAY, count: COUNT, time: TIME, date: DATE };
