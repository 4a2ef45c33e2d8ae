package org.circula.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Gathers faults so that all of them are told at once. */
public final class FaultCollector {

    /** A text with more faults than this is not a slip of the pen, and a longer list would help nobody. */
    static final int MOST_LISTED = 500;

    private final List<Fault> faults = new ArrayList<>();
    private boolean moreThanListed;

    /** Adds a fault; of very many only the first are kept. */
    public void add(SourcePosition position, String message) {
        add(position, () -> message);
    }

    /** Adds a fault whose message takes work, such as looking for near words: it is not made where it is not listed. */
    void add(SourcePosition position, Supplier<String> message) {
        if (faults.size() == MOST_LISTED) {
            moreThanListed = true;
            return;
        }
        faults.add(new Fault(position.pointer(), position.line(), position.column(), message.get()));
    }

    /** All faults in the order of the text. */
    public List<Fault> inOrderOfText() {
        List<Fault> ordered = new ArrayList<>(faults);
        ordered.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
        if (moreThanListed) {
            Fault last = ordered.get(ordered.size() - 1);
            ordered.add(new Fault(
                    "",
                    last.line(),
                    last.column(),
                    "There are more than " + MOST_LISTED
                            + " faults; the others are not listed. Mend these and read the text again."));
        }
        return List.copyOf(ordered);
    }
}
