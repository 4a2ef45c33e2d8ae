package org.circula.harness.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from a record to something inside it: names of components and positions in lists. What an optional component holds is
 * one step away, like any other.
 *
 * @param steps names ({@code measure}, {@code window}) and positions
 */
record Way(List<Object> steps) {

    static final Way HERE = new Way(List.of());

    Way {
        steps = List.copyOf(steps);
    }

    /** One step further. */
    Way to(Object step) {
        List<Object> further = new ArrayList<>(steps);
        further.add(step);
        return new Way(further);
    }

    /** The last component named. */
    String lastName() {
        for (int at = steps.size() - 1; at >= 0; at--) {
            if (steps.get(at) instanceof String name) {
                return name;
            }
        }
        return "";
    }

    /** What stands there; empty where the way ends early. */
    Optional<Object> find(Object root) {
        Object node = root;
        for (Object step : steps) {
            Optional<Object> next = step(node, step);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            node = next.get();
        }
        return Optional.of(node);
    }

    /** The same record with something else there. */
    @SuppressWarnings("unchecked")
    <R extends Record> R replaced(R root, Object instead) {
        return (R) replaced(root, 0, instead);
    }

    private Object replaced(Object node, int at, Object instead) {
        if (at == steps.size()) {
            return instead;
        }
        Object step = steps.get(at);
        Object child = step(node, step).orElseThrow();
        Object other = replaced(child, at + 1, instead);
        if (step instanceof Integer position) {
            List<Object> items = new ArrayList<>((List<?>) node);
            items.set(position, other);
            return items;
        }
        Record record = (Record) node;
        boolean optional = RecordCopy.read(record, (String) step) instanceof Optional;
        return RecordCopy.with(record, (String) step, optional ? Optional.of(other) : other);
    }

    private static Optional<Object> step(Object node, Object step) {
        if (step instanceof Integer position) {
            return node instanceof List<?> list && position < list.size()
                    ? Optional.of(list.get(position))
                    : Optional.empty();
        }
        if (!(node instanceof Record record) || !has(record, (String) step)) {
            return Optional.empty();
        }
        Object child = RecordCopy.read(record, (String) step);
        return child instanceof Optional<?> optional ? optional.map(inner -> inner) : Optional.of(child);
    }

    private static boolean has(Record record, String component) {
        for (var candidate : record.getClass().getRecordComponents()) {
            if (candidate.getName().equals(component)) {
                return true;
            }
        }
        return false;
    }
}
