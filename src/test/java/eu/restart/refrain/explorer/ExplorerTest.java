package eu.restart.refrain.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.restart.refrain.coding.Basis;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.coding.Corpus;
import eu.restart.refrain.coding.CorpusBuilder;
import eu.restart.refrain.coding.Mention;
import eu.restart.refrain.coding.Mentions;
import eu.restart.refrain.comparison.RandomCorpus;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a page holds, looked at without a browser. */
class ExplorerTest {
  private static final String HOSTILE =
      "</script><script>alert(1)</script> <!-- \u2028\u2029 ]]> & \"' <img src=x onerror=alert(1)> %data%";

  @Test
  void everyMentionOfBothBasesIsInTheDataOnceWithItsQuoteAndCodings()
      throws IOException, UnreadableException {
    Corpus corpus = Pages.demonstration();
    for (Explorer.Contents contents : List.of(Explorer.Contents.FULL, Explorer.Contents.QUOTES)) {
      Json data = Pages.data(page(corpus, contents));
      List<String> texts = turns(data);
      for (Json basis : items(data, "bases")) {
        List<Mention> mentions =
            Mentions.of(corpus, Basis.valueOf(text(basis, "id").toUpperCase(java.util.Locale.ROOT)))
                .all();
        List<String> expected = new ArrayList<>();
        for (Mention mention : mentions) {
          expected.add(
              mention.code() + " " + mention.codings().size() + " " + spoken(corpus, mention));
        }
        List<String> got = new ArrayList<>();
        for (Json mention : items(basis, "mentions")) {
          List<Json> cells = mention.items();
          String said = texts.get(number(cells.get(0)));
          got.add(
              text(items(data, "codes").get(number(cells.get(3))), "id")
                  + " "
                  + cells.get(5).items().size()
                  + " "
                  + squeezed(said.substring(number(cells.get(1)), number(cells.get(2)))));
        }
        assertThat(got).containsExactlyInAnyOrderElementsOf(expected).isNotEmpty();
      }
    }
  }

  @Test
  void everyPieceOfEveryCodingIsThereOnceInRandomStudies() throws UnreadableException {
    for (long seed = 1; seed <= 20; seed++) {
      Corpus corpus = new RandomCorpus(seed).corpus();
      Mentions mentions = Mentions.of(Told.of(corpus).corpus(), Basis.HUMAN);
      Json data = Pages.data(page(corpus, Explorer.Contents.FULL));
      assertThat(items(data, "pieces")).hasSize(mentions.pieces() - mentions.remainder().size());
      List<Integer> used = new ArrayList<>();
      for (Json mention : items(items(data, "bases").getFirst(), "mentions")) {
        mention.items().get(5).items().forEach(piece -> used.add(number(piece)));
      }
      assertThat(used).doesNotHaveDuplicates().hasSize(items(data, "pieces").size());
    }
  }

  @Test
  void hostileTextStaysText() throws UnreadableException {
    Corpus corpus =
        new CorpusBuilder()
            .roles("staff")
            .abouts("them " + HOSTILE)
            .questions("q " + HOSTILE)
            .theme("theme " + HOSTILE)
            .group("g", "IT", "it")
            .ask("q " + HOSTILE)
            .say("P1 " + HOSTILE, HOSTILE)
            .say("P2", "No.")
            .say("P3", "No.")
            .coding("coder " + HOSTILE, "theme " + HOSTILE, HOSTILE, "them " + HOSTILE)
            .build();
    String page = page(corpus, Explorer.Contents.FULL);
    assertThat(count("(?i)<script", page)).isEqualTo(2);
    assertThat(count("(?i)</script", page)).isEqualTo(2);
    assertThat(page).doesNotContain("<img", "\u2028", "\u2029", "alert(1)</script>");
    Json data = Pages.data(page);
    assertThat(turns(data)).containsExactly(HOSTILE, "No.", "No.");
    assertThat(text(items(data, "coders").getFirst(), "name")).isEqualTo("coder " + HOSTILE);
  }

  @Test
  void onlyThePagesOwnStyleAndProgramMayWorkAndNothingMayBeFetched()
      throws IOException, NoSuchAlgorithmException {
    String page = page(Pages.demonstration(), Explorer.Contents.FULL);
    assertThat(page).contains("default-src 'none'", "base-uri 'none'", "form-action 'none'");
    assertThat(page)
        .doesNotContain("unsafe-inline", "unsafe-eval", "innerHTML", "insertAdjacentHTML");
    assertThat(count("\\b(src|srcset|poster|@import)=", page)).isZero();
    assertThat(count("<link|<iframe|<object|<embed|<base", page)).isZero();
    assertThat(page).contains("script-src " + hash(between(page, "<script>", "</script>")));
    assertThat(page).contains("style-src " + hash(between(page, "<style>", "</style>")));
  }

  @Test
  void theSameInputGivesTheSamePage() throws IOException {
    Corpus corpus = Pages.demonstration();
    assertThat(page(corpus, Explorer.Contents.FULL))
        .isEqualTo(page(corpus, Explorer.Contents.FULL));
    assertThatThrownBy(() -> page(corpus, Explorer.Contents.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void labelsOfSpeakersAndRolesThatMayNotBeToldAreNotInThePage()
      throws IOException, UnreadableException {
    Corpus corpus =
        new CorpusBuilder()
            .roles("staff", "boss")
            .group("g", "IT", "it")
            .participant("Anna Rossi", "staff")
            .participant("Bruno Verdi", "staff")
            .participant("Carla Bianchi", "staff")
            .participant("Dario Neri", "boss")
            .say("Dario Neri", "I decide.")
            .say("Anna Rossi", "We do not.")
            .build();
    String page = page(corpus, Explorer.Contents.FULL);
    assertThat(page).doesNotContain("Rossi", "Verdi", "Bianchi", "Neri", "dario");
    Json group = items(Pages.data(page), "groups").getFirst();
    assertThat(items(group, "roles")).containsOnly(Json.of(-1)).hasSize(4);
    assertThat(group.get("told")).contains(Json.of(false));
    List<String> told = new ArrayList<>();
    for (Json one :
        items(Pages.data(page(Pages.demonstration(), Explorer.Contents.FULL)), "groups")) {
      boolean withRoles = !items(one, "roles").contains(Json.of(-1));
      assertThat(one.get("told")).contains(Json.of(withRoles));
      if (withRoles) {
        told.add(text(one, "id"));
      }
    }
    assertThat(told)
        .as("nobody of the other group is counted by role")
        .containsExactly("it-1", "nl-1", "ro-1");
  }

  @Test
  void aGroupOfTwoIsNotInThePage() throws UnreadableException {
    CorpusBuilder builder = new CorpusBuilder().theme("stress");
    for (int group = 0; group < 3; group++) {
      builder.group("g" + group, List.of("IT", "NL", "NO").get(group), "en");
      for (int person = 0; person < 2 + 3 * group; person++) {
        builder.say("P" + person, "I am of group " + group + ".");
      }
      builder.coding("anna", "stress", "I am of group " + group + ".");
    }
    Json data = Pages.data(page(builder.build(), Explorer.Contents.FULL));
    assertThat(items(data, "withheld")).containsExactly(Json.of("g0"));
    assertThat(turns(data)).hasSize(5 + 8).noneMatch(text -> text.contains("group 0"));
    assertThat(Pages.data(page(builder.build(), Explorer.Contents.FULL)).compact())
        .doesNotContain("of group 0");
  }

  @Test
  void aPageOfQuotesHoldsNothingThatNobodyCoded() throws UnreadableException {
    Corpus corpus =
        new CorpusBuilder()
            .theme("stress")
            .group("g", "IT", "it")
            .moderator("A secret question?")
            .say("P1", "Before. The noise [sighs] at night. Hidden. The keys. After.")
            .coding("anna", "stress", "The noise [sighs] at night.")
            .coding("anna", "stress", "The keys.")
            .say("P2", "An uncoded secret.")
            .say("P3", "Another secret.")
            .build();
    String page = page(corpus, Explorer.Contents.QUOTES);
    assertThat(page).doesNotContain("secret", "Before", "Hidden", "After.");
    assertThat(turns(Pages.data(page)))
        .containsExactly("", "The noise [sighs] at night. […] The keys.", "", "");
  }

  @Test
  void theTurnsOfAFullPageAreWholeWithoutLabels() throws IOException, UnreadableException {
    Corpus corpus = Pages.demonstration();
    List<String> texts = turns(Pages.data(page(corpus, Explorer.Contents.FULL)));
    List<String> said = new ArrayList<>();
    corpus.transcripts().forEach(t -> t.turns().forEach(turn -> said.add(squeezed(t.said(turn)))));
    assertThat(texts).hasSameSizeAs(said);
    for (int i = 0; i < said.size(); i++) {
      for (String word : said.get(i).split(" ", -1)) {
        assertThat(texts.get(i)).contains(word);
      }
    }
  }

  private static String spoken(Corpus corpus, Mention mention) {
    StringBuilder said = new StringBuilder();
    var transcript = corpus.transcript(mention.group()).orElseThrow();
    TurnText whole = TurnText.whole(transcript, mention.turn());
    var place = whole.place(mention.span());
    said.append(whole.text(), place.start(), place.end());
    assertThat(mention.codings()).extracting(Coding::code).containsOnly(mention.code());
    return squeezed(said.toString());
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static List<String> turns(Json data) {
    List<String> texts = new ArrayList<>();
    for (Json group : items(data, "groups")) {
      for (Json turn : items(group, "turns")) {
        texts.add(turn.items().get(4) instanceof Json.Text text ? text.value() : "");
      }
    }
    return texts;
  }

  private static List<Json> items(Json from, String name) {
    return from.get(name).map(Json::items).orElseThrow();
  }

  private static String text(Json from, String name) {
    return from.text(name).orElseThrow();
  }

  private static int number(Json json) {
    return json instanceof Json.Num number ? (int) number.value() : -99;
  }

  private static String page(Corpus corpus, Explorer.Contents contents) {
    return Explorer.page(corpus, Basis.HUMAN, Language.ENGLISH, contents);
  }

  private static int count(String pattern, String text) {
    return (int) Pattern.compile(pattern).matcher(text).results().count();
  }

  private static String between(String page, String open, String close) {
    Matcher found =
        Pattern.compile(Pattern.quote(open) + "(.*?)" + Pattern.quote(close), Pattern.DOTALL)
            .matcher(page);
    return Optional.of(found).filter(Matcher::find).map(one -> one.group(1)).orElseThrow();
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }
}
