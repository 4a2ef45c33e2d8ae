package org.circula.law;

/** The four policy domains of a rule base, each with its own file. */
public enum Domain {
    VISA("visa"),
    RESIDENCY("residency"),
    ABSENCE_PENALTY("absence"),
    BENEFIT_PORTABILITY("portability");

    private final String fileName;

    Domain(String fileName) {
        this.fileName = fileName;
    }

    /** The name of the domain's files, without an ending. */
    public String fileName() {
        return fileName;
    }
}
