import { wordsOf } from './words-of.ts';

// Written from general knowledge, not taken from a list; spelling variants that are common stand beside each other.

/** Common given names of many origins, in lower case, that are hardly ever anything else. */
export const GIVEN_NAMES: ReadonlySet<string> = wordsOf(`
  aaliyah aaron abdi abdirahman abdul abdullah abebe abel abena abigail abimbola abraham achieng ada adaeze
  adalyn adalynn adam adama adaobi addison adebayo adela adelaide adele adeline adelita adelyn adeola adewale
  adhiambo adil adina aditi aditya adjoa adnan adolfo adrian adriana adrienne adwoa afia afua agapito agata
  agatha agnes agnieszka agus ahmad ahmed ahmet aicha aidan aiden aiko aileen aimee aino aisha aisling aisyah
  aiyana ajay akeem akiko akinyi akira akosua akua akwasi alain alan alana alanna alastair alba albert alberto
  alec alejandra alejandro aleksander aleksandra alena alessandra alessandro alessia alex alexa alexander
  alexandra alexandre alexandria alexei alexia alexis alf alfie alfonso alfred alfredo ali alia alicia alina
  aline alisa alisha alison alissa alistair alivia aliyah allan allen allie allison alma almaz alondra alonso
  alonzo altagracia althea alvaro alvin alyson alyssa amadou amaia amaka amalia amanda amani amara amare amari
  amarjit amaya ambrose amelia amelie amina aminata aminu amir amira amit amitabh amma amos amy ana anabel
  anahera anahi analyn anand anastacia anastasia anaya anders anderson andre andrea andreas andreea andrei
  andres andrew andrey andriy andrzej andy aneesa angela angelica angelina angelo angie anh aniela anika anil
  anisa anita aniyah anja anjali ankit ann anna annabel annabelle annalise anne anneke annelise annette annie
  annika ansel anselm anselma ansh anthony antoine antoinette anton antonella antonia antonietta antonina
  antonio anushka anwar anya aoibheann aoibhinn aoife araba arabella araceli aracely arash arcelia archana
  archie ardis ardith ariadne ariana arianna ariella arjun arlene arlis arlo arlyn armaan armando armida arnau
  arnav arnel arnold aroha aron arthur arturo arun arvilla arvind arwen arya aryan asghar asha ashanti asher
  ashish ashley ashok ashraf ashton ashwin asif aslam asma assumpta assunta astrid atieno atticus attracta
  aubree aubrey audrey augustin aurelia aurora ava avery avi avis aviva avtar axel ayaan ayan ayana ayanna
  ayesha ayla aylin ayman ayodele ayumi azadeh aziz aziza azucena baaba babajide babatunde bahar balaji baljit
  baltazar balwinder bambang barasa barbara barnaby barry bart bartholomew bashir bassam bastian bayani baz
  bazza beata beatrice beatriz becca beckett becky begona behrouz bekele belen belia belinda bella ben benedetta
  benicio benita benjamin benji bennett benny bente bernadette bernadine bernard bernardo bernice bert bertha
  beryl bessie beth bethan bethany betito betsy bettina betty beulah beverley beverly bhagwati bharat bhavna
  bianca bich bilal biljana billie birgit bishnu bjorn blaise blanca blanche bobbie bodhi bogdan boguslaw bohdan
  bojan bongani boris boyd bozena brad braden bradley brady brandon branka brantley braxton brayden breda brenda
  brendan brenna brent brett brian briana brianna brid bridget bridie brigid brigitte brinda brinley britta
  brittany brodie bronagh bronte bronwyn bruce bruno bryan bryce bryn brynlee brynn bryony budi buford bukola
  bushra caden caitlin caitlyn caleb callie callum calvin camden cameron camila camilla camille candace candice
  caoimhe carina carla carlo carlos carmela carmelo carmen carmine carolina caroline carolyn carrie carys casey
  caspar caspian cassandra cassidy cassie catalina catarino caterina cathal catherine cathie cathleen cathy
  catriona cecil cecile cecilia cedric celeste celia celina celine cem cesar chabelita chaim chaminda chana
  chandra chanel chantal chari charlene charles charlie chayito chebet chelita cheng cheptoo cheryl cherylyn
  chetan chiamaka chiara chidi chiedza chiko chinedu chinwe chioma chipo chiquita chloe chris christa christel
  christina christine christoph christophe christopher chukwudi chukwuemeka chuy chuyita ciara ciaran cillian
  cindy claire clara clarabelle clarence clarissa claude claudette claudia claudio clayton clemence clementina
  cleo cleopatra cleotilde cleta clifford clinton clive clyde cody cohen colette colin colleen collin colm
  colton conall concepta concetta conchita connie connor conor conrad constantin consuelo cora coralie cordelia
  cordell corey corinne cormac cornelia cornelius cory cosima courtney craig cristian cristiana cristina
  cristobal cruzita cuauhtemoc curtis cynthia cyril cyrus czeslaw dafna dagmar dagny daithi dakila dalal dalia
  dalila dalton damaso damian damien damon dan dana daniel daniela daniele daniella danielle danilo danita
  danjuma danny dante danuta daphne dara daria darian darien dario darius dariush dariusz darla darlene darnell
  darrell darren darryl daryl dashawn dashiell dave david davide davina davis dawit dayana dayo deandre deanna
  deb debbie deborah debra declan deepa deepak deepti deirdre delaney delbert delfino delilah delma delores
  deloris delphine demetria demetrius demi denis denise denisha dennis denny denzel deqa derek derrick dervla
  deshawn desiree desmond devante devin devon devora dewi dexter dhruv diana diane dianne diarmuid diego diep
  dieter dietrich dilani dilip dillon dilys dimitri dina dinah dinesh diocelina diogo dion dionicio divya
  djamila dmitri dmitry dmytro doina dolores domenico dominic dominika dominique donal donald donna donncha
  donny donovan dora doreen dorian doris doroteo dorothea dorothy doug douglas dragan dulce duncan duong dusan
  dustin dwain dwayne dwight dylan dympna eamon eamonn eanna earlene earline ebele ebonee eddie edgar edie
  edison edith edmond edmund edna eduard eduardo edward edwin edwina effie efrain efua ehsan eileen eilidh
  eimear einar eirlys eitan ejaz ejiro ekaterina ekow ekua elaina elaine elana elbert eldon eleanor elektra
  elena eleni eleonora elham eli elia eliana elias elif elijah elina elinor eliot elisa elisabeth elise elisha
  eliza elizabeth elke ella elle ellen ellie elliot elliott ellis elmer elnora elodia elodie eloise elroy elsa
  elsie elspeth elton elva elvira elvis elwin elwood elyse elzbieta emanuel emanuela emeka emelia emerson
  emersyn emil emile emilia emiliano emilie emilio emily emma emmanuel emmanuelle emmeline emmett emre eneko
  enid enrico enrique enzo eoin ephraim eric erica erich erick ericka erik erika erin erlinda erma ernestine
  ernesto ernie errol ervin esi esiquio esme esmeralda esperanza esteban estefana estefania estela estella
  estelle esther ethan ethel ethelyn etienne etta eugene eugenia eula eunice eunji euphemia eustaquia eva evan
  evangeline evelina evelyn everett everleigh evie ewa ewan ewelina ezekiel ezinne ezra fabian fabiana fabien
  fabio fabiola fabrice fadi faduma fadwa fahad faisal faiza farah farai fareed farhad farhan farid farideh
  fariha farooq farrah fartun farzana fatemeh faten fatima fatimah fatma fatou faye fearghal federica federico
  felicia felipa felipe felix fenella ferdinand fergal fergus fernanda fernando fiachra fiadh filip filippo
  filomena finbar finlay finley finnegan finnian fintan fiona fionnuala flavia flavio fleta fleur florencia
  florian florica floy floyd folake folasade fortino fouad frances francesca francesco francine francisca
  francisco franco francois francoise frankie franklin franz fred freda freddie freddy frederic frederica
  frederick frederik freida freya frida frieda fritz funke funmi gabriel gabriela gabriele gabriella gabrielle
  gael gail galina ganesh garazi gareth garrett gary gaspard gaston gaurav gavin gaylon gbenga gearoid gemma
  genevieve gennaro geoff geoffrey george georgette georgiana georgie georgina gerald geraldine gerard gerardo
  gerda gerhard gerry gertie gertrude gervasio ghada ghassan ghazala ghulam gia giacomo giancarlo gianna gideon
  gilbert gilberto gilda giles gillian gina ginesa gino giorgia giorgio giovanna giovanni girish girma gisela
  giselle giulia giuliana giulio giuseppe gladys glenda glenn glennis glenys gloria godfrey gonzala gonzalo
  gopal goran gordana gordon govind goyita gracie graciela graeme graham grainne grazyna greg gregor gregorio
  gregory greta gretchen gretel gricelda griselda grzegorz guadalupe gudrun guido guilan guillaume guillermo
  guled gulsen gumercindo gunnar gunther guowei gurdeep gurpreet gustav gustavo guus gwen gwendolyn gwilym
  gwyneth haakon habib hadassah hadiya hadley hafsa haile hailey haitham hakan haley halima halina hallie halyna
  hamid hamish hamza hanaa hanan hanh hanna hannah hannes hans haoyu harald hardeep hari harish harjinder harley
  harold haroon harper harpreet harriet harris harrison harry harshad hartley haruka haruki harumi harvey hasan
  hassan hattie hauwa hayden haydn hayley hazelle heidi heike heinrich heinz helen helena helene helga heloise
  hemi hendrik henri henrietta henrik henry heraclio herbert heriberto herlinda herman hermann hermione hernan
  herschel hester hettie hiba hibo hideo hilaria hilary hilda hildegard hillary himari hina hinemoa hiro hiroko
  hiroshi hirut hisham hitesh hodan holger honora honoria horace horacio horst hortencia hortense hossein howard
  hubert huda hugh hugo huiling humaira humberto humphrey huong husain hussein hyejin hyunwoo iain ian iarla
  ibrahim ida idoia idowu idris ife ifeanyi ifeoma ifrah iftikhar ignacio ignatius igor ihor ike ikenna ikram
  ilana ileana ilias ilona ilse ilya imani imelda imogen imogene imran ina inaam indira ines inez inga inge
  ingrid intisar ioana ioannis ione iqbal ira irena irene irina irma irv irving irwin iryna isaac isaak isabel
  isabela isabelino isabella isabelle isadora isaiah iseult isha ishaan ishmael isidora isidoro isidro isla
  ismael ismail isolde israa itzel ivan ivana ivanka ivar ivo ivonne iwona iyabo iyad iyana izabela izzy jabari
  jace jacinta jackie jackson jacob jacoba jacqueline jacques jad jada jaden jadwiga jagdeep jagdish jaiden
  jaime jaimito jake jakob jakub jalen jamal jamar jamarcus james jameson jamie jamila jamshid jana jane janelle
  janet janette janice janina janine janis jannik januario januarius jaquan jared jarlath jaroslav jaroslaw
  jasleen jasmin jasna jason jaspreet jaswinder javed javier jax jaxon jaxson jaxton jayant jayden jayla jaylen
  jayne jeanette jeanne jeannie jedidiah jeff jefferson jeffery jeffrey jelena jemima jemma jen jenn jenna
  jennie jennifer jenny jens jepkosgei jerald jeremiah jeremy jermaine jerome jerry jerzy jess jesse jessica
  jessie jesusita jethro jhoanna jiahao jianguo jignesh jihoon jill jillian jim jimena jimmie jiro jiwoo jiyoung
  joan joana joann joanna joanne joaquim joaquin jocasta jocelyn jodi jodie joe joel joelle joey johan johann
  johanna johannes john johnathan johnnie johnny joko jolanta joleen jolene jolie jomar jon jonah jonas jonathan
  jonathon joni jonny jorge jorgen joris josafat jose josef josefa josefina josefita joseph josephine joshua
  josiah josie josue jovana jovelyn joyce juan juana juanita juanito judah judith judy julia julian juliana
  juliane julianna julianne julie julien juliet julieta juliette julio julissa julius junaid junghee junko
  jurgen justin justina justine justino justyna jutta juventino kadeem kaden kaede kahurangi kaia kaiden kaila
  kailey kaisa kaitlin kaitlyn kaito kalani kaleb kalina kalinda kalpana kalyan kamal kamala kamil kamila
  kamilah kamla kamran kana kane kanye kaori kara kareem karen karim karin karina kariuki karl karla karsten
  kartik kashif kasia kason kaspar kasper kassandra katarina katarzyna kate katelyn katerina kath katharina
  katharine katherine kathie kathleen kathryn kathy katia katie katja katrina katy katya kaveh kavita kavya
  kawika kay kaya kaycee kayden kayla kaylee kayleigh kaylin kazimiera kazimierz kazimir kazuko kazuo keanu
  keegan keelan keely keenan kehinde keiko keira keisha keith kelechi kellan kelsey kelsie kelvin kemi kenan
  kendall kendra kendrick kenia kenji kenneth kenny kenyatta kenzie keola kerem kermit kerry kerstin keshia
  ketan ketut keum kev kevin keyshawn khadija khadijah khadra khaled khalid khalil khanh khurshid kian kiana
  kiara kieran kiersten killian kimberley kimberly kimiko kinga kinsley kip kipchoge kira kiran kirk kirsten
  kirsty kishore klara klaus knut koa kobe kofi kojo kolton konrad konstantin kourosh kourtney kris krishna
  krista kristen kristian kristin kristina kristine kristof kristoffer krystal krystyna krzysztof kudzai kuldeep
  kulwinder kumar kunal kunle kurt kusum kwabena kwaku kwame kwasi kweku kwesi kyla kyle kyler kylie kyoko kyra
  kyrie kyungsoo lacey lachlan laia lakeisha lakhbir lakisha lakshman lakshmi lamar lamia lamont lamonte lana
  landon lanre laquita lara laraine larissa larry lars lashawn laszlo latasha latisha latonya latoya laura
  lauren laurence laurent laurie lavern laverne lavinia lavonne lawrence laxmi layan layla lazara lazaro leah
  leandra leandro leanne leda leif leila leilani lela lelia lemlem lemuel lena lenard leni lennart lennon lennox
  lenny lenore leo leobardo leon leona leonard leonardo leonie leonila leonor leonora leopold leora leota leroy
  lesley leslie lester leszek letha leticia lettie levi lewis lexi lia liam liana lianne liaqat liban libby
  lidia lieke liesel ligaya lihua lila lilia lilian liliana lilith lillian lillie lilou lina linda lindiwe
  lindsay lindsey linh linnea linus lionel lior lisa lisbeth lisette liv livia liviu liz liza lizbeth lizzie
  lizzy ljiljana lloyd logan lois lola loraine lorcan lorena lorene lorenz lorenza lorenzo loretta lori lorna
  lorraine lotte lottie louella louie louis louisa louise lourdes luana lubna luc luca lucas lucia lucian
  luciana luciano lucie lucien lucila lucille lucina lucinda lucius lucretia lucy lucyna ludmila ludovic ludwig
  luella luigi luis luisa luka lukas luke lula lulu lupe lupillo lupita luretha luther luz luzviminda lydia lyla
  lyle lyman lynda lynette lynn lynne lyudmyla mabel mable mackenzie macy maddalena maddie maddison maddox
  madeleine madeline madelyn madge madhav madilyn madison mae maeve magda magdalena magdaleno maggie magnus
  mague magui mahad mahala maher mahesh mahin mahina mahmoud mahmud mahnaz maia maisie maja majid majida makana
  makayla malachi malachy malaika malak malala malcolm malcom malgorzata malia malik malin malina mallory malte
  mamie mandeep mandy manfred manish manju manoj manpreet manuel manuela manuelita manzoor mara marama marc
  marcel marcela marcelene marcelina marcella marcelle marcello marcelo marcia marcin marco marcos marcus
  mareike maren margaret margaux margery margie margit margo margot marguerite maria mariah mariam mariama
  marian mariana marianne maribel maricel maricela maricruz marie mariel mariela marielle marielos marietta
  marija marika mariko mariluz marilyn mario mariola marion maris marisa marisol marissa marit marius marivic
  marjorie markus marla marlee marlene marley marlon marlowe marsha marta martha martin martina marty maru
  marucha maruja marv marvin marwan mary maryam masako masha massimo matei mateo mateusz mathias mathieu
  mathilda mathilde matias matilda matt matteo matthew matthias matthieu mattie maud maudie maura maureen
  maurice mauricio mauro mavis maxime maximilian maximiliana maximiliano maximus maxine maxwell maybelle mayra
  mayumi mazen mckenna mckenzie meenakshi meera megan meghan mehdi mehmet mehran meifang meilin meiling mekdes
  melania melanie melinda melisa melissa melvin melvina memito mereana meredith merlita merrill merv mervat
  merve meryem meryl meseret mia micah michael michaela michal micheal michel michela michele michelle midori
  miguel mihaela mika mikael mikaela mikaila mikayla mikhail mikkel mikko mila milagros milana mildred milena
  milica milla millicent millie milly milo milos milton mimi minako mindy minh minhanh minji minjun minna minnie
  mira mirabel miranda mircea mirela miriam mirjam mirjana miroslav miroslaw miroslawa misael misha misook mitch
  mitchell mitsuko miyuki modupe moesha mohamed mohammad mohammed mohan mohit mohsen moira moises molly mona
  monica monika monique montrell montserrat mordecai morenike morgan moritz morris mortimer morty moshe mozelle
  mridula muhammad mukesh mukul mulu munir munira murali muriel murielle mushtaq mustafa muthoni mwangi mya
  mykola myles myra myrna myron myrtis myungsook naadia nabih nabil nachito nadav nadeem nader nadera nadia
  nadine nadiya nafula nagesh nahla naima najma najwa nakia nalani nalini nancy nandini naoko naomi narayan
  narelle naresh nasir nasreen nasrin natalia natalie natalya natasha nate nathalie nathan nathaniel naveen
  navid navjot nawal nayeli nazanin neal nebojsa neela neema neha neil nekesa nell nella nellie nelly nelson
  nenad nerys nesreen nessa nestor nettie nev neva nevaeh neve neveah neville newell ngaire ngozi nguyet nhung
  nia niall niamh nicholas nichole nicki nico nicola nicolas nicole nicoleta nicolo nidia niels nigel nikau
  nikhil nikita nikki niklas niko nikolai nikolaj nikolas nikos niles nils nima nimal nina nirmala nisha nita
  nitesh nitin niyi nizar njeri njoroge nkechi nkiruka nnamdi noa noah noam noel noelani noelene noelia noelle
  noemi nohea nokuthula nola nolan nomsa nomvula nona noor nora norah norbert noreen norma norman nuala nuno
  nunzio nuria nurul nusrat nyah nyambura nyasha nyoman oaklyn oberon obinna obioma octavia octavio odette
  odhiambo odilia odilon odysseus oghene oihane oisin oksana olaf oleh olek oleksandr olena oleta olga oliver
  olivia olivier ollie olu olufemi olumide oluwaseun oluwatobi olwen omar omari omer omolara omotola omprakash
  ondine onesimo onyango onyeka oona ophelia oralia oran orfelinda orhan oriana orla orlaith orlando orpha orson
  orval orville osama oscar oskar osman oswald otieno otilio otis ottis otto ouida ovidiu owen oyinkola ozzy
  pablo padma padmini padraic padraig pallavi paloma pam pamela panagiotis panfilo paola paolo paramjit parisa
  parminder parth parvaneh parvati parveen parvez pascal pascale pascual pasquale patricia patrick patrik
  patrizia patti pattie paudie paul paula paulette paulina pauline paulo pavel pawel paxton payton pearla
  pearlie pedro peggy penelope pepito perce percy perla perlie perpetua perrin perry pervez petar pete peter
  petra petro petros petru petrus peyton phil philip philipp philippa philippe phillip philomena phoebe phuong
  phyllis pia pierre pieter pietro pilar piotr pippa piyush pooja poppie porfiria porfirio portia prabha prakash
  pramod pranav prasad prashant pratik praxedes predrag presley preston priscilla priti priya priyanka proinsias
  pushpa qaiser qasim quang quentin quiana quincy quinn quinton quirino quynh rabia rachel rachelle rachid radha
  radmila radu raed raelene rafael rafaela rafaelita rafal rafe raffaele rafiq ragnar rahel rahim rahma rahul
  raina rainer raj raja rajan rajesh rajinder rajiv rajni rakesh rakiya ralph raluca ramakrishna ramesh rami
  ramila ramin ramira ramiro ramon ramona ramsey ramzi rana randa randall randolph rangi rania ranjit raphael
  raphaela raquel rashad rashawn rashid rashida rasmus raul ravi ravindra rayford raylene raymond raymunda
  raymundo rayna razan reagan reba rebecca rebekah reggie regina reginald reginaldo reid reiko reina reinhard
  rekha remi remington remy rena renata renate renato rene renee renzo retha reuben rex reyna reynalda reynaldo
  rhea rhett rhian rhiannon rhoda rhonda rhys ria riad riaz ricardo riccardo richard richie rick ricky rico
  rihanna rikard riku riley rima rina rita ritika riya rizki robbie robert roberta roberto robina robyn rocco
  rocio rodelio roderick rodica rodney rodolfo rodrigo roena rogelio rohan rohit roisin roland rolando rolf
  rolland romeo romina romulo ron ronald ronaldo ronan ronda ronen roni ronja ronke ronnie ronny roosevelt rory
  rosa rosalba rosalie rosalind rosalva rosalyn rosamaria rosamund rosanna rosanne rosco roscoe roseanne roselyn
  rosemarie rosenda rosetta rosi rosie rosita ross rowan rowena roxana roxanne roxie roy royce ruairi ruben
  rubina rudo rudolf rudolph rudy rufina rufus rukhsana rukmini rupert russ russell ruta ruth ruthanne ruthie
  rutilio ruwan ruzica ryan ryder ryker rylan rylee ryleigh ryoko ryszard saanvi sabas sabina sabine sabrina
  sacha sachin sadia sadie saeed safiya sahana sahar sahil sahra saira sajida sakura saleem saleh salim sally
  salma salman salvador salvatore sam samaira samantha samar samara sameer samia samir samira sammy samson
  samuel sandeep sandhya sandra sandro sanduni sangeeta sanja sanjay sanjeev santino santos santosh sara sarah
  sarai saraswati sarita sarla sarojini sascha sasha saskia satish satnam saul savion savitri scarlett scott
  seamus sean sebastian sebastien seema sefina segun selam selamawit selena selene selim selina selma semaj
  senaida senait seojun serafin serafina serapio serena sergei sergey sergio serhiy seth severin seymour shabana
  shabbir shabnam shafiq shaheen shahid shahla shahram shaina shaista shakira shakuntala shamar shameka shane
  shania shanice shanika shaniqua shankar shanta shanthi sharda sharelle shari sharif sharon shaun shauna shawn
  shawna shay shayla shayna shayne shazza sheena sheila shekhar shelby sheldon shelley shelly sherif sherlock
  sherman sherri sherrie sheryl shigeru shiloh shinji shira shireen shirin shirley shivani shlomo shmuel shobha
  shohreh shona shoshana shreya shruti shufen shyam sian siaosi siavash sibyl sidney sidra siegfried sigifredo
  sigmund sigrid siham silas silje silke silvan silvia silvio simeon simon simona simone simran sinead siobhan
  sione sipho siri sissel siti sivan skyla skylar skyler slamet slavica slawomir sloane slobodan smita snezana
  socorro sofie sohail solange solveig somto sonali sonia sonja sonya soonja sophia sophie sophronia soraya
  sorcha soren sorin soyeon spencer srdjan stacey stacy stan stanislav stanislaw stanislawa stanley stavros
  stefan stefania stefanie stefano steffi stelian stella steph stephan stephanie stephen steve steven stewart
  stina stojan stuart suad subhash sudha sudhir sufjan suhair suhana sujata sukhdeep sukhwinder sulaiman
  suleiman sulochana suman sumaya sumitra sunghoon sunhee sunil sunita suresh surinder surya susan susana
  susanna susanne sushila sushma susie suzanna suzanne suzie svein sven svetlana svitlana swaran swati sybil
  syed sylvain sylvester sylvia sylvie szymon tabitha tadeusz tadhg tafadzwa tahir tahira taika taiwo takashi
  takeshi talia taliyah tallulah tamar tamara tameka tamika tammy tamsin tania tanisha tanveer tanvi tanya tara
  taras tarek tareq tariq tarun taryn tasha tasneem tasnim tatenda tatiana tatum tatyana tavaris tavita tavon
  tawfiq tayla tayo teagan ted tegan tejinder temitope tencha tendai teodor teodoro terence teresa tereso teri
  terrance terrell terrence terri terry tesfaye tess tessa tetyana tevin tevita thabo thad thaddeus thalia
  thandi thandiwe thea thelma themba theo theodor theodora theodore theola theresa therese theron thiago thierry
  thijs thilini thinh thomas thora thorsten thulani thuraya thurman thuy tia tiago tiana tiernan tiffany tigist
  tilda tillie tilly tim timo timotea timothee timothy timur tina titilayo tito titus tobenna tobias toby todd
  tokunbo tom tomas tomasz tommie tomoko toni tonita tonito tony tonya torben tori torsten tova tracey tracy
  traian trang travis trayvon tremaine trent trenton trev trevor tricia trina trinh trish trisha tristan tristen
  trixie trudy tuan tulsi tunde tuomas turlough tuyet twila ty tyler tyra tyree tyrell tyrese tyrone tyson
  tzipora ubah uche uchenna udo ugo ugochi ula ulf ulla ulrich ulrika ulrike ulysses uma umar umberto umesh una
  uri uriah uriel urmila urs ursula urszula usha usman uta ute uwe uzma uzoma vada vadim valentin valentina
  valentino valeria valerie valery vance vandana vanessa vanya varun vasant vasanti vasil vasile vasilis vasyl
  vaughan vaughn veda veena velda velma velva venkat venkatesh verda verena verla verlin verna vernell vernie
  vernon veronica veronika veronique vesna vicente vicki vickie vicky victor vidya vihaan vijay vikas vikram
  viktor viktoria viliami vilma vimala vina vinay vincent vincente vincenzo vinh vinnie vinny vinod violeta
  violette viorel viorica virgil vishal viswanathan vittoria vittorio vivek vivian viviana vivienne vlad
  vladimir vojtech volker volodymyr vuong wael wafula waheed wairimu walaa walid wallace walter wambui wanda
  waneta wangari wanjiku wanjiru warrick warsame waseem wasim wati wayan wayne wazza weiming wendel wendell
  wendy werner wesley weston whitney wieslaw wieslawa wilbert wilbur wilburn wilda wiley wilf wilfred wilhelm
  wilhelmina willa willard willem willene william willie wilma wilmer wilson winfield winford winifred winnie
  winona winston wiremu wissam wladyslaw wojciech wolfgang woodie woodrow wyatt wynne xander xandra xavier
  xiaohong xiaoming ximena xiomara xiuying xiuzhen xochitl xuan yadira yael yahir yahya yair yakov yamila
  yamilet yana yannick yaqub yara yaretzi yaroslav yash yasin yasir yasmeen yasmin yasmina yasmine yasser yazmin
  yehuda yejin yekaterina yelena yemi yesenia yesica yessica yetunde yevhen yewande yiannis yichen yinka yitzhak
  ynes yogesh yohan yohannes yolanda yolonda yonas yonatan yosef yoselin yoshi yoshiko youngsook youssef ysabel
  ysidro yuhan yuka yukari yuki yukiko yuko yulan yulia yulian yuliana yuliya yumi yunus yuri yuridia yuriko
  yusra yusuf yuto yves yvette yvonne zachariah zachary zachery zack zahid zahir zahra zaid zaida zain zainab
  zainabu zaira zaire zakaria zander zane zanele zara zaria zariah zarina zayan zayd zayden zayn zaynab zbigniew
  zdenka zdzislaw zdzislawa zeb zebulon zechariah zeenat zeferino zeina zelda zeljko zella zelma zelpha zena
  zenaida zenobia zev zhara zhiwei ziad zihan zina zita zodwa zoe zoey zofia zohar zoila zola zoltan zora
  zoraida zoran zorica zosia zoya zsofia zubaida zubair zulema zuri zuzana zuzanna
  ailsa aina alasdair aled alexey anatoly ananya angharad aarav aishwarya augustus bea beatrix berta boaz
  bola bronwen brody cassius cedrick cerys cian cleon colby cressida darragh delroy dottie duane efa elin
  elisabetta emrys enoch euan evander femi femke fatuma feng ffion fionn freja geeta gethin glynis guinevere
  haruto hedwig helmut huw ieuan iona iwan jarrod javon jisoo joost kamau kees kiefer leander lysander
  mabelle mairi makoa manon marek mattias maude meena michiko monty morag murdo nanette navdeep nneka oleg
  oluchi ottilie owain peg phineas preeti raheem rhona saoirse satoshi seren shanti sneha solene sorley stu
  tavish tarquin tirzah tobiah xanthe yoko yousef
`);

/** Names that are also everyday words, places or surnames: "Grace" is a name only where the sentence says so. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = wordsOf(`
  abbas abe ace amber angel angus april archer aria art asa ash asia august austin autumn bailey bao barb basil
  beau belle benedict bentley berry beto bev bill blair blake blaze blessing bliss bob bonnie brandy bree brook
  brooke brooks buck burt carol carter case chad charity charlotte charo chase chastity chelsea cherry cheyenne
  chip christian chuck clay clem clementine cliff clover cole colt constance cooper coral cruz crystal dahlia
  daisy dakota dale dallas dane dao dawn dean dee destiny diamond dirk dixie dolly dom don dove drake drew duc
  duke earl easton ebony eden emir ernest eve faith fallon fanny fay felicity fern finn fisher flora florence
  forest francis frank gabby gaylord gene genesis geneva georgia ginger glen glory grace grant gray grayson
  griffin gus guy hadi hai hal hana hank harbor harmony hazel heath heather heaven hector herb hoa hollis holly
  homer honey honor hope hudson hunter hyacinth hye iman india indigo iris israel ivory ivy jack jade jagger
  jasmine jasper jay jazz jean jericho jesus jett jewell jimmy jin jo jordan jordi josh journey joy jun june
  junior juniper justice kai kale kelly ken kent kenya kim kingsley kit kitty lafayette lalo lan lane laurel lea
  lee leland li lily lincoln lou lowell lucky luna lyra mads mai mali manny margarita marge marina mark marquis
  marshall marvel mason maverick max maxim may maya mei melba melody memo mercedes mercy merry mickey mike milan
  miles miller min mina minerva ming mo moana modesto moe montgomery moses musa myrtle nadir nam nan nana
  napoleon narciso nash ned nena ngan ngoc nick nila norm nour odell odessa odin ola olive opal orion page paige
  paisley pansy paris parker pat patience patsy patty paz pearl peg penny pepper perfecto petunia phoenix phong
  pierce piper poppy porter precious prudence putu quan queenie rama randy raven ray reed reef reese reg rich
  river rob robin rocky roger romaine roman rosario rose rosemary ruby rue rusty sage sal salome sana sandy
  santa santiago savanna savannah sawyer serenity shannon sherry sid sienna sierra sita skip sky skye sofia
  sterling stone sue sultan sultana summer sydney tad tam tan tate taylor teddy thanh tien trinity troy tucker
  tui val valentine van ventura vera verity vern vic victoria victory vida viola violet virginia viv wade walker
  wally walt warren wilder will willis willow yaw ying yu zeke zephyr zion
  jan juno lettice marigold posy primrose saffron sully zinnia bo
`);
