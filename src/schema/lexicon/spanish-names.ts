// Written from general knowledge, not taken from a list. Without accents, as the search for them is.
import { wordsOf } from './words-of.ts';

/** Given names of Spanish-speaking people that are hardly ever anything else, besides those in `GIVEN_NAMES`. */
export const SPANISH_NAMES: ReadonlySet<string> = wordsOf(`
  abelardo abundio adalberto adelaida adelina adolfina adoracion agustin agustina ainara ainhoa aitana aitor
  alberta albina alejandrina alfonsina almudena amalio amancio ambrosio anacleto anastasio ander andoni
  andreina ane anibal anouk anselmo antonieta apolinar arantxa aranza aranzazu arcadio argelia ariadna
  aristides arlet arminda arnulfo arsenio artemio asier atanasio augusta aureliano aurelio azahara baldomero
  baltasar barbarita bartolome basilio baudelio begoña belkis benigno bernabe bernarda bertin betzabe
  bibiana blas bonifacio borja braulio brayan brigida briseida bruna calixto candelaria candelario candida
  caridad carles carlota carmelita carmina carolay casandra casiano casilda casimiro catarina cayetana
  cayetano cecilio celedonio celestino celso cesareo chabela chayo chema chepe chucho cipriano cirilo
  clemencia clodomiro clotilde conrado cornelio crescencio crisanto crispin custodia dagoberto damaris
  dayami debora deisy delfina delmira demetrio desiderio deyanira diogenes dionisia dionisio domingo
  domitila donaciano donato dorotea edelmira edgardo edilberto eduarda edurne efren eladio eleazar eleuterio
  eligio elisenda eliseo eloisa eloy elpidio elvia emerita emeterio emigdio enara encarna enedina engracia
  epifanio erasmo ermelinda ernestina estefany estrellita eudocia eufemia eufrasio eugenio eulalia eulalio
  eulogio eusebia eusebio eustaquio evangelina evaristo evelia everardo ezequiel fabricio facundo faustina
  faustino feliciano felicitas felisa fermin fernan ferran fidelia fidencio filiberto filomeno flaviana
  florencio florentina florentino florinda fortunato froylan fructuoso fulgencio gabino gaspar gaudencio
  genaro genoveva german gertrudis gloriana godofredo gorka goyo graciano gregoria gualberto
  guillermina gumersindo heberto hector heladio heliodoro heriberta hermelinda hermenegildo herminia
  herminio higinio hilario hipolita hipolito homero honorio humberta ibai idalia ignacia iker ildefonso
  iluminada indalecio inocencia inocencio irineo irune isaias isaura itziar ivette izaskun iñaki iñigo
  jacinto jacobo jairo jaume javi jeronimo jesusa jhon joaquina jokin jonatan jordi josep josune jovita
  juanjo juanma judit justo koldo ladislao laureano laurentino leire leocadia leocadio leoncio leonel
  leopoldo libertad librada ligia lisandro lizeth llorenc lluis lolita lope lucero lucio lucrecia ludivina
  luisito lurdes macarena macario magali magaly maialen maika mailen maitane maite malena manoli manolo mar
  marcal marcelino margarito mariano maricarmen marilu marisela maritza marleny martiniano matilde maximino
  mayela melchor melquiades mercedes merche meritxell micaela miguelito mikel mirari mireia miren mireya
  mirna mirta modesta montse nacho nahia natalio natividad nazaret nazario nekane nelida nemesio nerea
  nereida neus nicanor nicasio nicolasa nieves norberto obdulia octaviano ofelia oihana olatz olegario
  oliverio onofre oriol osvaldo otilia pablito paca pacita paco palmira panchita pancho paquita pascuala
  pastora patricio pau paulino pepa pepe pepita pere perico petronila piedad placido policarpo polo pompeyo
  ponciano primitivo prisciliano prudencio quim quintin quique rafa raimunda rebeca refugio regino remigio
  ricarda rigoberto robertina rodolfa rogelia romualdo roque rosalia rosalina rosalinda rosana rosaura
  rosendo roser rufino ruperto sagrario salome salustiano samanta sandalio saturnina saturnino sebastiana
  secundino segismundo sergi servando severiano severino silverio silvestre silvina simeona sindy sixto
  soraida sotero sulma tadeo telesforo teodora teodosio teofila teofilo tere teresita tiburcio timoteo
  tomasa toribio toñi toño trini ubaldo unai urbana urbano uxia uxue valente valeriano venancio venustiano
  veva vicenta victoriano victorina virgilio visitacion wenceslao wilfredo xabi xabier xavi xoan xurxo
  yahaira yajaira yamileth yaneth yanira yarely yeison yeray yohana zacarias zenon zulma
  agripina ameyali antia apolonia balbina berto bety beñat biel brais breixo ciro citlali consolacion
  covadonga cristeta damiana dariel adriel epifania escolastica eutimia filemon fito fuensanta guicho
  guillem hortensia iago inmaculada izaro jadiel juancho julen kepa kike kiko lautaro lencho licha lolo
  macaria martiño meche mencha miquel moncho nahuel nando oier pancracio patxi peio pili plutarco
  purificacion queralt quetzalli robustiano sabela susi tacho teyo tonantzin toña txell ulises urko wicho
  yadiel yandel yatziri yeyo yoli zigor
`);

/** Of all those names, the ones that are everyday words in English or Spanish: names only where the sentence says so. */
export const ALSO_WORDS: ReadonlySet<string> = wordsOf(`
  adoracion alba cristiana eligio miren albina alma alondra amara amare amparo ane angeles angelica armando asma asuncion augusta
  aurora barbara beata belen bella benigno blanca brinda bruno candelaria candida caridad celeste celestino
  cesar chucho clara clemencia concepcion concha consuelo cordelia custodia dalia dan dara daria delmira
  derrick devora dolores domingo dora dulce ella elle emerita encarnacion esmeralda esperanza estela
  estrellita facundo fortunato franco gala gema german gloria graham hina honora ida iluminada inga
  inocencia inocente ira isla jacinto jada jazmin joey justo lana lea leo leon leona lia libertad lila linda
  lisa lope lucero luz macarena magdalena maja mar mara marcia marco marcos marina martin matilde mauro
  melba mercedes mia milagros milan milla mira modesta mona mora nacho natividad neve nieves nina noel norma
  nuno orla paca paloma pascuala pastora patricio pau paz pepita pere perico perla petra pia piedad pilar
  placido polo primitivo quim rama rana refugio regina reina remedios remigio rene reyes ria rico rina rio
  rocio ronda rosa rowan ruta sabina sacha sagrario salvador santos sean sena serafina serena severino sidra
  silvestre siri socorro sol soledad tania tara terry tia tilda timothy tina tino tito tomas trina trinidad
  una urbana urbano ute valente valentina veda vera victor victoriano violeta visitacion vivian
  abril candela
`);

/** Family names that are hardly ever anything else. */
export const FAMILY_NAMES: ReadonlySet<string> = wordsOf(`
  aguilar aguirre alonso alvarado alvarez andersson arroyave avila ayala bauer beltran
  benitez bennington bermudez bernal bhattacharya blackwood bloomfield bradshaw buchanan cabrera calderon
  cardenas carmichael carrasco castañeda chatterjee chavez chowdhury christensen contreras coronado cortez
  cunningham davidson delgadillo dominguez donaldson donnelly donovan dubois echeverria edwards eriksson
  escobar espinoza estrada fairbanks ferguson fernandez figueroa fitzgerald fitzpatrick flanagan fletcher
  gallagher gallegos galvan garcia gimenez goldberg goldstein gomez gonzales gonzalez gunderson
  gupta gutierrez guzman haddad hamilton hansen harrington hawkins henderson hernandez hoffmann holloway
  huang hutchinson ibarra jacobson jaramillo jensen jimenez johansson johnson kaminski kaplan kapoor kaufman
  kavanagh kowalczyk kowalski kozlowski krishnan kruger kumar larsen larsson lawson leclerc levine
  lewandowski lindqvist lindstrom livingston lopez lozano macdonald mackenzie maldonado marquez martinez
  mccarthy mcdonald mcgrath mcintyre mckenzie mclaughlin mehta mendez mendoza menendez meyers
  mitchell montenegro montoya morales mortensen murphy muñoz nakamura navarro nguyen nielsen novak
  nowak nuñez obrien ochoa oconnor odonnell okafor okonkwo olsen olson oneill orozco ortega ortiz osullivan
  pacheco padilla papadopoulos patel pedersen peralta pereira perez petersen peterson
  petrov phillips popescu quintero ramirez rasmussen reynolds ricci richardson rivera robertson
  robinson rodriguez rojas romero rosenberg rossi ruiz salazar saldivar sanchez sandoval
  schmidt schneider schroeder schultz sepulveda shapiro silverman sinclair singh soto suarez
  sullivan sutherland suzuki takahashi tanaka thompson thomson trujillo urrutia valdez valenzuela vargas
  vasquez vazquez velasco velasquez villanueva villarreal wagner wasserman watanabe weinstein whitaker
  whitfield wilkinson williams williamson winslow yamamoto zamora zapata zhang zielinski zimmerman zuñiga
`);
