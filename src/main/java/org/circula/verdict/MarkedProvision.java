package org.circula.verdict;

import java.util.ArrayList;
import java.util.List;
import org.circula.law.Provision;
import org.jspecify.annotations.Nullable;

/**
 * A provision with what the rules said of it.
 *
 * @param stated the provision as the answering jurisdiction states it
 * @param mark what was said of it; null where its rules stayed silent
 * @param exceptions what was said of the exceptions that it names, in the order written, without those that stayed silent
 */
record MarkedProvision(Provision stated, @Nullable Mark mark, List<Mark> exceptions) {

    static MarkedProvision of(Provision stated, Marks marks) {
        return new MarkedProvision(stated, marks.on(stated.id()), exceptionsOf(stated, marks));
    }

    static List<MarkedProvision> of(List<Provision> stated, Marks marks) {
        List<MarkedProvision> marked = new ArrayList<>(stated.size());
        for (int place = 0; place < stated.size(); place++) {
            marked.add(of(stated.get(place), marks));
        }
        return marked;
    }

    /** What was said of the exceptions that a provision names: the one stated, or the Union's that held before it. */
    List<Mark> exceptionsOf(Provision picked, JudgedLife life) {
        return picked == stated ? exceptions : exceptionsOf(picked, life.marks());
    }

    private static List<Mark> exceptionsOf(Provision touched, Marks marks) {
        List<Mark> spoke = new ArrayList<>(touched.liftedBy().size());
        for (String exception : touched.liftedBy()) {
            Mark mark = marks.on(exception);
            if (mark != null) {
                spoke.add(mark);
            }
        }
        return List.copyOf(spoke);
    }
}
