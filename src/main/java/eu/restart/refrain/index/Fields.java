package eu.restart.refrain.index;

import eu.restart.refrain.codebook.Codebook;
import eu.restart.refrain.coding.Coding;
import eu.restart.refrain.language.Language;
import eu.restart.refrain.study.Group;
import eu.restart.refrain.study.Participant;
import eu.restart.refrain.transcript.Transcript;
import eu.restart.refrain.transcript.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** A turn as a document of the index. */
final class Fields {
  static final String GROUP = "group";
  static final String COUNTRY = "country";
  static final String LANGUAGE = "language";
  static final String ROLE = "role";
  static final String SPEAKER = "speaker";
  static final String QUESTION = "question";
  static final String CODE = "code";
  static final String MODERATOR = "moderator";
  static final String NUMBER = "number";
  static final String LINE = "line";
  static final String ORDER = "order";
  static final String SAID = "said";

  private static final FieldType WITH_OFFSETS = withOffsets();

  private Fields() {}

  /** The field in which the words of a language stand. */
  static String text(Language language) {
    return "text_" + language;
  }

  /**
   * A turn as a document.
   *
   * @param codings all of the turn's group
   */
  static Document of(
      Codebook codebook, Group group, Transcript transcript, List<Coding> codings, Turn turn) {
    Document document = new Document();
    String said = transcript.said(turn);
    keep(document, GROUP, group.id());
    keep(document, COUNTRY, group.country());
    keep(document, LANGUAGE, group.language().code());
    keep(document, SPEAKER, turn.speaker());
    keep(document, MODERATOR, String.valueOf(turn.moderator()));
    Optional<String> role = group.participant(turn.speaker()).flatMap(Participant::role);
    role.ifPresent(one -> keep(document, ROLE, one));
    turn.question().ifPresent(one -> keep(document, QUESTION, one));
    for (String code : codes(codebook, codings, turn)) {
      document.add(new StringField(CODE, code, Field.Store.NO));
    }
    document.add(new SortedDocValuesField(ORDER, new BytesRef(group.id())));
    document.add(new NumericDocValuesField(NUMBER, turn.number()));
    document.add(new StoredField(NUMBER, turn.number()));
    document.add(new StoredField(LINE, turn.line()));
    document.add(new StoredField(SAID, said));
    document.add(new Field(text(group.language()), said, WITH_OFFSETS));
    return document;
  }

  private static void keep(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.YES));
  }

  private static Set<String> codes(Codebook codebook, List<Coding> codings, Turn turn) {
    Set<String> codes = new TreeSet<>();
    for (Coding coding : codings) {
      if (coding.span().overlaps(turn.span())) {
        codes.add(coding.code());
        codes.add(codebook.theme(coding.code()));
      }
    }
    return codes;
  }

  private static FieldType withOffsets() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
