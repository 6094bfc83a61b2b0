package eu.restart.refrain.transcript;

import eu.restart.refrain.source.Archive;
import eu.restart.refrain.source.Checked;
import eu.restart.refrain.source.Phrase;
import eu.restart.refrain.source.Place;
import eu.restart.refrain.source.Problem;
import eu.restart.refrain.source.SourceBytes;
import eu.restart.refrain.source.SourceText;
import eu.restart.refrain.source.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of transcripts, in the order in which one is chosen where there are several. */
enum Format {
  DOCX,
  ODT,
  TXT,
  MD,
  VTT,
  SRT,
  CSV,
  TSV,
  JSON,
  JSONL,
  LRC,
  RTF,
  PDF;

  /** The end of a file's name, without the point. */
  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Format> of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(
            format -> format.ending().equals(ending) || (format == TXT && ending.equals("text")))
        .findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(Format::ending).collect(Collectors.joining(", "));
  }

  /** Reads every talk that a file holds; only JSON may hold more than one. */
  Checked<List<Draft>> read(Path path, String file) throws IOException {
    byte[] bytes = SourceBytes.read(path, file, SourceText.MOST_BYTES);
    refuseAnother(bytes, file);
    return switch (this) {
      case DOCX -> one(WordDocument.read(Archive.open(bytes, file), file));
      case ODT -> one(OpenDocument.read(Archive.open(bytes, file), file));
      case RTF -> one(RtfDocument.read(bytes, file));
      case PDF -> one(PdfDocument.read(bytes, file));
      default -> {
        Checked<SourceText> text = SourceText.decode(bytes, file);
        yield read(text.value()).with(text.problems());
      }
    };
  }

  private Checked<List<Draft>> read(SourceText source) throws IOException {
    return switch (this) {
      case VTT, SRT -> one(Cues.read(source, this == VTT));
      case LRC -> one(Lyrics.read(source));
      case CSV, TSV -> one(Rows.read(source));
      case JSON, JSONL -> Items.read(source);
      default -> one(Checked.of(Draft.ofLines(source.text())));
    };
  }

  private static Checked<List<Draft>> one(Checked<Draft> draft) {
    return draft.map(List::of);
  }

  /** Bytes of another format under this name would be read as nonsense. */
  private void refuseAnother(byte[] bytes, String file) throws UnreadableException {
    boolean packed = this == DOCX || this == ODT;
    String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    Optional<Phrase> found =
        start.startsWith("PK\u0003\u0004")
            ? Optional.of(Phrase.of("a packed document (docx, odt or zip)"))
            : start.startsWith("%PDF-")
                ? Optional.of(Phrase.of("a PDF"))
                : start.startsWith("{\\rtf")
                    ? Optional.of(Phrase.of("RTF"))
                    : start.startsWith("\u00D0\u00CF\u0011\u00E0")
                        ? Optional.of(Phrase.of("an old Word document"))
                        : Optional.empty();
    boolean own =
        (packed && start.startsWith("PK"))
            || (this == PDF && start.startsWith("%PDF-"))
            || (this == RTF && start.startsWith("{\\rtf"));
    if (found.isPresent() && !own) {
      throw new UnreadableException(
          Problem.error(
              Place.of(file),
              "format-wrong",
              "the file is {0}, not {1}",
              "save it as one of: {2}",
              found.get(),
              ending(),
              all()));
    }
  }
}
