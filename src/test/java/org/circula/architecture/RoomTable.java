package org.circula.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a table of rooms: one line each, the room and what it may use, which must stand above it. */
final class RoomTable {

    private static final String ALL_BUT = "all but ";

    private final Map<String, Set<String>> mayUse = new LinkedHashMap<>();

    static RoomTable read(String table) {
        RoomTable rooms = new RoomTable();
        table.lines().filter(line -> !line.isBlank()).forEach(rooms::add);
        return rooms;
    }

    List<String> rooms() {
        return List.copyOf(mayUse.keySet());
    }

    /** Every other room that this room may not use. */
    List<String> closedTo(String room) {
        List<String> closed = new ArrayList<>(mayUse.keySet());
        closed.remove(room);
        closed.removeAll(mayUse.get(room));
        return closed;
    }

    private void add(String line) {
        String[] cells = line.split("\\|", 2);
        String room = cells[0].strip();
        Set<String> used = used(cells[1].strip());
        if (!mayUse.keySet().containsAll(used)) {
            throw new IllegalArgumentException(room + " may use only rooms above it, not " + used);
        }
        if (mayUse.put(room, used) != null) {
            throw new IllegalArgumentException(room + " stands twice in the table");
        }
    }

    private Set<String> used(String cell) {
        if (cell.equals("-")) {
            return Set.of();
        }
        if (!cell.startsWith(ALL_BUT)) {
            return Set.of(cell.split(" "));
        }
        Set<String> used = new LinkedHashSet<>(mayUse.keySet());
        for (String exception : cell.substring(ALL_BUT.length()).split(" and ")) {
            if (!used.remove(exception)) {
                throw new IllegalArgumentException("there is no room called " + exception + " above");
            }
        }
        return used;
    }
}
