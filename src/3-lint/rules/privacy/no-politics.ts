import { FOR_PATIENTS } from '../kinds.ts';
import { proseRule } from '../prose-rule.ts';
import { cueOf } from '../wording.ts';
import { isHarmless, isInField } from './of-provider.ts';
import { POLITICS_EN } from './politics-en.ts';
import { POLITICS_ES } from './politics-es.ts';

const MESSAGE =
  'This tells the politics of someone who works here: a party, a campaign, a vote or a contested cause. It divides a waiting room and draws harassment. Leave it out; work for patients can be told without it.';

export const noPolitics = proseRule({
  id: 'privacy/no-politics',
  summary: 'A provider’s party, campaign, vote or contested cause is told.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message: MESSAGE,
  cue: cueOf(`
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
    eat_the tax$ taxes lower_tax government extinction just_stop sunrise_m moms_ everytown march$ marches marched marching
    women's_ fridays_for occupy code_pink federalist heritage_f turning_p indivisible moveon proud_b oath_k antifa
    workers power_to in_this_h say_their believe_w believe_all health_care_is healthcare_is gun$ guns$ second_am 2nd_am
    abortion reproductive roe$ unborn pro-life prolife pro-choice prochoice pro-ab pro-gun pro-union black_lives blm$
    all_lives single-p single_p medicare_for universal_h climate fossil immigra border marriage_e traditional_m trans_r
    gay_r lgbt voting_r civil_r racial_j police death_p death_with capital_p religious_l parental_r vaccine_m mask_m
    mandate medical_f health_f lockdown palestin gaza israel zionis ukraine war$ protest rally rallies rallied demonstrat
    picket activis lobb nra$ national_rifle aclu$ planned_p greenpeace peta$ naral emily's naacp sierra_c amnesty right_to
    bumper sticker rainbow_f confederate gadsden resist freedom_ america_f liberty god,_ we_the strike sanctuary fracking
    brexit ceasefire four_more yes_we live_free flag obamacare socialized school_choice free_speech animal_r small
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
  finds: [...POLITICS_EN, ...POLITICS_ES],
  isFine: (found, context) => isInField(found, 'politics') || isHarmless(found, context),
});
