package eu.restart.refrain.refi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;

/** Names that no two things share, the same for the same thing in every run. */
public final class Guid {
  /** Refrain's own name space: the v5 of {@code eu.restart.refrain} in the RFC's for DNS. */
  private static final UUID SPACE =
      v5(UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "eu.restart.refrain");

  private Guid() {}

  /** The guid of a thing, from what it is and is called (RFC 9562, section 5.5: version 5). */
  public static String of(String... parts) {
    return v5(SPACE, String.join("\u001f", parts)).toString();
  }

  /** As tools compare it: lower case, without braces. */
  static String fold(String guid) {
    return guid.strip().replaceAll("^\\{|}$", "").toLowerCase(Locale.ROOT);
  }

  private static UUID v5(UUID space, String name) {
    try {
      // The standard wants SHA-1 here: it names, it does not protect.
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(
          ByteBuffer.allocate(16)
              .putLong(space.getMostSignificantBits())
              .putLong(space.getLeastSignificantBits())
              .array());
      ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(UTF_8)));
      long most = (hash.getLong() & ~0xF000L) | 0x5000L;
      long least = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
      return new UUID(most, least);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
