package org.circula.harness.mutate;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything inside a record of law, each with the way to it: what it holds, and what that holds. */
final class Spots {

    private Spots() {}

    /**
     * One of them.
     *
     * @param path the way from the record
     * @param node what stands there
     */
    record Spot(Way path, Object node) {}

    /** All that some components of a record hold, from the outside in. */
    static List<Spot> in(Record root, List<String> components) {
        List<Spot> spots = new ArrayList<>();
        for (String component : components) {
            collect(RecordCopy.read(root, component), Way.HERE.to(component), spots);
        }
        return spots;
    }

    private static void collect(Object node, Way path, List<Spot> spots) {
        if (node instanceof Optional<?> optional) {
            optional.ifPresent(inner -> collect(inner, path, spots));
            return;
        }
        spots.add(new Spot(path, node));
        if (node instanceof List<?> list) {
            for (int at = 0; at < list.size(); at++) {
                collect(list.get(at), path.to(at), spots);
            }
        } else if (node instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(RecordCopy.read(record, component), path.to(component.getName()), spots);
            }
        }
    }
}
