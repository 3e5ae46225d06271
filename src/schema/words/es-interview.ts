import type { Words } from './words.ts';

/** The questions that fill a bio, on paper. */
export const interview = {
  title: 'Preguntas para una página que dé gusto leer',
  link: 'Preguntas para una página que dé gusto leer',
  linkWhy: 'Una hoja para imprimir: diez minutos de charla y la página queda casi escrita.',
  count: 'Preguntas: {count}',
  back: 'Volver a quién ve qué',
  lead: 'Hágalas con un café y anote las palabras exactas. Bastan diez minutos. Se puede saltar cualquier pregunta.',
  factsTitle: 'Primero, los datos',
  facts: [
    'Su nombre, como lo ven los pacientes',
    'Se pronuncia',
    'Su trabajo en dos o tres palabras',
    'Dónde le encuentran los pacientes',
    'Idiomas que habla con los pacientes',
    '¿Acepta pacientes nuevos?',
  ],
  questionsTitle: 'Las preguntas',
  fills: 'En la página: {field}',
  fields: {
    helpsWith: 'Ayuda con',
    body: 'En mis propias palabras',
    approach: 'una frase, en letra grande',
    personal: 'Un poco sobre mí',
  },
  questions: {
    help: {
      ask: '¿Para qué vienen las personas con usted?',
      hint: 'De tres a cinco cosas, con las palabras que usaría un paciente.',
    },
    visit: {
      ask: '¿Qué pasa cuando alguien viene con usted por primera vez?',
      hint: 'Desde la puerta hasta la despedida. No cuente la historia de un paciente.',
    },
    nervous: {
      ask: '¿Qué le gustaría que supiera alguien a quien le pone nervios venir?',
      hint: '¿Qué puede pedir? ¿Qué no hará usted?',
    },
    approach: {
      ask: '¿Cómo trabaja con las personas, en una frase?',
      hint: 'Diga con qué pueden contar y no prometa ninguna cura.',
    },
    why: {
      ask: '¿Por qué este trabajo?',
      hint: 'Una frase, sin nombres y sin la enfermedad de nadie.',
    },
    saturday: {
      ask: '¿Cómo es un buen sábado?',
      hint: 'De una a tres cosas que le gusta hacer, no cuándo ni dónde.',
    },
    small: {
      ask: '¿Qué pequeña cosa hace sonreír a la gente?',
      hint: 'Algo que le contaría a cualquiera en el elevador.',
    },
  },
  personal: 'Personal. Déjela en blanco si quiere: nadie preguntará dos veces.',
  stance: {
    share: 'No incluya: {what}.',
    general: 'En términos generales: sin nombres, números, días ni horas. No incluya: {what}.',
    signed: 'En términos generales, y se muestra solo con su firma. No incluya: {what}.',
  },
  consentTitle: 'Una respuesta no es un sí',
  consent:
    'Antes de mostrar una respuesta personal, usted ve las palabras exactas en una hoja de consentimiento y decide si firma o no. Otra persona también las lee. Puede retirarlas en cualquier momento.',
  privateTitle: 'Lo que queda en privado',
  private: 'Sobre esto no preguntamos ni lo compartimos nunca, así que, por favor, no lo escriba aquí:',
  next: 'Para pasarla a la computadora, use {command}. Hace las mismas preguntas y escribe un borrador que nadie ve.',
} satisfies Words['interview'];
