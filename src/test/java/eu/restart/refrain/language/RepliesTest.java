package eu.restart.refrain.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {
  private static Optional<Replies.Kind> kind(String language, String said) {
    return Replies.in(new Language(language)).of(said).map(Replies.Found::kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Precies.",
        "nl | Klopt, dat zien wij ook.",
        "nl | Ja, daar heb je gelijk in.",
        "nl | Nou ja, dat is waar.",
        "nl | Ja.",
        "it | Esatto, te lo mettono in conto.",
        "it | Sì, hai ragione.",
        "it | Sono d’accordo con la collega.",
        "it | Eh, anch'io.",
        "nb | Ikke sant!",
        "nb | Der er jeg helt enig.",
        "nb | Nei, det stemmer.",
        "nb | Enig. Det er folka.",
        "ro | Așa e.",
        "ro | Aşa e, la noi la fel.",
        "ro | Exact.",
        "ro | Da, aveți dreptate.",
        "ro | Nu, așa e cum zice.",
        "en | Yes, exactly.",
        "en | I agree with her.",
        "en | That's true, and it gets worse."
      })
  void assentIsHeard(String language, String said) {
    assertThat(kind(language, said)).contains(Replies.Kind.ASSENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Daar ben ik het niet mee eens.",
        "nl | Nee, dat klopt niet.",
        "nl | Ja, maar dan niet altijd dezelfde.",
        "it | No, io non sono d'accordo.",
        "it | Io invece non sono tanto d’accordo, scusate.",
        "it | Sì, però posso?",
        "it | Non è vero che sono fermi.",
        "nb | Jeg er ikke enig i det.",
        "nb | Det er ikke sant.",
        "nb | Ja, men de må jo skrive.",
        "ro | Nu sunt de acord.",
        "ro | Nu e așa.",
        "ro | Da, dar la noi e altfel.",
        "en | I don't agree at all.",
        "en | Yes, but who pays?",
        "en | No, that's not true."
      })
  void dissentIsHeardAndANegationIsNeverOverheard(String language, String said) {
    assertThat(kind(language, said)).contains(Replies.Kind.DISSENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Op papier klopt het altijd, dat rooster.",
        "nl | Het is niet precies zoals jij zegt.",
        "nl | Klopt dat?",
        "nl | Juist die jongens krijgen niks.",
        "nl | Ja, en wat ik erbij vind komen, dat is die cel.",
        "it | Esattamente alle otto si chiude.",
        "it | Vero?",
        "nb | Det er folka.",
        "nb | Jeg er ikke redd.",
        "ro | Eu nu mai ascult radio în mașină.",
        "ro | Exact la ora opt închidem.",
        "ro | Nu.",
        "en | No.",
        "en | Exactly at eight the doors close.",
        "en | Once we had a man in there who had been telling everybody that it is true."
      })
  void whatOnlyHoldsSuchAWordIsNoReply(String language, String said) {
    assertThat(kind(language, said)).isEmpty();
  }

  @Test
  void tellsWhereThePhraseStands() {
    String said = "Eh, sì: hai ragione tu.";
    assertThat(Replies.in(new Language("it")).of(said).orElseThrow().span().of(said))
        .isEqualTo("hai ragione");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it", "nb", "nl", "ro"})
  void everyPhraseIsFoundAsItsOwnKindWhenItStandsAlone(String code) {
    Language language = new Language(code);
    Replies replies = Replies.in(language);
    assertThat(replies.isKnown()).isTrue();
    for (Replies.Kind kind : Replies.Kind.values()) {
      String list = kind == Replies.Kind.ASSENT ? "assent" : "dissent";
      List<String> lines = WordList.lines(list, language);
      assertThat(lines).as(code + " " + list).hasSizeGreaterThan(30).doesNotHaveDuplicates();
      for (String line : lines) {
        String phrase = line.replaceAll("^=|\\.$", "");
        assertThat(replies.of(phrase + ".").map(Replies.Found::kind))
            .as(code + " " + phrase)
            .contains(kind);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "...", "?!", "[lacht]"})
  void nothingSaidIsNoReply(String said) {
    assertThat(kind("nl", said)).isEmpty();
  }

  @Test
  void aLanguageWithoutListsHasNoReplies() {
    assertThat(Replies.in(new Language("fr")).isKnown()).isFalse();
    assertThat(kind("fr", "Exact. D'accord.")).isEmpty();
  }
}
