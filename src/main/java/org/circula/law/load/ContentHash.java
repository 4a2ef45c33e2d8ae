package org.circula.law.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The hash by which an edition of a rule base is known: its own files with the shared ones, paths and bytes. */
final class ContentHash {

    private ContentHash() {}

    static String of(String folder, Map<String, byte[]> allFiles) {
        SortedMap<String, byte[]> counted = new TreeMap<>(allFiles);
        counted.keySet().removeIf(path -> path.contains("/") && !path.startsWith(folder + "/"));
        MessageDigest digest = sha256();
        counted.forEach((path, content) -> {
            // Lengths go in too, so that no byte can move from one file, or from a name, to the next unseen.
            part(digest, path.getBytes(StandardCharsets.UTF_8));
            part(digest, content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void part(MessageDigest digest, byte[] content) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array());
        digest.update(content);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
