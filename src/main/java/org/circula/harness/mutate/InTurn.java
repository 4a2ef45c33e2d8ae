package org.circula.harness.mutate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Walks several iterators at once: one item of each in turn, until all are at their end. */
final class InTurn<T> implements Iterator<T> {

    private final Deque<Iterator<T>> waiting;

    InTurn(List<Iterator<T>> iterators) {
        this.waiting = new ArrayDeque<>(iterators);
    }

    @Override
    public boolean hasNext() {
        while (!waiting.isEmpty() && !waiting.peek().hasNext()) {
            waiting.remove();
        }
        return !waiting.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Iterator<T> iterator = waiting.remove();
        T item = iterator.next();
        waiting.add(iterator);
        return item;
    }
}
