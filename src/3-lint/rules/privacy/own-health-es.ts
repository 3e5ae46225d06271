import type { Finder } from '../prose-rule.ts';
import { spanish, WORD_ES as W } from '../wording.ts';
import {
  AID_ES as AID,
  CONDITION_ES as CONDITION,
  MEDICINE_ES as MEDICINE,
  TREATMENT_ES as TREATMENT,
} from './conditions.ts';

// What people write of their own health, in Spanish.

const ILL = `(?:${CONDITION}|${TREATMENT})`;
const SOME = `(?:(?:una?|el|la|los|las|mi|mis|su|sus|un caso de|propi[oa]s?|much[oa]s?|leve|grave|fuerte|severa|dos|tres|cuatro|varios|varias|serios?|problemas? (?:de|con)|enfermedad de|síntomas de|crisis de|ataques de|episodios de|diagnóstico de|tratamiento (?:para|contra) (?:el |la )?|años de|historia de|trastorno de|terribles?|unas?|unos|\\w{1,9}os|primer|segundo|pérdida por) ){0,4}`;
const NOT_WORK =
  '(?! (?:infantil(?:es)?|pediátric[oa]s?|en (?:niñ[oa]s|adultos|mujeres|hombres|adolescentes|la (?:infancia|niñez|población|comunidad)|mis pacientes|pacientes|atletas|el embarazo)|de mis pacientes|de (?:los|las) pacientes))';
const ADVERB =
  'también|además|yo misma|yo mismo|todavía|aún|ya|una vez|siempre|hoy|por fin|incluso|mismo|misma';
const HAVING = spanish(
  `(?:tengo|padezco(?: de)?|sufro(?: de)?|vivo con|convivo con|viví con|padecí(?: de)?|sufrí(?: de)?|tuve|superé|vencí|sobreviví (?:a|al)|pasé por|atravesé|batallo con|batallé con|lucho (?:con|contra)|luché (?:con|contra)|me dio|me dieron|arrastro|nací con|heredé|enfrenté|enfrento|manejo mi|controlo mi|cargo con|perdí|me recuperé de|me recupero de|salí de|he tenido|he padecido|he sufrido|he vivido con|he pasado por|he superado|he enfrentado|llevo \\w{1,9} años con|aprendí a vivir con|aprendo a vivir con) (?:(?:${ADVERB}) ){0,2}${SOME}${ILL}${NOT_WORK}`,
  `(?:soy|como|es|fui|era|siendo|yo,?) (?:(?:también|una?|además|orgullosamente|yo|abiertamente|paciente) ){0,3}(?:diabétic[oa]|asmátic[oa]|epiléptic[oa]|celíac[oa]|hipertens[oa]|sord[oa]|cieg[oa]|autista|bipolar|disléxic[oa]|dalt[oó]nic[oa]|alcohólic[oa](?: en recuperación)?|adict[oa] en recuperación|ex ?fumadora?|ex ?alcohólic[oa]|ex ?adict[oa]|sobreviviente(?: de| al)?|superviviente(?: de| al)?|trasplantad[oa]|usuari[oa] de silla|discapacitad[oa]|neurodivergente|seropositiv[oa]|amputad[oa]|hipotiroide[oa]|migrañosa?|alérgic[oa] (?:al?|a la|a los|a las) (?!(?:lunes|mentiras|prisas|burocracia)))(?! (?:de (?:violencia|abuso|guerra|tortura|trata)))`,
  `(?:como|siendo|soy|es) (?:alguien|una persona|una mujer|un hombre|médic[oa]|doctora?|enfermer[oa]|terapeuta|mamá|madre|papá|padre|un médico|una médica|una?) (?:que (?:tiene|vive con|vivió con|toma|tomó|padece|sufre|sufrió|tuvo|superó|sobrevivió|venció|pasó por|ha (?:tenido|vivido|pasado|superado|tomado|sufrido|padecido|perdido)|está en|estuvo en|lleva|usa|perdió|batalla con|lucha con|recibió)|con|en|sobreviviente) (?:${W}){0,3}?${SOME}(?:${ILL}|${MEDICINE}|${AID}|recuperación|terapia|rehabilitación|sobri[oa])`,
  `(?:mi|mis|su|sus) propi[oa]s? (?:${SOME})(?:${ILL}|enfermedad(?:es)?|diagnóstico|recuperación|lucha|batalla|salud|cirugía|operación|terapia|terapeuta|proceso|experiencia con|duelo perinatal|embarazos?|partos?|peso|adicción|hospitalización|discapacidad|historia (?:con|de)|cuerpo|tratamiento|experiencia como paciente|trauma|sobriedad|camino (?:con|de recuperación))`,
  `mis? (?:${SOME})(?:${CONDITION}|trasplante|quimioterapias?|quimios?|cirugía (?:de|bariátrica)|operación (?:de|del)|marcapasos|audífonos para la sordera|silla de ruedas|sobriedad|recuperación|sobrepeso|tumor|mastectomía|histerectomía|cesáreas?|embarazos?|terapeuta|psiquiatra|oncólog[oa]|insulina|metformina|antidepresivos|batalla (?:con|contra)|lucha (?:con|contra)|enfermedad|discapacidad|prótesis|parto)(?! (?:y los|infantil))${NOT_WORK}`,
  `(?:su|la|una) (?:larga |propia |dura )?(?:batalla|lucha|historia|experiencia|pelea|vivencia) (?:personal )?(?:con|contra|de) (?:${SOME})${ILL}`,
);

const TOLD = spanish(
  `(?:tiene|padece(?: de)?|sufre(?: de)?|vive con|convive con|vivió con|padeció(?: de)?|sufrió(?: de)?|tuvo|superó|venció|sobrevivió (?:a|al)|pasó por|batalló con|lucha contra (?:su|el|la)|luchó contra (?:su|el|un)|nació con|se recupera de|se recuperó de|ha tenido|ha padecido|ha sufrido|ha vivido con|ha superado|habla abiertamente de (?:su|sus)|maneja su|controla su) (?:(?:${ADVERB}|ella misma|él mismo) ){0,2}${SOME}${ILL}${NOT_WORK}(?= (?:desde|hace|a los|por (?:años|dos|tres|cinco|diez)|durante|cuando|de (?:niñ[oa]|joven|adolescente)|y (?:sabe|por eso|sigue|lo|habla|entiende|corre|aun|hoy|ahora|desde|acompaña|ayuda)|en (?:\\d{4}|la (?:infancia|universidad|residencia))|e)|[.,;]|$)`,
  `(?:me|le) (?:diagnosticaron|detectaron|encontraron|descubrieron|extirparon|quitaron|amputaron|trasplantaron|internaron|hospitalizaron|operaron|hicieron (?:una |la )?(?:cirugía|cesárea|operación|trasplante|bypass|mastectomía|biopsia)|pusieron (?:una |un )?(?:marcapasos|prótesis|stent|válvula|cadera|rodilla)|dio (?:covid|un infarto|un derrame|cáncer|dengue))(?= )`,
  `(?:fui|fue|he sido|estuve|estuvo|ha sido|haber sido|haber estado|habiendo sido) (?:(?:${ADVERB}) )?(?:diagnosticad[oa]|operad[oa]|hospitalizad[oa]|internad[oa]|ingresad[oa]|trasplantad[oa]|sometid[oa] a|paciente (?:de|oncológic[oa])|en (?:terapia(?! de grupo)|rehabilitación|coma|cuidados intensivos|tratamiento|quimioterapia|silla de ruedas)|desahuciad[oa])(?! y dad)`,
  `me (?:operé|operaron|sometí a|trasplantaron|recupero de|recuperé de|rehabilité|medico (?:para|por)|inyecto|he operado|ligaron|embaracé|detectaron|fracturé|rompí (?:la|el|una|un))(?= )`,
  `(?:sobreviviente|superviviente) (?:de|al|del) (?:${SOME})${ILL}|(?:paciente|ex ?paciente) (?:oncológic[oa] )?(?:yo misma|yo mismo|ella misma|él mismo|también)`,
  `(?:después|luego|a raíz|a causa|tras|desde|gracias) (?:de |a |del )?(?:haber (?:tenido|pasado por|vivido con|superado|sobrevivido a|vencido|sufrido|padecido|perdido|recibido)|(?:vencer|superar|sobrevivir a|pasar por|sufrir|padecer|tener|vivir con|perder)|(?:mi|su) propi[oa]|mi|mis) (?:${SOME})${ILL}`,
  `haber (?:tenido|pasado por|vivido con|superado|sobrevivido a|sobrevivido al|vencido|sufrido|padecido|perdido) (?:${SOME})${ILL}`,
  `(?:yo )?(?:también )?(?:tomo|uso|me inyecto|me pongo|llevo|dependo de|camino con|duermo con|me muevo en|ando en|necesito|cargo) (?:también )?(?:la |el |los |las |mi |mis |una? |dos |diario |diariamente |mucha ){0,4}(?:${MEDICINE}|${AID})(?! (?:para mis pacientes|para (?:los|las) pacientes|en mi consulta|para atender))`,
  `(?:(?<=^\\s{0,3})|(?:ella|él|también|y|doctora?|que|dra\\.? \\w{2,15}|dr\\.? \\w{2,15}|quien) )(?:toma|usa|se inyecta|lleva|camina con|duerme con|se mueve en) (?:también )?(?:la |el |los |las |su |sus |una? |dos ){0,4}(?:antidepresivos?|insulina|metformina|medicamentos? para la (?:depresión|ansiedad|presión)|audífonos(?! (?:puestos|para (?:escuchar|correr|oír música)|con música|y (?:música|corre)))|aparatos? auditivos?|silla de ruedas|bomba de insulina|marcapasos|bastón|prótesis)`,
  `(?:estoy|está|yo|soy|alguien|persona|años|llevo|lleva|sigo|sigue|cumplí|cumplo|mujer|hombre) (?:${W}){0,3}?(?:en recuperación|sobri[oa]|limpi[oa] (?:de|desde)|sin (?:beber|tomar alcohol|fumar|consumir|una copa|probar (?:el )?alcohol)|de sobriedad|en remisión|en terapia (?:y|desde|hace|como)|libre de cáncer|en tratamiento)(?= |[.,;]|$)(?! (?:de (?:una |la )?(?:pacientes|lesion)))|años de sobriedad|dejé (?:de beber|el alcohol|las drogas|la bebida|de tomar|de fumar|el cigarro|la cocaína)|alcohólicos anónimos|doce pasos|mi padrino de aa`,
  `(?:estoy|está|estamos|estaba|estando) (?:\\w{1,10} )?(?:embarazada|encinta|esperando (?:mi|su|un|una|gemelos|bebé|a mi|nuestro)|en silla de ruedas|en diálisis|de (?:licencia|baja) (?:de maternidad|por maternidad|médica|por enfermedad)|recuperándo(?:me|se) de|convaleciente|enferm[oa] de|medicad[oa])|espero (?:a )?mi (?:primer|segundo|tercer|segunda|primera|tercera|bebé)|espera (?:a )?su (?:primer|segundo|tercer|primera|segunda|bebé)|(?:licencia|baja|permiso) (?:de|por) maternidad`,
  `(?:bajé|perdí|rebajé|bajó|he bajado|he perdido|adelgacé|perdió|rebajó) (?:${W}){0,3}?(?:\\d{1,3}|\\w{4,9}(?: y \\w{2,6})?) (?:kilos|libras|kg)|(?:mi|con mi) (?:peso|sobrepeso|obesidad)(?= (?:me|ha|fue|desde|y|por|toda)|[.,;]|$)`,
  `(?:en carne propia|de primera mano|por experiencia propia|lo que (?:se siente|es)|yo mism[oa]) (?:${W}){0,5}?(?:${SOME})${ILL}|${ILL} (?:en carne propia|yo mism[oa]|ella misma|él mismo)`,
  `(?:${ILL}|la enfermedad|una enfermedad)(?: a los \\w{3,12}| en \\d{4})? (?:me|le) (?:enseñ[oó]|cambió|hizo|dio|quitó|llevó|trajo|marcó|obligó|dejó|costó|acompaña)(?= )`,
  `(?:sord[oa]|cieg[oa]) de un (?:oído|ojo)|oigo poco|no oigo (?:bien )?de un oído|nac(?:í|ió) (?:prematur[oa]|sord[oa]|cieg[oa]|sin un|con una (?:mano|pierna|cardiopatía|malformación|condición|enfermedad)|con un (?:soplo|solo riñón|defecto))|voy a (?:terapia|mi (?:terapeuta|psicólog[oa]|psiquiatra))|hago terapia desde`,
  `(?:perdí|perdimos) (?:${W}){0,2}?(?:embarazos?|bebés?|un riñón|un ojo|una pierna|un dedo|un seno|la vista|el oído|la audición|el cabello)|un aborto espontáneo|abortos espontáneos`,
);

export const OWN_HEALTH_ES: readonly Finder[] = [HAVING, TOLD];
