package org.circula.law;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of some parts in their order. Used by one thread, and read once. */
public final class HashOfParts {

    private final MessageDigest digest = sha256();

    /** Adds a part: its length goes in too, so that nothing can move from one part to the next unseen. */
    public void add(byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }

    /** Adds a part as it is written in UTF-8. */
    public void add(String part) {
        add(part.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash in hexadecimal; begins anew. */
    public String hexadecimal() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
