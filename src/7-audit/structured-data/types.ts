// schema.org as of 2026, by allow list: what a practice's page may say in structured data, and nothing that merely exists.

const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/);

const THING = wordsOf(
  'name alternateName description disambiguatingDescription url sameAs image identifier mainEntityOfPage subjectOf potentialAction',
);
const REACHED = wordsOf('address telephone faxNumber email contactPoint');
const LEARNED = wordsOf('knowsLanguage knowsAbout hasCredential hasCertification award memberOf skills');
const ORGANIZATION = [
  ...THING,
  ...REACHED,
  ...LEARNED,
  ...wordsOf(
    `legalName logo location areaServed department parentOrganization subOrganization employee founder foundingDate
     numberOfEmployees publishingPrinciples ethicsPolicy member slogan`,
  ),
];
const PLACE = [
  ...THING,
  ...wordsOf(
    `address telephone faxNumber geo hasMap openingHoursSpecification specialOpeningHoursSpecification amenityFeature
     isAccessibleForFree publicAccess smokingAllowed photo logo containedInPlace containsPlace keywords`,
  ),
];
const BUSINESS = [
  ...ORGANIZATION,
  ...PLACE,
  ...wordsOf(
    'openingHours paymentAccepted currenciesAccepted priceRange branchOf makesOffer hasOfferCatalog',
  ),
];
const CARE = wordsOf('medicalSpecialty isAcceptingNewPatients healthPlanNetworkId');
const CLINIC = [...BUSINESS, ...CARE, 'availableService'];
const PHYSICIAN = [...CLINIC, ...wordsOf('hospitalAffiliation occupationalCategory usNPI')];
const CREATIVE_WORK = [
  ...THING,
  ...wordsOf(
    `about abstract accessibilityFeature accessMode author contributor copyrightHolder copyrightYear creator dateCreated
     dateModified datePublished encoding expires hasPart headline inLanguage isAccessibleForFree isBasedOn isPartOf
     keywords license mainEntity maintainer mentions publisher spatialCoverage text thumbnailUrl translationOfWork
     typicalAgeRange version workTranslation audience usageInfo creditText`,
  ),
];
const WEB_PAGE = [
  ...CREATIVE_WORK,
  ...wordsOf(
    'breadcrumb lastReviewed reviewedBy primaryImageOfPage relatedLink significantLink specialty speakable mainContentOfPage',
  ),
];
const SERVICE = [
  ...THING,
  ...wordsOf(
    `provider serviceType areaServed audience availableChannel hoursAvailable category hasOfferCatalog offers
     termsOfService`,
  ),
];
const MEDICAL_ENTITY = [
  ...THING,
  ...wordsOf('code guideline legalStatus medicineSystem recognizingAuthority relevantSpecialty study'),
];
const PROCEDURE = [
  ...MEDICAL_ENTITY,
  ...wordsOf('bodyLocation followup howPerformed preparation procedureType status'),
];

/** Of a person: what belongs to the work. Everything else about people is private, and denied below. */
const PERSON = [
  ...THING,
  ...REACHED,
  ...LEARNED,
  ...wordsOf(
    `givenName familyName additionalName honorificPrefix honorificSuffix pronouns jobTitle worksFor workLocation affiliation
     alumniOf hasOccupation`,
  ),
];

const kinds: ReadonlyArray<readonly [readonly string[], readonly string[]]> = [
  [PERSON, ['Person']],
  [CLINIC, wordsOf('MedicalClinic Hospital CovidTestingFacility')],
  [[...BUSINESS, ...CARE], wordsOf('Dentist Pharmacy')],
  [
    BUSINESS,
    wordsOf(
      `LocalBusiness MedicalBusiness CommunityHealth Dermatology DietNutrition Emergency Geriatric Gynecologic Midwifery
       Nursing Obstetric Oncologic Optician Optometric Otolaryngologic Pediatric Physiotherapy PlasticSurgery Podiatric
       PrimaryCare Psychiatric PublicHealth`,
    ),
  ],
  [[...ORGANIZATION, ...CARE], wordsOf('MedicalOrganization DiagnosticLab')],
  [PHYSICIAN, ['Physician', 'PhysiciansOffice']],
  [[...PHYSICIAN, 'practicesAt'], ['IndividualPhysician']],
  [ORGANIZATION, wordsOf('Organization NGO')],
  [[...ORGANIZATION, 'alumni'], wordsOf('EducationalOrganization CollegeOrUniversity School')],
  [PLACE, wordsOf('Place City State Country AdministrativeArea')],
  [
    WEB_PAGE,
    wordsOf(
      'WebPage ProfilePage AboutPage ContactPage CollectionPage FAQPage MedicalWebPage SearchResultsPage ItemPage',
    ),
  ],
  [
    CREATIVE_WORK,
    wordsOf('WebSite CreativeWork Article NewsArticle DigitalDocument Question Answer WebPageElement'),
  ],
  [[...CREATIVE_WORK, ...wordsOf('suggestedAnswer acceptedAnswer answerCount')], ['Question']],
  [
    [...CREATIVE_WORK, ...wordsOf('contentUrl contentSize encodingFormat width height uploadDate')],
    ['MediaObject'],
  ],
  [
    [...CREATIVE_WORK, ...wordsOf('contentUrl contentSize encodingFormat width height uploadDate caption')],
    ['ImageObject'],
  ],
  [
    [
      ...CREATIVE_WORK,
      ...wordsOf('category datePosted quarantineGuidelines newsUpdatesAndGuidelines announcementLocation'),
    ],
    ['SpecialAnnouncement'],
  ],
  [
    [
      ...CREATIVE_WORK,
      ...wordsOf('credentialCategory educationalLevel recognizedBy validFor validIn competencyRequired'),
    ],
    ['EducationalOccupationalCredential'],
  ],
  [
    [
      ...CREATIVE_WORK,
      ...wordsOf('certificationIdentification certificationStatus issuedBy validFrom expires'),
    ],
    ['Certification'],
  ],
  [SERVICE, ['Service']],
  [
    PROCEDURE,
    wordsOf(
      `MedicalProcedure MedicalTherapy TherapeuticProcedure DiagnosticProcedure SurgicalProcedure PhysicalTherapy
       PsychologicalTreatment OccupationalTherapy RespiratoryTherapy`,
    ),
  ],
  [
    [...MEDICAL_ENTITY, ...wordsOf('affectedBy normalRange signDetected usedToDiagnose usesDevice')],
    ['MedicalTest'],
  ],
  [
    [...THING, ...wordsOf('itemListElement itemListOrder numberOfItems')],
    wordsOf('ItemList BreadcrumbList OfferCatalog'),
  ],
  [[...THING, ...wordsOf('item position nextItem previousItem')], ['ListItem']],
  [
    [
      ...THING,
      ...wordsOf(
        'streetAddress addressLocality addressRegion postalCode addressCountry postOfficeBoxNumber extendedAddress',
      ),
    ],
    ['PostalAddress'],
  ],
  [
    [...THING, ...wordsOf('latitude longitude elevation address addressCountry postalCode')],
    ['GeoCoordinates'],
  ],
  [[...THING, ...wordsOf('dayOfWeek opens closes validFrom validThrough')], ['OpeningHoursSpecification']],
  [
    [
      ...THING,
      ...wordsOf(
        'telephone email faxNumber contactType availableLanguage areaServed hoursAvailable contactOption productSupported',
      ),
    ],
    ['ContactPoint'],
  ],
  [[...THING, ...wordsOf('codeValue inCodeSet termCode inDefinedTermSet')], ['CategoryCode']],
  [[...THING, ...wordsOf('termCode inDefinedTermSet')], ['DefinedTerm']],
  [
    [...THING, ...wordsOf('propertyID value valueReference minValue maxValue unitCode unitText')],
    wordsOf('PropertyValue LocationFeatureSpecification'),
  ],
  [[...THING, ...wordsOf('value valueReference minValue maxValue unitCode unitText')], ['QuantitativeValue']],
  [
    [...THING, ...wordsOf('occupationalCategory occupationLocation qualifications responsibilities skills')],
    ['Occupation'],
  ],
  // `query-input` is an annotation of Google's, on every search form there is.
  [[...THING, ...wordsOf('target object result query query-input')], ['SearchAction']],
  [[...THING, ...wordsOf('target object result')], wordsOf('ReadAction ReserveAction Action')],
  [[...THING, ...wordsOf('urlTemplate actionPlatform httpMethod contentType encodingType')], ['EntryPoint']],
  [[...THING, ...wordsOf('audienceType geographicArea')], ['Audience']],
  [
    [...THING, ...wordsOf('audienceType geographicArea suggestedMinAge suggestedMaxAge suggestedAge')],
    wordsOf('PeopleAudience MedicalAudience Patient'),
  ],
  [THING, wordsOf('Thing Language Brand MedicalCondition MedicalSpecialty')],
];

/** What may be said of each type; types that are not here may not be named. */
export const PROPERTIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  kinds.flatMap(([properties, types]) => types.map((type) => [type, new Set(properties)] as const)),
);

/** Facts about people that no page of a practice says to machines, whatever the type (DOMAIN SD001). */
export const PRIVATE: ReadonlySet<string> = new Set(
  wordsOf(`
    birthDate birthPlace deathDate deathPlace children parent parents sibling siblings spouse relatedTo knows follows
    colleague colleagues homeLocation nationality netWorth height weight taxID vatID gender lifeEvent owns seeks
    performerIn callSign funder sponsor
  `),
);

/** What only people have: on an organisation, as a Physician is one, no search engine reads it. */
export const ONLY_PERSON: ReadonlySet<string> = new Set(
  wordsOf(`
    alumniOf affiliation honorificPrefix honorificSuffix givenName familyName additionalName jobTitle hasOccupation worksFor
    workLocation pronouns
  `),
);

/** Stars that a practice gives itself. */
export const RATINGS: ReadonlySet<string> = new Set(
  wordsOf('review reviews aggregateRating starRating reviewRating ratingValue'),
);
