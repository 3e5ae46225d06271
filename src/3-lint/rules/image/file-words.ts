import { wordsOf } from '#schema/lexicon/words-of.ts';

// Written from general knowledge, not taken from a list. Lower case, without accents.

/** Family names that are common and hardly ever anything else, besides `FAMILY_NAMES` of the lexicon. */
export const COMMON_FAMILY_NAMES: ReadonlySet<string> = wordsOf(`
  abbott adams ahmed alexander allen anderson andrews armstrong arnold bailey barnes barnett becker bennett
  bishopson bowen bradley brennan briggs brooks bryant burke byrne campbell carlson carr carroll chandra chang
  chapman chen cheng cho christian clark clarke cohen coleman collins connor cox crawford curtis daniels davies
  davis dawson diaz dixon doe doherty doyle duncan dunn eaton elliott ellis evans farrell ferrari foley forbes
  fowler franklin fraser freeman gibson gilbert goodman gordon graham greene griffin griffiths gutierrez hanson
  harper harris harrison harvey hayes henry herrera hicks higgins hodges holmes hopkins howard hudson hughes
  hussain ivanov jackson jacobs james jefferson jenkins jennings jimenez johnston jones kelley kennedy khan kim
  kowal larson lawrence lewis lindsay lloyd logan lucas lynch martin matthews mcbride mccoy mckay medina meyer
  miller mohamed moore moreno morgan morris morrison morton munoz myers nelson newman nichols norris obrien
  oconnor oliver oneill osborne owens patterson pearson perkins peters powell quinn ramsey reeves reyes rhodes
  roberts rodgers roe rogers rosales russell saunders serrano sharma shaw sherman silva simmons simon simpson
  singhal slater smith smithson smythe snyder spencer stanley stephens stevens stewart stuart sutton swanson
  terry thakur thomas todd torres townsend tran vaughn vega wagner wallace walsh walters warner watkins watson
  webb weber webster weiss wheeler wilson wright yang yates zhao zhou
`);

/** What people are called at home, where a lexicon of given names has the long form. */
export const SHORT_NAMES: ReadonlySet<string> = wordsOf(`
  abby annie barb benny bernie bertie betsy bettie betty billie billy bobbie bobby cathy charlie chrissy chuck cindy
  danny davey debbie debby deb donnie dougie eddie ellie ernie freddie freddy gabe geoff gerry ginny greg gwen hank
  hattie izzy jackie jamie jan janie jeff jen jenny jerry jess jessie jim joanie joe joey johnny jon josie kathy katie
  katy kenny kev kimmy larry lennie libby liz lizzie lottie lucy maddie maddy maggie mandy marty matt matty meg millie
  mitch molly nancy nate nellie nicky norm ollie pam patti peggy pete phil polly ralph randi reggie richie ricky robbie
  ron ronnie rosie russ sally sam sammy shelly stan steve stevie susie suzy ted terri tess tim timmy toby todd tom
  tommy toni tony trish vicky wendy zach zack chela lupe lupita memo nando paco pancho pepe toño tono
`);

/** Given names that are also abbreviations: names only beside another name. */
export const ABBREVIATIONS: ReadonlySet<string> = wordsOf('ada ira asa eva kia sam pam tam mia ali');

/** What a file shows or holds of one patient. */
export const CLINICAL: ReadonlySet<string> = wordsOf(`
  before after preop postop pretreatment posttreatment preoperative postoperative xray xrays radiograph radiographs
  panorex ct mri ultrasound scan scans mammogram biopsy pathology wound scar rash mole lesion teeth smile tattoo burn
  incision stitches patient patients pt chart charts mrn dob lab labs bloodwork results diagnosis referral discharge
  knee hip shoulder ankle wrist braces rodilla cadera hombro tobillo
  testimonial testimonials case casestudy intake consent baby child son daughter prescription rx ecg ekg progress
  antes despues radiografia radiografias ecografia tomografia resonancia paciente historia expediente resultados herida
  cicatriz diagnostico receta testimonio caso consentimiento bebe nino nina hijo hija
  whitening implant implants crown veneer veneers filling bridgework denture dentures invisalign botox filler laser peel
  facelift rhinoplasty liposuction acne eczema psoriasis melanoma hernia cataract cataracts lasik newborn birthmark
  bruise fracture cast sutures forearm elbow molar molars implante implantes corona coronas carillas blanqueamiento
  ortodoncia brackets dentadura cirugia operacion quemadura lunar eccema cataratas parto cesarea
  fractura yeso puntos muneca codo muela muelas sonrisa
`);

/** Titles of people who are no doctors: whoever follows is a patient, where no colleague is called so. */
export const COURTESY: ReadonlySet<string> = wordsOf(
  'mr mrs ms miss mx senor senora senorita sr sra srta don dona',
);

/** What makes the name of a page the story of one patient. */
export const STORY: ReadonlySet<string> = wordsOf(`
  story stories testimonial testimonials review journey success recovery patient case casestudy before after
  historia testimonio paciente caso resena recuperacion
`);

/** Words that stand in names of files and are no part of anyone's name. */
export const FILE_WORDS: ReadonlySet<string> = wordsOf(`
  a about access accessibility account acknowledgement action activity address adult advance advice age agreement aid
  allergy alt an and announcement annual answers appointment appointments april arrival art asthma at august authorization
  authorisation avenue back background banner benefits big bill billing bio biography birth blood board body book booklet
  booking branch brochure building bw by calendar car card care cares center centre certificate channel check checklist
  checkup child children chiropractic city class clinic clinics closed closing closure clothes coat code color colour
  community complaint complaints condition conduct consent contact copy counseling county cover covid credit crop cropped
  cv daily data day days december dental dentist desk detail diabetes diet directions directory disclosure doc doctor
  doctors document door down download draft drive earth edit edited eighth elementary email emergency employee en
  english entrance es evening event exam exercise exercises expo eye eyes face facility fact facts fall family faq
  february fee fees festival fifth final financial first flow flu flyer follow food form forms forum foundation free
  friday front full garden general gift good grades grant green group guide guidelines hall handbook handout happy
  headshot health hearing heart help hi high hill holiday home horizontal hospital hospitals hour hours house how hq icon
  id illustration image img in info information insurance instructions interior invoice january job july june kids lab
  lake language large leaflet left letter library life lights line list lobby location logo long low machine main map
  march market may meal med media medical medicare medicine meeting memo mental menu midwife mile mill mind minor mobile
  model monday month monthly more morning mountain move moving name nd neighborhood neighbourhood new newsletter next
  north note notes notice november npp nurse nurses nutrition october of office officer offices official old on online
  open opening or order original our outside overview packet page pages pain paper park parking part patient pay payment
  pdf pediatric pharmacy phone photo photos physical pic picture pictures plan plans plaza pledge policies policy portal
  portrait post poster practice pre pregnancy prep preview price prices print privacy procedure profile profilepic
  program programme provider providers public questions quick rate reception record records red registration release
  report request resume retouched retreat review revised rights risk river road room rounded rules run safe safety sample
  saturday scale schedule school scott score screening second secretary secure security sent september service services
  set sheet short shots sign signature signed site sixth size skin sleep slides small social south spanish square st staff
  standard statement steps stock street stretching student style summary summer sunday surgery survey syndrome system
  table team technique telehealth template terms test thank therapy third thumb thumbnail thursday time tips title to
  tour town translation travel treatment tree tuesday update updated us use vaccine vaccines vertical video view visit
  visits visitor volunteer wait waiting walk wall water we web website wednesday week weekly welcome wellness west what
  white wide window winter with womens workshop world year yearly yellow yoga you your youth
  aviso autorizacion bienvenida calle clinica consentimiento consultorio de del derechos directrices documento el en
  equipo espanol formulario foto guia hoja hogar horario imagen ingles la las los nuevo para perfil permiso politica por
  primera privacidad que quejas queja retrato salud seguro servicios solicitud telefono visita y
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
  lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre
  octubre noviembre diciembre
`);

/** After a name these make it the name of a place, an institution, an illness or a day. */
export const NAMED_AFTER: ReadonlySet<string> = wordsOf(`
  street st avenue ave road rd lane ln drive dr boulevard blvd way place plaza square court parkway highway bridge park
  lake river creek hill valley beach county building bldg hall house tower wing floor suite center centre clinic clinics
  hospital hospitals campus office offices school college university institute foundation memorial library church
  pharmacy laboratory trust fund award lecture scholarship society association act law day week
  disease syndrome palsy sign test score scale criteria technique method maneuver manoeuvre exercise exercises lymphoma
  chorea tumor tumour fracture contracture catheter splint thyroiditis anemia anaemia
  calle avenida centro hospital clinica colegio parque enfermedad sindrome fundacion dia edificio mural painting statue
`);

/** Before a name these make it the name of a place, or of somebody who is no patient. */
export const NAMED_BEFORE: ReadonlySet<string> = wordsOf(`
  saint st san santa santo sao mount mt fort ft port lake king queen calle avenida
  dr doctor dra doctora prof professor nurse enfermera md president governor senator
`);

/** Makers of names: cameras, telephones, scanners and libraries of pictures number what they make. */
export const NUMBERED_BY: ReadonlySet<string> = wordsOf(`
  img dsc dscn dscf pxl mvi vid mov image photo picture pic screenshot screen scan whatsapp signal unnamed untitled
  shutterstock istock istockphoto adobestock adobe getty gettyimages depositphotos pexels unsplash pixabay dreamstime
  canva fb cms hhs omb form version doi isbn invoice
`);
