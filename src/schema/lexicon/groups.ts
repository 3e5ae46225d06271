// Names of groups of people and of services that a person may belong to.
import { listOf } from './words-of.ts';

export const SERVICES: readonly string[] = listOf(`
  US, U.S., USA, UK, U.K., Army, Navy, Air Force, Space Force, Marine, Marines, Marine Corps, Coast Guard, National Guard,
  Air National Guard, Army National Guard, Army Reserve, Navy Reserve, Army Nurse Corps, Navy Nurse Corps, Nurse Corps,
  Medical Corps, Medical Service Corps, Public Health Service, Commissioned Corps, Hospital Corps, Royal Navy,
  Royal Air Force, RAF, Royal Marines, British Army, Territorial Army, Reserve, Reserves, Armed Forces, Veterans Affairs, VA,
  Defence Forces, Canadian Forces, Royal, Ejército, Armada, Fuerza Aérea, Infantería de Marina, Marina, Guardia Nacional,
  Guardia Costera, Fuerzas Armadas, Reserva, Ejército del Aire, Sanidad Militar
`);

export const IDENTITIES: readonly string[] = listOf(`
  LGBTQ+, LGBTQ, LGBT, LGBT+, LGBTI, LGBTQI, LGBTQI+, LGBTQIA, LGBTQIA+, LGBTIQ+, LGTBI, LGTBIQ, LGTBIQ+, LGTB, LGTBQ+, Pride,
  Deaf, DeafBlind, CODA, Black, White, Brown, Indigenous, First Nations, Native, BIPOC, AAPI, Two-Spirit, Queer, Trans,
  Autistic, Sorda, Sordo
`);

export const FAITHS: readonly string[] = listOf(`
  Christian, Catholic, Protestant, Orthodox, Lutheran, Methodist, Baptist, Anglican, Episcopalian, Presbyterian, Quaker,
  Mennonite, Jewish, Muslim, Hindu, Buddhist, Sikh, Jain, Unitarian, Baháʼí
`);

/** Pronouns as people write them. */
export const PRONOUNS: readonly string[] = listOf(`
  she, her, hers, he, him, his, they, them, theirs, ze, zir, zirs, hir, xe, xem, xyr, ey, em, it, its, any, all, any pronouns,
  ella, él, elle, elles, ellos, ellas
`);

/** Two or three proverbs name a town or a hero. */
export const PROVERBIAL: readonly string[] = listOf(`
  When in Rome, Rome wasn’t built, Rome was not built, Murphy’s law, Roma no se hizo, all roads lead to Rome,
  todos los caminos llevan a Roma, Zamora no se ganó
`);

/** Clubs and leagues of one or two words: a general wording names none. Some are everyday words in lower case. */
export const CLUBS: readonly string[] = listOf(`
  lakers, celtics, knicks, mavericks, clippers, timberwolves, trail blazers, cavaliers, yankees, mets, dodgers, red sox,
  white sox, phillies, orioles, astros, steelers, packers, seahawks, broncos, buccaneers, bengals, maple leafs, canucks,
  bruins, blackhawks, huskers, buckeyes, longhorns, sooners, wolverines, gators, arsenal, everton, tottenham, fulham,
  juventus, ajax, benfica, galatasaray, barça, real madrid, atleti, athletic de bilbao, betis, osasuna, boca juniors,
  river plate, tigres uanl, pumas unam, cruz azul, colo-colo, peñarol, millonarios, flamengo, corinthians, all blacks,
  springboks, rotary, rotarian, kiwanis, freemason, freemasons, shriner, shriners, soroptimist, toastmasters, orangetheory,
  peloton, greenpeace, unicef, caritas, opus dei, mensa, ymca, ywca, nra, aclu, tory, tories, democrat, republican
`);
