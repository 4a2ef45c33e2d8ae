package org.circula.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.circula.law.Provision;
import org.jspecify.annotations.Nullable;

/**
 * A provision with what the rules said of it.
 *
 * @param stated the provision as the answering jurisdiction states it
 * @param mark what was said of it; null where its rules stayed silent
 * @param exceptions what was said of the exceptions that it names, in the order written, without those that stayed silent
 */
record MarkedProvision(Provision stated, @Nullable Mark mark, List<MarkedException> exceptions) {

    /**
     * A provision with its marks.
     *
     * @param law the provision of each id as the answering jurisdiction states it
     */
    static MarkedProvision of(Provision stated, Marks marks, Function<String, Provision> law) {
        return new MarkedProvision(stated, marks.on(stated.id()), MarkedException.of(stated, marks, law));
    }

    /** Several provisions, in their order. */
    static List<MarkedProvision> of(List<Provision> stated, Marks marks, Function<String, Provision> law) {
        List<MarkedProvision> marked = new ArrayList<>(stated.size());
        for (int place = 0; place < stated.size(); place++) {
            marked.add(of(stated.get(place), marks, law));
        }
        return marked;
    }

    /** What was said of the exceptions that a provision names: the one stated, or the Union's that held before it. */
    List<MarkedException> exceptionsOf(Provision picked, JudgedLife life) {
        return picked == stated ? exceptions : MarkedException.of(picked, life.marks(), life::stated);
    }
}
