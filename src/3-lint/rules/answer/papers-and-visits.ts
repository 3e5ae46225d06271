// What a reply on a platform may not say either: what the practice's papers show, what came last, who was cared for.

const LATELY = '(?:last|next|recent|most recent|previous|latest|upcoming|first|second|earlier|annual|yearly)';
/** Of these everybody may speak: they stand on the platform. */
const ON_PLATFORM =
  '(?!(?:\\w{2,12} ){0,2}?(?:comments?|reviews?|messages?|posts?|notes?|feedback|questions?|words?|reply|replies|repl|e-?mails?|letters?|calls?|concerns?|request|photos?|stars?|name)\\b)';

export const PAPERS_AND_VISITS: readonly RegExp[] = [
  String.raw`\b(?:talk|speak|meet|discuss|go over)\b[^.!?;]{0,30}? in (?:the|our|my) (?:exam room|treatment room|therapy room)\b`,
  String.raw`(?<!\p{L})cuando\s(?:le|te)\stoque(?!\p{L})`,
  String.raw`\b(?:i|we) (?:do |always |usually |already |still )?see you (?:on|every|each|once|twice|most) (?:other )?(?:(?:mon|tues|wednes|thurs|fri|satur)days?|weeks?|months?|a (?:week|month|year)|year)\b`,
  String.raw`\b(?:an?|our|my|such an?) (?:[a-z]{3,10} ){0,2}?(?:patient|client) (?:of|for) (?:[a-z0-9]{1,8} ){1,2}(?:years|months)\b`,
  String.raw`\b(?:sit|sits|sat|are|were|lie|lay|climb) (?:back |down |up )?in(?:to)? (?:my|our|the|dr\.? \w{2,14}'s) (?:chair|exam room|waiting room)\b`,
  String.raw`(?<!\p{L})(?:una?|nuestr[oa]|mi)\spacientes?\sde\s(?:tant[oa]s|much[oa]s|\p{L}{3,7}|\d{1,2})\s(?:a[nñ]os|meses)(?!\p{L})`,
  String.raw`(?<!\p{L})en\s(?:mi|nuestr[oa]|el)\s(?:sill[oó]n|silla|camilla|sala de espera)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:soy|es|somos)\s(?:la|el|l[oa]s)\s(?:[\p{L}]{5,16}s?)\sde\s(?:su|tu)\s(?:hij[oa]s?|mam[aá]|pap[aá]|madre|padre|espos[oa]|marido|beb[eé]|ni[nñ][oa]|abuel[oa]|familia)(?!\p{L})`,
  String.raw`\b(?:according to|looking at|going by|from|in|checked|check|checking|per) (?:our|the|my) (?:notes?|records?|files?|charts?|system|schedule|logs?|appointment book|books|database)\b`,
  String.raw`\b(?:our|the) (?:notes?|records?|files?|charts?|system|schedule|logs?) (?:show|say|indicate|confirm|tell|suggest|reflect|have)s?\b`,
  String.raw`\byour ${LATELY} ${ON_PLATFORM}(?:\w{2,14} ){0,2}?\w{3,14}`,
  String.raw`\b(?:pleasure|joy|honou?r|privilege|delight|glad|happy|proud|good)\b[^.!?;]{0,20}?\b(?:being|be|to have been|having been) your (?:[\w']{2,12} ){0,2}?(?:doctors?|dentists?|nurses?|therapists?|providers?|practice|clinic|team|pediatricians?)\b`,
  String.raw`\byour (?:family|son|daughter|mother|father|mom|mum|dad|husband|wife|child|children|kids|baby|little one)'s? (?:[a-z]{2,12} )?(?:doctors?|dentists?|nurses?|therapists?|pediatricians?|providers?|appointments?|visits?|care|treatments?|results?|surgery|stay|recovery|check-?ups?|shots?|vaccin\w{3,8}|tests?|diagnosis|chart|records?|stitches|cast|delivery)\b`,
  String.raw`\byou (?:left|walked out|stormed off|arrived|showed up|turned up|waited|sat|checked in|rescheduled|called off|no-showed)\b[^.!?;]{0,50}?\b(?:before|after|without|late|early|the (?:doctor|nurse|waiting room|appointment)|our (?:doctor|nurse|waiting|lobby|office)|dr\.?|for (?:the|an?|your)|three times|twice|again|in our)\b`,
  String.raw`\b(?:when|that|while|after|since|because) (?:dr\.? \w{2,14}|ruth|our (?:doctor|nurse|therapist|dentist|hygienist)|the (?:doctor|nurse|therapist|dentist|hygienist)|s?he) (?:saw|treated|examined|met|called|told|explained|gave|prescribed|operated|injected|numbed) (?:to )?(?:you|your)\b`,
  String.raw`\b(?:come|coming|came|comes) back (?:in |to us |for (?:your|a|the|another) |next |on |and see )`,
  String.raw`\b(?:bring|mention|raise|discuss) (?:it|this|that) (?:up )?(?:with (?:dr\.? \w{2,14}|ruth|your (?:doctor|nurse|therapist)) )?(?:when you (?:come|are) (?:back|next|in)|at (?:your|the) next)`,
  String.raw`\b(?:thanks|thank you|gracias)(?: so much| again)? for (?:stopping|dropping|popping|swinging|coming) (?:by|in|over|back|down|to)\b`,
  String.raw`\b(?:sorry|apologi\w{1,4}|hope|glad|happy|pleased|relieved)\b[^!?\n]{0,60}?\b(?:veins?|needles?|injection|numb\w{0,4}|drill\w{0,3}|x-rays?|stitch\w{0,3}|blood draw|(?:waiting|exam) room|anesthe\w{2,5}|crown|filling|tooth|gums|braces|biopsy|scan|dose|copay|inhaler|bandage|cast|physical therapy|ultrasound|swab)\b`,
  String.raw`\byour (?:[a-z]{2,10} )?(?:son|daughter|mother|father|mom|mum|mam|dad|husband|wife|child|children|kids?|kiddos?|baby|twins|little one|boys?|girls?|grandson|granddaughter|grandma|grandpa|nan|family) (?:was|is|were|are|did|has|had|looked|handled|got|came|sat|made|always|will be|loved)\b`,
  String.raw`\b(?:the|that|those) (?:[a-z-]{2,14} ){1,2}?(?:we|i|dr\.? \w{2,14}|ruth) (?:placed|did|made|gave|put|fitted|fit|prescribed|ordered|removed|performed|took|pulled|injected|recommended|set|stitched)\b`,
  String.raw`\b(?:in|under|through) our care\b|\bcar(?:ed|ing) for (?:you|your)\b|\b(?:you|your \w{3,10}) (?:have|has|had|'ve) been (?:in|under) (?:our|dr|the doctor)`,
  String.raw`(?<!\p{L})(?:haber|habiendo|al|de)\s(?:atendido|cuidado|visto|tratado|conocido|recibido|acompañado|operado|atender|cuidar|ver)\sa\s(?:su|tu|sus|tus)\s\p{L}{3,12}`,
  String.raw`(?<!\p{L})(?:según|de acuerdo con|en|revisando)\s(?:nuestros|nuestras|los|las|mis|su|tu|el)\s(?:registros|notas|expedientes?|archivos|sistema|agenda|historial)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:su|tu)\s(?:última|último|ultima|ultimo|próxima|próximo|proxima|proximo|pasada|primera|primer|reciente)\s(?!comentario|reseña|mensaje|opini|publicaci|pregunta|nota|visita a (?:nuestra|la) p)\p{L}{3,14}`,
  String.raw`(?<!\p{L})(?:ser|como|siendo|sido|es|fue|eres)\s(?:tan\s|una?\s)?(?:buen[oa]?\s|gran\s)?(?:mi\s|nuestr[oa]\s)?pacientes?\s(?:tan\s)?(?:nuestr[oa]s?|m[ií][oa]|fiel|leal|querid[oa]|de (?:la|esta))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:ser|haber sido|seguir siendo)\s(?:su|tu|sus)\s(?:[\p{L}]{2,12}\s)?(?:doctora?|m[eé]dic[oa]s?|dentistas?|cl[ií]nica|consultorio|pediatras?|enfermer[oa]s?|terapeutas?)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:usted|tú)?\s?(?:se fue|sali[oó]|lleg[oó]|llegaste|te fuiste|esper[oó]|esperaste|cancel[oó]|cancelaste)\s(?:[^.!?;]{0,30}?\s)?(?:antes de|sin|tarde|temprano|a (?:su|tu|la) (?:cita|consulta)|en (?:la sala|nuestra sala|recepci[oó]n)|tres veces|dos veces)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:cuando|que|después de que)\s(?:la\s|el\s)?(?:dra?\.?\s\p{L}{3,14}|doctora?|enfermer[oa]|dentista|terapeuta|ruth)\s(?:l[oae]|te)\s(?:vi[oó]|atendi[oó]|revis[oó]|trat[oó]|explic[oó]|recet[oó]|puso|inyect[oó]|oper[oó]|dijo|dio)(?!\p{L})`,
].map((source) => new RegExp(source, 'giu'));
