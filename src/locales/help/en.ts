/**
 * The words of help and of the exit. English is the model that every other language satisfies: a missing line is a
 * compile error. How they are meant to sound, and what binds a translation, stands in README.md beside this file.
 *
 * No markup. A name in braces, such as `{number}`, is a placeholder: keep it, once, wherever your grammar wants it.
 */

/**
 * A text that changes with a number. The widget asks `Intl.PluralRules` of the language which of these six categories
 * `{count}` falls in and takes that text, or `other` where there is none: English has `one` and `other`; Arabic all six;
 * Russian `one`, `few`, `many` and `other`; Japanese and Chinese only `other`. Engines without `Intl.PluralRules` get `other`.
 */
export type PluralWords = { other: string } & { [category in 'zero' | 'one' | 'two' | 'few' | 'many']?: string };

export const en = {
  /**
   * What there is to know. Which line stands where, in which order and by which source says src/data/guidance. `sign-` and
   * the lines of a setting speak of somebody the reader notices; `me-` is the reader's own voice; `right-` and `call-` speak
   * to the reader.
   */
  lines: {
    // Stand above or beside a list of signs.
    'caution-not-proof':
      'You might notice some of these things. They are never proof. They are a reason to tell someone whose job is to deal with this.',
    'caution-no-profiling':
      'Look at how someone is treated. Skin colour, nationality, language and family likeness are not signs.',
    'caution-several': 'Several signs together say more than one alone.',
    'caution-unseen': 'Often a stranger sees nothing. Knowing the person tells you more.',

    // "Is this about me?"
    'me-papers': 'Someone keeps my passport or papers.',
    'me-cannot-leave': 'I cannot leave my work or home, or I am afraid of what happens if I do.',
    'me-watched': 'Someone watches me or controls my phone.',
    'me-debt': 'I have to pay back a debt that only grows.',
    'me-pay': 'I get little or no pay.',
    'me-promise': 'The work is not what I was promised.',
    'me-threats': 'Someone threatens me or my family.',
    'me-sex': 'My boyfriend, girlfriend or someone else makes me sell sex.',
    'me-crime': 'I am forced to do illegal things, such as online scams.',
    'me-driver-cab': 'I have to live in my cab for months.',
    'me-driver-pay': 'My pay is cut for damage that nobody explains.',
    'me-driver-fee': 'I paid a lot for papers and to get this job.',
    'me-driver-contract': 'I signed a contract in a language I cannot read.',

    // Rights.
    'right-no-blame': 'You are not to blame. A yes does not count if you were tricked, threatened or forced.',
    'right-under-18': 'If you are under 18, it does not matter whether you were forced.',
    'right-no-papers': 'You have rights even if you have no papers.',
    'right-not-punished':
      'UN principles say you should not be punished for what you were forced to do. Not every country keeps to them.',
    'right-help': 'UNODC asks countries to help without conditions and to let you claim money for the harm.',

    // What happens when you call.
    'call-no-proof': 'You do not need proof.',
    'call-not-police': 'A helpline is often not the police and not the immigration office. See who answers.',
    'call-ask-first': 'Before you give your name, you can ask who will learn about the call.',
    'call-secret': 'Some helplines keep secret what you say and who you are.',
    'call-interpreter': 'Some helplines have interpreters. Say the name of your language.',
    'call-trace': 'A call or message can stay visible on your phone. Use another phone if you can.',

    // What to do, in every setting.
    'do-call-emergency': 'If someone is in danger, call the emergency number first.',
    'do-call-helpline': 'Call or write to a helpline.',
    'do-write-down': 'Write down what you saw, where and when.',
    'do-tell-manager': 'Tell the manager on duty or security.',
    'do-follow-procedure': 'Follow the procedure of your organisation.',
    'do-hand-sign':
      'If you see the hand signal for help, stay calm. Draw no attention. Bring in the police or a helpline.',

    // What not to do.
    'dont-confront': 'Do not confront anyone. It is dangerous and can harm the investigation.',
    'dont-show-suspicion': 'Do not let anyone notice what you suspect.',
    'dont-rescue': 'Do not try to rescue anyone. It can put them in danger.',
    'dont-act-alone': 'Do not act alone.',
    'dont-photograph': 'Do not take or post pictures, and post no names. It can expose the person.',
    'dont-companion-interpret': 'Do not let a companion interpret.',
    'dont-promise': 'Do not promise help, papers or secrecy that you cannot give.',

    // What to write down.
    'note-time-place': 'Date, time and exact place',
    'note-what': 'What you saw or heard, and what worried you',
    'note-people': 'People: how many, rough age, clothes, names you heard',
    'note-vehicle': 'Vehicle: number plate, make, colour, direction',
    'note-number': 'Flight, seat, room or order number',
    'note-wish': 'What the person wants, if they told you',
    'note-contact': 'How to reach you, only if you wish',

    // Questions people ask.
    'myth-kidnap': 'Is it always kidnapping? No. Most traffickers trick, manipulate or threaten.',
    'myth-strangers': 'Is it done by strangers? Often it is family, a partner or someone they know.',
    'myth-sex': 'Is it always about sex? No. Forced labour is at least as common among the cases found.',
    'myth-women': 'Only women and girls? No. Men and boys too.',
    'myth-borders': 'Does it always cross a border? No. It can happen in one street.',
    'myth-smuggling':
      'Is it the same as smuggling? No. People ask smugglers to get them across a border. Trafficking is exploitation.',
    'myth-papers': 'Only people without papers? No. Many have papers, and many are citizens.',
    'myth-ask': 'Would people in this situation ask for help? Often not. Fear, shame and loyalty hold many back.',

    // Signs that several settings share.
    'sign-cannot-leave': 'They cannot freely leave their work or home.',
    'sign-watched': 'Someone watches them or goes with them all the time.',
    'sign-spoken-for': 'Someone else answers for them.',
    'sign-looks-first': 'They look at another person before they answer.',
    'sign-papers-held': 'Someone else holds their passport or papers.',
    'sign-no-money': 'They have no control of their own money.',
    'sign-no-contact': 'They cannot freely use their phone or talk to family and friends.',
    'sign-lives-at-work': 'They live where they work, crowded and in poor conditions.',
    'sign-debt': 'They owe their boss or recruiter a debt that never gets smaller.',
    'sign-pay-withheld': 'Their pay is held back or cut by fines.',
    'sign-long-hours': 'They work very long hours with no days off.',
    'sign-job-not-promised': 'The job is not what they were promised.',
    'sign-threats': 'Someone threatens to harm or report them or their family if they leave.',
    'sign-afraid': 'They are fearful or very submissive.',
    'sign-afraid-officials': 'They are afraid of the police or officials.',
    'sign-rehearsed': 'Their answers sound learned by heart.',
    'sign-lost': 'They do not know where they are, or their own address.',
    'sign-injuries': 'They have injuries, some old, some new.',
    'sign-denied-needs': 'They seem to get too little food, sleep or medical care.',
    'sign-few-things': 'They own very little.',
    'sign-cut-off': 'They have cut off contact with family, friends, school or work.',
    'sign-child-no-carer': 'A child has no parent or guardian with them, or lives with many unrelated adults.',
    'sign-child-sex': 'Someone under 18 is used for paid sex. Nobody has to prove force.',
    'sign-too-good': 'A job, course or romance abroad promises far too much.',
    'sign-fee': 'A recruiter wants a large fee in cash.',
    'sign-hand': 'They show a palm, tuck in the thumb and close the fingers over it. It is a call for help.',

    // Air transport.
    'air-destination': 'They do not know where they are flying or who will meet them.',
    'air-no-luggage': 'They have neither luggage nor money for a long journey.',
    'air-afraid-companion': 'They look afraid of the person they travel with.',
    'air-crew-no-seat-freedom': 'They cannot leave their companion, even to go to the toilet.',
    'air-crew-answers-differ': 'Asked apart, they and their companion give different answers.',
    'air-crew-drugged': 'They seem drugged, confused or hurt.',
    'air-crew-child': 'A child travels with people who do not seem to care for them.',
    'air-staff-instructed': 'They seem to follow orders from someone who keeps apart.',
    'air-staff-asks-help': 'They ask for help, perhaps in a washroom or in writing.',
    'air-tell-crew': 'Tell airport staff, the crew or the police. Do not point at anyone.',
    'air-crew-no-harm': 'Do no harm. The person, the crew and the other passengers come first.',
    'air-crew-observe': 'Watch over time, during normal service, before you start anything.',
    'air-crew-tell-captain': 'Tell the captain. The flight crew reports it.',
    'air-crew-before-landing': "The captain or the airline's control centre tells the authorities before landing.",
    'air-crew-note': 'Write down seats, booked names, descriptions, what you saw and when.',
    'air-staff-tell': 'Stay calm. Tell your supervisor and the airport police.',

    // Ride hailing.
    'ride-hotel-orders': 'One customer orders rides to hotels for several people, again and again.',
    'ride-young': 'A young person rides with a controlling, unrelated adult, and they talk of selling sex.',
    'ride-in-car': 'Someone in the car seems confused, afraid, hurt or controlled.',
    'ride-place': 'The place to get in or out is dangerous for a child or vulnerable person.',
    'ride-finish': 'If there is no danger, finish the ride as normal. Report once you are away.',

    // Road freight.
    'road-truck-to-truck': 'A young person goes from truck to truck.',
    'road-dropped-off': 'A vehicle drops people at trucks and collects them 15 to 20 minutes later.',
    'road-driver-cab': 'The driver sleeps and cooks in the cab for months.',
    'road-driver-pay': 'Their pay is low, irregular or cut for damage nobody explains.',
    'road-driver-fee': 'They paid a lot for papers and to get the job.',
    'road-driver-contract': 'They signed a contract in a language they cannot read.',
    'road-driver-papers': 'They were given false papers.',
    'road-inspectorate': 'Report to the labour inspectorate and a helpline, not only to the subcontractor.',
    'road-chain': 'Check your chain of subcontractors.',

    // Local authorities, schools and health care.
    'local-home': 'Many people live in one home in poor condition.',
    'local-prices': 'A business such as a car wash or nail bar has very low prices.',
    'local-pupil': 'A pupil is often absent, or their clothes, friends or mood change suddenly.',
    'local-tell-contact': 'Tell the person named for this in your organisation. Keep it confidential.',
    'local-record': 'Record what was seen and said. Pass it on the way your organisation has set.',
    'local-patient-alone': 'See a patient alone, with a neutral, professional interpreter.',
    'local-duty': 'Some laws oblige authorities to report. Check the law where you are.',

    // Hotels.
    'hotel-no-cleaning': 'A room refuses cleaning for days but asks for towels and linen.',
    'hotel-visitors': 'Many visitors come to one room, at all hours.',
    'hotel-booking': 'One person books several rooms, or pays in cash or by prepaid card.',
    'hotel-child': 'A child is left alone, or is with an adult they did not arrive with.',
    'hotel-plate': 'A car is parked so that its number plate is hidden.',
    'hotel-wages': 'Agency workers in the hotel are made to hand over their pay.',

    // Events and music.
    'event-offers': 'Someone offers young visitors modelling, stage or other jobs.',
    'event-crew': 'Think of the crew too: temporary workers, cleaners, sellers, security.',
    'event-whom-to-tell': 'Make sure everyone at work knows whom to tell.',
  },

  /** The words of the interface. */
  ui: {
    /** Heading of the whole, and the name of the dialog for screen readers. */
    title: 'Human trafficking: get help or report',
    /** First line, always in view. `{number}` is a link to the emergency number of the country. */
    emergency: 'In danger now? Call {number}.',

    /** The three ways in, as buttons. */
    ways: { help: 'I need help', saw: 'I saw something', contact: 'Call or write' },
    /** Button from one of the three ways back to all three. */
    back: 'Back',

    /** Headings of the lists of lines. */
    headings: {
      me: 'Is this about me?',
      rights: 'Your rights',
      call: 'What happens when you call',
      signs: 'What you might notice',
      protocol: 'What to do',
      dont: 'What not to do',
      note: 'What to write down',
      myths: 'Questions people ask',
    },
    /** Above the list "Is this about me?". Not a test: nothing is counted and nothing concluded. */
    meIntro: 'No list can tell you what this is. If a line is true for you, you can talk to someone about it.',

    /** Label of the chooser of the country. */
    country: 'Country',
    /** Shown as long as no country is known or chosen. */
    countryPrompt: 'Choose a country to see its numbers.',
    /** Label of the chooser of the language. */
    language: 'Language',
    /** Label of the chooser of the setting; its options are `sectors`. */
    sector: 'Where',
    sectors: {
      general: 'Anywhere',
      'air-transport': 'Airports and flights',
      'ride-hailing': 'Taxi and ride apps',
      'road-freight': 'Trucks and road freight',
      'local-authority': 'Local services',
      hotel: 'Hotels',
      events: 'Events and music',
    },
    /** Label of the chooser between `audiences`. */
    audience: 'For whom',
    audiences: { public: 'Everyone', staff: 'People who work here' },
    /** Headings within a setting: each says whom the list below it speaks to. `drivers` are of taxis or of trucks. */
    roles: {
      passengers: 'Passengers',
      'cabin-crew': 'Cabin crew',
      'airport-staff': 'Airport staff',
      drivers: 'Drivers',
      riders: 'Riders',
      shippers: 'Shippers and carriers',
      'driver-as-victim': 'I drive a truck: is this about me?',
    },

    /** Mark of the helpline to try first. */
    recommended: 'Recommended',
    /** What a line is for, beside its name. */
    kinds: {
      trafficking: 'Human trafficking',
      'crime-report': 'Reporting a crime',
      emergency: 'Emergency',
      'child-protection': 'Children',
      labour: 'Work and pay',
    },
    /** Who answers, so that the reader knows before calling. One plain sentence on what that means. */
    operators: {
      police: 'The police answer. The law may oblige them to act.',
      government: 'A public authority answers. It may have to pass on what you say.',
      ngo: 'An organisation answers, not the police.',
      union: 'A trade union answers. It stands up for workers.',
      'public-private': 'An organisation runs it with the authorities. Either may answer.',
      unknown: 'We do not know who answers.',
    },
    /** When a line is open. Names of days and times come from the browser. */
    hours: {
      always: 'Day and night, every day',
      daily: 'Every day',
      workdays: 'Working days',
      holidays: 'Holidays',
      /** From one day to another, or from one time to another: "Monday to Friday", "09:00 to 17:00". */
      range: '{first} to {last}',
      /** `{days}` and `{times}` are ranges, or lists of them. */
      open: '{days}: {times}',
      unknown: 'Hours not known',
    },
    /** `{languages}` is a list made by the browser: "English, French". */
    languages: 'Languages: {languages}',
    free: { yes: 'Free', no: 'Not free', unknown: 'Cost not known' },
    anonymous: {
      yes: 'You need not give your name',
      no: 'You may be asked your name',
      unknown: 'We do not know if you must give your name',
    },
    /** `{date}` is a month, `December 2025`, or a year, `2020`: both have to stand well. It is when the number was last seen. */
    checked: 'Checked in {date}',
    /** Instead of `checked` when that is long ago. `{number}` is the emergency number. */
    old: 'Last checked in {date}. If this number does not work and you are in danger, call {number}.',
    /** On a number that cannot be dialled from elsewhere. `{country}` is the name of the country. */
    onlyFrom: 'Works only from {country}',
    /** `{country}` is the name of the country. The emergency line stands above. */
    noHelpline: 'We know of no helpline in {country}.',
    /** Heading of the contacts that the page's owner added, after the official ones. */
    partner: 'Contacts added by this website',

    /** What a contact does when it is pressed. Each keeps its number or address visible. */
    channels: {
      phone: 'Call {number}',
      sms: 'Text {number}',
      /** `{keyword}` is a word the line expects, such as HELP. */
      smsKeyword: 'Text {keyword} to {number}',
      whatsapp: 'WhatsApp {number}',
      chat: 'Chat on {site}',
      web: 'Go to {site}',
      email: 'Write to {address}',
    },
    copy: 'Copy',
    /** Replaces `copy` for a moment, and is read aloud. */
    copied: 'Copied',
    share: 'Share',
    print: 'Print',
    /** Below a square code that a phone can read. */
    qr: 'Scan to call',

    /** The reader's own note. */
    note: {
      title: 'Private note',
      /** Label of the text field. */
      label: 'What you saw',
      hint: 'We do not store or send it. Other programs on this page or device may see it.',
      /** Beside `copy`, `share` and `print` of the note. */
      copies: 'Others may find a copy or a print.',
      /** Last line of a note that is copied, shared or printed. `{date}` is the day and the time. */
      stamp: 'Written on {date}',
      clear: 'Clear',
    },

    /** Button that opens the dialog: `plain` says what it is for. `neutral` does not, and may stand in place of `title`, too. */
    launcher: { plain: 'Get help or report', neutral: 'More information' },
    /** Button that closes the dialog. */
    close: 'Close',
    /** While something is on its way. */
    loading: 'Loading.',
    /** Shown in English when the words of a language did not arrive. `{language}` is the name of the language. */
    languageMissing: 'Not available in {language} now.',

    /** The button that leaves the page, and what it does and does not do. */
    exit: {
      /** Read aloud before `label`, not visible, so that it is not taken for ordinary navigation. */
      prefix: 'Emergency',
      /** A verb and the word for page or site. */
      label: 'Exit this page',
      /** Beside the button, where there is a keyboard. */
      keys: 'or press Shift 3 times',
      /** Read aloud after each press of Shift. `{count}` is 2 or 1. */
      more: {
        one: 'Shift, press {count} more time to exit.',
        other: 'Shift, press {count} more times to exit.',
      } as PluralWords,
      /** Read aloud when the presses were too far apart. */
      expired: 'Time is up. You are still on this page.',
      /** On the blank screen, while the other page opens. */
      loading: 'Loading.',
      /** Heading of the six texts that follow. */
      about: 'What this button does',
      does: 'It opens an ordinary page in place of this one.',
      history: 'It does not clear your browser history. Someone may still see that you were here.',
      device: 'It does not stop programs that watch the device.',
      text: 'What you typed here is not kept.',
      back: 'To come back, visit this website again.',
      steps:
        'A private window or a device nobody checks leaves fewer traces. Clearing your history can be noticed and can log you out.',
    },
  },
};

export type HelpWords = typeof en;

/** Every line by its id, as src/data/guidance names it. */
export type LineId = keyof HelpWords['lines'];

/** Lines, and parts of the interface, whose words no native speaker has reviewed or no source has confirmed. */
export type NeedsReview = 'all' | readonly (LineId | keyof HelpWords['ui'])[];
