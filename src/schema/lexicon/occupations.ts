// Written from general knowledge, not taken from a list. Trades by which one person of a town is told from the others.
import { anyOf } from './words-of.ts';

/** What people do for a living, in English; pieces of patterns. */
export const OCCUPATIONS = anyOf(`
  fire ?fighters?, fireman, police(?:man|woman| officer| chief)?s?, cop, sheriff(?:'s deputy)?, deputy, detective, trooper, paramedic, emt, soldier, marine, sailor, veteran, army \\w{3,10}, navy \\w{3,10}, pilot, flight attendant
  (?:music |math |science |english |history |art |school |grade )?teacher, schoolteacher, professor, principal, librarian, coach, instructor, tutor, (?:\\w{2,12} )?engineer, architect, contractor, carpenter, cabinetmaker, electrician, plumber, mechanic, welder, machinist, builder, roofer, painter
  mason, locksmith, landscaper, gardener, farmer, rancher, fisherman, logger, forester, (?:park )?ranger, winemaker, brewer, baker, (?:pastry )?chef, cook, butcher, barista, bartender, restaurateur, caterer
  (?:\\w{2,12} )?nurse, doctor, physician, surgeon, dentist, orthodontist, dental hygienist, hygienist, pharmacist, veterinarian, vet, optometrist, psychologist, therapist, physical therapist, psychiatrist, p(?:a)?ediatrician, radiologist, cardiologist, an(?:a)?esthesiologist, midwife, chiropractor, dietitian, social worker
  lawyer, attorney, judge, paralegal, accountant, bookkeeper, banker, (?:real estate )?agent, realtor, broker, insurance (?:agent|adjuster), auditor, economist, actuary, investor
  (?:software |web )?developer, programmer, coder, (?:data |computer |rocket |research )?scientist, chemist, biologist, geologist, physicist, mathematician, statistician, researcher, technician, analyst, consultant, manager, director, administrator
  executive, entrepreneur, business ?(?:owner|man|woman), shop ?keeper, store owner, sales(?:man|woman|person| rep), secretary, receptionist, clerk, mail carrier, truck driver, bus driver, driver, conductor, barber, hairdresser, hairstylist, stylist, tailor, seamstress
  journalist, reporter, editor, writer, author, novelist, poet, playwright, photographer, filmmaker, cinematographer, graphic designer, designer, illustrator, artist, sculptor, potter, jeweler, musician, violinist, cellist, pianist, guitarist, drummer, composer, (?:opera )?singer, actor, actress, dancer, choreographer, dj
  pastor, minister, priest, rabbi, imam, chaplain, deacon, mayor, city councill?or, councill?or, senator, state representative, diplomat, civil servant, astronaut, athlete, (?:\\w{3,10} )?player, jockey, referee, personal trainer, yoga teacher, stay-at-home (?:dad|mom|mum|father|mother|parent), stay at home (?:dad|mom|mum), homemaker
  small-business owner, mill ?worker, steelworker, miner, foreman, warehouse worker, surveyor, arborist, beekeeper, zookeeper, dog trainer, historian, archaeologist, curator, translator, interpreter, linguist, speech therapist, audiologist
`);

/** The same in Spanish. */
export const OCCUPATIONS_SPANISH = anyOf(`
  bomber[oa], polic[ií]a, sheriff, detective, param[eé]dic[oa], soldado, militar, marin[oa], marinero, piloto, azafata, maestr[oa], profesora?, directora?, bibliotecari[oa], entrenadora?, instructora?
  ingenier[oa], arquitect[oa], contratista, carpinter[oa], electricista, plomer[oa], fontanero, mec[aá]nic[oa], soldadora?, albañil, constructora?, pintora?, cerrajero, jardiner[oa], agricultora?, campesin[oa], granjer[oa], ganader[oa], pescadora?, guardabosques?
  panader[oa], pasteler[oa], chef, cociner[oa], carnicer[oa], cantinero, enfermer[oa], m[eé]dic[oa], doctora?, cirujan[oa], dentista, farmac[eé]utic[oa], veterinari[oa], psic[oó]log[oa], terapeuta, psiquiatra, pediatra, radi[oó]log[oa], partera, trabajadora? social
  abogad[oa], juez(?:a)?, notari[oa], contadora?, contable, banquer[oa], corredora?, agente, economista, programadora?, desarrolladora?, cient[ií]fic[oa], qu[ií]mic[oa], bi[oó]log[oa], ge[oó]log[oa], f[ií]sic[oa], matem[aá]tic[oa], investigadora?, t[eé]cnic[oa], analista, consultora?, gerente, administradora?
  empresari[oa], comerciante, due[ñn][oa] de, vendedora?, secretari[oa], recepcionista, carter[oa], camioner[oa], chofer, ch[oó]fer, conductora?, taxista, barber[oa], peluquer[oa], estilista, sastre, costurera, modista
  periodista, reporter[oa], editora?, escritora?, poeta, fot[oó]graf[oa], cineasta, diseñadora?, ilustradora?, artista, escultora?, ceramista, m[uú]sic[oa], violinista, pianista, guitarrista, compositora?, cantante, actor, actriz, bailar[ií]n(?:a)?
  pastora?, sacerdote, cura, alcalde(?:sa)?, concejal, senadora?, diputad[oa], diplom[aá]tic[oa], funcionari[oa], deportista, futbolista, beisbolista, [aá]rbitr[oa], mineros?, capataz, obrer[oa], apicultora?, historiadora?, traductora?, int[eé]rprete, ama de casa
  licenciad[oa] en \\p{L}{4,16}, catedr[aá]tic[oa], locutora?, taxidermista, tabaquer[oa], cafetaler[oa], rancher[oa], vaquer[oa]
`);
