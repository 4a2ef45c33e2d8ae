package org.circula.law.load;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.circula.law.HashOfParts;

/** The hash by which an edition of a rule base is known: its own files with the shared ones, paths and bytes. */
final class ContentHash {

    private ContentHash() {}

    static String of(String folder, Map<String, byte[]> allFiles) {
        SortedMap<String, byte[]> counted = new TreeMap<>(allFiles);
        counted.keySet().removeIf(path -> path.contains("/") && !path.startsWith(folder + "/"));
        HashOfParts hash = new HashOfParts();
        counted.forEach((path, content) -> {
            hash.add(path);
            hash.add(content);
        });
        return hash.hexadecimal();
    }
}
