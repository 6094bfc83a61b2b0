package eu.restart.refrain.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A study of two groups in two languages that two people coded, quick to read. */
final class SmallStudy {
  private SmallStudy() {}

  static void write(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("study.yaml"),
        """
        title: Small
        groups:
          - {id: it-1, country: IT, language: it, moderators: [MOD], date: 2025-01-02}
          - {id: nl-1, country: NL, language: nl, moderators: [MOD], date: 2025-01-03}
        questions:
          - {id: q1, text: {it: Che cosa pesa, nl: Wat drukt hier zwaar}}
        roles: {guard: {en: Guards}, educator: {en: Educators}}
        report: {languages: [en, it, nb, nl, ro]}
        """);
    Files.createDirectories(folder.resolve("codebook"));
    Files.writeString(
        folder.resolve("codebook/codebook.csv"),
        "id,parent,label_en\nstress,,Stress\nnoise,stress,Noise\nsupport,,Support\n");
    Files.writeString(folder.resolve("codebook/patterns.nl.csv"), "code,pattern\nnoise,lawaai\n");
    group(folder, "it-1", "Che cosa pesa", "rumore", "porte", "colleghi");
    group(folder, "nl-1", "Wat drukt hier zwaar", "lawaai", "deuren", "collega");
  }

  private static void group(Path study, String id, String question, String... words)
      throws IOException {
    Path folder = study.resolve("transcripts").resolve(id);
    Files.createDirectories(folder.resolve("codings"));
    StringBuilder people = new StringBuilder("speaker,role\n");
    StringBuilder talk = new StringBuilder("MOD: " + question + "?\n");
    StringBuilder codings = new StringBuilder("quote,code,coder,mark\n");
    for (int person = 1; person <= 8; person++) {
      people.append(
          String.format(Locale.ROOT, "P%d,%s%n", person, person < 5 ? "guard" : "educator"));
    }
    for (int turn = 0; turn < 40; turn++) {
      int person = turn % 8 + 1;
      String said = words[0] + " " + words[turn % 3] + " " + id.charAt(0) + "x" + turn;
      talk.append("P" + person + ": " + (turn % 5 == 0 ? "si, ja, " : "") + said + ".\n");
      String code = turn % 3 == 0 ? "noise" : turn % 3 == 1 ? "support" : "stress";
      if (person < 5 || turn % 7 == 0) {
        codings.append(said + "," + code + ",anna,\n");
        codings.append(said + "," + (turn == 9 ? "stress" : code) + ",bert,\n");
      }
    }
    Files.writeString(folder.resolve("participants.csv"), people);
    Files.writeString(folder.resolve("transcript.txt"), talk);
    Files.writeString(folder.resolve("codings/all.csv"), codings);
  }
}
