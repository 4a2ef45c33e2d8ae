package org.circula.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.circula.law.Provision;

/**
 * An exception of which rules spoke.
 *
 * @param stated the exception as the answering jurisdiction states it
 * @param mark what was said of it
 */
record MarkedException(Provision stated, Mark mark) {

    /**
     * Those of the exceptions of a provision of which rules spoke, in the order written.
     *
     * @param touched the provision that names them
     * @param law the provision of each id as the answering jurisdiction states it
     */
    static List<MarkedException> of(Provision touched, Marks marks, Function<String, Provision> law) {
        List<MarkedException> spoke = new ArrayList<>(touched.liftedBy().size());
        for (String exception : touched.liftedBy()) {
            Mark mark = marks.on(exception);
            if (mark != null) {
                spoke.add(new MarkedException(law.apply(exception), mark));
            }
        }
        return List.copyOf(spoke);
    }
}
