// Someone who is named and of whom it is told, right behind or right before the name, what was done for her or him here:
// “Annika Vestergaard, whom I treated for …”, “Mr. Haverstock, who did his dialysis here”, “the veneers of Carla Whitcombe”.

const ADVERB =
  '(?:(?:once|first|also|later|still|already|even|finally|long ago|myself|only|just|had|have|has|ever|since|personally)\\s){0,2}';
const CARER = String.raw`(?:I|we|he|she|they|dr\.?\s[\p{L}'-]{2,20}|(?:our|the|my)\s(?:[\p{L}-]{2,14}\s)?(?:team|nurses?|doctors?|dentists?|surgeons?|therapists?|midwi(?:fe|ves)|clinic|ward|practice))`;
/** What nobody does for a colleague. */
const TREATED =
  '(?:treat(?:ed|ing)?|operat(?:ed|ing) on|deliver(?:ed|ing)?|diagnosed|stitched(?: up)?|sewed up|vaccinated|immunized|resuscitated|revived|nursed|anesthetized|intubated|fitted|vaccinated|discharged|admitted|examined|counsell?ed|dialyzed|transplanted|set|cast)(?!\\p{L})(?!\\s(?:like|as|with (?:respect|kindness|suspicion)|to|up (?:the|a|our)|out))';
const TAKEN =
  '(?:did|does|had|has|gets?|got|receives?|received|underwent|undergoes|went through|goes through|started|starts|finished|completed|took|takes|came (?:[\\p{L}\\d]{1,12}\\s){0,4}?for|came in for|comes (?:[\\p{L}\\d]{1,12}\\s){0,4}?for|comes in for|fought through|sat through|sits through|was on|is on|needs?|needed|spent [^.!?;,]{2,25} (?:on|in)|endured|survived)';
const THERAPY =
  '(?:dialysis|chemo(?:therapy)?|radiation|radiotherapy|rehab(?:ilitation)?|physical therapy|physio(?:therapy)?|speech therapy|immunotherapy|(?:open-heart |heart |knee |hip |back |brain |cataract |bypass |jaw )?surger(?:y|ies)|operations?|(?:blood |bone marrow )?transfusions?|infusions?|(?:kidney |liver |heart |lung |bone marrow )?transplants?|braces|c-?section|amputations?|detox|methadone|stitches|root canals?|dentures|implants?|skin grafts?|allergy shots|bypass|pacemaker|knee replacement|hip replacement)';
/** “Who had surgery privileges”, “who took the dialysis unit in hand”. */
const NO_JOB = String.raw`(?!\p{L}|[\s-](?:residenc\p{L}{1,3}|training|fellowships?|rotations?|privileges|research|services?|units?|programs?|programmes?|internships?|degrees?|teams?|clinics?|class(?:es)?|work|practice|department|schools?|oncology|technology|techs?|technicians?|physics|safety|aides?|assistants?|nurses?|wards?|boards?|certificat\p{L}{2,4}|courses?|license|experience|patients?|director|coordinator|lead|schedule|for (?:our|the) (?:clinic|county)))`;

/** Right after a name. */
export const TREATED_AFTER: readonly RegExp[] = [
  String.raw`^,?\s(?:whom|who|that)\s${CARER}\s${ADVERB}${TREATED}`,
  String.raw`^,?\s(?:whom|who|that)\s${CARER}\s${ADVERB}(?:cared for|looked after|took care of|sat with|stayed with|followed|saw)\s(?:for|after|through|during|until|in|on)(?!\p{L})[^.!?;]{0,40}?\s(?:cancer|leuk\p{L}{1,2}emia|lymphoma|stroke|surgery|operation|chemo\p{L}{0,7}|illness|treatment|pregnanc(?:y|ies)|labou?r|rehab\p{L}{0,10}|hospice|ward|icu|clinic|diagnosis|dialysis|coma|burns?|accident|overdose)(?!\p{L})`,
  String.raw`^,?\swho\s${ADVERB}${TAKEN}\s(?:(?:his|her|the|their|all|every|some|two|three|four|five|six|daily|weekly|monthly|long|last|first|a|an|of|months|weeks|years|rounds|courses)\s){0,5}(?:[\p{L}-]{2,12}\s){0,1}?${THERAPY}${NO_JOB}`,
  String.raw`^,?\swho\s${ADVERB}(?:learned|relearned|had to learn)\s(?:how\s)?to\s(?:walk|talk|speak|swallow|eat|write|stand|breathe|dress|hear)\s(?:again|anew|with (?:us|a prosthe|her new|his new)|here|in our)`,
  String.raw`^,\swho\s(?:first\s|once\s)?(?:walked|came|limped|hobbled|rolled|was (?:carried|wheeled|brought))\s(?:in|into (?:our|the) \p{L}{4,9}|through our doors?|to us)\s(?:with|on|in)\s(?:a|an|two|her|his|one|both)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:canes?|crutch(?:es)?|walker|wheelchair|stretcher|limp|fever|pain|sling|cast|toothache|cough|headache|wound|burns?|lump|rash|broken \p{L}{3,9})(?!\p{L})`,
  String.raw`^[,;]\s(?:she|he|who)\s(?:also\s|just\s|even\s)?(?:had|got|has had|went through|did)\s(?:the same|her|his|a|an)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:knees?|hips?|shoulders?|back|teeth|tooth|eyes?|cataracts?|surgery|operation|procedure|treatment|implants?|crowns?|braces|root canal|hernia|foot|feet|heart|valve|baby|c-section)\s(?:[\p{L}]{3,9}\s)?(?:here|with us|by us|at our)(?!\p{L})`,
  String.raw`^[,;]\s(?:ella|[eé]l|que|quien)\s(?:tambi[eé]n\s|ya\s)?se\s(?:oper[oó]|trat[oó]|atendi[oó]|hizo|puso|cur[oó])\s(?:de\s)?(?:lo\smismo|la\smisma|el\smismo|(?:la|el|los|las)\s\p{L}{4,12})\s(?:[\p{L}]{3,9}\s)?(?:aqu[ií]|con nosotr[oa]s)(?!\p{L})`,
  String.raw`^,\s(?:a\s)?(?:quien|que)\s(?:yo\s|nosotr[oa]s\s|una vez\s|tambi[eé]n\s){0,2}(?:trat[eé]|oper[eé]|atend[ií]|diagnostiqu[eé]|vacun[eé]|sutur[eé]|cos[ií]|reanim[eé]|cur[eé]|intub[eé]|(?:trat|oper|atend|diagnostic|vacun|sutur|reanim|cur)(?:amos|imos))(?!\p{L})`,
  String.raw`^,\s(?:que|quien)\s(?:[\p{L}]{2,10}\s){0,2}?se\s(?:dializ|oper[oó]|oper[aá]|trat[oó]|atend|atiend|cur[oó]|rehabilit|vacun)\p{L}{0,5}(?!\p{L})`,
  String.raw`^,\s(?:que|quien)\s(?:[\p{L}]{2,10}\s){0,2}?(?:hizo|hac[ií]a|tuvo|recibi[oó]|recib[ií]a|llev[oó]|termin[oó]|pas[oó]|empez[oó]|ven[ií]a|vino|llegaba)\s(?:(?:su|sus|la|las|el|los|un|una|por|a|todas|toda|tres|dos|veces|por semana|años|de|con|meses)\s){0,6}(?:quimio(?:terapia)?s?|di[aá]lisis|radioterapia|radiaciones|rehabilitaci[oó]n|terapias?|trasplante|cirug[ií]as?|operaci[oó]n(?:es)?|transfusi[oó]n(?:es)?|ces[aá]rea|insulina|curaci[oó]n(?:es)?)(?!\p{L})`,
  String.raw`^,\s(?:que|quien)\s(?:[\p{L}]{2,10}\s){0,2}?(?:aprendi[oó]|volvi[oó])\s(?:de nuevo\s|otra vez\s)?a\s(?:caminar|hablar|comer|tragar|escribir|andar)(?!\p{L})`,
  String.raw`^,\sa\squien(?:es)?\s(?:(?:yo|ya|una vez|tambi[eé]n)\s)?(?:le\s|les\s)?(?:salv|quit|oper|cos|sac|pus|repar|reconstru|cort|arregl|enyes|implant|coloc|extraj|devolv)(?:[oó]|[eé]|[ií]|i[oó]|amos|imos|aron|ieron|y[oó])\s(?:la|el|un|una|los|las|su|sus|dos)\s(?!tiempo|favor|beca|carta)\p{L}{3,12}`,
  String.raw`^\s(?:en|durante|despu[eé]s de|tras|al terminar|termina|terminando)\s(?:su|sus|la)\s(?:(?:primera|segunda|tercera|cuarta|quinta|[uú]ltima|s[eé]ptima|d[eé]cima)\s)?(?:sesi[oó]n(?:es)?\sde\s)?(?:quimio(?:terapia)?|di[aá]lisis|radioterapia|rehabilitaci[oó]n|terapia f[ií]sica|hemodi[aá]lisis|transfusi[oó]n)(?!\p{L}|\s(?:de|del)\s(?:la\s)?(?:cl[ií]nica|hospital))`,
  String.raw`^\s(?:at|in|during|after|on|before)\s(?:her|his)\s(?:very\s)?(?:first|last|final|second|third|tenth|weekly|monthly)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:sessions?|chemo\p{L}{0,7}|treatments?|check-?up|appointment|cleaning|dialysis|infusion|fitting|adjustment|injection|vaccine|shots?|radiation|round of \p{L}{4,12})(?!\p{L}|\s(?:as|with (?:a|her|his) (?:new )?(?:patient|client)))`,
].map((one) => new RegExp(one, 'iu'));

/** Of one's own family is told what family went through: other rules speak of that. And whom books are about is public. */
export const OF_ONES_OWN =
  /(?<!\p{L})(?:(?:my|our|his|her|mi|mis|nuestr[oa]s?|su)\s(?:[\p{L}-]{2,14}\s){0,2}?(?:mother|father|mom|mum|dad|grand\p{L}{2,8}|nan|gran|sister|brother|aunt|uncle|cousin|wife|husband|partner|son|daughter|friend|mentor|teacher|neighbou?r|colleague|madre|padre|mam[aá]|pap[aá]|abuel[oa]|abuelit[oa]|herman[oa]|t[ií][oa]|prim[oa]|espos[oa]|marido|hij[oa]|amig[oa]|maestr[oa]|vecin[oa]|colega)|singer|actor|actress|president|king|queen|novelist|poet|painter)[,:]?\s(?:don\s|doña\s)?$/iu;

const SHOWN_EN =
  '(?:braces|veneers?|crowns?|bridge|implants?|whitening|cleaning|fillings?|surgery|operation|treatment|dentures?|smile|teeth|nose|scars?|skin|acne|facelift|eyelids?|botox|fillers?|lips?|lasik|cataracts?|makeover|transformation|hip|knee|back|posture|shoulder|therapy|rehab|orthodontics?|aligners?|gums|bite|jaw|hair|weight loss|laser|tattoo removal|hernia|foot|feet|toenails?|spine|hearing aids?|glasses)';
const SHOWN_ES =
  '(?:frenos|brackets|ortodoncia|implantes?|blanqueamiento|limpieza|carillas?|coronas?|puentes?|cirug[ií]a|operaci[oó]n|tratamiento|pr[oó]tesis|dentadura|extracci[oó]n|lentes|rinoplastia|liposucci[oó]n|b[oó]tox|rellenos?|cicatriz|cicatrices|sonrisa|nariz|rodilla|cadera|espalda|piel|acn[eé]|rehabilitaci[oó]n|terapia|dientes|diente|muela|enc[ií]as|alineadores|p[aá]rpados|labios|mordida|mand[ií]bula|l[aá]ser|u[nñ]as|pies?|columna|yeso|cataratas?|hernia|endodoncia|resinas?|f[eé]rula|aud[ií]fonos)';
const WHOSE = String.raw`(?:don\s|doña\s|la\s(?:señora|niña|pequeña)\s|el\s(?:señor|niño|pequeño)\s)?`;

/** Right before a name: what of her or him is shown. */
export const TREATMENT_OF: readonly RegExp[] = [
  String.raw`(?<!\p{L})(?:before[- ]and[- ]after|before\/after)(?:\s(?:photos?|pictures?|shots?|images?|pair))?(?:,|:|\sof|\sfor|\swith|\safter)?\s(?:(?:the|her|his|a|new|full|some|our)\s){0,2}(?:[\p{L}-]{3,14}\s){0,2}?${SHOWN_EN}\s(?:of|for|on)\s$`,
  String.raw`(?<!\p{L})before[- ]and[- ]after\s(?:of|for)\s$`,
  String.raw`(?<!\p{L})antes y despu[eé]s(?:,|:)?\s(?:(?:del?|en|con|por)\s)?(?:(?:la|las|los|el|un|una|unos|unas|su|sus|nuev[oa]s?)\s){0,2}(?:[\p{L}]{3,14}\s){0,2}?${SHOWN_ES}(?:\s(?:dental|nasal|facial|de\s\p{Ll}{4,12}))?\s(?:de|en|a)\s${WHOSE}$`,
  String.raw`(?<!\p{L})(?:resultados?|fotos?|imagen|evoluci[oó]n|progreso|avance)\s(?:final(?:es)?\s)?(?:del?|de\s(?:la|las|los|una?))\s(?:[\p{L}]{3,14}\s){0,1}?${SHOWN_ES}(?:\s(?:dental|nasal|facial))?\s(?:de|en|a)\s${WHOSE}$`,
  // I set the arm of young Wesley Odom
  String.raw`\b(?:I|we|he|she|they|dr\.?\s[\p{L}'-]{2,20})\s(?:(?:once|just|finally|also|even|had)\s)?(?:set|stitched(?: up)?|sewed(?: up)?|repaired|fixed|replaced|mended|pinned|pulled|drained|removed|straightened|rebuilt|saved|treated|cast|bandaged|splinted|operated on|took out)\s(?:the|a|an|both|two|one)\s(?:[\p{L}-]{2,12}\s){0,2}?(?:arms?|legs?|hands?|foot|feet|knees?|hips?|teeth|tooth|molar|nose|jaw|wrist|ankle|shoulder|collarbone|heart|eyes?|ears?|back|spine|fingers?|toes?|appendix|gallbladder|tumou?r|hernia|cyst|gash|wound|fracture|lip|scalp|forehead|chin|valve|kidney|burns?)\s(?:of|for|from)\s(?:young\s|old\s|little\s|poor\s)?$`,
  String.raw`(?<!\p{L})(?:results?|outcome|progress|photos?|pictures?)\s(?:of|from|after)\s(?:the\s)?(?:[\p{L}-]{3,14}\s){0,1}?(?:braces|veneers|crowns?|implants?|whitening|facelift|botox|fillers?|lasik|aligners|dentures|orthodontics?|cataract surgery|surgery|treatment)\s(?:of|for|on)\s$`,
].map((one) => new RegExp(one, 'iu'));
