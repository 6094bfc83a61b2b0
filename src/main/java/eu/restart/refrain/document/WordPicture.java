package eu.restart.refrain.document;

import java.nio.ByteBuffer;

/** The markup of a picture of a Word document: of its own size, or smaller where it must be. */
final class WordPicture {
  /** Word counts in English Metric Units, 360,000 a centimetre. */
  private static final long CENTIMETRE = 360_000;

  /** A picture has 300 dots an inch. */
  private static final long DOT = 914_400 / 300;

  /** And so many a twentieth of a point. */
  private static final long TWENTIETH = 635;

  private static final long HIGHEST = 21 * CENTIMETRE;
  private static final int WIDTH_AT = 16;
  private static final int HEIGHT_AT = 20;

  private WordPicture() {}

  /**
   * The run that holds the picture.
   *
   * @param png the picture in pixels, for programs that show no SVG
   * @param pixels the id under which the document knows it
   * @param vector the id of the same picture as SVG
   * @param number from 1, unique in the document
   * @param room width of the text, in twentieths of a point
   */
  static String of(
      byte[] png,
      String pixels,
      String vector,
      int number,
      int room,
      String name,
      String alternative) {
    ByteBuffer header = ByteBuffer.wrap(png);
    long pixelsWide = header.getInt(WIDTH_AT);
    long pixelsHigh = header.getInt(HEIGHT_AT);
    long width =
        Math.min(Math.min(pixelsWide * DOT, room * TWENTIETH), HIGHEST * pixelsWide / pixelsHigh);
    long height = width * pixelsHigh / pixelsWide;
    String size = "cx=\"" + width + "\" cy=\"" + height + "\"";
    String file = MarkupText.of(name);
    return """
        <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent %1$s/>\
        <wp:docPr id="%2$d" name="%3$s" descr="%4$s"/>\
        <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>\
        <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
        <pic:pic><pic:nvPicPr><pic:cNvPr id="%2$d" name="%3$s"/><pic:cNvPicPr/></pic:nvPicPr>\
        <pic:blipFill><a:blip r:embed="%5$s"><a:extLst>\
        <a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">\
        <asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"\
         r:embed="%6$s"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
        <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext %1$s/></a:xfrm>\
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
        </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"""
        .formatted(size, number, file, MarkupText.of(alternative), pixels, vector);
  }
}
