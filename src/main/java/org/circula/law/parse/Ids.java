package org.circula.law.parse;

import java.util.regex.Pattern;
import org.circula.law.WordKind;
import org.circula.law.yaml.YamlNode;

/** How ids are written: lower case with dots and dashes, beginning with the folder's name. */
final class Ids {

    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    private Ids() {}

    static void check(YamlNode.Entry entry, WordKind kind, Scope scope) {
        String id = entry.key();
        if (!WRITTEN.matcher(id).matches()) {
            scope.fault(
                    entry.place(),
                    "The " + kind.noun() + " id '" + id
                            + "' is not written as ids are: lower case words with dots and dashes," + " such as "
                            + scope.folder() + ".long-term.keep. Rename it.");
        } else if (!id.startsWith(scope.folder() + ".")) {
            scope.fault(
                    entry.place(),
                    "The " + kind.noun() + " '" + id + "' does not begin with its folder's name. Rename it to '"
                            + scope.folder() + "." + id + "', or move it to the folder it belongs to.");
        }
    }
}
