import type { ChildClue } from './child-clues.ts';
import { ADJECTIVES, CHILD } from './family.ts';

const NAME = "(?<name>[A-Z][a-z][a-z'-]{1,22})";
const AGE =
  '(?:\\d|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?:\\sand\\s(?:a\\shalf|three[ -]quarters|a\\squarter)|½)?';
const AGE_ENDS =
  '(?=\\s{0,2}(?:$|[.,;:!)])|\\s(?:-|and\\b(?!\\sa\\shalf\\s(?:hours|days|times))|now\\b|today\\b|this\\b|next\\b|last\\b|in\\s[A-Z]|on\\s|years?\\sold\\b|years?[.,;!)]|months?(?:\\sold|[.,;!)])|weeks?\\sold|going\\son))';
const MINE = '(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er)\\s';
const ORDINAL =
  '(?:1st|2nd|3rd|\\d{1,2}th|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth)';
const YEAR = `(?:${ORDINAL}\\sgrade(?!r)|[Kk]indergarten|[Pp]re-?[Kk]\\b|[Pp]reschool|[Nn]ursery(?:\\sschool)?|[Dd]aycare|primary\\sschool|middle\\sschool|junior\\shigh|elementary(?:\\sschool)?|[Yy]ear\\s(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\\b)`;
const SCHOOL =
  "(?:[A-Z][\\w.']{1,20}\\s){1,4}(?:Elementary|Primary|Middle|Junior\\sHigh|High|Grammar|Prep|Academy|Montessori|Preschool|Pre-?K|Kindergarten|Daycare|Nursery|School|Charter|Catholic|Day\\sSchool)\\b(?!\\sof\\b)";
const CLASS = `(?:Mrs|Ms|Mr|Miss)\\.?\\s[A-Z][a-z]{1,20}'s?\\s(?:[Kk]indergarten|[Pp]reschool|[Nn]ursery|${ORDINAL}[- ]grade|[Cc]lass(?:room)?|homeroom)`;
const PARENTS =
  /\b(?:moms?|mums?|dads?|mama|papa|mother|father|mommy|daddy|parent|grandma|grandpa|my (?:kids?|child|children|son|daughter|boys?|girls?|twins|eldest|oldest|youngest|little \w{2,9})|(?:our|his|her) (?:kids?|son|daughter|twins|eldest|oldest|youngest)|pick-?up|drop-?off|school run|carpool|car line|among them|mine)\b/i;
const CHILDS_WORLD =
  /\b(?:grade|graders?|class|classroom|school|kindergarten|preschool|daycare|homework|under-?\s?\w{3,8}s|u-?\d{1,2}s?|soccer|little league|t-?ball|recess|carpool|lunchbox|tooth|teeth|diapers?|nappies|potty|crib|stroller|pram|pushchair|training wheels|ballet|scouts?|playground|bedtime|toddl\w{2,4}|crawl\w{0,3}|cartwheels?|report card|spelling bee|prom|driver's ed|learner's permit|freshman|sophomore|varsity|recital|goalie|goalkeeper|school play|crayons?|baby teeth|first steps|lego)\b/i;
const OWN = `${MINE}(?:(?:very\\s)?own\\s|(?:wee|big|sweet|little|dear)\\s)?`;
const OLDEST =
  '(?:eldest|oldest|youngest|firstborn|middle\\s(?:one|child)|big\\sone|little\\sone|lad|lass|daughter|son|boy|girl|teen(?:ager)?|kid|child|twins|sons|daughters|kids)';
const ERRAND =
  '(?:[Pp]ick-?ups?|[Dd]rop-?offs?|[Ss]chool\\srun|[Cc]arpool|[Cc]ar\\sline|(?:[Rr]oom|[Cc]lass|[Bb]and|[Ss]occer|[Hh]ockey|[Dd]ance|[Ss]wim|[Bb]aseball|[Ff]ootball|[Cc]heer|[Tt]eam|PTA|PTO)\\s(?:mom|mum|dad|parent|mother|father)|(?:PTA|PTO)\\b)';

const ofPerson = (source: string): ChildClue => ({ ...clue(source), isOfPerson: true });
const clue = (source: string, beside?: RegExp): ChildClue => ({
  pattern: new RegExp(`\\b(?:${source})`, 'g'),
  ...(beside === undefined ? {} : { beside }),
});

/** Children by an age, a school year, a class or a team, in English. Case counts: a name begins with a capital. */
export const CLUES_ENGLISH: readonly ChildClue[] = [
  // Wren, who is four and three quarters; Mateo, who turned nine; Mia, 6,
  clue(
    `${NAME},?\\s(?:who\\s)?(?:is|was|has|just|recently|finally)?\\s?(?:is|just\\sturned|recently\\sturned|turned|turns|turning|will\\sbe|is\\sabout\\sto\\sturn)\\s(?:(?:only|just|almost|nearly|now|all\\sof|a\\smere)\\s)?${AGE}${AGE_ENDS}`,
  ),
  ofPerson(
    `${NAME},\\swho\\s(?:is|(?:has\\s)?(?:just\\s)?turned|turns|will\\sbe)\\s(?:(?:only|just|almost|nearly|now|all\\sof)\\s)?${AGE}${AGE_ENDS}`,
  ),
  clue(`${NAME},?\\s(?:who\\s)?is\\s(?:(?:only|just|almost|nearly|now|all\\sof)\\s)?${AGE}${AGE_ENDS}`),
  clue(`${NAME},\\s(?:now|then|aged?|only|just|almost|nearly|barely)\\s${AGE}(?=[,.;)]|$)`),
  clue(`${NAME}\\sand\\s[A-Z][a-z]{2,14},\\s(?:aged?\\s|now\\s|who\\sare\\s)?${AGE}\\sand\\s${AGE}(?=[,.;])`),
  clue(`${NAME},\\s(?:${AGE})\\s(?:months?|weeks?|years?)(?:\\sold)?(?=[,.;)]|\\sand\\s)`),
  // since little Amelie came along; when Nora was born
  clue(
    `(?:[Ll]ittle|[Bb]aby|[Ss]ince|[Ww]hen|[Uu]ntil|[Bb]efore)\\s${NAME}\\s(?:came\\salong|was\\sborn|made\\s(?:his|her)\\s(?:debut|entrance|appearance)|joined\\sus)`,
  ),
  clue(`[Ll]ittle\\s${NAME}`, CHILDS_WORLD),
  // little Otis runs the household; puzzles with five-year-old Nina; Maisie (nearly 4)
  clue(
    `[Ll]ittle\\s${NAME}\\s(?:is|has|runs|rules|keeps|loves|likes|makes|calls|thinks|wants|insists|wakes|joins|joined|arrived|came|already|now|still|just|always|often)\\b`,
  ),
  clue(`(?<!ty-)\\b(?!\\p{L}{2,5}ty)[A-Za-z\\d]{1,9}[- ](?:year|month|week)s?[- ]old\\s${NAME}`),
  clue(`${NAME}\\s\\((?:(?:nearly|almost|just|only|now|aged?|about|turning)\\s){1,2}${AGE}\\)`),
  clue(
    `${NAME}\\sis\\s(?:now\\s)?an?\\s(?:rising\\s|high[- ]school\\s)?(?:freshman|sophomore|junior|senior|student)\\sat\\s(?:[A-Z][a-z]{2,20}\\s){1,3}(?:High|Middle|Elementary|Prep|Academy)`,
  ),
  clue(
    `${OWN}(?:daughters?|sons?|eldest|oldest|youngest|twins|step-?(?:son|daughter)|boys?|girls?|lad|lass)\\s(?:[a-z]{2,10}\\s)?(?:plays?|swims?|pitch(?:es)?|skates?|danc(?:e|es)|rows?|wrestles?|runs?|div(?:e|es)|bats?|sings?|races?)\\s(?:[a-z]{2,12}\\s){0,2}(?:for|with)\\s(?:the\\s)?[A-Z][a-z]{2,20}`,
  ),
  clue(`${NAME}(?:,\\s(?:\\d|1[0-7])(?=[,.;)]|\\sand\\s)|\\s\\((?:aged?\\s)?(?:\\d|1[0-7])\\))`),
  clue(`${NAME},?\\s(?:(?:is|who\\sis)\\s)?(?:an?|the|our|my)\\s${AGE}[- ](?:year|month|week)[- ]old\\b`),
  clue(
    `(?:[Ss]ay\\s(?:hello|hi)\\sto|[Mm]eet|[Ii]f\\syou\\s(?:see|meet|spot)|[Yy]ou\\smay\\s(?:meet|see|spot|hear))\\s[^.!?]{2,60}?\\b(?:the|our|my|an?)\\s${AGE}-year-old\\b`,
  ),
  // Percival, first grade, Room 12; Josie starts kindergarten
  clue(
    `${NAME}(?:,\\s|,?\\s(?:who\\s)?(?:is|'s)?\\s?(?:(?:now|just|finally|already)\\s)?(?:in|starts?|starting|started|begins|began|enters|entered|finishing|off\\sto|heads\\sto|goes\\sto)\\s)(?:the\\s)?${YEAR}`,
  ),
  clue(`${NAME},?\\s(?:(?:is|who\\sis)\\s)?(?:an?\\s|our\\s|my\\s)?${ORDINAL}[- ]grader\\b`),
  ofPerson(`${NAME},\\s(?:(?:now\\s)?in\\s)?${ORDINAL}\\sgrade(?=[,.;])`),
  ofPerson(
    `${NAME},\\s(?:who\\s(?:is|has\\sjust\\sstarted|started|starts|just\\sstarted)\\s)?(?:(?:now|just|already)\\s)?(?:in\\s|starting\\s|off\\sto\\s)(?:the\\s)?${YEAR}(?=[,.;!]|$)`,
  ),
  clue(
    `(?:wife|husband|partner|and\\sI|[Tt]hey|[Ww]e)\\s(?:have\\s|just\\s|recently\\s|happily\\s)?welcomed\\s(?:little\\s)?${NAME}(?=(?:\\s[A-Z][a-z]{2,14})?\\s(?:in|on|this|last|into|just|to\\sthe\\s(?:family|world))\\b)`,
  ),
  // walks Delilah to her fifth-grade classroom; a photo of Nathaniel in his Little League uniform
  clue(
    `${NAME}\\sto\\s(?:his|her|their)\\s(?:${ORDINAL}[- ]grade\\s|kindergarten\\s|preschool\\s)?(?:class(?:room)?|school|nursery|daycare|(?:soccer|football|swim|ballet|piano|violin|dance|gymnastics)\\s(?:practice|class|lessons?))\\b`,
  ),
  clue(
    `(?:[Pp]hoto|[Pp]icture|[Dd]rawing|[Pp]ainting|[Ss]napshot)s?\\s(?:of|by|from)\\s${NAME}`,
    CHILDS_WORLD,
  ),
  // newborn Matilda; we adopted Leilani when she was four; her four-year-old, Gus; Mum of Bea
  clue(`(?:[Nn]ewborn|[Ii]nfant|[Tt]oddler|\\bwee)\\s${NAME}`),
  ofPerson(
    `(?:[Aa]dopted|[Ff]ostered)\\s${NAME}(?=[^.!?]{0,50}\\b(?:foster\\scare|as\\sa\\s(?:baby|toddler|newborn|teen)|(?:when|since)\\s(?:s?he|they)\\s(?:was|were)|at\\sbirth|age\\sof)\\b)`,
  ),
  ofPerson(`${MINE}(?:[a-z]{3,12}\\s){0,2}${AGE}[- ](?:year|month|week)s?[- ]old,\\s${NAME}(?=[.,;!]|$)`),
  ofPerson(
    `(?:^|[.,;:(]\\s{0,2}|\\b(?:a|proud|is|am|as|and|devoted|happy)\\s(?:[a-z]{3,10}\\s)?)(?:[Mm]ums?|[Mm]oms?|[Mm]ummy|[Mm]ama|[Dd]ads?|[Dd]addy|[Gg]rand(?:ma|pa|dad)|[Nn]ana?|[Gg]ran(?:ny)?|[Aa]unti?e?|[Uu]ncle)\\s(?:of|to)\\s(?:little\\s|baby\\s|wee\\s|newborn\\s)?${NAME}(?=[.,;!]|$|\\sand\\s[A-Z])`,
  ),
  // my Josie's under-nines; our Lily lost a tooth
  clue(`${OWN}${NAME}`, CHILDS_WORLD),
  // called Saoirse … she is mine
  ofPerson(
    `(?:called|named)\\s${NAME}(?=[^.!?]{0,80}(?:is|'s)\\s(?:mine|ours|my\\s(?:kid|boy|girl|own))\\b)`,
  ),
  clue(
    `${NAME}(?=[^.;!?]{0,40}\\b(?:lost|losing|lose|wobbl\\w{1,4})\\s(?:his|her|a|two|another)\\s(?:(?:first|two|front|baby|wobbly)\\s){0,2}(?:tooth|teeth)|[^.;!?]{0,30}\\b(?:took|taking)\\s(?:his|her)\\sfirst\\ssteps|[^.;!?]{0,30}\\b(?:learn(?:ed|ing)|learnt)\\sto\\s(?:walk|crawl|talk|read|ride\\sa\\sbike|tie\\s(?:his|her))|\\sis\\s(?:teething|crawling|potty[- ]training|in\\sdiapers))`,
  ),
  clue(
    `${NAME}(?<='s)\\s(?:first\\sday\\s(?:of|at)\\s(?:school|kindergarten|preschool)|kindergarten|preschool|daycare|(?:soccer|ballet|swim|tee?-?ball|little\\sleague)\\s(?:team|practice|games?|class|lessons?)|(?:first|second|third|fourth|fifth|sixth|\\d(?:st|nd|rd|th))\\sbirthday|school\\s(?:play|run|bus|lunch\\w{0,3})|lunchbox|teacher\\b|crib\\b|baby\\s(?:pictures|photos|teeth))`,
  ),
  // Ava's ballet and Lucas's swim meets; I homeschool my ten-year-old
  clue(
    `${NAME}(?<='s?)\\s(?:\\w{3,9}\\s)?(?:ballet|football|soccer|swim\\smeets?|swimming|hockey|gymnastics|karate|judo|recitals?|piano\\slessons?|violin\\slessons?|lacrosse|softball|t-?ball|baseball|netball|homework|nursery|scouts|brownies|cubs|playdates?|sleepovers?|school\\s(?:run|fees|concerts?)|drama\\sclub|robotics|sports\\sday|bath\\stime|bedtime)\\b`,
  ),
  clue(
    `(?:[Mm]y|[Oo]ur)\\s(?:[a-z]{3,12}\\s){0,2}${AGE}[- ]year[- ]olds?\\b(?!\\s(?:self|patients?|clients?|practice|clinic|house|home|bike|van|tree|oak|oven|laptop|phone|piano|guitar|boat))`,
  ),
  // Pickup is at three from Sunny Days Preschool; room mom for Mrs. Okafor's kindergarten
  clue(
    `${ERRAND}\\b[^.!?]{0,60}?\\s(?:at|from|for|of|to|outside|with|in|off)\\s(?:the\\s)?(?:${SCHOOL}|${CLASS})`,
  ),
  clue(CLASS, PARENTS),
  clue(`(?:waits?|waiting|meets?)\\sfor\\sme\\s(?:at|outside|by)\\s[^.!?]{0,30}?${SCHOOL}`),
  // his firstborn is reading law at Exeter; our eldest is a junior at Westview; off to Notre Dame goes our eldest
  clue(
    `${MINE}${ADJECTIVES}${OLDEST}\\b[^.;!?]{0,30}?\\b(?:reading|studying|reads|studies|majoring\\sin|resitting|doing|learning)\\s(?:[a-z-]{2,14}\\s){1,3}(?:at|in)\\s(?:the\\s)?(?:University\\sof\\s)?[A-Z][a-z]{2,20}`,
  ),
  clue(
    `${MINE}${ADJECTIVES}${OLDEST},?\\s(?:who\\s)?(?:is|being|now|'s|was\\s)?\\s?(?:now\\s|just\\s)?(?:an?\\s)?(?:rising\\s)?(?:freshman|sophomore|junior|senior|pupil|student|goalkeeper|captain)\\s(?:at|in|for)\\s(?:the\\s)?[A-Z][a-z]{2,20}`,
  ),
  clue(
    `[Oo]ff\\sto\\s(?:[A-Z][\\w.']{1,20}\\s){1,3}(?:this|next|in\\sthe)\\s(?:fall|autumn|year|september|August|September)\\s(?:goes|is|go)\\s(?:my|our|his|her)\\s${OLDEST}\\b`,
  ),
  clue(
    `${MINE}${ADJECTIVES}${OLDEST}\\b(?:'s)?[^.;!?]{0,30}?\\b(?:is\\s)?(?:off|headed|heading|starts|starting|leaves|leaving|accepted|got\\sin)\\s(?:to|at|for|into)\\s(?:[A-Z][\\w.']{1,20}\\s?){1,3}(?:State|College|University|Tech|Academy|High|Prep|Middle|Elementary)\\b`,
  ),
  clue(
    `${MINE}(?:freshman|sophomore|kindergart(?:e?n)er|(?:rising|high[- ]school|college)\\s(?:junior|senior|freshman|sophomore))(?!\\s(?:year|roommate|class|student|english|biology|dorm|seminar|self|friend|coach|doctor))`,
  ),
  // number 23 for the Cubs … her dad; my lad from the under-14 hurlers
  clue(
    `(?:[Nn]umber|#|[Jj]ersey(?:\\snumber)?)\\s?(?:\\d{1,2}|[a-z]{3,9})\\s(?:for|of|on|in|at)\\s(?:the\\s)?[A-Z]`,
    /\b(?:being (?:her|his) (?:dad|mum|mom|mother|father)|(?:her|his|my|our) (?:son|daughter|boy|girl|kid|lad|lass|grandson|granddaughter)|(?:her|his) (?:dad|mum|mom)|proud (?:dad|mum|mom|parent))\b/i,
  ),
  clue(
    `${MINE}${ADJECTIVES}(?:${CHILD}|lad|lass)(?:'s?)?\\b[^.!?]{0,40}?\\b(?:[Uu]nder-?\\s?(?:\\d{1,2}|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)(?:e?s)?|U-?\\d{1,2}s?)\\b`,
  ),
];
