import { finderOf } from '../../patterns/finder.ts';
import { spelled } from '../../patterns/spelled.ts';
import { BODY_PART, CLINICAL, CLINICO, PARTE_DEL_CUERPO } from '../patient/care-words.ts';

// What a reply says to one person of care that she or he had here, in whatever order: somebody is spoken to, and something
// clinical is told of the past. Only for words that are known to be a reply.

const B = String.raw`(?<!\p{L})`;
const E = String.raw`(?!\p{L})`;
const YOU = String.raw`(?<!thank\s)you(?:'ve|'d|'re)?`;
const FEW = String.raw`(?:[\p{L}\d'-]{1,14}\s){0,2}?`;
const CARERS =
  '(?:doctors?|physicians?|dentists?|nurses?|therapists?|counsell?ors?|psycholog\\p{L}{3,4}|psychiatrists?|midwi(?:fe|ves)|hygienists?|pediatricians?|surgeons?|optometrists?|eye doctors?|orthodontists?|chiropractors?|dermatologists?|cardiologists?|obstetricians?|care team|audiologists?|opticians?|podiatrists?|physios?|physical therapists?)';
const MEDICOS =
  '(?:doctora?s?|doctores|m[eé]dic[oa]s?|dentistas?|enfermer[oa]s?|terapeutas?|psic[oó]log[oa]s?|psiquiatras?|matronas?|parteras?|higienistas?|pediatras?|cirujan[oa]s?|oculistas?|oftalm[oó]log[oa]s?|optometristas?|ortodoncistas?|ginec[oó]log[oa]s?|dermat[oó]log[oa]s?|cardi[oó]log[oa]s?|fisioterapeutas?|pod[oó]log[oa]s?|[oó]pticos?|audi[oó]log[oa]s?|odont[oó]log[oa]s?)';
/** What happened; asking and writing are done by anyone. */
const HAPPENED = String.raw`(?:were|was|had|got|did|came|been|came in|chose|left|took|saw|felt|went|needed|woke|drove|(?!ask|want|wonder|mention|post|shar|lik|rat|review|comment|follow|visited our page)\p{L}{3,10}ed)`;
const THING = `(?:${CLINICAL}|needle|drill|follow-up|consent form|discharge|numbing|new (?:teeth|smile|lenses|knee|hip|baby))`;

const ENGLISH = [
  String.raw`${B}your\s(?!own\s)${FEW}(?:${THING}|${BODY_PART})`,
  String.raw`${B}${YOU}${E}[^.!?;]{0,40}?${B}${HAPPENED}${E}[^.!?;]{0,50}?${B}(?:(?:the|that|those|these|an?|this|some|two|three|four)\s)${FEW}${THING}`,
  String.raw`${B}(?:the|that|those)\s${FEW}${THING}[^.!?;]{0,40}?${B}${YOU}\s(?:[\p{L}]{2,9}\s)?${HAPPENED}${E}`,
  String.raw`${B}(?:the|that|those|this)\s${FEW}${THING}\s(?:that\s|which\s)?(?:you|we|I)\s(?:complain|mention|describe|wr[io]te|gave|did|made|placed|explained|talk|speak)`,
  String.raw`${B}(?:been|are|were|as|being|remain|still)\s(?:both\s|all\s|always\s)?your\s(?:family's\s)?(?:[\p{L}-]{3,10}\s)?${CARERS}`,
  String.raw`${B}(?:people|someone|those|anyone|anybody|folks)\s(?:whom\s|who\s|that\s)?(?:I|we)\s(?:treat|look after|care for|see|help)[^.!?;]{0,25},?\sbut\s[^.!?;]{0,40}?${B}(?:you|your)`,
  String.raw`${B}(?:keep|stick|carry|continue|go on)\s(?:up|on|doing|with|at|up with|on with)\s(?:the|your|those|these)\s${FEW}(?:${THING})`,
  String.raw`${B}(?:enjoy|congratulations on|congrats on|loving)\s(?:the|your|those|that)\s(?:brand-?new|new|fresh|clean)\s(?:[\p{L}-]{3,12}\s)?(?:${THING}|${BODY_PART}|lenses|smile|vision|teeth|baby)`,
  String.raw`${B}you(?:'re| are)\s(?:doing|coming along|healing|recovering|walking|sleeping|breathing|looking)\s(?:so |very |really |just )?(?:great|well|fine|nicely|better|wonderfully|beautifully)(?=[^.!?;]{0,20}(?:with|after|since|following)(?!\p{L}))`,
  String.raw`${B}you(?:'ve| have)\s(?:come|made|worked)\s(?:such\s)?(?:so far|a long way|so much progress|great progress|good progress|so hard)(?=[^.!?;]{0,20}(?:since|with|in|after|at))`,
  String.raw`${B}(?:when|next time|until|before)\s(?:I|we)\s(?:next\s|will\s)?see you(?!\s(?:around|at the fair|in town|on))`,
  String.raw`${B}(?:since|as|because|while|so long as)\s(?:you\s(?:are|were)|you're)\s(?:still\s|currently\s)?(?:under|in|having|getting|receiving)\s(?:treatment|our care|therapy|care)`,
  String.raw`${B}(?:a|an|our|such a)\s(?:[\p{L}-]{3,10}\s)?patient\s(?:during|through|in|at|for|of|with)\s(?:your|ours?|the)`,
  String.raw`${B}(?:being|been|be|having you as|have you as)\s(?:our|a|one of our)\s(?:[\p{L}-]{3,10}\s)?patients?(?!\p{L}|\s(?:person|and))`,
  String.raw`${B}(?:we|I|to)\s(?:could\s|were able to\s|got to\s|had to\s)?(?:fix|repair|redo|treat|see|replace|remove|clean|crown|stitch|get)\s(?:the|that|those|your)\s${FEW}(?:${THING}|${BODY_PART})(?:[^.!?;]{0,20}(?:for you|feeling|back))?`,
  String.raw`${B}(?:we|I)\s(?:lov|enjoy|ador)ed\s(?:having|seeing|meeting|looking after|taking care of)\s(?:you|your)`,
  String.raw`${B}your (?:little one|son|daughter|mother|mom|father|dad|husband|wife|child|baby|boy|girl)(?:'s\s${THING}|\s(?:was|is|had|did|got|felt|received)\s[^.!?;]{0,40}?(?:${THING}|discharged|seen|treated|given|brave|first))`,
  String.raw`${B}your (?:little )?(?:girl|boy|one|son|daughter)'s\s${FEW}(?:${THING}|${BODY_PART})`,
  String.raw`${B}(?:your|the)\s(?:chart|file|records?|notes?|log)\s(?:shows?|says?|tells?|notes?)`,
  String.raw`${B}you\s(?:were|are)\s(?:offered|given|told|advised|asked|prescribed|discharged|referred|seen|admitted|treated|scheduled|booked)${E}`,
  String.raw`${B}(?:the|that|those)\s(?:bruis(?:e|ing)|swelling|soreness|stitches|numbness|scar|scab|itching|stiffness|tenderness|rash|ache|throbbing|bandage|dressing|splint|cast|boot|antibiotics)\s(?:is|are|was|were|will|should|has|have|looks?|you|comes?|goes)`,
  String.raw`${B}when you(?:\sare|'re)?\s(?:come|in|here|drop by|stop by|pop in)\s(?:in\s|back\s)?for\s(?:the|your|an?|that)\s${FEW}${CLINICAL}`,
  String.raw`${B}you\s(?:being\s)?on\s(?:my|our)\s(?:[\p{L}]{3,10}\s)?(?:list|schedule|books|caseload|roster)`,
  String.raw`${B}your\s(?:plan|insurance|insurer|deductible|copay|account|refund|deposit|balance|bill|invoice)\s[^.!?;]{0,50}?${B}(?:for|of)\s(?:the|that|your)\s${FEW}${CLINICAL}`,
  String.raw`${B}(?:with|on|of|for)\s(?:that|the|those)\s(?:brand-?\s?)?new\s(?:[\p{L}-]{3,12}\s)?(?:${BODY_PART}|${CLINICAL})`,
  String.raw`${B}(?:the|that|those)\s(?:[\p{L}-]{3,10}\s)?(?:twins|triplets|baby|delivery|birth|labou?r|extraction|operation|surgery|procedure)\s(?:was|were|went|came|arrived)${E}`,
  String.raw`${B}(?:hear|talk|tell me|know|ask|speak|chat)\s(?:more\s)?about\s(?:the|those|that)\s${FEW}${CLINICAL}`,
  String.raw`${B}(?:we have|we've|ours is|given our|because of our|due to our|in)\s(?:an?\s)?(?:professional|clinical|therapeutic|treatment|treating|doctor-patient|working)\srelationship${E}`,
  String.raw`${B}(?:${CARERS}|an(?:a)?esthetist|an(?:a)?esthesiologist|technician|assistant|sonographer|phlebotomist)\s(?:who\s)?(?:explained|told|showed|checked|numbed|gave|asked|saw|warned|walked|went over|called|examined|placed|took)\s[^.!?;]{0,50}?${B}(?:you|your)${E}`,
  String.raw`${B}(?:was|were|did|been)\s(?:so\s|very\s|such\s|really\s|an?\s|the\s){0,2}(?:brave(?:st)?|good|great|sweet(?:est)?|strong|tough|calm|champ|trooper|rock ?star|superstar|hero)${E}[^.!?;]{0,24}?\s(?:with|during|for|at|through|about)\s(?:her|his|their|your|the|that|those)\s${FEW}${THING}`,
  String.raw`${B}hope(?:fully)?\s(?:that\s)?(?:the|those|that)\s${FEW}${THING}`,
  String.raw`${B}you(?:'ve|\s(?:were|have|had))\s(?:been\s)?(?:once\s|also\s)?(?:an?|our|one of our)\s(?:[\p{L}-]{3,10}\s)?(?:patients?|clients?)(?!\p{L}|\s(?:person|and|man|woman))`,
  // to hear the little guy is off his inhaler
  String.raw`${B}(?:hear|hearing|know|knowing|see|seeing|read|reading|glad|happy|thrilled|relieved|delighted|pleased)\s(?:that\s|how\s|about\s){0,2}(?:(?:the|your)\s(?!(?:new\s)?(?:portal|site|website|page|phones?|lines?|parking|office|front|team|staff|booking|app|pages|reviews?|comments?)${E})|(?=s?he\s|they\s))(?:[\p{L}'-]{2,12}\s){1,4}?(?:is|are|has|have|was|were)\s(?:[\p{L}]{2,9}\s){0,3}?(?:off|on the mend|home|better|walking|sleeping|eating|breathing|smiling|healing|healed|recovering|recovered|back (?:to|on)|out of|pain-free|feeling|doing (?:well|so|great|better|fine|since))${E}`,
  String.raw`${B}(?:are|is|been)\s(?:all\s)?doing\s(?:[\p{L}]{3,8}\s)?since\s(?:you|your|the)\s(?:went|came|left|last|birth|delivery|surgery|operation|got|visit)`,
  // glad we could get you out of pain the same day you called
  String.raw`${B}(?:we|I)\s(?:could|were able to|was able to|got to|managed to)\s(?:get|help|see|squeeze|fit|treat|take care of|look after|bring|ease|relieve|move)\s(?:you|your)${E}(?!\s(?:find|understand|with (?:the|our|this|that) (?:website|form|portal|page|question|bill)))`,
  String.raw`${B}you(?:'re|\s(?:are|were))?\s(?:now\s|finally\s|already\s|out\s)?(?:out of|free of|rid of|without)\s(?:the\s|that\s)?(?:pain|stitches|cast|fever)${E}`,
  String.raw`${B}the\s(?:same|very)\s(?:same\s)?(?:day|afternoon|morning|evening|night|hour|week)\s(?:that\s)?(?:you|your)\s(?:called|came|rang|phoned|broke|cracked|lost|fell|hurt|asked|wrote|\p{L}{3,9}\s(?:broke|cracked|hurt|came))`,
  String.raw`${B}your\s(?:complaint|concern|remark)s?\s(?:about|over|with|regarding)\s(?:the|that|our)\s${FEW}${THING}`,
];
const SPANISH = [
  String.raw`${B}(?:sus?|tus?|vuestr[oa]s?)\s(?:[\p{L}]{2,12}\s){0,1}?(?:${CLINICO}|${PARTE_DEL_CUERPO})`,
  String.raw`${B}(?:a\susted\s)?se\s(?:le|te|les|os)\s(?:hizo|hicieron|dio|dieron|puso|pusieron|practic\p{L}{1,4}|aplic[oó]|aplicaron|atendi\p{L}{1,4}|avis\p{L}{1,4}|explic\p{L}{1,4}|recet\p{L}{1,4}|oper\p{L}{1,4}|cobr[oó]|cobraron|inform\p{L}{1,4}|ofreci\p{L}{1,4}|revis\p{L}{1,4}|coloc\p{L}{1,4}|llam[oó]|entreg[oó]|advirti[oó]|realiz\p{L}{1,4}|cit[oó]|pas[oó]|pasara)${E}`,
  String.raw`${B}(?:le|te|les)\s(?:ofrecimos|dimos|pusimos|hicimos|recetamos|operamos|colocamos|advertimos|avisamos|explicamos|quitamos|sacamos|entregamos|propusimos|cambiamos|hicieron|pusieron|operaron|dieron|colocaron|sacaron)${E}`,
  String.raw`${B}(?:somos|fuimos|soy|fui|siendo|ser|hemos sido|he sido|como)\s(?:sus?|tus?|vuestr[oa]s?)\s(?:[\p{L}]{3,9}\s)?${MEDICOS}${E}`,
  String.raw`${B}(?:como|siendo|por|al|ya que|puesto que|porque|mientras|dado que)\s(?:(?:es|ser|eres|est[aáé]s?|estar|siendo|sigue[s]?|usted|t[uú])\s){1,3}(?:un[oa]?\s)?(?:paciente|pacientes|en tratamiento|en terapia|bajo tratamiento|en seguimiento)${E}`,
  String.raw`${B}(?:siga|sigue|contin[uú][ea]|[aá]nimo|adelante|persevere|no deje)s?\s(?:con\s|haciendo\s|de hacer\s)?(?:los|las|el|la|sus?|tus?|esos|esas)\s(?:[\p{L}]{3,12}\s)?${CLINICO}`,
  String.raw`${B}(?:va|vas|sigue|est[aá]|evoluciona|duerme|camina|respira|come|mejora)s?\s(?:usted\s)?(?:muy\s|tan\s|mucho\s)?(?:bien|mejor|estupendamente|fenomenal)\s(?:desde|con|tras|despu[eé]s)${E}`,
  String.raw`${B}(?:cuando|la pr[oó]xima vez que|hasta que)\s(?:l[aoe]|te)\s(?:vea|veamos|revise|revisemos|atienda|vuelva a ver)${E}`,
  String.raw`${B}(?:disfrute|disfruta|estrene|luzca|felicidades por|enhorabuena por)\s(?:de\s)?(?:sus?|tus?|los|las|el|la|es[oae]s?)\s(?:nuev[oa]s?\s)?(?:[\p{L}]{3,12}\s)?(?:${CLINICO}|${PARTE_DEL_CUERPO})`,
  String.raw`${B}desde que\s(?:le|te|l[ao])\s\p{L}{3,14}\s(?:la|el|los|las|un|una|su|sus)\s(?:nuev[oa]\s)?${CLINICO}`,
  String.raw`${B}desde que\s(?:viene|vienes|vino|acude|acudes|empez[oó]|empezaste)\s(?:a|con)\s(?:la|las|nuestr[oa]s?|sus|tus|nosotr[oa]s|terapia|consulta)`,
  String.raw`${B}(?:fue|es|era|ha sido|fuiste)\s(?:usted\s)?paciente\s(?:nuestr|m[ií]|de (?:la|esta|nuestr)|aqu[ií]|hasta|desde)`,
  String.raw`${B}usted\s(?:abandon[oó]|interrumpi[oó]|dej[oó]|rechaz[oó]|firm[oó]|decidi[oó]|pidi[oó]|solicit[oó]|recibi[oó]|vino|acudi[oó]|lleg[oó]|eligi[oó]|acept[oó]|no (?:vino|acudi[oó]|quiso|acept[oó]|sigui[oó]|volvi[oó]))\s[^.!?;]{0,40}?(?:${CLINICO}|cita|consulta|consentimiento|alta|seguimiento|veces|tarde)`,
  String.raw`${B}(?:su|tu)\s(?:ni[nñ][oa]|hij[oa]|beb[eé]|peque[nñ][oa]|madre|padre|mam[aá]|pap[aá]|espos[oa])\s(?:ya\s)?(?:est[eé]|est[aá]|qued[oó]|sali[oó]|fue|recibi[oó]|se port[oó]|tuvo)[^.!?;]{0,40}?(?:${CLINICO}|valiente|atendid|alta)`,
  String.raw`${B}(?:tenerl[ao]s?|tenerle|tenerte|atenderl[ao]s?|atenderle|verl[ao]s? aqu[ií])\s(?:en\s(?:la|nuestra|el|nuestro)\s(?:camilla|sill[oó]n|silla|consulta|cl[ií]nica|sala)|como paciente|aqu[ií])`,
  String.raw`${B}(?:el|la|los|las|es[ea])\s(?:morat[oó]n|moret[oó]n|hinchaz[oó]n|molestia|inflamaci[oó]n|puntos|costra|cicatriz|picor|comez[oó]n|adormecimiento|venda|f[eé]rula|yeso|escayola|antibi[oó]tico)\s(?:[\p{L}]{3,9}\s)?(?:se|es|era|ir[aá]|va|debe|que|le|te|tard|desaparec)`,
  String.raw`${B}cuando\s(?:venga|vengas|pase|pases|vuelva|vuelvas)\s(?:a|por|para)\s(?:ponerse\s|hacerse\s)?(?:la|el|los|las|su|tu|l)\s?(?:[\p{L}]{3,12}\s)?${CLINICO}`,
  String.raw`${B}(?:teni[eé]ndo(?:l[ao]|le|te)|estando usted|estando t[uú])\sen\s(?:mi|nuestra)\s(?:lista|agenda|consulta)`,
  String.raw`${B}(?:su|tu)\s(?:seguro|aseguradora|p[oó]liza|cuenta|copago)\s[^.!?;]{0,50}?${B}(?:de|por)\s(?:la|el|los|las|su|tu)\s${CLINICO}`,
  String.raw`${B}ver(?:l[aeo]|te)\s(?:caminar|andar|correr|sonre[ií]r|comer|dormir)\s(?:sin|otra vez|de nuevo|tan)`,
  String.raw`${B}(?:los|las|el|la)\s(?:mellizos|gemel[oa]s|trillizos|parto|ces[aá]rea|extracci[oó]n|operaci[oó]n|cirug[ií]a|endodoncia|intervenci[oó]n)\s(?:fue|fueron|sali[oó]|salieron|estuvo|result[oó])${E}`,
  String.raw`${B}(?:cuente|cuentes|hable|hables|hablemos|hablamos|platiquemos|platicamos|veamos|vemos)\s(?:lo\s)?(?:de[l]?|sobre)\s?(?:los|las|la|sus?|tus?|esos|esas)?\s(?:${CLINICO}|${PARTE_DEL_CUERPO})`,
  String.raw`${B}(?:nos une|tenemos|hay entre nosotros|por|nuestra)\s(?:ya\s|nuestra\s|una\s){0,2}relaci[oó]n\s(?:profesional|terap[eé]utica|cl[ií]nica|asistencial|m[eé]dic[oa]|de (?:m[eé]dic|doctor|terapeuta))`,
  String.raw`${B}(?:la|el|nuestr[oa])\s[\p{L}]{5,14}\s(?:le|te|l[ao])\s(?:explic|atendi|revis|oper|puso|dio|quit|coloc|recet|examin|durmi|sac|limpi|avis|advirti|mir)[\p{L}]{0,4}${E}`,
  String.raw`${B}(?:alegra|gusto|bueno|alegr[ií]a|celebramos|content[oa]s?|felices)\s(?:mucho\s|tanto\s|saber\s|leer\s|de\s){0,3}que\s(?:(?:el|la|los|las|su|tu|sus|tus)\s(?!(?:nuev[oa]\s)?(?:portal|p[aá]gina|sitio|app|tel[eé]fono|estacionamiento|equipo|personal|rese[nñ]a|comentario)${E})(?:[\p{L}]{2,12}\s){1,3}?)?(?:ya\s)?(?:no\s)?(?:use|usa|necesite|tome|est[eé]n?\s(?:mejor|bien|en casa|san)|camine|duerma|respire|tenga\s(?:dolor|miedo|fiebre)|haya(?:n)?\s(?:salido|quedado|vuelto|podido|sanado)|se\s(?:sienta|encuentre|recupere|est[eé]\srecuper))`,
  String.raw`${B}(?:tiene|tienes|dej[oó]|qued[oó]|ten[ií]a)\s(?:usted\s)?(?:un\s|su\s)?(?:saldo|adeudo|pago|copago|factura)s?\s(?:pendientes?|sin pagar|vencid[oa]s?)`,
  String.raw`${B}(?:a\s)?(?:su|tu)\s(?:hij[oa]|ni[nñ][oa]|beb[eé]|espos[oa]|marido|mam[aá]|pap[aá]|madre|padre|abuel[oa]|familiar)\s(?:la|lo|le|se\s(?:la|lo|le))\s(?:\p{L}{1,9}(?:amos|imos)|vieron|atendi\p{L}{1,4}|revis\p{L}{1,4}|oper\p{L}{1,4}|pas\p{L}{1,4})`,
  String.raw`${B}(?:le|te)\s(?:autorizaron|aprobaron|negaron|rechazaron|cubrieron|programamos|agendamos|conseguimos|autorizamos)\s(?:la|el|los|las|su|una?)\s(?:[\p{L}]{3,12}\s)?(?:${CLINICO}|cita|consulta)`,
  String.raw`${B}(?:haber(?:l[aeo]|te)\s\p{L}{4,9}|perder(?:l[aeo]|te)|ver(?:l[aeo]|te)|tener(?:l[aeo]|te))\s(?:[\p{L}]{3,9}\s)?como\s(?:nuestr[oa]\s)?paciente${E}`,
  String.raw`${B}(?:ojal[aá]|espero|esperamos)${E}[^.!?;]{0,30}?\s(?:ya\s)?(?:no\s)?(?:necesite|use|tome|tenga|le\sdue?la)s?\s(?:m[aá]s\s)?(?:las?|los|el|su|sus)\s${CLINICO}`,
  String.raw`${B}(?:pudimos|pude|logramos|logr[eé]|haber(?:l[aeo]s?|te)\s(?:podido|logrado))\s(?:[\p{L}]{3,9}\s)?(?:quitar|atender|aliviar|ayudar|ver|recibir|calmar|pasar|hacer|sacar|operar|curar|arreglar|poner)(?:l[aeo]s?|te)?${E}`,
  String.raw`${B}(?:el|la)\smism[oa]\s(?:d[ií]a|tarde|mañana|noche|semana)\s(?:en\s)?que\s(?:usted\s|nos\s|se\s(?:le\s)?){0,2}(?:llam|vino|pidi|quebr|rompi|cay|lastim|enferm)\p{L}{0,4}`,
  String.raw`${B}(?:su|tu)\s(?:queja|reclamo|reclamaci[oó]n|protesta)\s(?:sobre|por|de)\s(?:la|el|las|los)\s(?:[\p{L}]{3,12}\s)?${CLINICO}`,
  String.raw`${B}(?:el|la|los|las|su|sus)\s(?:nuev[oa]s?\s)?${CLINICO}(?:\snuev[oa]s?)?\s(?:le|te)s?\s(?:vaya|siente|ayude|funcione|quede|est[eé]|haya|va|sienta|ayuda|funciona|queda)n?${E}`,
];
/** Of whoever wrote a review, to everybody else. */
const OF_REVIEWER = [
  String.raw`${B}(?:the|this|that)\s(?:reviewer|person|patient|client|writer|gentleman|lady|user|customer)(?:'s)?\s[^.!?;]{0,40}?(?:discharged|treated|seen|patient|missed|refused|declined|appointments?|${THING})`,
  String.raw`${B}(?:her|his|their)\s${FEW}(?:${THING}|${BODY_PART}|appointments?|visits?|bill)\s[^.!?;]{0,20}?(?:was|were|is|had|went|did)${E}`,
  String.raw`${B}(?:s?he|they)\s(?:was|were|had|came|missed|refused|declined|did|got)\s[^.!?;]{0,40}?(?:discharged|treated|seen|appointments?|${THING})`,
  String.raw`${B}(?:el|la|este|esta)\s(?:paciente|persona|usuari[oa]|se[nñ]ora?|client[ea])\s[^.!?;]{0,40}?(?:alta|atendid|tratad|falt[oó]|${CLINICO})`,
];

const FOUND = finderOf([...ENGLISH, ...SPANISH].map((one) => spelled(one, 'giu')));
const OF_WRITER = finderOf(OF_REVIEWER.map((one) => spelled(one, 'giu')));

/** Said of whoever may come, or not said. */
const IN_GENERAL =
  /(?<!\p{L})(?:if|whenever|whether|in case|unless|anyone|anybody|everyone|whoever|any(?:\s\p{L}{3,9})?|no one(?:'s)?|nobody|can['’]?t|cannot|won['’]?t|never|not able|unable|don['’]?t (?:discuss|talk|speak|share|answer|say|give|post|read)|bring|please (?:call|bring|ring|contact|tell|send|write)|you (?:can|may)|for questions|si|cuando (?:venga|necesite|quiera)|nadie|cualquier(?:a)?|cada|nunca|no (?:podemos|puedo|damos|hablamos|decimos|contestamos|comentamos|atendemos|tratamos)|ll[aá]m(?:e|enos)|traiga|puede|para (?:pedir|cambiar|preguntas))(?!\p{L})[^.!?;]{0,90}$/iu;

/** What a reply tells the reader of care: matches in one sentence, or in the words of a reply. */
export function toldToReader(words: string): RegExpMatchArray[] {
  return kept(words, [...FOUND[Symbol.matchAll](words)]);
}

/** What a reply tells everybody else of whoever wrote the review. */
export function toldOfReviewer(words: string): RegExpMatchArray[] {
  return kept(words, [...OF_WRITER[Symbol.matchAll](words)]);
}

function kept(words: string, matches: readonly RegExpMatchArray[]): RegExpMatchArray[] {
  return matches.filter(({ index = 0 }) => {
    const clause = words
      .slice(Math.max(0, index - 140), index)
      .replace(/^.*(?:[:;]|\sbut\s|\spero\s|,\s(?=$|(?:we|I|you|because|since|as|usted)\s))/su, '');
    return !IN_GENERAL.test(clause);
  });
}
