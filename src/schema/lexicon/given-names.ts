import { wordsOf } from './words-of.ts';

// Written from general knowledge, not taken from a list; spelling variants that are common stand beside each other.

/** Common given names of many origins, in lower case, that are hardly ever anything else. */
export const GIVEN_NAMES: ReadonlySet<string> = wordsOf(`
  aaliyah aaron abdul abdullah abel abena abigail abraham ada adalyn adam adama addison adela adelaide adele
  adeline adelyn adil adina aditi aditya adnan adolfo adrian adriana adrienne adwoa afia agata agatha agnes
  agnieszka ahmad ahmed ahmet aicha aidan aiden aiko aileen aimee aino aisha aisling aiyana ajay akeem akiko
  akira akosua akua akwasi alain alan alana alanna alastair alba albert alberto alec alejandra alejandro
  aleksander aleksandra alena alessandra alessandro alessia alex alexa alexander alexandra alexandre
  alexandria alexei alexia alexis alfie alfonso alfred alfredo ali alia alicia alina aline alisa alisha
  alison alissa alistair alivia aliyah allan allen allie allison alma alondra alonso alonzo althea alvaro
  alvin alyson alyssa amadou amaia amalia amanda amani amara amare amari amaya ambrose amelia amelie amina
  aminata amir amira amit amitabh amma amos amy ana anabel anahi anand anastasia anaya anders anderson andre
  andrea andreas andreea andrei andres andrew andrey andy aneesa angela angelica angelina angelo angie anh
  aniela anika anil anisa anita aniyah anja anjali ankit ann anna annabel annabelle annalise anne anneke
  annelise annette annie annika ansel anselm ansh anthony antoine antoinette anton antonella antonia antonio
  anushka anwar anya aoife arabella aracely arash archana archie ariadne ariana arianna ariella arjun arlene
  arlo armaan armando arnav arnold aron arthur arturo arun arvind arwen arya aryan asha ashanti asher ashish
  ashley ashok ashton asif asma astrid atticus aubree aubrey audrey augustin aurelia aurora ava avery avi
  aviva axel ayaan ayan ayana ayanna ayesha ayla aylin ayman ayumi azadeh aziz aziza babajide bahar barbara
  barnaby barry bart bartholomew bashir bastian beata beatrice beatriz becca beckett becky belen belinda
  bella ben benedetta benicio benita benjamin benji bennett benny bente bernadette bernard bernardo bernice
  bert bertha beth bethan bethany betsy bettina betty beverley beverly bhavna bianca bilal billie birgit
  bjorn blaise blanca bobbie bodhi bogdan boris boyd brad braden bradley brady brandon brayden brenda
  brendan brenna brent brett brian briana brianna bridget brigid brigitte brinda britta brittany brodie
  bronte bronwyn bruce bruno bryan bryce bryn brynn bryony buford caden caitlin caitlyn caleb callie callum
  calvin camden cameron camila camilla camille candace candice carina carla carlo carlos carmelo carmen
  carolina caroline carolyn carrie carys casey caspar caspian cassandra cassidy cassie catalina caterina
  catherine cathleen cathy catriona cecil cecile cecilia cedric celeste celia celina celine cem cesar chaim
  chana chandra chanel chantal charlene charles charlie cheng cheryl chiamaka chiara chidi chiko chinedu
  chioma chloe chris christa christel christina christine christoph christophe christopher chukwuemeka ciara
  cillian cindy claire clara clarence clarissa claude claudette claudia claudio clayton clemence cleo
  cleopatra clifford clinton clive clyde cody cohen colette colin colleen collin colton conchita connie
  connor conor conrad constantin consuelo cora coralie cordelia corey corinne cormac cornelia cornelius cory
  cosima courtney craig cristian cristiana cristina cristobal curtis cynthia cyril cyrus dafna dagmar dagny
  dalia dalton damian damien damon dan dana daniel daniela daniele daniella danielle danilo danita danny
  dante daphne dara daria darian darien dario darius darla darlene darnell darrell darren darryl daryl
  dashiell dave david davide davina davis dayana deandre deanna deb debbie deborah declan deepa deepak
  deirdre delaney delilah delphine demetrius demi denis denise dennis denzel derek derrick desiree desmond
  devante devin devon devora dewi dexter dhruv diana diane dianne diego dieter dietrich dilip dillon dimitri
  dina dinah dinesh diogo dion divya djamila dmitri dmitry dolores dominic dominika dominique donald donna
  donovan dora doreen dorian doris dorothea dorothy doug douglas dulce duncan dustin dwayne dwight dylan
  eddie edgar edie edison edith edmond edmund edna eduard eduardo edward edwin edwina efrain efua ehsan
  eileen eilidh einar eitan ekaterina ekow elaina elaine elana eleanor elektra elena eleni eleonora elham
  eli elia eliana elias elif elijah elina elinor eliot elisa elisabeth elise elisha eliza elizabeth elke
  ella elle ellen ellie elliot elliott ellis elodie eloise elsa elsie elspeth elton elvira elvis elwood
  elyse emanuel emanuela emeka emelia emerson emil emile emilia emiliano emilie emilio emily emma emmanuel
  emmanuelle emmeline emmett emre enid enrico enrique enzo eoin ephraim eric erica erich erick ericka erik
  erika erin ernestine ernesto errol ervin esi esme esmeralda esperanza esteban estefania estela estelle
  esther ethan ethel etienne eugene eugenia eunice eva evan evangeline evelina evelyn everett ewa ewan
  ezekiel ezra fabian fabiana fabien fabio fabiola fabrice fahad faisal faiza farah fareed farhan farid
  fariha farrah fatima fatimah fatma fatou faye federica federico felicia felipe felix fenella ferdinand
  fergus fernanda fernando fiadh filip filippo filomena finlay finley finnegan finnian fintan fiona flavia
  flavio fleur florian floyd folake frances francesca francesco francine francisca francisco franco francois
  francoise franklin franz fred freda freddie frederic frederica frederick frederik freya frida frieda fritz
  funmi gabriel gabriela gabriele gabriella gabrielle gael gail galina gareth garrett gary gaspard gaston
  gaurav gavin gemma genevieve geoff geoffrey george georgette georgiana georgie georgina gerald geraldine
  gerard gerardo gerda gerhard gertrude gia giacomo giancarlo gianna gideon gilbert gilberto giles gillian
  gina giorgia giorgio giovanna giovanni gisela giselle giulia giuliana giulio giuseppe gladys glenda glenn
  gloria godfrey gonzalo goran gordana gordon graciela graeme graham greg gregor gregorio gregory greta
  gretchen gretel griselda guadalupe gudrun guillaume guillermo gulsen gunnar gunther gustav gustavo guus
  gwen gwendolyn gwyneth haakon habib hadassah hadiya hadley hafsa hailey hakan haley halima hamid hamish
  hamza hanan hanna hannah hannes hans harald hari harish harley harold haroon harper harriet harris
  harrison harry hartley haruka haruki harumi harvey hasan hassan hattie hayden haydn hayley heidi heike
  heinrich heinz helen helena helene helga heloise hendrik henri henrietta henrik henry herbert heriberto
  herman hermann hermione hernan herschel hiba hideo hilary hilda hildegard hillary himari hina hiro hiroko
  hiroshi holger honora horace horacio horst hortense howard hubert huda hugh hugo humberto humphrey huong
  husain hussein iain ian ibrahim ida idris ife ifeoma ignacio ignatius igor ike ikram ilana ileana ilias
  ilona ilse ilya imani imelda imogen imran ina indira ines inez inga inge ingrid ioana ioannis ira irena
  irene irina irma irving irwin isaac isaak isabel isabela isabella isabelle isadora isaiah iseult isha
  ishaan ishmael isidora isidro isla ismael ismail isolde israa itzel ivan ivana ivanka ivar ivo ivonne
  iwona iyad iyana izabela izzy jabari jace jacinta jackie jackson jacob jacqueline jacques jad jada jaden
  jadwiga jaiden jaime jake jakob jakub jalen jamal james jameson jamie jamila jana jane janelle janet
  janette janice janina janine janis jannik januarius jared jaroslav jasmin jason javier jax jaxon jayden
  jayla jaylen jayne jeanette jeanne jeannie jedidiah jeff jefferson jeffery jeffrey jelena jemima jemma jen
  jenna jennie jennifer jenny jens jerald jeremiah jeremy jermaine jerome jerry jess jesse jessica jessie
  jethro jill jillian jim jimena jiro joan joana joann joanna joanne joaquim joaquin jocasta jocelyn jodi
  jodie joe joel joelle joey johan johann johanna johannes john johnathan johnny joleen jolene jolie jon
  jonah jonas jonathan jonathon joni jorge jorgen joris jose josef josefa josefina joseph josephine joshua
  josiah josie josue jovana juan juana juanita judah judith judy julia julian juliana juliane julianna
  julianne julie julien juliet julieta juliette julio julissa julius junaid junko jurgen justin justina
  justine justyna jutta kadeem kaden kaede kaia kaiden kaila kailey kaisa kaitlin kaitlyn kaito kalani kaleb
  kalina kalinda kamal kamala kamil kamila kamilah kamran kana kane kanye kaori kara kareem karen karim
  karin karina karl karla karsten kasia kaspar kasper kassandra katarina katarzyna kate katelyn katerina
  katharina katharine katherine kathleen kathryn kathy katia katie katja katrina katy katya kavita kavya kay
  kaya kaycee kayden kayla kaylee kayleigh kaylin kazimir kazuko kazuo keanu keegan keelan keely keenan
  keiko keira keisha keith kellan kelsey kelsie kelvin kenan kendall kendra kendrick kenia kenji kenneth
  kenny kenyatta kenzie kerem kermit kerry kerstin keshia kevin khadija khadijah khaled khalid khalil kian
  kiana kiara kieran kiersten killian kimberley kimberly kimiko kinga kinsley kip kira kiran kirk kirsten
  kirsty klara klaus knut koa kobe kofi kojo konrad konstantin kourtney kris krishna krista kristen kristian
  kristin kristina kristine kristof kristoffer krystal krzysztof kumar kunal kurt kwabena kwaku kwame kwasi
  kwesi kyla kyle kylie kyoko kyra kyrie lacey lachlan lakeisha lakshmi lamar lamont lana landon lara
  laraine larissa larry lars laszlo latasha latisha latoya laura lauren laurence laurent laurie lavinia
  lawrence layan layla lazaro leah leandra leandro leanne leda leif leila leilani lelia lena leni lennart
  lennon lennox lenny lenore leo leon leona leonard leonardo leonie leonor leonora leopold leroy lesley
  leslie lester leticia levi lewis lexi lia liam liana lianne libby lidia lieke liesel lila lilia lilian
  liliana lilith lillian lillie lilou lina linda lindsay lindsey linh linnea linus lionel lior lisa lisbeth
  lisette liv livia liz liza lizbeth lizzie lloyd logan lois lola lorena lorenz lorenzo loretta lori lorna
  lorraine lotte lottie louie louis louisa louise lourdes luana luc luca lucas lucia lucian luciana luciano
  lucie lucien lucille lucinda lucius lucy ludmila ludovic ludwig luigi luis luisa luka lukas luke lulu lupe
  lupita luther luz lydia lyla lyle lynda lynette lynn lynne mabel mackenzie macy maddalena maddie maddison
  maddox madeleine madeline madelyn madhav madison mae maeve magda magdalena maggie magnus mahala mahmoud
  mahmud maia maisie maja makayla malachi malaika malak malala malcolm malcom malia malik malin malina
  mallory malte mandy manfred manish manoj manuel manuela mara marc marcel marcela marcelina marcella
  marcelle marcello marcelo marcia marcin marco marcos marcus mareike maren margaret margaux margery margie
  margit margo margot marguerite maria mariah mariam mariama marian mariana marianne maribel maricela marie
  mariel mariela marielle marietta marija marika mariko marilyn mario marion maris marisa marisol marissa
  marit marius marjorie markus marla marlee marlene marley marlon marlowe marsha marta martha martin martina
  marty marvin mary maryam masako masha massimo matei mateo mateusz mathias mathieu mathilda mathilde matias
  matilda matt matteo matthew matthias matthieu maud maura maureen maurice mauricio mauro maxime maximilian
  maximiliano maximus maxine maxwell mayra mayumi mckenna mckenzie meera megan meghan mehdi mehmet meilin
  melania melanie melinda melisa melissa melvin meredith merve meryem meryl mia micah michael michaela
  michal micheal michel michela michele michelle midori miguel mika mikael mikaela mikaila mikayla mikhail
  mikkel mikko mila milagros milana mildred milena milla millicent millie milo milos milton mimi minako
  mindy minh minna minnie mira mirabel miranda mirela miriam mirjam miroslav misael misha mitch mitchell
  mitsuko miyuki moesha mohamed mohammad mohammed mohan moira moises molly mona monica monika monique
  montserrat mordecai morgan moritz morris mortimer moshe muhammad mukesh munira muriel murielle mustafa
  mwangi mya mykola myles myra myrna myron naadia nabil nadav nadia nadine naima najma nakia nalani nancy
  nandini naoko naomi nasir nasreen natalia natalie natasha nate nathalie nathan nathaniel naveen navid
  nayeli nazanin neal neela neema neha neil nell nellie nelly nelson nessa nestor nevaeh neve neveah neville
  ngozi nguyet nia niall niamh nicholas nichole nicki nico nicola nicolas nicole nicolo nidia niels nigel
  nikhil nikita nikki niklas niko nikolai nikolaj nikolas nikos niles nils nima nina nisha nita nitin nkechi
  noa noah noam noel noelia noelle noemi nola nolan noor nora norah norbert noreen norma norman nuno nuria
  nyah nyasha oberon octavia octavio odette odysseus oisin olaf olek oleksandr olga oliver olivia olivier
  ollie olu oluwaseun omar omari omer ondine oona ophelia orhan oriana orla orlando orson oscar oskar osman
  oswald otis otto owen oyinkola ozzy pablo padma padraig paloma pamela panagiotis paola paolo parisa
  parvati parvez pascal pascale patricia patrick patrik patrizia patti paul paula paulette paulina pauline
  paulo pavel pawel paxton payton pearla pedro peggy penelope percy perla perrin perry petar pete peter
  petra petros petrus peyton phil philip philipp philippa philippe phillip philomena phoebe phyllis pia
  pierre pieter pietro pilar piotr pippa pooja porfirio portia pranav prashant presley preston priscilla
  priti priya priyanka qasim quentin quincy quinn quinton rachel rachelle rachid rafael rafaela rafal rafe
  raffaele ragnar rahel rahim rahma rahul raina rainer raj raja rajesh rajiv ralph ramesh ramiro ramon
  ramona ramsey rana randall randolph rania ranjit raphael raphaela raquel rashad rashid rashida rasmus raul
  ravi raymond raymundo rayna razan reagan rebecca rebekah reggie regina reginald reginaldo reid reiko reina
  reinhard rekha remi remington remy rena renata renate rene renee renzo reuben rex reyna reynaldo rhea
  rhett rhiannon rhoda rhonda rhys ria ricardo riccardo richard richie rick ricky rico rihanna rikard riku
  riley rina rita ritika riya robbie robert roberta roberto robyn rocco rocio roderick rodney rodolfo
  rodrigo rogelio rohan rohit roisin roland rolando rolf romeo romina ron ronald ronaldo ronan ronda ronen
  roni ronja ronnie roosevelt rory rosa rosalba rosalie rosalind rosalyn rosamund rosanna rosanne roscoe
  roseanne roselyn rosemarie rosetta rosie rosita ross rowan rowena roxana roxanne roy royce ruben rudolf
  rudolph rudy rufus rukhsana rupert russ russell ruta ruth ruthie ryan ryder rylan rylee ryleigh ryoko
  saanvi sabina sabine sabrina sacha sadia sadie saeed safiya sahana sahar sahil saira sakura salim sally
  salma salman salvador salvatore sam samaira samantha samar samara sameer samia samir samira sammy samson
  samuel sandeep sandhya sandra sandro sanjay sanjeev santino santos sara sarah sarai sarita sascha sasha
  saskia saul savion scarlett scott seamus sean sebastian sebastien selena selene selim selina selma semaj
  serafina serena sergei sergey sergio seth severin seymour shabnam shaheen shaina shakira shamar shameka
  shane shania shanice shaniqua shanthi shari sharif sharon shaun shauna shawn shawna shay shayla shayna
  sheena sheila shelby sheldon shelley shelly sherif sherlock sherman sherri sherrie sheryl shigeru shiloh
  shinji shira shireen shirin shirley shivani shlomo shmuel shona shoshana shreya shruti shyam sibyl sidney
  sidra siegfried sigmund sigrid silas silje silke silvan silvia silvio simeon simon simona simone sinead
  siobhan siri sissel sivan skyla skylar skyler slavica sloane socorro sofie solange solveig sonali sonia
  sonja sonya sophia sophie soraya soren spencer stacey stacy stan stanislav stanislaw stanley stavros
  stefan stefania stefanie stefano steffi stella stephan stephanie stephen steve steven stewart stina stuart
  sudha sufjan suhana sukhdeep sulaiman suleiman suman sumaya sunil sunita surya susan susana susanna
  susanne sushila susie suzanna suzanne suzie svein sven svetlana sybil syed sylvain sylvia sylvie szymon
  tabitha tadeusz tahir taika takashi takeshi talia taliyah tallulah tamar tamara tameka tamika tammy tamsin
  tania tanisha tanvi tanya tara taras tarek tareq tariq tarun taryn tasha tasnim tatiana tatum tatyana
  tavon tayla teagan ted tegan teodor teodoro terence teresa teri terrance terrell terrence terri terry tess
  tessa thabo thad thaddeus thalia thandi thandiwe thea theo theodor theodora theodore theresa therese
  thiago thierry thijs thomas thora thorsten tia tiago tiana tiernan tiffany tilda tillie tim timo timothee
  timothy timur tina tito titus tobias toby todd tom tomas tomasz tomoko toni tony torben tori torsten tova
  tracey tracy travis tremaine trent trenton trevor tricia trina trinh trisha tristan tristen trixie trudy
  tuan tulsi tunde tuomas tuyet ty tyler tyra tyree tyrell tyrese tyrone tyson tzipora uchenna udo ugo
  ugochi ula ulf ulla ulrich ulrika ulrike ulysses uma umar umberto una uri uriah uriel urs ursula usha
  usman uta ute uwe uzma vadim valentin valentina valentino valeria valerie valery vance vanessa vanya varun
  vasil vasilis vaughan vaughn veda velma venkat verena vernon veronica veronika veronique vesna vicente
  vicki vickie vicky victor vidya vihaan vijay vikas vikram viktor viktoria vilma vimala vincent vincente
  vincenzo vinh vinod violeta violette virgil viswanathan vittoria vittorio vivek vivian viviana vivienne
  vlad vladimir vojtech volker volodymyr walid wallace walter wanda wanjiru warrick waseem wayne wendell
  wendy werner wesley weston whitney wilbert wilbur wiley wilfred wilhelm wilhelmina willa willem william
  willie wilma wilmer wilson winfield winifred winnie winona winston wojciech wolfgang woodrow wyatt wynne
  xander xandra xavier ximena xiomara xochitl yadira yael yahir yahya yair yakov yamila yamilet yana yannick
  yara yaretzi yasin yasir yasmin yasmina yasmine yazmin yehuda yekaterina yelena yemi yesenia yessica
  yetunde yiannis yitzhak yohan yolanda yonatan yosef yoselin yoshi yoshiko youssef ysabel yuka yukari yuki
  yukiko yuko yulia yulian yuliana yumi yunus yuri yuriko yusuf yuto yves yvette yvonne zachariah zachary
  zachery zack zahir zahra zaid zaida zain zainab zaira zaire zakaria zander zane zara zaria zariah zayan
  zayd zayden zayn zaynab zeb zebulon zechariah zelda zelma zena zenobia zev zhara zina zita zoe zoey zofia
  zohar zoltan zora zoraida zoran zosia zoya zsofia zulema zuri zuzana zuzanna
`);

/** Names that are also everyday words, places or surnames: "Grace" is a name only where the sentence says so. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = wordsOf(`
  ace amber angel angus april archer aria art asa ash asia august austin autumn bailey bao basil beau belle
  benedict berry bill blair blake blaze blessing bliss bob bonnie brandy bree brook brooke brooks buck burt
  carol carter case chad charity charlotte chase chastity chelsea cherry cheyenne christian clay clementine
  cliff clover cole colt constance cooper coral cruz crystal dahlia daisy dakota dale dallas dane dao dawn
  dean dee destiny diamond dirk dixie dolly don dove drake drew duc duke earl ebony eden emir ernest eve
  faith fallon fanny fay felicity fern finn fisher flora florence forest francis frank gabby gaylord gene
  genesis georgia ginger glen glory grace grant gray griffin gus guy hadi hai hal hana hank harbor harmony
  hazel heath heather heaven hector hoa holly homer honey honor hope hudson hunter hyacinth hye india indigo
  iris israel ivory ivy jack jade jagger jasmine jasper jay jazz jean jesus jimmy jin jo jordan jordi josh
  journey joy jun june juniper justice kai kale kelly ken kent kenya kim kingsley kit kitty lan lane laurel
  lea lee li lily lincoln lou lucky luna lyra mads mai mali margarita marge marina mark marquis marshall
  mason max maxim may maya mei melba melody mercedes mercy merry mickey mike milan miles miller min mina
  minerva ming mo montgomery moses musa myrtle nadir nam nan nana napoleon nash ned ngan ngoc nick nila nour
  odin ola olive opal orion page paige paris parker pat patience patsy patty paz pearl penny pepper phoenix
  phong pierce piper poppy porter precious prudence quan rama randy raven ray reed reef reese rich river rob
  robin rocky roger romaine roman rosario rose rosemary ruby rue rusty sage salome sana sandy santiago
  savanna savannah sawyer serenity shannon sherry sienna sierra sky skye sofia sterling stone sue sultana
  summer sydney tad tam tan tate taylor teddy thanh tien trinity troy tucker valentine van vera verity vic
  victoria victory vida viola violet virginia wade walker wally warren wilder will willow yaw ying yu zeke
  zephyr zion
`);
