package org.circula.engine;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A class loader that asks another for every class and remembers which there are not. It defines none itself. Safe for use by
 * several threads.
 *
 * <p>Drools takes each word of a rule for the name of a class first, in every package it knows and for every rule anew. Inside one
 * jar of jars it takes a walk through all of them to say that there is no such class. There will never be one later either: what
 * the application is made of does not change while it runs.
 */
final class RememberedMisses extends ClassLoader {

    private final Set<String> missed = ConcurrentHashMap.newKeySet();

    static {
        registerAsParallelCapable();
    }

    RememberedMisses(ClassLoader asked) {
        super(asked);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (missed.contains(name)) {
            throw new ClassNotFoundException(name);
        }
        try {
            return super.loadClass(name, resolve);
        } catch (ClassNotFoundException missing) {
            missed.add(name);
            throw missing;
        }
    }
}
