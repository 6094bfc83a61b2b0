package eu.restart.refrain.coding;

import eu.restart.refrain.language.Labels;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.study.About;
import eu.restart.refrain.study.CodingsSetting;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A study of one group, into which a file is put and from which it is read. */
record PartnerStudy(Path folder, List<About> abouts) {
  private static final List<About> ABOUTS =
      List.of(
          new About("prisoners", Labels.english("prisoners"), List.of()),
          new About("security-staff", Labels.english("staff"), List.of()));

  static PartnerStudy in(Path folder) {
    return new PartnerStudy(folder, ABOUTS);
  }

  Checked<Submission> read(
      RandomCase from, Optional<CodingsSetting> setting, String name, byte[] content)
      throws IOException {
    Path path = folder.resolve(name);
    Files.write(path, content);
    Group group =
        new Group(
            from.transcript().group(),
            "RO",
            new Language("ro"),
            Optional.empty(),
            List.of("MOD"),
            List.of(),
            Map.of(),
            Optional.empty(),
            List.of(),
            setting.map(List::of).orElse(List.of()));
    Study study =
        new Study(
            folder,
            "Round trip",
            List.of(group),
            List.of(),
            List.of(),
            abouts,
            List.of(Language.ENGLISH));
    try {
      return Submission.readFile(study, group, from.codebook(), from.transcript(), path);
    } finally {
      Files.delete(path);
    }
  }
}
