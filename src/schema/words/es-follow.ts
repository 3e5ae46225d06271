import type { Words } from './words.ts';

/** The page that lists the practice’s own pages elsewhere, and what they are not for. */
export const follow = {
  intro: 'Estas páginas son del consultorio. Son las únicas por las que respondemos.',
  list: 'Dónde publicamos',
  none: 'No tenemos páginas en redes sociales. Todo lo que necesita está en este sitio.',
  others: 'Si encuentra otra página con nuestro nombre, no es nuestra.',
  accountTitle: 'No necesita una cuenta',
  account:
    'Nuestros horarios, cierres y teléfonos están en este sitio. Nunca tiene que buscarlos en otra parte.',
  careTitle: 'Nadie revisa los mensajes allí',
  care: 'Por favor, no pregunte allí por su salud ni nos mande mensajes. Es posible que nunca los veamos, y otras personas podrían verlos. Mejor llame al {phone}.',
  carePortal: 'O escríbanos por {portal}.',
  seenTitle: 'Quién puede ver que nos sigue',
  seen: 'Otras personas pueden ver que usted sigue una página o que le gusta, y podrían suponer que se atiende aquí. Si prefiere que no lo sepan, lea nuestras noticias en este sitio.',
  aboutTitle: 'Las personas del equipo',
  about: 'Un poco sobre cada persona del equipo está en este sitio, con sus propias palabras.',
  people: 'Vea quién trabaja aquí',
} satisfies Words['follow'];
