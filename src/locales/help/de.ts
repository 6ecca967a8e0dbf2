import type { HelpWords, NeedsReview } from './en.js';

/**
 * Sie; the steps of `do-`, `dont-` and of a setting are infinitives. Somebody else is *die Person*, never *sie* at the start
 * of a line, which would read as the reader. *Hotline* and *Anzeichen* throughout. Names of countries stand alone, because
 * some take an article. *Arbeitstage*: *Werktage* would include Saturday.
 */
export const de: HelpWords = {
  lines: {
    'caution-not-proof':
      'Vielleicht fallen Ihnen einige dieser Dinge auf. Das ist nie ein Beweis. Es ist ein Grund, es jemandem zu sagen, der dafür zuständig ist.',
    'caution-no-profiling':
      'Achten Sie darauf, wie jemand behandelt wird. Hautfarbe, Nationalität, Sprache und Familienähnlichkeit sind keine Anzeichen.',
    'caution-several': 'Mehrere Anzeichen zusammen sagen mehr als eines allein.',
    'caution-unseen': 'Fremde sehen oft nichts. Wer die Person kennt, erfährt mehr.',

    'me-papers': 'Jemand behält meinen Pass oder meine Papiere.',
    'me-cannot-leave': 'Ich kann nicht gehen, oder ich habe Angst vor dem, was dann passiert.',
    'me-watched': 'Jemand überwacht mich oder kontrolliert mein Handy.',
    'me-debt': 'Ich muss Schulden abzahlen, die nur wachsen.',
    'me-pay': 'Ich bekomme wenig oder keinen Lohn.',
    'me-promise': 'Die Arbeit ist anders, als mir versprochen wurde.',
    'me-threats': 'Jemand bedroht mich oder meine Familie.',
    'me-sex': 'Mein Freund, meine Freundin oder jemand anderes bringt mich dazu, Sex zu verkaufen.',
    'me-crime': 'Ich werde zu Verbotenem gezwungen, zum Beispiel zu Online-Betrug.',
    'me-driver-cab': 'Ich muss monatelang im Fahrerhaus wohnen.',
    'me-driver-pay': 'Mein Lohn wird wegen Schäden gekürzt, die niemand erklärt.',
    'me-driver-fee': 'Ich habe viel für Papiere und diese Stelle bezahlt.',
    'me-driver-contract': 'Ich habe einen Vertrag in einer Sprache unterschrieben, die ich nicht lesen kann.',

    'right-no-blame': 'Sie sind nicht schuld. Ein Ja zählt nicht, wenn Sie getäuscht, bedroht oder gezwungen wurden.',
    'right-under-18': 'Wenn Sie unter 18 sind, muss niemand nachweisen, dass Sie gezwungen wurden.',
    'right-no-papers': 'Sie haben Rechte, auch wenn Sie keine Papiere haben.',
    'right-not-punished':
      'Nach Grundsätzen der UN sollten Sie nicht für das bestraft werden, wozu Sie gezwungen wurden. Nicht alle Länder halten sich daran.',
    'right-help':
      'Das UNODC ruft die Länder auf, ohne Bedingungen zu helfen und Ihnen zu ermöglichen, Geld für den Schaden zu fordern.',

    'call-no-proof': 'Sie brauchen keine Beweise.',
    'call-not-police':
      'Eine Hotline ist oft weder die Polizei noch die Ausländerbehörde. Sehen Sie nach, wer antwortet.',
    'call-ask-first': 'Bevor Sie Ihren Namen nennen, können Sie fragen, wer von dem Anruf erfährt.',
    'call-secret': 'Manche Hotlines halten geheim, was Sie sagen und wer Sie sind.',
    'call-interpreter': 'Manche bieten Dolmetschen an. Nennen Sie Ihre Sprache.',
    'call-trace':
      'Ein Anruf oder eine Nachricht kann auf Ihrem Handy sichtbar bleiben. Nutzen Sie ein anderes, wenn Sie können.',

    'do-call-emergency': 'Ist jemand in Gefahr, zuerst den Notruf wählen.',
    'do-call-helpline': 'Eine Hotline anrufen oder ihr schreiben.',
    'do-write-down': 'Aufschreiben, was Sie gesehen haben, wo und wann.',
    'do-tell-manager': 'Die Leitung im Dienst oder den Sicherheitsdienst informieren.',
    'do-follow-procedure': 'Dem Verfahren Ihrer Organisation folgen.',
    'do-hand-sign':
      'Wenn Sie das Handzeichen sehen: ruhig bleiben, kein Aufsehen erregen. Polizei oder Hotline einschalten.',

    'dont-confront': 'Niemanden zur Rede stellen. Das ist gefährlich und kann den Ermittlungen schaden.',
    'dont-show-suspicion': 'Niemanden merken lassen, was Sie vermuten.',
    'dont-rescue': 'Nicht versuchen, jemanden zu retten. Das kann die Person in Gefahr bringen.',
    'dont-act-alone': 'Nicht allein handeln.',
    'dont-photograph': 'Keine Bilder machen oder posten und keine Namen posten. Das kann die Person erkennbar machen.',
    'dont-companion-interpret': 'Keine Begleitperson dolmetschen lassen.',
    'dont-promise': 'Keine Hilfe, Papiere oder Geheimhaltung versprechen, die Sie nicht geben können.',

    'note-time-place': 'Datum, Uhrzeit und genauer Ort',
    'note-what': 'Was Sie gesehen oder gehört haben und was Ihnen Sorgen macht',
    'note-people': 'Personen: wie viele, ungefähres Alter, Kleidung, gehörte Namen',
    'note-vehicle': 'Fahrzeug: Kennzeichen, Marke, Farbe, Richtung',
    'note-number': 'Flug-, Sitz-, Zimmer- oder Auftragsnummer',
    'note-wish': 'Was die Person möchte, falls sie es Ihnen gesagt hat',
    'note-contact': 'Wie man Sie erreicht, nur wenn Sie möchten',

    'myth-kidnap': 'Ist es immer Entführung? Nein. Meist wird getäuscht, manipuliert oder gedroht.',
    'myth-strangers': 'Sind es Fremde? Oft ist es jemand aus der Familie, der Beziehung oder dem Bekanntenkreis.',
    'myth-sex': 'Geht es immer um Sex? Nein. Zwangsarbeit ist unter den entdeckten Fällen mindestens ebenso häufig.',
    'myth-women': 'Nur Frauen und Mädchen? Nein. Auch Männer und Jungen.',
    'myth-borders': 'Geht es immer über eine Grenze? Nein. Es kann in einer einzigen Straße geschehen.',
    'myth-smuggling':
      'Ist es dasselbe wie Menschenschmuggel? Nein. Schmuggel bringt Menschen auf ihre Bitte über eine Grenze. Menschenhandel ist Ausbeutung.',
    'myth-papers': 'Nur Menschen ohne Papiere? Nein. Viele haben Papiere, viele auch den Pass des Landes.',
    'myth-ask': 'Würden Betroffene um Hilfe bitten? Oft nicht. Angst, Scham und Loyalität halten viele zurück.',

    'sign-cannot-leave': 'Die Person kann Arbeitsplatz oder Wohnung nicht frei verlassen.',
    'sign-watched': 'Jemand überwacht die Person oder begleitet sie ständig.',
    'sign-spoken-for': 'Jemand anderes antwortet für die Person.',
    'sign-looks-first': 'Die Person sieht jemand anderen an, bevor sie antwortet.',
    'sign-papers-held': 'Jemand anderes hat den Pass oder die Papiere der Person.',
    'sign-no-money': 'Die Person kann nicht über ihr eigenes Geld bestimmen.',
    'sign-no-contact': 'Die Person kann nicht frei ihr Handy nutzen oder mit Familie und Freundeskreis sprechen.',
    'sign-lives-at-work': 'Die Person wohnt dort, wo sie arbeitet, beengt und unter schlechten Bedingungen.',
    'sign-debt': 'Die Person hat bei Arbeitgeber oder Vermittlung Schulden, die nie kleiner werden.',
    'sign-pay-withheld': 'Der Lohn wird einbehalten oder zur Strafe gekürzt.',
    'sign-long-hours': 'Die Person arbeitet sehr lange und hat keine freien Tage.',
    'sign-job-not-promised': 'Die Arbeit ist anders, als der Person versprochen wurde.',
    'sign-threats':
      'Jemand droht, der Person oder ihrer Familie zu schaden oder sie anzuzeigen, falls die Person geht.',
    'sign-afraid': 'Die Person ist ängstlich oder sehr unterwürfig.',
    'sign-afraid-officials': 'Die Person hat Angst vor Polizei oder Behörden.',
    'sign-rehearsed': 'Die Antworten klingen auswendig gelernt.',
    'sign-lost': 'Die Person weiß nicht, wo sie ist, oder kennt die eigene Adresse nicht.',
    'sign-injuries': 'Die Person hat Verletzungen, manche alt, manche neu.',
    'sign-denied-needs': 'Die Person scheint zu wenig Essen, Schlaf oder ärztliche Hilfe zu bekommen.',
    'sign-few-things': 'Die Person besitzt sehr wenig.',
    'sign-cut-off': 'Die Person hat den Kontakt zu Familie, Freundeskreis, Schule oder Arbeit abgebrochen.',
    'sign-child-no-carer':
      'Ein Kind hat weder Eltern noch Vormund bei sich oder lebt mit vielen nicht verwandten Erwachsenen.',
    'sign-child-sex': 'Jemand unter 18 wird für bezahlten Sex benutzt. Niemand muss Zwang nachweisen.',
    'sign-too-good': 'Ein Job, ein Kurs oder eine Liebe im Ausland verspricht viel zu viel.',
    'sign-fee': 'Eine Vermittlung verlangt eine hohe Gebühr in bar.',
    'sign-hand':
      'Die Person zeigt die Handfläche, klappt den Daumen ein und schließt die Finger darüber. Das ist ein Hilferuf.',

    'air-destination': 'Die Person weiß nicht, wohin sie fliegt oder wer sie abholt.',
    'air-no-luggage': 'Die Person hat weder Gepäck noch Geld für eine lange Reise.',
    'air-afraid-companion': 'Die Person scheint Angst vor ihrer Begleitung zu haben.',
    'air-crew-no-seat-freedom': 'Die Person kann nicht von ihrer Begleitung weg, nicht einmal zur Toilette.',
    'air-crew-answers-differ': 'Getrennt gefragt, geben die Person und ihre Begleitung verschiedene Antworten.',
    'air-crew-drugged': 'Die Person wirkt betäubt, verwirrt oder verletzt.',
    'air-crew-child': 'Ein Kind reist mit Menschen, die sich anscheinend nicht darum kümmern.',
    'air-staff-instructed': 'Die Person scheint jemandem zu gehorchen, der sich abseits hält.',
    'air-staff-asks-help': 'Die Person bittet um Hilfe, vielleicht auf der Toilette oder schriftlich.',
    'air-tell-crew': 'Flughafenpersonal, Crew oder Polizei informieren. Auf niemanden zeigen.',
    'air-crew-no-harm': 'Keinen Schaden anrichten. Die Person, die Crew und die anderen Fluggäste gehen vor.',
    'air-crew-observe': 'Eine Zeit lang beim normalen Service beobachten, bevor Sie etwas unternehmen.',
    'air-crew-tell-captain': 'Den Kapitän oder die Kapitänin informieren. Die Cockpitcrew meldet es.',
    'air-crew-before-landing': 'Das Cockpit oder die Leitstelle informiert die Behörden vor der Landung.',
    'air-crew-note': 'Notieren: Sitzplätze, gebuchte Namen, Beschreibungen, was Sie gesehen haben und wann.',
    'air-staff-tell': 'Ruhig bleiben. Vorgesetzte und Flughafenpolizei informieren.',

    'ride-hotel-orders': 'Jemand bestellt immer wieder Fahrten zu Hotels für mehrere Personen.',
    'ride-young':
      'Eine junge Person fährt mit jemand Erwachsenem, der nicht verwandt ist und sie kontrolliert. Sie reden vom Verkauf von Sex.',
    'ride-in-car': 'Jemand im Auto wirkt verloren, ängstlich, verletzt oder kontrolliert.',
    'ride-place': 'Der Halteort ist für ein Kind oder eine schutzbedürftige Person gefährlich.',
    'ride-finish': 'Besteht keine Gefahr, ganz normal zu Ende fahren. Erst melden, wenn Sie weg sind.',

    'road-truck-to-truck': 'Eine junge Person geht von Lkw zu Lkw.',
    'road-dropped-off': 'Ein Fahrzeug setzt Menschen bei Lkw ab und holt sie 15 bis 20 Minuten später ab.',
    'road-driver-cab': 'Die Person am Steuer schläft und kocht monatelang im Fahrerhaus.',
    'road-driver-pay': 'Der Lohn ist niedrig, unregelmäßig oder wird wegen Schäden gekürzt, die niemand erklärt.',
    'road-driver-fee': 'Die Person hat viel für Papiere und die Stelle bezahlt.',
    'road-driver-contract': 'Die Person hat einen Vertrag in einer Sprache unterschrieben, die sie nicht lesen kann.',
    'road-driver-papers': 'Die Person hat falsche Papiere bekommen.',
    'road-inspectorate': 'Der Arbeitsinspektion und einer Hotline melden, nicht nur dem Subunternehmen.',
    'road-chain': 'Die eigene Kette von Subunternehmen prüfen.',

    'local-home': 'Viele Menschen leben in einer Wohnung in schlechtem Zustand.',
    'local-prices': 'Ein Betrieb, etwa eine Autowäsche oder ein Nagelstudio, hat sehr niedrige Preise.',
    'local-pupil': 'Ein Schulkind fehlt oft, oder Kleidung, Freundeskreis oder Stimmung ändern sich plötzlich.',
    'local-tell-contact': 'Die benannte Ansprechperson Ihrer Organisation informieren. Vertraulich behandeln.',
    'local-record': 'Festhalten, was gesehen und gesagt wurde. Auf dem vorgesehenen Weg weiterleiten.',
    'local-patient-alone':
      'Mit Patientinnen und Patienten allein sprechen. Neutral und professionell dolmetschen lassen.',
    'local-duty': 'Manche Gesetze verpflichten Behörden zur Meldung. Prüfen, was bei Ihnen gilt.',

    'hotel-no-cleaning':
      'In einem Zimmer wird tagelang die Reinigung abgelehnt, aber um Handtücher und Bettwäsche gebeten.',
    'hotel-visitors': 'In ein Zimmer kommen zu jeder Tages- und Nachtzeit viele Menschen.',
    'hotel-booking': 'Eine Person bucht mehrere Zimmer oder zahlt bar oder mit Prepaidkarte.',
    'hotel-child': 'Ein Kind wird allein gelassen oder ist bei Erwachsenen, mit denen es nicht ankam.',
    'hotel-plate': 'Ein Auto ist so geparkt, dass man das Kennzeichen nicht sieht.',
    'hotel-wages': 'Leiharbeitskräfte im Hotel müssen ihren Lohn abgeben.',

    'event-offers': 'Jemand bietet jungen Gästen Jobs an: als Model, auf der Bühne oder andere.',
    'event-crew': 'Auch an die Crew denken: Aushilfen, Reinigung, Verkauf, Sicherheit.',
    'event-whom-to-tell': 'Dafür sorgen, dass alle bei der Arbeit wissen, wem sie es sagen.',
  },

  ui: {
    title: 'Menschenhandel: Hilfe holen oder melden',
    emergency: 'Jetzt in Gefahr? Rufen Sie {number} an.',

    ways: { help: 'Ich brauche Hilfe', saw: 'Ich habe etwas gesehen', contact: 'Anrufen oder schreiben' },
    back: 'Zurück',

    headings: {
      me: 'Geht es hier um mich?',
      rights: 'Ihre Rechte',
      call: 'Was passiert, wenn Sie anrufen',
      signs: 'Was Ihnen auffallen könnte',
      protocol: 'Was zu tun ist',
      dont: 'Was Sie nicht tun sollten',
      note: 'Was Sie aufschreiben sollten',
      myths: 'Häufige Fragen',
    },
    meIntro:
      'Keine Liste kann Ihnen sagen, was das ist. Wenn ein Satz auf Sie zutrifft, können Sie mit jemandem darüber sprechen.',

    country: 'Land',
    countryPrompt: 'Wählen Sie ein Land, um seine Nummern zu sehen.',
    language: 'Sprache',
    sector: 'Wo',
    sectors: {
      general: 'Überall',
      'air-transport': 'Flughäfen und Flüge',
      'ride-hailing': 'Taxi und Fahrdienst-Apps',
      'road-freight': 'Lkw und Güterverkehr',
      'local-authority': 'Ämter und Dienste vor Ort',
      hotel: 'Hotels',
      events: 'Veranstaltungen und Musik',
    },
    audience: 'Für wen',
    audiences: { public: 'Alle', staff: 'Wer hier arbeitet' },
    roles: {
      passengers: 'Fluggäste',
      'cabin-crew': 'Kabinenpersonal',
      'airport-staff': 'Flughafenpersonal',
      drivers: 'Fahrpersonal',
      riders: 'Fahrgäste',
      shippers: 'Versand- und Transportfirmen',
      'driver-as-victim': 'Ich fahre Lkw: Geht es hier um mich?',
    },

    recommended: 'Empfohlen',
    kinds: {
      trafficking: 'Menschenhandel',
      'crime-report': 'Straftat melden',
      emergency: 'Notfall',
      'child-protection': 'Kinder',
      labour: 'Arbeit und Lohn',
    },
    operators: {
      police: 'Die Polizei antwortet. Das Gesetz kann sie verpflichten, zu handeln.',
      government: 'Eine Behörde antwortet. Vielleicht muss sie weitergeben, was Sie sagen.',
      ngo: 'Eine Organisation antwortet, nicht die Polizei.',
      union: 'Eine Gewerkschaft antwortet. Sie setzt sich für Beschäftigte ein.',
      'public-private': 'Betrieben von einer Organisation mit Behörden. Auch die Behörden können antworten.',
      unknown: 'Wir wissen nicht, wer antwortet.',
    },
    hours: {
      always: 'Tag und Nacht, jeden Tag',
      daily: 'Jeden Tag',
      workdays: 'Arbeitstage',
      holidays: 'Feiertage',
      range: '{first} bis {last}',
      open: '{days}: {times}',
      unknown: 'Zeiten nicht bekannt',
    },
    languages: 'Sprachen: {languages}',
    free: { yes: 'Kostenlos', no: 'Nicht kostenlos', unknown: 'Kosten nicht bekannt' },
    anonymous: {
      yes: 'Sie müssen Ihren Namen nicht nennen',
      no: 'Vielleicht fragt man nach Ihrem Namen',
      unknown: 'Wir wissen nicht, ob Sie Ihren Namen nennen müssen',
    },
    checked: 'Geprüft: {date}',
    old: 'Zuletzt geprüft: {date}. Wenn es nicht funktioniert und Sie in Gefahr sind, rufen Sie {number} an.',
    onlyFrom: 'Nur aus diesem Land erreichbar: {country}',
    noHelpline: '{country}: Wir kennen hier keine Hotline.',
    partner: 'Von dieser Website ergänzte Kontakte',

    channels: {
      phone: '{number} anrufen',
      sms: 'SMS an {number}',
      smsKeyword: 'SMS mit {keyword} an {number}',
      whatsapp: 'WhatsApp {number}',
      chat: 'Chat auf {site}',
      web: '{site} öffnen',
      email: 'E-Mail an {address}',
    },
    copy: 'Kopieren',
    copied: 'Kopiert',
    share: 'Teilen',
    print: 'Drucken',
    qr: 'Zum Anrufen scannen',

    note: {
      title: 'Private Notiz',
      label: 'Was Sie gesehen haben',
      hint: 'Wir speichern und senden die Notiz nicht. Andere Programme auf dieser Seite oder diesem Gerät können sie vielleicht sehen.',
      copies: 'Andere können eine Kopie oder einen Ausdruck finden.',
      stamp: 'Geschrieben am {date}',
      clear: 'Leeren',
    },

    launcher: { plain: 'Hilfe holen oder melden', neutral: 'Weitere Informationen' },
    close: 'Schließen',
    loading: 'Wird geladen.',
    languageMissing: 'Zurzeit nicht auf {language} verfügbar.',

    exit: {
      prefix: 'Notfall',
      label: 'Seite schnell verlassen',
      keys: 'oder 3-mal die Umschalttaste drücken',
      more: {
        one: 'Umschalttaste: noch {count}-mal drücken zum Verlassen.',
        other: 'Umschalttaste: noch {count}-mal drücken zum Verlassen.',
      },
      expired: 'Zeit abgelaufen. Die Seite ist noch offen.',
      loading: 'Wird geladen.',
      about: 'Was dieser Knopf tut',
      does: 'Er öffnet statt dieser Seite eine gewöhnliche.',
      history: 'Er löscht Ihren Browserverlauf nicht. Jemand kann trotzdem sehen, dass Sie hier waren.',
      device: 'Er stoppt keine Programme, die das Gerät überwachen.',
      text: 'Ihre Eingaben hier bleiben nicht erhalten.',
      back: 'Um zurückzukommen, besuchen Sie diese Website erneut.',
      steps:
        'Ein privates Fenster oder ein Gerät, das niemand kontrolliert, hinterlässt weniger Spuren. Den Verlauf zu löschen kann auffallen und Sie abmelden.',
    },
  },
};

export const needsReview: NeedsReview = 'all';
