package eu.restart.refrain.transcript;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks into a PDF's packed streams before anything unpacks them in memory. */
final class PdfStreams {
  /** The most that all streams of a file may hold. */
  static final long MOST_BYTES = 256L << 20;

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final byte[] NESTED = {'F', 'l', 'a', 't', 'e', 'D', 'e', 'c', 'o', 'd', 'e'};

  private PdfStreams() {}

  /** Whether the streams unpack to more than the most, or are packed twice. */
  static boolean isBomb(byte[] bytes) {
    long all = 0;
    byte[] buffer = new byte[1 << 16];
    for (int at = next(bytes, STREAM, 0); at >= 0; at = next(bytes, STREAM, at + 1)) {
      int start = at + STREAM.length;
      while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
        start++;
      }
      boolean packed = start < bytes.length && (bytes[start] & 0x0F) == 8;
      if (packed && start > at + STREAM.length) {
        all += unpacked(bytes, start, MOST_BYTES - all, buffer);
        if (all > MOST_BYTES) {
          return true;
        }
      }
    }
    return isPackedTwice(bytes);
  }

  private static long unpacked(byte[] bytes, int start, long most, byte[] buffer) {
    Inflater inflater = new Inflater();
    long count = 0;
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      while (!inflater.finished() && count <= most) {
        int got = inflater.inflate(buffer);
        if (got == 0) {
          break;
        }
        count += got;
      }
    } catch (DataFormatException e) {
      // Not packed after all, or cut off: what came until here is what counts.
    } finally {
      inflater.end();
    }
    return count;
  }

  /** Two filters of that name within one list of filters. */
  private static boolean isPackedTwice(byte[] bytes) {
    for (int at = next(bytes, NESTED, 0); at >= 0; at = next(bytes, NESTED, at + 1)) {
      int end = at + NESTED.length;
      int close = end;
      while (close < bytes.length && close < end + 200 && ">]".indexOf(bytes[close]) < 0) {
        close++;
      }
      int second = next(bytes, NESTED, end);
      if (second >= 0 && second < close) {
        return true;
      }
    }
    return false;
  }

  private static int next(byte[] bytes, byte[] sought, int from) {
    for (int at = from; at <= bytes.length - sought.length; at++) {
      int i = 0;
      while (i < sought.length && bytes[at + i] == sought[i]) {
        i++;
      }
      if (i == sought.length) {
        return at;
      }
    }
    return -1;
  }
}
