package eu.restart.refrain.exchange;

import eu.restart.refrain.language.Language;
import java.util.List;
import java.util.Map;

/**
 * The words of a workbook to code in.
 *
 * @param header quote, three codes, about, coder and remark, as the home-made dialect knows them
 * @param sheets codings, questions, codes, abouts
 */
record TemplateWords(List<String> header, List<String> sheets) {
  private static final TemplateWords ENGLISH =
      new TemplateWords(
          List.of("Quote", "Code 1", "Code 2", "Code 3", "About", "Coder", "Comment"),
          List.of("Codings", "Questions", "Codes", "About"));

  private static final Map<String, TemplateWords> OTHERS =
      Map.of(
          "nl",
          new TemplateWords(
              List.of("Citaat", "Code 1", "Code 2", "Code 3", "Over wie", "Codeerder", "Opmerking"),
              List.of("Coderingen", "Vragen", "Codes", "Over wie")),
          "it",
          new TemplateWords(
              List.of(
                  "Citazione",
                  "Codice 1",
                  "Codice 2",
                  "Codice 3",
                  "Su chi",
                  "Codificatore",
                  "Commento"),
              List.of("Codifiche", "Domande", "Codici", "Su chi")),
          "nb",
          new TemplateWords(
              List.of("Sitat", "Kode 1", "Kode 2", "Kode 3", "Om hvem", "Koder", "Kommentar"),
              List.of("Kodinger", "Spørsmål", "Koder", "Om hvem")),
          "ro",
          new TemplateWords(
              List.of(
                  "Citat", "Cod 1", "Cod 2", "Cod 3", "Despre cine", "Codificator", "Comentariu"),
              List.of("Codificări", "Întrebări", "Coduri", "Despre cine")));

  /** In this language; in English where the words are not there. */
  static TemplateWords in(Language language) {
    return OTHERS.getOrDefault(language.code(), ENGLISH);
  }
}
