package org.circula.ask.fact;

import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.Person;

/** The lists of a life. One that is closed says all there is. */
public enum Listed {
    EVENTS("events"),
    STATUSES("statuses"),
    WORK("work"),
    INSURED("insured"),
    NATIONALITIES("nationalities"),
    STAYS("stays");

    private final String word;

    Listed(String word) {
        this.word = word;
    }

    /** The key in a life file. */
    public String word() {
        return word;
    }

    /** Whether it can only be told as a whole. Each stretch of stays and each kind of event is a question of its own. */
    public boolean isAskedAsAWhole() {
        return this != STAYS && this != EVENTS;
    }

    /** Whether there may be more than the life lists. */
    public boolean isOpen(Life life) {
        return !list(life).complete();
    }

    private Known<?> list(Life life) {
        return switch (this) {
            case EVENTS -> life.events();
            case STATUSES -> life.statuses();
            case WORK -> life.work();
            case INSURED -> life.insured();
            case NATIONALITIES -> life.person().nationalities();
            case STAYS -> life.stays();
        };
    }

    /** The life in which this list says all there is. */
    public Life close(Life life) {
        return switch (this) {
            case EVENTS -> life.withEvents(Known.all(life.events().items()));
            case STATUSES -> life.withStatuses(Known.all(life.statuses().items()));
            case WORK -> life.withWork(Known.all(life.work().items()));
            case INSURED -> life.withInsured(Known.all(life.insured().items()));
            case NATIONALITIES ->
                life.withPerson(new Person(
                        life.person().born(),
                        life.person().sex(),
                        Known.all(life.person().nationalities().items())));
            case STAYS -> life.withStays(Known.all(life.stays().items()), life.unknownDays());
        };
    }
}
