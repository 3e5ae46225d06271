import type { Finder } from '../prose-rule.ts';
import { spanish, WORD_ES as W } from '../wording.ts';
import { AID_ES, CONDITION_ES, MEDICINE_ES, TREATMENT_ES } from './conditions.ts';
import { lived } from './lived.ts';

// Own health told in no set phrase, in Spanish: an illness in a sentence about somebody's life.

/** Words for illness that people use of themselves and clinicians hardly use of their work. */
const PLAIN_WORDS =
  'stents?|marcapasos|aparatitos?|quirófano como paciente|bisturí encima|clavos y placas|in vitro|inseminaci(?:ón|ones)|legrado|posparto|maligno|bolita en el (?:seno|pecho)|recaídas?|bajones|crisis de (?:nervios|pánico)|pastillitas?|inyecciones|tipo (?:1|2|uno|dos)|tuert[oa]|cojera|renguera|una gota de alcohol|padrino|anexo|atracón|internamiento|coma|respirador|quimios|secuelas?|tartamude\\w{1,4}|bochornos|calorones|desmayos?|espolón|hernias?|columna torcida|un solo riñón|radiaciones';

const TOPIC = spanish(CONDITION_ES, TREATMENT_ES, MEDICINE_ES, AID_ES, PLAIN_WORDS);

/** The writer: a pronoun, or a verb only the writer can have ("pasé", "sentí"). */
const SELF =
  /(?<!\p{L})(?:me|mí|mi|mis|míos?|mías?|yo|conmigo|tengo|traigo|llevo|soy|estoy|voy|vivo|sé|doy|he|le|lo|la|se|su|sus|él|ella|doctora?|dra?|lleva|trae|vive|(?!(?:café|así|aquí|ahí|allí|casi|mamí|bebé|quizás|puré|comité)(?!\p{L}))\p{L}{2,12}[éí])(?!\p{L})/iu;

/** What only a life holds: an age, a stretch of years, what it did to somebody. */
const SIGN = [
  '(?<!\\p{L})(?:a los (?:\\d{1,2}|\\p{L}{3,12})(?: y \\p{L}{2,6})?(?! (?:pacientes|niñ[oa]s|adultos|padres|que|demás))|desde (?:niñ[oa]|chic[oa]|chiquit[oa]|joven|pequeñ[oa]|que nac[íi]|que naci[oó]|los (?:\\d{1,2}|\\p{L}{3,12})|la (?:infancia|secundaria|prepa|primaria|escuela|universidad|adolescencia|niñez|carrera)|entonces|ese día|aquel)|de (?:niñ[oa]|chic[oa]|chiquit[oa]|chamac[oa]|joven|pequeñ[oa]|adolescente|nacimiento|recién nacid[oa]|escuincle|pelad[oa]|morr[oa])|cuando (?:era|yo era|tenía|estudiaba|estaba)|en (?:la secundaria|la prepa|la universidad|la residencia|mi (?:infancia|juventud|adolescencia|niñez)|plena (?:residencia|carrera)))(?!\\p{L})',
  '(?<!\\p{L})(?:hace|hará|desde hace|llevo|lleva|tras|después de|cumplí|cumplo|cumple) (?:ya |casi |como |unos )?(?:\\d{1,2}|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|muchos|varios|años|meses)(?! (?:pacientes|familias))(?!\\p{L})|(?<!\\p{L})(?:años|meses) (?:después|sin|de (?:sobriedad|recuperación|remisión|tratamiento|vivir)|limpi[oa]|sobri[oa])(?!\\p{L})|(?<!\\p{L})(?:un día a la vez|solo por hoy|sólo por hoy|hasta la fecha|hasta hoy|de por vida)(?!\\p{L})',
  '(?<!\\p{L})(?:me|le|se me|nos) (?:enseñ[oó]|cambi[oó]|hizo|dejó|dejaron|dejo|quit[oó]|quitaron|cost[oó]|salv[oó]|salvaron|marc[oó]|oblig[oó]|dio|dieron|peg[oó]|tumb[oó]|tir[oó]|llev[oó]|trajo|sac[oó]|sacaron|acompaña|recuerda|recordó|vino|falla|fallan|falló|apag[oó]|acab[oó]|rompió|tronó|reventó|operaron|abrieron|metieron|pusieron|encontraron|detectaron|dijeron|diagnosticaron|internaron|cortaron|han (?:operado|metido|puesto|abierto|sacado)|ha (?:tocado|enseñado|costado|quitado|dejado)|toca|tocó|puso|pone|duele|dolía|arde)(?!\\p{L})',
  '(?<!\\p{L})(?:entiendo|entiende|entendí|comprendo|sé|sabe|conozco|conoce|aprendí|recuerdo|recuerda) (?:bien |muy bien |perfectamente |ahora |por fin |de sobra )?(?:lo que|por qué|cómo|qué|de primera|en carne|bien|cuánto|a qué)(?!\\p{L})|(?<!\\p{L})(?:el otro lado|del otro lado|al otro lado|en carne propia|por experiencia|de primera mano|en mi propi[oa]|yo mism[oa]|también yo|yo también|yo tampoco|como (?:cualquiera|todo mundo|todos)|y a mucha honra|sin pena|sin vergüenza|no me da pena|lo digo sin|lo cuento|lo cuenta|no lo escondo|no es secreto|tampoco)(?!\\p{L})',
  '(?<!\\p{L})(?:sobreviví|sobrevivió|superé|superó|vencí|venció|pasé|pasó por|perdí|perdió|sufrí|sufrió|padezco|padece|padecí|tuve|tuvo|cargo|carga con|convivo|convive|lidio|lidia|batallo|batallé|peleé|toqué|tocó fondo|caí|recaí|salí|salió adelante|dejé|dejó|cambié|nací|naci[oó]|uso|usa|tomo|toma|traigo|trae|llevo|lleva|camino con|camina con|duermo con|me inyecto|me pongo|me puse|me mido|me cuido|me quedé|quedé|quedó|amanecí|desperté|me desmayé|me caí|me rompí|me fracturé|me operé|me atiendo|me trato|me medico|fui|estuve|estuvo|brinqué|renací|volví a nacer|casi me muero|por poco no la cuento|no la cuento|cojeo|cojea|rengueo|tartamudeo|tartamudea|cuentan? carbohidratos)(?!\\p{L})',
].map((source) => new RegExp(source, 'iu'));

const WORK =
  /(?<!\p{L})(?:trat(?:o|a|ar|ando|amos|amiento de)|atiend\p{L}{1,4}|atend\p{L}{2,6}|atención|dedic\p{L}{1,4} al?|ayud\p{L}{1,6}|acompañ\p{L}{1,6}|cuid(?:o|a|ar|ando|amos|ado|ados)|especiali\p{L}{2,7}|interés|interesa\p{L}{0,2}|apasiona\p{L}{0,3}|investig\p{L}{1,8}|aprender|suerte de|form(?:o|ó|ación|arme|arse)|programas?|servicios?|clínicas?|consulta|curs(?:o|os|é)|talleres|taller|clases?|enseñ(?:o|a|ar|amos|ando)|estudi(?:o|os|a|é|ó|ar|ando)|public\p{L}{1,6}|tesis|artículos?|diplomado|maestría|posgrado|entrenamiento|capacit\p{L}{1,6}|certific\p{L}{1,6}|realiz\p{L}{1,5}|hago|hace (?:cirugías|operaciones)|hacemos|opero|opera|operar|operado|coloc\p{L}{1,4}|implant\p{L}{1,4}|receto|receta|recetar|indic\p{L}{1,4}|prevenir|prevención|detectar|detección|diagnosticar|manejo de|control de|guí(?:o|a|ar)|orient\p{L}{1,5}|explic\p{L}{1,5}|habl(?:o|a|ar|amos) (?:de|sobre)|recomiend\p{L}{1,2}|recib(?:o|e|ir)|asist\p{L}{1,4}|trabaj\p{L}{1,5}|colabor\p{L}{1,5}|dirig\p{L}{1,4}|dirij\p{L}{1,3}|lider\p{L}{1,4}|fund(?:é|ó)|coordin\p{L}{1,4}|lee|leo|llen(?:o|a)|pacientes?|clientes?|personas|gente|familias|niñ[oa]s|mujeres|hombres|madres|padres|adultos|veteranos|quienes|bebés?|alumnos|estudiantes|unidad|área|guardias?|sala|época|grupo|bebés?|perr\p{L}{1,5}|gat\p{L}{1,4}|caballos?|mascotas?|usted|ustedes|tu|tus|te|le ayud\p{L}{1,4})(?!\p{L})/iu;

const OTHERS =
  /(?<!\p{L})(?:me enamor\p{L}{1,3}|enamorad[oa]|amor por|pasión|hij[oa]s?|madre|padre|mam[aá]|pap[aá]|espos[oa]|marido|pareja|herman[oa]s?|abuel[oa]s?|tí[oa]s?|sobrin[oa]s?|niet[oa]s?|suegr[oa]s?|prim[oa]s?|amig[oa]s?|vecin[oa]s?|familia|familiares|chiquit[oa]|nene|nena|bebé|niñ[oa]s?(?<!(?:de|desde) niñ[oa])|perr[oa]s?|gat[oa]s?|caballo|viejit[oa]s?)(?!\p{L})/iu;

const LIVED = lived({ topic: TOPIC, self: SELF, sign: SIGN, others: WORK, never: OTHERS });

/** What people wear and carry: in a sentence without work it is their own. */
const CARRIED = lived({
  topic: spanish(
    `(?:prótesis|protesis|bastón|baston|muletas|silla de ruedas|marcapasos|bomba de insulina|insulina|metformina|levotiroxina|eutirox|antidepresivos?|ansiolíticos?|litio|sertralina|fluoxetina|sensor de glucosa|aparatos? auditivos?|implante coclear|cojera|tartamudeo|cicatriz de la operación|inhalador|perro guía|bolsa de colostomía|stents?)`,
  ),
  self: SELF,
  sign: [],
  others: WORK,
  never: new RegExp(
    `${WORK.source}|${OTHERS.source}|(?<!\\p{L})(?:acceso|accesos|rampas?|entrada|había|hay|cuándo|sin explicación|nosotros|nuestr[oa]s?|pueblo)(?!\\p{L})`,
    'iu',
  ),
});

const FRAGMENTS = spanish(
  `(?:una|dos|mi|mis|la|las|con) (?:caderas?|rodillas?|valvulas?|válvulas?) (?:nuevas?|de titanio|operad[oa]s?|biónicas?|artificial(?:es)?|reconstruid[oa]s?)|clavos? en (?:la|el|mi|una) (?:pierna|brazo|tobillo|columna|cadera|muñeca|hombro)|(?:\\w{3,10}|\\d{1,2}) (?:semanas|meses) de (?:embarazo|gestación|antojos|panza|pancita|dulce espera)|(?:fumé|bebí|tomé|consumí|fumó|bebió) (?:durante |por )?(?:\\w{3,10}|\\d{1,2}) años|ex ?(?:fumadora?|bebedora?|alcohólic[oa]|adict[oa]|obes[oa]|anoréxic[oa])(?! (?:del grupo))|sin (?:prender|fumar) (?:un|uno|ni un)|(?:soy|es) (?:diabétic|asmátic|epiléptic|celíac|hipertens|autist|disléxic|dalt[oó]nic|tartamud|sord)[oa](?= (?:y|e|desde|pero|de)|[.,;!]|$)|me dicen (?:la|el) (?:doctora?|enfermer[oa])? ?bióni\\w{2}`,

  `(?<=^\\s{0,3})(?:orgullosamente |también |y |una? |ex )?(?:bipolar|autista|disléxic[oa]|diabétic[oa]|asmátic[oa]|epiléptic[oa]|sord[oa]|cieg[oa]|celíac[oa]|alcohólic[oa]|adict[oa]|dalt[oó]nic[oa]|tartamud[oa]|sobreviviente|trasplantad[oa]|embarazada|hipertens[oa]|migrañosa|ansios[oa]|coj[oa]|tuert[oa])(?=,| (?:desde|de (?:nacimiento|niñ[oa]|un|toda)|en recuperación|y (?:orgullos|contento|contenta|feliz|a mucha|medicad)|a mucha)|[.;!])(?! (?:de|del) (?:la|los))`,
  `(?:tengo|traigo|llevo|lleva|trae|uso|usa|cargo|ando con|anda con|vivo con|duermo con) (?:${W}){0,3}?(?:marcapasos|stents?|aparatitos?|aparato (?:auditivo|en el oído)|audífono(?= en el oído)|bomba de insulina|sensor de (?:glucosa|azúcar)|válvula|prótesis|placas? de (?:metal|titanio)|clavos|titanio|bolsa de colostomía|un solo riñón|rodilla de titanio|cadera (?:nueva|de titanio)|ojo de vidrio|bastón|muletas|parche hormonal|faja ortopédica|férula|plantillas ortopédicas)(?= |[.,;]|$)(?! (?:para (?:mis|los|las)|en (?:el consultorio|la clínica)))`,
  `(?:llevo|lleva|cumplí|cumplo|van|tengo|voy para) (?:ya |casi )?(?:\\w{2,9}|\\w{2,9} y \\w{2,6}) (?:años|meses|días|semanas) (?:sin (?:probar|tomar|beber|fumar|una|consumir|recaer|crisis|convulsion\\w{0,2}|migraña)|limpi[oa]|sobri[oa]|en remisión|en recuperación|con (?:insulina|antidepresivos|la bomba|diálisis|tratamiento)|de (?:trasplantad[oa]|diabétic[oa]|sobri[oa]|terapia|tratamiento|marcapasos))`,
  `(?:una|dos|tres|cuatro|cinco|varias|muchas|\\d{1,2}) (?:${W}){0,2}?(?:abortos|stents|infartos|embolias|trasplantes|hernias|operaciones|cirugías|quimios|recaídas|biopsias|cesáreas|pérdidas|in vitro|fertilizaciones|convulsiones|transfusiones|diálisis) (?:después|y (?:aquí|sigo|contando)|me |más tarde|ya |a cuestas|encima)`,
  `(?:el |la |los |las |mi |mis )?(?:${CONDITION_ES}|insulina|litio) y yo(?= |[.,;]|$)|yo y (?:mi|el|la) (?:${CONDITION_ES})`,
  `(?:desde|después de|tras|luego de|antes de) (?:el|la|mi|aquel|aquella|ese|esa) (?:\\w{3,9} )?(?:infarto|derrame|embolia|accidente|operación|cirugía|trasplante|diagnóstico|cáncer|depresión|choque|internamiento|quimio|quimioterapia|mastectomía|aborto|recaída|ictus|cesárea|bypass|amputación)(?: (?:de|del) (?:la |el |los )?\\w{3,9}| (?:${W}){1,2})?,? (?:\\w{3,12}[oéí]|me|ya|no|camina|sube|baja|come|corre|vive|lleva|usa|toma)(?= |[.,;])(?! (?:atiendo|recomiendo|receto|acompaño|ayudo|reviso|veo|explico)\\b)(?<!(?:atiendo|recomiendo|receto|acompaño|ayudo|reviso|veo|explico|trabajo|trato|paciente|médico))`,
  `(?:soy|es|eres|somos) (?:\\w{4,12}, ){0,3}(?:\\w{4,12},? y |\\w{4,12}, )(?:diabétic|asmátic|epiléptic|celíac|hipertens|sord|cieg|autist|disléxic|dalt[oó]nic|tartamud|alérgic)[oa](?= |[.,;!]|$)`,
  `(?:con|me queda|tengo|vivo con|nací con|vive con) (?:un solo|una sola|medio) (?:riñón|pulmón|ojo|oído|pierna|mano|ovario)`,
  `(?:estuve|estuvo|fui|fue|me han|he estado) (?:${W}){0,4}?(?:internad[oa]|hospitalizad[oa]|ingresad[oa]|operad[oa]|desahuciad[oa]|en coma)(?! y dad)(?= |[.,;]|$)|(?:dej[eéó]|solté|soltó|colgué|colgó|cambié|abandoné) (?:la botella|la copa|el trago|el vino|el tabaco|el cigarro|el cigarrillo|los cigarros|el vicio|la bebida|la peda|las copas)`,
  `(?:espero|esperamos|espera|esperan|vienen|viene) (?:un |una |otro |a mi |a mis |a nuestr[oa] |mis |mi )?(?:mellizos|mellizas|gemelos|gemelas|trillizos|bebé|niña para|niño para|segundo hijo|primer hijo|bebita|bebito)|(?:me|se) pi(?:co|ca) el dedo|(?:me|se) (?:mido|mide|checo|checa|reviso) (?:el|la) (?:azúcar|glucosa)|(?:camino|camina) (?:chuec[oa]|coj[oa]|con (?:dificultad|bastón))|(?:oigo|oye|escucho|escucha|veo|ve) (?:poco|mal|menos|apenas|la mitad|nada) (?:de|del|por|con)(?= )|leo los labios|lee los labios|lectura de labios|me quedé (?:sord|cieg|tuert|coj|calv|paralític)[oa]`,
  `(?:tengo|traigo|me dejó|me quedó|con) (?:un|el|mi) (?:oído|ojo) (?:${W}){0,2}?(?:de adorno|de vidrio|malo|muerto|flojo|perezoso|dañado|que no|izquierdo malo)|(?:mal|enferm[oa]|operad[oa]|delicad[oa]) (?:del corazón|de los nervios|de la columna|de las rodillas|de la espalda|del riñón)(?= (?:y|desde|como|pero)|[.,;]|$)`,
  `(?:después|luego|a raíz) del parto (?:de mi \\w{3,8} )?(?:se me|me|caí|no|tuve|lloraba|lloré)|(?:depresión|tristeza|oscuridad) (?:después del parto|posparto) (?:me|y)|metido cuchillo|metieron cuchillo|(?:mi|a mi|de mi|con mi) (?:rodilla|cadera|columna|hombro|espalda) (?:mal[oa]|operad[oa]|chuec[oa]|fastidiad[oa]|jodid[oa]|lastimad[oa]|de titanio|nuev[oa]|ya)`,
  `(?:mi|mis|el|los|a mi|a mis) (?:\\w{1,10} )?(?:tiroides|páncreas|riñón|riñones|corazón|espalda|rodillas?|cadera|hígado|oído|vesícula|columna|vista|ovarios|apéndice|pulmones) (?:ya |me |no |se me |dej|se )(?:\\w{1,8} )?(?:han|ha|dejó|dejaron|falla|fallan|falló|apagó|jubiló|retiró|reventó|truena|truenan|sirve|funciona|dio|pasa factura|abandon\\w{1,4}|rindi\\w{1,4})(?! (?:paso|una mano))`,
);

export const OWN_HEALTH_LIVED_ES: readonly Finder[] = [LIVED, CARRIED, FRAGMENTS];
