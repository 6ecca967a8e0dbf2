import type { HelpWords, NeedsReview } from './en.js';

/**
 * Address: vous. Buttons are infinitives, steps are commands. Of somebody else: la personne, quelqu’un, on; each sign names
 * whom it is about, because a bare *elle* would name a woman. No participle shows the sex of *je* or *vous* (« sous la
 * contrainte », not « forcé »). *Ligne d’aide* and *signes* throughout, but *signal de la main*: a *signe de la main* is a
 * wave. *Jours ouvrés*: in France *jours ouvrables* includes Saturday. Names of countries stand alone, because they take an
 * article. A no-break space stands before : and ?. Counts are 1 and 2, so there is no `many`.
 */
export const fr: HelpWords = {
  lines: {
    'caution-not-proof':
      'Vous remarquez peut-être certaines de ces choses. Ce n’est jamais une preuve. C’est une raison d’en parler à quelqu’un dont c’est le métier.',
    'caution-no-profiling':
      'Regardez comment une personne est traitée. Couleur de peau, nationalité, langue et air de famille ne sont pas des signes.',
    'caution-several': 'Plusieurs signes ensemble en disent plus qu’un seul.',
    'caution-unseen': 'Souvent, un inconnu ne voit rien. Connaître la personne aide à en savoir plus.',

    'me-papers': 'Quelqu’un garde mon passeport ou mes papiers.',
    'me-cannot-leave': 'Je ne peux pas partir, ou j’ai peur de ce qui arrivera si je pars.',
    'me-watched': 'Quelqu’un me surveille ou contrôle mon téléphone.',
    'me-debt': 'Je dois rembourser une dette qui ne fait que grandir.',
    'me-pay': 'On me paie peu ou pas du tout.',
    'me-promise': 'Le travail n’est pas celui qu’on m’a promis.',
    'me-threats': 'On me menace, moi ou ma famille.',
    'me-sex': 'Mon copain, ma copine ou quelqu’un d’autre me fait vendre des actes sexuels.',
    'me-crime': 'On me force à faire des choses illégales, comme des arnaques en ligne.',
    'me-driver-cab': 'Je dois vivre des mois dans ma cabine.',
    'me-driver-pay': 'On retire de mon salaire des dégâts que personne n’explique.',
    'me-driver-fee': 'J’ai payé cher pour des papiers et pour avoir ce travail.',
    'me-driver-contract': 'J’ai signé un contrat dans une langue que je ne sais pas lire.',

    'right-no-blame': 'Ce n’est pas votre faute. Un oui obtenu par tromperie, menace ou contrainte ne compte pas.',
    'right-under-18': 'Si vous avez moins de 18 ans, personne n’a à montrer qu’il y a eu contrainte.',
    'right-no-papers': 'Vous avez des droits même sans papiers.',
    'right-not-punished':
      'Selon des principes de l’ONU, on ne devrait pas vous punir pour ce qu’on vous a fait faire sous la contrainte. Certains pays ne les suivent pas.',
    'right-help':
      'L’ONUDC demande aux pays d’aider sans conditions et de vous permettre de réclamer de l’argent pour le tort subi.',

    'call-no-proof': 'Vous n’avez pas besoin de preuve.',
    'call-not-police':
      'Une ligne d’aide n’est souvent ni la police ni le service de l’immigration. Regardez qui répond.',
    'call-ask-first': 'Avant de donner votre nom, vous pouvez demander qui saura que vous avez appelé.',
    'call-secret': 'Certaines lignes d’aide gardent secret ce que vous dites et qui vous êtes.',
    'call-interpreter': 'Certaines lignes ont des interprètes. Dites le nom de votre langue.',
    'call-trace': 'Un appel ou un message peut rester visible sur votre téléphone. Utilisez-en un autre si possible.',

    'do-call-emergency': 'Si quelqu’un est en danger, appelez d’abord le numéro d’urgence.',
    'do-call-helpline': 'Appelez une ligne d’aide ou écrivez-lui.',
    'do-write-down': 'Notez ce que vous avez vu, où et quand.',
    'do-tell-manager': 'Prévenez le responsable sur place ou la sécurité.',
    'do-follow-procedure': 'Suivez la procédure de votre organisation.',
    'do-hand-sign':
      'Si vous voyez le signal de la main, restez calme. N’attirez pas l’attention. Prévenez la police ou une ligne d’aide.',

    'dont-confront': 'N’affrontez personne. C’est dangereux et peut nuire à l’affaire.',
    'dont-show-suspicion': 'Ne laissez rien paraître de vos soupçons.',
    'dont-rescue': 'N’essayez pas de libérer quelqu’un. Cela peut mettre la personne en danger.',
    'dont-act-alone': 'N’agissez pas en solitaire.',
    'dont-photograph':
      'Ne prenez et ne publiez pas de photos, et ne publiez pas de noms. Cela peut exposer la personne.',
    'dont-companion-interpret': 'Ne prenez pas pour interprète quelqu’un qui accompagne la personne.',
    'dont-promise': 'Ne promettez ni aide, ni papiers, ni secret que vous ne pouvez pas garantir.',

    'note-time-place': 'Date, heure et lieu exact',
    'note-what': 'Ce que vous avez vu ou entendu, et pourquoi cela vous inquiète',
    'note-people': 'Personnes : combien, âge approximatif, vêtements, noms entendus',
    'note-vehicle': 'Véhicule : plaque, marque, couleur, direction',
    'note-number': 'Numéro de vol, siège, chambre ou commande',
    'note-wish': 'Ce que veut la personne, si elle vous l’a dit',
    'note-contact': 'Comment vous joindre, seulement si vous voulez',

    'myth-kidnap': 'Toujours un enlèvement ? Non. La plupart des trafiquants trompent, manipulent ou menacent.',
    'myth-strangers': 'Des inconnus ? Souvent, c’est la famille, un partenaire ou une connaissance.',
    'myth-sex': 'Toujours sexuel ? Non. Le travail forcé est au moins aussi fréquent parmi les cas découverts.',
    'myth-women': 'Seulement des femmes et des filles ? Non. Des hommes et des garçons aussi.',
    'myth-borders': 'Toujours une frontière à passer ? Non. Cela peut se passer dans une seule rue.',
    'myth-smuggling':
      'Est-ce pareil que le trafic de migrants ? Non. Un passeur fait franchir une frontière à qui le lui demande. La traite, c’est de l’exploitation.',
    'myth-papers': 'Seulement des gens sans papiers ? Non. Beaucoup en ont, et beaucoup ont la nationalité du pays.',
    'myth-ask':
      'Ces personnes demanderaient-elles de l’aide ? Souvent non. La peur, la honte et la loyauté en retiennent beaucoup.',

    'sign-cannot-leave': 'La personne ne peut pas quitter librement son travail ou son logement.',
    'sign-watched': 'Quelqu’un surveille ou accompagne la personne tout le temps.',
    'sign-spoken-for': 'Quelqu’un répond à la place de la personne.',
    'sign-looks-first': 'Avant de répondre, la personne en regarde une autre.',
    'sign-papers-held': 'Quelqu’un d’autre a le passeport ou les papiers de la personne.',
    'sign-no-money': 'La personne ne décide pas de son propre argent.',
    'sign-no-contact': 'La personne ne peut pas librement utiliser son téléphone ou parler à ses proches.',
    'sign-lives-at-work': 'La personne vit là où elle travaille, à l’étroit et dans de mauvaises conditions.',
    'sign-debt': 'La personne a une dette qui ne baisse jamais envers qui l’emploie ou l’a recrutée.',
    'sign-pay-withheld': 'Le salaire est retenu ou réduit par des amendes.',
    'sign-long-hours': 'La personne travaille très longtemps, sans jour de repos.',
    'sign-job-not-promised': 'Le travail n’est pas celui qu’on a promis à la personne.',
    'sign-threats': 'Quelqu’un menace de faire du mal à la personne ou à sa famille, ou de les dénoncer, si elle part.',
    'sign-afraid': 'La personne a peur ou se montre très soumise.',
    'sign-afraid-officials': 'La personne a peur de la police ou des autorités.',
    'sign-rehearsed': 'Les réponses semblent apprises par cœur.',
    'sign-lost': 'La personne ne sait pas où elle est, ou ne connaît pas sa propre adresse.',
    'sign-injuries': 'La personne a des blessures, anciennes et récentes.',
    'sign-denied-needs': 'La personne semble manquer de nourriture, de sommeil ou de soins.',
    'sign-few-things': 'La personne possède très peu de choses.',
    'sign-cut-off': 'La personne a rompu avec sa famille, ses amis, l’école ou le travail.',
    'sign-child-no-carer': 'Un enfant n’a ni parent ni tuteur, ou vit avec beaucoup d’adultes hors de sa famille.',
    'sign-child-sex':
      'On utilise une personne de moins de 18 ans pour des actes sexuels payés. Personne n’a à prouver la contrainte.',
    'sign-too-good': 'Un travail, un cours ou un amour à l’étranger promet beaucoup trop.',
    'sign-fee': 'Quelqu’un qui recrute demande une grosse somme en espèces.',
    'sign-hand': 'La personne montre sa paume, replie le pouce et ferme les doigts dessus. C’est un appel à l’aide.',

    'air-destination': 'La personne ne sait pas où va son vol ni qui l’attendra.',
    'air-no-luggage': 'La personne n’a ni bagages ni argent pour un long voyage.',
    'air-afraid-companion': 'La personne semble avoir peur de quelqu’un qui voyage avec elle.',
    'air-crew-no-seat-freedom':
      'La personne ne peut pas s’éloigner de qui l’accompagne, même pour aller aux toilettes.',
    'air-crew-answers-differ': 'Interrogées à part, la personne et celle qui l’accompagne répondent différemment.',
    'air-crew-drugged': 'La personne semble droguée, confuse ou blessée.',
    'air-crew-child': 'Un enfant voyage avec des gens qui ne semblent pas s’occuper de lui.',
    'air-staff-instructed': 'La personne semble obéir à quelqu’un qui reste à l’écart.',
    'air-staff-asks-help': 'La personne demande de l’aide, peut-être aux toilettes ou par écrit.',
    'air-tell-crew': 'Prévenez le personnel de l’aéroport, l’équipage ou la police. Ne montrez personne du doigt.',
    'air-crew-no-harm': 'Ne causez aucun tort. La personne, l’équipage et les autres à bord passent avant tout.',
    'air-crew-observe': 'Observez dans la durée, pendant le service normal, avant de lancer quoi que ce soit.',
    'air-crew-tell-captain': 'Prévenez le commandant de bord. L’équipage de conduite fait le signalement.',
    'air-crew-before-landing':
      'Le commandant de bord ou le centre de contrôle de la compagnie prévient les autorités avant l’atterrissage.',
    'air-crew-note': 'Notez sièges, noms de la réservation, descriptions, ce que vous avez vu et quand.',
    'air-staff-tell': 'Restez calme. Prévenez votre responsable et la police de l’aéroport.',

    'ride-hotel-orders': 'Un même client commande sans cesse des courses vers des hôtels pour plusieurs personnes.',
    'ride-young':
      'Une jeune personne voyage avec un adulte qui la contrôle et n’est pas de sa famille, et il est question de vendre des actes sexuels.',
    'ride-in-car': 'Dans la voiture, une personne semble perdue, effrayée, blessée ou contrôlée.',
    'ride-place': 'Le lieu d’arrêt est dangereux pour un enfant ou une personne vulnérable.',
    'ride-finish': 'S’il n’y a pas de danger, finissez la course normalement. Signalez après votre départ.',

    'road-truck-to-truck': 'Une jeune personne va de camion en camion.',
    'road-dropped-off': 'Un véhicule dépose des personnes près de camions et les reprend 15 à 20 minutes plus tard.',
    'road-driver-cab': 'La personne au volant dort et cuisine dans la cabine pendant des mois.',
    'road-driver-pay': 'Le salaire est bas, irrégulier ou réduit pour des dégâts que personne n’explique.',
    'road-driver-fee': 'La personne a payé cher pour des papiers et pour avoir ce travail.',
    'road-driver-contract': 'La personne a signé un contrat dans une langue qu’elle ne sait pas lire.',
    'road-driver-papers': 'On a donné de faux papiers à la personne.',
    'road-inspectorate': 'Signalez à l’inspection du travail et à une ligne d’aide, pas seulement au sous-traitant.',
    'road-chain': 'Vérifiez votre chaîne de sous-traitance.',

    'local-home': 'Beaucoup de gens vivent dans un même logement en mauvais état.',
    'local-prices': 'Un commerce, comme un lavage de voitures ou un bar à ongles, a des prix très bas.',
    'local-pupil': 'Un élève s’absente souvent, ou ses vêtements, ses amis ou son humeur changent d’un coup.',
    'local-tell-contact': 'Prévenez la personne désignée dans votre organisation. Que cela reste confidentiel.',
    'local-record': 'Consignez ce qui a été vu et dit. Suivez le circuit d’orientation.',
    'local-patient-alone': 'Recevez un patient sans son entourage, avec un interprète neutre et professionnel.',
    'local-duty': 'Certaines lois obligent les autorités à signaler. Vérifiez la vôtre.',

    'hotel-no-cleaning': 'Une chambre refuse le ménage pendant des jours, mais veut des serviettes et des draps.',
    'hotel-visitors': 'Beaucoup de gens viennent dans une même chambre, à toute heure.',
    'hotel-booking': 'Une personne réserve plusieurs chambres, ou paie en espèces ou par carte prépayée.',
    'hotel-child': 'Un enfant reste seul, ou est avec un adulte avec qui il n’est pas arrivé.',
    'hotel-plate': 'Une voiture est garée de façon à cacher sa plaque.',
    'hotel-wages': 'Dans l’hôtel, le personnel d’agence doit remettre son salaire à quelqu’un.',

    'event-offers': 'Quelqu’un propose à de jeunes visiteurs un travail de mannequin, de scène ou autre.',
    'event-crew': 'Pensez aussi à l’équipe : travail temporaire, nettoyage, vente, sécurité.',
    'event-whom-to-tell': 'Veillez à ce que tout le personnel sache qui prévenir.',
  },

  ui: {
    title: 'Traite des êtres humains : obtenir de l’aide ou signaler',
    emergency: 'En danger maintenant ? Appelez le {number}.',

    ways: { help: 'J’ai besoin d’aide', saw: 'J’ai vu quelque chose', contact: 'Appeler ou écrire' },
    back: 'Retour',

    headings: {
      me: 'Est-ce que cela me concerne ?',
      rights: 'Vos droits',
      call: 'Quand vous appelez',
      signs: 'Ce que vous pourriez remarquer',
      protocol: 'Que faire',
      dont: 'À ne pas faire',
      note: 'À noter',
      myths: 'Questions fréquentes',
    },
    meIntro:
      'Aucune liste ne peut vous dire ce que c’est. Si une phrase est vraie pour vous, vous pouvez en parler à quelqu’un.',

    country: 'Pays',
    countryPrompt: 'Choisissez un pays pour voir ses numéros.',
    language: 'Langue',
    sector: 'Où',
    sectors: {
      general: 'Partout',
      'air-transport': 'Aéroports et vols',
      'ride-hailing': 'Taxis et applis de transport',
      'road-freight': 'Camions et transport routier',
      'local-authority': 'Services locaux',
      hotel: 'Hôtels',
      events: 'Événements et musique',
    },
    audience: 'Pour qui',
    audiences: { public: 'Tout le monde', staff: 'Les personnes qui travaillent ici' },
    roles: {
      passengers: 'Passagères et passagers',
      'cabin-crew': 'Personnel de cabine',
      'airport-staff': 'Personnel d’aéroport',
      drivers: 'Au volant',
      riders: 'Clientes et clients',
      shippers: 'Entreprises d’envoi et de transport',
      'driver-as-victim': 'Je conduis un camion : est-ce que cela me concerne ?',
    },

    recommended: 'Recommandé',
    kinds: {
      trafficking: 'Traite des êtres humains',
      'crime-report': 'Signaler une infraction',
      emergency: 'Urgence',
      'child-protection': 'Enfants',
      labour: 'Travail et salaire',
    },
    operators: {
      police: 'La police répond. La loi peut l’obliger à agir.',
      government: 'Une autorité publique répond. Elle peut devoir transmettre ce que vous dites.',
      ngo: 'Une organisation répond, pas la police.',
      union: 'Un syndicat répond. Il défend les personnes qui travaillent.',
      'public-private': 'Une organisation gère la ligne avec les autorités. Celles-ci répondent peut-être.',
      unknown: 'Nous ne savons pas qui répond.',
    },
    hours: {
      always: 'Jour et nuit, tous les jours',
      daily: 'Tous les jours',
      workdays: 'Jours ouvrés',
      holidays: 'Jours fériés',
      range: '{first} à {last}',
      open: '{days} : {times}',
      unknown: 'Horaires inconnus',
    },
    languages: 'Langues : {languages}',
    free: { yes: 'Gratuit', no: 'Payant', unknown: 'Coût inconnu' },
    anonymous: {
      yes: 'Vous n’avez pas à donner votre nom',
      no: 'On peut vous demander votre nom',
      unknown: 'Nous ne savons pas s’il faut donner votre nom',
    },
    checked: 'Vérifié en {date}',
    old: 'Dernière vérification en {date}. Si cela ne marche pas et que vous êtes en danger, appelez le {number}.',
    onlyFrom: 'Fonctionne seulement depuis : {country}',
    noHelpline: 'Nous ne connaissons pas de ligne d’aide dans ce pays : {country}.',
    partner: 'Contacts ajoutés par ce site',

    channels: {
      phone: 'Appeler le {number}',
      sms: 'Envoyer un SMS au {number}',
      smsKeyword: 'Envoyer {keyword} par SMS au {number}',
      whatsapp: 'WhatsApp {number}',
      chat: 'Chat sur {site}',
      web: 'Aller sur {site}',
      email: 'Écrire à {address}',
    },
    copy: 'Copier',
    copied: 'Copié',
    share: 'Partager',
    print: 'Imprimer',
    qr: 'Scannez pour appeler',

    note: {
      title: 'Note privée',
      label: 'Ce que vous avez vu',
      hint: 'Nous ne gardons pas le texte et ne l’envoyons pas. D’autres programmes sur cette page ou cet appareil pourraient le voir.',
      copies: 'Quelqu’un peut trouver une copie ou une impression.',
      stamp: 'Écrit le {date}',
      clear: 'Effacer',
    },

    launcher: { plain: 'Obtenir de l’aide ou signaler', neutral: 'En savoir plus' },
    close: 'Fermer',
    loading: 'Chargement.',
    languageMissing: 'Pas disponible en {language} pour le moment.',

    exit: {
      prefix: 'Urgence',
      label: 'Quitter le site maintenant',
      keys: 'ou appuyez 3 fois sur Maj (Shift)',
      more: {
        one: 'Maj (Shift) : appuyez encore {count} fois pour quitter.',
        other: 'Maj (Shift) : appuyez encore {count} fois pour quitter.',
      },
      expired: 'Délai dépassé. Le site est encore ouvert.',
      loading: 'Chargement.',
      about: 'Ce que fait ce bouton',
      does: 'Il ouvre une page ordinaire à la place de celle-ci.',
      history: 'Il n’efface pas l’historique de votre navigateur. Quelqu’un peut encore voir votre passage ici.',
      device: 'Il n’arrête pas les programmes qui surveillent l’appareil.',
      text: 'Ce que vous avez écrit ici n’est pas gardé.',
      back: 'Pour revenir, ouvrez de nouveau ce site.',
      steps:
        'Une fenêtre privée ou un appareil que personne ne contrôle laisse moins de traces. Effacer l’historique peut se remarquer et vous déconnecter de vos comptes.',
    },
  },
};

export const needsReview: NeedsReview = 'all';
