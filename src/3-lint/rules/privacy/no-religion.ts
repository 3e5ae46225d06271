import { FOR_PATIENTS } from '../kinds.ts';
import { type Found, proseRule } from '../prose-rule.ts';
import { cueOf } from '../wording.ts';
import { isHarmless, isInField } from './of-provider.ts';
import { RELIGION_EN } from './religion-en.ts';
import { RELIGION_ES } from './religion-es.ts';
import { RELIGION_NEWS } from './religion-news.ts';
import { RELIGION_WORDS } from './religion-words.ts';

const MESSAGE =
  'This tells the religion of someone who works here, or where they worship. Patients of another faith, or of none, may feel judged or hide things. Leave it out; that everyone is welcome can be said without it.';

export const noReligion = proseRule({
  id: 'privacy/no-religion',
  summary: 'A provider’s faith or place of worship is told.',
  severity: 'warning',
  elsewhere: [
    {
      profile: 'mental-health',
      severity: 'error',
      because:
        'In therapy a clinician’s faith enters the room before the client does: the client may hide what would not fit, and ethics codes ask for restraint.',
    },
  ],
  canBeWaived: true,
  reads: ['en', 'es'],
  appliesTo: FOR_PATIENTS,
  message: MESSAGE,
  cue: cueOf(`
    velo$ hiyab kipá turbante crucifijo escapular medalla_de agnostic agnóstic ate$ atea$ ateo$ creyente pagan wicca espirit espírit deíst creo_en cree_en religi
    christ catholic protestant orthodox copt lutheran methodist baptist baptiz baptis bauti anglican episcopal presbyter pentecost
    evangel charismatic calvin quaker mennonite amish adventist mormon latter-day lds$ jehov jew hasid muslim sunni shia
    sufi ahmadi ismaili hindu hare_kri buddh sikh jain$ taoist unitarian baha bahá wicca pagan druid zoroast parsi rasta atheis
    agnostic freethink jesus faith religio church chapel cathedral parish congregat synagogue shul$ mosque masjid islam
    gurdwara gurudwara mandir sangha ashram tabernacle kingdom_hall dioces monaster vihara chabad hillel newman temple god$
    god's god- hashem guru_n lord$ allah yahweh krishna buddha prophet almighty holy savior saviour creator redeemer
    resurrection shepherd prayer pray bless ministr ministe bible scriptur torah talmud quran qur'an koran gita gospel
    sundays sunday_ mass$ praise worship rosar knights gideon altar eucharist vestry catech deacon rabbi imam cantor pastor
    preach priest nun$ monk mission seminar elder$ usher bishop lector acolyte organist kosher halal shab sabbath ramadan
    eid$ lent$ yom_ passover pesach rosh_ sukkot purim hanuk chanuk diwali navratri holi$ vaisakhi puja vesak ash_wed
    velas_ de_trad de_cuna de_crianza como_adv como_jud como_buen cover_my cover_her covers_my covers_her headscarf head_cov on_god to_god found_god lost_god with_god good_fri easter psalm hijab kippah yarmulke turban hajj umrah pilgrim aliyah namaz salah$ daven tefillin mikveh saved$
    born-again born_again tongues tith witness devout devot pious believer follower disciple servant confession convert
    reverend reverendo choir genesis exodus deuteron isaiah jeremiah ezekiel matthew mark$ luke$ john$ acts$ romans corinth
    galat ephes philipp coloss thessal timothy hebrews james$ revelation proverbs surah be_still in_god soli_deo
    ad_majorem bismillah inshallah insha alhamd mashallah om_na namo waheguru baruch tikkun by_his not_my glory hallel
    fearfully opus_dei stephen_min campus_crusade young_life our_lady st$ saint first_ grace_ trinity calvary zion bethel
    saved$ pastors
    guru$ no_pork no_beef gold_cross silver_cross little_cross small_cross wooden_cross o'clock service breaks_bread break_bread verse cielo hajj cerdo puerco le_debo lo_debo cargo_la
    blessed heathen godless unbeliev nonbeliev non-believ heretic lost_my lost_his lost_her left_the leaving_the raised_in excommun shunned stopped_bel
    no_longer no_god no_time ex- lapsed recovering cradle above$ on_high upstairs good_lord one_above maker$ heaven higher_c higher_p divine pew$ pews$
    loft$ hymn kneel knelt knees$ grace$ bows_ cross$ crosses crossed crucifix star_of scapular headscarf head_scarf veil candle challah menorah mezuzah
    seder sukkah shofar kiddush havdal yeshiva bar_m bat_m bar- bat- b'nai kaddish minyan tallit simchat shomer mat$ rug$ five_times mecca iftar suhoor
    sehri jumu jumma zakat hafiz tarawee fast$ fasts fasting fasted langar seva$ granth khalsa ganesh lakshmi hanuman aarti bhajan kirtan vipass zazen
    dharma refuge bodhi zen$ family_home relief_soc ward_ stake_p pioneer watchtow sundown sunset_on saturdays day_of_rest wwjd license_p what_would
    verger sexton sacrist curate vicar rectory parson manse$ clergy divinity convent$ novitiate novice friar priory benedict francisc jesuit carmelit
    oblate bell-r bellring rings_the christen communion confession lourdes medjug fatima ashes palm_s maundy midnight nativity passion_p lenten holy_
    homil proselyt theist deist pantheist witchcr coven tarot full_moon full-moon solstice sweat_l voodoo vodou orisha jah$ sinner salvation eternal
    afterlife scientolog theolog islam jn$ jn3 matt$ mt$ lk$ rom$ phil$ prov$ isa$ jer$ eph$ gal$ heb$ ps$ psa$ ezek$ deut$ cor$ verse romans micah
    encom virgenc papá_d de_arriba santo_n caridad morenit santísim santa_m santos$ santito ángel_de señora yemay chang ochún babala collares hecho_s
    guardo guarda guardan guardamos guardar sábado sábados confirmé confirmó confirmaron comulg confies confesar torá talmud gita bauti dejé_de dejó_de
    perdí_la perdió_la sin_dios no_creo renuncié me_salí me_fui librepens descreí pagan masón mason$ espiritist rosacruz krishna novicia testigo
    atalaya salón_del manda$ juda exvoto milagrito veladora rosario escapul medallit estampit altarc morado kipá velo$ hiyab turbante banca herman
    alabo alaba alabar adoro glorif todopod cristo$ de_la_mano instrumento llamado vocación devoc devot rezander diezm catequ acólit cofrad
    semana_s cargo_al cargo_el cargador monasterio convento seminario
    all_things love_thy faith-based vacation small_group spiritual lay_ altar
    católic cristian evangélic luteran adventis mormón testigo cuáquer menonita judí musulm budis hindú sij sijs santer
    ateo$ atea$ creyente mariana guadalup iglesia parroqu capilla sinagoga mezquita cofradía costaler nazaren procesi congrega catedral templo santuario basílica reino pastoral
    ministerio célula dios diosito jesús cristo alá$ virgen señor altísimo divino_niño san_judas sagrado fe$ rezo reza
    rezan rezar rezando rezamos oro$ ora$ oramos orar orando oracion oración bendi bendec misa$ culto bíbl bibl evangelio corán
    alabanza monaguill diácon diaconis predic rabin capellan carism cursillo adoración santísimo comunión misioner monja
    cura$ sacerdot imán ramadán el_sábado cuaresma pésaj januk janucá peregrin persign santigu retiro cruz novena
    promesa medalla salmo eclesiast isaías jeremías mateo$ marcos$ lucas$ juan$ hechos$ filip colosens apocal josué
    todo_lo ama_a amar_al hágase gloria espíritu convertí convirtió palabra ayuno ayuna pasto catequ
  `),
  finds: [...RELIGION_EN, ...RELIGION_ES, ...RELIGION_WORDS, RELIGION_NEWS],
  isFine: (found, context) =>
    isInField(found, 'faith') ||
    WITH_OTHERS.test(found.sentence.slice(found.start)) ||
    isName(found, context.subject.names) ||
    isHarmless(found, context),
});

/** "Prays with those who ask for it": theirs is the faith. */
const WITH_OTHERS = /^prays? with (?:those|anyone|whoever|people|patients|families) (?:who|if)(?!\p{L})/iu;

/** What hospitals, schools and streets with religious names are called. */
const INSTITUTION =
  /^'?s?(?:[\s-]{1,2}(?:\p{Lu}[\p{L}'.-]{0,20}|of|and|&|the|de|del|la|y)){0,4}?[\s-](?:Hospitals?|Medical|Health\w{0,4}|Clinics?|Universit\w{1,3}|College|School|Academy|Hospice|Memorial|Children's|Nursing|Seminary|Charities|Family Services|Community|Cent(?:er|re)(?! (?:on|every|each))|Street|Road|Avenue|Hills?|Heights|Care|Infirmary|Homes?|System|Regional)\b/u;
const INSTITUTION_BEFORE =
  /(?:Universidad|Hospital|Clínica|Colegio|Instituto|Centro|Escuela|Pontificia|Sanatorio|Fundación|University of|College of|Hospital of|School of)(?:\s\p{L}{1,15}){0,3}\s$/u;
/** "Christian Baker", "Dr Church", "Jesús Hernández", "María de Jesús". */
const TITLE =
  /\b(?:Dra?|Mr|Mrs|Ms|Nurse|Doctora?|doctora?|[Ee]nfermer[ao]|Prof)\.?\s(?:\p{Lu}\p{Ll}{1,15}\s)?$/u;
const OF_JESUS = /\p{Ll}\s[Dd]e Jes[uú]s$|\bDe Jes[uú]s$/u;

function isName({ match, sentence, start, end }: Found, names: readonly string[]): boolean {
  const after = sentence.slice(end);
  const upTo = sentence.slice(0, end);
  return (
    INSTITUTION.test(after) ||
    INSTITUTION_BEFORE.test(sentence.slice(Math.max(0, start - 60), start)) ||
    (TITLE.test(sentence.slice(0, start)) && /^\p{Lu}/u.test(match[0])) ||
    OF_JESUS.test(upTo) ||
    (/(?:Christian|Jes[uú]s|Cristian|Faith)$/.test(upTo) &&
      !/\ban? Christian$/.test(upTo) &&
      /^\s\p{Lu}/u.test(after)) ||
    names.some((name) => isAt(name, sentence, start, end))
  );
}

/** Whether a name stands where the find does: "Ruth Church leads" is no church. */
function isAt(name: string, sentence: string, start: number, end: number): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  const at = sentence.indexOf(name);
  return at >= 0 && at < end && start < at + name.length && start >= at + name.length - surname.length;
}
