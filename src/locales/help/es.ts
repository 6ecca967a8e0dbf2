import type { HelpWords, NeedsReview } from './en.js';

/**
 * Address: usted. Buttons are infinitives, steps are commands. Of somebody else: la persona, alguien, quien; each sign names
 * its subject, because a bare verb or «su» would speak of the reader. Words that Spain and America share: vehículo, teléfono,
 * en efectivo, días laborables. `recommended` and `free` agree with «línea». Counts are 1 and 2, so there is no `many`.
 */
export const es: HelpWords = {
  lines: {
    'caution-not-proof':
      'Puede que note algunas de estas cosas. Nunca son una prueba. Son un motivo para avisar a quien se ocupa de esto por su trabajo.',
    'caution-no-profiling':
      'Fíjese en cómo tratan a la persona. El color de piel, la nacionalidad, el idioma y el parecido familiar no son señales.',
    'caution-several': 'Varias señales juntas dicen más que una sola.',
    'caution-unseen': 'Muchas veces, alguien de fuera no ve nada. Conocer a la persona dice más.',

    'me-papers': 'Alguien se queda con mi pasaporte o mis documentos.',
    'me-cannot-leave': 'No puedo irme, o me da miedo lo que pase si me voy.',
    'me-watched': 'Alguien me vigila o controla mi teléfono.',
    'me-debt': 'Tengo que pagar una deuda que no deja de crecer.',
    'me-pay': 'Me pagan poco o nada.',
    'me-promise': 'El trabajo no es el que me prometieron.',
    'me-threats': 'Alguien me amenaza a mí o a mi familia.',
    'me-sex': 'Mi novio, mi novia u otra persona me obliga a vender sexo.',
    'me-crime': 'Me obligan a hacer cosas ilegales, como estafas por internet.',
    'me-driver-cab': 'Tengo que vivir meses en la cabina.',
    'me-driver-pay': 'Me descuentan del sueldo daños que nadie explica.',
    'me-driver-fee': 'Pagué mucho por papeles y por conseguir este trabajo.',
    'me-driver-contract': 'Firmé un contrato en un idioma que no sé leer.',

    'right-no-blame': 'Usted no tiene la culpa. Decir que sí no cuenta si hubo engaño, amenazas o fuerza.',
    'right-under-18': 'Si tiene menos de 18 años, nadie tiene que demostrar que le obligaron.',
    'right-no-papers': 'Usted tiene derechos aunque no tenga papeles.',
    'right-not-punished':
      'Según principios de la ONU, no deberían castigarle por lo que le obligaron a hacer. No todos los países los cumplen.',
    'right-help':
      'La UNODC pide a los países que ayuden sin condiciones y le permitan reclamar dinero por el daño sufrido.',

    'call-no-proof': 'No necesita pruebas.',
    'call-not-police':
      'Muchas veces, una línea de ayuda no es la policía ni la oficina de inmigración. Vea quién atiende.',
    'call-ask-first': 'Antes de dar su nombre, puede preguntar quién sabrá de la llamada.',
    'call-secret': 'Algunas líneas de ayuda guardan en secreto lo que usted dice y quién es.',
    'call-interpreter': 'Algunas tienen intérpretes. Diga el nombre de su idioma.',
    'call-trace': 'Una llamada o un mensaje puede quedar visible en su teléfono. Si puede, use otro teléfono.',

    'do-call-emergency': 'Si alguien está en peligro, llame primero al número de emergencia.',
    'do-call-helpline': 'Llame o escriba a una línea de ayuda.',
    'do-write-down': 'Anote qué vio, dónde y cuándo.',
    'do-tell-manager': 'Avise a quien esté a cargo o a seguridad.',
    'do-follow-procedure': 'Siga el procedimiento de su organización.',
    'do-hand-sign':
      'Si ve la señal con la mano, mantenga la calma. No llame la atención. Avise a la policía o a una línea de ayuda.',

    'dont-confront': 'No se enfrente a nadie. Es peligroso y puede perjudicar el caso.',
    'dont-show-suspicion': 'No deje que nadie note lo que usted sospecha.',
    'dont-rescue': 'No intente rescatar a nadie. Puede poner en peligro a la persona.',
    'dont-act-alone': 'No actúe por su cuenta.',
    'dont-photograph': 'No tome ni publique fotos, y no publique nombres. Puede exponer a la persona.',
    'dont-companion-interpret': 'No deje que quien acompaña a la persona le traduzca.',
    'dont-promise': 'No prometa ayuda, papeles ni secreto si no puede cumplirlo.',

    'note-time-place': 'Fecha, hora y lugar exacto',
    'note-what': 'Qué vio u oyó, y qué le preocupó',
    'note-people': 'Personas: cuántas, edad aproximada, ropa, nombres que oyó',
    'note-vehicle': 'Vehículo: placa o matrícula, marca, color, dirección',
    'note-number': 'Número de vuelo, asiento, habitación o pedido',
    'note-wish': 'Qué quiere la persona, si se lo dijo',
    'note-contact': 'Cómo hablar con usted, solo si quiere',

    'myth-kidnap': '¿Es siempre un secuestro? No. La mayoría de los tratantes engaña, manipula o amenaza.',
    'myth-strangers': '¿Lo hace gente desconocida? Muchas veces es la familia, la pareja o alguien conocido.',
    'myth-sex':
      '¿Siempre tiene que ver con sexo? No. El trabajo forzoso es al menos igual de frecuente entre los casos descubiertos.',
    'myth-women': '¿Solo mujeres y niñas? No. También hombres y niños.',
    'myth-borders': '¿Siempre se cruza una frontera? No. Puede pasar en una misma calle.',
    'myth-smuggling':
      '¿Es lo mismo que el tráfico de migrantes? No. En ese tráfico, la persona pide que la lleven al otro lado de una frontera. La trata es explotación.',
    'myth-papers': '¿Solo personas sin papeles? No. Muchas tienen papeles, y muchas son ciudadanas del país.',
    'myth-ask': '¿Pedirían ayuda? Muchas veces no. El miedo, la vergüenza y la lealtad frenan a muchas personas.',

    'sign-cannot-leave': 'La persona no puede salir libremente del trabajo o de la casa.',
    'sign-watched': 'Alguien vigila o acompaña a la persona todo el tiempo.',
    'sign-spoken-for': 'Alguien contesta en lugar de la persona.',
    'sign-looks-first': 'Antes de contestar, la persona mira a otra.',
    'sign-papers-held': 'Alguien guarda el pasaporte o los documentos de la persona.',
    'sign-no-money': 'La persona no controla su propio dinero.',
    'sign-no-contact': 'La persona no puede usar libremente su teléfono ni hablar con familia y amistades.',
    'sign-lives-at-work': 'La persona vive donde trabaja, con mucha gente y en malas condiciones.',
    'sign-debt': 'La persona debe dinero a quien la emplea o la reclutó, y la deuda nunca baja.',
    'sign-pay-withheld': 'Retienen el sueldo de la persona o le descuentan multas.',
    'sign-long-hours': 'La persona trabaja muchísimas horas, sin días libres.',
    'sign-job-not-promised': 'El trabajo no es el que le prometieron a la persona.',
    'sign-threats': 'Alguien amenaza con dañar o denunciar a la persona o a su familia si ella se va.',
    'sign-afraid': 'La persona muestra miedo o mucha sumisión.',
    'sign-afraid-officials': 'La persona tiene miedo de la policía o de las autoridades.',
    'sign-rehearsed': 'Las respuestas suenan aprendidas de memoria.',
    'sign-lost': 'La persona no sabe dónde está, o no sabe su propia dirección.',
    'sign-injuries': 'La persona tiene heridas, unas viejas, otras nuevas.',
    'sign-denied-needs': 'Parece que a la persona le faltan comida, sueño o atención médica.',
    'sign-few-things': 'La persona tiene muy pocas cosas.',
    'sign-cut-off': 'La persona ha cortado el contacto con familia, amistades, escuela o trabajo.',
    'sign-child-no-carer':
      'Alguien menor de edad no tiene padre, madre ni tutor, o vive con mucha gente adulta que no es familia.',
    'sign-child-sex': 'Usan a alguien menor de 18 años para sexo pagado. Nadie tiene que probar que hubo fuerza.',
    'sign-too-good': 'Un trabajo, un curso o un romance en otro país promete demasiado.',
    'sign-fee': 'Quien recluta pide un pago alto en efectivo.',
    'sign-hand':
      'La persona muestra la palma, dobla el pulgar y cierra los dedos sobre él. Es una forma de pedir ayuda.',

    'air-destination': 'La persona no sabe a dónde vuela o quién la espera.',
    'air-no-luggage': 'La persona no tiene equipaje ni dinero para un viaje largo.',
    'air-afraid-companion': 'La persona parece tener miedo de quien viaja con ella.',
    'air-crew-no-seat-freedom': 'La persona no puede separarse de quien la acompaña, ni para ir al baño.',
    'air-crew-answers-differ': 'Por separado, la persona y quien la acompaña dan respuestas distintas.',
    'air-crew-drugged': 'La persona parece drogada, confundida o herida.',
    'air-crew-child': 'Alguien menor de edad viaja con personas que no parecen darle cuidados.',
    'air-staff-instructed': 'La persona parece seguir órdenes de alguien que se mantiene aparte.',
    'air-staff-asks-help': 'La persona pide ayuda, quizá en un baño o por escrito.',
    'air-tell-crew': 'Avise al personal del aeropuerto, a la tripulación o a la policía. No señale a nadie.',
    'air-crew-no-harm': 'No cause daño. La persona, la tripulación y las demás personas a bordo son lo primero.',
    'air-crew-observe': 'Observe durante un tiempo, con el servicio normal, antes de iniciar nada.',
    'air-crew-tell-captain': 'Avise a quien comanda el vuelo. La tripulación de vuelo da parte.',
    'air-crew-before-landing':
      'Quien comanda el vuelo o el centro de control de la aerolínea avisa a las autoridades antes de aterrizar.',
    'air-crew-note': 'Anote asientos, nombres de la reserva, descripciones, qué vio y cuándo.',
    'air-staff-tell': 'Mantenga la calma. Avise a su superior y a la policía del aeropuerto.',

    'ride-hotel-orders': 'Una misma persona pide viajes a hoteles para varias personas, una y otra vez.',
    'ride-young':
      'Una persona joven viaja con alguien adulto que la controla y no es familia, y hablan de vender sexo.',
    'ride-in-car': 'En el vehículo, una persona parece perdida, asustada, herida o controlada.',
    'ride-place': 'El lugar de la parada es peligroso para una persona menor de edad o vulnerable.',
    'ride-finish': 'Si no hay peligro, termine el viaje como siempre. Avise después de irse.',

    'road-truck-to-truck': 'Una persona joven va de camión en camión.',
    'road-dropped-off': 'Un vehículo deja a personas junto a los camiones y las recoge de 15 a 20 minutos después.',
    'road-driver-cab': 'Quien conduce duerme y cocina en la cabina durante meses.',
    'road-driver-pay': 'El sueldo es bajo, irregular o con descuentos por daños que nadie explica.',
    'road-driver-fee': 'La persona pagó mucho por papeles y por conseguir el trabajo.',
    'road-driver-contract': 'La persona firmó un contrato en un idioma que no sabe leer.',
    'road-driver-papers': 'La persona recibió documentos falsos.',
    'road-inspectorate': 'Avise a la inspección de trabajo y a una línea de ayuda, no solo a la empresa subcontratada.',
    'road-chain': 'Revise su cadena de subcontratación.',

    'local-home': 'Mucha gente vive en una misma vivienda en mal estado.',
    'local-prices': 'Un negocio, como un lavado de vehículos o un salón de uñas, tiene precios muy bajos.',
    'local-pupil': 'Alguien falta mucho a clase, o cambia de repente de ropa, amistades o ánimo.',
    'local-tell-contact': 'Avise a la persona designada en su organización. Trátelo de forma confidencial.',
    'local-record': 'Deje por escrito lo que se vio y se dijo. Use la vía de derivación.',
    'local-patient-alone': 'Atienda a cada paciente a solas, con intérprete profesional y neutral.',
    'local-duty': 'Algunas leyes obligan a las autoridades a dar aviso. Consulte la suya.',

    'hotel-no-cleaning': 'En una habitación rechazan la limpieza durante días, pero piden toallas y sábanas.',
    'hotel-visitors': 'Una habitación recibe muchas visitas, a todas horas.',
    'hotel-booking': 'Una persona reserva varias habitaciones, o paga en efectivo o con tarjeta de prepago.',
    'hotel-child': 'Alguien menor de edad se queda a solas, o está con una persona adulta con la que no llegó.',
    'hotel-plate': 'Un vehículo está estacionado de forma que oculta la placa o matrícula.',
    'hotel-wages': 'El personal de agencia del hotel tiene que entregar su sueldo a alguien.',

    'event-offers': 'Alguien ofrece a visitantes jóvenes trabajo de modelo, de escenario u otro.',
    'event-crew': 'Piense también en quienes trabajan allí: personal temporal, limpieza, venta, seguridad.',
    'event-whom-to-tell': 'Asegúrese de que todo el personal sepa a quién avisar.',
  },

  ui: {
    title: 'Trata de personas: pedir ayuda o dar aviso',
    emergency: '¿Está en peligro ahora? Llame al {number}.',

    ways: { help: 'Necesito ayuda', saw: 'Vi algo', contact: 'Llamar o escribir' },
    back: 'Volver',

    headings: {
      me: '¿Me pasa esto a mí?',
      rights: 'Sus derechos',
      call: 'Qué pasa al llamar',
      signs: 'Qué podría notar',
      protocol: 'Qué hacer',
      dont: 'Qué no hacer',
      note: 'Qué anotar',
      myths: 'Preguntas frecuentes',
    },
    meIntro:
      'Ninguna lista puede decirle qué es esto. Si alguna frase es cierta en su caso, puede hablar de ello con alguien.',

    country: 'País',
    countryPrompt: 'Elija un país para ver sus números.',
    language: 'Idioma',
    sector: 'Dónde',
    sectors: {
      general: 'En cualquier lugar',
      'air-transport': 'Aeropuertos y vuelos',
      'ride-hailing': 'Taxis y viajes por app',
      'road-freight': 'Camiones y transporte de carga',
      'local-authority': 'Servicios locales',
      hotel: 'Hoteles',
      events: 'Eventos y música',
    },
    audience: 'Para quién',
    audiences: { public: 'Todo el mundo', staff: 'Quienes trabajan aquí' },
    roles: {
      passengers: 'Quienes viajan',
      'cabin-crew': 'Tripulación de cabina',
      'airport-staff': 'Personal del aeropuerto',
      drivers: 'Quienes conducen',
      riders: 'Quienes viajan',
      shippers: 'Empresas que envían o transportan carga',
      'driver-as-victim': 'Conduzco un camión: ¿me pasa esto a mí?',
    },

    recommended: 'Recomendada',
    kinds: {
      trafficking: 'Trata de personas',
      'crime-report': 'Denunciar un delito',
      emergency: 'Emergencia',
      'child-protection': 'Niños, niñas y adolescentes',
      labour: 'Trabajo y sueldo',
    },
    operators: {
      police: 'Atiende la policía. La ley puede obligarla a actuar.',
      government: 'Atiende una autoridad pública. Puede que tenga que comunicar a otros lo que usted diga.',
      ngo: 'Atiende una organización, no la policía.',
      union: 'Atiende un sindicato. Defiende a quienes trabajan.',
      'public-private': 'La lleva una organización con las autoridades. Puede que atiendan las autoridades.',
      unknown: 'No sabemos quién atiende.',
    },
    hours: {
      always: 'Día y noche, todos los días',
      daily: 'Todos los días',
      workdays: 'Días laborables',
      holidays: 'Días festivos',
      range: '{first} a {last}',
      open: '{days}: {times}',
      unknown: 'No sabemos el horario',
    },
    languages: 'Idiomas: {languages}',
    free: { yes: 'Gratuita', no: 'No es gratuita', unknown: 'No sabemos si es gratuita' },
    anonymous: {
      yes: 'No hace falta dar su nombre',
      no: 'Puede que le pregunten su nombre',
      unknown: 'No sabemos si hay que dar el nombre',
    },
    checked: 'Comprobado en {date}',
    old: 'Comprobado por última vez en {date}. Si no funciona y está en peligro, llame al {number}.',
    onlyFrom: 'Solo funciona desde {country}',
    noHelpline: 'No conocemos ninguna línea de ayuda en {country}.',
    partner: 'Contactos añadidos por este sitio web',

    channels: {
      phone: 'Llamar al {number}',
      sms: 'Enviar SMS al {number}',
      smsKeyword: 'Enviar {keyword} por SMS al {number}',
      whatsapp: 'WhatsApp {number}',
      chat: 'Chat en {site}',
      web: 'Ir a {site}',
      email: 'Escribir a {address}',
    },
    copy: 'Copiar',
    copied: 'Copiado',
    share: 'Compartir',
    print: 'Imprimir',
    qr: 'Escanee para llamar',

    note: {
      title: 'Nota privada',
      label: 'Qué vio',
      hint: 'No la guardamos ni la enviamos. Otros programas de esta página o de este dispositivo podrían verla.',
      copies: 'Alguien puede encontrar una copia o una hoja impresa.',
      stamp: 'Escrito el {date}',
      clear: 'Borrar',
    },

    launcher: { plain: 'Pedir ayuda o dar aviso', neutral: 'Más información' },
    close: 'Cerrar',
    loading: 'Cargando.',
    languageMissing: 'Ahora no está disponible en {language}.',

    exit: {
      prefix: 'Emergencia',
      label: 'Salir de esta página',
      keys: 'o presione Shift (Mayús) 3 veces',
      more: {
        one: 'Shift: presione {count} vez más para salir.',
        other: 'Shift: presione {count} veces más para salir.',
      },
      expired: 'Se acabó el tiempo para salir de esta página.',
      loading: 'Cargando.',
      about: 'Qué hace este botón',
      does: 'Abre una página común en lugar de esta.',
      history: 'No borra el historial de su navegador. Alguien todavía puede ver que usted estuvo aquí.',
      device: 'No detiene los programas que vigilan el dispositivo.',
      text: 'Lo que escribió aquí no se conserva.',
      back: 'Para volver, visite de nuevo este sitio web.',
      steps:
        'Una ventana privada o un dispositivo que nadie revisa deja menos rastros. Borrar el historial puede notarse y puede cerrar sus sesiones.',
    },
  },
};

export const needsReview: NeedsReview = 'all';
