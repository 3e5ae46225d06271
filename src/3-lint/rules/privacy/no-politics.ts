import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { isDenied } from '../speech.ts';
import { cueOf } from '../wording.ts';
import { isHarmless, isInField } from './of-provider.ts';
import { POLITICS_EN } from './politics-en.ts';
import { POLITICS_ES } from './politics-es.ts';
import { POLITICS_NEWS } from './politics-news.ts';
import { POLITICS_TOLD } from './politics-told.ts';
import { POLITICS_WORDS } from './politics-words.ts';

const MESSAGE =
  'This tells the politics of someone who works here: a party, a campaign, a vote or a contested cause. It divides a waiting room and draws harassment. Leave it out; work for patients can be told without it.';

export const noPolitics = proseRule({
  id: 'privacy/no-politics',
  summary: 'A provider’s party, campaign, vote or contested cause is told.',
  severity: 'warning',
  elsewhere: [
    {
      profile: 'mental-health',
      severity: 'error',
      because:
        'In therapy a clinician’s politics enter the room before the client does: the client may hide what would not fit, and ethics codes ask for restraint.',
    },
  ],
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message: MESSAGE,
  cue: cueOf(`
    propuesta medida_ proposición enmienda diga_no diga_sí digan_ digamos_ text_voters carteles volantes folletos measure_ proposition mitin
    votar votamos votaremos testif spoke fought signed signatures donat bill$ ballot proposition amendment ban$ referendum levy republican democratic gop$ trump biden bernie sanders obama clinton labour tory knock runs_for running_for ran_for stand standing stood school_board candidat bid_for elected reelected seat$ council nominee ticket$ registered staunch voted votes vote$ voting member volunteer donor delegat treasurer apoya apoyo respald defien admir simpatiz milita protest campaña postul lanza presenta_como partido_ vote_por march picket rall petition lobb advocat campaign

    politic party$ party's parties partisan democrat republican libertarian gop$ dnc$ rnc$ dsa$ lib_dem tory$ tories labour
    labor_party labor_council ndp$ greens$ snp$ plaid_cym sinn maga$ conservative progressive liberal left$ left-w left-l
    right-w right-l right_of right$ socialist independent$ centrist moderate$ marxis anarchis communis populist nationalist unionist
    monarchist abolition woke anti-w anti-a anti-g campaign canvass door-k door_k doors phone_bank phonebank phone-bank
    get-out get_out gotv precinct yard_sign lawn_sign sign$ signs$ caucus delegate superdel ballot petition signatures
    senat congress mayor govern president council school_board legislat parliament office$ candidate sheriff
    alderman selectboard vote voti referend measure$ prop$ proposition yes_on no_on endors trump biden obama kamala
    hillary bernie desantis newsom aoc$ ocasio pelosi mcconnell elizabeth_w buttigieg vance$ reagan thatcher corbyn starmer
    sunak boris_j farage trudeau poilievre albanese dutton ardern modi$ putin netanyahu bolsonaro lula$ romney mccain rfk$
    ron_paul ted_cruz back_the thin_blue blue_l defund make_am my_body her_body your_body love_trumps no_human abolish
    build_the build_that free_pal free_the from_the_r stand_with stands_with don't_tread come_and stop_the not_my nevertheless the_future
    eat_the tax$ taxes lower_tax government extinction just_stop sunrise_m moms_ everytown me_opongo se_opone rechaz repudi conden legaliz despenal eutanas privatiz march$ marches marched marching
    women's_ fridays_for occupy code_pink federalist heritage_f turning_p indivisible moveon proud_b oath_k antifa
    workers power_to in_this_h say_their believe_w believe_all health_care_is healthcare_is gun$ guns$ second_am 2nd_am
    abortion reproductive roe$ unborn pro-life prolife pro-choice prochoice pro-ab pro-gun pro-union black_lives blm$
    all_lives single-p single_p medicare_for universal_h climate fossil immigra border marriage_e traditional_m trans_r
    gay_r lgbt voting_r civil_r racial_j police death_p death_with capital_p religious_l parental_r vaccine_m mask_m
    mandate medical_f health_f lockdown palestin gaza israel zionis ukraine war$ protest rally rallies rallied demonstrat
    picket activis lobb nra$ national_rifle aclu$ planned_p greenpeace peta$ naral emily's naacp sierra_c amnesty right_to
    bumper sticker rainbow_f confederate gadsden resist freedom_ america_f liberty god,_ we_the strike sanctuary fracking
    brexit ceasefire four_more yes_we live_free flag obamacare socialized school_choice free_speech animal_r small
    terms_ term_ keffiyeh last_gov this_gov current_gov votes_acc every_rally
    porch yard$ lawn$ fence$ gadsden rbg$ ruth_b i_voted scotland wales quebec texas hawaii ireland taiwan write_to writes_to wrote_to letters_to letter_to
    boleta papeleta rojill se_llama debe_ser debería_ser merece_ser tiene_que ese_gob este_gob izquierda
    union_ shop_st teamster steelwork cross_a crossed_a crosses_a crossing_a scab scabs solidarity comrade working_cl class_w class_s class_t prolet
    wrong_ popular_v white_house oval_off inaugur electoral gerrym filibus supreme_c impeach insurr january_6 capitol downing westminster question_t
    voting_b voting_r polling poll-w poll_w pollw absentee estate_t death_t wealth_ carbon_t flat_t repeal abolish scrap overturn reverse legaliz legalis nationaliz
    nationalis privatis privatiz ban$ bans$ banning end_ ending_ levy$ bond$ recall_ collect gather clipboard knock green_v ukip reform$ plaid alp$ one_n teal teals
    third-p swing_ first-time single-is floating yes_ no_badge no_camp leave_ remain vote$ votes$ indyref independ scottish welsh catalan quebec irish_u basque
    puerto_r hawaiian texan leaver brexiteer royalist republican sovereign united_ir pink_ pussy red_h maga_ black_h placard megaphone bullhorn chained
    pipeline oil_ sit-in blockad direct_act tear pepper_s pepper-s kettled arrested day_after may_day voted voting red_s red_c blue_s blue_w blue_d purple_
    swing battleg deep_ true_ solid_ bright_ proudly politically firmly slightly far_ hard_ left_of austerity nhs$ cuts_to neolib capitalis
    imperialis colonial decolon dictator regime socialis communis marxis fascis anti-f antifas far-r far-l alt-r liberals lefty lefties leftie pinko
    snowflake rino$ rinos$ never- deplor trumpy trumper trumpi nixon jfk$ fdr$ clinton obamas bush_s bush_y jimmy_c kennedy_d maggie tony_b blairite jeremy_c
    keir$ rishi boris nigel_f macron le_pen merkel orban zelensk hamas idf$ settlers tibet tiananm politico politici lobbyist think_t globalist
    great_rep red_pill wokery dei$ identity_p culture_w social_j sjw$ patriot constitutionalist 2a$ open_c dobbs feminis suffrag antirac anti-rac
    reparat land_back refusenik draft_d conscient peace_camp greenham anti-w antinuc anti-n ban_the cnd$ big_ph big_oil universal_b dreamers leaflet
    fundraiser sat_on sits_on served_on serves_on elected_ won_ lost_ my_mp my_v window_ car_ laptop_ water_b coexist ask_me ask_him ask_her get_me get_him
    broke_my broke_his broke_her bend_your rants nothing_g still_ furious argu
    cartel cartelón póster afiche manta lona bandera gorra camiseta playera botón chapa pegatin casilla cuid_ cuidando cuidé voto_por fraude nos_rob
    movimiento dictadura tiranía tirano junta_m régimen caudillo imperio comunist socialist facha fachas rojos zurdo zurda gringos chairo fifí gusanos
    capitalismo imperialismo neoliber colonialis populis antifas soberan autodeterm descolon libertad_p presos exil persig recojo recoge firmas sacar toc
    tocado caminé concejala legislad edil$ intendente delegad dirigente líder_e funcionari lista asamblea nunca_m memoria ni_un ni_perd ni_olv tierra
    viva$ no_al sí_al que_se_v no_nos con_el_muro agrupaci causa$ opinión hablo_de habla_de discut opino leal lealtad yo_con estoy_con referénd
    consulta_p mítin bloqueo cacerolaz piquete sindicato camarada en_la_lucha abortera antivac anticapit abolicionis republicano republicana gobierno
    xóchitl calderón cristina_f cfk$ massa$ maduro guaidó uribe duque boric kast$ fujimori keiko correa noboa evo$ fidel allende pinochet el_che abascal
    ayuso feij podemos bildu puigd pierluisi jenniffer dalmau albizu muñoz_m rossell luma_e cartes mujica lacalle ganó ganaron perdimos muro$
    limited affirmative cancel_c deep_state deportation defunding critical_race gender_i rent_c wealth_t election
    elected ran_for run_for running_for stood_for statehouse
    partido polític milit afiliad simpatiz candidat campaña morena morenis priist panist perred peronis kirchner macri
    chavi correís uribis petris fujimor sandinis castris obrador demócrata independentis estadist soberan izquierd derecha
    mi_corazón estadidad plebiscit elecci mitin mítines marcho marcha marcham marché marchar manifies manifest plantón huelga
    cacerol pañuelo provida pro-vida pro-elec ni_una aborto dos_vidas el_pueblo hasta_la_v patria fuera_ abajo_el no_más
    viva_ pancarta calcoman sindical activist pan$ pri$ prd$ pnp$ ppd$ pip$ mvc$ psoe$ pp$ prm$ pld$ fmln$ arena$ mas$ psuv$
    apra$ pt$ fsln$ ucr$ erc$ pnv$ vox$ apoyo apoya respald defiend lucho lucha lucha peleo pelea gobierno
    regidor concejal diputad alcald postul lancé constituent 8m$ el_viol creo_f cree_f creo_en cree_en tenants renters voters union_m union_w voté voto votó vota
    progresist conserv anarq comunis libertari monárq feminis amlo bukele milei
  `),
  finds: [...POLITICS_EN, ...POLITICS_ES, ...POLITICS_WORDS, ...POLITICS_TOLD, POLITICS_NEWS],
  isFine: (found, context) =>
    isInField(found, 'politics') ||
    isOfCare(found) ||
    isOfProfession(found) ||
    isOfHealth(found) ||
    isSurname(found) ||
    (isOfUsAll(found) ? isDenied(found.sentence, found.start) : isHarmless(found, context)),
});

/** “Our whole front desk is voting yes on …”: whose vote it is stands with it. */
function isOfUsAll({ match }: Found): boolean {
  return match.groups?.ours !== undefined;
}

const CHAMBER =
  /^[^.;!?]{0,40}?\b(?:house of delegates|delegates?|council|board|senate|assembly|congress|house) (?:of|to|for|at) (?:the |our )?(?:[\p{L}’'-]{2,16} ){0,5}?(?:association|society|college|academy|federation)(?!\p{L})/iu;

/** “Two terms in the House of Delegates of the … Medical Association”: an office among colleagues. */
function isOfProfession({ sentence, start, end }: Found): boolean {
  const words = sentence.slice(start, end + 120);
  return CHAMBER.test(words) && !PARTISAN.test(words);
}

/** “El doctor Hernando Uribe-Salas”, “Dr. Anne Bush”: somebody’s own name. */
function isSurname({ match, sentence, start, end }: Found): boolean {
  return (
    /^\p{Lu}\p{L}{1,20}$/u.test(match[0]) &&
    (/^-\p{Lu}/u.test(sentence.slice(end)) ||
      /(?:^|\s)(?:[Dd]octora?|Dra?\.?|Lic\.?|[Nn]urse|[Ee]nfermer[oa])\s(?:\p{Lu}\p{L}{1,20}\s)?$/u.test(
        sentence.slice(Math.max(0, start - 40), start),
      ))
  );
}

/** “Serves on the county health council”: nobody votes for it. */
const HEALTH_BODY =
  /\b(?:serve[sd]?|serving|sits?|sat|seat|appointed|named|chairs?)\b[^.;!?]{0,40}?\b(?:health|medical|dental|nursing|pharmacy|hospital|ethics|safety|immuni[sz]ation|opioid|overdose|aging|ageing|disabilit(?:y|ies)|autism|cancer|diabetes|rehabilitation|emergency|trauma|wellness|hospice|patient|family|literacy|licensing|advisory)\s(?:(?:services|care|safety|prevention|advisory|policy|examiners|and \p{L}{4,12})\s){0,2}(?:council|board|assembly|commission|committee|task force)(?!\p{L})/iu;

function isOfHealth({ sentence, start, end }: Found): boolean {
  const words = sentence.slice(Math.max(0, start - 40), end + 60);
  return HEALTH_BODY.test(words) && !PARTISAN.test(sentence);
}

const CAREFUL =
  /\b(?:conservative|progressive|liberal|moderate)(?:,? (?:and )?[\p{L}-]{3,16}){0,4}?,? (?:philosoph(?:y|ies)|approach(?:es)?|treatments?|dentistry|orthodontics|care|management|therap(?:y|ies)|medicine|techniques?|measures|options?|surgery|style)\b/iu;
const PARTISAN =
  /\b(?:republican|democrat|gop|tory|labou?r|party|politic|vote|voter|campaign|election|activis|values|christian)/i;

/** “A conservative, patient-first philosophy”: of treatment, and no party is named. */
function isOfCare({ match, sentence, start, end }: Found): boolean {
  return (
    /\b(?:conservative|progressive|liberal|moderate)\b/i.test(match[0]) &&
    CAREFUL.test(sentence.slice(start, end + 80)) &&
    !PARTISAN.test(sentence)
  );
}
