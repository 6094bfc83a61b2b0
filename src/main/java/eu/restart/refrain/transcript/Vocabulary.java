package eu.restart.refrain.transcript;

import eu.restart.refrain.language.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words by which transcribers mark who leads, what is no speech, and what stands above the talk, in
 * English, Dutch, Italian, Norwegian, Romanian, German, Spanish and French.
 */
final class Vocabulary {
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}\\p{M}?-]++");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}+$");

  private Vocabulary() {}

  /** Who leads a talk. */
  private static final Set<String> MODERATOR =
      words(
          """
          moderator moderators moderatör moderatorin moderatrice moderatore moderatrici moderatoren
          moderatorul moderatoarea moderatoare moderador moderadora modérateur modératrice mod
          interviewer interviewers interviewster interviewerin interviewster interv int
          intervjuer intervjueren intervistatore intervistatrice intervievator intervievatoare
          intervievatorul operator operatorul entrevistador entrevistadora entrevistadora
          gespreksleider gespreksleidster discussieleider facilitator facilitatore facilitatrice
          facilitatorul facilitador facilitadora ordstyrer ordstyreren samtaleleder
          gruppeleder gesprächsleiter gesprächsleiterin gesprächsleitung voorzitter voorzitster
          conduttore conduttrice chair chairman chairwoman chairperson animatore animatrice
          interviewleider onderzoeker forsker forskeren ricercatore ricercatrice cercetător
          cercetătoare researcher
          """);

  /** A voice that is nobody's alone, or nobody knows whose. */
  private static final Set<String> NOBODY =
      words(
          """
          ??? ?? ? unknown unidentified onbekend ukjent sconosciuto sconosciuta necunoscut
          unbekannt desconocido inconnu all everyone everybody several various many alle allen
          iedereen meerdere diversen flere tutti insieme vari toți toţi toata lumea alle mehrere
          todos varios tous
          """);

  private static final Set<String> SPEAKER_NOUN =
      words(
          """
          speaker voice person spreker stem persoon taler stemme voce persona vorbitor voce
          sprecher stimme hablante voz participant deelnemer deltaker partecipante
          """);

  /** What stands before a colon above the talk. */
  private static final Set<String> HEADER =
      words(
          """
          date datum data dato fecha dată time tijd tid ora hora uhrzeit tijdstip klokkeslett
          place plaats luogo sted lugar loc locul location locatie locație sede ort
          participants participanti participanți participanţi partecipanti deelnemers deltakere
          participantes teilnehmer teilnehmende present aanwezig presenti prezenți tilstede
          duration duur durata varighet durată durată duración dauer lengte length lunghezza
          transcriber transcribed transcription transcript transcriptie trascrizione trascritto
          transkripsjon transkribert transcriere transcris transkription transcripción utskrift
          legend legenda legende leggenda leyenda tegnforklaring
          conventions convenzioni conventies konvensjoner convenții convenţii konventionen
          convenciones note notes notities notater nota
          title titel titolo tittel titlu título file bestand bestandsnaam fișier fil archivo
          recording opname opptak registrazione înregistrare aufnahme grabación audio
          language taal lingua språk limbă limba sprache idioma session sessie sessione sesjon
          sesiune sitzung sesión group groep gruppo gruppe grup grupo project progetto prosjekt
          proiect proyecto country land paese țara țară país subject onderwerp oggetto emne
          subiect topic version versie versjon versione versiune code code-id focusgroep
          fokusgruppe webvtt kind transcribent
          """);

  /** Header keys after which the participants are listed. */
  private static final Set<String> LIST =
      words(
          """
          participants participanti participanți participanţi partecipanti deelnemers deltakere
          participantes teilnehmer teilnehmende present aanwezig presenti prezenți tilstede
          """);

  /** A heading that says that the talk begins. */
  private static final Set<String> TALK =
      words(
          """
          transcript transcription transcriptie trascrizione transkripsjon transcriere
          transkription transkript transcripción utskrift verslag
          """);

  /** Words that no label consists of. */
  private static final Set<String> SMALL =
      words(
          """
          yes no so and but well okay ok now then because look listen question answer example
          ja nee en maar dus nou want kijk luister vraag antwoord bijvoorbeeld
          nei og men så da altså fordi hør spørsmål svar
          sì si e ma allora quindi perché guarda senti domanda risposta ecco cioè
          da nu și şi dar deci pentru uite întrebare răspuns adică păi
          nein und aber also weil frage antwort sí y pero pues porque pregunta respuesta
          think it that this there he she they we you what how why when where also
          """);

  /** Beginnings of words of transcribers by language; up to three letters are whole words. */
  private static final Map<String, Set<String>> NOTE_STEMS =
      Map.of(
          "en",
          words(
              """
              laugh giggl chuckl smile smili smirk sigh cough crosstalk overlap inaudibl
              unintelligibl indistinct silence pause paus noise applau nod nods nodd shakes shaking
              whisper shrug shout cries crying sneez rings ringing vocalsound disfmarker gap nonvocalsound
              mimic gestur grins grinn unclear simultaneous interrupts interrupted interruption clears incomprehensib
              """),
          "nl",
          words(
              """
              lacht lachen gelach gelacht lachend zucht hoest onverstaanba onhoorba stilte pauze
              knikt knikken schudt schudden fluister huilt huilen rinkel rumoer geroezemoes glimlach
              instemmend applaus gebaar onduidelijk grinnik
              """),
          "it",
          words(
              """
              ride ridono ridendo rid risa risate risata risatina sospir tossis incomprensibil
              inaudibil silenzio pausa annuis sussurr piange piangon squilla sovrappo applaus sorrid
              brusio vocio borbott indica gesto tocca
              """),
          "nb",
          words(
              """
              ler latter lattermild sukk hoster uhørbar uforståel utydel stillhet stille pause nikk
              rister hvisk gråt ringer munnen samtidig humr smiler avbryt applaus kremt mumler utpust
              """),
          "ro",
          words(
              """
              râde râd râs râsete rîde rîd zâmbe oftea oftând tuşe tușe neinteligibil neclar linişte
              liniște tăcere pauz aprobă plânge şopte șopte sună deodată suprapun gesticul aplauz
              mormăi întrerup simultan vorbesc încet arată incomprehensib
              """),
          "de",
          words(
              """
              lacht lachen lachend gelächter seufz hustet unverständ unhörbar schweig pause nickt
              nicken schüttel flüster weint klingelt durcheinander
              """),
          "es",
          words(
              """
              ríe ríen risas ríendo suspir ininteligible inaudible silencio asiente susurr llora
              solapa pausa tose
              """),
          "fr",
          words("rire rires rit rient soupir inaudible incompréhensible silence pause"));

  static boolean isModerator(String label) {
    return label.length() <= 80 && tokens(label).anyMatch(Vocabulary::leads);
  }

  private static boolean leads(String word) {
    return MODERATOR.contains(word) || MODERATOR.contains(NUMBER.matcher(word).replaceFirst(""));
  }

  static boolean isNobody(String label) {
    String folded = label.strip().toLowerCase(Locale.ROOT);
    return NOBODY.contains(folded)
        || (tokens(label).allMatch(word -> NOBODY.contains(word) || SPEAKER_NOUN.contains(word))
            && tokens(label).anyMatch(NOBODY::contains));
  }

  static boolean isHeaderKey(String label) {
    String[] words = APART.split(label.strip(), 12);
    for (int i = 0; i < words.length; i++) {
      boolean known = HEADER.contains(words[i].toLowerCase(Locale.ROOT));
      boolean capital = !words[i].isEmpty() && Character.isUpperCase(words[i].codePointAt(0));
      if (!known && (i == 0 || capital)) {
        return false;
      }
    }
    return true;
  }

  static boolean isList(String label) {
    return tokens(label).findFirst().filter(LIST::contains).isPresent();
  }

  static boolean isTalkHeading(String line) {
    return tokens(line).count() == 1 && tokens(line).allMatch(TALK::contains);
  }

  static boolean isSmall(String label) {
    return label.length() > 1 && tokens(label).allMatch(SMALL::contains);
  }

  /** Whether a text holds a transcriber's word, in English or the language of the talk. */
  static boolean isNote(String text, Language language) {
    Set<String> english = NOTE_STEMS.getOrDefault("en", Set.of());
    Set<String> own = NOTE_STEMS.getOrDefault(language.code(), Set.of());
    return tokens(text).anyMatch(word -> begins(word, english) || begins(word, own));
  }

  private static boolean begins(String word, Set<String> stems) {
    return stems.stream()
        .anyMatch(stem -> stem.length() < 4 ? word.equals(stem) : word.startsWith(stem));
  }

  static Stream<String> tokens(String text) {
    return APART.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
  }

  private static Set<String> words(String text) {
    return Stream.of(text.strip().split("\\s++")).collect(Collectors.toUnmodifiableSet());
  }
}
