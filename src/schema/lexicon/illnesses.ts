// Written from general knowledge, not taken from a list. Each entry is a piece of a pattern; all are bounded.
import { anyOf } from './words-of.ts';

/** Illnesses, disabilities, addictions and what belongs to them, as people write them in English. Each begins with a word. */
export const ILLNESS_WORDS = anyOf(`
  cancers?, leuka?emia, lymphoma, melanoma, myeloma, sarcoma, (?:glio|neuro)blastoma, (?:brain\\s)?tumou?rs?, autism, autistic
  on the (?:autism )?spectrum, asperger(?:'?s)?, adhd, dyslexi[ac], dyspraxia, dyscalculia, down(?:'?s)? syndrome, cerebral palsy, spina bifida
  cystic fibrosis, muscular dystrophy, multiple sclerosis, scleroderma, als, lou gehrig'?s, alzheimer(?:'?s)?, dementia, memory loss
  lost (?:(?:his|her|their) )?(?:memory|sight|eyesight|vision|hearing|speech|mobility|leg|arm|hearing)
  parkinson(?:'?s)?, huntington(?:'?s)?, epilep(?:sy|tic), seizures?, strokes?, aneurysm, brain (?:injury|bleed|surgery)
  heart (?:attacks?|disease|failure|defects?|condition|problems?|surgery|transplant|murmur|bypass|trouble), open-heart, cardiac arrest
  congenital, diabet(?:es|ic), prediabetes, asthma(?:tic)?, c(?:o)?eliac, crohn(?:'?s)?, (?:ulcerative )?colitis, lupus, (?:rheumatoid |juvenile )?arthritis
  fibromyalgia, chronic fatigue, long covid, covid(?:-19)?, chronic pain, kidney (?:disease|failure|transplant|stones?|cancer), dialysis, transplants?
  liver (?:disease|failure|transplant), cirrhosis, hepatitis, hiv, aids, copd, emphysema, tuberculosis, polio, pneumonia
  sepsis, meningitis, (?:postpartum |postnatal )?depression, depressive, bipolar, schizophreni[ac], psychosis, anxiety, ocd, ptsd, panic attacks?, eating disorders?
  anorexi[ac], bulimi[ac], suicid(?:e|al), overdos(?:e|ed|es|ing), addict(?:ion|ions|s)?, alcoholi(?:sm|cs?), opioids?, heroin, (?:problem |heavy )drinking, (?:drug|substance) (?:use|abuse|misuse|problem)s?
  drinking problem, (?:own|his|her|heavy) drinking, drank (?:too much|heavily|himself|herself), came (?:\\w{2,8} ){1,2}(?:weeks|months) early, (?:arrived|born) (?:\\w{2,8} ){1,3}early, rehab, sober, sobriety, in recovery, disabilit(?:y|ies), disabled, special[- ]needs, wheelchair, blind(?:ness)?
  deaf(?:ness)?, hard of hearing, hearing loss, hearing aids?, vision loss, macular degeneration, glaucoma, stutter(?:s|ing|ed)?, cleft (?:lip|palate)
  club ?f(?:oo|ee)t, scoliosis, preemies?, prematur(?:e|ely|ity), nicu, intensive care, icu, miscarriages?, still(?:birth|born), infertility, ivf
  hospice, palliative, chemo(?:therapy)?, radiation, (?:bone )?marrow, terminal(?:ly)?, (?:chronic |mental |long |rare |final |last |serious )?illness(?:es)?
  mentally ill, (?:rare |genetic |autoimmune |thyroid |celiac |lung |motor neurone? )?diseases?, (?:genetic |seizure |bleeding |mood |panic |mental |autoimmune )?disorders?, syndrome
  (?:medical|health|rare|chronic|skin|genetic|lifelong) (?:condition|problem|issue|crisis|scare|emergency)s?, mental health, nervous breakdown
  medically (?:complex|fragile), diagnos(?:is|es), (?:was|were|been|being|is|got|newly|recently|finally) (?:mis)?diagnosed, diagnosed with, (?<=(?:has|have|had|with|of|from|to)\\s)ms, coma, concussions?, amput(?:ation|ee|ated), paraly(?:s|z)(?:ed|is), quadriplegi[ac], paraplegi[ac]
  surger(?:y|ies), hip replacement, broken (?:hip|back|neck), eczema, psoriasis, migraines?, allerg(?:y|ies)
  allergic to (?:peanuts?|tree nuts?|nuts|milk|dairy|eggs?|bees?|wasps?|shellfish|penicillin|latex|wheat|soy), anaphyla(?:xis|ctic), epi-?pens?
  sickle[- ]cell, thalassa?emia, ha?emophilia[c]?, tourette(?:'?s)?, developmental(?:ly)? dela(?:y|ys|yed), non-?verbal, hospitali[sz](?:ed|ation|ations), feeding tube
  insulin(?: pump)?, pacemaker, prosthe(?:sis|tic)(?: leg| arm)?, gestational diabetes, pre-?eclampsia, colic, jaundice, selective mutism, gender dysphoria
  (?:fell|became|becoming|got|gets|getting|was|is|been|very|so|seriously|gravely|terminally|chronically) (?:ill|sick)(?! of)
`);

/** The same after somebody’s name: “Dad’s drinking”. */
export const ILLNESSES = `${ILLNESS_WORDS}|'s drinking`;

/** The same in Spanish, with or without accents. */
export const ILLNESSES_SPANISH = anyOf(`
  c[aá]ncer, leucemia, linfoma, melanoma, mieloma, sarcoma, tumor(?:es)?, autismo, autistas?, espectro(?: autista)?, asperger, tdah, dislexia
  (?:s[ií]ndrome de )?down, s[ií]ndrome, par[aá]lisis, espina b[ií]fida, fibrosis qu[ií]stica, distrofia, esclerosis(?: m[uú]ltiple)?, alzh[eé]imer, demencia, perdi[oó] la (?:memoria|vista)
  perdiendo la (?:memoria|vista), p[aá]rkinson, epilepsia, epil[eé]ptic[oa], convulsiones, derrames?(?: cerebral)?, embolia, ictus, infartos?, ataques? (?:al coraz[oó]n|de p[aá]nico|de ansiedad|cerebral)
  (?:mal|enferm[oa]s?|problemas?|operad[oa]|operaron) del coraz[oó]n, cardiopat[ií]a, insuficiencia(?: renal| card[ií]aca)?, marcapasos, diabetes, diab[eé]tic[oa]s?, (?:az[uú]car|presi[oó]n) alta, asma, asm[aá]tic[oa]s?
  cel[ií]ac[oa], celiaquia, crohn, colitis, lupus, artritis, fibromialgia, (?:hemo)?di[aá]lisis, trasplantes?, trasplantad[oa], hep[aá]titis, hepatitis, cirrosis, vih, sida
  tuberculosis, polio(?:mielitis)?, neumon[ií]a, covid(?:-19)?, meningitis, (?:la |una )?depresi[oó]n, bipolar(?:idad)?, esquizofrenia, esquizofr[eé]nic[oa]s?, psicosis, ansiedad, anorexia, bulimia, trastornos?
  suicidi[oó], se suicid[oó], se quit[oó] la vida, sobredosis, adicci(?:[oó]n|ones), adict[oa], alcoholismo, alcoh[oó]lic[oa]s?, drogadicci[oó]n, (?:las )?drogas, rehabilitaci[oó]n, discapacidad(?:es)?
  discapacitad[oa], necesidades especiales, silla de ruedas, cieg[oa], ceguera, sord[oa]s?, sordera, sordomud[oa], tartamud(?:ez|o|a), labio leporino, escoliosis, prematur[oa]s?
  incubadora, (?:cuidados|terapia) intensiv[oa]s?, aborto espont[aá]neo, hospicio, cuidados paliativos, quimio(?:terapia)?, radioterapia, (?:etapa |fase |enfermedad )?terminal
  (?:larga |grave |rara |cruel )?enfermedad(?:es)?, se enferm[oó], enferm[oa](?: de(?:l| la)? \\p{L}{3,15})?, enferm[oó], padecimientos?, padec(?:e|[ií]a|i[oó]), diagn[oó]stico, diagnosticad[oa], diagnosticaron, condici[oó]n (?:cr[oó]nica|rara|cong[eé]nita|m[eé]dica|cognitiva|del coraz[oó]n)
  cong[eé]nit[oa], cirug[ií]as?, operaci[oó]n, operaron, operad[oa], alergias?, al[eé]rgic[oa]s?, anafilaxia, migrañas?, hospitalizad[oa], hospitalizaci[oó]n, internad[oa], amputa(?:ci[oó]n|ron|da|do), par[aá]l[ií]tic[oa]
  p[eé]rdida auditiva, salud mental, lesi[oó]n cerebral, coma, hemofilia, anemia falciforme, tourette, retraso (?:del desarrollo|madurativo), insulina, soplo, leishmaniasis, chagas, dengue grave
`);
