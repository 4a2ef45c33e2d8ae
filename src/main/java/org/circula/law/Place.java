package org.circula.law;

/**
 * A line of a file, so that every fault and every provision can be found.
 *
 * @param file the path inside the rules folder, with forward slashes
 * @param line the line, counted from 1; 0 where a file as a whole is meant
 */
public record Place(String file, int line) {

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
