import type { RuleContext } from '#schema/rule.ts';
import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { cueOf } from '../wording.ts';
import { FINANCES_EN } from './finances-en.ts';
import { FINANCES_ES } from './finances-es.ts';
import { FINANCES_NEWS } from './finances-news.ts';
import { FINANCES_WORDS } from './finances-words.ts';
import { isHarmless, isInField } from './of-provider.ts';

const MESSAGE =
  'This tells what someone who works here owns, earns or owes. It has no bearing on care and interests thieves. Leave it out; a pastime can be named without the property that goes with it.';

const CUE = cueOf(`
    money$ living$ six_f six-f seven-f seven_f fortune$ penny salary salaries paycheck paid$ pays$ pay$ paying wage
    income bonus savings pension 401 nest_egg retire stock share portfolio invest real_est rental rents rentals
    rent_ tenant airbnb vrbo inherit trust_f crypto bitcoin ethereum dogecoin nft day-trad day_trad options forex hedge angel venture
    private index_f mortgage loan debt credit_card bankrupt alimony child_sup divorce_set tax_b taxes financ side_h lotter
    lotto million owe$ owes owed refinanc wealthy cash_buy earn earns earned house houses home homes homeowner lakehouse beachhouse
    cabin cottage condo villa chalet penthouse mansion townhouse timeshare pied- vineyard winery estate ranch acre duplex
    fourplex triplex brownstone bach$ dacha casita finca hacienda riad boat sailboat speedboat motorboat houseboat yacht sloop catamaran jet
    cessna piper cirrus beech plane airplane aeroplane aircraft helicopter hangar airstream winnebago rv$ motorhome
    motor_home camper sprinter tesla mercedes bmw$ porsche ferrari lamborg audi$ lexus corvette mustang harley cadillac
    jaguar maserati bentley rolls-r range_r land_r land$ jeep bronco camaro rivian ducati ford$ f-150 subaru volvo prius toyota honda
    chevy chevrolet mazda miata volkswagen vw$ mini_c alfa_r aston mclaren bugatti lotus triumph vespa kawasaki yamaha_m
    dodge hummer cybert thunderb pontiac acura infiniti nissan hyundai kia$ lucid polestar sports_c convertible roadster
    911 luxury rolex sedan suv$ apartment flat$ place_ property properties plot$ farm bought purchas racehorse gold$
    wine_c art_c building franchise parking car_w carwash laundromat race_c racec truck pickup strip_m horse landlord passive superhost
    short-t vacation investor owner shareholder stake equity traded trades trading paid_off island own_ six making makes make_more made_more make_more made_more
    rents_out rented_out saldé saldó liquid locales
    rent$ in_the_hole pagaré dueño helicopter
    cost$ costs spent spend spends blew dropped sank sunk won$ saved borrowed raise banked clears clear pocket grand$ thousand cut_of signing
    house-poor house-p cash- cash_ dividend punt$ flutter bet$ windfall ipo$ sold_ selling sale_ buyout remortg landlady penniless broke$ bust$
    bailiff foreclos repossess credit_s overdraft superann scratch jackpot poker prenup silver_sp well-off well_off loaded filthy comfortably
    rich$ hand_to loan$ loans$ gig_ec moonlight love_of_it for_the_money need closed_on victorian edwardian craftsman rambler tudor townhouse
    buy-to buy_to semi-d loft$ mcmans ketch schooner yawl trimaran narrowb canal_b thoroughb polo vintage omega patek birkin picasso stradiv steinway
    bechstein corolla camry civic saab buick beater jalopy hatchback berth mooring slip$ moored docked marina$ yacht_c country_cl boatyard season_t
    courtside first-class first_class designer louis_v chanel gucci hermes prada paying_off profit in_the_red in_the_black accountant broker banker
    stockbroker wallet poured ploughed plowed every_penny everything
    terminé terminó acabé acabó debo debe adeudo faltan costó costaron cuesta gasté gastó invertí ahorré perdí lo_que contado crédito abonos plazos
    infonavit prestam buró embarg fin_de números dinero lana$ rico$ rica$ adinerad acomodad rentista testamento fideicom plusval barquito botecito
    lanchita velerito ranchito casita terrenito carrito departamentito chalecito parcelita finquita piscina alberca vochito taquería franquicia
    amarrad anclad atracad casa_de casa_del compré compró vendí estren constru herencia dividendo gracias_a moto$
    w_won$ win$ wins$ winning lottery casino evict insolv ruin$ red$ fly$ flies travels collects luxury spoon family_money old_money quiebra ruina moros rojos hipotecad embargo colecciona relojes primera$ premio boleto heredaron acredit préstam
    camp$ bungalow property farmhouse storage_u motorcycle watches fine_art stocks tennis_c dock$
    olivar cortijo masía casona acciones criptos divisas bolsa vend$ vendo$ vende$ vendí vendió que_rento que_renta que_alquil trades$ trading flips$ shares$ stocks$ bonus overtime dividend pension_pot nest_egg millón
    gano$ gana$ ganaba ganamos gané ganó cobro cobra saco$ saca$ percib sueldo salario ingreso nómina quincena aguinaldo hipoteca deuda
    préstamo ahorro patrimonio tarjeta inquilin propiedad negocio paga pagan pago pagar pagué endeud bancarrota libertad_f
    libre_de libres_de retirarme jubilarme jubilado retirado lotería casa$ casas$ cabaña quinta$ terreno parcela residencia_de tiempo_c
    lancha velero yate bote$ barco moto$ motocic avion avión carro coche auto$ troca camioneta caballos
    descapot departamento apartamento piso$ pisos$ local$ locales$ edificio inmueble bienes_r criptom hectárea tierras acciones bolsa
    fondos hotel restaurante rento$ renta$ rentas$ en_renta alquil dueñ propietari vocho oro$ herencia hered invi inver millonar
    rancho viñedo mansión chalé ganado debo$ debe$ fortuna pensión jubilación
`);

export const noFinances = proseRule({
  id: 'privacy/no-finances',
  summary: 'A provider’s pay, property, car, investments or debts are told.',
  severity: 'warning',
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message: MESSAGE,
  cue: { test: (text) => /[$£€]\s?\d/.test(text) || CUE.test(text) },
  finds: [...FINANCES_EN, ...FINANCES_ES, ...FINANCES_WORDS, FINANCES_NEWS],
  isFine: (found, context) =>
    isInField(found, 'finances') ||
    isPrice(found, context) ||
    isOfPersonalName(found) ||
    isFigurative(found) ||
    isHarmless(found, context),
});

/** What a service costs is nobody's purse. */
function isPrice({ match, sentence }: Found, { record }: RuleContext): boolean {
  return (
    record.kind !== 'provider' &&
    /\b(?:costs?|fees?|price|charges?|cuesta|cobra)\b/i.test(match[0] + sentence)
  );
}

/** Mercedes is a given name, and so is Ford: "with Mercedes Ruiz", "Mercedes joined us". */
function isOfPersonalName({ match, sentence, end }: Found): boolean {
  return (
    /(?:Mercedes|Ford|Lotus|Aston|Chevy)$/.test(match[0]) &&
    (/^\s\p{Lu}\p{Ll}/u.test(sentence.slice(end)) ||
      /(?:Dra?|Nurse|with|con|y|and)\.?\s(?:Mercedes|Ford)$/.test(sentence.slice(0, end)))
  );
}

/** “Dr. Bentley”, “her cat Piper”; what pays dividends; the town that somebody calls a new home. */
function isFigurative({ match: [words], sentence, start, end }: Found): boolean {
  const before = sentence.slice(Math.max(0, start - 50), start);
  return (
    (/^\p{Lu}\p{Ll}{2,14}$/u.test(words) &&
      /(?:^|\s)(?:Dra?|Mrs?|Ms|Prof)\.?\s(?:\p{Lu}\p{Ll}{1,15}\s)?$/u.test(before)) ||
    /^(?:her|his|my|our|their) (?:\p{L}{2,12} ){0,2}?(?:dog|cat|puppy|kitten|horse|pup|retriever|poodle)s?,? \p{Lu}/u.test(
      words,
    ) ||
    (/^dividends$/i.test(words) && /\b(?:pay|pays|paid|paying) (?:\p{L}{3,9} )?$/iu.test(before)) ||
    (/\bhome$/.test(sentence.slice(start, end)) && /\bcall(?:s|ed|ing)? [^.;,]{2,30} $/.test(before))
  );
}
