// Written from general knowledge, not taken from a list: whom people name when they say what they like.
import { listOf } from './words-of.ts';

/** Musicians, writers, athletes and people of history: naming them tells nothing of a private life. Without accents. */
export const PUBLIC_FIGURES: ReadonlySet<string> = new Set(
  listOf(`
    celia cruz, ruben blades, hector lavoe, willie colon, juan gabriel, rocio durcal, vicente fernandez, pedro infante,
    jose jose, luis miguel, marc anthony, gloria estefan, mercedes sosa, silvio rodriguez, pablo milanes, violeta parra,
    victor jara, chavela vargas, selena quintanilla, juan luis guerra, carlos vives, natalia lafourcade, bad bunny,
    tito puente, compay segundo, ibrahim ferrer, rafael hernandez, astor piazzolla, carlos gardel, joan manuel serrat,
    johnny cash, willie nelson, dolly parton, patsy cline, hank williams, loretta lynn, joni mitchell, bob dylan,
    paul simon, bruce springsteen, taylor swift, nina simone, ella fitzgerald, billie holiday, miles davis, john coltrane,
    louis armstrong, aretha franklin, stevie wonder, bob marley, elvis presley, david bowie, freddie mercury, tom petty,
    neil young, james taylor, carole king, yo-yo ma, glenn gould, johann sebastian bach, clara schumann, philip glass,
    agatha christie, jane austen, toni morrison, maya angelou, mary oliver, wendell berry, stephen king, ursula le guin,
    isabel allende, gabriel garcia marquez, jorge luis borges, pablo neruda, gabriela mistral, octavio paz, julio cortazar,
    mario vargas llosa, elena poniatowska, rosario castellanos, sandra cisneros, federico garcia lorca, ernest hemingway,
    virginia woolf, emily dickinson, walt whitman, mark twain, charles dickens, leo tolstoy, terry pratchett, julia child,
    jacques pepin, anthony bourdain, bob ross, frida kahlo, diego rivera, georgia o'keeffe, claude monet, ansel adams,
    florence nightingale, clara barton, marie curie, albert schweitzer, mary seacole, elizabeth blackwell, william osler,
    paul farmer, martin luther king, nelson mandela, cesar chavez, dolores huerta, rosa parks, harriet tubman, anne frank,
    simone biles, serena williams, roberto clemente, lionel messi, steve prefontaine, john muir, jane goodall, fred rogers,
    miguel de cervantes, simon bolivar, benito juarez, jose marti, emiliano zapata, sor juana
  `).map((name) => name.toLowerCase()),
);
