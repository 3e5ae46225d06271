const INTRODUCED =
  /(?:^|[.!?;:]\s{1,2})(?:you (?:can|may)|anyone (?:can|may)|patients (?:can|may)|people (?:can|may)|to|if you (?:need|want|would like|have) to|please|para|puede[ns]?|usted puede|si (?:necesita|quiere|desea|tiene que))\s(?=[^.!?;]{0,120}$)[^.!?;]{0,30}?(?:reschedul|cancel|change|book|move|check (?:if|whether)|find out (?:if|whether)|know (?:if|whether)|reagend|agend|cambi|mover|reprogram|saber (?:si|cu[aá]ndo)|preguntar (?:si|por))[^.!?;]{0,90}$/iu;
const MATTER =
  /^(?:your|su|tu)\s(?:next\s|pr[oó]xima\s)?(?:appointments?|visits?|records?|chart|results|cita|consulta|expediente|resultados)(?!\p{L})/iu;

/** Whether words are an instruction to whoever may come: “You can reschedule up to a day before your appointment.” */
export function isForAnyone(text: string, { 0: words, index = 0 }: RegExpMatchArray): boolean {
  return MATTER.test(words) && INTRODUCED.test(text.slice(Math.max(0, index - 160), index));
}
