import { wordsOf } from '#schema/lexicon/words-of.ts';

/** The name of a file, or its address. */
export const FILE_NAME =
  /^(?:\S{1,200}|.{1,200}[-_ ](?:copy|copia|final|edit|\(?v?\d{1,3}\)?))\.(?:jpe?g|jfif|png|gif|webp|avif|heic|heif|tiff?|svg|bmp|psd|raw|cr2|nef|dng|pdf)$|^(?:https?:\/\/|www\.|\/|\.{1,2}\/)\S{1,99}$/i;

/** What cameras, telephones, scanners and shops call their pictures, most often with a number. */
export const CAMERA_NAME =
  /^(?:img|image|dsc[nf]?|pxl|p|mvi|vid|pict?|photo|foto|imagen|picture|screen ?shot|captura(?: de pantalla)?|scan|whatsapp (?:image|photo)|signal|unnamed|untitled|headshot|portrait|retrato|shutterstock|i?stock|getty(?: ?images)?|adobestock|unsplash|pexels)[-_ .(#]{0,4}\d[\d .:()_-]{0,40}(?:(?:at|am|pm|wa|copy|copia|edit(?:ed)?|editad[oa]|final|crop(?:ped)?|recorte|retoque|web|small|large|new|v|bw|bn|hd|hi-?res|lo-?res|scaled|min)[\d .:()_-]{0,40}){0,5}$/i;

/** Words joined as in the name of a file: a name such as Osei-Mensah begins with capitals. */
export const JOINED_NAME =
  /^[\p{L}\p{N}]{1,40}(?:_[\p{L}\p{N}]{1,40}){1,8}$|^[\p{Ll}\p{N}]{1,40}(?:-[\p{Ll}\p{N}]{1,40}){0,8}-(?:headshot|photo|portrait|web|final|copy|small|large|crop(?:ped)?|edit(?:ed)?|bw|hires|v?\d{1,8})$/u;

/** The description begins with what every screen reader says before it. */
export const REDUNDANT =
  /^\s*(?:(?:this|here|it) is |esta es )?(?:an? |the |una? |la |el )?(?:(?:close-?up|colou?r|black[- ]and[- ]white|professional|recent|staff|profile|smiling) ){0,2}(?:photo(?:graph)?|image|picture|pic|head-?shot|snap ?shot|foto(?:graf[ií]a)?|imagen)\s?(?:of|showing|shows|with|:|-|de|del|que muestra|con)(?![\p{L}\p{N}])/iu;

/** A name, then only that it is a picture of that name. */
export const REDUNDANT_END =
  /^(?<name>\s{0,9}(?:\p{Lu}[\p{L}.'-]{0,30},? ){1,6})\(?(?:(?:[Ss]taff|[Pp]rofile|[Pp]rofessional) )?(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Pp]ic|[Hh]ead-?shot|[Ff]oto(?:graf[ií]a)?)\)?[. ]*$/u;

/** Words that say that there is a picture, or that somebody has yet to say what it shows. */
const EMPTY = wordsOf(`
  a an the of for our my your this here is and or in on at to by with new old final version copy small large big main web
  website site page www top left right front header banner thumbnail thumb avatar icon logo graphic image images img
  picture pictures pic pics photo photos photograph photography headshot headshots portrait portraits profile snapshot
  selfie jpg jpeg png webp file filename alt text alternative caption description describe title tag attribute
  placeholder untitled unnamed unknown none null undefined nan na nil n test testing sample example todo tbd fixme xxx
  lorem ipsum insert add write enter goes missing empty blank no not available doctor doctors dr physician provider
  providers clinician nurse therapist dentist staff team member employee person people someone somebody human individual
  headline photographer professional
  el la los las un una de del para nuestra nuestro mi su nueva nuevo foto fotos fotografia fotografía imagen imágenes
  imagenes retrato perfil texto alternativo descripcion descripción titulo título sin ninguno ninguna nada prueba ejemplo
  pendiente aqui aquí medico médico medica médica doctora enfermera enfermero proveedor proveedora personal equipo persona
`);

/** Whether any word says something. */
export function isSaid(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  // A letter by itself, or one key pressed again and again, is no word.
  return words.some(
    (word) => !EMPTY.has(word) && !/^(.)\1*$/u.test(word) && !/^(?:asdf|qwer|blah)/.test(word),
  );
}
