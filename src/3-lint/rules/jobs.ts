// What people do who work at a practice, as pieces of patterns; for text with and without accents.

/** One of them, in English. */
export const JOB =
  '(?:doctor|physician|nurse|dentist|therapist|counsell?or|receptionist|hygienist|midwife|pediatrician|paediatrician|psychologist|psychiatrist|practitioner|assistant|manager|administrator|colleague|founder|social worker|team member|scheduler|coordinator|clerk|supervisor|front desk lead|office lead|lead nurse|paramedic|dieti[ct]ian|pharmacist|chiropractor|optometrist|physiotherapist|doula|biller|billing clerk|bookkeeper|technician|phlebotomist|podiatrist|audiologist|acupuncturist|surgeon|GP|optician|coach|trainer|instructor|(?:yoga|dance|movement) teacher|owner|lactation consultant|consultant|health coach|educator|navigator|interpreter|orthodontist|periodontist|endodontist|[a-z]{3,12}ologist|aide|front desk (?:team|staff)|cleaner|custodian|trainee|accountant|driver|community health worker|promotora|volunteer coordinator)';
/** Several of them. */
export const JOBS =
  '(?:doctors|physicians|nurses|dentists|therapists|counsell?ors|receptionists|hygienists|midwives|p(?:a)?ediatricians|psychologists|psychiatrists|practitioners|assistants|colleagues|social workers|team members|team|staff)';
/** One of them, in Spanish. */
export const OFICIO =
  '(?:doctora?|m[eé]dic[oa]|enfermer[oa]|dentista|terapeuta|recepcionista|pediatra|psic[oó]log[oa]|psiquiatra|partera|compañer[oa]|directora?|fundadora?|gerente|administradora?|encargad[oa]|licenciad[oa]|higienista|param[eé]dic[oa]|nutri[oó]log[oa]|nutricionista|fisioterapeuta|optometrista|quiropr[aá]ctic[oa]|farmac[eé]utic[oa]|matrona|comadrona|auxiliar|asistente|contadora?|cirujan[oa]|trabajadora? social|[oó]ptic[oa]|consejer[oa]|promotora?|ortodoncista|\\p{L}{3,9}[oó]log[oa]|int[eé]rprete|educadora?|asesora?|logopeda|doula|t[eé]cnic[oa]|secretari[oa]|cajer[oa]|coordinadora?|supervisora?|jef[oa]|laboratorista|geriatra|internista|residente|practicante|anestesista|entrenadora?|instructora?|conserje|dueñ[oa]|duen[oa])';
