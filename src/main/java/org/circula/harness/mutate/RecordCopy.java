package org.circula.harness.mutate;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Copies of records with one component replaced, through their constructors: what a record refuses, its copy refuses too. */
final class RecordCopy {

    private RecordCopy() {}

    /**
     * A copy.
     *
     * @param record what is copied
     * @param component the name of the component replaced
     * @param value what stands there in the copy
     * @throws IllegalArgumentException where the record has no such component, or its constructor refuses the value
     */
    @SuppressWarnings("unchecked")
    static <R extends Record> R with(R record, String component, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        boolean found = false;
        for (int at = 0; at < components.length; at++) {
            boolean here = components[at].getName().equals(component);
            values[at] = here ? value : read(record, components[at]);
            found |= here;
        }
        if (!found) {
            throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no component " + component);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            return (R) constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException("The copy is refused: " + refused.getCause(), refused);
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(record.getClass() + " cannot be copied.", unreachable);
        }
    }

    /** The value of a component. */
    static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(component + " cannot be read.", unreachable);
        }
    }

    /** The value of the component of this name. */
    static Object read(Record record, String component) {
        for (RecordComponent candidate : record.getClass().getRecordComponents()) {
            if (candidate.getName().equals(component)) {
                return read(record, candidate);
            }
        }
        throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no component " + component);
    }
}
