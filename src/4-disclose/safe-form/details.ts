import { anyOf, oneOf } from './plain.ts';

const JOBS = oneOf(
  `firefighter|teacher|nurse|doctor|engineer|lawyer|attorney|police officer|plumber|electrician|pilot|chef|accountant|dentist|
   professor|carpenter|architect|farmer|pharmacist|surgeon|banker|programmer|pastor|mayor|
   bomber[oa]|maestr[oa]|enfermer[oa]|medic[oa]|ingenier[oa]|abogad[oa]|policia|plomer[oa]|electricista|pilot[oa]|cociner[oa]|
   contador[oa]?|dentista|profesor[oa]?|carpinter[oa]|arquitect[oa]|granjer[oa]|farmaceutic[oa]|ciruj?an[oa]|programador[oa]?`,
);
const SPOUSE = oneOf(
  'husband|wife|partner|spouse|fiancee?|marido|espos[oa]|mujer|pareja|novi[oa]|brother|sister|son|daughter|herman[oa]|hij[oa]',
);
const ILLNESS = oneOf(
  `cancer|leuk(?:a?e)mia|lymphoma|melanoma|tumou?r|diabet[a-z]+|depress[a-z]+|anxiety|bipolar|adhd|autis[a-z]+|epilep[a-z]+|
   stroke|heart attack|asthma|migraines?|arthritis|hiv|hepatitis|addict[a-z]+|alcoholi[a-z]+|surgery|chemo[a-z]*|radiation|
   transplant|dialysis|rehab|diagnos[a-z]+|survivor|miscarriage|ivf|depresion|ansiedad|asma|infarto|cirugia|quimio[a-z]*|
   trasplante|adicci[a-z]+|superviviente|sobreviviente|aborto`,
);

/**
 * What a category leaves out though its form is general (DOMAIN 2.2, unsafe forms): a seat in a stadium, a visa, a street.
 * Only what can hardly be meant otherwise.
 */
const DETAILS: Readonly<Record<string, RegExp>> = {
  teams: anyOf(
    '\\bseason[- ](?:tickets?|seats?|pass(?:es)?)\\b|\\b(?:north|south|east|west|home|family) stand\\b|\\brow [a-z]\\b|\\b(?:our|my|same) seats?\\b|\\bbox seats?\\b|\\bbleachers?\\b',
    '\\babon(?:o|os|ad[oa]s?)\\b|\\b(?:grada|tribuna|palco|fondo) (?:norte|sur|este|oeste|alta|baja|lateral|preferen[a-z]+)\\b|\\b(?:mi|nuestro) asiento\\b|\\bfila [a-z]\\b',
  ),
  travel: anyOf(
    '\\bnext (?:stop|week|month|summer|winter|spring|fall|autumn|year)\\b|\\bthis (?:coming )?(?:summer|winter|spring|fall|autumn)\\b|\\b(?:will be|off to|heading (?:to|off)|about to|going to (?:be|travel|visit|spend))\\b',
    '\\bproxim[oa] (?:semana|mes|verano|invierno|primavera|otoño|año)\\b|\\b(?:semana|mes|verano|invierno|primavera|otoño|año) que (?:viene|entra)\\b|\\b(?:estara|estaremos|estare) (?:fuera|de viaje|ausente)\\b|\\beste (?:verano|invierno|otoño)\\b|\\b(?:vamos|voy|nos vamos|me voy|viajare|viajaremos|estaremos|estare|salimos)\\b',
  ),
  milestones: /\b(?:wedding|married|bodas?|casamiento)\b/,
  origin: anyOf(
    '\\b(?:visas?|green card|citizen(?:ship)?|passport|naturali[sz]ed|undocumented|asylum|refugee status|work permit|nationality)\\b',
    '\\b(?:visad[oa]s?|ciudadan(?:ia|[oa])|pasaporte|naturalizad[oa]|indocumentad[oa]|asilo|permiso de trabajo|residencia permanente|nacionalidad)\\b',
  ),
  volunteering: anyOf(
    '\\b(?:church|parish|mosque|synagogue|chapel|ministry|mission trips?|political|election|get out the vote|party headquarters)\\b',
    '\\b(?:iglesia|parroquia|mezquita|sinagoga|capilla|catequesis|mision(?:es)? evangelica|elector(?:al|ales)|partido (?!de\\b))\\b',
  ),
  motto: anyOf(
    '\\b(?:god|lord|jesus|christ|allah|amen|gospel|psalms?|scripture|bible|hallelujah|blessed (?:are|is|be)|lives matter|great again|build the wall|pro-life|pro-choice)\\b',
    '\\b(?:dios|señor|jesus|cristo|jehova|amen|evangelio|salmos?|biblia|aleluya|bendit[oa]s?|bienaventurad[oa]s?|hasta la victoria)\\b',
  ),
  funFact: anyOf(
    '\\b(?:beers?|ale|wines?|champagne|bourbon|brandy|whiske?y|vodka|tequila|rum|gin|cocktails?|booze|drunk|hangover|tipsy|pub crawl|bar crawl|casinos?|gambl[a-z]+|guns?|rifles?|pistols?|naked|nude|skinny[- ]dip[a-z]*|strip(?:per|tease)|sexy?|weed|cannabis|(?:a|my|our|of|with) patients?|patients)\\b',
    '\\b(?:cervezas?|vinos?|ron|borrach[oa]s?|resaca|casinos?|apuestas?|pistolas?|escopetas?|desnud[oa]s?|marihuana|pacientes|un[oa]? paciente)\\b',
  ),
  family: anyOf(
    `\\b${SPOUSE} (?:is|was|works as|es|era|trabaja (?:de|como)) (?:an? |the )?(?:[a-zñ]{1,15} )?${JOBS}\\b`,
    `\\b${SPOUSE},? (?:an?|una?|the|el|la) (?:[a-zñ]{1,15} )?${JOBS}\\b`,
  ),
  partner: anyOf(
    `\\b${SPOUSE} (?:is|was|es|era) (?:an? |the )?(?:[a-zñ]{1,15} )?${JOBS}\\b|\\b${SPOUSE},? (?:an?|una?) (?:[a-zñ]{1,15} )?${JOBS}\\b|\\b(?:married|engaged to|casad[oa] con) (?:to )?(?:an?|una?|the|el|la) (?:[a-zñ]{1,15} )?${JOBS}\\b`,
    '\\b(?:works|worked|teaches|employed|trabaja|enseña) (?:as|at|for|in|with|de|como|en|para)\\b|\\b(?:wedding|anniversary|bodas?|aniversario)\\b',
  ),
  children: anyOf(
    '\\b(?:kindergart[a-z]+|preschool|pre-k|day ?care|elementary|middle school|high school|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) grade[a-z]*|starts? school|goes to school|attends?)\\b',
    // A parent counts nothing else.
    '\\b(?:two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\\b|\\b(?:our|my|nuestr[oa]|mi) (?:second|third|fourth|segund[oa]|tercer[oa]?|cuart[oa])\\b',
    '\\bun[oa]? (?:hij[oa]|niñ[oa]) |\\b(?:a|one) (?:[a-z]{1,15} )?(?:son|daughter)\\b',
    '\\b(?:kinder|jardin de infan[a-z]+|preescolar|guarderia|primaria|secundaria|bachillerato|(?:primer|segundo|tercer|cuarto|quinto|sexto) (?:grado|curso)|va al (?:colegio|cole)|van al (?:colegio|cole)|va a la escuela|van a la escuela)\\b',
  ),
  relatives: /\b(?:maiden name|nee|born an? [a-z]+ski|apellido|surname|last name|family name)\b/,
  livesIn: anyOf(
    '\\b(?:streets?|avenue|boulevard|cul-de-sac|apartment|condo|penthouse|high-rise|blocks? (?:away|from)|one block|next (?:door )?to|across from|across the (?:street|road)|opposite|around the corner|down the (?:road|street|hill)|up the (?:road|street|hill)|view (?:of|over|from)|overlook[a-z]+|(?:above|behind|beside) (?:the|a|our)|walking distance|(?:near|by|close to) the (?!coast|sea|ocean|water|beach|mountains?|border)[a-z]+|minutes? (?:from|away|walk))\\b',
    '\\b(?:calle|avenida|bulevar|paseo de|colonia|edificio|apartamento|departamento|condominio|urbanizacion|piso (?:alto|bajo|encima|de (?:arriba|abajo))|(?:encima|arriba) del?|cuadras?|manzanas?|a la vuelta|frente al?|enfrente del?|al lado del?|junto al?|detras del?|vistas? al?|esquina|plaza|cerca de(?:l| la) (?:parque|escuela|rio|lago|estacion|clinica|hospital|iglesia|mercado)|a (?:unos|pocos) (?:minutos|pasos))\\b',
  ),
  military: anyOf(
    '\\b(?:battalion|brigade|regiment|squadron|platoon|infantry|airborne|cavalry|(?:first|second|third|fourth|fifth|sixth|seventh|tenth) (?:army|fleet|division)|deployed|deployments?|tours? (?:of duty|in))\\b',
    '\\b(?:batallon|brigada|regimiento|escuadron|peloton|infanteria (?!de marina)|caballeria|desplegad[oa]|despliegues?)\\b',
  ),
  ownHealth: new RegExp(`\\b${ILLNESS}\\b`),
};

/** Whether a plain text tells what its category leaves out. */
export function tellsDetail(text: string, category: string): boolean {
  return Object.hasOwn(DETAILS, category) && (DETAILS[category] as RegExp).test(text);
}
