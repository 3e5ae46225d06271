import { listOf } from './words-of.ts';

/** Breeds of dogs, cats, horses and smaller animals, in English and Spanish. */
export const BREEDS: readonly string[] = listOf(`
  Abyssinian, Affenpinscher, Afghan hound, Airedale, Akita, Alaskan Malamute, Alsatian, American Shorthair, Angora, Arabian,
  Appaloosa, Australian Shepherd, Aussie, Azawakh, Balinese, Basenji, Basset, Basset hound, Beagle, Bearded Collie,
  Beauceron, Bedlington, Belgian Malinois, Malinois, Belgian Shepherd, Bengal, Bernese, Bernese Mountain Dog, Berner,
  Bichon Frise, Birman, Bloodhound, Bobtail, Bombay, Border Collie, Border Terrier, Borzoi, Boston Terrier, Boxer,
  Brittany, British Shorthair, Bulldog, Bullmastiff, Burmese, Cairn Terrier, Cardigan, Cavachon, Cavalier, Cavapoo,
  Cavalier King Charles, Cavalier King Charles spaniel, Cattle Dog, Chesapeake, Chihuahua, Chow Chow, Chow, Clydesdale,
  Cockapoo, Cocker Spaniel, Cockatiel, Collie, Connemara, Corgi, Cornish Rex, Coton de Tulear, Dachshund, Dalmatian,
  Dandie Dinmont, Devon Rex, Doberman, Dobermann, Doodle, English Bulldog, English Setter, Exmoor, Finnish Spitz, Foxhound,
  Fox Terrier, French Bulldog, Frenchie, Friesian, German Shepherd, German Shorthaired Pointer, Goldendoodle,
  Golden Retriever, Golden, Gordon Setter, Great Dane, Great Pyrenees, Greyhound, Gypsy Vanner, Haflinger, Hanoverian,
  Havanese, Heeler, Himalayan, Husky, Ibizan hound, Icelandic, Irish Setter, Irish Wolfhound, Italian Greyhound,
  Jack Russell, Japanese Chin, Javanese, Keeshond, Kelpie, Kerry Blue, King Charles, King Charles spaniel, Komondor, Kuvasz,
  Labrador, Labrador Retriever, Lab, Labradoodle, Leonberger, Lhasa Apso, Lipizzaner, Lurcher, Maine Coon, Maltese,
  Maltipoo, Manchester Terrier, Manx, Mastiff, Miniature Schnauzer, Mini Lop, Mustang, Munchkin, Newfoundland,
  Norfolk Terrier, Norwegian Forest, Norwich Terrier, Ocicat, Old English Sheepdog, Orpington, Oriental Shorthair,
  Palomino, Papillon, Pekingese, Pembroke, Percheron, Persian, Peterbald, Pinscher, Pit Bull, Pitbull, Pittie, Plymouth Rock,
  Podenco, Pointer, Pomeranian, Poodle, Portuguese Water Dog, Pug, Quarter Horse, Ragdoll, Rhode Island Red,
  Rhodesian Ridgeback, Rottweiler, Russian Blue, Saddlebred, Saluki, Samoyed, Schnauzer, Scottish Fold,
  Scottish Terrier, Scottie, Shar Pei, Sheltie, Shetland, Shetland Sheepdog, Shiba Inu, Shih Tzu, Shire, Shorthair, Siamese,
  Siberian, Siberian Husky, Silkie, Silky Terrier, Singapura, Snowshoe, Somali, Spaniel, Sphynx, Springer, Springer Spaniel,
  Staffordshire Bull Terrier, Staffie, Standardbred, St Bernard, St. Bernard, Saint Bernard, Tennessee Walker, Terrier,
  Thoroughbred, Tibetan Mastiff, Tonkinese, Toy Poodle, Trakehner, Turkish Angora, Turkish Van, Vizsla, Weimaraner,
  Welsh Corgi, Welsh Cob, Westie, West Highland, Wheaten, Whippet, Wolfhound, Yorkie, Yorkshire Terrier, Yorkshire, 
  Appenzeller, Ameraucana, Leghorn, Merino, Nigerian Dwarf, Pygmy goat, Nubian, Holland Lop, Flemish Giant, Betta,
  Pastor Alemán, Pastor Belga, Perro de Agua, San Bernardo, Gran Danés, Galgo, Podenco, Caniche, Bulldog Francés,
  Mastín, Xoloitzcuintle, Xolo, Dogo Argentino, Dogo, Bichón, Bichón Maltés, Bodeguero, Ratonero, Golden, Labrador,
  Siamés, Persa, Angora, Andaluz, Criollo, Paso Fino, Paso Peruano, Cuarto de Milla, Siberiano, Salchicha, Schnauzer
`);

/** Animals people live with, in the singular and without accents: what a pet is, as opposed to its name. */
export const ANIMALS: readonly string[] = listOf(`
  animal, pet, creature, critter, dog, doggo, pup, puppy, puppies, pooch, hound, mutt, mongrel, bitch, cat, kitty, kitties,
  kitten, tomcat, tabby, tabbies, calico, tortoiseshell, feline, canine, horse, pony, ponies, mare, gelding, foal, donkey,
  mule, goat, sheep, lamb, cow, calf, pig, piglet, guinea pig, hen, chick, chicken, rooster, cockerel, bantam, duck,
  duckling, goose, geese, turkey, hamster, gerbil, rat, mouse, mice, chinchilla, rabbit, bunny, bunnies, ferret, hedgehog,
  parrot, budgie, parakeet, canary, canaries, cockatiel, cockatoo, finch, pigeon, dove, bird, fish, goldfish, koi, guppy,
  axolotl, turtle, tortoise, terrapin, gecko, lizard, snake, python, frog, toad, newt, iguana, chameleon, bearded dragon,
  tarantula, snail, bee, alpaca, llama, peacock, quail, beagle, poodle, terrier, spaniel, retriever, labrador, collie, husky,
  huskies, greyhound, whippet, corgi, pug, bulldog, boxer, dachshund, setter, shepherd, hive, aquarium, rescue, stray, lab, doodle,
  goldendoodle, labradoodle, cockapoo, chihuahua, dalmatian, schnauzer, pitbull, yorkie, frenchie, malinois, rottweiler,
  doberman, weimaraner, vizsla, pomeranian, shih tzu, maltese, great dane, mastiff, siamese, ragdoll, maine coon, sphynx,
  akita, samoyed, havanese, bichon, pinscher, basset, bernese, salchicha,
  perro, perra, perrito, perrita, perrazo, gato, gata, gatito, gatita, minino, cachorro, cachorra, galgo, galga,
  podenco, podenca, caniche, mestizo, mestiza, pastor aleman, yegua, caballo, poni, potro, potra, burro, burra, gallina,
  gallo, pollito, pato, pata, oveja, cordero, cabra, vaca, cerdo, cerdita, chancho, conejo, coneja, cobaya, cuy, huron,
  erizo, canario, periquito, cotorra, loro, lorito, jilguero, pajaro, pajarito, ave, pez, peces, tortuga, lagarto, gecko,
  serpiente, rana, iguana, abeja, abejas, colmena, llama, alpaca, mascota, michi, lomito, animales, bicho
`);

/** Names people give to pets that are otherwise everyday words: names only where the sentence says so. */
export const PET_NAMES: readonly string[] = listOf(`
  angel, apollo, bandit, banjo, bean, bear, biscuit, biscuits, blackie, blue, boots, bubbles, buddy, buster, button, caramel,
  casper, chance, chip, cinnamon, coco, cocoa, cookie, cupcake, diesel, domino, duke, dusty, echo, fluffy, fudge, ghost,
  ginger, goldie, gizmo, gypsy, honey, hunter, jazz, jellybean, jet, juno, kiwi, lucky, lady, maple, marmalade, mango,
  midnight, miso, mittens, mocha, mochi, moose, muffin, mustard, nacho, noodle, nugget, nutmeg, oreo, panda, patches, peaches,
  peanut, pebbles, pepper, pickle, pickles, pixie, pretzel, princess, pudding, pumpkin, rascal, rocket, rusty, sandy,
  sassy, scout, shadow, smokey, smudge, snickers, snowball, socks, sparky, spot, sprout, storm, stormy, sunny, sushi, taco,
  thunder, tiger, tigger, toast, toffee, tofu, truffle, turbo, twix, waffle, waffles, whiskers, whiskey, widget, winter, zeus,
  ziggy, bolita, canela, cacao, capitan, chispa, chocolate, churro, copito, estrella, frijol, galleta, gordo, gordita, kira,
  laika, lola, luna, lucero, luz, mancha, manchas, manchitas, negro, negrita, nena, nieve, nube, oso, pelusa, perla, pinto,
  pipa, princesa, puma, reina, rayo, sol, sombra, tigre, toby, trueno, nala, simba, coca, thor, zorro, rocky, max, bella
`);
