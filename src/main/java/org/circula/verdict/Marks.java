package org.circula.verdict;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules said on one put, at most once of each provision. Immutable; safe for use by several threads. */
public final class Marks {

    private static final Marks NONE = new Marks(Map.of());

    private final Map<String, Mark> byProvision;

    /** What was asked last: marks that are remembered are asked about the same requirements again and again. */
    private @Nullable OnRequired lastAsked;

    private Marks(Map<String, Mark> byProvision) {
        this.byProvision = byProvision;
    }

    /** Where no rule spoke. */
    public static Marks none() {
        return NONE;
    }

    /** These marks, in their order; the last one counts where two are of one provision. */
    public static Marks of(Collection<Mark> marks) {
        Map<String, Mark> byProvision = new LinkedHashMap<>();
        for (Mark mark : marks) {
            byProvision.put(mark.provision(), mark);
        }
        return new Marks(byProvision);
    }

    /** What was said of a provision, or null where its rules stayed silent. */
    public @Nullable Mark on(String provision) {
        return byProvision.get(provision);
    }

    /** The provisions that a list of requirements names, with what was said of each. */
    List<MarkedProvision> on(RequiredProvisions required) {
        OnRequired last = lastAsked;
        if (last == null || last.required() != required) {
            last = new OnRequired(required, MarkedProvision.of(required.all(), this, required.law()));
            lastAsked = last;
        }
        return last.marked();
    }

    /** Equal whichever thread works it out, and seen whole by every other, since it is immutable. */
    private record OnRequired(RequiredProvisions required, List<MarkedProvision> marked) {}

    /** All marks, in their order. */
    public List<Mark> all() {
        return List.copyOf(byProvision.values());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marks marks && all().equals(marks.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }
}
