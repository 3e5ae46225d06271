// What people do for fun, in English and Spanish: a capital on one of these tells nothing. All of it is common knowledge.
import { listOf } from './words-of.ts';

const SPORTS = listOf(`
  aikido, archery, athletics, badminton, barre, baseball, basketball, bouldering, boules, bowling, bowls, boxing, camogie,
  canoeing, capoeira, climbing, cricket, CrossFit, cross-country, croquet, curling, cycling, darts, disc golf, diving,
  dodgeball, fencing, figure skating, fishing, fly fishing, football, Frisbee, Ultimate Frisbee, Ultimate, futsal, golf,
  gymnastics, handball, hiking, hill walking, hockey, horse riding, hurling, ice hockey, ice skating, jiu-jitsu, jogging,
  judo, karate, kayaking, kendo, kickboxing, kitesurfing, Krav Maga, lacrosse, marathon, marathons, martial arts, mountain
  biking, Muay Thai, netball, Nordic skiing, Nordic walking, orienteering, padel, paddleboarding, paddling, parkour,
  pickleball, Pilates, ping-pong, polo, powerlifting, qigong, Qi Gong, racquetball, rafting, roller derby, roller skating,
  rounders, rowing, rugby, running, sailing, scuba diving, shinty, skateboarding, skating, skiing, snorkelling, snorkeling,
  snowboarding, snowshoeing, soccer, softball, Spinning, squash, sumo, surfing, swimming, table tennis, taekwondo,
  Tae Kwon Do, Tai Chi, tennis, track and field, trail running, triathlon, volleyball, walking, water polo, weightlifting,
  windsurfing, wrestling, yoga, Zumba, Olympics, Olympic, Paralympics, Winter Olympics, World Cup, Super Bowl, World Series,
  March Madness, Tour de France, Six Nations, Premier League, Champions League, Wimbledon, Little League, Formula One,
  ajedrez, atletismo, bádminton, baloncesto, básquetbol, béisbol, bochas, boliche, boxeo, buceo, caminatas, ciclismo,
  correr, equitación, escalada, esgrima, esquí, fútbol, fútbol sala, futbolito, frontón, gimnasia, golf, hockey, lucha
  libre, montañismo, nadar, natación, pádel, patinaje, pelota vasca, pesca, petanca, piragüismo, remo, senderismo,
  submarinismo, surf, tenis, tenis de mesa, tiro con arco, trote, vela, voleibol, vóleibol, Juegos Olímpicos, Mundial,
  Copa América, Copa del Mundo, Eurocopa, La Liga, Serie Mundial
`);

const MUSIC = listOf(`
  accordion, alto, autoharp, bagpipes, balalaika, banjo, baritone, bass, bass guitar, bassoon, bongos, bouzouki, bugle,
  cello, choir, choral singing, clarinet, concertina, conga, cornet, didgeridoo, djembe, Dobro, double bass, drums,
  dulcimer, English horn, erhu, euphonium, fiddle, flugelhorn, flute, French horn, gamelan, glockenspiel, guitar,
  Hammond organ, harmonica, harmonium, harp, harpsichord, Jew’s harp, kalimba, kora, koto, lute, mandolin, marimba, mbira,
  melodica, oboe, ocarina, organ, oud, pan pipes, percussion, piano, piccolo, recorder, saxophone, shamisen, singing, sitar,
  soprano, sousaphone, steel drums, Stratocaster, tabla, tenor, theremin, timpani, tin whistle, trombone, trumpet, tuba,
  ukulele, vibraphone, viola, violin, xylophone, zither, a cappella, Afrobeat, Americana, bachata, ballet, ballroom,
  barbershop, Baroque, belly dance, bhangra, big band, bluegrass, blues, Bollywood, bossa nova, Broadway, Britpop, cajun,
  ceilidh, Celtic, cha-cha, chamber music, Charleston, classical music, conjunto, contra dance, country, country music,
  cumbia, dancing, Delta blues, disco, Dixieland, early music, electronica, flamenco, folk, folk dance, folk music, funk,
  fusion, gospel, hip-hop, hip hop, house, indie, Irish dance, jazz, jive, J-pop, klezmer, K-pop, line dancing, Lindy Hop,
  mambo, mariachi, merengue, Morris, Morris dancing, Motown, music, musical theatre, musicals, opera, orchestra, polka, pop,
  punk, ragtime, R&B, reggae, reggaeton, rock, Romantic, rumba, Sacred Harp, salsa, samba, sea shanties, shape note, ska,
  soul, square dance, swing, tango, tap, Tejano, waltz, zouk, zydeco, Bach, Beethoven, Brahms, Chopin, Debussy, Dvořák,
  Handel, Haydn, Mozart, Puccini, Ravel, Schubert, Sibelius, Verdi, Vivaldi, Gershwin, Piazzolla,
  acordeón, arpa, baile, bajo, bandoneón, bandurria, batería, bombo, bolero, boleros, cajón, canto, castañuelas, charango,
  coro, coplas, corridos, cuatro, dulzaina, flauta, gaita, guitarra, guitarrón, jarana, jota, laúd, maracas, marimba,
  muñeira, música, ópera, órgano, percusión, piano, quena, requinto, ranchera, rancheras, rondalla, sardana, saxofón, son,
  tambor, timbales, trompeta, trova, vallenato, vihuela, viola, violín, violonchelo, zampoña, zarzuela
`);

const GAMES = listOf(`
  backgammon, Bananagrams, billiards, bingo, board games, Boggle, bridge, canasta, Carcassonne, card games, Catan,
  Settlers of Catan, charades, checkers, chess, Clue, Cluedo, cribbage, crosswords, crossword, D&D, Dixit, dominoes,
  draughts, Dungeons & Dragons, Dungeons and Dragons, euchre, geocaching, Go, Jenga, jigsaws, jigsaw puzzles, Lego, Legos,
  LEGO, Magic: The Gathering, Mah-jongg, Mahjong, mancala, Mario Kart, Minecraft, Monopoly, Nintendo, Pandemic,
  Pictionary, pinball, pinochle, Pokémon, pool, puzzles, quizzes, Rummikub, Rubik’s cube, Scrabble, snooker, solitaire,
  Sudoku, Tetris, Ticket to Ride, Trivial Pursuit, trivia, Uno, video games, whist, Wordle, Wii, Xbox, PlayStation, Yahtzee,
  crucigramas, dominó, juegos de mesa, lotería, mus, parchís, rompecabezas, brisca, tute, truco, damas
`);

const CRAFTS = listOf(`
  Aran, astronomy, baking, basket weaving, batik, beadwork, beekeeping, birding, birdwatching, blacksmithing, bonsai,
  bookbinding, books, bread, brewing, calligraphy, camping, candle making, canning, carpentry, carving, ceramics, cheese,
  coffee, collage, comics, cooking, crafts, crochet, cross-stitch, DIY, drawing, dressmaking, embroidery, Fair Isle,
  fermenting, film, film photography, films, food, foraging, gardening, genealogy, glass blowing, history, ikebana,
  jewellery, jewelry, journaling, kintsugi, knitting, lace, leatherwork, letterpress, linocut, macramé, marquetry,
  meditation, model railways, mosaics, motorcycles, movies, museums, nature, needlework, novels, origami, painting,
  papercraft, pastry, photography, poetry, pottery, preserving, printmaking, quilting, reading, road trips, robotics,
  scrapbooking, sculpture, sewing, shibori, sketching, sourdough, spinning, stained glass, stamp collecting, stargazing,
  stitching, tapestry, tea, theatre, theater, travel, traveling, travelling, upcycling, vegetables, volunteering,
  watercolours, watercolors, watercolor, watercolour, weaving, whittling, wildlife, woodcarving, woodturning, woodwork,
  woodworking, writing, Alexander technique, Feldenkrais, Art Deco, Art Nouveau, Impressionist, Renaissance, Victorian,
  Shakespeare, Jane Austen, Dickens, Tolkien, Cervantes, Don Quixote, Sherlock Holmes, Harry Potter, Star Trek, Star Wars,
  Doctor Who, Disney, Marvel, Muppets, Studio Ghibli, Sesame Street, Broadway musicals, National Geographic, Polaroid,
  acuarela, alfarería, bordado, bricolaje, calceta, caligrafía, carpintería, cerámica, cine, cocina, costura, dibujo,
  encaje, escritura, fotografía, ganchillo, historia, huerto, jardinería, lectura, leer, libros, manualidades, meditación,
  naturaleza, novelas, pan, pintura, poesía, repostería, senderismo, teatro, tejer, tejido, viajar, viajes, Don Quijote,
  arepas, empanadas, gazpacho, mole, paella, pozole, pupusas, tamales, tapas, tortilla, mate
`);

const CUISINES = listOf(`
  Cajun, Creole, Tex-Mex, Szechuan, Sichuan, Cantonese, Hunan, Bengali, Punjabi, Levantine, Mediterranean, Nordic, Persian,
  Peruvian, Neapolitan, Tuscan, Basque, Andalusian, Oaxacan, Yucatecan, Michelin, barbecue, BBQ, pho, ramen, kimchi, sushi,
  dim sum, dal, curry, curries, injera, jollof, hummus, falafel, pierogi, borscht, goulash, gnocchi, pasta, pizza,
  Parmesan, Cheddar, Brie, Dijon, Worcestershire, Bundt, Victoria sponge, Bakewell, Dutch oven, Dutch baby
`);

/** Days of the year that belong to everyone's kitchen and crafts. */
const FEASTS = listOf(`
  Christmas, Christmas carols, Halloween, Thanksgiving, New Year, Navidad, villancicos, Nochebuena, Año Nuevo,
  Día de Muertos, Day of the Dead, Reyes Magos
`);

/** Common nouns with a capital of habit: short forms that name nobody. */
export const SHORT_FORMS: readonly string[] = listOf(`
  TV, DIY, BBQ, DJ, BMX, RPG, ATV, RV, CD, CDs, LP, LPs, DVD, DVDs, VHS, VR, PC, AI, GPS, UFO, UFOs, OK, PhD, MD, RN, MBA,
  ER, ICU, NICU, EMT, CPR, IT, PE, PTA, T-shirt, T-shirts, X-ray, X-rays, Wi-Fi, iPad, Mr Fix-It, Internet, Zoom, Plan B,
  Mom, Dad, Mum, Grandma, Grandpa, Nana, Papa, Mamá, Papá, Abuela, Abuelo, UCI, ONG
`);

export const PASTIMES: readonly string[] = [...SPORTS, ...MUSIC, ...GAMES, ...CRAFTS, ...CUISINES, ...FEASTS];
