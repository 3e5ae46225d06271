// Words of children in English, for texts without accents; case counts, since a name begins with a capital.

const AGES =
  '(?:\\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';
const ORDINAL =
  '(?:1st|2nd|3rd|\\d{1,2}th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)';
const NAME = '(?<name>[A-Z][a-z]{2,20})';
const ADJ =
  '(?:(?:own|very own|little|big|new|dear|sweet|lovely|beloved|adopted|foster|step|older|younger|oldest|youngest|eldest|elder|middle|second|first|third|teenage|teen|baby|newborn|infant|rambunctious|shy|proud),? ){0,3}';
const WHOSE =
  "(?<whose>[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|whose|[A-Z][a-z]{1,15}(?:'s|s')|(?:receptionist|manager|nurse|doctor|dentist|hygienist|therapist|counselor|midwife|administrator|founder|owner|biller|assistant|technician|practitioner|dietitian|pharmacist|optician|optometrist|chiropractor|psychologist|audiologist|podiatrist|scheduler|coordinator|bookkeeper|consultant|surgeon|aide|educator|coach|interpreter|paramedic)'s)";
const KID =
  '(?:step|grand|god)?-?(?:daughters?|sons?|boys?|girls?|kids?|child|children|baby|bab(?:y|ies)|twins|triplets|toddlers?|teen(?:ager)?s?|eldest|oldest|youngest|firstborn|middle one|middle child|little ones?|lad|lass|nieces?|nephews?)';
/** Children by a word that holds their age or their school year. */
const AGED = `(?:${AGES}(?: and a half)?[- ](?:year|month|week)s?[- ]olds?|(?:rising )?${ORDINAL}[- ]graders?|kindergart(?:ner|ener)s?|pre-?schoolers?|(?:middle|grade|elementary|high)[- ]schoolers?|(?:high[- ]school )?(?:freshman|sophomore)|pre-?teen|tween)`;
/** What doesn't make a thing or a patient of them: "my four-year-old clinic". */
const ENDS =
  "(?='s |[.,;:!)]|$| (?:and|who|whose|is|has|had|was|are|have|will|can|says?|said|in|at|on|to|with|for|or|as|but|from|than|son|daughter|boy|girl|twins?|kid|niece|nephew|child|baby|grandson|granddaughter|loves?|likes?|thinks?|plays?|playing|asks?|calls?|would|does|gets?|goes|starts?|started|just|now|won|made|learns?|taught|taking|about|when|while|home|around|how|into|every|after|before|because|still|already|about|dance|named|called|[A-Z]))";
const GRADE = `(?:kindergarten|pre-?school|pre-?k\\b|nursery school|day ?care|${ORDINAL}[- ]grade(?!r)|middle school|junior high|high school(?! sweetheart| friends?)|elementary school|grade school|(?:freshman|sophomore) year|(?:freshman|sophomore)(?! in medical)|(?:Year|year) (?:one|two|three|four|five|six|seven|\\d{1,2})\\b)`;
const SCHOOL =
  "(?:[A-Z][\\w.']{1,20} ){1,3}(?:Elementary|Primary|Middle|Junior High|High|Grammar|Prep|Academy|Montessori|Preschool|Kindergarten|Charter|Waldorf|Day School|School)\\b(?! of\\b)|the (?:Montessori|Waldorf|Quaker|Friends) school";
const AGE_TOLD = `(?:\\b(?:is|are|turned|turns|turning|just|now|aged?|age|only|nearly|almost|not yet|hit|barely)|,|\\() ?(?:only |just |now |almost |nearly )?${AGES}(?: and ${AGES})?(?=[.,;)!]|$| years?\\b| months?\\b| and (?:who|is|has|already|thinks|loves|a half)| this | next | last | in [A-Z]| on [A-Z])`;
/** Born the other day. */
const BORN =
  '(?:born|arrived) (?:on |last |this |yesterday|today|early |just |at \\d|in (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|the))';
const UP_TO = (most: number) => `[^.;!?]{0,${most}}?`;
const RAISED = '(?:[Mm]om|[Mm]um|[Mm]other|[Dd]ad|[Ff]ather|[Pp]arent|[Mm]ommy|[Dd]addy|[Mm]ama|[Pp]apa)';
const DOES =
  '(?:starts?|started|starting|begins?|began|entered|enters|entering|finished|finishing|graduates?|graduated|graduating|repeats?|aced|survived) ';

/** Children of the practice's people by an age, a school year, a school or a name; sources of patterns. */
export const OF_OURS_ENGLISH: readonly string[] = [
  // my six-year-old; Ruth's kindergartner
  `\\b${WHOSE} ${ADJ}${AGED}${ENDS}`,
  // her daughter … a sophomore at Cedar Hill High; Ruth's youngest has his first day of kindergarten
  `\\b${WHOSE} ${ADJ}${KID}\\b(?! of)${UP_TO(60)}\\b(?:${GRADE}|${SCHOOL})`,
  `\\b${WHOSE} ${ADJ}${KID}\\b${UP_TO(24)}${AGE_TOLD}`,
  `\\b${WHOSE} ${ADJ}${KID}\\b,? ?(?:who )?(?:was |were )?${BORN}`,
  // I coach at Larch Elementary because that's where my son goes
  `\\b(?:${SCHOOL})${UP_TO(40)}\\b(?:where|because|since|as)\\b${UP_TO(16)}\\b${WHOSE} ${ADJ}${KID} (?:both |all |now )?(?:goes|go|attends?|stud(?:y|ies)|starts?|learns?|(?:is|are) (?:now |both |all |an? )?(?:students?|pupils?|enrolled))\\b`,
  // at his son's game, the boy turned six
  `\\b${WHOSE} ${ADJ}${KID}'s [^.;!?]{0,40}(?:,|-) (?:and )?(?:the (?:boy|girl|kid|child|little one)|he|she)(?:'s| is| turned| just turned| turns) (?:only |now |just )?${AGES}(?=[.,;)!]|$| last| this| and| years)`,
  `\\b(?:[A-Za-z]{1,9}-year-old|(?:${ORDINAL}|kindergarten)[- ]grade) ${UP_TO(20)}\\bis ${WHOSE} ${ADJ}${KID}\\b`,
  // Pam Loo's boy Kip; his own three-year-old, Minnow; our manager's twins, Ike and Opal
  `\\b${WHOSE} ${ADJ}(?:${KID}|${AGED})(?:,? (?:named|called)|,| -|:)? ${NAME}(?=[.,;:!)?]|$|'| [a-z])`,
  // Teddy, Dr May's four-year-old; Maisie, our receptionist's seven-year-old; Anoushka … is our manager's nine-year-old
  `\\b${NAME}(?: and [A-Z][a-z]{2,15})?(?:,| is| are|, who is| -|:) (?:none other than |also )?(?:[Oo]ur |the |Dr\\.? |Nurse |[a-z]{4,14} ){0,4}?${WHOSE} ${ADJ}(?:${KID}|${AGED})(?=[.,;:!)]|$| (?:who|and|in|at|is|was|has|made|drew|painted))`,
  `\\b[Ll]ittle ${NAME}${UP_TO(90)}\\b(?:she|he)(?: is|'s) (?:[Oo]ur |the |Dr\\.? |Nurse |[a-z]{4,14} ){0,4}?${WHOSE} ${ADJ}(?:${KID}|${AGED})\\b`,
  // mother to a boy in second grade
  `\\b${RAISED} (?:of|to) (?<whose>an?|one|two|the) ${ADJ}(?:${KID}|${AGED})\\b${UP_TO(40)}\\b(?:${GRADE}|${SCHOOL})`,
  `\\b${RAISED} (?:of|to) (?<whose>an?|one|two|the) ${ADJ}(?:${AGED})${ENDS}`,
  // mum to third-grader Idris; mama to three-month-old Leif; (mum to Idris, 8)
  `\\b(?<whose>${RAISED}) (?:of|to) (?:(?:an?|the|little|newborn|baby|my|our|his|her) ){0,2}${AGED}(?: (?:son|daughter|boy|girl|twins?))?,? ${NAME}`,
  `(?<pair>)\\b(?<whose>${RAISED}) (?:of|to) (?:(?:little|twins?|boys?|girls?|kids|sons?|daughters?),? ){0,2}${NAME} and (?:little )?[A-Z][a-z]{2,15}(?=[.,;)!]|$| (?:and|who|is|was|has)\\b)`,
  `(?<pair>)\\b(?<whose>${RAISED}) (?:of|to) (?:[Bb]aby|[Ll]ittle|newborn|infant|tiny) ${NAME}`,
  `\\b(?<whose>${RAISED}) (?:of|to) (?:(?:little|baby|newborn) )?${NAME}(?:,| \\(|,? who is|,? who just turned) ?(?:aged? |now |only |just |almost |nearly )?${AGES}(?=[.,;)!]|$| and | years| months)`,
  // the mom who drives Imani to fencing; the parent who cries when Solvei sings
  `\\b(?<whose>[Tt]he|an?|[Jj]ust a|[Pp]roud) (?:[a-z]{3,9} )?${RAISED} (?:who|that|whose)${UP_TO(60)} ${NAME}(?='s| (?:to|from|at|sings?|plays?|swims?|dances?|scores?|runs?|reads?|leaves?|wins?|loses?|gets?|goes|starts?|skates?|and|is|in|with)\\b|[.,;])`,
  // since Odile started fourth grade; since Gus was born last March
  `\\b(?<whose>[Ss]ince|[Ww]hen|[Uu]ntil|[Nn]ow that|[Bb]efore|[Bb]ecause) ${NAME} (?:has )?(?:just )?${DOES}(?:at )?(?:the )?(?:${GRADE}|school\\b)`,
  `\\b(?<whose>[Ss]ince|[Ww]hen|[Uu]ntil|[Bb]efore|[Aa]fter) ${NAME} (?:was )?${BORN}`,
  // her biggest fan is five and goes by Bertie
  `\\b(?<whose>[Mm]y|[Hh]is|[Hh]er) (?:biggest|number one|greatest|most loyal|smallest|youngest|toughest|favou?rite|littlest) (?:fan|critic|boss|admirer|teacher|assistant|helper|patient|supporter|audience|coworker|co-worker)\\b${UP_TO(12)} (?:is|turned|turns|just turned|will be) (?:only |just |almost )?${AGES}(?=[.,;]| and | years)`,
  // my girl Saffron pitches for the Comets
  `\\b${WHOSE} ${ADJ}(?:step|grand|god)?-?(?:son|daughter|boy|girl|niece|nephew|toddler|eldest|oldest|youngest|firstborn) ${NAME} (?:[a-z]{3,9}(?:s|ed)) (?:for|in|at|with|on|to|the|his|her|our|my|every|all)\\b`,
  // a two-year-old named Fitz
  `\\b(?:an?|one|the|with|our|my|two) (?:[a-z]{3,11} )?${AGED},? (?:named|called|by the name of) ${NAME}`,
  // had Clementine later still; she is six
  `\\b(?:had|have|has|adopted|fostered|welcomed|raising|raises?|raised|named) ${NAME}\\b[^.!?]{0,40}?\\b(?:she|he)(?:'s| is| turned| just turned) (?:now |only |just |almost |nearly )?${AGES}(?=[.,;)!]|$| and )`,
  `\\braising ${NAME}(?:,? and [A-Z][a-z]{2,15})?,? (?:who (?:is|are) |now )?(?:in |both in )?(?:${GRADE}|${AGES} and ${AGES})`,
  // Odin's teacher, Lottie's under-eights
  `\\b(?!(?:Today|Tomorrow|Yesterday|Everyone|Everybody|Nobody|Someone|Anyone|Children|People|Women|Men|Nurse|Teacher|Mother|Father)'s)${NAME}'s (?:under-(?:\\d{1,2}|[a-z]{3,6})s?|[Uu]-?\\d{1,2}s?|(?:[a-z]{3,12}[- ])?(?:kindergarten|preschool|${ORDINAL}[- ]grade) (?:teacher|class|play|concert|project)|teacher\\b(?=[^.;]{0,60}\\b(?:kindergarten|grade|school|class))|lunch ?box|booster seat|school lunch|spelling (?:test|words|bee)|science fair|nap ?time|baby (?:monitor|shoes|teeth|photos))`,
  `\\b(?:kindergarten|preschool|${ORDINAL}[- ]grade)\\b[^.;!?]{0,50}\\b(?!Today|Everyone|Nobody)${NAME}'s teacher\\b`,
  `\\b(?:[Ww]atch(?:es|ing)|[Cc]oach(?:es|ing)|[Cc]heer(?:s|ing)|[Pp]ack(?:s|ing)|[Mm]ak(?:es|ing)) [^.;!?]{0,50}?\\b${NAME}'s (?:without|with extra|under-|with the crusts)`,
  // Hazel and Jude's dad; little Hank and he; refereeing Finn and Callum
  `(?<![A-Z][a-z]{1,15} )\\b${NAME}(?: and [A-Z][a-z]{2,15})?'s (?:dad|mom|mum|mother|father|mama|papa|daddy|mommy|parent|grandma|grandpa|stepdad|stepmom)\\b(?!-|'s (?:office|clinic)| (?:group|club|night|friends?|blog))`,
  `\\b(?:[Ss]he|[Hh]e|I|and|with|for) (?:and )?(?:a )?little (?!Rock|Italy|Havana|Tokyo|League|River|Women|Lake|Creek|Prairie|Mountain)${NAME}\\b`,
  `\\b(?:[Rr]eferee(?:ing|s)|[Ww]rangl(?:ing|es)|[Cc]orrall?(?:ing|s)|[Bb]ath(?:ing|es)|[Cc]hauffeur(?:ing|s)|[Pp]arent(?:ing|s)|[Oo]utnumbered by|[Bb]raid hair for|[Rr]eads? (?:a story |stories )?to) ${NAME}(?: and [A-Z][a-z]{2,15}|, ${AGES},)`,
  `\\b(?<whose>[Mm]y|[Oo]ur|[Hh]is|[Hh]er|for|to|with|and) ${NAME},? (?:who (?:is|was|turned) |(?:then|now|only|just|aged?) )${AGES}(?=[,.;!)]|$| and )`,
  `\\b(?:for|to|with|and|by|is|of|at) ${NAME}, ${AGES}, (?:who|and)\\b`,
  // his daughter's T-ball team, the Ladybugs; her oldest just got his learner's permit
  `\\b${WHOSE} ${ADJ}${KID}'s? (?:[a-z-]{3,12} ){0,3}?(?:team|troop|pack|band|class|league|squad)\\b,? (?:is |are |called |named )?(?:the )?[A-Z]`,
  `\\b${WHOSE} ${ADJ}${KID}\\b${UP_TO(40)}\\b(?:learner's permit|driver's (?:ed|permit|license)|diapers|training wheels|potty[- ]train\\w{2,3}|teething|[Bb]a[rt] [Mm]itzvah|first communion|SATs?)\\b`,
  // our scheduler is a grandma: Wesley James arrived
  `\\ba (?:new |first-time |brand-new )?(?:grandma|grandpa|grandmother|grandfather|mom|mum|dad|mother|father|aunt|uncle)(?: again| now| at last)?[:;,.!]? (?:baby |little )?${NAME}(?: [A-Z][a-z]{2,15})?(?: was born| arrived| joined| came| weigh|, (?:born|who))`,
  // the works of Ingrid Sethna, aged five and a half; Ada, 9, Otto, 7; Josiah and Abigail (5th and 7th grade)
  `\\b${NAME}(?: [A-Z][a-z]{2,15})?,? aged? ${AGES}(?: and a half)?(?=[,.;)!]|$| and )`,
  `\\b${NAME}, (?:\\d|1[0-7]),? (?:and )?[A-Z][a-z]{2,15}, (?:\\d|1[0-7])(?=[,.;)]|$| )`,
  `\\b${NAME}(?: and [A-Z][a-z]{2,15})? \\((?:both )?(?:in )?(?:${ORDINAL}(?: and ${ORDINAL})?[- ]grade\\b|kindergarten\\b|preschool\\b)\\)`,
  `\\b${NAME} (?:made|plays|joined|captains|scored|stars|is|swims|skates|runs) [^.;!?]{0,50}?\\b[Uu](?:nder)?-?\\d{1,2}s?\\b`,
  // welcome to the world, Renata
  `(?<newborn>(?:[Ww]elcome (?:to the world|earthside),? (?:baby |little |sweet |tiny )?|[Ww]elcome (?:home|to the family),? (?:baby|little|tiny) ))${NAME}`,
  `(?<newborn>(?<greeted>[Ww]elcome|[Hh]ello|[Hh]i),? (?:sweet |tiny |dear )?(?:baby|newborn) )${NAME}(?=[!.,])`,
  // Otis, the newest member of the Farrow family; Saoirse, our goalie, age ten
  `\\b${NAME}, (?<newborn>the (?:newest|latest|littlest|youngest|tiniest) (?:member|addition|arrival) (?:of|to|in) (?:our|her|his|their|my|the) (?:[A-Z][a-z]{2,15} |own )?family)\\b`,
  `\\b(?:for|to|with|and|by|is|of|at) ${NAME}, (?<whose>our|my|his|her) [a-z]{3,14}, (?:who is |now |just |aged? )?${AGES}(?=[,.;!)]|$)`,
  // the person who taught me patience is eight; number eleven calls me Dad; raising Calla
  `\\b(?<whose>[Tt]he|[Mm]y|[Hh]er|[Hh]is) (?:person|human|boss|roommate|alarm clock|critic) (?:who|that|in) [^.;!?]{0,40}? is ${AGES}(?=,| and )`,
  `\\b[Nn]umber (?:\\d{1,2}|[a-z]{3,9}) calls (?<whose>me|him|her) (?:Dad|Mom|Mum|Mama|Papa|Daddy|Mommy)\\b`,
  `\\b(?:raising|parenting) (?!Cain|Arizona|Hell)${NAME}(?=[.,;]| and [A-Z]| to | with |$)`,
  // pictures of little Ophelia; when Zora and Langston arrived
  `\\b(?:pictures?|photos?|stories|videos?) of (?:little|baby|tiny|newborn) ${NAME}`,
  `\\b(?<whose>[Ww]hen|[Ss]ince) ${NAME} and [A-Z][a-z]{2,15} (?:were born|arrived|joined (?:us|the family)|came along)`,
  // having a freshman at Cedar Hill High
  `\\b(?:[Hh]aving|[Hh]as|[Hh]ave|[Ww]ith|[Rr]aising|[Pp]arenting|mother to|father to|mom to|dad to|parent to) (?<whose>an?|one) ${AGED} (?:at (?:${SCHOOL})|in the house|at home|of (?:my|her|his) own|underfoot)`,
  // bleachers, where number 22 belongs to me
  `\\b(?:[Bb]leachers|[Ss]tands|[Ss]idelines?|[Ss]ideline|[Gg]ym)\\b${UP_TO(60)}\\b(?:number|#|No\\.) ?\\d{1,2} (?:belongs to|is mine|is my|calls)`,
  // a bike mechanic for one ten-year-old
  `\\b(?<whose>one|a certain|a particular|this|some) (?:very |rather |quite )?(?:[a-z]{3,12} )?${AGES}-year-old(?= (?:and (?:her|his)|who (?:calls|lives)|at home|in (?:my|her|his|our) (?:house|home|life|kitchen))|\\b[^.;]{0,20}\\b(?:at home|in my house))`,
];
