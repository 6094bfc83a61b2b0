package eu.restart.refrain.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every dialect with the traps that its tool really sets. */
class DialectTest {
  private static final String PHONE = "nobody answers the phone before ten";

  @TempDir Path folder;

  private int at(Sample sample, String quote) {
    return sample.transcript.text().indexOf(quote);
  }

  @Test
  void maxqdaInEnglishWithBomSemicolonsAndTrailingSpaces() throws IOException {
    Sample sample =
        new Sample(folder)
            .file(
                "segments.csv",
                "\uFEFFColor;Comment;Document group;Document name;Code;Beginning;End;Weight score;"
                    + "Segment;Modified by;Modified;Created by;Created;Area;Coverage %\r\n"
                    + "●;about: prisoners;g;t;Daily stress > High workload;4;4;0;\""
                    + PHONE
                    + "  \";Ada;26.03.25 14:03:05;Ada;26.03.25 14:03:05;27;0,08\r\n");
    assertThat(sample.told())
        .containsExactly("nobody answers the phone before ten|workload|prisoners|Ada|EXACT");
    assertThat(sample.findings()).isEmpty();
    assertThat(sample.ledger()).containsEntry("MAXQDA coded segments", "1=1+0+0");
  }

  @Test
  void maxqdaInPolishWithAnotherOrderAndAMultiLineCell() throws IOException {
    Sample sample =
        new Sample(folder)
            .file(
                "s.tsv",
                "Kolor\tKomentarz\tGrupa dokumentów\tNazwa dokumentu\tKod\tPoczątek\tKoniec\tWaga"
                    + "\tFragment\tObjętość\tObszar %\tAutor\tData utworzenia\n"
                    + "●\tmark: D; look again\tg\tt\tImpatto emotivo > Ansia\t1\t1\t0"
                    + "\t\"At night I'm afraid,\nhonestly afraid\"\t1\t0,1\tAda\t1.1.25\n");
    assertThat(sample.told())
        .containsExactly("At night I’m afraid, honestly afraid|anxiety|-|Ada|NORMALISED");
    Coding coding = sample.read().value().codings().all().getFirst();
    assertThat(coding.mark()).contains(Mark.D);
    assertThat(coding.memo()).isEqualTo("look again");
  }

  @Test
  void maxqdaInGermanItalianDutchNorwegian() throws IOException {
    Sample sample =
        new Sample(folder)
            .file(
                "de.csv",
                "Dokumentgruppe,Dokumentname,Code,Segment,Erstellt von\n,,hope,My garden,A\n")
            .file(
                "it.csv",
                "Gruppo di documenti,Nome documento,Codice,Segmento,Autore\n,,hope,My garden,B\n")
            .file("nl.csv", "Documentgroep,Documentnaam,Code,Segment,Auteur\n,,hope,My garden,C\n")
            .file(
                "no.csv",
                "Dokumentgruppe,Dokumentnavn,Kode,Segment,Forfatter\n,,hope,My garden,D\n");
    assertThat(sample.told()).hasSize(4);
    assertThat(sample.read().value().ledger().entries())
        .allMatch(entry -> entry.dialect().startsWith("MAXQDA"));
  }

  @Test
  void qualCoderByFileWithRaggedRowsAndRepeatedCategories() throws IOException {
    Sample sample =
        new Sample(folder)
            .file(
                "report.csv",
                "\uFEFF\"File\",\"Coder\",\"Coded\",\"Id\",\"Codename\",\"Coded_Memo\",\"Category\","
                    + "\"Category\",\"FileVar_Country\"\n"
                    + "\"t\",\"Ada\",\""
                    + PHONE
                    + "\",\"ctid:1\",\"Noise\",\"about: security-staff; to discuss\",\"Stress\",\"NL\"\n"
                    + "\"t\",\"Ada\",\"image\",\"ctid:2\",\"Noise\",\"\"\n");
    assertThat(sample.told()).containsExactly(PHONE + "|noise|security-staff|Ada|EXACT");
    assertThat(sample.findings()).containsExactly("3:3 quote-no-text");
    assertThat(sample.ledger()).containsEntry("QualCoder coding report", "2=1+0+1");
  }

  @Test
  void qualCoderByCase() throws IOException {
    Sample sample =
        new Sample(folder)
            .file(
                "report.csv",
                "Case,Filename,Coder,Coded,Id,Codename,Coded_Memo,Category,CaseVar_Age\n"
                    + "P1,t,Ada,"
                    + PHONE
                    + ",ctid:1,Noise\n");
    assertThat(sample.told()).containsExactly(PHONE + "|noise|-|Ada|EXACT");
  }

  @Test
  void qualCoderSegmentsCountCodePoints() throws IOException {
    Sample sample = new Sample(folder, "P1: 😀 so loud here, I cannot sleep\n");
    int start = at(sample, "so loud");
    sample.file(
        "seg.csv",
        "caseid,case name,fileid,file name,pos0,pos1,text,Noise,Hope\n"
            + "1,P1,1,t,"
            + (start - 1)
            + ","
            + (start + 6)
            + ",so loud,1,0\n"
            + "1,P1,1,t,0,3,x,0,0\n");
    assertThat(sample.told()).containsExactly("so loud|noise|-|seg|OFFSETS");
    assertThat(sample.findings()).contains("3:0 code-empty");
  }

  @Test
  void taguetteJoinsTheRowsOfOneHighlight() throws IOException {
    Sample sample =
        new Sample(folder)
            .file(
                "Ioana.csv",
                "id,document,tag,content\n"
                    + "12,t,Noise,\""
                    + PHONE
                    + "\"\n"
                    + "12,t,Hoge werkdruk,\""
                    + PHONE
                    + "\"\n"
                    + "12,t,about: prisoners,\""
                    + PHONE
                    + "\"\n"
                    + "13,t,about: prisoners,My garden\n")
            .file("codings ioana.tsv", "id\tdocument\ttag\tcontent\n1\tt\tHoop\tMy garden\n");
    assertThat(sample.told())
        .containsExactly(
            PHONE + "|noise|prisoners|Ioana|EXACT",
            PHONE + "|workload|prisoners|Ioana|EXACT",
            "My garden|hope|-|Ioana|EXACT");
    assertThat(sample.findings()).containsExactlyInAnyOrder("0:0 coder-twice", "5:0 code-empty");
    assertThat(sample.read().value().ledger().entries().getFirst())
        .satisfies(
            one -> {
              assertThat(one.dialect()).isEqualTo("Taguette highlights");
              assertThat(one.all()).isEqualTo(new Ledger.Count(4, 2, 1, 0, 1, 2));
            });
  }

  @Test
  void openQdaAndRequalAndRqdaCountDifferently() throws IOException {
    Sample sample = new Sample(folder);
    int start = at(sample, PHONE);
    int end = start + PHONE.length();
    sample
        .file(
            "openqda.csv",
            "source,code category,created by,created at,last update,start pos,end pos,selection\n"
                + "t,Noise,A,1/2/2025,1/2/2025,"
                + start
                + ","
                + end
                + ","
                + PHONE
                + "\n")
        .file(
            "requal.csv",
            "doc_name,doc_id,segment_start,segment_end,code_name,code_id,segment_text,user_name\n"
                + "t,1,"
                + (start + 1)
                + ","
                + end
                + ",Noise,1,"
                + PHONE
                + ",B\n")
        .file(
            "rqda.csv",
            "rowid,cid,fid,codename,filename,index1,index2,CodingLength\n"
                + "1,1,1,Noise,t,"
                + start
                + ","
                + end
                + ","
                + PHONE.length()
                + "\n");
    assertThat(sample.told())
        .containsExactly(
            PHONE + "|noise|-|A|OFFSETS",
            PHONE + "|noise|-|B|OFFSETS",
            PHONE + "|noise|-|rqda|UNCHECKED");
  }

  @Test
  void offsetsThatDisagreeGiveWayToTheQuote() throws IOException {
    Sample sample =
        new Sample(folder)
            .file(
                "x.csv", "code,quote,start,end\nnoise," + PHONE + ",3,9\nnoise,,999999,9999999\n");
    assertThat(sample.told()).containsExactly(PHONE + "|noise|-|x|EXACT");
    assertThat(sample.findings()).containsExactly("3:2 quote-empty");
  }

  @Test
  void catmaRepeatsAnAnnotationForItsProperties() throws IOException {
    Sample sample = new Sample(folder);
    int start = at(sample, PHONE);
    String head =
        "Query ID;Document ID;Document Name;Document Length;Keyword;KeyWord In Context;Start Offset;"
            + "End Offset;Collection ID;Collection Name;Tag;Tag Version;Tag Color;Annotation ID;"
            + "Property ID;Property Name;Property Value;Comment ID\n";
    String row =
        "q;d;t;900;"
            + PHONE
            + ";...;"
            + start
            + ";"
            + (start + PHONE.length())
            + ";c;col;/Daily stress/Noise;v;red;a1;p;";
    sample.file(
        "catma.csv",
        head
            + row
            + "catma_markupauthor;Ada\n"
            + row
            + "about;prisoners\n"
            + "q;d;t;900;Yes;...;1;4\n");
    assertThat(sample.told()).containsExactly(PHONE + "|noise|prisoners|Ada|OFFSETS");
    assertThat(sample.ledger()).containsEntry("CATMA annotations", "3=1+1+1");
  }

  @Test
  void dedooseReadsTheAppliedColumns() throws IOException {
    Sample sample =
        new Sample(folder)
            .file(
                "d.xlsx",
                xlsx(
                    new String[] {
                      "Media Title",
                      "Excerpt Range",
                      "Excerpt Creator",
                      "Excerpt Copy",
                      "Codes Applied Combined",
                      "Code: Daily stress\\Noise Applied",
                      "Code: Daily stress\\Noise Range",
                      "Code: Emotional impact\\Hope Applied"
                    },
                    new String[] {
                      "t, part 1", "0-18", "Ada", PHONE, "Noise", "True", "", "False"
                    }));
    assertThat(sample.told()).containsExactly(PHONE + "|noise|-|Ada|EXACT");
  }

  @Test
  void atlasHasSeveralCodesInACell() throws IOException {
    Sample sample =
        new Sample(folder)
            .file(
                "a.xlsx",
                xlsx(
                    new String[] {
                      "ID", "Document", "Quotation Content", "Comment", "Codes", "Created by"
                    },
                    new String[] {"3:10", "t", PHONE, "mark: SE", "Noise\nHigh workload", "Ada"}));
    assertThat(sample.told())
        .containsExactly(PHONE + "|noise|-|Ada|EXACT", PHONE + "|workload|-|Ada|EXACT");
    assertThat(sample.ledger()).containsEntry("ATLAS.ti quotations", "1=1+0+0");
  }

  static byte[] xlsx(String[]... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("codings");
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < rows[row].length; column++) {
          sheet.value(row, column, rows[row][column]);
        }
      }
    }
    return out.toByteArray();
  }
}
