package org.circula.law;

/** The kinds of name that one file gives and another uses. */
public enum WordKind {
    PATHWAY("pathway", "state it under 'pathways:'"),
    STATUS("kind of status", "state it under 'statuses:'"),
    PROVISION("provision", "state it under 'provisions:'"),
    EVENT("event", "add it to 'events:' in facts.yaml"),
    REASON("reason", "add it to 'reasons:' in facts.yaml"),
    OCCUPATION("occupation", "add it to 'occupations:' in facts.yaml"),
    BRANCH("branch of insurance", "add it to 'branches:' in facts.yaml"),
    ANSWER("answer", "add it to 'answers:' in facts.yaml"),
    TERRITORY("territory", "add it to 'territories:' in territories.yaml"),
    SERIES("series", "add it to 'series:' in series.yaml"),
    PRINCIPLE("principle", "add it to principles.yaml"),
    SOURCE("act", "add it to sources.yaml"),
    COUNTRY("country", "write its ISO 3166-1 code of two capital letters, in quotes");

    private final String noun;
    private final String remedy;

    WordKind(String noun, String remedy) {
        this.noun = noun;
        this.remedy = remedy;
    }

    /** How it is called in a message. */
    public String noun() {
        return noun;
    }

    /** What to do where the name is not known. */
    public String remedy() {
        return remedy;
    }
}
